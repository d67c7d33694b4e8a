import { buildIfStale } from '../bundle/build.ts';
import { fromRoot } from '../runtime/paths.ts';
import { run } from '../runtime/process.ts';

// What the bundler says belongs to stderr: stdout is the command's own.
console.log = console.error;
console.info = console.error;
await buildIfStale();
process.exitCode = await run(process.execPath, [
  '--disable-warning=ExperimentalWarning',
  fromRoot('out', 'app', 'cli.js'),
  ...process.argv.slice(2),
]);
