import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { exclusively } from '../runtime/lock.ts';
import { fromRoot } from '../runtime/paths.ts';
import { say } from '../runtime/process.ts';
import { nodeConfig, preloadConfig, rendererConfig } from './configs.ts';

const out = fromRoot('out', 'app');
const stampFile = join(out, '.stamp');
const sources = [
  'shared',
  'electron',
  'renderer',
  'build/bundle',
  'package.json',
  'package-lock.json',
];

/** One short text that changes whenever a source file does. */
function stamp(): string {
  const hash = createHash('sha256');
  const visit = (path: string): void => {
    const state = statSync(path);
    if (state.isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name));
    else hash.update(`${path}:${state.size}:${state.mtimeMs}\n`);
  };
  for (const source of sources) visit(fromRoot(source));
  return hash.digest('hex');
}

const stampThere = (): string => (existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '');

/** Data files that the service reads lie beside its bundle. */
function copyData(): void {
  const service = fromRoot('electron', 'service');
  for (const room of readdirSync(service)) {
    const data = join(service, room, 'data');
    if (existsSync(data)) cpSync(data, join(out, 'data'), { recursive: true });
  }
}

export async function buildAll(): Promise<void> {
  const now = stamp();
  const started = Date.now();
  rmSync(stampFile, { force: true });
  rmSync(join(out, 'chunks'), { recursive: true, force: true });
  await build(nodeConfig());
  await build(preloadConfig());
  await build(rendererConfig());
  copyData();
  writeFileSync(stampFile, now);
  say(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

/** Builds only when a source changed since. */
export async function buildIfStale(): Promise<void> {
  if (stampThere() === stamp()) return;
  mkdirSync(fromRoot('out'), { recursive: true });
  await exclusively(out, async () => {
    if (stampThere() !== stamp()) await buildAll();
  });
}

export { copyData };
