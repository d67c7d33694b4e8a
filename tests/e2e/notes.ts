import type { Page } from 'playwright-core';
import { expect } from 'vitest';

interface Hearing {
  notes: string[];
  /** How many of them a test has waited for, or passed over. */
  past: number;
}
type Heard = typeof globalThis & { heard: Hearing };

function hear(): void {
  const heard: Hearing = { notes: [], past: 0 };
  (globalThis as Heard).heard = heard;
  const root = '.MuiSnackbar-root';
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) {
        if (!(node instanceof HTMLElement)) continue;
        const note = node.matches(root) ? node : node.querySelector<HTMLElement>(root);
        if (note) heard.notes.push(note.innerText);
      }
  }).observe(document, { childList: true, subtree: true });
}

/**
 * Has the window write down what its notes say, now and after it is loaded again. A note at the
 * foot is gone after some seconds, which a slow machine may need before a test looks.
 */
export async function hearNotes(page: Page): Promise<void> {
  await page.addInitScript(hear);
  await page.evaluate(hear);
}

/** Waits until a note says this, after the one that was waited for last. */
export async function noted(page: Page, text: string | RegExp): Promise<void> {
  const next = (): Promise<string[]> =>
    page.evaluate(() => {
      const { notes, past } = (globalThis as Heard).heard;
      return notes.slice(past);
    });
  const says = (note: string): boolean =>
    typeof text === 'string' ? note.includes(text) : text.test(note);
  await expect
    .poll(async () => (await next()).find(says) ?? `not in ${JSON.stringify(await next())}`)
    .toMatch(text);
  const taken = (await next()).findIndex(says) + 1;
  await page.evaluate((count) => {
    (globalThis as Heard).heard.past += count;
  }, taken);
}
