import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shippedSet } from '../../shared/definitions/shipped';
import { fill, PERIOD } from '../service/exchange/offices';
import { openTestOffice } from '../service/office';
import { openOffice } from './begin';
import type { Launched } from './launch';
import { cutOff, settled } from './look';

const folder = mkdtempSync(join(tmpdir(), 'stationbook-indicators-'));
const data = join(folder, 'office');
let program: Launched;
let page: Page;
/** How many people the register counts as certified, by what the service says. */
let certified: number;

beforeAll(async () => {
  const office = await openTestOffice({ folder: data });
  await fill(office, 3);
  await office.call('settings.set', { targets: { certified: 48, professionals: 60 } });
  const { rows } = await office.call('indicators.get', { period: PERIOD, plan: null });
  certified = rows.find(({ key }) => key === 'certified')?.value ?? 0;
  await office.leave();
  program = await openOffice({ data, timeout: 30_000 });
  page = program.page;
}, 120_000);
afterAll(async () => {
  await program?.close();
  rmSync(folder, { recursive: true, force: true });
});

const nav = (name: string) => page.getByRole('navigation').getByRole('link', { name });
const table = () => page.getByRole('grid', { name: '指标' });
const row = (key: string) => table().locator(`tr[data-key="${key}"]`);
const drawer = (name: string) => page.getByRole('complementary', { name });

async function visitIndicators(): Promise<void> {
  await nav('指标').click();
  await row('stationCoverage').waitFor();
  await settled(page);
}

describe('the page 指标', () => {
  it('stands in the navigation, with how many lag, and lists what the definitions have', async () => {
    await visitIndicators();
    await expect
      .poll(() => table().locator('tbody tr').count())
      .toBe(shippedSet.indicators.shown.length);
    const many = await page.getByText(/^偏慢\s*\d+$/).innerText();
    await page
      .getByRole('navigation')
      .getByText(/\d+/.exec(many)?.[0] ?? '', { exact: true })
      .waitFor();
    expect(await cutOff(page)).toEqual([]);
  });

  it('is walked by the arrows, and Enter goes to the records behind a figure', async () => {
    await row('stationCoverage').click();
    await drawer('乡镇（街道）社工站覆盖率').waitFor();
    for (let n = 0; n < 4; n += 1) await page.keyboard.press('ArrowDown');
    await drawer('持证社工').getByText('本单位自定').waitFor();
    expect(await row('certified').getAttribute('aria-selected')).toBe('true');
    expect(await cutOff(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('aside') !== null))
      .toBe(true);
  });

  it('lists exactly the records that make a figure, each of which opens', async () => {
    const aside = drawer('持证社工');
    let counted = 0;
    for (const name of ['助理社会工作师', '社会工作师', '高级社会工作师']) {
      const part = aside.getByRole('button', { name: new RegExp(`^${name} \\d+$`) });
      await part.click();
      await expect.poll(() => part.getAttribute('aria-pressed')).toBe('true');
      const said = Number((await part.innerText()).trim().split(' ').at(-1));
      await aside.locator(`[data-records="${said}"]`).waitFor();
      await expect.poll(() => aside.locator('[data-records] a').count()).toBe(said);
      counted += said;
    }
    expect(counted).toBe(certified);
    await aside.getByRole('button', { name: /^助理社会工作师/ }).click();
    const first = aside.locator('[data-records] a').first();
    await first.waitFor();
    const name = await first.locator('b').innerText();
    await first.click();
    await page
      .getByRole('heading', { name: new RegExp(name) })
      .first()
      .waitFor();
    await page.goBack();
    await aside.waitFor();
  });

  it('shows the data behind the chart', async () => {
    const aside = drawer('持证社工');
    await aside.getByRole('img').waitFor();
    await aside.getByRole('button', { name: '查看数据' }).click();
    await aside.getByText('2025年第一季度').waitFor();
    await aside.getByRole('button', { name: '查看图' }).click();
    await aside.getByRole('img').waitFor();
  });

  it('copies the table as spreadsheets take it', async () => {
    await row('certified').click();
    const copied = await row('certified').evaluate((element) => {
      const clipboardData = new DataTransfer();
      element.dispatchEvent(
        new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
      );
      return clipboardData.getData('text/plain');
    });
    const lines = copied.split('\r\n').map((line) => line.split('\t'));
    expect(lines).toHaveLength(shippedSet.indicators.shown.length + 1);
    expect(lines.find(([name]) => name === '持证社工')?.slice(1, 4)).toEqual([
      String(certified),
      '人',
      '48',
    ]);
  });

  it('shows the plan before, and both side by side', async () => {
    await page.getByRole('button', { name: /^十四五 2021–2025/ }).click();
    await page.getByText('截至 2025-12-31 的台账 · 已过 100%').waitFor();
    await page.getByRole('button', { name: '两期对照' }).click();
    await table().getByText('2021–2025').waitFor();
    await table().getByText('2026–2030').waitFor();
    await settled(page);
    expect(await cutOff(page)).toEqual([]);
    await page.getByRole('button', { name: /^十五五 2026–2030/ }).click();
  });

  it('chooses what stands on the desk, and a square there opens its indicator', async () => {
    await page.getByRole('button', { name: '选工作台的四项' }).click();
    const dialog = page.getByRole('dialog');
    for (const name of ['持证人才占比', '每千名老年人社工数'])
      await dialog.getByRole('checkbox', { name }).uncheck();
    for (const name of ['持证社工', '社工服务机构'])
      await dialog.getByRole('checkbox', { name }).check();
    expect(await dialog.getByRole('checkbox', { name: '服务对象满意度' }).isDisabled()).toBe(true);
    await dialog.getByRole('button', { name: '放到工作台' }).click();
    await dialog.waitFor({ state: 'detached' });
    await nav('工作台').click();
    const square = page.getByRole('link', { name: /^持证社工/ });
    await square.waitFor();
    await expect.poll(() => page.getByRole('link', { name: /^持证人才占比/ }).count()).toBe(0);
    await settled(page);
    expect(await cutOff(page)).toEqual([]);
    await square.click();
    await drawer('持证社工').waitFor();
  });

  it('keeps how many lag in the navigation when something else was written', async () => {
    const behind = () => nav('指标').getByText(/^\d+$/).innerText();
    const before = await behind();
    await nav('季度填报').click();
    await page.getByRole('button', { name: '提交审核' }).click();
    await page.getByText('已提交审核').waitFor();
    await settled(page);
    expect(await behind()).toBe(before);
    await visitIndicators();
  });

  it('is complete in English', async () => {
    await page.getByRole('button', { name: '语言' }).click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await page.getByRole('grid', { name: 'Indicators' }).waitFor();
    await settled(page);
    expect(await cutOff(page)).toEqual([]);
  });
});
