import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { exportStatistics } from '../../../electron/service/quarter/statistics-export';
import { problems, statisticsOffice, type Row } from './statistics-office';

const made = await statisticsOffice();
const { book, folder, keeps, office, preview, told } = made;
beforeEach(() => {
  made.empty();
});
afterAll(() => {
  made.close();
});

const HEAD: Row = ['指标名称', '计量单位', '数量', '备注'];
const titled = (...rows: Row[]): Record<string, Row[]> => ({
  三季度: [['永昌街道社会工作站2026年第三季度服务统计表'], ...rows],
});

it('tells a line whose figure is only words, and reads a word for none as it did', async () => {
  const file = await book(
    '词.xlsx',
    titled(
      HEAD,
      ['服务人次', '人次', '很多', null],
      ['服务人数', '人', '约三百', null],
      ['小组个数', '个', '无', null],
      ['小组节数', '节', '零', null],
      ['个案新开', '个', '—', null],
      ['个案结案', '个', null, '无此项工作'],
      ['志愿者人数', '人', '#REF!', null],
      ['走访户数', '户', '数十户', '见附表'],
    ),
  );
  const found = await preview(file);
  expect(problems(found)).toEqual([
    '三季度 3 3 IMPORT_NOT_NUMBER',
    '三季度 4 3 IMPORT_APPROXIMATE',
    '三季度 9 3 IMPORT_ERROR_VALUE',
    '三季度 10 3 IMPORT_NOT_NUMBER',
  ]);
  expect(found.problems[0]).toMatchObject({ severity: 'error', params: { value: '很多' } });
  expect(found.problems[1]).toMatchObject({
    severity: 'warning',
    params: { value: '约三百', taken: 300 },
  });
  expect(await keeps(found)).toEqual({
    '永昌 servedPersons': 300,
    '永昌 groupCount': 0,
    '永昌 groupSessions': 0,
  });
});

it('tells words for a figure where it is the only line, and where stations stand across', async () => {
  const only = await book('一行.xlsx', titled(HEAD, ['服务人次', '人次', '很多', null]));
  expect(await told(only)).toEqual(['三季度 3 3 IMPORT_NOT_NUMBER']);
  const across = await book('横词.xlsx', {
    三季度: [
      ['指标', '永昌街道社工站', '南湖街道社工站', '情况说明'],
      ['服务人次', '很多', '不少', null],
      ['小组个数', 1, null, null],
      ['小组节数', null, null, '未统计'],
    ],
  });
  expect(await told(across)).toEqual([
    '三季度 2 2 IMPORT_NOT_NUMBER',
    '三季度 2 3 IMPORT_NOT_NUMBER',
  ]);
});

it('leaves a head over lines alone that repeats its name or names columns', async () => {
  const file = await book(
    '小标题.xlsx',
    titled(
      HEAD,
      ['服务人次', '服务人次', '服务人次', null],
      ['小组个数', '单位', '数量', null],
      ['小组节数', '节', 3, null],
    ),
  );
  const found = await preview(file);
  expect(found.problems).toEqual([]);
  expect(await keeps(found)).toEqual({ '永昌 groupSessions': 3 });
});

it.each(['合计', '小计', '全县', '全县合计', '各站平均'])(
  'counts a row of %s, in a table with a column of stations and without',
  async (word) => {
    const without = await book(
      `无站点列${word}.xlsx`,
      titled(
        ['分项', '服务人次', '小组个数', '小组节数', '小组人次', '社区活动场次'],
        ['服务', 10, 2, 3, 4, 5],
        [word, 10, 2, 3, 4, 5],
      ),
    );
    const found = await preview(without);
    expect(found).toMatchObject({ read: 1, skips: { total: 1 }, problems: [] });
    const withColumn = await book(`站点列${word}.xlsx`, {
      三季度: [
        ['站点名称', '服务人次', '小组个数'],
        ['永昌街道社工站', 10, 2],
        [word, 10, 2],
      ],
    });
    expect(await preview(withColumn)).toMatchObject({ read: 1, skips: { total: 1 }, problems: [] });
  },
);

it('counts a line that sums up lines above it', async () => {
  const file = await book(
    '行合计.xlsx',
    titled(HEAD, ['服务人次', '人次', 10, null], ['合计', null, 10, null]),
  );
  expect(await preview(file)).toMatchObject({ skips: { total: 1 }, problems: [] });
});

it('refuses a bare share of one for percent with both readings, and takes what is sure', async () => {
  const rows = (...rates: (string | number)[]): Record<string, Row[]> => ({
    三季度: [
      ['站点名称', '满意度（%）'],
      ...['永昌街道社工站', '南湖街道社工站', '桂林街道社工站'].map((name, at): Row => [
        name,
        rates[at] ?? null,
      ]),
    ],
  });
  const found = await preview(await book('率.xlsx', rows(0.95, 0.9, '1')));
  expect(problems(found)).toEqual([
    '三季度 2 2 IMPORT_PERCENT_UNCLEAR',
    '三季度 3 2 IMPORT_PERCENT_UNCLEAR',
    '三季度 4 2 IMPORT_PERCENT_UNCLEAR',
  ]);
  expect(found.problems[0]).toMatchObject({
    severity: 'error',
    params: { value: 0.95, percent: 95 },
  });
  const sure = await preview(await book('准率.xlsx', rows(95, '0.9％', 0)));
  // What is sure comes in, and is asked about by the check of the quarter.
  expect(problems(sure)).toEqual(['三季度 3 2 STAT_RATE_SHARE']);
  expect(await keeps(sure)).toEqual({
    '永昌 satisfaction': 950,
    '南湖 satisfaction': 9,
    '桂林 satisfaction': 0,
  });
  // What goes out comes back the same.
  for (const name of ['季度.xlsx', '季度.csv']) {
    const out = `${folder}/${name}`;
    await exportStatistics(office.context, '2026Q3', out);
    expect(await preview(out)).toMatchObject({ unchanged: 3, problems: [] });
  }
});

