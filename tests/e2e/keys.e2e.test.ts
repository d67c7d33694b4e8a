import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visit } from '../../build/tour/walk.ts';
import { openTestOffice } from '../service/office';
import { openOffice } from './begin';
import type { Launched } from './launch';
import { cutOff, settled } from './look';
import { noted } from './notes';

const folder = mkdtempSync(join(tmpdir(), 'stationbook-keys-'));
const data = join(folder, 'office');
let program: Launched;
let page: Page;

async function open(): Promise<void> {
  program = await openOffice({ data, timeout: 10_000 });
  page = program.page;
}

beforeAll(async () => {
  const office = await openTestOffice({ folder: data });
  await office.leave();
  await open();
}, 120_000);
afterAll(async () => {
  await program?.close();
  rmSync(folder, { recursive: true, force: true });
});

const keys = async (...all: string[]): Promise<void> => {
  for (const key of all) await page.keyboard.press(key);
};
const toast = (text: string | RegExp): Promise<void> => noted(page, text);
/** Id of what has the focus, once it is what is expected. */
const focusOn = (id: string) =>
  expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(id);
const valueOf = (id: string) => page.locator(`#${id}`).inputValue();
const count = (noun: 'station' | 'person' | 'institution') =>
  page.evaluate(async (wanted) => {
    const answer = (await globalThis.stationbook.call('records.list', {
      noun: wanted,
      offset: 0,
      limit: 1,
    })) as { value: { total: number } };
    return answer.value.total;
  }, noun);

describe('a form under the keyboard alone', () => {
  it('begins with the focus in its first field, and Enter goes past a choice that has its value', async () => {
    await page.evaluate(() => {
      location.hash = '/stations/record/station/new?tier=station&division=220104001000';
    });
    await focusOn('field-name');
    await page.keyboard.type('前进街道社会工作站');
    await keys('Enter');
    await focusOn('field-tier');
    // Filled: on to the next, without opening.
    await keys('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).not.toBe('field-tier');
    await settled(page);
    expect(await page.getByRole('listbox').count()).toBe(0);
  });

  it('keeps the focus and what is typed over Ctrl+S, and makes the record once', async () => {
    await page.locator('#field-name').focus();
    await keys('Control+s', 'Control+s');
    await toast(/已保存|没有改动/);
    await page.getByRole('heading', { level: 1, name: /前进街道社会工作站/ }).waitFor();
    await settled(page);
    expect(await count('station')).toBe(1);
    await focusOn('field-name');
    await keys('End');
    await page.keyboard.type('（总站）');
    await expect.poll(() => valueOf('field-name')).toBe('前进街道社会工作站（总站）');
  });

  it('undoes and redoes its own edits, field by field, and no record', async () => {
    await page.locator('#field-address').fill('前进大街 1 号');
    await keys('Control+z');
    await expect.poll(() => valueOf('field-address')).toBe('');
    await focusOn('field-address');
    await keys('Control+z');
    await expect.poll(() => valueOf('field-name')).toBe('前进街道社会工作站');
    await focusOn('field-name');
    await keys('Control+y');
    await expect.poll(() => valueOf('field-name')).toBe('前进街道社会工作站（总站）');
    await keys('Control+Shift+z');
    await expect.poll(() => valueOf('field-address')).toBe('前进大街 1 号');
    for (let n = 0; n < 6; n += 1) await keys('Control+z');
    expect(await count('station')).toBe(1);
    await page.getByRole('heading', { level: 1, name: /前进街道社会工作站/ }).waitFor();
  });

  it('takes nothing back on a list, wherever the focus is', async () => {
    await visit(page, '三级体系');
    await page.locator('tbody tr').first().waitFor();
    await page.locator('tbody tr').first().focus();
    await keys('Control+z', 'Control+y', 'Control+Shift+z', 'Delete', 'Backspace');
    await page.locator('h1').first().click();
    await keys('Control+z', 'Delete');
    await settled(page);
    expect(await count('station')).toBe(1);
  });

  it('undoes a record from the list of what was done last, and does it once more', async () => {
    await page.getByRole('button', { name: '最近操作' }).click();
    const panel = page.getByRole('dialog', { name: '最近操作' });
    const act = panel.locator('[data-act]').first();
    await act.getByText('保存“前进街道社会工作站”').waitFor();
    expect(await act.innerText()).toContain('王芳');
    await act.getByRole('button', { name: /^撤销/ }).click();
    await act.getByRole('button', { name: /^重做/ }).waitFor();
    expect(await count('station')).toBe(0);
    await act.getByRole('button', { name: /^重做/ }).click();
    await act.getByRole('button', { name: /^撤销/ }).waitFor();
    expect(await count('station')).toBe(1);
    expect(await cutOff(page)).toEqual([]);
    await keys('Escape');
    await panel.waitFor({ state: 'detached' });
  });

  it('saves and begins the next one, with what goes on to it', async () => {
    await page.evaluate(() => {
      location.hash = '/stations/record/station/new?tier=studio&division=220104001000';
    });
    await focusOn('field-name');
    await page.keyboard.type('前进第一社工室');
    await keys('Control+Shift+s');
    await page
      .getByText(/“前进第一社工室”已保存。.*沿用了上一条的：层级、所属区划、状态/)
      .waitFor();
    await focusOn('field-name');
    await expect.poll(() => valueOf('field-name')).toBe('');
    expect(await page.locator('#field-tier').innerText()).toBe('室');
    await page.keyboard.type('前进第二社工室');
    await keys('Control+Shift+s');
    await page.getByText(/“前进第二社工室”已保存。/).waitFor();
    expect(await count('station')).toBe(3);
    await focusOn('field-name');
    await expect.poll(() => valueOf('field-name')).toBe('');
  });

  it('does nothing with the keys of an input method that is still at work', async () => {
    const before = await count('station');
    await page.keyboard.type('未完');
    await page.evaluate(() => {
      const field = document.getElementById('field-name');
      for (const [key, ctrlKey] of [
        ['Enter', false],
        ['s', true],
        ['z', true],
      ] as const)
        for (const half of [{ isComposing: true }, { keyCode: 229 }])
          field?.dispatchEvent(
            new KeyboardEvent('keydown', {
              key,
              ctrlKey,
              bubbles: true,
              cancelable: true,
              ...half,
            }),
          );
    });
    await settled(page);
    await focusOn('field-name');
    await expect.poll(() => valueOf('field-name')).toBe('未完');
    expect(await count('station')).toBe(before);
  });
});
