import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { takeCommon } from '../../electron/service/definitions/definitions';
import { changeBook } from '../service/change-book';
import { fill } from '../service/exchange/offices';
import { openTestOffice, type TestOffice } from '../service/office';
import { withMonthly } from '../service/returns/monthly';
import { openOffice } from './begin';
import type { Launched } from './launch';
import { cutOff, settled } from './look';
import { noted } from './notes';
import { sheetHand } from './sheet-hand';

let program: Launched;
let page: Page;
let office: TestOffice;
beforeAll(async () => {
  office = await openTestOffice();
  await fill(office, 4);
  takeCommon(office.ctx.db, withMonthly(), []);
  await office.leave();
  program = await openOffice({ data: office.folder });
  page = program.page;
}, 120_000);
afterAll(() => program.close());

const { grid, cell, down, press, to, paste } = sheetHand(() => program);
const [VISITS, STAFF, PER_WORKER] = [0, 2, 3];
const tab = (name: string) => page.getByRole('tab', { name });
const totals = () => grid().locator('tfoot tr').last();

it('has a row for each station, in the sheet of the stations’ return', async () => {
  await page.getByRole('navigation').getByRole('link', { name: '季度填报' }).click();
  await page.getByRole('button', { name: '填报表', exact: true }).click();
  await page.getByRole('menuitem', { name: /社工站月报/ }).click();
  await tab('各站情况').click();
  await grid().waitFor();
  expect(await grid().locator('tbody tr[data-index]').count()).toBe(4);
  await settled(page);
  expect(await cutOff(page)).toEqual([]);
});

it('is typed and filled by keys, summed and worked out, and taken back step by step', async () => {
  await to(0, VISITS);
  await page.keyboard.type('12');
  await press('Enter');
  await expect.poll(() => down(VISITS)).toEqual(['12', '', '—', '—']);
  await to(0, VISITS);
  await press('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
  await expect.poll(() => down(VISITS)).toEqual(['12', '12', '12', '12']);
  expect(await totals().innerText()).toContain('48');
  await press('Control+z');
  await expect.poll(() => down(VISITS)).toEqual(['12', '—', '—', '—']);
  await press('Control+y');
  await expect.poll(() => down(VISITS)).toEqual(['12', '12', '12', '12']);
  const staff = Number(await cell(0, STAFF).locator('[data-value]').innerText());
  expect(Number(await cell(0, PER_WORKER).locator('[data-value]').innerText())).toBe(
    Math.round((12 / staff) * 100) / 100,
  );
});

it('takes a block once somebody says so', async () => {
  await to(0, VISITS);
  await paste('21\n22\n23\n24');
  await page.getByText('4 格将写入').waitFor();
  await press('Enter');
  await expect.poll(() => down(VISITS)).toEqual(['21', '22', '23', '24']);
});

it('leads from what was found to its cell, and from a counted figure to its records', async () => {
  await to(1, VISITS);
  await press('Delete');
  const checks = page.getByRole('complementary', { name: '检查' });
  await checks.getByText('YB-1 不对').waitFor();
  await tab('本级情况').click();
  await checks.getByRole('button', { name: '去改' }).first().click();
  await expect.poll(() => cell(1, VISITS).getAttribute('data-here')).not.toBeNull();
  await page.keyboard.type('30');
  await press('Enter');
  await to(0, STAFF);
  await press('F2');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('改报的数').fill('9');
  await dialog.getByLabel('原因').fill('两人借调在县中心');
  await dialog.getByRole('button', { name: '改报' }).click();
  await expect.poll(() => cell(0, STAFF).locator('input').inputValue()).toBe('9');
  await settled(page);
  expect(await cutOff(page)).toEqual([]);
});

it('is exported, filled in elsewhere, imported and frozen', async () => {
  const file = join(office.folder, 'monthly.xlsx');
  program.answer([file]);
  await page.getByRole('button', { name: '导出 .xlsx' }).click();
  await noted(page, `已写入 ${file}`);
  const changed = await changeBook(file, join(office.folder, 'changed.xlsx'), (sheet) => {
    const [line] = sheet('各站情况').filter((cells) => cells[1] === 21);
    if (line) line[1] = 44;
  });
  program.answer([changed]);
  await page.getByRole('button', { name: '导入 .xlsx' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/写入 1 格，其中改动已填的 1 格/).waitFor();
  await dialog.getByRole('button', { name: '写入' }).click();
  await expect.poll(() => down(VISITS)).toContain('44');
  await page.getByRole('button', { name: '封存', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '封存' }).click();
  await page.getByText('已封存', { exact: true }).waitFor();
  await expect.poll(() => grid().getAttribute('aria-readonly')).toBe('true');
});
