// Entrance of every npm script. Runs on the Node that npm itself runs on (20 and up), finds the project's own Node
// (the `node` package) and hands on to build/commands/<name>.ts under it.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const binary = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);
const [command = '', ...args] = process.argv.slice(2);

function runnable() {
  if (existsSync(binary) && spawnSync(binary, ['--version']).status === 0) return binary;
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18) ? process.execPath : null;
}

let node = runnable();
if (node === null) {
  if (!existsSync(join(root, 'node_modules', 'node'))) {
    console.error('The packages are not installed yet. Type:  npm ci');
    process.exit(2);
  }
  console.error('Placing the Node.js that this project pins …');
  spawnSync('npm', ['rebuild', 'node'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  node = runnable();
  if (node === null) {
    console.error(
      'Node.js 22.18 or newer is needed. Type:  npm rebuild node   (or install Node.js 24)',
    );
    process.exit(2);
  }
}

const child = spawn(
  node,
  [
    '--disable-warning=ExperimentalWarning',
    join(root, 'build', 'commands', `${command}.ts`),
    ...args,
  ],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_USE_ENV_PROXY: '1',
      PATH: `${dirname(node)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`,
    },
  },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
