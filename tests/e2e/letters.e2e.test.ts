import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromRoot } from '../../build/runtime/paths.ts';
import { visit } from '../../build/tour/walk.ts';
import { concluded } from '../service/evaluation/walk';
import { freeze, openPair, PERIOD, spoilFrozen, type Pair } from '../service/exchange/offices';
import type { TestOffice } from '../service/office';
import { openOffice } from './begin';
import type { Launched } from './launch';
import { cutOff, settled } from './look';
import { noted } from './notes';
import { scan, type ScannedPage } from './scan';

const folder = mkdtempSync(join(tmpdir(), 'stationbook-letters-'));
let pair: Pair;
let program: Launched;
let page: Page;
/** What the offices call themselves. */
let county = '';
let city = '';

const dialog = () => page.getByRole('dialog').last();
const act = (name: string) => dialog().getByRole('button', { name, exact: true });
/** Saves what the open dialog shows, reads it back, and tells under which name it was to be kept. */
async function saved(name: string): Promise<ScannedPage[]> {
  const file = join(folder, `${name}.pdf`);
  program.answer(file);
  await act('导出 PDF').click();
  await page.getByText(`已导出：${file}`).waitFor();
  const pdf = readFileSync(file);
  writeFileSync(fromRoot('out', `letter-${name}.pdf`), pdf);
  return scan(pdf);
}
const close = async (): Promise<void> => {
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
};
/** Opens a dialog by the keys alone. */
async function press(name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await dialog().waitFor();
}
/** Lines of a page as one: where a PDF breaks them is the paper's matter. */
const textOf = (pages: readonly ScannedPage[]): string =>
  pages
    .map(({ text }) => text)
    .join('\n')
    .replace(/\s+/g, '');

/** Takes the ticks away but for the last few: a page is drawn slowly where much else is done. */
async function leave(few: number): Promise<void> {
  const ticks = dialog().getByRole('checkbox');
  await ticks.first().waitFor();
  for (const tick of (await ticks.all()).slice(0, -few)) await tick.uncheck();
}

/** A package that comes back. */
async function sendBack({ city: above, county: below }: Pair): Promise<void> {
  const [station] = (await below.call('statistics.sheet', { period: PERIOD })).stations;
  await freeze(below);
  spoilFrozen(below, station?.id ?? '', 'caseEnding', 4321);
  const { file } = await below.call('submission.export', { period: PERIOD, folder });
  const [answer] = await above.call('receive.files', { files: [file], receipts: folder });
  expect(answer).toMatchObject({ outcome: 'returned' });
}

/** A visit, an evaluation and a checklist that each ask for something. */
async function ask(office: TestOffice): Promise<{ station: string; visit: string; use: string }> {
  const { rows } = await office.call('records.list', {
    ...{ noun: 'station', search: '', offset: 0, limit: 1 },
    filters: { tier: 'station' },
  });
  const station = rows[0]?.id ?? '';
  const save = async (noun: 'visit' | 'resultUse', values: Record<string, string | null>) =>
    (await office.call('records.save', { noun, id: null, revision: null, values })).id;
  const visited = await save('visit', {
    ...{ station, kind: 'inspection', date: '2026-09-03', findings: '服务档案不全，无值班记录' },
    ...{ required: '补齐三季度档案，建立值班制度', due: '2026-10-31' },
  });
  const [contractor] = (
    await office.call('records.list', {
      ...{ noun: 'institution', search: '', filters: {}, offset: 0, limit: 1 },
    })
  ).rows;
  const use = await save('resultUse', {
    ...{ contractor: contractor?.id ?? '', kind: 'rectify', starts: '2026-09-20' },
    ...{ text: '限期补足服务人次', project: null, ends: null },
  });
  const { row } = await concluded(office, {
    ...{ template: 'six-haves', subjectId: station, date: '2026-09-10', share: 0.5 },
  });
  for (const [demand, dueOn] of [
    ['配齐专职社工', '2026-11-30'],
    ['公示服务清单', '2026-10-20'],
  ] as const)
    await office.call('evaluation.correction.save', {
      ...{ evaluation: row.id, id: null, revision: null, item: null, doneOn: null, result: '' },
      ...{ demand, dueOn },
    });
  const { round, template } = await office.call('checklist.get', { station });
  const [first, second] = template.groups.flatMap(({ criteria }) => criteria);
  await office.call('checklist.save', {
    ...{ station, id: round?.id ?? null, revision: round?.revision ?? null },
    items: {
      [first?.key ?? '']: { state: 'missing', note: '租约到期未续', evidence: [] },
      [second?.key ?? '']: { state: 'partial', note: '', evidence: [] },
    },
  });
  return { station, visit: visited, use };
}

