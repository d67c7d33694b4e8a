import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PERIOD } from '../service/exchange/offices';
import type { Launched } from './launch';
import { cutOff, said, settled } from './look';
import { noted } from './notes';
import { GROUPS, openSheet, OPENING, sheetHand } from './sheet-hand';

const folder = mkdtempSync(join(tmpdir(), 'stationbook-acts-'));
const data = join(folder, 'office');
let program: Launched;
let page: Page;
/** What is data: names of stations, people and the office, and what was typed. */
const names: string[] = ['王芳'];

const { grid, cell, shown, down, press, atHand, to, paste } = sheetHand(() => program);
const note = (text: string): Promise<void> => noted(page, text);

beforeAll(async () => {
  program = await openSheet(data, async (office) => {
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
  });
  page = program.page;
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
    await page.getByRole('button', { name: '期初沿用上季度期末' }).waitFor({ state: 'detached' });
    expect((await down(OPENING)).filter((text) => !/^\d+$/.test(text))).toEqual([]);
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
    const foot = (text: string) => (): Promise<void> => note(text);
    const there = (text: string | RegExp) => (): Promise<void> =>
      page.getByText(text).first().waitFor();
    const steps: [string, step: () => Promise<void>, seen: () => Promise<void>][] = [
      ['a selection', () => press('Shift+ArrowDown'), there('2 cells selected')],
      ['clearing', () => press('Delete'), () => expect.poll(() => shown(0, GROUPS)).toBe('')],
      ['undo', () => press('Control+z'), foot('Undone: clearing; 2 cells as before')],
      ['redo', () => press('Control+y'), foot('Redone: clearing; 2 cells')],
      ['undo again', () => press('Control+z'), foot('Undone: clearing')],
      ['no figure', () => press('9', '.', '5', 'Enter'), there(/enter a whole number/)],
      ['forgotten', () => press('Escape'), () => atHand()],
      ['a paste', () => paste('Station\tx\n1\t2'), there('Not pasted, nothing was written')],
      ['given up', () => press('Escape'), () => atHand()],
      ['a paste that fits', () => paste('81\n82'), there('2 cells will be written')],
      ['written', () => press('Enter'), foot('2 cells written')],
      ['taken back', () => press('Control+z'), foot('Undone: paste; 2 cells as before')],
      [
        'acts',
        () => page.getByRole('button', { name: 'Recent changes' }).click(),
        () => page.getByRole('dialog', { name: 'Recent changes' }).waitFor(),
      ],
    ];
    for (const [what, step, seen] of steps) {
      await step();
      await seen();
      await settled(page);
      expect(await chinese(), what).toEqual([]);
      expect(await cutOff(page), what).toEqual([]);
    }
  });
});
