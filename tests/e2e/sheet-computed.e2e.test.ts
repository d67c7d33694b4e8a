import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { visit } from '../../build/tour/walk.ts';
import { fill } from '../service/exchange/offices';
import { openTestOffice } from '../service/office';
import { openOffice } from './begin';
import type { Launched } from './launch';
import { cutOff } from './look';
import { sheetHand } from './sheet-hand';

const FILE = fileURLToPath(
  new URL('../fixtures/definitions/second-province.json', import.meta.url),
);
// Columns of section D: 上门送餐 11 with its parts, 服务合计 14–17, the parts of 人次 18–20.
const [PERSONS, TIMES, EACH, GATHERED, OLDER] = [14, 15, 16, 17, 18];

const folder = mkdtempSync(join(tmpdir(), 'stationbook-computed-'));
let program: Launched;
let page: Page;
const { cell, shown, press, to } = sheetHand(() => program);

beforeAll(async () => {
  const data = join(folder, 'office');
  const office = await openTestOffice({ folder: data });
  const { sm3 } = await office.call('definitions.preview', { file: FILE });
  await office.call('definitions.take', { file: FILE, sm3, moved: [] });
  await fill(office, 2);
  await office.leave();
  program = await openOffice({ data, timeout: 30_000 });
  page = program.page;
  await visit(page, '季度填报');
  await page.getByRole('grid').getByRole('textbox').waitFor();
}, 120_000);
afterAll(async () => {
  await program?.close();
  rmSync(folder, { recursive: true, force: true });
});

const type = async (column: number, text: string): Promise<void> => {
  await to(0, column);
  await page.keyboard.type(text);
  await press('Enter');
};

it('works computed figures out while their parts are typed', async () => {
  await type(PERSONS, '30');
  await type(TIMES, '100');
  await expect.poll(() => shown(0, EACH)).toBe('3.33');
  await type(TIMES, '105');
  await expect.poll(() => shown(0, EACH)).toBe('3.5');
  expect(await shown(0, GATHERED)).toMatch(/^\d+$/);
  expect(await cutOff(page)).toEqual([]);
});

it('are not typed, and show their formula', async () => {
  await to(0, EACH);
  await page.keyboard.type('4');
  await page.getByRole('alert').getByText('按公式算出，不能填').waitFor();
  await press('F2');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('服务合计·人次 ÷ 服务合计·人数').waitFor();
  await dialog.getByText('= 3.5次').waitFor();
  expect(await dialog.getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringContaining('105'),
    expect.stringContaining('30'),
  ]);
  expect(await cutOff(page)).toEqual([]);
  await press('Escape');
});

it('replaces a figure of the register with a reason, and takes it back by one key', async () => {
  await page.getByRole('tab', { name: 'B 人员' }).click();
  await to(0, 0);
  const counted = Number(await shown(0, 0));
  await press('F2');
  const dialog = page.getByRole('dialog', { name: /· 人员·在岗$/ });
  await dialog.getByRole('listitem').first().waitFor();
  const act = dialog.getByRole('button', { name: '改报', exact: true });
  await dialog.getByLabel('改报的数').fill(String(counted + 1));
  await dialog.getByLabel('原因').fill('借调了');
  expect(await act.isDisabled()).toBe(true);
  await dialog.getByLabel('原因').fill('一人借调外县，台账未改');
  expect(await cutOff(page)).toEqual([]);
  await act.click();
  await expect.poll(() => shown(0, 0)).toBe(String(counted + 1));
  await page.getByRole('alert').getByText('一人借调外县，台账未改').waitFor();
  expect(await cell(0, 0).getAttribute('data-replaced')).toBe('true');
  expect(await cutOff(page)).toEqual([]);
  await to(0, 0);
  await press('Delete');
  await expect.poll(() => shown(0, 0)).toBe(String(counted));
  await expect.poll(() => cell(0, 0).getAttribute('data-replaced')).toBe(null);
  await page.getByRole('tab', { name: /^D/ }).click();
});

it('holds the parts of a breakdown against their whole', async () => {
  await page.getByRole('columnheader', { name: /^服务合计人次·按人群/ }).waitFor();
  await type(OLDER, '106');
  await cell(0, OLDER).click();
  await page.getByRole('alert').getByText('比它所属的合计 105 还多').waitFor();
  expect(await cutOff(page)).toEqual([]);
});
