import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from '../bundle/build.ts';
import { fromRoot, root } from '../runtime/paths.ts';
import { run, say } from '../runtime/process.ts';
import { setUp } from '../runtime/setup.ts';

const given = process.argv.slice(2);
const output = fromRoot('out', 'dist');

/**
 * Packs the program as electron-builder.yml says; arguments go on to electron-builder (`--linux
 * dir`, `--win`, `--arm64` …).
 */
async function dist(): Promise<number> {
  const { runtime, env } = await setUp();
  const onlyFolder = given.includes('dir') || given.includes('--dir');
  if (runtime.standIn && !onlyFolder) {
    say(
      'Installers are made with the official Electron only, which cannot be reached from here. To pack a folder for trying out, type:  npm run dist -- --linux dir',
    );
    return 2;
  }
  await buildIfStale();
  // The stand-in is Electron as it lies in the cache; the official one is what electron-builder
  // finds for the pinned version.
  const stand = runtime.standIn
    ? [`-c.electronDist=${runtime.folder}`, `-c.electronVersion=${runtime.version}`]
    : [];
  const code = await run(
    process.execPath,
    [
      fromRoot('node_modules', 'electron-builder', 'cli.js'),
      ...given,
      '--publish',
      'never',
      ...stand,
    ],
    { cwd: root },
  );
  if (code !== 0) return code;
  const binding = env['STATIONBOOK_SQLITE_BINDING'];
  const resources = join(output, `${process.platform}-unpacked`, 'resources');
  // The stand-in's own starter is of no use beside the packed program.
  if (runtime.standIn) rmSync(join(resources, 'app'), { recursive: true, force: true });
  if (binding) copyFileSync(binding, join(resources, 'sqlite.node'));
  say(`Packed into ${output}`);
  return 0;
}

try {
  process.exit(await dist());
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
