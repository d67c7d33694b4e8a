import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PERIOD } from '../service/exchange/offices';
import type { Launched } from './launch';
import { cutOff, said, settled } from './look';
import { noted } from './notes';
import { GROUPS, openSheet, sheetHand } from './sheet-hand';

const folder = mkdtempSync(join(tmpdir(), 'stationbook-panel-'));
let program: Launched;
let page: Page;
let names: string[] = [];

const { cell, block, down, press, atHand, to, paste } = sheetHand(() => program);
const panel = () => page.getByRole('complementary', { name: /剪贴板里的表|The copied table/ });
const part = (name: string | RegExp) => panel().getByRole('region', { name });
const choose = async (what: string, choice: string): Promise<void> => {
  await panel().getByRole('button', { name: what }).click();
  await page.getByRole('menuitem', { name: choice, exact: true }).click();
};
const waiting = (n: number): Promise<void> => page.getByText(`${n} 格将写入`).waitFor();

beforeAll(async () => {
  program = await openSheet(join(folder, 'office'), async (office) => {
    const { stations } = await office.call('statistics.sheet', { period: PERIOD });
    names = stations.map(({ name }) => name);
  });
  page = program.page;
}, 120_000);
afterAll(async () => {
  await program?.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await cell(0, GROUPS).click();
  await to(0, GROUPS);
});

describe('the panel beside a paste', () => {
  const table = (): string =>
    `序号\t站名\t活动节数\t参加人次\t小组数\n1\t${names[0]}\t921\t9147\t93\n2\t${names[1]}\t94\t940\t91\n\t合计\t1015\t10087\t184`;

  it('shows the block in small, and what each of its headings was taken for', async () => {
    await paste(table());
    await waiting(6);
    await panel().getByText('4 行 × 5 列').waitFor();
    await panel().getByRole('cell', { name: '921', exact: true }).waitFor();
    const columns = part('列：3 项对上');
    await columns.getByText('活动节数').waitFor();
    await columns.getByText('小组·节数').waitFor();
    await part('没有用的和要知道的').getByText('没有用“序号”列').waitFor();
    expect(await cutOff(page)).toEqual([]);
    await press('Escape');
    await panel().waitFor({ state: 'detached' });
  });

  it('takes a heading for another item, or for none, and writes so', async () => {
    await paste(table());
    await waiting(6);
    await choose('换“活动节数”对上的项', '走访·户数');
    await part('列：3 项对上').getByText('走访·户数').waitFor();
    await choose('换“参加人次”对上的项', '不用');
    await waiting(4);
    await part('没有用的和要知道的')
      .getByRole('button', { name: '换“参加人次”对上的项' })
      .waitFor();
    const before = await block([0, 1], [GROUPS + 1, GROUPS + 2]);
    await page.getByRole('button', { name: '写入 Enter' }).click();
    await noted(page, '已写入 4 格');
    await expect
      .poll(() => block([0, 1], [GROUPS, GROUPS + 5]))
      .toEqual([
        ['93', '921'],
        ['91', '94'],
      ]);
    expect(await block([0, 1], [GROUPS + 1, GROUPS + 2])).toEqual(before);
    await press('Control+z');
    await noted(page, '已撤销粘贴，4 格回到原来的数');
  });

  it('gives a name that nobody knows to a station, or leaves its row out', async () => {
    await paste(`站名\t小组数\n贵林站\t88\n${names[1]}\t89`);
    await page.getByText('没有贴，一格都没有写').waitFor();
    await choose('换“贵林站”对上的站', names[2] ?? '');
    await waiting(2);
    await part('行：2 站对上').getByText('贵林站').waitFor();
    await choose('换“贵林站”对上的站', '不用');
    await waiting(1);
    await page.getByRole('button', { name: '写入 Enter' }).click();
    await expect.poll(async () => (await down(GROUPS))[1]).toBe('89');
    await atHand();
    await press('Control+z');
  });

  it('lays a block on the sheet as it is, without its heads and names, and back again', async () => {
    await paste(table());
    await waiting(6);
    await panel().getByRole('button', { name: '从当前格起，照位置贴' }).click();
    await page.getByText('从这一格起按位置贴').waitFor();
    await part('行：2 站对上').getByText('从当前格往下 2 站').waitFor();
    await panel().getByText('第 3 列').waitFor();
    await panel().getByRole('button', { name: '按表头和站名对' }).click();
    await page.getByText('按表头和站名对上，不按位置').waitFor();
    await press('Escape');
    await panel().waitFor({ state: 'detached' });
  });

  it('says everything in English too', async () => {
    await page.getByRole('button', { name: '语言' }).click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await settled(page);
    await cell(0, GROUPS).click();
    await paste(`Nr\tstation\tx\n${names[0]}\t1\t2\n贵林站\t3\t4`);
    await panel().waitFor();
    await settled(page);
    const own = new Set([...names, ...names.map((name) => name.replace(/社会工作站$/, ''))]);
    const chinese = (await said(page))
      .map((text) =>
        [...own, '贵林站', '王芳'].reduce((rest, name) => rest.replaceAll(name, ''), text),
      )
      .filter((text) => /\p{Script=Han}/u.test(text) && text !== '中文');
    expect(chinese.filter((text) => !text.includes('社会工作指导中心'))).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
  });
});
