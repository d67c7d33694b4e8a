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
  for (const { severity, code, entity, id, field } of await office.call('checks.run', {
    period: PERIOD,
  }))
    if (severity === 'warning')
      await office.call('checks.explain', {
        period: PERIOD,
        code,
        entity,
        id,
        ...(field ? { field } : {}),
        text: '已核对，属实',
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
  await visit(page, '上报');
  await settled(page);
}
const line = () => page.getByTestId('review');

describe('a review by a second user', () => {
  it('is nobody’s until that user says so, and the clerk cannot', async () => {
    await be('lili');
    await line().getByText('还没有人审核').waitFor();
    expect(await button(page, '审核通过').count()).toBe(0);
    await be('shen');
    await button(page, '审核通过').click();
    await line().getByText('已审核').waitFor();
    await line().getByText('沈知夏 2026-10-09').waitFor();
    expect(await cutOff(page)).toEqual([]);
    await page.screenshot({ path: fromRoot('out', 'review-zh.png') });
  });

  it('is told to the clerk with name and day, and no longer holds once a figure changed', async () => {
    await be('lili');
    await line().getByText('沈知夏 2026-10-09').waitFor();
    await visit(page, '工作台');
    await page.getByText('沈知夏', { exact: false }).first().waitFor();
    await elsewhere.act('session.login', { login: 'lili', password: OWN });
    const { stations } = await elsewhere.act<{ stations: { id: string }[] }>('statistics.sheet', {
      period: PERIOD,
    });
    await elsewhere.act('statistics.save', {
      period: PERIOD,
      cells: [{ station: stations[0]?.id, item: 'volunteers', value: 77 }],
    });
    await be('shen');
    await line().getByText('审核后又改过 1 处，请再审一次').waitFor();
  });

  it('is told in English too, and large', async () => {
    await page.getByRole('button', { name: '语言' }).click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await line().getByText('1 change since 沈知夏 reviewed it').waitFor();
    for (const factor of [1.25, 1]) {
      await program.app.evaluate(({ BrowserWindow }, to) => {
        BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(to);
      }, factor);
      await settled(page);
      expect(await cutOff(page)).toEqual([]);
    }
  });
});