it.each(['（单位：万人次）', '单位：万元、万人次', '计量单位(万人次)'])(
  'counts by the note %s above the table, and tells',
  async (note) => {
    const head: Row = ['站点名称', '服务人次', '小组个数'];
    const file = await book('注.xlsx', { 三季度: [[note], head, ['永昌街道社工站', 0.056, 3]] });
    const found = await preview(file);
    expect(found.problems).toEqual([]);
    expect(found.converted).toMatchObject([
      { column: '服务人次', from: { zh: '万人次' }, to: { zh: '人次' }, cells: 1 },
    ]);
    expect(await keeps(found)).toEqual({ '永昌 servedTimes': 560, '永昌 groupCount': 3 });
  },
);

it('refuses what a note may mean, until the heading says it', async () => {
  const rows = (...head: string[]): Record<string, Row[]> => ({
    三季度: [['单位：万人次'], ['站点名称', ...head], ['永昌街道社工站', 3, 0.05]],
  });
  expect(await told(await book('疑.xlsx', rows('服务人数', '服务人次')))).toEqual([
    '三季度 2 2 IMPORT_UNIT_UNCLEAR',
  ]);
  const clear = await preview(await book('明.xlsx', rows('服务人数（人）', '服务人次')));
  expect(clear.problems).toEqual([]);
  expect(await told(await book('矛.xlsx', rows('小组个数', '服务人次（人次）')))).toEqual([
    '三季度 2 3 IMPORT_UNIT_CONFLICT',
  ]);
});

it('reads money by a note that names other units before it', async () => {
  const file = await book('元.xlsx', {
    三季度: [
      ['单位：人次、元'],
      ['站点名称', '服务人次', '到位资金'],
      ['永昌街道社工站', 10, 80000],
    ],
  });
  const found = await preview(file);
  expect(await keeps(found)).toEqual({ '永昌 servedTimes': 10, '永昌 fundsReceived': 80_000 });
});

it('refuses a figure that no station can have', async () => {
  const file = await book(
    '电话.xlsx',
    titled(HEAD, ['服务人次', '人次', 15400000009, null], ['小组个数', '个', 99_999_999, null]),
  );
  expect(await told(file)).toEqual(['三季度 3 3 IMPORT_FIGURE_HUGE']);
});

it('asks about money of a hundred million for which no unit is written anywhere', async () => {
  const file = (unit: string | null, value: number | string) =>
    book('资金.xlsx', titled(HEAD, ['到位资金', unit, value, null]));
  expect(problems(await preview(await file(null, 80_000)))).toEqual([
    '三季度 3 3 IMPORT_UNIT_MISSING',
  ]);
  for (const [unit, value] of [
    ['元', 80_000],
    [null, '80000元'],
    [null, 8],
    ['万元', 8],
  ] as const) {
    const found = await preview(await file(unit, value));
    expect(problems(found)).toEqual([]);
    expect(await keeps(found)).toEqual({ '永昌 fundsReceived': 80_000 });
  }
});

it('takes what a cell keeps or, where that is too fine, what the sheet shows, and says which', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('三季度');
  sheet.addRows([...(titled(HEAD).三季度 ?? []), ['新开个案', '个', 12.6, null]]);
  sheet.addRow(['督导时数', '小时', 12.6, null]);
  sheet.addRow(['到位资金', '万元', 3.1415, null]);
  sheet.addRow(['慈善捐赠', '万元', 10 / 3, null]);
  sheet.addRow(['满意度', '%', 0.9546, null]);
  sheet.addRow(['服务人次', '人次', 0.1 + 0.2 + 0.7, null]);
  ['0', '#,##0', '0.00', '0.0', '0%', '0'].forEach((format, at) => {
    sheet.getCell(at + 3, 3).numFmt = format;
  });
  const file = join(folder, '显示.xlsx');
  await workbook.xlsx.writeFile(file);
  const found = await preview(file);
  expect(found.problems.map(({ row, code, severity }) => `${row} ${severity} ${code}`)).toEqual([
    '3 warning IMPORT_TAKEN_AS_SHOWN',
    '4 warning IMPORT_SHOWN_ROUNDED',
    '5 warning IMPORT_SHOWN_ROUNDED',
    '6 warning IMPORT_TAKEN_AS_SHOWN',
    '7 warning IMPORT_TAKEN_AS_SHOWN',
  ]);
  expect(await keeps(found)).toEqual({
    '永昌 caseNew': 13,
    '永昌 supervisionHours': 126,
    '永昌 fundsReceived': 31_415,
    '永昌 fundsDonation': 33_000,
    '永昌 satisfaction': 950,
    '永昌 servedTimes': 1,
  });
});

it('names the unit in which it takes money for which none is written', async () => {
  const found = await preview(
    await book('未写.xlsx', titled(HEAD, ['到位资金', null, 8, null], ['支出', '万元', 2, null])),
  );
  expect(found.converted).toEqual([
    {
      column: '到位资金',
      from: { zh: '未写单位', en: 'no unit' },
      to: { zh: '万元', en: '万元' },
      cells: 1,
    },
  ]);
});
