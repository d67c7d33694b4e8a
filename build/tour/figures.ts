import type { Locator, Page } from 'playwright-core';
import { button, must, visit, type Walker } from './walk.ts';

/** What the stations answered when they were called about a figure, by the cell's own label. */
const answers: Record<string, string> = {
  '桂林街道社会工作站 服务合计 人次': '626',
  '南湖街道社会工作站 个案 新开': '2',
  '永昌街道社会工作站 个案 结案': '8',
};

const panel = (page: Page): Locator => page.getByRole('complementary', { name: '检查结果' });
const cell = (page: Page): Locator => page.getByRole('grid').getByRole('textbox');
/** The red marks in the panel, one for each error. */
const errors = (page: Page): Locator => panel(page).getByLabel('必须改');
const labelOf = async (page: Page): Promise<string> =>
  (await cell(page).getAttribute('aria-label')) ?? '';

export interface Mended {
  /** Labels of the cells that F8 and 去改 led to. */
  cells: string[];
  explained: number;
  /** The sheet's own sums of the quarter, from the row at its foot, in the order of its columns. */
  totals: string[];
}

/** One error mended by whatever `act` does; the panel must have one less afterwards. */
async function mendOne(page: Page, act: () => Promise<void>): Promise<string> {
  const open = await errors(page).count();
  const label = await labelOf(page);
  await act();
  await errors(page)
    .nth(open - 1)
    .waitFor({ state: 'detached' });
  await page.getByRole('status').filter({ hasText: '已自动保存' }).waitFor();
  return label;
}

/**
 * The first error found by F8 and mended with the value that the sheet proposes, the others reached
 * from the panel and typed.
 */
async function mend({ page, picture }: Walker): Promise<string[]> {
  await errors(page).first().waitFor();
  await page.keyboard.press('F8');
  await page
    .getByRole('grid')
    .getByRole('textbox')
    .and(page.locator('[aria-invalid=true]'))
    .waitFor();
  await picture('statistics-finding');
  const cells = [await mendOne(page, () => button(page, '填入 6').click())];
  while ((await errors(page).count()) > 0) {
    await errors(page).first().locator('xpath=..').getByRole('button', { name: '去改' }).click();
    await cell(page).and(page.locator('[aria-invalid=true]')).waitFor();
    const value = answers[await labelOf(page)];
    must(value !== undefined, `the jump led to ${await labelOf(page)}`);
    cells.push(
      await mendOne(page, async () => {
        await cell(page).fill(value);
        await cell(page).press('Enter');
      }),
    );
  }
  return cells;
}

/** Every warning explained where it stands. */
async function explain(page: Page): Promise<number> {
  const fields = panel(page).getByRole('textbox', { name: /^情况说明/ });
  const count = await fields.count();
  for (let at = 0; at < count; at += 1) {
    await fields.nth(at).fill('已与站点电话核实，数据无误。');
    await button(page, '保存说明').click();
    await panel(page).getByText('已说明').nth(at).waitFor();
  }
  return count;
}

const openSection = (page: Page, name: string): Promise<void> =>
  page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();

/** Sections that the register fills in and that may stay empty; what is counted cannot be typed. */
async function lookAtSections({ page, picture }: Walker): Promise<void> {
  await openSection(page, 'B 人员');
  await page.getByRole('columnheader', { name: '持证 · 按台账' }).waitFor();
  must(
    (await cell(page).getAttribute('readonly')) !== null,
    'what the register counts can be typed',
  );
  await picture('statistics-staff');
  await openSection(page, 'F 儿童');
  await page.getByRole('columnheader', { name: '困境儿童' }).waitFor();
  await picture('statistics-children');
  await openSection(page, 'D 服务');
  await page.getByRole('columnheader', { name: '期初' }).waitFor();
}

/** The quarter's sheet as imported, its errors mended by hand, its warnings explained. */
export async function settleFigures(walker: Walker): Promise<Mended> {
  const { page, picture } = walker;
  await visit(page, '季度填报');
  await page.getByRole('grid').waitFor();
  await picture('statistics');
  await lookAtSections(walker);
  const cells = await mend(walker);
  const explained = await explain(page);
  await picture('statistics-settled');
  const totals = await page.getByRole('row').last().getByRole('gridcell').allInnerTexts();
  return { cells, explained, totals: totals.map((text) => text.split('\n')[0] ?? '') };
}
