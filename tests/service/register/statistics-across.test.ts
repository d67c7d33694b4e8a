import { afterAll, beforeEach, expect, it } from 'vitest';
import { problems, statisticsOffice, type Row } from './statistics-office';

const made = await statisticsOffice();
const { book, preview, takenIn, told } = made;
beforeEach(() => {
  made.empty();
});
afterAll(() => {
  made.close();
});

const heads = (...others: string[]): Row => ['指标', '单位', ...others];
const months = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => `${from + at}月`);
/** What happens within a month, what is counted on a day. */
const flow = (...figures: number[]): Row => ['个案新开', '个', ...figures];
const stock = (...figures: number[]): Row => ['个案期末', '个', ...figures];

it('takes its months of a whole year’s, added up or the last, and no sum of the year', async () => {
  const year = await book('全年.xlsx', {
    前进: [
      ['前进街道社工站2026年服务统计表'],
      heads(...months(1, 9), '合计'),
      flow(1, 2, 3, 4, 5, 6, 7, 8, 9, 45),
      stock(1, 2, 3, 4, 5, 6, 7, 8, 9, 9),
    ],
  });
  const found = await preview(year);
  expect(found.problems).toEqual([]);
  expect(found.others.map(({ heading }) => heading)).toEqual(months(1, 6));
  expect(await takenIn(year)).toEqual({ '前进 caseNew': 24, '前进 caseEnding': 9 });
});

it('refuses figures without a time of their own under a title of a longer one', async () => {
  const file = await book('上半年.xlsx', {
    前进: [['前进街道社工站2026年1-9月统计表'], heads('数量'), flow(5), stock(4)],
    永昌: [['永昌街道社工站2026年1-9月统计表'], heads(...months(7, 9)), flow(1, 2, 3)],
  });
  expect(await told(file)).toEqual(['前进 2 1 IMPORT_PERIOD_OTHER']);
  expect(await takenIn(file)).toEqual({ '永昌 caseNew': 6 });
});

it('takes its own of quarters beside each other, and holds their sum against all', async () => {
  const quarters = ['第一季度', '第二季度', '第三季度', '第四季度', '合计'];
  const file = await book('四季.xlsx', {
    前进: [
      ['前进街道社工站2026年统计表'],
      heads(...quarters),
      flow(1, 2, 3, 4, 11),
      stock(1, 2, 3, 4, 4),
    ],
  });
  const found = await preview(file);
  expect(problems(found)).toEqual([
    '前进 2 3 IMPORT_QUARTER_OTHER',
    '前进 2 4 IMPORT_QUARTER_OTHER',
    '前进 2 6 IMPORT_QUARTER_OTHER',
    '前进 3 7 IMPORT_SUM_DIFFERS',
  ]);
  expect(await takenIn(file)).toEqual({ '前进 caseNew': 3, '前进 caseEnding': 3 });
  const items = await book('各站.xlsx', {
    各站: [
      ['2026年各站服务统计表'],
      ['社工站', '服务人次', null, null, null],
      [null, '一季度', '二季度', '三季度', '合计'],
      ['前进街道社工站', 1, 2, 3, 7],
    ],
  });
  expect(await told(items)).toContain('各站 4 5 IMPORT_SUM_DIFFERS');
  expect(await takenIn(items)).toMatchObject({ '前进 servedTimes': 3 });
});

it('holds the sums between months against the months before them', async () => {
  const file = await book('小计.xlsx', {
    前进: [
      ['前进街道社工站2026年统计表'],
      heads(...months(4, 6), '小计', ...months(7, 9), '小计', '合计'),
      flow(1, 1, 1, 3, 4, 5, 6, 15, 18),
      ['小组个数', '个', 1, 1, 1, 3, 4, 5, 6, 16, 18],
    ],
  });
  expect(await told(file)).toEqual(['前进 4 10 IMPORT_SUM_DIFFERS']);
  expect(await takenIn(file)).toEqual({ '前进 caseNew': 15, '前进 groupCount': 15 });
});

it('never takes the same months of another year for its own', async () => {
  const file = await book('同期.xlsx', {
    前进: [['前进街道社工站服务统计表'], heads('2025年三季度', '2026年三季度'), flow(1, 2)],
    永昌: [
      ['永昌街道社工站服务统计表'],
      heads('2025年7月', '2025年8月', '2025年9月', '2026年7月', '2026年8月', '2026年9月'),
      flow(1, 2, 3, 4, 5, 6),
    ],
  });
  expect(await takenIn(file)).toEqual({ '前进 caseNew': 2, '永昌 caseNew': 15 });
});

