import { spawn, spawnSync, type SpawnOptions } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { existsSync } from 'node:fs';

/** Progress and remarks go to stderr, so that stdout stays the command's own. */
export const say = (text: string): void => void process.stderr.write(`${text}\n`);

export const onPath = (name: string): boolean =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .concat('/usr/sbin', '/sbin')
    .some((folder) => existsSync(join(folder, name)));

export const answerOf = (command: string, args: string[]): string => {
  const run = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64 << 20 });
  return run.status === 0 ? run.stdout : '';
};

/** Runs to the end; the exit status (1 when it was killed or could not start). */
export const run = (command: string, args: string[], options: SpawnOptions = {}): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    child.on('error', (error) => {
      say(String(error));
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });

/** Runs quietly; on failure the end of what it wrote is shown. */
export const runQuietly = (
  command: string,
  args: string[],
  options: SpawnOptions = {},
): Promise<number> =>
  new Promise((resolve) => {
    let text = '';
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const keep = (chunk: Buffer): void => {
      text = (text + chunk.toString()).slice(-6000);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => {
      say(String(error));
      resolve(1);
    });
    child.on('close', (code) => {
      if (code !== 0) say(text);
      resolve(code ?? 1);
    });
  });

/** Says every ten seconds that work goes on, until it ends. */
export async function withProgress<T>(title: string, work: () => Promise<T>): Promise<T> {
  const start = Date.now();
  const seconds = (): number => Math.round((Date.now() - start) / 1000);
  say(`· ${title} …`);
  const timer = setInterval(() => say(`  … ${title}: ${seconds()} s`), 10_000);
  try {
    const value = await work();
    say(`  done: ${title} (${seconds()} s)`);
    return value;
  } finally {
    clearInterval(timer);
  }
}
