import { spawn, type ChildProcess } from 'node:child_process';
import { build, createServer } from 'vite';
import { copyData } from '../bundle/build.ts';
import { nodeConfig, preloadConfig, rendererConfig } from '../bundle/configs.ts';
import { openDisplay } from '../runtime/display.ts';
import { root } from '../runtime/paths.ts';
import { say } from '../runtime/process.ts';
import { launchArguments, setUp } from '../runtime/setup.ts';

// The page is replaced piece by piece as it is edited; window and service start again when their
// bundle changes.
process.env['NODE_ENV'] = 'development';
const { runtime, env } = await setUp();
const display = await openDisplay();
const server = await createServer({
  ...rendererConfig(),
  logLevel: 'info',
  server: { host: '127.0.0.1', strictPort: false },
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:5173/';

let child: ChildProcess | null = null;
let restarting = false;
const launch = (): void => {
  const started = spawn(
    runtime.executable,
    [...launchArguments(), root, ...process.argv.slice(2)],
    {
      stdio: 'inherit',
      env: { ...process.env, ...env, ...display.env, STATIONBOOK_DEV_SERVER: address },
    },
  );
  child = started;
  started.on('exit', (code) => {
    if (restarting) {
      restarting = false;
      return launch();
    }
    process.exit(code ?? 0);
  });
};

await build(preloadConfig());
copyData();
const config = nodeConfig();
const watcher = await build({ ...config, build: { ...config.build, watch: {} } });
let broken = false;
if ('on' in watcher) {
  watcher.on('event', (event) => {
    if (event.code === 'START') broken = false;
    if (event.code === 'ERROR') {
      broken = true;
      say(`${String(event.error)}\nWaiting for the next change.`);
    }
    // What did not build is never started: the window at hand stays as it was.
    if (event.code !== 'END' || broken) return;
    if (child === null) return launch();
    restarting = true;
    child.kill();
  });
}
