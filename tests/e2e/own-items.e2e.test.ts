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
  await office.call('records.save', {
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
  await office.leave();
  program = await openOffice({ data: office.folder });
  page = program.page;
});
afterAll(() => program.close());

const go = (name: string): Promise<void> =>
  page.getByRole('navigation').getByRole('link', { name }).click();
const dialog = () => page.getByRole('dialog');
const button = (name: string) => dialog().getByRole('button', { name, exact: true });
const cell = () => page.getByRole('grid').getByRole('textbox');

/** The cell of the new item, which its heading finds. */
const own = () => page.getByRole('grid').getByRole('textbox', { name: /本县要求 志愿探访次数$/ });

describe('an item of the office’s own', () => {
  it('is added with the keyboard, and refused where the form has it', async () => {
    await go('设置');
    await page.getByRole('button', { name: '添加指标' }).click();
    await page.locator('#item-group').fill('个案');
    await page.locator('#item-label').fill('新开');
    await dialog().getByText('表里已有“个案·新开”').waitFor();
    expect(await button('保存').isDisabled()).toBe(true);
    await page.locator('#item-group').fill('本县要求');
    await page.locator('#item-label').fill('志愿探访次数');
    await expect.poll(() => button('保存').isEnabled()).toBe(true);
    expect(await cutOff(page)).toEqual([]);
    await page.locator('#item-label').press('Enter');
    await noted(page, '填报表已修改');
    await dialog().waitFor({ state: 'detached' });
    await page.getByRole('cell', { name: '本县要求 · 志愿探访次数' }).waitFor();
    expect(await cutOff(page)).toEqual([]);
  });

  it('stands in the sheet and is filled in', async () => {
    await go('季度填报');
    await cell().waitFor();
    await page.keyboard.press('Control+End');
    await own().waitFor();
    await page.keyboard.type('27');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.getByRole('row', { name: /全部合计/ }).innerText())
      .toMatch(/27\s*$/);
    expect(await cutOff(page)).toEqual([]);
  });

  it('is kept by the quarter that has figures of it, when it is dropped', async () => {
    await go('设置');
    await page.getByRole('button', { name: '去掉 志愿探访次数' }).click();
    await dialog().getByText('已填 1 个数，保留原来的表').waitFor();
    expect(await dialog().getByRole('checkbox', { name: '2026年第三季度' }).isDisabled()).toBe(
      true,
    );
    expect(await cutOff(page)).toEqual([]);
    await button('去掉').click();
    await noted(page, '填报表已修改');
    await go('季度填报');
    await cell().waitFor();
    await page.keyboard.press('Control+End');
    await expect.poll(() => own().inputValue()).toBe('27');
  });

  it('is spoken of in English, and nothing is cut off', async () => {
    await go('设置');
    await page.getByRole('button', { name: '语言' }).click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await page.getByText('51 items').waitFor();
    await page.getByRole('button', { name: 'Add an item' }).click();
    await page.locator('#item-group').fill('County');
    await page.locator('#item-label').fill('Night shifts');
    await dialog().getByText('1 figure filled in; keeps its form').waitFor();
    expect(await cutOff(page)).toEqual([]);
    await page.locator('#item-label').press('Enter');
    await page.getByRole('cell', { name: 'County · Night shifts' }).waitFor();
    expect(await cutOff(page)).toEqual([]);
  });
});
