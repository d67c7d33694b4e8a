import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { visit } from '../../build/tour/walk.ts';
import { openTestOffice } from '../service/office';
import { openOffice } from './begin';
import { openElsewhere, type Elsewhere } from './elsewhere';
import type { Launched } from './launch';
import { cutOff, settled } from './look';

const folder = mkdtempSync(join(tmpdir(), 'stationbook-first-quarter-'));
const data = join(folder, 'office');
let program: Launched;
let page: Page;
let elsewhere: Elsewhere;
beforeAll(async () => {
  const office = await openTestOffice({ folder: data });
  await office.leave();
  program = await openOffice({ data });
  page = program.page;
  elsewhere = openElsewhere(data);
}, 120_000);
afterAll(async () => {
  await elsewhere?.close();
  await program?.close();
  rmSync(folder, { recursive: true, force: true });
});

const steps = () => page.getByRole('list').filter({ hasText: '设好本单位' });

it('leads an empty office to its ledgers, each with its empty workbook', async () => {
  await page.getByRole('heading', { name: /^第一个季度，一步一步来/ }).waitFor();
  expect(await steps().getByRole('listitem').count()).toBe(8);
  await steps().locator('[aria-current]').getByRole('link', { name: '台账核对' }).waitFor();
  expect(await page.getByText('没有要处理的').count()).toBe(0);
  await settled(page);
  expect(await cutOff(page)).toEqual([]);
  const file = join(folder, '站点.xlsx');
  program.answer(file);
  await page.getByRole('button', { name: /空白模板.*站点/ }).click();
  await page.getByText(`模板已写出：${file}`).waitFor();
  expect(existsSync(file)).toBe(true);
  await page.getByRole('button', { name: '选择工作簿' }).click();
  await page.getByRole('heading', { level: 1, name: '导入工作簿' }).waitFor();
});

it('ticks what is there, and gives way to the tasks once stations and people are in', async () => {
  await elsewhere.asAdmin();
  const [township] = await elsewhere.act<{ code: string; name: string }[]>('divisions.children', {
    parent: '220104',
  });
  if (!township) throw new Error('no township');
  const station = await elsewhere.act<{ id: string }>('records.save', {
    ...{ noun: 'station', id: null, revision: null },
    values: {
      name: `${township.name}社会工作站`,
      tier: 'station',
      division: township.code,
      state: 'running',
      opened: '2024-03-01',
      mode: 'direct',
    },
  });
  await visit(page, '工作台');
  await page.getByRole('listitem').filter({ hasText: '站点' }).getByText('1 条').waitFor();
  await elsewhere.act('records.save', {
    ...{ noun: 'person', id: null, revision: null },
    values: {
      name: '周小禾',
      idType: 'citizen',
      citizenId: '410199196809150021',
      station: station.id,
    },
  });
  await visit(page, '三级体系');
  await visit(page, '工作台');
  await page.getByRole('heading', { name: '需要处理' }).waitFor();
  await expect.poll(() => page.getByRole('heading', { name: '先建台账' }).count()).toBe(0);
  await steps().getByText('写上报包前要换').waitFor();
});
