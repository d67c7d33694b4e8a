import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fromRoot } from '../../build/runtime/paths.ts';
import { button, visit } from '../../build/tour/walk.ts';
import { fill } from '../service/exchange/offices';
import { openTestOffice } from '../service/office';
import { openOffice } from './begin';
import type { Launched } from './launch';
import { cutOff, settled } from './look';

let program: Launched;
let page: Page;
let stationName: string;

beforeAll(async () => {
  const office = await openTestOffice();
  await fill(office, 3);
  const station = (await office.call('statistics.sheet', { period: '2026Q3' })).stations[0];
  stationName = station?.name ?? '';
  for (const [name, citizenId] of [
    ['林小满', '410199199003070018'],
    ['何秀', '410199196809150021'],
  ] as const)
    await office.call('records.save', {
      noun: 'person',
      id: null,
      revision: null,
      values: { name, citizenId, station: station?.id ?? '', postSince: '2024-01-01' },
    });
  await office.leave();
  program = await openOffice({ data: office.folder, timeout: 30_000 });
  page = program.page;
}, 120_000);
afterAll(() => program?.close());

const picture = async (name: string): Promise<void> => {
  await settled(page);
  expect(await cutOff(page), name).toEqual([]);
  await page.screenshot({ path: fromRoot('out', join(`ledgers-${name}.png`)) });
};
const field = (key: string) => page.locator(`#field-${key}`);
const add = (label: string) => page.getByRole('button', { name: label, exact: true }).first();
const tab = (name: string) => page.getByRole('tab', { name, exact: true });
const save = () => page.keyboard.press('Control+s');

it('lists what an office keeps as a whole, one ledger a tab', async () => {
  await visit(page, '综合台账');
  for (const name of ['津贴标准', '岗位设置', '表彰', '联席会议', '示范与品牌'])
    await tab(name).waitFor();
  await picture('tabs');
});

it('enters a course, and with it the continuing education of who took part', async () => {
  await page.getByRole('tab', { name: '培训与比赛' }).click();
  await add('新增培训与比赛').click();
  await field('name').fill('个案实务培训');
  await field('date').fill('2026-09-10');
  await field('hours').fill('12');
  await save();
  await page.getByText('已保存').first().waitFor();
  const people = page.locator('#course-people');
  for (const initials of ['lxm', 'hx']) {
    await people.fill(initials);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  await button(page, '登记 2 人').click();
  const list = page.getByRole('region', { name: '参加人员', exact: true });
  await list.getByRole('row').filter({ hasText: '何秀' }).waitFor();
  await list.getByRole('row').filter({ hasText: '林小满' }).waitFor();
  await picture('course');
  await visit(page, '人员资质');
  await tab('继续教育').click();
  await expect
    .poll(() => page.getByRole('row').filter({ hasText: '个案实务培训' }).count())
    .toBe(2);
});

it('enters a document, by which the annual form’s list is filled in one go', async () => {
  await visit(page, '综合台账');
  await add('新增政策文件').click();
  await field('name').fill('关于加强社工站建设的意见');
  await field('number').fill('示民发〔2025〕8号');
  await field('issuedOn').fill('2025-04-02');
  await save();
  await page.getByText('已保存').first().waitFor();
  await picture('document');
  await visit(page, '季度填报');
  await page.getByRole('button', { name: '填报表', exact: true }).click();
  await page.getByRole('menuitem', { name: /全国社会工作年报/ }).click();
  await page.getByRole('tab', { name: '1 政策' }).click();
  await button(page, '从政策文件填入').click();
  const cell = page.getByRole('textbox', { name: '1 文件名称' });
  await expect.poll(() => cell.inputValue()).toBe('关于加强社工站建设的意见');
  await picture('list');
  await cell.focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => cell.inputValue()).toBe('');
});

it('keeps a station’s services, and fills section D with them', async () => {
  await visit(page, '三级体系');
  await tab('服务活动').click();
  await add('新增服务活动').click();
  await field('name').fill('银龄小组');
  await field('station').fill(stationName);
  await page.getByRole('option', { name: stationName }).first().click();
  await field('kind').click();
  await page.getByRole('option', { name: '小组' }).click();
  await field('date').fill('2026-08-05');
  await field('times').fill('12');
  await save();
  await page.getByText('已保存').first().waitFor();
  await picture('service');
});
