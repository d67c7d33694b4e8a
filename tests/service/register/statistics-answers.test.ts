import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { problems, statisticsOffice, type Row } from './statistics-office';

const made = await statisticsOffice();
const { book, folder, keeps, office, preview, takenIn, told } = made;
beforeEach(() => {
  made.empty();
});
afterAll(() => {
  made.close();
});

it('takes in a folder under one preview, and names both places of what is said twice', async () => {
  const at = join(folder, '各站');
  mkdirSync(join(at, '第二批'), { recursive: true });
  const one = (name: string, station: string, ...rows: Row[]) =>
    book(name, { Sheet1: [[`${station}2026年第三季度`], ['项目', '数量'], ...rows] });
  await one('各站/永昌.xlsx', '永昌街道社工站', ['服务人次', 10], ['小组个数', 1]);
  await one('各站/第二批/桂林.xlsx', '桂林街道社工站', ['服务人次', 20]);
  await one('各站/永昌（改）.xlsx', '永昌街道社工站', ['服务人次', 11], ['志愿者人数', 3]);
  writeFileSync(join(at, '~$永昌.xlsx'), 'open');
  writeFileSync(join(at, '说明.xls'), Buffer.from('d0cf11e0a1b11ae1', 'hex'));
  const found = await preview(at);
  expect(found.files.map((file) => basename(file))).toEqual([
    '永昌.xlsx',
    '永昌（改）.xlsx',
    '桂林.xlsx',
  ]);
  expect(found.unread.map(({ file }) => file)).toEqual(['说明.xls']);
  expect(found).toMatchObject({ created: 2, unchanged: 0 });
  expect(found.problems).toMatchObject([
    {
      code: 'IMPORT_FIGURE_CONFLICT',
      file: '永昌（改）.xlsx',
      sheet: 'Sheet1',
      row: 3,
      column: 2,
      params: { value: 11, first: 10, place: '永昌.xlsx · Sheet1 · B3' },
    },
  ]);
  expect(await keeps(found)).toEqual({
    '永昌 groupCount': 1,
    '永昌 volunteers': 3,
    '桂林 servedTimes': 20,
  });
  const empty = join(folder, '空文件夹');
  mkdirSync(empty);
  await expect(preview(empty)).rejects.toMatchObject({ failure: { code: 'IMPORT_FOLDER_EMPTY' } });
});

it('asks for the station where a text only comes near one, and remembers the answer', async () => {
  const rows = (title: string): Record<string, Row[]> => ({
    Sheet1: [[title], ['项目', '数量'], ['服务人次', 10]],
  });
  const near = await book('季报.xlsx', rows('永昌片区2026年第三季度服务统计表'));
  const found = await preview(near);
  expect(found).toMatchObject({ created: 0 });
  expect(problems(found)).toEqual(['Sheet1 2 1 IMPORT_STATION_UNKNOWN']);
  expect(found.unmatched).toMatchObject([{ field: 'station', value: '永昌' }]);
  const [likeliest, ...others] = found.unmatched[0]?.likely ?? [];
  expect(likeliest?.label.zh).toBe('永昌街道社会工作站');
  expect(others).toHaveLength(3);
  const id = likeliest?.code ?? '';
  expect(await takenIn(near, { station: { 永昌: id } })).toEqual({ '永昌 servedTimes': 10 });
  const next = await book('季报2.xlsx', rows('永昌片区2026年第三季度报表'));
  const again = await preview(next);
  expect(again).toMatchObject({ unchanged: 1, problems: [], unmatched: [] });
  expect(again.derived).toMatchObject([{ source: 'title', text: '永昌片区2026年第三季度报表' }]);
});

it('never guesses between two stations, nor for a workbook that names none', async () => {
  const rows = (title: string): Row[] => [[title], ['项目', '数量'], ['服务人次', 10]];
  const two = await book('两处.xlsx', { 桂林街道社会工作站: rows('永昌街道社会工作站') });
  const found = await preview(two);
  expect(problems(found)).toEqual(['桂林街道社会工作站 2 1 IMPORT_REFERENCE_AMBIGUOUS']);
  expect(found.unmatched[0]?.likely.slice(0, 2).map(({ label }) => label.zh)).toEqual([
    '永昌街道社会工作站',
    '桂林街道社会工作站',
  ]);
  const other = await book('别处.xlsx', { Sheet1: rows('东永昌街道社会工作站') });
  expect(await told(other)).toEqual(['Sheet1 2 1 IMPORT_STATION_UNKNOWN']);
  const none = await book('统计表.xlsx', { Sheet1: rows('服务统计表') });
  const nameless = await preview(none);
  expect(nameless.unmatched).toMatchObject([{ field: 'station', value: '统计表' }]);
  const [station] = office.context.db
    .prepare("SELECT id FROM station WHERE name LIKE '南湖%'")
    .pluck()
    .all() as string[];
  expect(await takenIn(none, { station: { 统计表: station ?? '' } })).toEqual({
    '南湖 servedTimes': 10,
  });
  // The next workbook called so may be another station's.
  expect(await told(none)).toEqual(['Sheet1 2 1 IMPORT_STATION_UNKNOWN']);
});

