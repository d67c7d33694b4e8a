import { AxeBuilder } from '@axe-core/playwright';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visit } from '../../build/tour/walk.ts';
import { inTransaction } from '../../electron/service/database/records';
import { openTestOffice, type TestOffice } from '../service/office';
import { NOW, openOffice } from './begin';
import type { Launched } from './launch';
import { settled } from './look';

const MANY = 5000;
/** More rows than a window of this height shows, with those drawn beyond its edges. */
const WINDOWFUL = 60;

const folder = mkdtempSync(join(tmpdir(), 'stationbook-many-'));
const data = join(folder, 'office');
let program: Launched;
let page: Page;

/**
 * Stations straight in the table; of each the visits of this quarter and of the last, every
 * fiftieth odd.
 */
function fill({ ctx: { db } }: TestOffice): void {
  const station = db.prepare(
    "INSERT INTO station (id, revision, updatedAt, updatedBy, search, name, tier, division, state, opened, mode, phone) VALUES (?, 1, ?, '王芳', ?, ?, 'station', '220104001000', 'running', '2021-05-01', 'direct', '15401200000')",
  );
  const value = db.prepare(
    "INSERT INTO statistics_value (period, station, item, value, updatedAt, updatedBy) VALUES (?, ?, 'visitTimes', ?, ?, '王芳')",
  );
  inTransaction({ db }, () => {
    for (let n = 1; n <= MANY; n += 1) {
      const [id, name] = [`t${n}`, `第${String(n).padStart(4, '0')}街道社会工作站`];
      station.run(id, NOW, name, name);
      value.run('2026Q2', id, 200 + (n % 7), NOW);
      value.run('2026Q3', id, n % 50 === 0 ? 900 : 200 + (n % 7), NOW);
    }
  });
}

beforeAll(async () => {
  const office = await openTestOffice({ folder: data });
  fill(office);
  await office.leave();
  program = await openOffice({ data, timeout: 30_000 });
  page = program.page;
}, 120_000);
afterAll(async () => {
  await program?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** How far a row's middle lies outside the box that scrolls it; 0 when it can be seen. */
const outside = (row: Locator): Promise<number> =>
  row.evaluate((element) => {
    let box = element.parentElement;
    while (box && !/auto|scroll/.test(getComputedStyle(box).overflowY)) box = box.parentElement;
    const { top, bottom } = (box ?? document.body).getBoundingClientRect();
    const { top: above, bottom: below } = element.getBoundingClientRect();
    const middle = (above + below) / 2;
    return Math.max(0, top - middle, middle - bottom);
  });

const grid = () => page.getByRole('grid');

describe(`the sheet of ${MANY} stations`, () => {
  const caret = () => grid().getByRole('textbox');
  const label = (n: number): string => `第${String(n).padStart(4, '0')}街道社会工作站`;
  const isAt = async (n: number): Promise<void> => {
    await expect
      .poll(() => caret().evaluate((input) => input === document.activeElement))
      .toBe(true);
    await expect.poll(() => caret().getAttribute('aria-label')).toContain(label(n));
    await expect.poll(() => outside(caret())).toBe(0);
  };

  beforeAll(async () => {
    await visit(page, '季度填报');
    await grid().waitFor({ timeout: 60_000 });
    await settled(page);
  }, 120_000);

  it('draws a windowful, and tells readers of all', async () => {
    const drawn = await grid().getByRole('row').count();
    expect(drawn).toBeGreaterThan(15);
    expect(drawn).toBeLessThan(WINDOWFUL);
    expect(await grid().getAttribute('aria-rowcount')).toBe(String(MANY + 3));
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('leads the caret to the last row and back, a page of typing included', async () => {
    await page.keyboard.press('Control+End');
    await isAt(MANY);
    await page.keyboard.press('Home');
    await page.keyboard.type('12');
    await page.keyboard.press('ArrowUp');
    await isAt(MANY - 1);
    await expect
      .poll(() =>
        grid()
          .getByRole('row')
          .filter({ hasText: label(MANY).slice(0, 7) })
          .innerText(),
      )
      .toContain('12');
    for (let step = 0; step < 30; step += 1) await page.keyboard.press('ArrowUp');
    await isAt(MANY - 31);
    await page.keyboard.press('Control+Home');
    await isAt(1);
  });

  it('keeps the caret and what is being typed while it is scrolled out of view and back', async () => {
    await page.keyboard.type('77');
    await grid().evaluate((table) => table.parentElement?.scrollTo({ top: 100_000 }));
    await grid()
      .getByText(/^第24\d\d街道$/)
      .first()
      .waitFor();
    expect(await outside(caret())).toBeGreaterThan(0);
    expect(await caret().inputValue()).toBe('77');
    await page.keyboard.type('8');
    await isAt(1);
    expect(await caret().inputValue()).toBe('778');
    await page.keyboard.press('Escape');
  });

  it('pastes a block beyond the rows that are drawn', async () => {
    await caret().evaluate(
      (input, lines) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', lines);
        input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      },
      Array.from({ length: 60 }, (_, n) => String(n + 1)).join('\n'),
    );
    await page.getByText('60 格将写入').waitFor();
    await page.keyboard.press('Enter');
    for (let step = 0; step < 59; step += 1) await page.keyboard.press('ArrowDown');
    await isAt(60);
    expect(await caret().inputValue()).toBe('60');
  });

  it('shows the first of many findings and leads to each', async () => {
    const panel = page.getByRole('complementary', { name: '检查结果' });
    expect(await panel.getByRole('button', { name: '去改' }).count()).toBeLessThan(WINDOWFUL);
    await page.keyboard.press('F8');
    await page.keyboard.press('F8');
    await expect.poll(() => outside(caret())).toBe(0);
  });
});

describe(`the list of ${MANY} stations`, () => {
  it('leads the focus through a page, and keeps it while it is out of view', async () => {
    await visit(page, '三级体系');
    const table = page.getByRole('table');
    const at = (n: number) => table.locator(`tr[aria-rowindex="${n + 1}"]`);
    await at(1).focus();
    expect(await table.getByRole('row').count()).toBeLessThan(WINDOWFUL);
    for (let step = 1; step < 100; step += 1) await page.keyboard.press('ArrowDown');
    await expect.poll(() => at(100).evaluate((row) => row === document.activeElement)).toBe(true);
    expect(await outside(at(100))).toBe(0);
    await table.evaluate((element) => element.parentElement?.scrollTo({ top: 0 }));
    await at(1).waitFor();
    await page.keyboard.press('ArrowUp');
    expect(await at(99).evaluate((row) => row === document.activeElement)).toBe(true);
    expect(await outside(at(99))).toBe(0);
  });
});
