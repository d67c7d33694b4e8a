import { afterAll, beforeEach, expect, it } from 'vitest';
import { problems, statisticsOffice, type Row } from './statistics-office';

const made = await statisticsOffice();
const { book, keeps, preview, takenIn, told } = made;
beforeEach(() => {
  made.empty();
});
afterAll(() => {
  made.close();
});

const monthly = (...rows: Row[]): Record<string, Row[]> => ({
  Sheet1: [
    ['永昌街道社会工作站2026年第三季度服务统计表'],
    ['指标名称', '7月', '8月', '9月', '合计'],
    ...rows,
  ],
});

it('takes the checked sum of months for what adds up, and the month for what is counted on a day', async () => {
  const file = await book(
    '各月.xlsx',
    monthly(
      ['服务人次', 10, 20, 30, 60],
      ['个案期初', 5, 6, 7, 18],
      ['个案期末', 6, 7, 8, null],
      ['新开个案', 1, 1, 2, 5],
      ['结案数', 1, null, 1, null],
      ['社区活动场次', 2, 3, 4, null],
    ),
  );
  const found = await preview(file);
  expect(problems(found)).toEqual([
    'Sheet1 6 5 IMPORT_MONTHS_DIFFER',
    'Sheet1 7 2 IMPORT_MONTHS_MISSING',
  ]);
  expect(await keeps(found)).toEqual({
    '永昌 servedTimes': 60,
    '永昌 caseOpening': 5,
    '永昌 caseEnding': 8,
    '永昌 activityCount': 9,
  });
});

it('asks how the quarter is made of months that may count the same twice', async () => {
  const file = await book('人数.xlsx', monthly(['服务人数', 10, 20, 15, 32]));
  const found = await preview(file);
  expect(problems(found)).toEqual(['Sheet1 3 2 IMPORT_MONTHS_ASKED']);
  expect(found.unmatched).toMatchObject([{ field: 'months', value: '服务合计·人数' }]);
  expect(found.unmatched[0]?.likely.map(({ code }) => code)).toEqual([
    'total',
    'sum',
    'last',
    'first',
    'most',
  ]);
  const said = (code: string) => takenIn(file, { months: { '服务合计·人数': code } });
  expect(await said('total')).toEqual({ '永昌 servedPersons': 32 });
  // Remembered for the next workbook of the office.
  expect(await takenIn(file)).toEqual({ '永昌 servedPersons': 32 });
  expect(await said('most')).toEqual({ '永昌 servedPersons': 20 });
  expect(await said('sum')).toEqual({ '永昌 servedPersons': 45 });
});

it('refuses months that are not of the quarter, and takes none of them for it', async () => {
  const file = await book('错月.xlsx', {
    Sheet1: [
      ['永昌街道社会工作站2026年第三季度服务统计表'],
      ['项目', '6月', '7月', '8月', '合计'],
      ['服务人次', 10, 20, 30, 60],
    ],
  });
  expect(await told(file)).toEqual(['Sheet1 3 2 IMPORT_MONTH_OUTSIDE']);
  const one = await book('7月.xlsx', {
    '7月': [
      ['站点名称', '服务人次', '小组个数'],
      ['永昌街道社工站', 10, 1],
    ],
  });
  const found = await preview(one);
  expect(problems(found)).toEqual([
    '7月 2 2 IMPORT_MONTHS_MISSING',
    '7月 2 3 IMPORT_MONTHS_MISSING',
  ]);
  const year = await book('1-9月.xlsx', {
    累计: [
      ['2026年1-9月服务统计'],
      ['站点名称', '服务人次', '小组个数'],
      ['永昌街道社工站', 10, 1],
    ],
  });
  expect(await told(year)).toEqual(['累计 2 1 IMPORT_PERIOD_OTHER']);
  expect(await takenIn(file)).toEqual({});
});

it('adds up months of the usual shape: above and below items, in a column, a sheet a month', async () => {
  const above = await book('上.xlsx', {
    三季度: [
      ['站点名称', '服务人次', null, null, null, '小组', null, null],
      [null, '7月', '8月', '9月', '合计', '7月个数', '8月个数', '9月个数'],
      ['永昌街道社工站', 1, 2, 3, 6, 1, 0, 1],
    ],
  });
  expect(await told(above)).toEqual([]);
  expect(await takenIn(above)).toMatchObject({ '永昌 servedTimes': 6 });
  const down = await book('列.xlsx', {
    三季度: [
      ['站点名称', '月份', '服务人次', '小组个数'],
      ['桂林街道社工站', '7月', 1, 1],
      [null, '8月', 2, 1],
      [null, '9月', 3, 0],
      [null, '小计', 6, 2],
    ],
  });
  expect(await told(down)).toEqual([]);
  expect(await takenIn(down)).toMatchObject({ '桂林 servedTimes': 6, '桂林 groupCount': 2 });
  const sheets = (times: number): Row[] => [
    ['站点', '服务人次', '期末在办'],
    ['南湖街道社工站', times, times + 1],
  ];
  const three = await book('三张.xlsx', { '7月': sheets(5), '8月': sheets(6), '9月': sheets(7) });
  expect(await told(three)).toEqual([]);
  expect(await takenIn(three)).toMatchObject({ '南湖 servedTimes': 18, '南湖 caseEnding': 8 });
});
