import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PERIOD } from '../service/exchange/offices';
import type { TestOffice } from '../service/office';
import type { Launched } from './launch';
import { cutOff } from './look';
import { noted } from './notes';
import { openSheet } from './sheet-hand';

const folder = mkdtempSync(join(tmpdir(), 'stationbook-sheet-county-'));
let program: Launched;
let page: Page;
/** 在岗 of the four stations' rows together. */
let staff = 0;
let paused = '';

/** Two people at the centre, one of whom came after the quarter, and a station paused since. */
async function prepare(office: TestOffice): Promise<void> {
  const { stations, values } = await office.call('statistics.sheet', { period: PERIOD });
  const [first] = stations;
  if (!first) throw new Error('no station reports');
  paused = first.name;
  staff = stations.reduce((sum, { id }) => sum + (values[id]?.['staffInPost'] ?? 0), 0);
  const { id: centre } = office.ctx.db
    .prepare("SELECT id FROM station WHERE tier = 'centre'")
    .get() as { id: string };
  const person = (citizenId: string, postSince: string) =>
    office.call('records.save', {
      noun: 'person',
      id: null,
      revision: null,
      values: { name: '林小满', idType: 'citizen', citizenId, station: centre, postSince },
    });
  await person('410199199003070018', '2026-09-30');
  await person('410199196809150021', '2026-10-08');
  const stored = await office.call('records.get', { noun: 'station', id: first.id });
  const stop = { state: 'paused', stateSince: '2026-10-08', stateReason: '场地改造' };
  const { revision } = stored;
  const changed = { ...stored.values, ...stop } as Record<string, string>;
  await office.call('records.save', { noun: 'station', id: first.id, revision, values: changed });
}

beforeAll(async () => {
  program = await openSheet(join(folder, 'office'), prepare);
  page = program.page;
}, 120_000);
afterAll(async () => {
  await program?.close();
  rmSync(folder, { recursive: true, force: true });
});

const foot = (): Locator => page.getByRole('grid').locator('tfoot > tr');

describe('the foot of the sheet', () => {
  it('has what no station holds above the sums, where there is something', async () => {
    // Nothing of section D is counted for the county.
    expect(await foot().count()).toBe(1);
    await page.getByRole('tab', { name: 'B 人员' }).click();
    await expect.poll(() => foot().count()).toBe(2);
    const first = (row: number): Promise<string> =>
      foot().nth(row).locator('td').first().locator('[data-value]').innerText();
    expect(await foot().nth(0).locator('th').innerText()).toBe('县级其他');
    expect([await first(0), await first(1)]).toEqual(['1', String(staff + 1)]);
    // One stands above the other, also where the sheet is scrolled.
    const [county, sums] = await Promise.all([0, 1].map((row) => foot().nth(row).boundingBox()));
    expect((county?.y ?? 0) + (county?.height ?? 0)).toBeLessThanOrEqual((sums?.y ?? 0) + 1);
    expect(await cutOff(page)).toEqual([]);
  });

  it('says of what day a figure is', async () => {
    const head = page.getByRole('grid').locator('thead th[title]').filter({ hasText: '在岗' });
    expect(await head.getAttribute('title')).toBe('季度最后一天的数');
  });
});

it('says how many of several cells it leaves, and no more what stood against one of them', async () => {
  await page.getByRole('tab', { name: 'B 人员' }).click();
  const cell = (column: number): Locator =>
    page.getByRole('grid').locator(`tr[data-index="0"] > td[data-column="${column}"]`);
  await cell(0).click();
  await page.keyboard.press('9');
  const why = page.getByRole('alert').getByText('按台账计算，不能直接填');
  await why.waitFor();
  for (const key of ['Shift+End', 'Delete']) await page.keyboard.press(key);
  await noted(page, /其中 \d+ 格没有动/);
  await why.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
});

it('keeps the row of a station that was paused after the quarter', async () => {
  const short = paused.replace(/社会工作(服务)?站$/, '');
  expect(await page.getByRole('grid').locator('tbody th[scope=row]').allInnerTexts()).toContain(
    short,
  );
});

it('shows by F2 which records a figure of the register counts, and leads back to it by Esc', async () => {
  await page.getByRole('tab', { name: 'B 人员' }).click();
  const cell = page.getByRole('grid').locator('tr[data-index="0"] > td[data-column="0"]');
  await cell.click();
  const field = cell.getByRole('textbox');
  const counted = Number(await field.inputValue());
  expect(counted).toBeGreaterThan(0);
  await page.keyboard.press('F2');
  const dialog = page.getByRole('dialog', { name: /· 人员·在岗$/ });
  await dialog.getByText(`这一格计入 ${counted} 条记录`).waitFor();
  expect(await dialog.getByRole('link').count()).toBe(counted);
  expect(await cutOff(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.press('F2');
  const first = dialog.getByRole('link').first();
  const name = await first.innerText();
  await first.press('Enter');
  await page.getByRole('heading', { name }).first().waitFor();
});
