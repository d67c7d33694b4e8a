import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visit } from '../../build/tour/walk.ts';
import { fill, PERIOD } from '../service/exchange/offices';
import { openTestOffice } from '../service/office';
import { openOffice } from './begin';
import type { Launched } from './launch';
import { cutOff, said, settled } from './look';

const folder = mkdtempSync(join(tmpdir(), 'stationbook-acts-'));
const data = join(folder, 'office');
let program: Launched;
let page: Page;
/** What is data: names of stations, people and the office, and what was typed. */
const names: string[] = ['王芳'];

const grid = (): Locator => page.getByRole('grid');
const cell = (row: number, column: number): Locator =>
  grid().locator(`tr[data-index="${row}"] > td[data-column="${column}"]`);
const shown = async (row: number, column: number): Promise<string> => {
  const field = cell(row, column).getByRole('textbox');
  return (await field.count()) > 0
    ? field.inputValue()
    : (await cell(row, column).locator('[data-value]').innerText()).replaceAll(',', '');
};
const down = (column: number, rows = [0, 1, 2, 3]): Promise<string[]> =>
  Promise.all(rows.map((row) => shown(row, column)));
const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
const to = async (row: number, column: number): Promise<void> => {
  await press('Control+Home');
  for (let n = 0; n < row; n += 1) await press('ArrowDown');
  for (let n = 0; n < column; n += 1) await press('ArrowRight');
  await cell(row, column).getByRole('textbox').waitFor();
};
const paste = async (text: string): Promise<void> => {
  await program.app.evaluate(({ clipboard }, given) => {
    (clipboard as unknown as { writeText: (text: string) => void }).writeText(given);
  }, text);
  await press('Control+V');
};
const note = (text: string): Promise<void> =>
  page.locator('.MuiSnackbar-root').getByText(text).waitFor();

// Columns of section D: 建档 0, 个案 1–4 (期初, 新开, 结案, 期末), 小组 5–7, 社区活动 8–9.
const [OPENING, GROUPS] = [1, 5];

