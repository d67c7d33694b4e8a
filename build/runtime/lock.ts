import { mkdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * One maker at a time across processes: a folder as a lock, touched while held, taken over when its
 * holder died.
 */
export async function exclusively<T>(path: string, work: () => Promise<T>): Promise<T> {
  const folder = `${path}.lock`;
  for (;;) {
    try {
      mkdirSync(folder);
      break;
    } catch {
      try {
        if (Date.now() - statSync(folder).mtimeMs > 30_000)
          rmSync(folder, { recursive: true, force: true });
      } catch {
        continue;
      }
      await wait(300);
    }
  }
  const touch = setInterval(() => {
    try {
      utimesSync(folder, new Date(), new Date());
    } catch {
      // Somebody took the lock away; the work itself ends with one rename and stays whole.
    }
  }, 5_000);
  try {
    return await work();
  } finally {
    clearInterval(touch);
    rmSync(folder, { recursive: true, force: true });
  }
}
