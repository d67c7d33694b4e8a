import type { Page } from 'playwright-core';
import { median } from './measure';

interface Watching {
  painted: Promise<number>;
}

/**
 * Milliseconds from a key pressed in the window to what it changed having been painted.
 * @param parts selector of what changes
 */
export async function keyToPaint(page: Page, key: string, parts: string): Promise<number> {
  await page.evaluate((selector) => {
    (globalThis as unknown as Watching).painted = new Promise((done, failed) => {
      let pressed = 0;
      window.addEventListener(
        'keydown',
        () => {
          pressed = performance.now();
        },
        { once: true, capture: true },
      );
      const watch = new MutationObserver(() => {
        // What changes before the key is the answer to an earlier one.
        if (pressed === 0) return;
        watch.disconnect();
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - pressed)));
      });
      for (const part of document.querySelectorAll(selector))
        watch.observe(part, {
          attributes: true,
          childList: true,
          subtree: true,
          characterData: true,
        });
      setTimeout(() => failed(new Error('nothing changed')), 10_000);
    });
  }, parts);
  await page.keyboard.press(key);
  return page.evaluate(() => (globalThis as unknown as Watching).painted);
}

/** Prints one line of JSON: of some times the median, the 95th percentile and the worst, in milliseconds. */
export function tell(name: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const rounded = (value = 0): number => Math.round(value * 10) / 10;
  const [ms, worst] = [rounded(median(times)), rounded(sorted.at(-1))];
  const p95 = rounded(sorted[Math.ceil(sorted.length * 0.95) - 1]);
  process.stdout.write(`${JSON.stringify({ name, ms, p95, worst, rounds: times.length })}\n`);
}
