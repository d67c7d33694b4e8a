import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { hasDisplay } from './system.ts';

export interface Display {
  env: Record<string, string>;
  /** True when a display without a screen was started for this run. */
  virtual: boolean;
  stop: () => void;
}

/** The display at hand, else a virtual one that ends with this run. */
export async function openDisplay(): Promise<Display> {
  if (hasDisplay()) return { env: {}, virtual: false, stop: () => undefined };
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await new Promise<string>((done, failed) => {
    server.on('error', () =>
      failed(
        new Error(
          'There is no display, and Xvfb is not installed. Type:  apt-get install xvfb xauth',
        ),
      ),
    );
    server.on('exit', () => failed(new Error('Xvfb did not start.')));
    (server.stdio[3] as Readable).once('data', (chunk: Buffer) => done(chunk.toString().trim()));
  });
  const stop = (): void => void server.kill();
  process.once('exit', stop);
  return { env: { DISPLAY: `:${number}` }, virtual: true, stop };
}
