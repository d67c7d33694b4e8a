import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { citizenId } from '../../../electron/service/demo/invented';
import { seeded } from '../../../electron/service/demo/random';
import type { ImportKind, ImportPreview } from '../../../shared/contract/import';
import { openOffice, type RegisterOffice } from './office';

/** Habits of county offices, each in a workbook that another library writes. */
const folder = mkdtempSync(join(tmpdir(), 'stationbook-habits-'));
type Row = readonly (string | number | Date | null)[];

async function book(name: string, sheets: Record<string, readonly Row[]>): Promise<string> {
  const made = new ExcelJS.Workbook();
  for (const [title, rows] of Object.entries(sheets)) made.addWorksheet(title).addRows([...rows]);
  const file = join(folder, `${name}.xlsx`);
  await made.xlsx.writeFile(file);
  return file;
}

let office: RegisterOffice;
async function preview(file: string, kind: ImportKind): Promise<ImportPreview> {
  const [found] = await office.call('import.preview', { files: [file], kind, period: '2026Q3' });
  if (!found) throw new Error('nothing was read');
  return found;
}
const apply = ({ token }: ImportPreview) => office.call('import.apply', { tokens: [token] });
const told = ({ problems }: ImportPreview): string[] =>
  problems.map(({ row, column, code }) => `${row} ${column} ${code}`);
const column = (found: ImportPreview, field: string): unknown[] =>
  found.sample.map(({ labels, values }) => labels[field] ?? values[field] ?? null);
const sources = ({ derived }: ImportPreview): string[] =>
  derived.map(({ source, field, text }) => `${source} ${field} ${text}`);

beforeAll(async () => {
  office = openOffice();
  const stations = join(
    import.meta.dirname,
    '../../fixtures/import-cases/00-stations-for-all.xlsx',
  );
  await apply(await preview(stations, 'stations'));
});
afterAll(() => {
  office.close();
  rmSync(folder, { recursive: true, force: true });
});
let nth = 0;
beforeEach(() => {
  nth += 1;
});

const [QIANJIN, GUILIN, NANHU, YONGCHANG] = ['前进', '桂林', '南湖', '永昌'].map(
  (name) => `${name}街道社会工作站`,
);
const IDS = [1, 2, 3, 4].map((n) => citizenId(seeded(n), n, 1985));

it('knows a station by its place alone, with a number before it or a count behind', async () => {
  const roster = await preview(
    await book(`简${nth}`, {
      Sheet1: [
        ['姓名', '身份证号', '所在站点'],
        ['周一', IDS[0] ?? '', '前进街道'],
        ['周二', IDS[1] ?? '', '桂林'],
        ['周三', IDS[2] ?? '', '3.南湖街道（1人）'],
        ['周四', IDS[3] ?? '', '永昌镇'],
      ],
    }),
    'staff',
  );
  expect(told(roster)).toEqual(['5 3 IMPORT_STATION_UNKNOWN']);
  expect(column(roster, 'station')).toEqual([QIANJIN, GUILIN, NANHU]);
  expect(sources(roster)).toEqual([
    `short station 前进街道 → ${QIANJIN}`,
    `short station 桂林 → ${GUILIN}`,
    `short station 3.南湖街道（1人） → ${NANHU}`,
  ]);
});

it('takes the station of a sheet and of a block from its place alone', async () => {
  const head: Row = ['姓名', '身份证号', '岗位'];
  const sheets = await preview(
    await book(`页${nth}`, {
      '2.桂林街道': [head, ['周一', IDS[0] ?? '', '社工']],
      '永昌（1人）': [head, ['周二', IDS[1] ?? '', '社工']],
    }),
    'staff',
  );
  expect(told(sheets)).toEqual([]);
  expect(column(sheets, 'station')).toEqual([GUILIN, YONGCHANG]);
  const blocks = await preview(
    await book(`块${nth}`, {
      Sheet1: [
        ['南湖站'],
        ['指标', '数量'],
        ['新开个案', 5],
        ['小组个数', 2],
        ['永昌'],
        ['指标', '数量'],
        ['新开个案', 6],
      ],
    }),
    'statistics',
  );
  expect(told(blocks)).toEqual([]);
  expect(column(blocks, 'station')).toEqual([NANHU, YONGCHANG]);
  expect(column(blocks, 'caseNew')).toEqual([5, 6]);
});

