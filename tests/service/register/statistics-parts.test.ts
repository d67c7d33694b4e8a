import { afterAll, beforeEach, expect, it } from 'vitest';
import { statisticsOffice, type Row } from './statistics-office';

const made = await statisticsOffice();
const { book, kept, preview, takenIn, told } = made;
beforeEach(() => {
  made.empty();
});
afterAll(() => {
  made.close();
});

const YONG = '永昌街道社会工作站';
const GUI = '桂林街道社会工作站';
const sheet = (...rows: Row[]): Record<string, Row[]> => ({ Sheet1: rows });

it('takes no part of an item for all of it, though the parts be equal', async () => {
  const parts = await book(
    '男女.xlsx',
    sheet(['社工站', '服务人次', null], [null, '男', '女'], [YONG, 280, 280]),
  );
  const found = await preview(parts);
  expect(found.unmatched.map(({ value }) => value)).toEqual(['服务人次·男', '女']);
  await made.apply(found);
  expect(kept()).toEqual({});
  const summed = await book(
    '合计.xlsx',
    sheet(
      ['社工站', '服务人次', '服务人次', '服务人次', '小组个数'],
      ['社工站', '男', '女', '合计', '小组个数'],
      [YONG, 280, 280, 560, 3],
    ),
  );
  expect(await takenIn(summed)).toEqual({ '永昌 servedTimes': 560, '永昌 groupCount': 3 });
});

it('reads items under a group that is called by more than its subject, with its unit', async () => {
  const file = await book(
    '组.xlsx',
    sheet(
      ['社工站', '资金情况（元）', null, '小组工作开展情况', null],
      [null, '到位', '支出', '个数', '人次'],
      [YONG, 80_000, 32_000, 3, 100],
    ),
  );
  expect(await told(file)).toEqual([]);
  expect(await takenIn(file)).toEqual({
    '永昌 fundsReceived': 80_000,
    '永昌 fundsSpent': 32_000,
    '永昌 groupCount': 3,
    '永昌 groupTimes': 100,
  });
});

it('reads spaces around a unit, and no figure in brackets, which is one below zero', async () => {
  const file = await book(
    '空格.xlsx',
    sheet(
      ['社工站', '到位资金', '支出资金', '服务人次'],
      [YONG, '6.0 万 元', '¥ 3 000 元', '560（人次）'],
      [GUI, '(3.5)', '12 万', '（20）'],
    ),
  );
  expect(await told(file)).toEqual([
    'Sheet1 3 2 IMPORT_NOT_NUMBER',
    'Sheet1 3 4 IMPORT_NOT_NUMBER',
  ]);
  expect(await takenIn(file)).toEqual({
    '永昌 fundsReceived': 60_000,
    '永昌 fundsSpent': 3000,
    '永昌 servedTimes': 560,
    '桂林 fundsSpent': 120_000,
  });
});

it('takes words for no head over the lines below, and tells the figures in them', async () => {
  const file = await book(
    '文字.xlsx',
    sheet(
      [`${YONG}2026年第三季度数据`],
      ['服务内容', '完成情况', '备注'],
      ['个案工作', '新开个案3个，结案2个', null],
      ['小组工作', '开展小组3个，共12节', null],
      ['服务人次', 560, null],
      ['小组', null, '含2个线上的'],
      ['节数', 12, null],
    ),
  );
  expect(await told(file)).toEqual([
    'Sheet1 3 2 IMPORT_LINE_WORDS',
    'Sheet1 4 2 IMPORT_LINE_WORDS',
  ]);
  expect(await takenIn(file)).toEqual({ '永昌 servedTimes': 560, '永昌 groupSessions': 12 });
});

it('tells a title of another quarter with its year, and one that names the year alone', async () => {
  const rows: Row[] = [
    ['社工站', '服务人次'],
    [YONG, 560],
  ];
  const other = await book('去年.xlsx', sheet(['2025年第三季度服务统计表'], ...rows));
  expect(await told(other)).toEqual(['Sheet1 2 1 IMPORT_PERIOD_TITLE']);
  expect(await takenIn(other)).toEqual({});
  expect(kept('2025Q3')).toEqual({ '永昌 servedTimes': 560 });
  const year = await book('年度.xlsx', sheet(['2026年度服务统计表'], ...rows));
  expect(await told(year)).toEqual(['Sheet1 2 1 IMPORT_PERIOD_YEAR']);
  const quarter = await book('季度.xlsx', sheet(['2026年度第三季度服务统计表'], ...rows));
  expect(await told(quarter)).toEqual([]);
  const own = await book(
    '自带.xlsx',
    sheet(['2026年度服务统计表'], ['社工站', '三季度服务人次'], [YONG, 560]),
  );
  expect(await told(own)).toEqual([]);
});

