import type { Page } from 'playwright-core';
import type { Step, Walk } from './walk.ts';

const workbooks = ['机构与项目', '社工站台账', '人员花名册', '季度服务统计'];

/** Chooses workbooks, looks at the preview and writes it. */
async function takeIn(walk: Walk, names: string[]): Promise<void> {
  const page = await walk.page('county');
  (await walk.window('county')).answer(names.map((name) => walk.workbook(name)));
  await page.getByRole('button', { name: '选择文件' }).first().click();
  await page.getByTestId('import-counts').first().waitFor();
  await walk.picture('county', '导入预览');
  await page.getByTestId('import-problem').first().scrollIntoViewIfNeeded();
  await walk.picture('county', '逐格报错');
  await page.getByRole('button', { name: /^导入 \d+ 行$/ }).click();
  await page.getByTestId('import-outcome').first().waitFor();
  await walk.picture('county', '导入结果');
}

/** The column of an item, counted from 0, by its group and its own name in the sheet's head. */
const columnOf = (page: Page, group: string, item: string): Promise<number> =>
  page.getByRole('grid').locator('thead').evaluate((head, [wantedGroup, wantedItem]) => {
    const [groups, items] = [...head.querySelectorAll('tr')].map((row) => [...row.querySelectorAll('th')]);
    const names = (groups ?? []).slice(1).flatMap((cell) => Array.from({ length: cell.colSpan }, () => cell.innerText.trim()));
    return (items ?? []).findIndex((cell, at) => names[at] === wantedGroup && cell.innerText.trim().startsWith(wantedItem ?? ''));
  }, [group, item]);

async function enter(page: Page, station: string, group: string, item: string, value: string): Promise<void> {
  const row = page.getByRole('row', { name: new RegExp(`^${station}`) });
  await row.getByRole('gridcell').nth(await columnOf(page, group, item)).click();
  const input = page.getByRole('grid').getByRole('textbox');
  await input.fill(value);
  await input.press('Enter');
}

async function explainAll(page: Page): Promise<void> {
  const panel = page.getByRole('complementary', { name: '检查结果' });
  const fields = panel.getByRole('textbox', { name: /^情况说明/ });
  const count = await fields.count();
  for (let at = 0; at < count; at += 1) {
    const field = fields.nth(at);
    if ((await field.inputValue()) !== '') continue;
    await field.fill('已与站点电话核对，数据属实。');
    await panel.getByRole('button', { name: '保存说明' }).click();
    await panel.getByRole('button', { name: '保存说明' }).waitFor({ state: 'hidden' });
  }
}

export const filling: Step[] = [
  {
    title: 'the district’s four workbooks come in, each fault shown at its cell',
    async run(walk) {
      const page = await walk.go('county', '季度填报');
      await page.getByRole('button', { name: '导入工作簿' }).first().click();
      await page.getByTestId('import-drop').waitFor();
      await takeIn(walk, workbooks);
    },
  },
  {
    title: 'lists and forms show what came in',
    async run(walk) {
      const page = await walk.go('county', '三级体系');
      await page.getByText('前进街道社会工作站').first().waitFor();
      await walk.picture('county', '三级体系');
      await walk.go('county', '人员资质');
      await page.getByRole('row').nth(5).waitFor();
      await walk.picture('county', '人员资质');
      await page.getByRole('row').nth(2).getByRole('gridcell').or(page.getByRole('row').nth(2).getByRole('cell')).nth(1).click();
      await page.getByRole('button', { name: '保存' }).first().waitFor();
      await walk.picture('county', '人员表单');
      await walk.go('county', '机构与五社');
      await page.getByRole('row').nth(2).waitFor();
      await walk.picture('county', '机构与五社');
      await walk.go('county', '购买项目');
      await page.getByRole('row').nth(5).waitFor();
      await walk.picture('county', '购买项目');
    },
  },
  {
    title: 'a finding is corrected by hand, the rest corrected or explained',
    async run(walk) {
      const page = await walk.go('county', '季度填报');
      const panel = page.getByRole('complementary', { name: '检查结果' });
      await panel.getByText('必须改').first().waitFor();
      await page.keyboard.press('F8');
      await page.getByRole('alert').first().waitFor();
      await walk.picture('county', '查出问题');
      await enter(page, '前进', '个案', '期末在办', '6');
      await enter(page, '桂林', '服务合计', '人次', '626');
      await enter(page, '南湖', '个案', '新开', '2');
      await enter(page, '永昌', '个案', '结案', '8');
      await panel.getByText('必须改').waitFor({ state: 'hidden' });
      await explainAll(page);
      await panel.getByText('需说明').waitFor({ state: 'hidden' });
      await walk.picture('county', '改好并说明');
    },
  },
  {
    title: 'a station’s six-haves form is scored',
    async run(walk) {
      const page = await walk.go('county', '评估');
      await page.getByTestId('running-total').waitFor();
      const fields = page.getByRole('textbox', { name: /得分$/ });
      for (const field of await fields.all()) {
        const full = Number(await field.locator('xpath=ancestor::tr').getByRole('cell').nth(3).innerText());
        await field.fill(String(Math.max(full - 1, full * 0.9)));
      }
      await page.getByRole('button', { name: '保存评分' }).click();
      await page.getByRole('navigation', { name: '评估' }).getByText(/^\d+\.\d$/).first().waitFor();
      await walk.picture('county', '六有评估');
    },
  },
  {
    title: 'the desk says what is left',
    async run(walk) {
      const page = await walk.go('county', '工作台');
      await page.getByText('封存').first().waitFor();
      await walk.picture('county', '工作台');
    },
  },
];
