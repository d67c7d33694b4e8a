import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PERIOD } from '../service/exchange/offices';
import type { Launched } from './launch';
import { cutOff } from './look';
import { GROUPS, openSheet, sheetHand } from './sheet-hand';

const folder = mkdtempSync(join(tmpdir(), 'stationbook-sheet-'));
const data = join(folder, 'office');
let program: Launched;
let page: Page;
/** Places of the four stations, as the sheet names them. */
let places: string[];

const { grid, cell, shown, block, press, atHand, to, copy } = sheetHand(() => program);
const strip = (): Locator => page.getByRole('region', { name: '粘贴预览' });
const panel = (): Locator => page.getByRole('complementary', { name: '剪贴板里的表' });
/** The clipboard of the machine, as other programs read it. */
interface Board {
  readText: () => string;
  readHTML: () => string;
}
const clipboard = (): Promise<{ text: string; html: string }> =>
  program.app.evaluate((electron) => {
    const board = electron.clipboard as unknown as Board;
    return { text: board.readText(), html: board.readHTML() };
  });
const saved = async (): Promise<void> => {
  await page.getByRole('status').filter({ hasText: '已自动保存' }).waitFor();
};
const selected = (): Promise<number> => grid().locator('td[aria-selected=true]').count();

beforeAll(async () => {
  program = await openSheet(data, async (office) => {
    const { stations } = await office.call('statistics.sheet', { period: PERIOD });
    places = stations.map(({ name }) => name.replace(/社会工作(服务)?站$/, ''));
  });
  page = program.page;
}, 120_000);
afterAll(async () => {
  await program?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a table pasted from WPS', () => {
  it('says what will be written before anything is, and Esc forgets it', async () => {
    await to(0, GROUPS);
    const before = await block([0, 1], [GROUPS, GROUPS + 1]);
    await copy({
      text: `站点\t节数\t小组数\n${places[1]}\t41\t42\n${places[0]}\t43\t44\n合计\t84\t86`,
    });
    await press('Control+V');
    await page.getByText('4 格将写入').waitFor();
    expect(await strip().innerText()).toContain('按表头和站名对上');
    expect(await panel().innerText()).toContain('与各站之和相符');
    for (const said of ['列：2 项对上', '行：2 站对上', '换掉的 4 格', '小组·个数'])
      await panel().getByText(said).first().waitFor();
    // The figures stand at their places, the old ones beneath.
    expect(await block([0, 1], [GROUPS, GROUPS + 1])).toEqual([
      ['44', '43'],
      ['42', '41'],
    ]);
    expect(await cell(0, GROUPS).innerText()).toContain(`原 ${before[0]?.[0] ?? ''}`);
    expect(await cutOff(page)).toEqual([]);
    await press('Escape');
    await strip().waitFor({ state: 'detached' });
    expect(await block([0, 1], [GROUPS, GROUPS + 1])).toEqual(before);
  });

  it('writes with Enter, and one Ctrl Z takes all back, one Ctrl Y brings it again', async () => {
    const before = await block([0, 1, 2, 3], [GROUPS, GROUPS + 1]);
    await press('Control+V');
    await page.getByText('4 格将写入').waitFor();
    await press('Enter');
    await saved();
    const after = await block([0, 1], [GROUPS, GROUPS + 1]);
    expect(after).toEqual([
      ['44', '43'],
      ['42', '41'],
    ]);
    await press('Control+z');
    await expect.poll(() => block([0, 1, 2, 3], [GROUPS, GROUPS + 1])).toEqual(before);
    await press('Control+y');
    await expect.poll(() => block([0, 1], [GROUPS, GROUPS + 1])).toEqual(after);
    await press('Control+z', 'Control+Shift+Z');
    await expect.poll(() => block([0, 1], [GROUPS, GROUPS + 1])).toEqual(after);
    await press('Control+z');
  });

  it('reads merged headings and leaves out hidden rows of its table', async () => {
    await to(0, GROUPS);
    const html = `<html><body><table><col><col span=2><tr><td rowspan=2>站点</td><td colspan=2>小组</td></tr>
      <tr><td>个数</td><td>人<br>次</td></tr>
      <tr><td>${places[2]}</td><td>61</td><td>162</td></tr>
      <tr height=0 style='display:none'><td>${places[3]}</td><td>63</td><td>164</td></tr></table></body></html>`;
    await copy({ text: '站点\t小组\t\n\t个数\t人次', html });
    await press('Control+V');
    await page.getByText('2 格将写入').waitFor();
    expect(await block([2], [GROUPS, GROUPS + 2])).toEqual([['61', '162']]);
    await press('Escape');
  });

  it('refuses what does not fit, with the reason, and writes nothing', async () => {
    await to(2, GROUPS);
    const before = await block([2, 3], [GROUPS]);
    await copy({ text: '1\n2\n3' });
    await press('Control+V');
    await strip().getByTitle('SHEET_PASTE_DOES_NOT_FIT').waitFor();
    expect(await cutOff(page)).toEqual([]);
    await press('Escape');
    await copy({ text: `站点\t小组个数\n没有的站\t5` });
    await press('Control+V');
    await strip().getByText('“没有的站”不是本表的站').waitFor();
    await press('Escape');
    expect(await block([2, 3], [GROUPS])).toEqual(before);
    await atHand();
  });
});

