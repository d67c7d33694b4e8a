import { basename } from 'node:path';
import { button, must, visit, type Walker } from './walk.ts';

export interface TakenIn {
  file: string;
  /** Where problems were shown: sheet and cell, as `花名册 D40`. */
  cells: string[];
  /** What was said after writing, one line for each kind of record. */
  outcomes: string[];
}

/** Opens the import screen from a list, as a clerk would. */
export async function openImport({ page }: Walker, from: string): Promise<void> {
  await visit(page, from);
  await button(page, '导入工作簿').first().click();
  await page.getByRole('heading', { level: 1, name: '导入工作簿' }).waitFor();
}

async function preview({ page, answer }: Walker, file: string): Promise<string[]> {
  answer(file);
  await page.getByRole('button', { name: /^(选择文件|换文件)$/ }).first().click();
  await page.getByRole('region', { name: basename(file) }).first().waitFor();
  const problems = await page.getByTestId('import-problem').allInnerTexts();
  return problems.map((text) => {
    const match = /(\S+) · ([A-Z]+\d+)/.exec(text);
    must(match !== null, `a problem without its cell: ${text}`);
    return `${match[1]} ${match[2]}`;
  });
}

/** A workbook in: its preview with every problem at its cell, then writing, then what was written. */
export async function takeIn(walker: Walker, file: string, slug: string | null): Promise<TakenIn> {
  const { page, picture } = walker;
  const cells = await preview(walker, file);
  if (slug) await picture(`${slug}-preview`);
  if (slug && cells.length > 0) {
    await page.getByTestId('import-problem').last().scrollIntoViewIfNeeded();
    await picture(`${slug}-problems`);
  }
  await page.getByRole('button', { name: /^导入 [\d,]+ 行$/ }).click();
  await page.getByTestId('import-outcome').first().waitFor();
  const outcomes = (await page.getByTestId('import-outcome').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
  return { file, cells, outcomes };
}

/** The same workbook once more: there must be nothing left to write. */
export async function takeInAgain(walker: Walker, file: string): Promise<void> {
  await preview(walker, file);
  const nothing = button(walker.page, '没有要写入的行');
  await nothing.waitFor();
  must(await nothing.isDisabled(), `a second run of ${file} would write again`);
}
