import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fromRoot } from '../../build/runtime/paths.ts';
import { button, visit } from '../../build/tour/walk.ts';
import type { NounName } from '../../shared/domain/nouns';
import { fill, PERIOD } from '../service/exchange/offices';
import { openTestOffice } from '../service/office';
import { openOffice } from './begin';
import type { Launched } from './launch';
import { cutOff, settled } from './look';

const folder = mkdtempSync(join(tmpdir(), 'stationbook-wrong-units-'));
const data = join(folder, 'office');
const out = fromRoot('out', 'wrong-units');
let program: Launched;
let page: Page;
let project = '';
let spending = '';
let station = '';

beforeAll(async () => {
  mkdirSync(out, { recursive: true });
  const office = await openTestOffice({ folder: data });
  await fill(office, 4);
  const save = async (noun: NounName, values: object) =>
    (
      await office.call('records.save', {
        noun,
        id: null,
        revision: null,
        values: values as Record<string, string>,
      })
    ).id;
  const contractor = await save('institution', { name: '示例中心', type: 'service' });
  for (const [index, amount] of [18, 20, 25].entries())
    project = await save('project', {
      name: `示例项目${index}`,
      purchaser: '朝阳区民政局',
      contractor,
      amount: amount * 1_000_000,
      method: 'openTender',
      starts: '2026-01-01',
      ends: '2026-12-31',
    });
  spending = await save('project', {
    name: '示例项目支出',
    purchaser: '朝阳区民政局',
    contractor,
    amount: 22_000_000,
    method: 'openTender',
    starts: '2026-01-01',
    ends: '2026-12-31',
  });
  for (const [index, amount] of [0.4, 0.6, 0.9].entries())
    await save('expense', {
      project: spending,
      date: `2026-0${index + 1}-15`,
      category: 'staff',
      amount: amount * 1_000_000,
    });
  const { stations } = await office.call('statistics.sheet', { period: PERIOD });
  station = stations[0]?.name ?? '';
  for (const [period, value] of [
    ['2026Q2', 80_000],
    [PERIOD, 90_000],
  ] as const)
    await office.call('statistics.save', {
      period,
      cells: stations.map(({ id }) => ({ station: id, item: 'fundsReceived', value })),
    });
  await office.leave();
  program = await openOffice({ data });
  page = program.page;
}, 120_000);
afterAll(async () => {
  await program?.close();
  rmSync(folder, { recursive: true, force: true });
});

const amount = () => page.locator('#field-amount');
const asks = () => page.getByRole('status').filter({ hasText: '万元吗' });
const speak = async (language: '中文' | 'English'): Promise<void> => {
  await page.getByRole('button', { name: /^(语言|Language)/ }).click();
  await page.getByRole('menuitem', { name: language }).click();
};
/** The screen as it stands, in both languages; nothing of it is cut off. */
const pictures = async (name: string): Promise<void> => {
  for (const [language, code] of [
    ['English', 'en'],
    ['中文', 'zh'],
  ] as const) {
    await speak(language);
    await settled(page);
    expect(await cutOff(page), `${name} ${code}`).toEqual([]);
    await page.screenshot({ path: join(out, `${name}-${code}.png`) });
  }
};

it('asks beneath an amount of a form, mends it by one key, and takes that back', async () => {
  await page.evaluate((id) => {
    location.hash = `/projects/record/project/${id}`;
  }, project);
  await amount().fill('260000');
  await amount().press('Tab');
  await asks()
    .getByText(/^是 26 万元吗？其他购买项目一般约 [12]\d 万元。/)
    .waitFor();
  await pictures('form');
  await amount().fill('26');
  await amount().press('Tab');
  // Behind the form's own pause, which was begun before.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  await settled(page);
  expect(await asks().count()).toBe(0);
  await amount().fill('260000');
  await amount().press('Tab');
  await asks().waitFor();
  await page.keyboard.press('F9');
  await asks().waitFor({ state: 'detached' });
  await expect.poll(() => amount().inputValue()).toBe('26');
  await page.keyboard.press('Control+z');
  await expect.poll(() => amount().inputValue()).toBe('260000');
  await asks().waitFor();
});

it('lets it be saved all the same, and lists it as something to be looked at', async () => {
  await page.keyboard.press('Control+s');
  await page
    .getByRole('region', { name: /^0 项必须改/ })
    .getByText('是不是 26 万元？请核对单位')
    .waitFor();
  await pictures('form-saved');
});

it('asks in the dialog of what belongs to a record, and leaves the form behind it alone', async () => {
  await page.evaluate((id) => {
    location.hash = `/projects/project/${id}?tab=money`;
  }, spending);
  await button(page, '新增支出').first().click();
  const dialog = page.getByRole('dialog', { name: '新增支出' });
  const field = dialog.getByLabel('金额');
  await field.fill('5000');
  await field.press('Tab');
  await dialog.getByText(/^是 0.5 万元吗？其他支出一般约 0.6 万元。/).waitFor();
  expect(await cutOff(page)).toEqual([]);
  await page.screenshot({ path: join(out, 'dialog-zh.png') });
  await page.keyboard.press('F9');
  await dialog.getByRole('status').waitFor({ state: 'detached' });
  await expect.poll(() => field.inputValue()).toBe('0.5');
  await button(page, '取消').first().click();
  await dialog.waitFor({ state: 'detached' });
});

it('asks at the cell of the sheet', async () => {
  await visit(page, '季度填报');
  await page.getByRole('tab', { name: /^C/ }).click();
  const cell = page.getByRole('grid').locator('tr[data-index="0"] > td[data-column="0"]');
  await cell.click();
  await page.keyboard.type('90000');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: '检查结果' });
  await panel.getByText(/填 90,000 万元，上季度是 8 万元，.*是不是 9 万元/).waitFor();
  await cell.click();
  await pictures('sheet');
});

it('warns in the preview of an import, at the cell', async () => {
  const file = join(folder, '报表.csv');
  writeFileSync(file, `\uFEFF站点,到位资金（万元）\n${station},85000\n`);
  await button(page, '导入工作簿').first().click();
  program.answer([file]);
  await button(page, '选择文件').first().click();
  await page
    .getByTestId('import-problem')
    .getByText(/填 85,000 万元，上季度是 8 万元，.*是不是 8.5 万元/)
    .waitFor();
  await pictures('preview');
});
