import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { fixture, problems, statisticsOffice, type Row } from './statistics-office';

const made = await statisticsOffice();
const { book, folder, keeps, preview, takenIn, told } = made;
beforeEach(() => {
  made.empty();
});
afterAll(() => {
  made.close();
});

const yongchang = {
  '永昌 clientsOnFile': 120,
  '永昌 caseOpening': 5,
  '永昌 caseNew': 3,
  '永昌 caseClosed': 2,
  '永昌 caseEnding': 6,
  '永昌 servedTimes': 560,
};

it('reads one station whose items stand down the sheet, from its title', async () => {
  const found = await preview(fixture('S1-one-station-vertical.xlsx'));
  expect(found).toMatchObject({ created: 1, problems: [], unmatched: [] });
  expect(found.derived).toMatchObject([
    {
      field: 'station',
      source: 'title',
      text: '永昌街道社会工作站服务情况统计表（2026年第三季度）',
    },
  ]);
  expect(await keeps(found)).toEqual({ ...yongchang, '永昌 groupCount': 2 });
});

it('reads items down and stations across, and stores no sum', async () => {
  const found = await preview(fixture('S2-items-down-stations-across.xlsx'));
  expect(found).toMatchObject({ read: 2, created: 2, problems: [], unmatched: [] });
  expect(await keeps(found)).toEqual({
    ...yongchang,
    '桂林 clientsOnFile': 98,
    '桂林 caseOpening': 3,
    '桂林 caseNew': 1,
    '桂林 caseClosed': 1,
    '桂林 caseEnding': 3,
    '桂林 servedTimes': 310,
  });
});

it('reads numbered names, sections, parts and indents under the heads above them', async () => {
  const file = await book('桂林.xlsx', {
    三季度: [
      ['附件2'],
      ['2026年第三季度社工站服务数据报表'],
      ['填报单位：桂林街道社会工作站', null, null, '填报日期：2026年10月9日'],
      ['序号', '指标名称', '计量单位', '本季度', '备注'],
      [null, '（一）个案工作', null, null, null],
      [1, '　　期初', '个', 4, null],
      [2, '　　新开', '个', 2, null],
      [3, '　　结案', '个', '无', null],
      [4, '　　期末', '个', '6个', null],
      [null, '（二）小组工作', null, null, '按月统计'],
      [5, '1.1 个数', '个', 3, null],
      [6, '1.2 人次', '人次', '—', null],
      [7, '（三）服务人次', '人次', 800, null],
      [null, '其中：小组人次', '人次', 66, null],
      [8, '（四）到位资金', '元', 80000, null],
      [9, '志愿服务时数', '小时', null, null],
      ['单位负责人：', '填表人：', '联系电话：15400000009', '报出日期：2026年10月9日'],
    ],
  });
  const found = await preview(file);
  expect(found).toMatchObject({ created: 1, problems: [], unmatched: [], skips: { note: 1 } });
  expect(found.converted).toEqual([
    {
      column: '（四）到位资金',
      from: { zh: '元', en: '元' },
      to: { zh: '万元', en: '万元' },
      cells: 1,
    },
  ]);
  // No figure is no zero; a word for none is one.
  expect(await keeps(found)).toEqual({
    '桂林 caseOpening': 4,
    '桂林 caseNew': 2,
    '桂林 caseClosed': 0,
    '桂林 caseEnding': 6,
    '桂林 groupCount': 3,
    '桂林 groupTimes': 66,
    '桂林 servedTimes': 800,
    '桂林 fundsReceived': 80_000,
  });
});

it('reads a sheet a station, groups in a column of their own, and passes over hidden sheets', async () => {
  const table = (times: number): Row[] => [
    ['类别', '项目', '单位', '数量'],
    ['走访', '户数', '户', times / 10],
    [null, '人次', '人次', times],
    ['资金（万元）', '到位', '万元', 1.5],
    ['社区活动', '人次', '万人次', 0.02],
  ];
  const made = new ExcelJS.Workbook();
  made.addWorksheet('前进街道社会工作站').addRows(table(100));
  made.addWorksheet('南湖街道社工站').addRows(table(70));
  made.addWorksheet('桂林街道社会工作站', { state: 'hidden' }).addRows(table(10));
  const file = join(folder, '2026年三季度.xlsx');
  await made.xlsx.writeFile(file);
  const found = await preview(file);
  expect(found).toMatchObject({ created: 2, problems: [], unmatched: [] });
  expect(found.leftOut).toEqual([{ sheet: '桂林街道社会工作站', reason: 'hidden' }]);
  expect(found.derived.map(({ source, text }) => [source, text])).toEqual([
    ['sheet', '前进街道社会工作站'],
    ['sheet', '南湖街道社工站'],
  ]);
  expect(await keeps(found)).toEqual({
    '前进 visitHouseholds': 10,
    '前进 visitTimes': 100,
    '前进 fundsReceived': 15_000,
    '前进 activityTimes': 200,
    '南湖 visitHouseholds': 7,
    '南湖 visitTimes': 70,
    '南湖 fundsReceived': 15_000,
    '南湖 activityTimes': 200,
  });
});

it('takes 单位 and 数量 over few items for what they are', async () => {
  const file = await book('少.xlsx', {
    永昌街道社会工作站: [
      ['指标名称', '单位', '数量'],
      ['服务人次', '人次', 560],
    ],
  });
  expect(await preview(file)).toMatchObject({ created: 1, problems: [], unmatched: [] });
  expect(await takenIn(file)).toEqual({ '永昌 servedTimes': 560 });
});

