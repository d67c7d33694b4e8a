import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { button, visit } from '../../build/tour/walk.ts';
import { fromRoot } from '../../build/runtime/paths.ts';
import { foundCounty } from './begin';
import type { Launched } from './launch';
import { settled } from './look';

const folder = mkdtempSync(join(tmpdir(), 'stationbook-import-'));
let program: Launched;
let page: Page;

beforeAll(async () => {
  program = await foundCounty();
  page = program.page;
});
afterAll(async () => {
  await program?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A workbook whose tier nobody knows, with a sum and a sheet that is no list. */
async function workbook(): Promise<string> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('台账').addRows([
    ['站点名称', '层级', '所属乡镇（街道）'],
    ['永昌街道社会工作站', '枢纽型阵地', '永昌街道'],
    ['桂林街道社会工作站', '枢纽型阵地', '桂林街道'],
    ['合计', null, '2个'],
  ]);
  book.addWorksheet('通知').addRows([['关于报送台账的通知'], ['请于月底前报送']]);
  const file = join(folder, '台账.xlsx');
  await book.xlsx.writeFile(file);
  return file;
}

it('explains what stays out, and takes in every row once a value was settled', async () => {
  await visit(page, '三级体系');
  await button(page, '导入工作簿').first().click();
  program.answer([await workbook()]);
  await button(page, '选择文件').first().click();
  const notes = page.getByTestId('import-notes');
  await notes.getByText('工作表“通知”没有导入').waitFor();
  await notes.getByText('合计、小计或平均数的 1 行没有导入。').waitFor();
  await settled(page);
  await page.screenshot({ path: fromRoot('out', 'import-notes.png'), fullPage: true });
  await page.getByText('有 1 个值没有认出').waitFor();
  await button(page, '去选定').click();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('“枢纽型阵地”的含义');
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: '站', exact: true }).click();
  await page.getByTestId('import-unmatched').waitFor({ state: 'detached' });
  // What was chosen can be seen and changed until it is written.
  await page.getByTestId('import-matched').getByText('按选定的含义导入为“站”').waitFor();
  // Leaving loses neither the files nor what was settled.
  await visit(page, '工作台');
  await visit(page, '三级体系');
  await button(page, '导入工作簿').first().click();
  await page.getByText(/^已恢复未保存的内容/).waitFor();
  await notes.getByText('工作表“通知”没有导入').waitFor();
  expect(await page.getByTestId('import-unmatched').count()).toBe(0);
  await button(page, '导入 2 行').click();
  const outcome = page.getByTestId('import-outcome');
  await outcome.getByText('新增 2 行').waitFor();
  await outcome.getByText('跳过合计、说明等 1 行。').waitFor();
  expect(await page.getByTestId('import-problem').count()).toBe(0);
});

/** A workbook with a row that cannot come in, and one that its sheet does not show. */
async function partly(): Promise<string> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('站点');
  sheet.addRows([
    ['站点名称', '层级', '所属区划'],
    ['南湖街道社会工作站', '社工站', '南湖街道'],
    ['某街道社会工作站', '社工站', '没有这个街道'],
    ['红旗街道社会工作站', '社工站', '红旗街道'],
  ]);
  sheet.getRow(4).hidden = true;
  const file = join(folder, '站点.xlsx');
  await book.xlsx.writeFile(file);
  return file;
}