describe('selecting', () => {
  it('by Shift and arrows, Ctrl A, and Shift with the mouse, says how many and their sum', async () => {
    await to(0, GROUPS);
    await press('Shift+ArrowDown', 'Shift+ArrowRight');
    await expect.poll(selected).toBe(4);
    const cells = (await block([0, 1], [GROUPS, GROUPS + 1])).flat().map(Number);
    const sum = cells.reduce((a, b) => a + b, 0);
    await page.getByText('选中 4 格').waitFor();
    await page.getByText(`合计 ${sum.toLocaleString('en')}`).waitFor();
    await press('Escape');
    await expect.poll(selected).toBe(1);
    await cell(2, GROUPS + 1).click({ modifiers: ['Shift'] });
    await expect.poll(selected).toBe(6);
    await press('Control+a');
    await expect.poll(selected).toBe(await grid().locator('tr[data-index] > td').count());
  });

  it('by drawing with the mouse', async () => {
    const [from, upTo] = [
      await cell(0, GROUPS).boundingBox(),
      await cell(2, GROUPS + 2).boundingBox(),
    ];
    if (!from || !upTo) throw new Error('the cells are not on view');
    await page.mouse.move(from.x + 5, from.y + 5);
    await page.mouse.down();
    await page.mouse.move(upTo.x + 5, upTo.y + 5, { steps: 4 });
    await page.mouse.up();
    await expect.poll(selected).toBe(9);
    await cell(1, GROUPS).getByRole('textbox').waitFor({ state: 'detached' });
    await cell(0, GROUPS).getByRole('textbox').waitFor();
  });

  it('goes round what is selected by Tab and Enter', async () => {
    await to(0, GROUPS);
    await press('Shift+ArrowDown', 'Shift+ArrowRight');
    for (const [key, row, column] of [
      ['Tab', 0, 1],
      ['Tab', 1, 0],
      ['Tab', 1, 1],
      ['Tab', 0, 0],
      ['Enter', 1, 0],
      ['Enter', 0, 1],
    ] as const) {
      await press(key);
      await cell(row, GROUPS + column)
        .getByRole('textbox')
        .waitFor();
      expect(await selected()).toBe(4);
    }
  });

  it('leads back below the first column by Enter after Tab', async () => {
    await to(0, GROUPS);
    await press('Tab', 'Tab', 'Enter');
    await cell(1, GROUPS).getByRole('textbox').waitFor();
  });

  it('leaps with Ctrl and an arrow', async () => {
    await to(0, GROUPS);
    await press('Control+ArrowDown');
    await cell(3, GROUPS).getByRole('textbox').waitFor();
    await press('Control+Shift+ArrowUp');
    await expect.poll(selected).toBe(4);
  });
});

describe('a range as a whole', () => {
  it('is copied for other sheets as text and as a table', async () => {
    await to(0, GROUPS);
    await press('Shift+ArrowDown', 'Shift+ArrowRight', 'Control+C');
    const cells = await block([0, 1], [GROUPS, GROUPS + 1]);
    const { text, html } = await clipboard();
    expect(text).toBe(cells.map((row) => `${row.join('\t')}\r\n`).join(''));
    expect(html).toContain(`<td>${cells[0]?.[0] ?? ''}</td>`);
  });

  it('is filled down and to the right, emptied and cut, each one step', async () => {
    await to(0, GROUPS);
    const before = await block([0, 1, 2], [GROUPS, GROUPS + 1]);
    const top = before[0]?.[0] ?? '';
    await press('Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
    await expect.poll(() => block([1, 2], [GROUPS])).toEqual([[top], [top]]);
    await press('Control+z');
    await expect.poll(() => block([0, 1, 2], [GROUPS, GROUPS + 1])).toEqual(before);
    await press('Escape', 'Shift+ArrowRight', 'Control+r');
    await expect.poll(() => shown(0, GROUPS + 1)).toBe(top);
    await press('Control+z', 'Delete');
    await expect.poll(() => block([0], [GROUPS, GROUPS + 1])).toEqual([['', '待填']]);
    await press('Control+z', 'Control+x');
    await expect.poll(() => block([0], [GROUPS, GROUPS + 1])).toEqual([['', '待填']]);
    expect((await clipboard()).text).toBe(`${(before[0] ?? []).join('\t')}\r\n`);
    await press('Control+z');
    await expect.poll(() => block([0, 1, 2], [GROUPS, GROUPS + 1])).toEqual(before);
  });

  it('takes what is typed everywhere with Ctrl Enter', async () => {
    await to(0, GROUPS);
    const before = await block([0, 1], [GROUPS]);
    await press('Shift+ArrowDown');
    await page.keyboard.type('17');
    await press('Control+Enter');
    await expect.poll(() => block([0, 1], [GROUPS])).toEqual([['17'], ['17']]);
    // One step, and not another one for the caret's own cell.
    await press('Control+z');
    await expect.poll(() => block([0, 1], [GROUPS])).toEqual(before);
  });
});