it('tells items of one name apart by the unit beside them', async () => {
  const file = await book('单位.xlsx', {
    永昌街道社会工作站: [
      ['指标名称', '单位', '数量'],
      ['社区活动', '场', 12],
      ['社区活动', '人次', 340],
      ['小组', '个', 3],
      ['小组', '节', 18],
      ['小组', '人次', 150],
      ['走访', '户', 80],
      ['链接资源', '万元', 1.5],
      ['链接资源', '笔', 4],
      ['个案', '例', 9],
    ],
  });
  const found = await preview(file);
  expect(found.unmatched).toMatchObject([{ value: '个案' }]);
  expect(await takenIn(file)).toEqual({
    '永昌 activityCount': 12,
    '永昌 activityTimes': 340,
    '永昌 groupCount': 3,
    '永昌 groupSessions': 18,
    '永昌 groupTimes': 150,
    '永昌 visitHouseholds': 80,
    '永昌 resourceAmount': 15_000,
    '永昌 resourceCount': 4,
  });
});

it('takes the station from the name of the workbook, and says so', async () => {
  const file = await book('南湖街道社会工作站（2026年三季度）.xlsx', {
    Sheet1: [
      ['项目', '数量'],
      ['服务总人次', 45],
      ['志愿者人数', 6],
    ],
  });
  const found = await preview(file);
  expect(found.derived).toMatchObject([{ source: 'file', rows: 2 }]);
  expect(await keeps(found)).toEqual({ '南湖 servedTimes': 45, '南湖 volunteers': 6 });
});

it('holds a sum of stations against its parts, across and below', async () => {
  const across = await book('横.xlsx', {
    三季度: [
      ['指标', '永昌街道社工站', '南湖街道社工站', '全区合计'],
      ['服务人次', 10, 20, 31],
      ['小组个数', 1, 2, 3],
      ['满意度', '96%', '90%', '93%'],
    ],
  });
  const found = await preview(across);
  expect(problems(found)).toEqual(['三季度 2 4 IMPORT_SUM_DIFFERS']);
  expect(found.problems[0]?.params).toMatchObject({ sum: 31, parts: 30 });
  const months = await book('月.xlsx', {
    三季度: [
      ['指标', '永昌街道社工站', '', '', '', '南湖街道社工站', '', '', '', '总计'],
      ['', '7月', '8月', '9月', '小计', '7月', '8月', '9月', '小计', ''],
      ['服务人次', 1, 2, 3, 6, 4, 5, 6, 15, 21],
      ['小组个数', 1, 1, 1, 3, 0, 1, 0, 1, 5],
    ],
  });
  expect(problems(await preview(months))).toEqual(['三季度 4 10 IMPORT_SUM_DIFFERS']);
  const below = await book('竖.xlsx', {
    三季度: [
      ['站点名称', '服务人次', '小组个数'],
      ['永昌街道社工站', 10, 1],
      ['南湖街道社工站', 20, 2],
      ['小计', 30, 4],
      ['桂林街道社工站', 5, 1],
      ['全区合计', 35, 4],
    ],
  });
  const usual = await preview(below);
  expect(problems(usual)).toEqual(['三季度 4 3 IMPORT_SUM_DIFFERS']);
  expect(usual.problems[0]?.params).toMatchObject({ sum: 4, parts: 3 });
  expect(await keeps(usual)).toEqual({
    '永昌 servedTimes': 10,
    '永昌 groupCount': 1,
    '南湖 servedTimes': 20,
    '南湖 groupCount': 2,
    '桂林 servedTimes': 5,
    '桂林 groupCount': 1,
  });
});

it('reads blocks below each other under the names of stations', async () => {
  const file = await book('分块.xlsx', {
    汇总: [
      ['2026年第三季度服务统计'],
      ['一、永昌街道社会工作站'],
      ['项目', '单位', '数量'],
      ['服务人次', '人次', 10],
      ['小组个数', '个', 1],
      [],
      ['二、南湖街道社工站'],
      ['项目', '单位', '数量'],
      ['服务人次', '人次', 20],
      ['填表人：甲', null, null],
      ['三、桂林街道社工站'],
      ['服务人次', '人次', 30],
      ['四、新民街道社工站'],
      ['服务人次', '人次', 40],
    ],
  });
  const found = await preview(file);
  expect(problems(found)).toEqual(['汇总 13 1 IMPORT_STATION_UNKNOWN']);
  expect(await keeps(found)).toEqual({
    '永昌 servedTimes': 10,
    '永昌 groupCount': 1,
    '南湖 servedTimes': 20,
    '桂林 servedTimes': 30,
  });
  const flat = await book('横块.xlsx', {
    汇总: [
      ['永昌街道社会工作站'],
      ['服务人次', '小组个数', '志愿者人数'],
      [10, 1, 5],
      ['桂林街道社会工作站'],
      ['服务人次', '小组个数', '志愿者人数'],
      [20, 2, 6],
    ],
  });
  expect(await told(flat)).toEqual([]);
  expect(await takenIn(flat)).toMatchObject({
    '永昌 volunteers': 5,
    '桂林 servedTimes': 20,
    '桂林 volunteers': 6,
  });
});
