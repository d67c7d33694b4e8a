import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveWorkbook } from '../../../electron/service/workbooks/write-workbook';
import type { StatisticsSheet } from '../../../shared/contract/quarter';
import { changeBook, putCell } from '../change-book';
import { fill, freeze, introduce, PERIOD } from '../exchange/offices';
import { openTestOffice, type TestOffice } from '../office';

const FILE = new URL('../../fixtures/definitions/second-province.json', import.meta.url).pathname;

let city: TestOffice;
let county: TestOffice;
let station: StatisticsSheet['stations'][number];
const sheet = (): Promise<StatisticsSheet> => county.call('statistics.sheet', { period: PERIOD });
const save = (figures: Record<string, number | null>) =>
  county.call('statistics.save', {
    period: PERIOD,
    cells: Object.entries(figures).map(([item, value]) => ({ station: station.id, item, value })),
  });
const found = async (): Promise<string[]> =>
  (await county.call('checks.run', { period: PERIOD }))
    .filter(({ code }) => code.startsWith('STAT_PART'))
    .map(({ code, field = '' }) => `${code} ${field}`);

beforeAll(async () => {
  city = await openTestOffice({ level: 'city' });
  county = await openTestOffice();
  await introduce(city, county);
  for (const office of [city, county]) {
    const { sm3, problems } = await office.call('definitions.preview', { file: FILE });
    expect(problems).toEqual([]);
    await office.call('definitions.take', { file: FILE, sm3, moved: [] });
  }
  await fill(county);
  [station] = (await sheet()).stations as [StatisticsSheet['stations'][number]];
  await save({ servedPersons: 90, servedTimes: 100, homeMeals: 50 });
}, 60_000);
afterAll(async () => {
  await city.close();
  await county.close();
});

describe('a return with breakdowns', () => {
  it('has the parts as columns that are filled in and held against their whole', async () => {
    await save({ 'servedTimes-older': 101, 'homeMeals-lunch': 30 });
    expect(await found()).toEqual([
      'STAT_PART_OVER servedTimes-older',
      'STAT_PARTS_DIFFER homeMeals',
    ]);
    await save({ 'servedTimes-older': 60, 'homeMeals-lunch': 30, 'homeMeals-dinner': 20 });
    expect(await found()).toEqual([]);
  });

  it('takes parts in from a workbook under 其中, and bare behind it', async () => {
    const file = join(county.folder, 'parts.xlsx');
    const head = ['站点名称', '服务总人次', '其中：老年人', '儿童', '残疾人（人次）'];
    await saveWorkbook(
      [
        {
          name: '2026年第三季度服务统计',
          rows: [{ cells: head }, { cells: [station.name, 100, 61, 22, 9] }],
        },
      ],
      file,
    );
    const [preview] = await county.call('import.preview', { files: [file], period: PERIOD });
    expect(preview?.problems).toEqual([]);
    await county.call('import.apply', { tokens: [preview?.token ?? ''] });
    expect((await sheet()).values[station.id]).toMatchObject({
      servedTimes: 100,
      'servedTimes-older': 61,
      'servedTimes-children': 22,
      'servedTimes-disabled': 9,
    });
  });

  it('takes parts from a pasted block with two lines of heads', async () => {
    const plan = await county.call('statistics.pastePlan', {
      period: PERIOD,
      rows: [
        ['站点', '服务人次', '其中', '其中'],
        ['站点', '服务人次', '老年人', '儿童'],
        [station.name, '100', '62', '23'],
      ],
      merges: [],
      station: station.id,
      item: 'servedPersons',
    });
    expect(plan.refused).toEqual([]);
    expect(plan.cells.map(({ item, value }) => [item, value])).toEqual([
      ['servedTimes-older', 62],
      ['servedTimes-children', 23],
    ]);
  });

  it('writes parts to a workbook that comes back unchanged', async () => {
    const file = join(county.folder, 'sheet.xlsx');
    await county.call('statistics.export', { period: PERIOD, file });
    const [preview] = await county.call('import.preview', { files: [file], period: PERIOD });
    expect(preview).toMatchObject({ updated: 0, unchanged: 1, problems: [] });
    const other = await changeBook(file, join(county.folder, 'other.xlsx'), (grid) => {
      const name = '2026年第三季度服务统计';
      putCell(grid(name), station.name, '服务合计人次·按人群·老年人', 60);
    });
    const [changed] = await county.call('import.preview', { files: [other], period: PERIOD });
    expect(changed).toMatchObject({ updated: 1, problems: [] });
  });

  it('goes out in the set’s workbook and back in, and says what is wrong at its cell', async () => {
    const book = join(county.folder, 'set.xlsx');
    await city.call('definitions.writeBook', { file: book });
    const read = await city.call('definitions.preview', { file: book });
    expect([read.changes, read.problems]).toEqual([[], []]);
    const wrong = await changeBook(book, join(county.folder, 'wrong.xlsx'), (grid) => {
      putCell(grid('指标'), 'servedTimes', '细分项', '@nothing');
      putCell(grid('指标'), 'homeMeals', '细分项', 'lunch | 午餐\nlunch | 晚餐');
    });
    const { problems } = await city.call('definitions.preview', { file: wrong });
    expect(problems.map(({ code }) => code)).toEqual([
      'DEF_BREAKDOWN_TWICE',
      'DEF_BREAKDOWN_TABLE',
    ]);
    const table = await changeBook(book, join(county.folder, 'table.xlsx'), (grid) => {
      putCell(grid('指标'), 'servedTimes', '细分项', '@serviceDomain');
    });
    const { changes } = await city.call('definitions.preview', { file: table });
    expect(changes.map(({ key }) => key)).toContain('servedTimes-elderly');
  });

  it('is sent, and added up part by part at the receiver', async () => {
    expect(
      (await county.call('checks.run', { period: PERIOD })).filter((o) => o.severity === 'error'),
    ).toEqual([]);
    await freeze(county);
    const { file } = await county.call('submission.export', {
      period: PERIOD,
      folder: county.folder,
    });
    const [received] = await city.call('receive.files', { files: [file], receipts: city.folder });
    expect(received).toMatchObject({ ok: true, outcome: 'accepted' });
    const { totals, items } = await city.call('receive.rollup', { period: PERIOD });
    expect(totals).toMatchObject({ 'servedTimes-older': 61, 'homeMeals-dinner': 20 });
    expect(items.map(({ key }) => key)).toContain('servedTimes-children');
  });
});