it('takes no figures of whoever has no row in the sheet, where nobody would see them', async () => {
  const station = {
    noun: 'station',
    id: null,
    revision: null,
    values: {
      name: '惠民社区社会工作室',
      tier: 'studio',
      state: 'running',
      division: '220104004001',
    },
  } as const;
  await made.office.call('records.save', station);
  const file = await book(
    '室.xlsx',
    sheet(['社工站', '服务人次'], [YONG, 560], ['惠民社区社会工作室', 50]),
  );
  expect(await told(file)).toEqual(['Sheet1 3 1 STATION_WITHOUT_ROW']);
  await takenIn(file);
  expect(made.office.count('statistics_value')).toBe(1);
});

it('passes over numbers of columns, rows of other times and sheets that add up the others', async () => {
  const rows = await book(
    '栏次.xlsx',
    sheet(
      ['社工站', '服务人次', '小组个数'],
      ['甲', 1, 2],
      [YONG, 560, 3],
      ['上季度', 500, 2],
      ['环比增长', '12%', '50%'],
      ['合计', 560, 3],
    ),
  );
  const found = await preview(rows);
  expect(found.problems).toEqual([]);
  expect(found.skips).toEqual({ heading: 1, total: 1 });
  expect(found.others.map(({ heading }) => heading)).toEqual(['上季度', '环比增长']);
  const lines = (times: number): Row[] => [
    ['指标', '数量'],
    ['服务人次', times],
  ];
  const sheets = await book('汇总.xlsx', { 永昌: lines(560), 桂林: lines(300), 汇总: lines(860) });
  expect(await told(sheets)).toEqual([]);
  expect(await takenIn(sheets)).toEqual({ '永昌 servedTimes': 560, '桂林 servedTimes': 300 });
});

it('reads a second table below whose heads differ from the first one’s by their units', async () => {
  const file = await book(
    '两表.xlsx',
    sheet(
      ['社工站', '到位资金（万元）'],
      [YONG, 8],
      [null],
      ['社工站', '支出资金（元）'],
      [YONG, 32_000],
    ),
  );
  expect(await takenIn(file)).toEqual({ '永昌 fundsReceived': 80_000, '永昌 fundsSpent': 32_000 });
});

it('takes no row of 男 or 女 for all of a station, though they be equal, and adds them up when told', async () => {
  const file = await book(
    '男女两行.xlsx',
    sheet(
      ['社工站', '性别', '服务人次', '满意度'],
      [YONG, '男', 280, 96],
      [YONG, '女', 280, 98],
      [GUI, '男', 5, null],
      [null, '女', '无', null],
    ),
  );
  const found = await preview(file);
  expect(found.problems.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual(
    [2, 3, 4, 5].map((row) => `${row} 2 IMPORT_PARTS_ASKED`),
  );
  expect(found.unmatched).toMatchObject([
    { field: 'parts', value: '性别：男、女', likely: [{ code: 'sum' }] },
  ]);
  await made.apply(found);
  expect(kept()).toEqual({});
  const added = await preview(file, { parts: { '性别：男、女': 'sum' } });
  // A rate is none that two rates add up to.
  expect(added.problems.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual([
    '2 4 IMPORT_PARTS_APART',
  ]);
  await made.apply(added);
  expect(kept()).toEqual({ '永昌 servedTimes': 560, '桂林 servedTimes': 5 });
});

it('takes of a station in several rows the one that adds them up, and holds it against them', async () => {
  const file = await book(
    '年龄段.xlsx',
    sheet(
      ['社工站', '年龄段', '服务人次'],
      [YONG, '60岁以下', 280],
      [YONG, '60岁及以上', 300],
      [YONG, '小计', 580],
      [GUI, '60岁以下', 5],
      [GUI, '60岁及以上', 6],
      [GUI, '小计', 12],
      ['合计', '小计', 592],
    ),
  );
  expect(await told(file)).toEqual(['Sheet1 7 3 IMPORT_SUM_DIFFERS']);
  expect(await takenIn(file)).toEqual({ '永昌 servedTimes': 580, '桂林 servedTimes': 12 });
});

it('adds up no part that cannot be read, and asks months apart from parts', async () => {
  const file = await book(
    '月份.xlsx',
    sheet(
      ['社工站', '月份', '性别', '服务人次', '小组个数'],
      ...[7, 8, 9].flatMap((month): Row[] => [
        [YONG, `${month}月`, '男', month, month === 8 ? '约若干' : 1],
        [YONG, `${month}月`, '女', month, 1],
      ]),
    ),
  );
  const added = await preview(file, { parts: { '性别：男、女': 'sum' } });
  expect(added.problems.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual([
    '4 5 IMPORT_NOT_NUMBER',
    '2 5 IMPORT_MONTHS_MISSING',
  ]);
  await made.apply(added);
  expect(kept()).toEqual({ '永昌 servedTimes': 48 });
});
