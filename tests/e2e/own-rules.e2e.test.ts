import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestOffice } from '../service/office';
import { openOffice } from './begin';
import type { Launched } from './launch';
import { cutOff } from './look';
import { noted } from './notes';

let program: Launched;
let page: Page;
beforeAll(async () => {
  const office = await openTestOffice();
  const { id } = await office.call('records.save', {
    noun: 'station',
    id: null,
    revision: null,
    values: {
      name: '永昌街道社会工作站',
      tier: 'station',
      division: '220104001000',
      state: 'running',
    },
  });
  await office.call('statistics.save', {
    period: '2026Q3',
    cells: [
      { station: id, item: 'visitTimes', value: 120 },
      { station: id, item: 'servedPersons', value: 50 },
      { station: id, item: 'servedTimes', value: 50 },
    ],
  });
  await office.leave();
  program = await openOffice({ data: office.folder });
  page = program.page;
});
afterAll(() => program.close());

const go = (name: string): Promise<void> =>
  page.getByRole('navigation').getByRole('link', { name }).click();
const dialog = () => page.getByRole('dialog');
const button = (name: string) => dialog().getByRole('button', { name, exact: true });
const choose = async (field: string, option: string | RegExp): Promise<void> => {
  await page.locator(`#${field}`).click();
  await page.getByRole('option', { name: option, exact: true }).click();
};

describe('a rule of the office’s own', () => {
  it('says what is wrong with it while it is typed', async () => {
    await go('设置');
    await page.getByText('定义里有', { exact: false }).waitFor();
    await page.getByRole('button', { name: '添加规则' }).click();
    await page.locator('#rule-condition').fill('now.nobody > 1');
    await page.locator('#rule-zh').fill('{station}走访 {visits} 次，请核实');
    await dialog().getByText('没有这一项，请从可用的量里选', { exact: false }).waitFor();
    expect(await button('试算本期').isDisabled()).toBe(true);
    expect(await cutOff(page)).toEqual([]);
  });

  it('is written with names from the list, and tried before it is saved', async () => {
    await page.locator('#rule-condition').fill(' > 100');
    await page.locator('#rule-condition').press('Home');
    await page.locator('#rule-read').fill('本期 走访·人次');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('#rule-condition').inputValue())
      .toBe('now.visitTimes > 100');
    expect(await page.locator('#rule-place-station').inputValue()).toBe('station.name');
    await dialog().getByText('里有 visits，却没有写它取什么数', { exact: false }).waitFor();
    await page.locator('#rule-place-visits').fill('now.visitTimes');
    await choose('rule-at', '走访·人次');
    await expect.poll(() => button('试算本期').isEnabled()).toBe(true);
    await button('试算本期').click();
    await dialog().getByText('2026年第三季度会找到 1 处', { exact: false }).waitFor();
    await dialog().getByText('永昌街道社会工作站走访 120 次，请核实').waitFor();
    expect(await cutOff(page)).toEqual([]);
    await button('保存').click();
    await noted(page, '审核规则已修改');
    await page.getByRole('cell', { name: '…走访 … 次，请核实', exact: true }).waitFor();
    expect(await cutOff(page)).toEqual([]);
  });

  it('is made for records with their fields and codes to choose from', async () => {
    await page.getByRole('button', { name: '添加规则' }).click();
    await choose('rule-scope', '每个站、室、中心');
    await choose('rule-at', '状态');
    await page.locator('#rule-zh').fill('{station}在运行');
    await page.locator('#rule-condition').fill(' == ');
    await page.locator('#rule-condition').press('Home');
    await page.locator('#rule-read').fill('site.state');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#rule-condition').inputValue()).toBe('site.state == ');
    await page.locator('#rule-condition').press('End');
    await dialog()
      .getByRole('group', { name: '插入 状态' })
      .getByRole('button')
      .filter({ hasText: 'running' })
      .click();
    await expect
      .poll(() => page.locator('#rule-condition').inputValue())
      .toBe('site.state == "running"');
    expect(await cutOff(page)).toEqual([]);
    await button('试算本期').click();
    await dialog().getByText('2026年第三季度会找到 1 处', { exact: false }).waitFor();
  });

  it('is made for the totals', async () => {
    await choose('rule-scope', '合计');
    await choose('rule-at', '走访·人次');
    await page.locator('#rule-zh').fill('全县走访 {visits} 次');
    await page.locator('#rule-condition').fill('total.visitTimes > 100');
    await page.locator('#rule-place-visits').fill('total.visitTimes');
    await button('试算本期').click();
    await dialog().getByText('全县走访 120 次').waitFor();
    await button('保存').click();
    await noted(page, '审核规则已修改');
    await go('季度填报');
    await page.getByText('全县走访 120 次', { exact: false }).first().waitFor();
    await go('设置');
    await page.getByRole('button', { name: '去掉 全县走访 … 次' }).click();
    await button('去掉').click();
    await noted(page, '审核规则已修改');
  });

  it('stands in the sheet, marked as the office’s own', async () => {
    await go('季度填报');
    const found = page.getByText('永昌街道社会工作站走访 120 次，请核实', { exact: false });
    await found.first().waitFor();
    expect(await found.first().innerText()).toMatch(/（自定）$/);
    expect(await cutOff(page)).toEqual([]);
  });

  it('is tried anew after another letter, and dropped', async () => {
    await go('设置');
    await page.getByRole('button', { name: '修改 …走访 … 次，请核实' }).click();
    await button('试算本期').click();
    await button('保存').waitFor();
    await page.locator('#rule-condition').fill('now.visitTimes > 1000');
    await button('试算本期').click();
    await dialog().getByText('会找到 0 处', { exact: false }).waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '去掉 …走访 … 次，请核实' }).click();
    await button('去掉').click();
    await noted(page, '审核规则已修改');
    await page.getByText('还没有自定规则', { exact: false }).waitFor();
  });
});

describe('rules of the set', () => {
  it('are made stricter, never laxer, and nothing is cut off in English', async () => {
    await page.getByRole('button', { name: '语言' }).click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Raise grades…' }).click();
    await dialog().getByText('found: 1').first().waitFor();
    const grade = dialog()
      .getByRole('listitem')
      .filter({ hasText: 'attendances equal persons' })
      .getByRole('combobox');
    await grade.click();
    expect(await page.getByRole('option').allInnerTexts()).toEqual([
      'Correct',
      'Correct or pass',
      'Explain',
    ]);
    await page.getByRole('option', { name: 'Correct or pass' }).click();
    expect(await cutOff(page)).toEqual([]);
    await expect.poll(() => button('Save').isEnabled()).toBe(true);
    await button('Save').click();
    await page.getByText('Asking for more here: 1.', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Add a rule' }).click();
    expect(await cutOff(page)).toEqual([]);
  });
});
