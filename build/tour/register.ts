import { join } from 'node:path';
import { openImport, takeIn, takeInAgain, type TakenIn } from './import.ts';
import { visit, type Walker } from './walk.ts';

const books = ['社工站台账', '人员花名册', '机构与项目', '季度服务统计'];

/** The four workbooks in, the lists and a form that came of them. */
export async function registerQuarter(walker: Walker, folder: string): Promise<TakenIn> {
  const { page, picture } = walker;
  const files = books.map((name) => join(folder, `${name}.xlsx`));
  await visit(page, '三级体系');
  await picture('stations-empty');
  await openImport(walker, '三级体系');
  const taken = await takeIn(walker, files);
  await takeInAgain(walker, files);

  await visit(page, '三级体系');
  await page.getByRole('row').filter({ hasText: '南湖街道社会工作站' }).first().click();
  await page.getByRole('complementary', { name: '南湖街道社会工作站' }).waitFor();
  await picture('stations');
  await page.getByRole('button', { name: '修改' }).click();
  await page.getByRole('heading', { level: 1, name: /南湖街道/ }).waitFor();
  await picture('station-form');
  for (const [screen, slug] of [
    ['人员资质', 'people'],
    ['机构与五社', 'institutions'],
    ['购买项目', 'projects'],
  ] as const) {
    await visit(page, screen);
    await page.getByRole('row').nth(1).waitFor();
    await picture(slug);
  }
  return taken;
}