it('keeps what did not come in until it is done, and saves it marked in the workbook', async () => {
  await visit(page, '三级体系');
  await button(page, '导入工作簿').first().click();
  program.answer([await partly()]);
  await button(page, '选择文件').first().click();
  // What the sheet hides is asked about: taken in unless the clerk leaves it out.
  await page.getByText('工作表“站点”里有隐藏的 1 行、0 列，也一同读入。').waitFor();
  await page.getByRole('combobox', { name: '隐藏的行和列' }).click();
  await page.getByRole('option', { name: '不读入', exact: true }).click();
  await page.getByText('工作表“站点”里隐藏的 1 行、0 列没有读入。').waitFor();
  await settled(page);
  await page.screenshot({ path: fromRoot('out', 'import-hidden.png'), fullPage: true });
  await page.getByTestId('import-counts').getByText('不写入').waitFor();
  await button(page, '导入 1 行').click();
  await page.getByTestId('import-outcome').getByText('没有写入 1 行，见下面的清单。').waitFor();
  const list = page.getByTestId('problem-list');
  await list.getByText('站点.xlsx').waitFor();
  await list.getByText('1 处没有导入').waitFor();
  await list.getByText('没有这个街道').waitFor();
  await settled(page);
  await page.screenshot({ path: fromRoot('out', 'import-problems.png'), fullPage: true });
  const marked = join(folder, '站点（问题）.xlsx');
  program.answer(marked);
  await button(page, '另存问题清单').click();
  await page.getByText('问题清单已另存').waitFor();
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(marked);
  expect(book.worksheets[0]?.getCell('C3').note).toBeTruthy();
  // The way back from just this import stays when its note has gone, and says that it was taken.
  await page.getByRole('button', { name: '撤销这次导入' }).click();
  await page.getByText('这次导入已撤销').waitFor();
  await visit(page, '工作台');
  await page.getByTestId('todo-item').filter({ hasText: '“站点.xlsx”还有 1 处没有导入' }).click();
  await page.getByRole('button', { name: '站点 C3：已处理' }).click();
  await list.waitFor({ state: 'detached' });
});

/** A station's workbook of the quarter, its items down the sheet. */
async function ofStation(name: string, title: string, times: number): Promise<void> {
  const book = new ExcelJS.Workbook();
  book
    .addWorksheet('Sheet1')
    .addRows([
      [title],
      ['指标名称', '单位', '数量'],
      ['一、服务人次', '人次', times],
      ['二、到位资金', '元', 12_500],
      ['三、暖心陪伴', '次', 4],
    ]);
  await book.xlsx.writeFile(join(folder, '各站', name));
}

it('takes in a folder of statistics workbooks, asks for whom one is, and lists what changes', async () => {
  mkdirSync(join(folder, '各站'));
  await ofStation('永昌.xlsx', '永昌街道社会工作站2026年第三季度服务统计表', 560);
  await ofStation('来件.xlsx', '贵林街道2026年第三季度服务统计表', 310);
  const take = async (): Promise<void> => {
    await visit(page, '三级体系');
    await button(page, '导入工作簿').first().click();
    program.answer([join(folder, '各站')]);
    await button(page, '选择文件夹').click();
    await page.getByText('2 个工作簿').waitFor();
  };
  await take();
  const notes = page.getByTestId('import-notes');
  await settled(page);
  await notes.getByText('永昌街道社会工作站2026年第三季度服务统计表').waitFor();
  await page.getByRole('combobox', { name: '“来件”的含义' }).click();
  await page.getByRole('option').first().click();
  await page.getByRole('combobox', { name: '“暖心陪伴”的含义' }).click();
  await page.getByRole('option', { name: '此项留空' }).click();
  await page.getByTestId('import-unmatched').first().waitFor({ state: 'detached' });
  await settled(page);
  await page.screenshot({ path: fromRoot('out', 'import-statistics.png'), fullPage: true });
  await button(page, '导入 2 行').click();
  await page.getByTestId('import-outcome').getByText('新增 2 行').waitFor();
  await ofStation('永昌.xlsx', '永昌街道社会工作站2026年第三季度服务统计表', 580);
  await take();
  await page
    .getByTestId('import-change')
    .getByText('“永昌街道社会工作站”的服务合计·人次：560 → 580')
    .waitFor();
  await settled(page);
  await page.screenshot({ path: fromRoot('out', 'import-statistics-changes.png'), fullPage: true });
});
