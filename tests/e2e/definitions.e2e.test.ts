import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { changeBook, putCell } from '../service/change-book';
import { openTestOffice } from '../service/office';
import { openOffice } from './begin';
import type { Launched } from './launch';
import { cutOff } from './look';
import { noted } from './notes';

const FILE = fileURLToPath(
  new URL('../fixtures/definitions/second-province.json', import.meta.url),
);

let sound: string;
let unsound: string;
let program: Launched;
let page: Page;
beforeAll(async () => {
  const office = await openTestOffice();
  const written = join(office.folder, 'written.xlsx');
  await office.call('definitions.writeBook', { file: written });
  sound = await changeBook(written, join(office.folder, 'sound.xlsx'), (sheet) => {
    putCell(sheet('指标'), 'adviceTimes', '名称', '咨询与转介人次');
  });
  unsound = await changeBook(written, join(office.folder, 'unsound.xlsx'), (sheet) => {
    putCell(sheet('审核规则'), 'STAT_NEGATIVE', '怎样算不对', 'cell.nothing < 0');
    putCell(sheet('指标'), 'adviceTimes', '单位', '%');
  });
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

it('come back as a workbook, with what is wrong at its cell', async () => {
  const dialog = page.getByRole('dialog');
  const button = (name: string) => dialog.getByRole('button', { name, exact: true });
  program.answer([unsound]);
  await page.getByRole('button', { name: '从文件采用…' }).click();
  const problems = dialog.getByRole('listitem');
  await expect
    .poll(async () => (await problems.allInnerTexts()).map((one) => one.split(/\s/)[0]))
    .toEqual([expect.stringMatching(/^指标!J\d+$/), '审核规则!E2']);
  expect(await button('采用').isDisabled()).toBe(true);
  expect(await cutOff(page)).toEqual([]);
  await button('取消').click();
  program.answer([sound]);
  await page.getByRole('button', { name: '从文件采用…' }).click();
  await dialog.getByText('咨询转介·咨询与转介人次').waitFor();
  await dialog.getByText('试算，审核结果不变', { exact: false }).waitFor();
  expect(await cutOff(page)).toEqual([]);
  await button('采用').click();
  await noted(page, '已采用新的定义');
  await page.getByText('本单位在 2026-3 版上修改').first().waitFor();
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