beforeAll(async () => {
  const office = await openTestOffice({ folder: data });
  await fill(office, 4);
  const { stations, form, previous } = await office.call('statistics.sheet', { period: PERIOD });
  names.push(...stations.map(({ name }) => name), office.ctx.office.name);
  names.push(...(await office.call('undo.list', { limit: 100 })).map(({ title }) => title));
  names.sort((a, b) => b.length - a.length);
  // What began from last quarter's 期末 stands open.
  const carried = form.items.find(({ carriedFrom }) => carriedFrom !== undefined);
  expect(Object.values(previous).length).toBe(stations.length);
  await office.call('statistics.save', {
    period: PERIOD,
    cells: stations.flatMap(({ id }, at) => [
      { station: id, item: carried?.key ?? '', value: null },
      { station: id, item: 'groupCount', value: 11 + at },
    ]),
  });
  await office.leave();
  program = await openOffice({ data, timeout: 20_000 });
  page = program.page;
  await visit(page, '季度填报');
  await grid().getByRole('textbox').waitFor();
}, 120_000);
afterAll(async () => {
  await program?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('openings', () => {
  it('are proposed from last quarter, taken one by one or all at once, and given back', async () => {
    await to(0, OPENING);
    const proposed = await cell(0, OPENING).getByRole('textbox').getAttribute('placeholder');
    expect(proposed).toMatch(/^\d+\?$/);
    await page
      .getByRole('button', { name: `收下 ${proposed?.slice(0, -1)}（Ctrl Enter）` })
      .waitFor();
    expect(await shown(0, OPENING)).toBe('');
    await press('Control+Enter');
    await expect.poll(() => shown(0, OPENING)).toBe(proposed?.slice(0, -1));
    expect(await shown(1, OPENING)).toContain('?');
    await page.getByRole('button', { name: '期初沿用上季度期末' }).click();
    await note('已填入');
    expect((await down(OPENING)).every((text) => /^\d+$/.test(text))).toBe(true);
    expect(await page.getByRole('button', { name: '期初沿用上季度期末' }).count()).toBe(0);
    await cell(0, OPENING).click();
    await press('Control+z');
    await expect.poll(() => shown(1, OPENING)).toContain('?');
    await press('Control+y');
    await expect.poll(() => shown(1, OPENING)).toMatch(/^\d+$/);
  });
});

describe('a range', () => {
  it('is filled, emptied and pasted over; each step is named when it is taken back and redone', async () => {
    await to(0, GROUPS);
    const before = await down(GROUPS);
    await press('Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
    const filled = [before[0], before[0], before[0], before[3]];
    await expect.poll(() => down(GROUPS)).toEqual(filled);
    await press('Delete');
    const empty = ['', '待填', '待填', before[3]];
    await expect.poll(() => down(GROUPS)).toEqual(empty);
    await press('Control+z');
    await note('已撤销清空，3 格回到原来的数');
    await expect.poll(() => down(GROUPS)).toEqual(filled);
    await press('Control+y');
    await note('已重做清空，3 格');
    await expect.poll(() => down(GROUPS)).toEqual(empty);
    await press('Control+z', 'Control+z');
    await note('已撤销向下填，2 格回到原来的数');
    await expect.poll(() => down(GROUPS)).toEqual(before);
    await press('Control+Shift+z');
    await note('已重做向下填，2 格');
    await expect.poll(() => down(GROUPS)).toEqual(filled);
    await press('Control+z');
  });

  it('that was pasted is an act: back by Ctrl Z, and by the list of the last acts from elsewhere', async () => {
    await to(0, GROUPS);
    const before = await down(GROUPS);
    await paste('71\n72\n73');
    await page.getByText('3 格将写入').waitFor();
    await press('Enter');
    const pasted = ['71', '72', '73', before[3]];
    await expect.poll(() => down(GROUPS)).toEqual(pasted);
    await press('Control+z');
    await note('已撤销粘贴，3 格回到原来的数');
    await expect.poll(() => down(GROUPS)).toEqual(before);
    await press('Control+y');
    await expect.poll(() => down(GROUPS)).toEqual(pasted);
    await page.getByRole('button', { name: '最近操作' }).click();
    const panel = page.getByRole('dialog', { name: '最近操作' });
    const act = panel.locator('[data-act]').first();
    await act.getByText('粘贴季度统计（3 站）').waitFor();
    expect(await cutOff(page)).toEqual([]);
    await act.getByRole('button', { name: /^撤销/ }).click();
    await act.getByRole('button', { name: /^重做/ }).waitFor();
    await press('Escape');
    await panel.waitFor({ state: 'detached' });
    // The sheet shows what the list took back, and goes on from there.
    await expect.poll(() => down(GROUPS)).toEqual(before);
    await cell(0, GROUPS).click();
    await press('Control+z');
    await expect.poll(() => shown(1, OPENING)).toContain('?');
    expect(await down(GROUPS)).toEqual(before);
    await press('Control+y');
    await expect.poll(() => shown(1, OPENING)).toMatch(/^\d+$/);
  });
});

/** What is said in Chinese beside the data. */
async function chinese(): Promise<string[]> {
  const own = names.flatMap((name) => [name, name.replace(/社会工作(服务)?站$/, '')]);
  return (await said(page))
    .map((text) => own.reduce((rest, name) => rest.replaceAll(name, ''), text))
    .filter((text) => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(text))
    .filter((text) => text !== '中文');
}

describe('in English', () => {
  it('says nothing in Chinese beside the data, on any tab, and in none of its notes', async () => {
    await page.getByRole('button', { name: '语言' }).click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await settled(page);
    expect(await chinese()).toEqual([]);
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await settled(page);
      expect(await chinese(), await tab.innerText()).toEqual([]);
      expect(await cutOff(page)).toEqual([]);
    }
    await page.getByRole('tab', { name: /^D / }).click();
    await grid().getByRole('textbox').waitFor();
    await to(0, GROUPS);
    const steps: [string, () => Promise<void>][] = [
      ['a selection', () => press('Shift+ArrowDown')],
      ['clearing', () => press('Delete')],
      ['undo', () => press('Control+z')],
      ['redo', () => press('Control+y')],
      ['undo again', () => press('Control+z')],
      ['no figure', () => press('9', '.', '5', 'Enter')],
      ['forgotten', () => press('Escape')],
      ['a paste', () => paste('Station\tx\n1\t2')],
      [
        'a paste that fits',
        async () => {
          await press('Escape');
          await paste('81\n82');
        },
      ],
      ['written', () => press('Enter')],
      ['taken back', () => press('Control+z')],
      ['acts', () => page.getByRole('button', { name: 'Recent changes' }).click()],
    ];
    for (const [what, step] of steps) {
      await step();
      await settled(page);
      expect(await chinese(), what).toEqual([]);
      expect(await cutOff(page), what).toEqual([]);
    }
  });
});
