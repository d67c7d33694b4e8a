import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { DialogAnswer, Program } from './program.ts';

/** One office's window, with the means to work in it and to keep pictures. */
export interface Walker {
  page: Page;
  answer: (...answers: DialogAnswer[]) => void;
  picture: (name: string) => Promise<void>;
}

/** Numbers the pictures of the whole walk in the order in which they are taken. */
export class Album {
  readonly pictures: string[] = [];
  readonly folder: string;
  readonly #tell: (file: string) => void;

  constructor(folder: string, tell: (file: string) => void) {
    this.folder = folder;
    this.#tell = tell;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  walker({ page, answer }: Program): Walker {
    page.setDefaultTimeout(20_000);
    return { page, answer, picture: (name) => this.#take(page, name) };
  }

  async #take(page: Page, name: string): Promise<void> {
    await page.getByLabel('正在读取').first().waitFor({ state: 'detached' });
    await clearNote(page);
    const file = join(
      this.folder,
      `${String(this.pictures.length + 1).padStart(2, '0')}-${name}.png`,
    );
    await page.screenshot({ path: file, animations: 'disabled' });
    this.pictures.push(file);
    this.#tell(file);
  }
}

/**
 * A note at the foot hides what lies beneath; in a window without the focus it would stay for ever.
 */
async function clearNote(page: Page): Promise<void> {
  await page.evaluate(
    () => void document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })),
  );
  await page.locator('.MuiSnackbar-root').waitFor({ state: 'detached' });
}

/** A step that did not lead where it should. */
export function must(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(`The walk stopped: ${what}`);
}

export const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

/**
 * Opens a screen from the navigation at the left and waits for its heading. The screen that was left
 * stands, heading and all, until the next one is loaded: then the link is the current one.
 */
export async function visit(page: Page, name: string): Promise<void> {
  const link = page.getByRole('navigation').getByRole('link', { name, exact: true });
  await link.click();
  await link.and(page.locator('[aria-current=page]')).waitFor();
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}

/** Reads a numbered code (fingerprint, recovery code) group by group, as it would be read aloud. */
export async function codeGroups(page: Page, label: string): Promise<string[]> {
  const groups = page
    .getByRole('list', { name: label, exact: true })
    .locator('[data-testid^="code-group-"]');
  await groups.first().waitFor();
  return groups.allInnerTexts();
}
