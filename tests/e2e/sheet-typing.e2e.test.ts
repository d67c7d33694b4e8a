import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Launched } from './launch';
import { noted } from './notes';
import { GROUPS, OPENING, openSheet, sheetHand } from './sheet-hand';

const folder = mkdtempSync(join(tmpdir(), 'stationbook-typing-'));
let program: Launched;
let page: Page;

const { cell, shown, block, press, atHand, to } = sheetHand(() => program);

beforeAll(async () => {
  program = await openSheet(join(folder, 'office'), () => Promise.resolve());
  page = program.page;
}, 120_000);
afterAll(async () => {
  await program?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('typing', () => {
  it('says at the cell what is no figure, keeps it, and says no more once it is mended', async () => {
    await to(0, GROUPS);
    await page.keyboard.type('91.5');
    await press('Enter');
    await page.getByRole('alert').getByText('小组·个数只填整数').waitFor();
    expect(await shown(0, GROUPS)).toBe('91.5');
    await cell(2, GROUPS).click();
    expect(await shown(0, GROUPS)).toBe('91.5');
    await press('Backspace');
    await page.getByRole('alert').getByText('只填整数').waitFor({ state: 'detached' });
    await press('Escape');
  });

  it('asks what a comma means instead of leaving it out', async () => {
    await to(0, GROUPS);
    await page.keyboard.type('91,5');
    await press('Enter');
    await page.getByRole('alert').getByText('小数点还是千分位').waitFor();
    await press('Escape');
  });

  it('replaces the figure that Esc, a step back or Ctrl Enter has left there', async () => {
    await to(0, GROUPS);
    const [[before = ''] = []] = await block([0], [GROUPS]);
    const replaced = async (): Promise<void> => {
      await page.keyboard.type('7');
      expect(await shown(0, GROUPS)).toBe('7');
      await press('Escape');
      expect(await shown(0, GROUPS)).not.toBe('7');
    };
    await page.keyboard.type('25');
    await press('Escape');
    await replaced();
    await page.keyboard.type('25');
    await press('Control+Enter');
    await expect.poll(() => shown(0, GROUPS)).toBe('25');
    await replaced();
    await press('Control+z');
    await expect.poll(() => shown(0, GROUPS)).toBe(before);
    await replaced();
    await press('Control+y');
    await expect.poll(() => shown(0, GROUPS)).toBe('25');
    await replaced();
    await press('Control+z');
    // The palette gives the keys back too.
    await press('Control+k', 'Escape');
    await atHand();
    await replaced();
  });

  it('that was on another tab is shown when it is taken back', async () => {
    await to(1, GROUPS);
    const before = await shown(1, GROUPS);
    await page.keyboard.type('26');
    await press('Enter');
    await page.getByRole('tab', { name: /^G 评价/ }).click();
    await atHand();
    await press('Control+z');
    await cell(1, GROUPS).getByRole('textbox').waitFor();
    expect(await page.getByRole('tab', { selected: true }).innerText()).toMatch(/^D/);
    expect(await shown(1, GROUPS)).toBe(before);
  });

  it('is stored when its screen goes under it, or it is said that it is not', async () => {
    const leave = async (): Promise<void> => {
      await page.evaluate(() => {
        location.hash = '/people';
      });
      await page.getByRole('heading', { level: 1, name: '人员资质' }).waitFor();
      await page.evaluate(() => {
        history.back();
      });
      await atHand();
    };
    await to(2, GROUPS);
    await page.keyboard.type('27');
    await leave();
    expect(await shown(2, GROUPS)).toBe('27');
    await to(2, GROUPS);
    await page.keyboard.type('2x');
    await leave();
    await noted(page, '“2x”不是能填的数，没有存');
    expect(await shown(2, GROUPS)).toBe('27');
  });

  it('takes decimals where the item has them', async () => {
    await page.getByRole('tab', { name: /^G 评价/ }).click();
    await to(0, 0);
    await page.keyboard.type('91.5');
    await press('Enter');
    await expect.poll(() => shown(0, 0)).toBe('91.5');
    await press('Control+z');
    await page.getByRole('tab', { name: /^D 服务/ }).click();
  });

  it('leaves the caret where it is while an input method puts a word together', async () => {
    await to(1, GROUPS);
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', {
      text: 'sh',
      selectionStart: 2,
      selectionEnd: 2,
    });
    for (const key of ['Enter', 'ArrowDown', 'Tab'])
      await session.send('Input.dispatchKeyEvent', {
        type: 'keyDown',
        key,
        windowsVirtualKeyCode: 229,
      });
    expect(await cell(1, GROUPS).getByRole('textbox').count()).toBe(1);
    await session.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
    await press('Escape');
    await session.detach();
  });

  it('is checked at once, before the whole quarter is', async () => {
    const [NEW, ENDING] = [OPENING + 1, OPENING + 3];
    const wrong = page.getByRole('alert').getByText('期末在办');
    // While somebody types, the whole check waits for its turn: with the clock held it never comes.
    await page.clock.install();
    await to(3, GROUPS);
    await page.keyboard.type('4');
    await press('Enter');
    await page.clock.pauseAt(Date.now() + 60_000);
    await to(0, NEW);
    await page.keyboard.type('88');
    await press('Enter');
    await to(0, ENDING);
    await wrong.waitFor();
    await press('Control+z');
    await wrong.waitFor({ state: 'detached' });
    await page.clock.resume();
    await press('Control+z');
  });
});
