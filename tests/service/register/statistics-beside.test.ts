import { afterAll, beforeEach, expect, it } from 'vitest';
import { problems, statisticsOffice } from './statistics-office';

const made = await statisticsOffice();
const { book, preview, takenIn, told } = made;
beforeEach(() => {
  made.empty();
});
afterAll(() => {
  made.close();
});

const [one, two] = ['前进街道社工站', '永昌街道社工站'];

it('reads stations beside each other, each under its own name and heads', async () => {
  const file = await book('并排.xlsx', {
    三季度: [
      [one, null, null, two, null, null],
      ['指标', '单位', '数量', '指标', '单位', '数量'],
      ['个案新开', '个', 1, '个案新开', '个', 4],
      ['到位资金', '元', 80000, '到位资金', '万元', 2],
      ['桂林街道社工站', null, null, '南湖街道社工站', null, null],
      ['指标', '单位', '数量', '指标', '单位', '数量'],
      ['个案新开', '个', 5, '个案新开', '个', 6],
    ],
  });
  const found = await preview(file);
  expect(problems(found)).toEqual([]);
  expect(found.derived.map(({ text }) => text)).toEqual([
    one,
    two,
    '桂林街道社工站',
    '南湖街道社工站',
  ]);
  expect(await takenIn(file)).toEqual({
    '前进 caseNew': 1,
    '前进 fundsReceived': 80_000,
    '永昌 caseNew': 4,
    '永昌 fundsReceived': 20_000,
    '桂林 caseNew': 5,
    '南湖 caseNew': 6,
  });
});

it('takes the names of stations beside each other again between their lines', async () => {
  const file = await book('再并排.xlsx', {
    三季度: [
      [one, null, two, null],
      ['指标', '数量', '指标', '数量'],
      ['个案新开', 1, '个案新开', 4],
      ['桂林街道社工站', null, '南湖街道社工站', null],
      ['个案新开', 5, '个案新开', 6],
    ],
  });
  expect(await takenIn(file)).toEqual({
    '前进 caseNew': 1,
    '永昌 caseNew': 4,
    '桂林 caseNew': 5,
    '南湖 caseNew': 6,
  });
});

it('keeps two columns of lines under one title together, and asks for a name nobody knows', async () => {
  const title = [`${one}2026年第三季度统计表`];
  const halves = await book('两栏.xlsx', {
    三季度: [title, ['指标', '数量', '指标', '数量'], ['个案新开', 1, '小组个数', 4]],
  });
  expect(await takenIn(halves)).toEqual({ '前进 caseNew': 1, '前进 groupCount': 4 });
  made.empty();
  const unknown = await book('未知.xlsx', {
    三季度: [
      [one, null, '西山街道社工站', null],
      ['指标', '数量', '指标', '数量'],
      ['个案新开', 1, '个案新开', 4],
    ],
  });
  expect(await told(unknown)).toEqual(['三季度 2 1 IMPORT_STATION_UNKNOWN']);
  expect(await takenIn(unknown)).toEqual({ '前进 caseNew': 1 });
});

it('reads a list with a figure a row, by its columns of stations, items, units and remarks', async () => {
  const file = await book('清单.xlsx', {
    三季度: [
      ['序号', '社工站名称', '类别', '指标名称', '单位', '数值', '备注'],
      [1, one, '个案', '新开', '个', 1, null],
      [2, null, null, '结案', '个', 2, '见档案'],
      [3, null, '资金', '到位', '元', 80000, null],
      [4, two, '个案', '新开', '个', 4, null],
      [5, '合计', '个案', '新开', '个', 6, null],
    ],
  });
  const found = await preview(file);
  expect(problems(found)).toEqual(['三季度 6 6 IMPORT_SUM_DIFFERS']);
  expect(found).toMatchObject({ created: 2, skips: { total: 1 } });
  expect(await takenIn(file)).toEqual({
    '前进 caseNew': 1,
    '前进 caseClosed': 2,
    '前进 fundsReceived': 80_000,
    '永昌 caseNew': 4,
  });
});

it('reads the months of a list, beside each other or a row each', async () => {
  const beside = await book('月列.xlsx', {
    三季度: [
      ['指标', '站点', '7月', '8月', '9月', '合计'],
      ['个案新开', one, 1, 2, 3, 6],
      ['个案新开', two, 4, 5, 6, 15],
    ],
  });
  expect(await takenIn(beside)).toEqual({ '前进 caseNew': 6, '永昌 caseNew': 15 });
  made.empty();
  const below = await book('月行.xlsx', {
    三季度: [
      ['站点', '月份', '指标', '数量'],
      [one, '7月', '个案新开', 1],
      [one, 8, '个案新开', 2],
      [one, '9月', '个案新开', 3],
    ],
  });
  expect(await takenIn(below)).toEqual({ '前进 caseNew': 6 });
});

it('asks once for a station of a list that nobody knows', async () => {
  const file = await book('未知站.xlsx', {
    三季度: [
      ['站点', '指标', '数量'],
      ['西山街道社工站', '个案新开', 1],
      ['西山街道社工站', '个案结案', 1],
      [two, '个案新开', 4],
    ],
  });
  const found = await preview(file);
  expect(problems(found)).toEqual(['三季度 2 1 IMPORT_STATION_UNKNOWN']);
  expect(found.unmatched).toMatchObject([{ field: 'station', value: '西山街道社工站' }]);
  expect(await takenIn(file)).toEqual({ '永昌 caseNew': 4 });
});