it('reads months and quarters down the sheet, under 时间, 季度 or a cell cut across', async () => {
  const down = (name: string, rows: Row[]) =>
    book(name, { 前进: [['前进街道社工站2026年统计表'], ...rows] });
  const year = months(1, 12).map((month, at): Row => [month, at + 1, at + 1]);
  const time = await down('时间.xlsx', [
    ['时间', '个案新开', '个案期末'],
    ...year,
    ['合计', 78, 12],
  ]);
  expect(await told(time)).toEqual([]);
  expect(await takenIn(time)).toEqual({ '前进 caseNew': 24, '前进 caseEnding': 9 });
  made.empty();
  const quarter = await down('季度.xlsx', [
    ['季度', '个案新开', '个案期末'],
    ['第二季度', 2, 4],
    ['第三季度', 3, 5],
    ['合计', 5, 5],
  ]);
  expect(await told(quarter)).toEqual(['前进 3 1 IMPORT_QUARTER_OTHER']);
  expect(await takenIn(quarter)).toEqual({ '前进 caseNew': 3, '前进 caseEnding': 5 });
  made.empty();
  const cut = await down('斜线.xlsx', [
    ['指标\\月份', ...months(7, 9), '合计'],
    ['个案新开', 1, 2, 3, 6],
    ['个案期末', 1, 2, 3, 3],
  ]);
  expect(await takenIn(cut)).toEqual({ '前进 caseNew': 6, '前进 caseEnding': 3 });
});

it('reads days of months as months, and one day for all rows as no month', async () => {
  const rows = (days: string[]): Row[] => [
    ['统计日期', '社工站', '个案新开', '填报日期', '联系电话'],
    ...days.map((day): Row => [day, '前进街道社工站', 2, 20261008, 15400000001]),
  ];
  const monthly = await book('月末.xlsx', {
    三季度: rows(['2026-07-31', '2026-08-31', '2026-09-30']),
  });
  expect(await told(monthly)).toEqual([]);
  expect(await takenIn(monthly)).toEqual({ '前进 caseNew': 6 });
  const once = await book('季末.xlsx', { 三季度: rows(['2026-09-30']) });
  expect((await preview(once)).unmatched).toEqual([]);
  expect(await takenIn(once)).toEqual({ '前进 caseNew': 2 });
});

it('takes the station of a title that names its place beside the time', async () => {
  const titles = ['前进街道2026年三季度社工服务数据', '前进社工站26年3季度报表', '前进2026Q3'];
  for (const title of titles) {
    made.empty();
    const file = await book('报表.xlsx', { Sheet1: [[title], heads('数量'), flow(1)] });
    expect(await takenIn(file), title).toEqual({ '前进 caseNew': 1 });
  }
  made.empty();
  const sheet = (figure: number): Row[] => [heads('数量'), flow(figure)];
  const months = await book('月表.xlsx', {
    前进7月: sheet(1),
    前进8月: sheet(2),
    前进9月: sheet(3),
  });
  expect(await takenIn(months)).toEqual({ '前进 caseNew': 6 });
  const road = await book('路.xlsx', {
    Sheet1: [['前进路居民服务统计表'], heads('数量'), flow(1)],
  });
  expect(await told(road)).toEqual(['Sheet1 2 1 IMPORT_STATION_UNKNOWN']);
});

it('asks for the quarter where a title names another than the one at hand without its year', async () => {
  for (const title of ['前进街道社工站第二季度统计表', '前进街道社工站2025年统计表']) {
    const file = await book('他季.xlsx', { Sheet1: [[title], heads('数量'), flow(1)] });
    expect(await told(file), title).toEqual(['Sheet1 2 1 IMPORT_PERIOD_CONFLICT']);
  }
});

it('takes the station from its own column beside one of townships, else from that', async () => {
  const both = await book('两列.xlsx', {
    三季度: [
      ['乡镇（街道）', '社工站', '个案新开'],
      ['前进街道', '永昌街道社工站', 1],
    ],
  });
  expect(await takenIn(both)).toEqual({ '永昌 caseNew': 1 });
  made.empty();
  const place = await book('街道.xlsx', {
    三季度: [
      ['街道', '个案新开', '服务人次'],
      ['前进街道', 1, 2],
    ],
  });
  expect(await takenIn(place)).toEqual({ '前进 caseNew': 1, '前进 servedTimes': 2 });
});
