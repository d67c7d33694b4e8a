import { basename } from 'node:path';
import { button, must, visit, type Walker } from './walk.ts';

export interface TakenIn {
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

async function preview({ page, answer }: Walker, files: string[]): Promise<void> {
  answer(files);
  await page
    .getByRole('button', { name: /^(选择文件|换文件)$/ })
    .first()
    .click();
  // Cards of all the files come at once.
  for (const file of files)
    await page
      .getByRole('region', { name: basename(file) })
      .first()
      .waitFor();
}

/**
 * Workbooks in: their preview with every problem at its cell, then writing, then what was written.
 */
export async function takeIn(walker: Walker, files: string[]): Promise<TakenIn> {
  const { page, picture } = walker;
  await preview(walker, files);
  for (const file of files) {
    await page
      .getByRole('region', { name: basename(file) })
      .last()
      .scrollIntoViewIfNeeded();
    await page
      .getByRole('region', { name: basename(file) })
      .last()
      .getByTestId('import-problem')
      .last()
      .scrollIntoViewIfNeeded();
    await picture(`import-${files.indexOf(file) + 1}`);
  }
  const cells = (await page.getByTestId('import-problem').allInnerTexts()).map((text) => {
    const match = /(\S+) · ([A-Z]+\d+)/.exec(text);
    must(match !== null, `a problem without its cell: ${text}`);
    return `${match[1]} ${match[2]}`;
  });
  await page.getByRole('button', { name: /^导入 [\d,]+ 行$/ }).click();
  await page.getByTestId('import-outcome').first().waitFor();
  await picture('import-done');
  return {
    cells,
    outcomes: (await page.getByTestId('import-outcome').allInnerTexts()).map((text) =>
      text.replace(/\s+/g, ' '),
    ),
  };
}

/** The same workbooks once more: there must be nothing left to write. */
export async function takeInAgain(walker: Walker, files: string[]): Promise<void> {
  await preview(walker, files);
  const nothing = button(walker.page, '没有要写入的行');
  await nothing.waitFor();
  must(await nothing.isDisabled(), 'a second run of the same workbooks would write again');
}
