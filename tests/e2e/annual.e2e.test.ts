import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { shippedSet } from '../../shared/definitions/shipped';
import { fill } from '../service/exchange/offices';
import { openTestOffice, type TestOffice } from '../service/office';
import { openOffice } from './begin';
import type { Launched } from './launch';
import { cutOff, settled } from './look';
import { noted } from './notes';

/** What the form asks for, all but the first table's, which is typed in the window. */
const rest = (shippedSet.returns[0]?.items ?? [])
  .filter(({ required, section }) => required && section !== 'T2')
  .map(({ key: item }) => ({ row: 'county', item, value: 0, text: null }));

let program: Launched;
let page: Page;
let office: TestOffice;
beforeAll(async () => {
  office = await openTestOffice();
  await fill(office);
  const association = { name: '银杏社会工作协会', level: 'county', registeredOn: '2025-03-01' };
  await office.call('records.save', {
    noun: 'association',
    id: null,
    revision: null,
    values: association,
  });
  await office.call('returns.save', {
    returnId: 'national-annual',
    period: '2025Y',
    cells: rest,
  });
  await office.call('returns.save', {
    returnId: 'national-annual',
    period: '2024Y',
    cells: [{ row: 'county', item: 'careBodies', value: 3, text: null }],
  });
  await office.leave();
  program = await openOffice({ data: office.folder });
  page = program.page;
}, 120_000);
afterAll(() => program.close());

const tab = (name: string) => page.getByRole('tab', { name });

it('is chosen beside the stations’ return and opens at the year that has ended', async () => {
  await page.getByRole('navigation').getByRole('link', { name: '季度填报' }).click();
  await page.getByRole('button', { name: '填报表', exact: true }).click();
  await page.getByRole('menuitem', { name: /全国社会工作年报/ }).click();
  await page.getByText('示例，非官方标准').waitFor();
  expect(await page.getByRole('button', { name: '本表期别' }).innerText()).toBe('2025年度');
  expect(await page.getByRole('tab').count()).toBe(17);
  await settled(page);
  expect(await cutOff(page)).toEqual([]);
});

it('is typed by keys, and is refused what is no figure at its cell', async () => {
  await tab('2 民政事业单位岗位').click();
  await page.getByRole('textbox', { name: '养老机构 机构总数' }).click();
  const kinds = 7;
  for (const head of ['机构总数', '设社工科（室）数', '未设科室但有岗位数', '岗位数']) {
    await page.getByRole('textbox', { name: `养老机构 ${head}`, exact: true }).click();
    for (let at = 0; at < kinds; at += 1) {
      await page.keyboard.type(head === '机构总数' ? '3' : '1');
      await page.keyboard.press('Enter');
    }
  }
  const cell = page.getByRole('textbox', { name: '养老机构 机构总数' });
  await cell.fill('三家');
  await cell.press('Tab');
  await page.getByRole('alert').waitFor();
  await cell.fill('1');
  await cell.press('Tab');
  const checks = page.getByRole('complementary', { name: '检查' });
  await checks.getByText(/养老机构.*多于机构总数 1 个/).waitFor();
  await tab('1 政策').click();
  await checks.getByRole('button', { name: '去改' }).first().click();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toMatch(/^养老机构 /);
  await cell.fill('2');
  await cell.press('Tab');
  await checks.getByText('检查通过').waitFor();
  expect(await cutOff(page)).toEqual([]);
});

it('shows from which records the register counts, and takes another figure with its reason', async () => {
  await tab('6 行业协会').click();
  await page.getByRole('button', { name: /县区级 协会数/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('link', { name: '银杏社会工作协会' }).waitFor();
  await dialog.getByLabel('改报的数').fill('9');
  await dialog.getByLabel('原因').fill('另有一家正在补登记');
  expect(await cutOff(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /县区级 协会数 9 台账 .*，已改/ }).waitFor();
});

it('takes back what was typed step by step, also from another table, and does it once more', async () => {
  await tab('2 民政事业单位岗位').click();
  const cell = page.getByRole('textbox', { name: '养老机构 机构总数' });
  const other = page.getByRole('textbox', { name: '养老机构 岗位数', exact: true });
  await cell.fill('5');
  await cell.press('Tab');
  await other.fill('4');
  await page.keyboard.type('0');
  // What is being typed is the field's own to take back.
  await page.keyboard.press('Control+z');
  await expect.poll(() => other.inputValue()).not.toBe('40');
  await other.fill('4');
  await other.press('Enter');
  await tab('1 政策').click();
  await page.getByRole('table').locator('input, textarea').first().focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => other.inputValue()).toBe('1');
  await page.keyboard.press('Control+z');
  await expect.poll(() => cell.inputValue()).toBe('2');
  await page.keyboard.press('Control+y');
  await expect.poll(() => cell.inputValue()).toBe('5');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('养老机构 机构总数');
  await page.keyboard.press('Control+z');
  await expect.poll(() => cell.inputValue()).toBe('2');
});

it('is asked for on the desk for as long as it is not frozen', async () => {
  await page.getByRole('navigation').getByRole('link', { name: '工作台' }).click();
  const todo = page.getByTestId('todo-item').filter({ hasText: '2025年度' });
  expect(await todo.innerText()).toMatch(/^已逾期\s+2025年度全国社会工作年报.*2026-01-15 截止/);
  await settled(page);
  expect(await cutOff(page)).toEqual([]);
  await todo.click();
  await tab('6 行业协会').waitFor();
});

it('is written as a workbook and frozen, and a reviewer opens it again', async () => {
  const file = join(office.folder, 'annual.xlsx');
  program.answer([file]);
  await page.getByRole('button', { name: '导出 .xlsx' }).click();
  await noted(page, `已写入 ${file}`);
  expect(existsSync(file)).toBe(true);
  await page.getByRole('button', { name: '封存', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '封存' }).click();
  await page.getByText('已封存', { exact: true }).waitFor();
  await tab('2 民政事业单位岗位').click();
  const cell = page.getByRole('textbox', { name: '养老机构 机构总数' });
  expect(await cell.isEditable()).toBe(false);
  await page.getByRole('button', { name: '解除封存' }).click();
  await page.getByText('已封存', { exact: true }).waitFor({ state: 'detached' });
  expect(await cell.isEditable()).toBe(true);
});

it('keeps a half-written explanation while one is elsewhere, and stores it', async () => {
  const cell = page.getByRole('textbox', { name: '养老机构 机构总数' });
  await cell.fill('6');
  await cell.press('Tab');
  const checks = page.getByRole('complementary', { name: '检查' });
  const text = checks.getByRole('textbox', { name: /^情况说明/ });
  await text.fill('四家民办机构');
  await page.getByRole('navigation').getByRole('link', { name: '工作台' }).click();
  await page.getByRole('heading', { name: /工作台/ }).waitFor();
  await page.goBack();
  await expect.poll(() => text.inputValue()).toBe('四家民办机构');
  await text.fill('四家民办机构转为公办');
  await checks.getByRole('button', { name: '保存说明' }).click();
  await checks.getByText('已说明').waitFor();
  expect(await cutOff(page)).toEqual([]);
});