it('knows a place by its government, in full, and by a street that lacks its last word', async () => {
  const found = await preview(
    await book(`区划${nth}`, {
      Sheet1: [
        ['站点名称', '层级', '所属区划'],
        ['甲站', '站', '吉林省长春市朝阳区重庆街道'],
        ['乙站', '站', '永春镇人民政府'],
        ['丙站', '站', '清和街'],
        ['丁站', '站', '红旗街道办事处'],
        ['戊站', '站', '长春市南关区重庆街道'],
      ],
    }),
    'stations',
  );
  expect(told(found)).toEqual(['6 3 IMPORT_DIVISION_UNKNOWN']);
  expect(column(found, 'division')).toEqual(['重庆街道', '永春镇', '清和街道', '红旗街道']);
});

it('reads a header of two rows of which no cell is merged over both', async () => {
  const found = await preview(
    await book(`双${nth}`, {
      Sheet1: [
        ['站点', '个人信息', null, null, '社工证情况', null, '备注'],
        [null, '姓名', '身份证号', '岗位', '等级', '证书编号', null],
        [QIANJIN ?? '', '周一', IDS[0] ?? '', '社工', '社会工作师', '20190000000001', null],
        [GUILIN ?? '', '周二', IDS[1] ?? '', '站长', '无', null, null],
      ],
    }),
    'staff',
  );
  expect(told(found)).toEqual([]);
  expect(column(found, 'station')).toEqual([QIANJIN, GUILIN]);
  expect(column(found, 'level')).toEqual(['社会工作师', '无']);
});

it('keeps a word where it belongs that stands under the heading of another field', async () => {
  const found = await preview(
    await book(`岗位${nth}`, {
      Sheet1: [
        ['姓名', '身份证号', '所在站点', '岗位类别'],
        ['周一', IDS[0] ?? '', QIANJIN ?? '', '专职'],
        ['周二', IDS[1] ?? '', QIANJIN ?? '', '兼职'],
        ['周三', IDS[2] ?? '', QIANJIN ?? '', '站长'],
      ],
    }),
    'staff',
  );
  expect(told(found)).toEqual([]);
  expect(column(found, 'employment')).toEqual(['专职', '兼职', null]);
  expect(column(found, 'role')).toEqual(['社工', '社工', '站长']);
  expect(sources(found)).toEqual(['column employment 专职', 'column employment 兼职']);
});

it('takes a period for its last day where one day is kept, and says so', async () => {
  await apply(
    await preview(
      await book(`人${nth}`, {
        Sheet1: [
          ['姓名', '身份证号', '所在站点'],
          ['周一', IDS[0] ?? '', QIANJIN ?? ''],
        ],
      }),
      'staff',
    ),
  );
  const found = await preview(
    await book(`培训${nth}`, {
      Sheet1: [
        ['姓名', '培训内容', '培训时间', '学时'],
        ['周一', '个案', '2026年5月10日-12日', '24学时'],
        ['周一', '小组', '2026.6.1-2026.6.3', 24],
        ['周一', '社区', '2026.7.30-31', 8],
        ['周一', '政策', '2026.13.1-2026.14.1', 8],
      ],
    }),
    'trainings',
  );
  expect(told(found)).toEqual([
    '2 3 IMPORT_PERIOD_LAST',
    '3 3 IMPORT_PERIOD_LAST',
    '4 3 IMPORT_PERIOD_LAST',
    '5 3 DATE_UNKNOWN',
  ]);
  expect(column(found, 'date')).toEqual(['2026-05-12', '2026-06-03', '2026-07-31']);
  const certificates = await preview(
    await book(`证书${nth}`, {
      Sheet1: [
        ['姓名', '证书名称', '登记有效期', '批准日期'],
        ['周一', '助理社会工作师职业水平证书', '2024.1-2027.1', '2020-2021'],
        ['周一', '社会工作师职业资格证书', '2027.3', '2021.6'],
      ],
    }),
    'qualifications',
  );
  expect(told(certificates)).toEqual(['2 3 IMPORT_PERIOD_LAST', '2 4 DATE_UNKNOWN']);
  expect(column(certificates, 'level')).toEqual(['助理社会工作师', '社会工作师']);
  expect(column(certificates, 'registrationExpiry')).toEqual(['2027-01-31', '2027-03-31']);
});