it('asks for stations across that nobody knows, and leaves out what is answered so', async () => {
  const file = await book('横向.xlsx', {
    三季度: [
      ['项目', '永昌街道社工站', '新民街道社工站', '上季度', '合计'],
      ['服务人次', 10, 20, 99, 30],
    ],
  });
  const found = await preview(file);
  expect(problems(found)).toEqual(['三季度 1 3 IMPORT_STATION_UNKNOWN']);
  expect(found.unmatched).toMatchObject([{ field: 'station', value: '新民街道社工站' }]);
  const left = await preview(file, { station: { 新民街道社工站: null } });
  expect(left).toMatchObject({ problems: [], unmatched: [], created: 1 });
  expect(await keeps(left)).toEqual({ '永昌 servedTimes': 10 });
});

it('asks for items that nobody knows, down and across, and remembers them', async () => {
  const down = await book('竖项.xlsx', {
    永昌街道社会工作站: [
      ['项目', '数量'],
      ['服务人次', 10],
      ['  其中：老年人', 4],
      ['三、重点人群', null],
      ['人数', 7],
      ['暖心陪伴', 3],
    ],
  });
  const found = await preview(down);
  expect(found.unmatched.map(({ field, value }) => `${field} ${value}`)).toEqual([
    'item 服务人次·老年人',
    'item 重点人群·人数',
    'item 重点人群·暖心陪伴',
  ]);
  const said = { item: { '重点人群·暖心陪伴': 'activityCount', '服务人次·老年人': null } };
  expect(await takenIn(down, said)).toEqual({
    '永昌 servedTimes': 10,
    '永昌 activityCount': 3,
  });
  expect((await preview(down)).unmatched.map(({ value }) => value)).toEqual(['重点人群·人数']);
  const across = await book('横项.xlsx', {
    三季度: [
      ['站点名称', '服务人次', '暖心陪伴', '备注'],
      ['永昌街道社工站', 10, 6, null],
    ],
  });
  expect((await preview(across)).unmatched).toMatchObject([{ field: 'item', value: '暖心陪伴' }]);
  expect(await takenIn(across, { item: { 暖心陪伴: 'groupCount' } })).toMatchObject({
    '永昌 groupCount': 6,
  });
});

it('lists what changes before and after, and what is new', async () => {
  const rows = (times: number, more: Row[] = []): Record<string, Row[]> => ({
    永昌街道社会工作站: [
      ['项目', '数量'],
      ['服务人次', times],
      ['到位资金（元）', 12_500],
      ...more,
    ],
  });
  await takenIn(await book('前.xlsx', rows(10)));
  const found = await preview(await book('后.xlsx', rows(12, [['小组个数', 2]])));
  expect(found).toMatchObject({ created: 0, updated: 1, changesMore: 0 });
  expect(found.changes).toMatchObject([
    {
      title: '永昌街道社会工作站',
      row: 2,
      field: 'servedTimes',
      before: { values: { servedTimes: 10 }, labels: { servedTimes: '10' } },
      after: { values: { servedTimes: 12 }, labels: { servedTimes: '12' } },
    },
    {
      row: 4,
      field: 'groupCount',
      before: { values: { groupCount: null } },
      after: { values: { groupCount: 2 } },
    },
  ]);
});

it('names the items that a lone heading may be, and asks which, those first', async () => {
  const file = await book('人次.xlsx', {
    三季度: [
      ['站点', '人次'],
      ['永昌街道社会工作站', 10],
    ],
  });
  const found = await preview(file);
  expect(problems(found)).toEqual(['三季度 1 2 IMPORT_ITEM_SHARED']);
  expect(found.problems[0]?.params['items']).toHaveLength(5);
  expect(found.unmatched).toMatchObject([{ field: 'item', value: '人次' }]);
  const first = found.unmatched[0]?.likely.slice(0, 5).map(({ label }) => label.zh) ?? [];
  expect(first.every((label) => label.endsWith('·人次'))).toBe(true);
  expect(await takenIn(file, { item: { 人次: 'groupTimes' } })).toEqual({ '永昌 groupTimes': 10 });
});

it('takes a unit of counting only where it is the item’s, and no figure from 待填', async () => {
  const file = await book('单位.xlsx', {
    永昌街道社会工作站: [
      ['项目', '单位', '数量'],
      ['小组个数', '个', '40人'],
      ['小组节数', '人', 3],
      ['志愿者人数', '人', '40人'],
      ['服务人次', '人次', '暂无数据'],
      ['个案新开', null, '3例'],
    ],
  });
  const found = await preview(file);
  expect(problems(found)).toEqual([
    '永昌街道社会工作站 2 3 FIGURE_COUNTED_ELSEWISE',
    '永昌街道社会工作站 3 2 IMPORT_UNIT_OTHER',
    '永昌街道社会工作站 5 3 IMPORT_FIGURE_PENDING',
  ]);
  expect(found.problems[2]).toMatchObject({ severity: 'warning' });
  expect(await keeps(found)).toEqual({ '永昌 volunteers': 40, '永昌 caseNew': 3 });
});
