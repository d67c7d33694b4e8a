import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromRoot } from '../../build/runtime/paths.ts';
import { button, visit } from '../../build/tour/walk.ts';
import { fill, PERIOD } from '../service/exchange/offices';
import { openTestOffice } from '../service/office';
import { start } from './begin';
import { openElsewhere, OWN, type Elsewhere } from './elsewhere';
import type { Launched } from './launch';
import { cutOff, settled } from './look';

const folder = mkdtempSync(join(tmpdir(), 'stationbook-review-'));
const data = join(folder, 'office');
let program: Launched;
let page: Page;
let elsewhere: Elsewhere;

beforeAll(async () => {
  const office = await openTestOffice({ folder: data });
  await fill(office, 2);
  const [station] = (await office.call('statistics.sheet', { period: PERIOD })).stations;
  await office.call('statistics.replace', {
    ...{ period: PERIOD, station: station?.id ?? '', item: 'staffInPost' },
    ...{ value: 9, why: '九月借调到区里' },
  });
  // A large change beside it.
  for (const [of, value] of [
    ['2026Q2', 1000],
    [PERIOD, 3000],
  ] as const)
    await office.call('statistics.save', {
      period: of,
      cells: [{ station: station?.id ?? '', item: 'servedTimes', value }],
    });
  for (const { severity, code, entity, id, field } of await office.call('checks.run', {
    period: PERIOD,
  }))
    if (severity === 'warning')
      await office.call('checks.explain', {
        ...{ period: PERIOD, code, entity, id, text: '已核对，属实' },
        ...(field ? { field } : {}),
      });
  await office.leave();
  elsewhere = openElsewhere(data);
  await elsewhere.addUser('lili', '李丽', 'clerk');
  await elsewhere.addUser('shen', '沈知夏', 'reviewer');
  program = await start({ data, timeout: 30_000 });
  page = program.page;
}, 120_000);
afterAll(async () => {
  await elsewhere?.close();
  await program?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function be(login: string): Promise<void> {
  const user = page.getByRole('button', { name: '当前用户' });
  await user.or(page.locator('#login-name')).first().waitFor();
  if (await user.isVisible()) {
    await user.click();
    await page.getByRole('menuitem', { name: '锁定' }).click();
  }
  await page.locator('#login-name').fill(login);
  await page.locator('#login-password').fill(OWN);
  await page.keyboard.press('Enter');
  await user.waitFor();
}
const heading = (name: string) => page.getByRole('heading', { level: 1, name });
const picture = async (name: string): Promise<void> => {
  await settled(page);
  expect(await cutOff(page)).toEqual([]);
  await page.screenshot({ path: fromRoot('out', `${name}.png`) });
};
/** To the review by the desk's step. */
async function review(): Promise<void> {
  await visit(page, '工作台');
  await page.getByRole('link', { name: '审核', exact: true }).click();
  await heading('审核').waitFor();
}
const dialog = () => page.getByRole('dialog');

describe('a quarter between two people', () => {
  it('is submitted by the clerk, who cannot review it', async () => {
    await be('lili');
    await visit(page, '季度填报');
    await button(page, '提交审核').click();
    await page.getByText('已提交审核').waitFor();
    await button(page, '去审核').click();
    await heading('审核').waitFor();
    await page.getByTestId('filled-by').getByText('李丽').waitFor();
    expect(await button(page, '审核通过').count()).toBe(0);
    expect(
      await page
        .getByRole('checkbox', { name: /在岗|九月借调/ })
        .first()
        .isDisabled(),
    ).toBe(true);
  });

  it('is looked through by keys: what stands out at the left, the rows at the right', async () => {
    await be('shen');
    await visit(page, '工作台');
    await page.getByText('李丽 已提交2026年第三季度，请审核').click();
    await heading('审核').waitFor();
    const replaced = page.getByRole('checkbox', { name: /九月借调到区里/ });
    await replaced.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => replaced.isChecked()).toBe(true);
    await page
      .getByTestId('review-seen')
      .getByText(/^看过 1 /)
      .waitFor();
    await expect.poll(() => page.locator('td[data-here]').textContent()).toMatch(/^9/);
    // On to what nobody has seen yet, which is in another section of the return.
    await page.keyboard.press('F8');
    await expect.poll(() => page.locator('input:focus').getAttribute('id')).toMatch(/^point-/);
    await expect.poll(() => page.locator('td[data-here]').textContent()).toMatch(/^3,000/);
    await picture('review');
    await page.getByRole('button', { name: /^哪张表/ }).click();
    await page.getByRole('menuitem', { name: /^三级体系/ }).click();
    await page
      .getByRole('table', { name: '封存后就是这些行' })
      .getByText('社会工作站')
      .first()
      .waitFor();
    await picture('review-table');
  });

  it('is sent back with a sentence that stands on the clerk’s desk until it is submitted again', async () => {
    await button(page, '退回填报…').click();
    await dialog().getByLabel('要改什么').fill('志愿者人数请再核对');
    await dialog().getByRole('button', { name: '退回', exact: true }).click();
    await page.getByText('已退回，填报人的工作台会看到').waitFor();
    await be('lili');
    await visit(page, '工作台');
    await picture('review-sent-back');
    await page.getByText(/沈知夏 .* 退回填报：志愿者人数请再核对/).click();
    await heading('季度填报').waitFor();
    await button(page, '提交审核').click();
    await button(page, '去审核').waitFor();
    await visit(page, '工作台');
    await page.getByText('李丽 已提交2026年第三季度，请审核').waitFor();
    expect(await page.getByText('志愿者人数请再核对').count()).toBe(0);
  });

  it('is passed with the sentence ticked, and asks once for what was not seen', async () => {
    await be('shen');
    await review();
    await button(page, '审核通过').click();
    await page.getByText('请先勾选左下的这句话。').waitFor();
    await page.getByRole('checkbox', { name: /^我已看过上面各处/ }).check();
    await button(page, '审核通过').click();
    await dialog()
      .getByText(/处没看，仍然通过？/)
      .waitFor();
    await dialog().getByRole('button', { name: '仍然通过' }).click();
    await page.getByTestId('reviewed-by').getByText('2026-10-09').waitFor();
    await button(page, '去封存').click();
    await page.getByTestId('review').getByText('沈知夏 2026-10-09').waitFor();
  });

  it('holds no longer once a figure changed', async () => {
    await elsewhere.act('session.login', { login: 'lili', password: OWN });
    const { stations } = await elsewhere.act<{ stations: { id: string }[] }>('statistics.sheet', {
      period: PERIOD,
    });
    const enter = (value: number | null) =>
      elsewhere.act('statistics.save', {
        period: PERIOD,
        cells: [{ station: stations[0]?.id, item: 'volunteers', value }],
      });
    await enter(77);
    await visit(page, '工作台');
    await visit(page, '上报');
    await page.getByTestId('review').getByText('审核后又改过 1 处，请再审一次').waitFor();
  });

  it('is frozen, unfrozen with a reason, and frozen again', async () => {
    const freeze = async (): Promise<void> => {
      await button(page, '封存本季度').click();
      await dialog()
        .getByRole('checkbox', { name: /^我已核对内容/ })
        .check();
      await dialog().getByRole('button', { name: '确认封存' }).click();
      await page.getByTestId('frozen-note').getByText('已封存').waitFor();
    };
    await freeze();
    await button(page, '解封…').click();
    await dialog().getByLabel('为什么解封').fill('漏填了一个站的数');
    await picture('unfreeze');
    await dialog().getByRole('button', { name: '解封', exact: true }).click();
    await page.getByText(/沈知夏 .* 解封：漏填了一个站的数/).waitFor();
    await freeze();
    expect(await page.getByText('漏填了一个站的数').count()).toBe(0);
  });

  it('is told in English too, and large', async () => {
    await page.getByRole('button', { name: '语言' }).click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Unfreeze…' }).waitFor();
    await visit(page, 'Desk');
    await page.getByRole('link', { name: 'Review', exact: true }).click();
    await heading('Review').waitFor();
    for (const factor of [1.25, 1]) {
      await program.app.evaluate(({ BrowserWindow }, to) => {
        BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(to);
      }, factor);
      await picture(`review-en-${factor}`);
    }
  });
});