it('reads figures with their own unit behind, and words that say that none was counted', async () => {
  const found = await preview(
    await book(`量词${nth}`, {
      Sheet1: [
        ['站点', '新开个案', '小组个数', '服务人数', '志愿服务时数'],
        [QIANJIN ?? '', '3例', '2个', '12位', "'36"],
        [GUILIN ?? '', 'N/A', '没有', '不适用', '36小时30分'],
      ],
    }),
    'statistics',
  );
  expect(told(found)).toEqual(['3 5 IMPORT_NOT_NUMBER']);
  expect(
    ['caseNew', 'groupCount', 'servedPersons', 'volunteerHours'].map((key) => column(found, key)),
  ).toEqual([
    [3, null],
    [2, 0],
    [12, null],
    [360, null],
  ]);
});

const money = (found: ImportPreview): unknown[][] =>
  ['fundsReceived', 'fundsSpent'].map((key) => column(found, key));

it('takes the unit of a head that is not merged over all it stands for', async () => {
  const found = await preview(
    await book(`组头${nth}`, {
      Sheet1: [
        ['站点', '资金（元）', null, '小组', null, null, '社区活动', null],
        [null, '到位', '支出', '个数', '节数', '人次', '场次', '人次'],
        [QIANJIN ?? '', 80_000, 6000, 1, 6, 60, 3, 90],
      ],
    }),
    'statistics',
  );
  expect(told(found)).toEqual([]);
  expect(money(found)).toEqual([[80_000], [6000]]);
  expect(['groupTimes', 'activityTimes'].map((key) => column(found, key))).toEqual([[60], [90]]);
});

it('takes units from a row of their own, a note below the table and a head over lines', async () => {
  const layouts: Record<string, readonly Row[]> = {
    行: [
      ['站点', '到位资金', '资金支出', '小组个数', '满意度'],
      [null, '元', '元', '个', '%'],
      [QIANJIN ?? '', 8000, 6000, 1, 96],
    ],
    注: [['站点', '到位资金', '资金支出'], [QIANJIN ?? '', 8000, 6000], ['注：资金单位均为元。']],
    计: [['站点', '到位资金', '资金支出'], [QIANJIN ?? '', 8000, 6000], ['说明：资金以元计。']],
    头: [[QIANJIN ?? ''], ['指标', '数量'], ['一、资金（元）'], ['到位资金', 8000], ['支出', 6000]],
  };
  for (const [name, rows] of Object.entries(layouts)) {
    const found = await preview(await book(name + nth, { Sheet1: rows }), 'statistics');
    expect([name, told(found), money(found)]).toEqual([name, [], [[8000], [6000]]]);
  }
  const contradicted = await preview(
    await book(`两说${nth}`, {
      Sheet1: [['站点', '到位资金（万元）'], [QIANJIN ?? '', 8], ['注：资金单位为元']],
    }),
    'statistics',
  );
  expect(told(contradicted)).toEqual(['1 2 IMPORT_UNIT_CONFLICT']);
});

