import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestOffice } from '../service/office';
import { openOffice } from './begin';
import type { Launched } from './launch';
import { cutOff, settled } from './look';

const folder = mkdtempSync(join(tmpdir(), 'stationbook-pick-'));
const data = join(folder, 'office');
let program: Launched;
let page: Page;

beforeAll(async () => {
  const office = await openTestOffice({ folder: data });
  await office.leave();
  program = await openOffice({ data, timeout: 10_000 });
  page = program.page;
  await page.evaluate(() => {
    location.hash = '/projects/record/project/new';
  });
  await page.locator('#field-starts').waitFor();
}, 120_000);
afterAll(async () => {
  await program?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The focus, which a dialog may give back only a moment after it is gone. */
const focusOn = (id: string): Promise<void> =>
  expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(id);
const field = (key: string) => page.locator(`#field-${key}`);
/**
 * Picks by keys in the calendar, which is a window of its own that needs a moment before it hears
 * any: a slow machine does it once more with more time. What was picked is seen in the field alone.
 */
const picked = async (
  key: string,
  open: () => Promise<void>,
  keys: string[],
  day: string,
): Promise<void> => {
  let pause = 150;
  await expect
    .poll(
      async () => {
        pause *= 2;
        await open();
        for (const one of keys) {
          await page.waitForTimeout(pause);
          await page.keyboard.press(one);
        }
        return field(key).inputValue();
      },
      { timeout: 40_000 },
    )
    .toBe(day);
};

describe('a date in a form', () => {
  it('is picked by the keys alone, from the day that stands there', async () => {
    const open = async (): Promise<void> => {
      await field('starts').fill('2026年3月5日');
      await page.keyboard.press('Alt+ArrowDown');
    };
    await picked('starts', open, ['ArrowRight', 'ArrowDown', 'Enter'], '2026-03-13');
    await focusOn('field-starts');
  });

  it('is picked by the button beside it, and stays as it was after Esc', async () => {
    const button = field('ends').locator('xpath=..').locator('button[data-pick-day]');
    const open = async (): Promise<void> => {
      await field('ends').fill('20261230');
      await button.click();
    };
    await picked('ends', open, ['ArrowRight', 'Enter'], '2026-12-31');
    // What an arrow marks stands in the field until the calendar's first Esc, the second closes it.
    await picked('ends', open, ['ArrowLeft'], '2026-12-29');
    await picked('ends', () => Promise.resolve(), ['Escape', 'Escape'], '2026-12-30');
  });

  it.each([
    ['2026/1/9', '2026-01-09'],
    ['2026.1.9', '2026-01-09'],
    ['２０２６。１。９', '2026-01-09'],
    ['2026、1、9', '2026-01-09'],
    ['2026 年 1 月 9 日', '2026-01-09'],
    ['2026 1 9', '2026-01-09'],
    ['20260109', '2026-01-09'],
  ])('is read from “%s”', async (typed, read) => {
    await field('starts').fill(typed);
    await page.keyboard.press('Tab');
    await expect.poll(() => field('starts').inputValue()).toBe(read);
    await expect.poll(() => field('starts').getAttribute('aria-invalid')).toBe('false');
  });

  it.each(['2026111', '202619', '2026-1', '2026-02-30', '1/9/2026'])(
    'is not guessed from “%s”',
    async (typed) => {
      await field('starts').fill(typed);
      await page.keyboard.press('Tab');
      await expect.poll(() => field('starts').getAttribute('aria-invalid')).toBe('true');
      expect(await field('starts').inputValue()).toBe(typed);
    },
  );
});

describe('what a field refers to and is missing', () => {
  it('is made in place and comes back chosen, and what was typed before stays', async () => {
    await field('name').fill('示例项目');
    await field('contractor').fill('示例社会工作服务中心');
    await page.getByRole('option', { name: '新增机构…' }).waitFor();
    expect(await page.getByRole('option').allInnerTexts()).toEqual(['新增机构…']);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: '新增机构' });
    await dialog.waitFor();
    // The keys go on in its first field, without the mouse, to the save.
    await focusOn('field-institution-name');
    await expect
      .poll(() => page.locator('#field-institution-name').inputValue())
      .toBe('示例社会工作服务中心');
    expect(await cutOff(page)).toEqual([]);
    await page.locator('#field-institution-type').click();
    await page.getByRole('option').nth(1).click();
    await page.keyboard.press('Control+s');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => field('contractor').inputValue()).toBe('示例社会工作服务中心');
    expect(await field('name').inputValue()).toBe('示例项目');
    await focusOn('field-contractor');
  });

  it('is left out when its dialog is given up, and the field keeps what it had', async () => {
    await field('contractor').fill('没有这个');
    await page.getByRole('option', { name: '新增机构…' }).click();
    const dialog = page.getByRole('dialog', { name: '新增机构' });
    await dialog.getByRole('button', { name: '取消', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => field('contractor').inputValue()).toBe('示例社会工作服务中心');
  });

  it('is closed by Esc with what was typed kept for that name alone, and by 取消 without', async () => {
    const dialog = page.getByRole('dialog', { name: '新增机构' });
    const code = page.locator('#field-institution-uscc');
    const begin = async (name: string): Promise<void> => {
      await field('contractor').fill(name);
      await page.getByRole('option', { name: '新增机构…' }).click();
      await expect.poll(() => page.locator('#field-institution-name').inputValue()).toBe(name);
    };
    await begin('新的机构');
    await code.fill('5222');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await focusOn('field-contractor');
    await begin('另一家机构');
    expect(await code.inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await begin('新的机构');
    await expect.poll(() => code.inputValue()).toBe('5222');
    await dialog.getByRole('button', { name: '取消', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await begin('新的机构');
    await settled(page);
    expect(await code.inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('is found before it is offered to be made', async () => {
    await field('contractor').fill('示例社会');
    await page.getByRole('option', { name: '新增机构…' }).waitFor();
    expect(await page.getByRole('option').first().innerText()).toContain('示例社会工作服务中心');
    await page.keyboard.press('Enter');
    await expect.poll(() => field('contractor').inputValue()).toBe('示例社会工作服务中心');
    await settled(page);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});
