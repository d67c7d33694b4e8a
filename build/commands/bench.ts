import { existsSync, readdirSync } from 'node:fs';
import { buildIfStale } from '../bundle/build.ts';
import { fromRoot, root } from '../runtime/paths.ts';
import { run, say } from '../runtime/process.ts';
import { setUp } from '../runtime/setup.ts';

// Each bench is a script of its own that prints rows as JSON lines: {"name": …, "ratio": …, …}.
const folder = fromRoot('tests', 'bench');
const words = process.argv.slice(2);
const files = (existsSync(folder) ? readdirSync(folder) : [])
  .filter(
    (name) =>
      name.endsWith('.bench.ts') &&
      (words.length === 0 || words.some((word) => name.includes(word))),
  )
  .sort();
if (files.length === 0) say('There is nothing to measure in tests/bench.');
const { runtime, env } = await setUp();
console.log = console.error;
await buildIfStale();
let failed = 0;
for (const file of files) {
  say(`· ${file}`);
  const more = {
    STATIONBOOK_ELECTRON: runtime.executable,
    ...(env['STATIONBOOK_SQLITE_BINDING']
      ? { STATIONBOOK_TEST_SQLITE: env['STATIONBOOK_SQLITE_BINDING'] }
      : {}),
  };
  // vite-node's successor inside vite resolves imports as the bundler does; plain Node would ask
  // for file endings.
  const code = await run(
    process.execPath,
    ['--expose-gc', fromRoot('build', 'bench', 'run-file.ts'), `tests/bench/${file}`],
    { cwd: root, env: { ...process.env, ...more } },
  );
  if (code !== 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
