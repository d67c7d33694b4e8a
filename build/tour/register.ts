import { join } from 'node:path';
import { openImport, takeIn, takeInAgain, type TakenIn } from './import.ts';
import { visit, type Walker } from './walk.ts';

/** Stations name their operators and projects their stations, so the book of institutions and projects comes first and once more after the stations. */
const order: readonly (readonly [name: string, slug: string | null])[] = [
  ['机构与项目', 'import-institutions'], ['社工站台账', 'import-stations'], ['机构与项目', null], ['人员花名册', 'import-people'], ['季度服务统计', 'import-statistics'],
];

/** The four workbooks in, the lists and a form that came of them. */
export async function registerQuarter(walker: Walker, folder: string): Promise<TakenIn[]> {
  const { page, picture } = walker;
  const taken: TakenIn[] = [];
  await visit(page, '三级体系');
  await picture('stations-empty');
  await openImport(walker, '三级体系');
  for (const [name, slug] of order) taken.push(await takeIn(walker, join(folder, `${name}.xlsx`), slug));
  await picture('import-done');
  for (const name of new Set(order.map(([one]) => one))) await takeInAgain(walker, join(folder, `${name}.xlsx`));

  await visit(page, '三级体系');
  await page.getByRole('row').filter({ hasText: '南湖街道社会工作站' }).first().click();
  await page.getByRole('complementary', { name: '南湖街道社会工作站' }).waitFor();
  await picture('stations');
  await page.getByRole('button', { name: '修改' }).click();
  await page.getByRole('heading', { level: 1, name: /南湖街道/ }).waitFor();
  await picture('station-form');
  for (const [screen, slug] of [['人员资质', 'people'], ['机构与五社', 'institutions'], ['购买项目', 'projects']] as const) {
    await visit(page, screen);
    await page.getByRole('row').nth(1).waitFor();
    await picture(slug);
  }
  return taken;
}
