import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { visit } from '../../build/tour/walk.ts';
import { fill } from '../service/exchange/offices';
import { openTestOffice, type TestOffice } from '../service/office';
import { openOffice } from './begin';
import type { Launched } from './launch';

// Columns of section D: 建档 0, 个案 1–4 (期初, 新开, 结案, 期末), 小组 5–7, 社区活动 8–9.
export const [OPENING, GROUPS] = [1, 5];

/** Starts the program at the quarter's sheet of four stations. */
export async function openSheet(
  data: string,
  prepare: (office: TestOffice) => Promise<void>,
): Promise<Launched> {
  const office = await openTestOffice({ folder: data });
  await fill(office, 4);
  await prepare(office);
  await office.leave();
  const program = await openOffice({ data, timeout: 30_000 });
  await visit(program.page, '季度填报');
  await program.page.getByRole('grid').getByRole('textbox').waitFor();
  return program;
}

/** What a cell shows; of the one at the caret what stands in its field. Read in one go. */
const textOf = (cell: HTMLElement | SVGElement): string => {
  const field = cell.querySelector('input');
  if (field) return field.value;
  return (cell.querySelector<HTMLElement>('[data-value]')?.innerText ?? '').replaceAll(',', '');
};

/** What the keys and the clipboard do at the sheet, and what is seen of it. */
export function sheetHand(program: () => Launched) {
  const page = () => program().page;
  const grid = (): Locator => page().getByRole('grid');
  const caret = (): Locator => grid().getByRole('textbox');
  const cell = (row: number, column: number): Locator =>
    grid().locator(`tr[data-index="${row}"] > td[data-column="${column}"]`);
  const shown = (row: number, column: number): Promise<string> =>
    cell(row, column).evaluate(textOf);
  const block = (rows: number[], columns: number[]): Promise<string[][]> =>
    Promise.all(rows.map((row) => Promise.all(columns.map((column) => shown(row, column)))));
  const down = async (column: number): Promise<string[]> =>
    (await block([0, 1, 2, 3], [column])).flat();
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page().keyboard.press(key);
  };
  /** The keys go to the sheet: what lay over it may have given the focus back only a moment after. */
  const atHand = (): Promise<void> =>
    expect.poll(() => caret().evaluate((one) => one === document.activeElement)).toBe(true);
  const to = async (row: number, column: number): Promise<void> => {
    await atHand();
    await press('Control+Home');
    for (let n = 0; n < row; n += 1) await press('ArrowDown');
    for (let n = 0; n < column; n += 1) await press('ArrowRight');
    await cell(row, column).getByRole('textbox').waitFor();
    await atHand();
  };
  const copy = (clip: { text: string; html?: string }): Promise<void> =>
    program().app.evaluate((electron, given) => {
      (electron.clipboard as unknown as { write: (clip: object) => void }).write(given);
    }, clip);
  const paste = async (text: string): Promise<void> => {
    await copy({ text });
    await press('Control+V');
  };
  return { grid, caret, cell, shown, block, down, press, atHand, to, copy, paste };
}

/** Where a finding is explained. */
export const explaining = (page: Page): Locator => page.getByRole('dialog', { name: '情况说明' });

/**
 * Explains finding after finding until the box closes by itself; how many texts that took.
 * @param write what is done where nothing is written yet
 */
export async function explainAll(
  page: Page,
  write: (texts: number) => Promise<void>,
  press: (key: string) => Promise<void>,
): Promise<number> {
  // None of these waits for a box that closes meanwhile.
  const place = async (): Promise<string | null> =>
    (
      await explaining(page)
        .getByText(/^第 \d+ 处/)
        .allInnerTexts()
    )[0] ?? null;
  const written = (): Promise<string[]> =>
    explaining(page)
      .getByRole('textbox')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
  let texts = 0;
  for (let here = await place(); here !== null && texts < 20; here = await place()) {
    if ((await written())[0] === '') await write(texts);
    await press('Control+Enter');
    await expect.poll(place).not.toBe(here);
    texts += 1;
  }
  return texts;
}