it('takes units from a row of their own and a note below in ledgers as well', async () => {
  const head: Row = ['项目名称', '购买方', '承接机构', '合同金额', '合同开始', '合同结束'];
  const project: Row = ['甲项目', '某局', '某中心', 200_000, '2026-01-01', '2026-12-31'];
  const institution = await preview(
    await book(`机构${nth}`, {
      Sheet1: [
        ['机构名称', '登记类型'],
        ['某中心', '民非'],
      ],
    }),
    'institutions',
  );
  await apply(institution);
  const layouts: readonly (readonly Row[])[] = [
    [head, [null, null, null, '元'], project],
    [head, project, ['注：金额单位为元']],
  ];
  for (const [at, rows] of layouts.entries()) {
    const found = await preview(await book(`项目${nth}${at}`, { Sheet1: rows }), 'projects');
    expect(told(found)).toEqual([]);
    expect(found.sample.map(({ values }) => values['amount'])).toEqual([20_000_000]);
  }
});

it('asks for every amount of a table without a unit where one of them may be in yuan', async () => {
  const found = await preview(
    await book(`无单位${nth}`, {
      Sheet1: [
        ['站点', '到位资金', '资金支出', '小组个数'],
        [QIANJIN ?? '', 80_000, 6000, 1],
        [GUILIN ?? '', '7万', 0, 2],
      ],
    }),
    'statistics',
  );
  expect(told(found)).toEqual(['2 2 IMPORT_UNIT_MISSING', '2 3 IMPORT_UNIT_MISSING']);
  expect(money(found)).toEqual([
    [null, 70_000],
    [null, 0],
  ]);
});

it('refuses a figure that is merged over two items, and takes a dash of any width for none', async () => {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet('统计');
  sheet.addRows([
    ['站点', '服务人次', '走访人次'],
    [QIANJIN, 100, null],
    [GUILIN, '／', '－'],
    [NANHU, '──', 5],
  ]);
  sheet.mergeCells('B2:C2');
  const file = join(folder, `并${nth}.xlsx`);
  await made.xlsx.writeFile(file);
  const found = await preview(file, 'statistics');
  expect(told(found)).toEqual(['2 2 IMPORT_MERGED_FIGURE']);
  expect(['servedTimes', 'visitTimes'].map((key) => column(found, key))).toEqual([[null], [5]]);
});

it('takes the sign of the yuan and 元 for yuan where no unit is written, also by the format', async () => {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet('统计');
  sheet.addRows([
    ['站点', '到位资金', '资金支出', '折合金额（万元）', '服务人次（万）'],
    [QIANJIN, 8000, 6000, 1.5, 1.2],
    [GUILIN, '¥7000', '￥5,000.00', '¥2', 3],
  ]);
  sheet.getCell('B2').numFmt = '_ "¥"* #,##0.00_ ';
  sheet.getCell('C2').numFmt = '0.00"元"';
  sheet.getCell('D2').numFmt = '"￥"#,##0.00';
  const file = join(folder, `币${nth}.xlsx`);
  await made.xlsx.writeFile(file);
  const found = await preview(file, 'statistics');
  // Where the heading says 万元, the sign contradicts it.
  expect(told(found)).toEqual(['2 4 IMPORT_UNIT_SIGN', '3 4 IMPORT_UNIT_SIGN']);
  expect(found.problems[0]).toMatchObject({
    severity: 'error',
    params: { value: '¥1.5', heading: '折合金额（万元）', unit: '万元' },
  });
  expect(money(found)).toEqual([
    [8000, 7000],
    [6000, 5000],
  ]);
  expect(['resourceAmount', 'servedTimes'].map((key) => column(found, key))).toEqual([
    [null, null],
    [12_000, 30_000],
  ]);
});

it('reads the figures of a form whose cells are merged over two columns', async () => {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet('统计');
  sheet.addRows([[QIANJIN], ['指标名称', '数量'], ['新开个案', 3], ['小组个数', 2]]);
  for (const row of [2, 3, 4]) sheet.mergeCells(`B${row}:C${row}`);
  const file = join(folder, `表${nth}.xlsx`);
  await made.xlsx.writeFile(file);
  const found = await preview(file, 'statistics');
  expect(told(found)).toEqual([]);
  expect(['caseNew', 'groupCount'].map((key) => column(found, key))).toEqual([[3], [2]]);
});

