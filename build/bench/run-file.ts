import { runnerImport } from 'vite';
import { fromRoot } from '../runtime/paths.ts';

const [file = ''] = process.argv.slice(2);
await runnerImport(fromRoot(file), {
  configFile: false,
  root: fromRoot(),
  logLevel: 'error',
  resolve: { alias: { '@shared': fromRoot('shared') } },
});
