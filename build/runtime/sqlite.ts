import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Runtime } from './electron.ts';
import { exclusively } from './lock.ts';
import { cacheFolder, fromRoot, versionOf } from './paths.ts';
import { answerOf, onPath, runQuietly, withProgress } from './process.ts';

/** Below this Electron the binary inside the package crashes at load: it needs Node-API 10. */
const firstWithNodeApi10 = 36;

const hasHeaders = (folder: string): boolean =>
  existsSync(join(folder, 'include', 'node', 'node_api.h'));

/**
 * Node's headers: beside the pinned Node, where npm is told they are, or beside the system's Node.
 */
function headers(): string | null {
  const beside = fromRoot(
    'node_modules',
    'node',
    'node_modules',
    `node-${process.platform}-${process.arch}`,
  );
  const told = answerOf('npm', ['config', 'get', 'nodedir']).trim();
  return (
    [beside, told, dirname(dirname(process.execPath)), '/usr', '/usr/local'].find(
      (folder) => folder.startsWith('/') && hasHeaders(folder),
    ) ?? null
  );
}

async function build(target: string): Promise<void> {
  const missing = ['g++', 'make', 'python3'].filter((tool) => !onPath(tool));
  if (missing.length > 0)
    throw new Error(
      `To build SQLite for this Electron these are needed: ${missing.join(', ')}. Type:  apt-get install g++ make python3`,
    );
  const work = mkdtempSync(`${target}.`);
  try {
    cpSync(fromRoot('node_modules', 'better-sqlite3'), work, { recursive: true });
    cpSync(
      fromRoot('node_modules', 'node-addon-api'),
      join(work, 'node_modules', 'node-addon-api'),
      { recursive: true },
    );
    rmSync(join(work, 'prebuilds'), { recursive: true, force: true });
    const gyp = join(work, 'binding.gyp');
    const text = readFileSync(gyp, 'utf8');
    const patched = text.replace(
      "'NAPI_VERSION=10'",
      "'NAPI_EXPERIMENTAL', 'NODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'",
    );
    if (patched === text) throw new Error('binding.gyp of better-sqlite3 is not as expected.');
    writeFileSync(gyp, patched);
    const folder = headers();
    const args = [
      fromRoot('node_modules', 'node-gyp', 'bin', 'node-gyp.js'),
      'rebuild',
      '--release',
      '--force_build=1',
      ...(folder ? [`--nodedir=${folder}`] : []),
    ];
    const code = await withProgress('Building SQLite for this Electron (once, about 80 s)', () =>
      runQuietly(process.execPath, args, { cwd: work, env: { ...process.env, MAKEFLAGS: '-j2' } }),
    );
    if (code !== 0) throw new Error('SQLite could not be built.');
    copyFileSync(join(work, 'build', 'Release', 'better_sqlite3.node'), `${target}.new`);
    renameSync(`${target}.new`, target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The SQLite binary for a runtime: null when the one inside the package serves. */
export async function resolveSqlite(runtime: Runtime): Promise<string | null> {
  if (Number.parseInt(runtime.version, 10) >= firstWithNodeApi10) return null;
  const target = join(
    cacheFolder(),
    `sqlite-${versionOf('better-sqlite3')}-${process.platform}-${process.arch}.node`,
  );
  if (existsSync(target)) return target;
  await exclusively(target, async () => {
    if (!existsSync(target)) await build(target);
  });
  return target;
}