it('asks for every amount of a ledger without a unit where one of them may be in yuan', async () => {
  const head: Row = ['项目名称', '购买方', '承接机构', '合同金额', '合同开始', '合同结束'];
  const project = (name: string, amount: string | number): Row => [
    ...[name, '某局', '某中心', amount],
    ...['2026-01-01', '2026-12-31'],
  ];
  const rows = [project('甲项目', 200_000), project('乙项目', 8000), project('丙项目', '¥9000')];
  const found = await preview(await book(`无单位${nth}`, { Sheet1: [head, ...rows] }), 'projects');
  expect(told(found)).toEqual(['2 4 IMPORT_UNIT_MISSING', '3 4 IMPORT_UNIT_MISSING']);
  expect(found.sample.map(({ values }) => values['amount'])).toEqual([900_000]);
  const small = await preview(
    await book(`小${nth}`, { Sheet1: [head, project('乙项目', 8), project('丁项目', 12)] }),
    'projects',
  );
  expect(told(small)).toEqual([]);
});

it('takes the only station of a township where none is written, and asks where it has several', async () => {
  const townships = await office.call('divisions.children', { parent: '220104000000' });
  const code = (name: string): string => townships.find((one) => one.name === name)?.code ?? '';
  const station = (name: string, division: string) =>
    office.call('records.save', {
      noun: 'station',
      id: null,
      revision: null,
      values: { name, tier: 'station', division, state: 'running' },
    });
  await station('春风社会工作站', code('清和街道'));
  await station('红旗社会工作站', code('红旗街道'));
  await station('红旗第二社会工作站', code('红旗街道'));
  const ids = [21, 22, 23, 24].map((n) => citizenId(seeded(n), n, 1985));
  const roster = await preview(
    await book('街道在旁', {
      花名册: [
        ['街道', '站点', '姓名', '身份证号'],
        ['永昌街道', YONGCHANG ?? '', '张甲', ids[0] ?? ''],
        ['清和街', null, '张乙', ids[1] ?? ''],
        ['红旗街道', null, '张丙', ids[2] ?? ''],
        ['桂林街', '桂林街社工站', '张丁', ids[3] ?? ''],
      ],
    }),
    'staff',
  );
  expect(column(roster, 'station')).toEqual([YONGCHANG, '春风社会工作站', GUILIN]);
  expect(told(roster)).toEqual(['4 2 IMPORT_STATION_SEVERAL']);
  expect(roster.problems[0]?.params).toMatchObject({
    place: '红旗街道',
    names: ['红旗社会工作站', '红旗第二社会工作站'],
  });
  expect(sources(roster)).toEqual([
    'township station 清和街 → 春风社会工作站',
    `short station 桂林街社工站 → ${GUILIN}`,
  ]);
  const figures = await preview(
    await book('街道在旁的数', {
      统计: [
        ['街道', '站点名称', '服务人次', '走访户数'],
        ['永昌街道', YONGCHANG ?? '', 10, 1],
        ['清和街道办事处', null, 20, 2],
        ['红旗街道', null, 30, 3],
        ['南湖街办', '南湖街', 40, 4],
      ],
    }),
    'statistics',
  );
  expect(column(figures, 'station')).toEqual([YONGCHANG, '春风社会工作站', '南湖街']);
  expect(column(figures, 'servedTimes')).toEqual([10, 20, 40]);
  expect(told(figures)).toEqual(['4 2 IMPORT_STATION_SEVERAL']);
  expect(sources(figures)).toEqual([
    'township station 清和街道办事处 → 春风社会工作站',
    `short station 南湖街 → ${NANHU}`,
  ]);
});
