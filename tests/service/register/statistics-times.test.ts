import { afterAll, beforeEach, expect, it } from 'vitest';
import { problems, statisticsOffice, type Row } from './statistics-office';

const made = await statisticsOffice();
const { apply, book, keeps, kept, preview, told } = made;
beforeEach(() => {
  made.empty();
});
afterAll(() => {
  made.close();
});

const station = '永昌街道社工站';
const sheet = (...rows: Row[]): Record<string, Row[]> => ({ Sheet1: rows });

it('tells the columns that are none of the quarter, and reads the one beside them', async () => {
  const down = await book(
    '竖.xlsx',
    sheet(
      ['永昌街道社会工作站2026年第三季度统计表'],
      ['指标', '单位', '上季度', '本季度', '本年累计', '1-9月', '备注'],
      ['服务人次', '人次', 400, 500, 1300, 1300, null],
      ['小组个数', '个', 2, 3, 8, 8, '含节假日'],
    ),
  );
  const found = await preview(down);
  expect(found.problems).toEqual([]);
  expect(found.others).toEqual(
    ['上季度', '本年累计', '1-9月'].map((heading) => ({ heading, columns: 1 })),
  );
  expect(await keeps(found)).toEqual({ '永昌 servedTimes': 500, '永昌 groupCount': 3 });
});

it('takes the quarter from a line under the header, and never the sum of the year', async () => {
  const head: Row = ['站点名称', '服务人次', '服务人次', '小组个数', '小组个数'];
  const both = await book(
    '两行.xlsx',
    sheet(head, [null, '本季度', '累计', '本季度', '累计'], [station, 500, 1300, 3, 8]),
  );
  const found = await preview(both);
  expect(found.problems).toEqual([]);
  expect(found.others.map(({ heading }) => heading)).toEqual([
    '服务人次 · 累计',
    '小组个数 · 累计',
  ]);
  expect(await keeps(found)).toEqual({ '永昌 servedTimes': 500, '永昌 groupCount': 3 });
  made.empty();
  const year = await book(
    '累计.xlsx',
    sheet(['站点名称', '服务人次', '小组个数'], [null, '累计', '累计'], [station, 1300, 8]),
  );
  const summed = await preview(year);
  expect(summed.others).toHaveLength(2);
  expect(await keeps(summed)).toEqual({});
});

it.each(['本年', '截至9月底', '建站以来', '人均', '上半年', '二季度', '1-9月'])(
  'does not take a figure for the quarter of which the heading says （%s）',
  async (time) => {
    const file = await book(
      '时.xlsx',
      sheet(['站点名称', `服务人次（${time}）`, '小组个数'], [station, 1300, 3]),
    );
    await apply(await preview(file));
    expect(kept()).toEqual({ '永昌 groupCount': 3 });
  },
);

it('takes what a heading says to be the quarter for it', async () => {
  const file = await book(
    '本季.xlsx',
    sheet(['站点名称', '服务人次（三季度）', '小组个数（本季度）'], [station, 50, 3]),
  );
  const found = await preview(file);
  expect(found).toMatchObject({ problems: [], others: [] });
  expect(await keeps(found)).toEqual({ '永昌 servedTimes': 50, '永昌 groupCount': 3 });
});

it('holds a row of sums that stands above the stations against all of them', async () => {
  const rows = (times: number): Record<string, Row[]> =>
    sheet(
      ['站点名称', '服务人次', '小组个数'],
      ['合 计', times, 3],
      ['1.永昌街道社工站', 500, 2],
      ['（2）桂林街道社工站', 201, 1],
    );
  expect(await preview(await book('对.xlsx', rows(701)))).toMatchObject({
    problems: [],
    skips: { total: 1 },
  });
  const found = await preview(await book('错.xlsx', rows(700)));
  expect(problems(found)).toEqual(['Sheet1 2 2 IMPORT_SUM_DIFFERS']);
  expect(found.problems[0]?.params).toMatchObject({ sum: 700, parts: 701 });
  expect(await keeps(found)).toMatchObject({ '永昌 servedTimes': 500, '桂林 servedTimes': 201 });
});

it('says of figures without a station that it is missing, and passes over notes below', async () => {
  const file = await book(
    '空.xlsx',
    sheet(
      ['站点名称', '服务人次', '小组个数'],
      [station, 10, 1],
      [null, 7, 1],
      ['以上数据截至9月30日'],
      ['数据来源：业务系统'],
    ),
  );
  const found = await preview(file);
  expect(problems(found)).toEqual(['Sheet1 3 1 IMPORT_REQUIRED']);
  expect(found).toMatchObject({ unmatched: [], skips: { note: 2 } });
});

it('reads a space as a separator of thousands only', async () => {
  const rows = (times: string): Record<string, Row[]> =>
    sheet(['站点名称', '服务人次', '到位资金'], [station, times, '12 345 元']);
  const found = await preview(await book('千.xlsx', rows('12 345')));
  expect(found.problems).toEqual([]);
  expect(await keeps(found)).toEqual({ '永昌 servedTimes': 12_345, '永昌 fundsReceived': 12_345 });
  for (const two of ['56 78', '5 6', '12 3456'])
    expect(await told(await book('两.xlsx', rows(two))), two).toEqual([
      'Sheet1 2 2 IMPORT_NOT_NUMBER',
    ]);
});
