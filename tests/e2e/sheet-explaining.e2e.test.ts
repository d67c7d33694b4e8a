import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visit } from '../../build/tour/walk.ts';
import { PERIOD } from '../service/exchange/offices';
import type { TestOffice } from '../service/office';
import type { Launched } from './launch';
import { cutOff } from './look';
import { explainAll, explaining, GROUPS, openSheet, sheetHand } from './sheet-hand';

const folder = mkdtempSync(join(tmpdir(), 'stationbook-explaining-'));
const data = join(folder, 'office');
let program: Launched;
let page: Page;

const { grid, cell, press } = sheetHand(() => program);
const panel = (): Locator => page.getByRole('complementary', { name: '检查结果' });
const box = (): Locator => explaining(page);
const JUMPING = ['groupTimes', 'activityTimes', 'visitTimes', 'volunteerTimes'];

/**
 * Four figures of every station three times what they were, and of three stations as many
 * attendances as persons: 19 findings of two rules.
 */
async function surprise(office: TestOffice): Promise<void> {
  const { stations } = await office.call('statistics.sheet', { period: PERIOD });
  for (const [period, value] of [
    ['2026Q2', 1000],
    [PERIOD, 3000],
  ] as const)
    await office.call('statistics.save', {
      period,
      cells: stations.flatMap(({ id }, at) => [
        ...JUMPING.map((item) => ({ station: id, item, value })),
        { station: id, item: 'servedPersons', value: 500 },
        { station: id, item: 'servedTimes', value: at < 3 && period === PERIOD ? 500 : 600 },
      ]),
    });
}

beforeAll(async () => {
  program = await openSheet(data, surprise);
  page = program.page;
}, 120_000);
afterAll(async () => {
  await program?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What a hand presses: keys, and for each Chinese character the letters of its sound. */
async function countKeys(): Promise<void> {
  await page.evaluate((letters) => {
    const state = window as unknown as { pressed: number };
    state.pressed = 0;
    window.addEventListener('keydown', () => (state.pressed += 1), true);
    window.addEventListener(
      'input',
      (event) => {
        const { data: text } = event;
        if (text && /\p{Script=Han}/u.test(text)) state.pressed += [...text].length * letters;
      },
      true,
    );
  }, 4);
}
const pressed = (): Promise<number> =>
  page.evaluate(() => (window as unknown as { pressed: number }).pressed);

describe('explanations', () => {
  it('close with the section of their cell', async () => {
    await expect
      .poll(() =>
        panel()
          .getByRole('textbox', { name: /^情况说明/ })
          .count(),
      )
      .toBeGreaterThanOrEqual(19);
    for (let n = 0; n < 8 && !(await box().isVisible()); n += 1) await press('F8');
    await box().waitFor();
    const tab = (name: RegExp): Promise<void> => page.getByRole('tab', { name }).click();
    await tab(/^E/);
    await box().waitFor({ state: 'detached' });
    await tab(/^D/);
    await grid().getByRole('textbox').waitFor();
  });

  it('are reached forward by F8 and backward by Shift F8, round and round', async () => {
    const place = async (key: string): Promise<string> => {
      await press(key);
      await box().waitFor();
      return box()
        .getByText(/^第 \d+ 处/)
        .innerText();
    };
    await cell(0, GROUPS).click();
    const first = await place('F8');
    const second = await place('F8');
    const third = await place('F8');
    expect(new Set([first, second, third]).size).toBe(3);
    expect([await place('Shift+F8'), await place('Shift+F8')]).toEqual([second, first]);
    const last = await place('Shift+F8');
    expect([first, second, third]).not.toContain(last);
    expect(await place('F8')).toBe(first);
    await cell(2, 0).click();
    await box().waitFor({ state: 'detached' });
  });

  it('of a quarter with 19 findings of two rules take 60 key presses', async () => {
    const fields = panel().getByRole('textbox', { name: /^情况说明/ });
    await expect.poll(() => fields.count()).toBeGreaterThanOrEqual(19);
    const findings = await fields.count();
    await countKeys();
    for (let n = 0; n < 8 && !(await box().isVisible()); n += 1) await press('F8');
    await box().waitFor();
    await page.keyboard.type('已与站点核实');
    // What is half-written is there again after leaving.
    await press('Escape');
    await box().waitFor({ state: 'detached' });
    await press('F2');
    await expect.poll(() => box().getByRole('textbox').inputValue()).toBe('已与站点核实');
    expect(await cutOff(page)).toEqual([]);
    // Another cell that is pressed has the keys, and the box does not stand at it.
    await cell(2, 0).click();
    await box().waitFor({ state: 'detached' });
    await cell(2, 0).getByRole('textbox').waitFor();
    await press('F8');
    await box().waitFor();
    await expect.poll(() => box().getByRole('textbox').inputValue()).toBe('已与站点核实');
    await explainAll(page, () => press('Alt+1'), press);
    await expect.poll(() => panel().getByText('已说明').count()).toBe(findings);
    expect(await pressed()).toBeLessThanOrEqual(60);
  });
});

describe('a frozen quarter', () => {
  const why = (): Locator => page.getByRole('alert').getByText('已封存，不能再改');
  const figures = async (): Promise<unknown> =>
    page.evaluate(async (period) => {
      const sheet = await globalThis.stationbook.call('statistics.sheet', { period });
      return sheet.ok ? (sheet.value as { values: unknown }).values : null;
    }, PERIOD);

  it('can be selected and copied, and says at every key that writes why it does not', async () => {
    await page.evaluate(
      (period) => globalThis.stationbook.call('submission.freeze', { period }),
      PERIOD,
    );
    await visit(page, '工作台');
    await visit(page, '季度填报');
    await grid().getByRole('textbox').waitFor();
    await cell(0, GROUPS).click();
    const one = cell(1, GROUPS).locator('[data-value]');
    const below = await one.innerText();
    await press('Shift+ArrowDown', 'Shift+ArrowRight', 'Control+C');
    await expect.poll(() => grid().locator('td[aria-selected=true]').count()).toBe(4);
    const copied = await program.app.evaluate(({ clipboard }) =>
      (clipboard as unknown as { readText: () => string }).readText(),
    );
    expect(copied.split('\r\n')[1]?.split('\t')[0]).toBe(below.replaceAll(',', ''));
    const before = await figures();
    for (const key of [
      '9',
      'Delete',
      'Backspace',
      'F2',
      'Control+d',
      'Control+r',
      'Control+x',
      'Control+v',
      'Control+z',
      'Control+y',
      'Control+Enter',
    ]) {
      // A move takes the last reason away.
      await cell(2, GROUPS).click();
      await why().waitFor({ state: 'detached' });
      await cell(0, GROUPS).click();
      await press('Shift+ArrowDown', key);
      await why()
        .waitFor({ timeout: 3000 })
        .catch(() => {
          throw new Error(`${key} does nothing and says nothing`);
        });
    }
    expect(before).not.toBeNull();
    expect(await figures()).toEqual(before);
  });
});
