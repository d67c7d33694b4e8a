import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchApp, type Launched } from './launch';

const SHOTS = process.env['STATIONBOOK_SHOTS'];

let program: Launched;
beforeAll(async () => {
  program = await launchApp({ now: '2026-10-09T09:00:00+08:00' });
  await program.page.getByRole('heading', { name: '设置本单位' }).waitFor();
});
afterAll(() => program?.close());

/** A picture of the window, where one is asked for. */
async function picture(name: string): Promise<void> {
  if (SHOTS === undefined) return;
  mkdirSync(SHOTS, { recursive: true });
  await program.page.screenshot({ path: join(SHOTS, `${name}.png`) });
}

const search = () => program.page.getByRole('combobox', { name: /^直接找/ });
const options = () => program.page.getByRole('listbox', { name: /^直接找/ }).getByRole('option');
const marked = () => options().and(program.page.locator('[aria-selected="true"]'));
const chosen = () => program.page.getByTestId('division-result');
const NONE = '选好后，这里显示下辖多少街道、镇、社区和村。';

describe('the search for the office’s division, with keys', () => {
  it('takes nothing on Enter while nothing is marked', async () => {
    const { page } = program;
    await search().click();
    await page.keyboard.type('cyq');
    // At once, before an answer is there, and again after it.
    await page.keyboard.press('Enter');
    await options().first().waitFor();
    await page.keyboard.press('Enter');
    expect(await chosen().innerText()).toBe(NONE);
    expect(await marked().count()).toBe(0);
    expect(await search().inputValue()).toBe('cyq');
  });

  it('moves a mark with the arrows, and takes what is marked', async () => {
    const { page } = program;
    await page.keyboard.press('ArrowDown');
    expect(await marked().innerText()).toContain('北京市 朝阳区');
    await page.keyboard.press('ArrowDown');
    expect(await marked().innerText()).toContain('吉林省 长春市 朝阳区');
    expect(await search().getAttribute('aria-activedescendant')).toBe(
      await marked().getAttribute('id'),
    );
    await picture('search-marked');
    await page.keyboard.press('Enter');
    await expect.poll(() => chosen().innerText()).toContain('吉林省 长春市 朝阳区（220104）');
    expect(await page.locator('#office-name').inputValue()).toBe('长春市朝阳区社会工作指导中心');
    await picture('search-chosen');
  });

  it('forgets the mark when the words change, and leaves with Escape what was chosen', async () => {
    const { page } = program;
    await search().click();
    await page.keyboard.type('gulou');
    await options().first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('q');
    await expect.poll(() => options().count()).toBeGreaterThan(2);
    await page.keyboard.press('Enter');
    expect(await marked().count()).toBe(0);
    const paths = await options().allInnerTexts();
    expect(paths.some((path) => path.includes('南京市 鼓楼区'))).toBe(true);
    expect(paths.some((path) => path.includes('福州市 鼓楼区'))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await search().inputValue()).toBe('');
    expect(await chosen().innerText()).toContain('吉林省 长春市 朝阳区（220104）');
  });

  it('finds by what stands above, and stops the mark at the ends', async () => {
    const { page } = program;
    await search().click();
    await page.keyboard.type('changchun chaoyang');
    await expect.poll(() => options().allInnerTexts()).toHaveLength(1);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    expect(await marked().innerText()).toContain('吉林省 长春市 朝阳区');
    await page.keyboard.press('Escape');
  });
});