beforeAll(async () => {
  pair = await openPair();
  county = pair.county.ctx.office.name;
  city = pair.city.ctx.office.name;
}, 120_000);
afterAll(async () => {
  await pair.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a city', () => {
  beforeAll(async () => {
    await sendBack(pair);
    await pair.city.leave();
    program = await openOffice({ data: pair.city.folder });
    page = program.page;
  }, 120_000);
  afterAll(() => program?.close());

  it('reminds those who have not handed in, a page and a number each', async () => {
    await visit(page, '接收汇总');
    await press('催报函…');
    await leave(3);
    await dialog().getByText('催报函（3 份）').waitFor();
    await page.locator('#letter-number').fill('07');
    await dialog().getByText('第一份印作 〔2026〕7号').waitFor();
    expect(await cutOff(page)).toEqual([]);
    const pages = await saved('reminder');
    expect(pages).toHaveLength(3);
    pages.forEach((one, at) => {
      const text = textOf([one]);
      expect(text).toContain(city);
      expect(text).toContain(`〔2026〕${7 + at}号`);
      expect(text).toContain('关于报送2026年第三季度社工站数据的催报函');
      expect(text).toContain('截至2026年10月9日');
      expect(text).toContain('盖章');
      // Each page goes to an office of its own: none counts the others.
      expect(text).not.toMatch(/[{}]|共\d+页/);
      expect([one.width, one.height]).toEqual([594, 841]);
    });
    await close();
  });

  it('gives notice of a return, with what was found', async () => {
    await press('退回通知…');
    await dialog().getByText(`退回通知：${county}`).waitFor();
    expect(await cutOff(page)).toEqual([]);
    const text = textOf(await saved('returned'));
    expect(text).toContain(`${county}：`);
    expect(text).toContain('4,321');
    expect(text).toContain('〔2026〕号');
    expect(text).toContain('第1页/共1页');
    await close();
  });

  it('writes in its own words, and never in a mark that nothing fills', async () => {
    await visit(page, '设置');
    await page
      .getByRole('button', { name: '修改', exact: true })
      .and(page.locator('[aria-haspopup=menu]'))
      .click();
    await page.getByRole('menuitem', { name: '函件' }).click();
    const title = page.locator('#set-letter-titleZh');
    await title.fill('关于{期}数据的催报函');
    await dialog().getByText('里写了 {期}，没有这个空').waitFor();
    await expect.poll(() => act('看看改了什么').isDisabled()).toBe(true);
    expect(await cutOff(page)).toEqual([]);
    await title.fill('关于尽快报送{period}数据的函');
    await page.locator('#set-letter-numberZh').fill('春社函〔{year}〕{number}号');
    expect(await cutOff(page)).toEqual([]);
    await act('看看改了什么').click();
    await dialog().getByText('春社函〔{year}〕{number}号', { exact: false }).first().waitFor();
    await act('采用').click();
    await noted(page, '已采用新的定义');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await visit(page, '接收汇总');
    await press('催报函…');
    await leave(1);
    await page.locator('#letter-number').fill('12');
    const text = textOf(await saved('reminder-own'));
    expect(text).toContain('关于尽快报送2026年第三季度数据的函');
    expect(text).toContain('春社函〔2026〕12号');
    await close();
  });

  it('writes in English to who reads it', async () => {
    await page.getByRole('button', { name: '语言' }).click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await settled(page);
    await page.getByRole('button', { name: 'Notice of return…' }).click();
    await dialog().getByText(`Notice of return: ${county}`).waitFor();
    expect(await cutOff(page)).toEqual([]);
    await close();
  });
});

describe('a county', () => {
  let asked: Awaited<ReturnType<typeof ask>>;
  const open = async (to: string): Promise<void> => {
    await page.evaluate((hash) => {
      location.hash = `#${hash}`;
    }, to);
    await settled(page);
  };
  beforeAll(async () => {
    asked = await ask(pair.county);
    await pair.county.leave();
    program = await openOffice({ data: pair.county.folder });
    page = program.page;
  }, 120_000);
  afterAll(() => program?.close());

  it('asks a station to put right what a visit found', async () => {
    await open(`/stations/record/visit/${asked.visit}`);
    await press('整改通知…');
    expect(await cutOff(page)).toEqual([]);
    const text = textOf(await saved('rectify-visit'));
    expect(text).toContain('关于限期整改的通知');
    expect(text).toContain('根据2026年9月3日检查情况');
    expect(text).toContain('服务档案不全，无值班记录');
    expect(text).toContain('补齐三季度档案，建立值班制度');
    expect(text).toContain('于2026年10月31日前整改到位');
    await close();
    // What is typed and not saved yet would not stand in it.
    await page.locator('#field-required').fill('补齐全年档案');
    await expect
      .poll(() => page.getByRole('button', { name: '整改通知…' }).isDisabled())
      .toBe(true);
  });

  it('asks for what an evaluation demanded, each by its day', async () => {
    await visit(page, '评估');
    await page.getByRole('row').filter({ hasText: '2026' }).nth(0).waitFor();
    await page.getByRole('row').filter({ hasText: '六有' }).first().click();
    await press('整改通知…');
    expect(await cutOff(page)).toEqual([]);
    const text = textOf(await saved('rectify-evaluation'));
    expect(text).toContain('配齐专职社工2026年11月30日');
    expect(text).toContain('公示服务清单2026年10月20日');
    expect(text).toContain('于2026年11月30日前');
    expect(text).toContain('示例模板，非官方标准');
    await close();
  });

  it('asks for what a station’s checklist lacks, by a day that is typed', async () => {
    await open(`/stations/station/${asked.station}?tab=haves`);
    await press('整改通知…');
    await expect.poll(() => act('导出 PDF').isDisabled()).toBe(true);
    await page.locator('#letter-due').fill('2026.12.1');
    await page.keyboard.press('Tab');
    await expect.poll(() => act('导出 PDF').isDisabled()).toBe(false);
    expect(await cutOff(page)).toEqual([]);
    const text = textOf(await saved('rectify-haves'));
    expect(text).toContain('租约到期未续');
    expect(text).toContain('于2026年12月1日前整改到位');
    await close();
  });

  it('asks a contractor where a result asks for a rectification', async () => {
    await open(`/projects/record/resultUse/${asked.use}`);
    await press('整改通知…');
    await page.locator('#letter-due').fill('2026-12-31');
    const text = textOf(await saved('rectify-use'));
    expect(text).toContain('限期补足服务人次');
    expect(text).toContain('2026年12月31日');
    expect(await cutOff(page)).toEqual([]);
  });
});
