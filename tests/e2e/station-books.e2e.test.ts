import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fromRoot } from '../../build/runtime/paths.ts';
import { button, visit } from '../../build/tour/walk.ts';
import { fill, PERIOD } from '../service/exchange/offices';
import { openTestOffice } from '../service/office';
import { bookOf, fillIn } from '../service/station-books/county';
import { openOffice } from './begin';
import type { Launched } from './launch';
import { cutOff, settled } from './look';

const folder = mkdtempSync(join(tmpdir(), 'stationbook-station-books-'));
const data = join(folder, 'office');
const out = join(folder, '发放');
let program: Launched;
let page: Page;
let names: string[];

/** Three stations, of which one has not been filled in. */
beforeAll(async () => {
  mkdirSync(out);
  const office = await openTestOffice({ folder: data });
  await fill(office, 3);
  const { stations, form } = await office.call('statistics.sheet', { period: PERIOD });
  names = stations.map(({ name }) => name);
  const [first] = stations;
  if (!first) throw new Error('no station');
  const entered = form.items.filter(({ source }) => source === 'entered');
  await office.call('statistics.save', {
    period: PERIOD,
    cells: entered.map(({ key }) => ({ station: first.id, item: key, value: null })),
  });
  const record = await office.call('records.get', { noun: 'station', id: first.id });
  await office.call('records.save', {
    noun: 'station',
    id: first.id,
    revision: record.revision,
    values: { ...record.values, head: '何秀', phone: '15400000007' },
  });
  await office.leave();
  program = await openOffice({ data, timeout: 30_000 });
  page = program.page;
}, 120_000);
afterAll(async () => {
  await program?.close();
  rmSync(folder, { recursive: true, force: true });
});

const table = () => page.getByRole('table', { name: '各站报送情况' });
const rowOf = (name: string) => table().getByRole('row').filter({ hasText: name });
const picture = async (name: string): Promise<void> => {
  await settled(page);
  expect(await cutOff(page), name).toEqual([]);
  await page.screenshot({ path: fromRoot('out', `station-books-${name}.png`) });
};

it('leads from the desk to who has not answered, with a number to call', async () => {
  await page.getByRole('link', { name: '还有 1 个站未交' }).waitFor();
  await picture('desk');
  await page.getByRole('link', { name: '还有 1 个站未交' }).click();
  await rowOf(names[0] ?? '')
    .getByText('未交')
    .waitFor();
  await rowOf(names[1] ?? '')
    .getByText('手工录入')
    .waitFor();
  await rowOf(names[0] ?? '')
    .getByText('154 **** 0007')
    .waitFor();
  await picture('list');
  await button(page, `显示“${names[0]}”的电话`).click();
  await page.getByLabel('理由').fill('催报');
  await page.keyboard.press('Enter');
  await rowOf(names[0] ?? '')
    .getByText('15400000007')
    .waitFor();
  await button(page, '报送情况').click();
  await page.getByRole('menuitem', { name: '未交 1' }).click();
  await rowOf(names[1] ?? '').waitFor({ state: 'detached' });
  expect(await table().getByRole('row').count()).toBe(2);
  await button(page, '报送情况：未交 1').click();
  await page.getByRole('menuitem', { name: '全部' }).click();
});

it('sends a workbook to each station from the quarter’s sheet', async () => {
  await visit(page, '季度填报');
  await page.getByRole('grid').waitFor();
  await picture('sheet');
  await button(page, '分站填报').click();
  await table().waitFor();
  await button(page, '发放工作簿').click();
  await page.getByRole('dialog', { name: '给 3 个站发放工作簿' }).waitFor();
  await page.getByLabel('请站上几号前交回').fill('2026-10-12');
  await picture('send');
  program.answer(out);
  await button(page, '选择文件夹并写出').click();
  await page.getByText('已写出 3 个工作簿').waitFor();
  expect(readdirSync(out)).toHaveLength(3);
  await rowOf(names[0] ?? '')
    .getByText('10月9日')
    .waitFor();
});

it('takes them in from a folder in one act, which is undone as one', async () => {
  const back = join(folder, '收回');
  mkdirSync(back);
  const [first = '', second = '', third = ''] = names;
  await fillIn(
    bookOf(out, first),
    { '小组·个数': 4, '小组·节数': 16, 填表人: '何秀' },
    join(back, '1.xlsx'),
  );
  await fillIn(bookOf(out, second), { '小组·个数': '若干' }, join(back, '2.xlsx'));
  await fillIn(bookOf(out, third), { '小组·个数': 91 }, join(back, '3.xlsx'));
  await fillIn(bookOf(out, third), { '小组·个数': 92 }, join(back, '4.xlsx'));
  await button(page, '收回').click();
  program.answer(back);
  await page.getByRole('menuitem', { name: '收回一个文件夹…' }).click();
  await page.getByText('4 份工作簿；勾选的才收，收完可以一次撤销').waitFor();
  await page.getByText('小组·个数：— → 4个').or(page.getByText('小组·个数：— → 4')).waitFor();
  await page.getByText('同一个站有几份，填的数不同（另有4.xlsx）').waitFor();
  await picture('preview');
  const tick = (name: string) => page.getByRole('checkbox', { name });
  expect(await tick(`收“${first}”（1.xlsx）`).isChecked()).toBe(true);
  expect(await tick(`收“${second}”（2.xlsx）`).isChecked()).toBe(false);
  await tick(`收“${third}”（3.xlsx）`).check();
  await tick(`收“${third}”（4.xlsx）`).check();
  // Of one station only one workbook can come in.
  expect(await tick(`收“${third}”（3.xlsx）`).isChecked()).toBe(false);
  await button(page, '收 2 份').click();
  await page.getByText('已收回 2 站，改了').waitFor();
  await rowOf(first).getByText('已收回').waitFor();
  await picture('taken');
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await rowOf(first).getByText('未交').waitFor();
  await rowOf(third).getByText('手工录入').waitFor();
});

it('ticks a return on paper, and exports the list', async () => {
  const [first = ''] = names;
  await page.getByRole('checkbox', { name: `“${first}”纸质已交` }).click();
  await rowOf(first).getByText('纸质已交').waitFor();
  await page.getByText('各站都已交').waitFor();
  const list = join(folder, '名单.xlsx');
  program.answer(list);
  await button(page, '导出名单').click();
  await page.getByText('已导出 3 行').waitFor();
  expect(readdirSync(folder)).toContain('名单.xlsx');
  await visit(page, '工作台');
  await settled(page);
  expect(await page.getByRole('link', { name: /个站未交/ }).count()).toBe(0);
});
