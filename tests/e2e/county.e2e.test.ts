import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fromRoot } from '../../build/runtime/paths.ts';
import { button } from '../../build/tour/walk.ts';
import { openTestOffice } from '../service/office';
import { FOUNDER, foundCounty } from './begin';
import { Hand } from './hand';
import type { Launched } from './launch';
import { settled } from './look';
import { explainAll, explaining } from './sheet-hand';

const WORKBOOKS = join(import.meta.dirname, '../fixtures/changchun-chaoyang');
const folder = mkdtempSync(join(tmpdir(), 'stationbook-county-'));
const drive = join(folder, 'drive');
let program: Launched;
let page: Page;
let hand: Hand;

/** Values of one office's own: nobody else says so, and the program asks once for each. */
const own: Readonly<Record<string, readonly [from: string, to: string][]>> = {
  社工站台账: [
    ['站', '乡镇（街道）社工站'],
    ['室', '邻里驿站'],
  ],
  人员花名册: [
    ['专职', '专职社工'],
    ['社工', '暖阳使者'],
  ],
  机构与项目: [],
  季度服务统计: [],
};

/** A workbook of the fixtures with this office's words in it. */
async function workbook(name: string): Promise<string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(WORKBOOKS, `${name}.xlsx`));
  const said = new Map(own[name]);
  book.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const word = typeof cell.value === 'string' ? said.get(cell.value) : undefined;
        if (word !== undefined) cell.value = word;
      });
    });
  });
  const file = join(folder, `${name}.xlsx`);
  await book.xlsx.writeFile(file);
  return file;
}

/** Whom the package goes to, known since the office was set up. */
async function trustSuperior(): Promise<void> {
  const city = await openTestOffice({ level: 'city' });
  const { file, fingerprint } = await city.call('office.card', {
    file: join(folder, 'card.zip'),
  });
  await city.close();
  const answer = await page.evaluate(
    (input) => globalThis.stationbook.call('office.trust', input),
    { file, fingerprint },
  );
  expect(answer.ok).toBe(true);
}

/** A quarter begins at the login. */
async function lock(): Promise<void> {
  await button(page, '当前用户').click();
  await page.getByRole('menuitem', { name: '锁定' }).click();
  await page.getByLabel('登录名').waitFor();
}

beforeAll(async () => {
  program = await foundCounty({ timeout: 30_000 });
  page = program.page;
  mkdirSync(drive);
  await trustSuperior();
  hand = new Hand(program);
}, 180_000);
afterAll(async () => {
  await program?.close();
  rmSync(folder, { recursive: true, force: true });
});

let pictures = 0;
async function picture(name: string): Promise<void> {
  await settled(page);
  pictures += 1;
  await page.screenshot({
    path: fromRoot('out', 'county', `${String(pictures).padStart(2, '0')}-${name}.png`),
    fullPage: true,
  });
}

const nav = (name: string): Locator =>
  page.getByRole('navigation').getByRole('link', { name, exact: true });
const panel = (): Locator => page.getByRole('complementary', { name: '检查结果' });
const box = (): Locator => explaining(page);
const cell = (): Locator => page.getByRole('grid').getByRole('textbox');

/** Settles what nobody knows: the stations' and posts' own words, and two names that are no one's. */
const meanings: readonly [value: string, meaning: string | RegExp][] = [
  ['邻里驿站', '室'],
  ['暖阳使者', /^社工$/],
  ['没有登记的站', '此项留空'],
  ['不存在的社工机构', '此项留空'],
];

async function settleValues(): Promise<void> {
  for (const [value, meaning] of meanings) {
    // Once settled, it stands with the same choice among what was understood.
    const asked = page.getByTestId('import-unmatched');
    const field = asked.getByRole('combobox', { name: `“${value}”的含义` });
    await hand.click(field);
    await hand.click(page.getByRole('option', { name: meaning, exact: true }));
    await field.waitFor({ state: 'detached' });
  }
}

/** What the stations answered when they were called, by the cell's own label. */
const answers: Readonly<Record<string, string>> = {
  '前进街道社会工作站 个案 期末': '6',
  '桂林街道社会工作站 服务合计 人次': '626',
  '南湖街道社会工作站 个案 新开': '2',
  '永昌街道社会工作站 个案 结案': '8',
};

async function mend(): Promise<void> {
  const errors = panel().getByLabel('必须改');
  await errors.first().waitFor();
  for (let open = await errors.count(); open > 0; open = await errors.count()) {
    await hand.press('F8');
    await cell().and(page.locator('[aria-invalid=true]')).waitFor();
    const label = (await cell().getAttribute('aria-label')) ?? '';
    await hand.type(answers[label] ?? '');
    await hand.press('Enter');
    await errors.nth(open - 1).waitFor({ state: 'detached' });
  }
}

/** Each rule's findings by one text; how many texts that took. */
async function explain(): Promise<number> {
  const open = panel().getByRole('textbox', { name: /^情况说明/ });
  await open.first().waitFor();
  await hand.press('F8');
  await box().waitFor();
  await picture('explaining');
  return explainAll(
    page,
    (texts) => (texts === 0 ? hand.type('已与站点电话核实') : hand.press('Alt+1')),
    (key) => hand.press(key),
  );
}

it('takes the quarter of a county from four workbooks to its package', async () => {
  const files = await Promise.all(Object.keys(own).map(workbook));
  await lock();
  await hand.type(FOUNDER.login);
  await hand.press('Tab');
  await hand.type(FOUNDER.password);
  await hand.press('Enter');
  await nav('季度填报').waitFor();
  await hand.click(nav('季度填报'));
  await hand.click(button(page, '导入工作簿'));
  await hand.choose(button(page, '选择文件').first(), files);
  await page.getByTestId('import-counts').first().waitFor();
  await settleValues();
  await picture('preview');
  await hand.click(page.getByRole('button', { name: /^导入 [\d,]+ 行$/ }));
  await page.getByTestId('import-outcome').first().waitFor();
  await picture('imported');
  await hand.click(nav('季度填报'));
  await cell().waitFor();
  await picture('sheet');
  await mend();
  await picture('mended');
  const rules = await explain();
  // Four of the roster's supervisors hold less than 社会工作师.
  expect(rules).toBe(4);
  await expect.poll(() => panel().getByText('已说明').count()).toBe(23);
  await picture('explained');
  // One person fills in and reviews: the way goes on to the review.
  await hand.click(button(page, '提交审核'));
  await hand.click(page.getByRole('checkbox', { name: /^我已看过上面各处/ }));
  await picture('review');
  await hand.click(button(page, '审核通过'));
  await hand.click(button(page, '仍然通过'));
  await hand.click(button(page, '去封存'));
  await picture('submission');
  await hand.click(button(page, '封存本季度'));
  const dialog = page.getByRole('dialog');
  await picture('freeze');
  await hand.click(dialog.getByRole('checkbox', { name: /^我已核对内容/ }));
  await hand.click(dialog.getByRole('button', { name: '确认封存' }));
  await page.getByTestId('frozen-note').getByText('已封存').waitFor();
  await hand.choose(button(page, '选择文件夹'), drive);
  await page.getByRole('radio', { name: /^文件夹/ }).waitFor();
  await picture('frozen');
  await hand.click(button(page, '签名并写出'));
  await page.getByText('回读校验一致').waitFor();
  await picture('written');
  expect(readdirSync(drive).length).toBe(1);
  console.log(`${hand.keys} keys, ${hand.clicks} clicks`);
  expect(hand.keys).toBeLessThanOrEqual(150);
  expect(hand.clicks).toBeLessThanOrEqual(40);
}, 240_000);
