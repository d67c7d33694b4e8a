import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestOffice } from '../service/office';
import { openOffice } from './begin';
import type { Launched } from './launch';
import { cutOff } from './look';
import { noted } from './notes';

const FILE = fileURLToPath(
  new URL('../fixtures/definitions/second-province.json', import.meta.url),
);

let program: Launched;
let page: Page;
beforeAll(async () => {
  const office = await openTestOffice();
  await office.leave();
  program = await openOffice({ data: office.folder });
  page = program.page;
});
afterAll(() => program.close());

it('stand in the settings with what they hold', async () => {
  await page.getByRole('navigation').getByRole('link', { name: '设置' }).click();
  await page.getByText('自2019年第一季度起').waitFor();
  await page.getByText('检查规则', { exact: true }).waitFor();
  expect(await cutOff(page)).toEqual([]);
});

it('show what another set changes, and hold in the whole window once it is taken', async () => {
  program.answer([FILE]);
  await page.getByRole('button', { name: '从文件采用…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('环比变化超过多少要说明（%）').waitFor();
  await dialog.getByText('50 → 30').waitFor();
  expect(await cutOff(page)).toEqual([]);
  await dialog.getByRole('button', { name: '采用', exact: true }).click();
  await noted(page, '已采用新的定义');
  await page.getByText('测试用，非官方标准').first().waitFor();
  expect(await page.locator('#deadline-day').inputValue()).toBe('8');
  expect(await page.locator('#tier-station').inputValue()).toBe('服务中心');
});
