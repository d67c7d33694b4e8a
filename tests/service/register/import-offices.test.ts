import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ImportKind, ImportPreview } from '../../../shared/contract/import';
import { openOffice, type RegisterOffice } from './office';

const folder = mkdtempSync(join(tmpdir(), 'stationbook-offices-'));
type Row = readonly (string | number | Date | null)[];

/** A workbook with one sheet, as another library writes it; formats by column number. */
async function book(
  name: string,
  rows: readonly Row[],
  formats: Record<number, string> = {},
): Promise<string> {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet('名册');
  sheet.addRows([...rows]);
  for (const [column, format] of Object.entries(formats))
    sheet.getColumn(Number(column)).numFmt = format;
  const file = join(folder, name);
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
const stored = (found: ImportPreview, field: string): unknown[] =>
  found.sample.map(({ values }) => values[field] ?? null);

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

const HEAD: Row = ['姓名', '身份证号', '出生年月', '所在站点'];
const STATION = '永昌街道社会工作站';

it('takes the day of a birth from the number where the sheet has only its month', async () => {
  const found = await preview(
    await book('月.xlsx', [
      HEAD,
      ['周一', '410199199003070018', '1990.03', STATION],
      ['周二', '410199196809150021', '1968年9月', STATION],
      ['周三', '41019919850101003X', '1985-1', STATION],
    ]),
    'staff',
  );
  expect(told(found)).toEqual([]);
  expect(stored(found, 'birthDate')).toEqual(['1990-03-07', '1968-09-15', '1985-01-01']);
});

it('takes a date cell that shows its month only for no more than the month', async () => {
  const rows = [HEAD, ['周一', '410199199003070018', new Date('1990-03-01'), STATION]] as const;
  for (const format of ['yyyy.mm', 'yyyy"年"m"月"', 'mmm-yy']) {
    const found = await preview(await book('示.xlsx', rows, { 3: format }), 'staff');
    expect([format, told(found), stored(found, 'birthDate')]).toEqual([format, [], ['1990-03-07']]);
  }
  const whole = await preview(await book('示.xlsx', rows, { 3: 'yyyy-mm-dd' }), 'staff');
  expect(told(whole)).toEqual(['2 3 BIRTH_CONFLICT']);
});

it('points out a month of birth that is another one than the number says', async () => {
  const found = await preview(
    await book('异.xlsx', [HEAD, ['周一', '410199199003070018', '1990.04', STATION]]),
    'staff',
  );
  expect(told(found)).toEqual(['2 3 BIRTH_CONFLICT']);
});

it('takes whoever is still in post for not having left, and reads days with a word behind', async () => {
  const found = await preview(
    await book('岗.xlsx', [
      ['姓名', '身份证号', '所在站点', '入职时间', '离职时间', '月工资'],
      ['周一', '410199199003070018', STATION, '2021.3起', '至今', '4500/月'],
      ['周二', '410199196809150021', STATION, '2021年4月到岗', '2025年8月1日离职', '4,600元/月'],
      ['周三', '41019919850101003X', STATION, '2022/5/6', '在职', '5000'],
    ]),
    'staff',
  );
  expect(told(found)).toEqual([]);
  expect(stored(found, 'postSince')).toEqual(['2021-03-01', '2021-04-01', '2022-05-06']);
  expect(stored(found, 'leftOn')).toEqual([null, '2025-08-01', null]);
  await apply(found);
  const pay = office.context.db.prepare('SELECT monthlyPay FROM person ORDER BY 1').pluck().all();
  expect(pay).toEqual([4500, 4600, 5000]);
});

it('takes a figure in another unit than its field has for none, and says so', async () => {
  const found = await preview(
    await book('单位.xlsx', [
      ['姓名', '身份证号', '所在站点', '月工资（千元）', '职业津贴（元/年）'],
      ['周一', '410199199003070018', STATION, 6, 2400],
    ]),
    'staff',
  );
  expect(told(found)).toEqual(['2 4 IMPORT_UNIT_OTHER', '2 5 IMPORT_UNIT_OTHER']);
  expect(stored(found, 'allowance')).toEqual([null]);
  const area = await preview(
    await book('亩.xlsx', [
      ['站点名称', '层级', '所属街道', '面积（亩）'],
      [STATION, '站', '永昌街道', 2],
      ['桂林街道社会工作站', '站', '桂林街道', null],
    ]),
    'stations',
  );
  expect(told(area)).toEqual(['2 4 IMPORT_UNIT_OTHER']);
  expect(area).toMatchObject({ changes: [] });
});

it('leaves out times, shares and rates in another unit than their items have', async () => {
  const across = await preview(
    await book('时.xlsx', [
      ['站点', '服务人次', '志愿服务时长（分钟）', '督导时数（天）', '满意度（‰）'],
      [STATION, 12, 600, 3, 955],
    ]),
    'statistics',
  );
  expect(told(across)).toEqual([
    '1 3 IMPORT_UNIT_OTHER',
    '1 4 IMPORT_UNIT_OTHER',
    '1 5 IMPORT_UNIT_OTHER',
  ]);
  const down = await preview(
    await book('竖时.xlsx', [
      [STATION],
      ['项目', '单位', '数量'],
      ['志愿服务时长', '分钟', 600],
      ['督导时数', '小时', 3],
      ['满意度', '%', 955],
    ]),
    'statistics',
  );
  expect(told(down)).toEqual(['3 2 IMPORT_UNIT_OTHER', '5 3 NUMBER_RANGE']);
  expect(stored(down, 'supervisionHours')).toEqual([30]);
});

it('takes a station by a shorter name that only one has, with or without the county', async () => {
  const found = await preview(
    await book('简称.xlsx', [
      ['站点', '服务人次'],
      ['永昌站', 1],
      ['桂林社工站', 2],
      ['长春市朝阳区南湖街道社工站', 3],
      ['前进镇社工站', 4],
    ]),
    'statistics',
  );
  expect(told(found)).toEqual(['5 1 IMPORT_STATION_UNKNOWN']);
  expect(found).toMatchObject({ created: 3 });
  expect(found.derived.map(({ source, text }) => `${source} ${text}`)).toEqual([
    'short 永昌站 → 永昌街道社会工作站',
    'short 桂林社工站 → 桂林街道社会工作站',
    'short 长春市朝阳区南湖街道社工站 → 南湖街道社会工作站',
  ]);
});

it('asks where two stations may be meant by a shorter name', async () => {
  await apply(
    await preview(
      await book('又一站.xlsx', [
        ['站点名称', '层级', '所属街道'],
        ['永昌社区社会工作站', '站', '永昌街道'],
        ['永昌镇社会工作站', '站', '清和街道'],
      ]),
      'stations',
    ),
  );
  const rows = [
    ['站点', '服务人次'],
    ['永昌站', 1],
    ['永昌街道站', 2],
  ] as const;
  const found = await preview(await book('两可.xlsx', rows), 'statistics');
  expect(told(found)).toEqual(['2 1 IMPORT_REFERENCE_AMBIGUOUS']);
  expect(found).toMatchObject({ created: 1 });
});

it('takes money with a part of a yuan to the yuan, and says so at its cell', async () => {
  const found = await preview(
    await book('角分.xlsx', [
      ['站点', '到位资金（元）', '资金支出（万元）', '服务人次'],
      [STATION, 12_345.67, 1.234567, 12],
      ['桂林街道社会工作站', 8000, 1.2345678, 12.5],
    ]),
    'statistics',
  );
  expect(told(found)).toEqual([
    '2 2 IMPORT_ROUNDED',
    '2 3 IMPORT_ROUNDED',
    '3 3 IMPORT_TOO_MANY_DECIMALS',
    '3 4 IMPORT_TOO_MANY_DECIMALS',
  ]);
  expect(stored(found, 'fundsReceived')).toEqual([12_346, 8000]);
  expect(stored(found, 'fundsSpent')).toEqual([12_346, null]);
});

it('adds up money as it is written, and rounds once', async () => {
  const rows = (total: number): [string, number | string][] => [
    [STATION, 10_000.4],
    ['桂林街道社会工作站', 8000.4],
    ['南湖街道社会工作站', 7000.4],
    ['合计', total],
  ];
  const sums = async (total: number): Promise<string[]> => {
    const file = await book('合计.xlsx', [['站点', '到位资金（元）'], ...rows(total)]);
    return told(await preview(file, 'statistics')).filter((one) => !one.endsWith('ROUNDED'));
  };
  // Each rounded alone they come to 25,000; they are 25,001.2, of which the yuan are 25,001.
  expect(await sums(25_001.2)).toEqual([]);
  expect(await sums(25_001)).toEqual([]);
  for (const wrong of [25_000, 25_002, 25_001.3, 25_001.1])
    expect(await sums(wrong)).toEqual(['5 2 IMPORT_SUM_DIFFERS']);
});

it('adds up months of a quarter as they are written, and rounds once', async () => {
  const months = async (total: number) =>
    preview(
      await book('各月.xlsx', [
        [
          '站点',
          '7月到位资金（元）',
          '8月到位资金（元）',
          '9月到位资金（元）',
          '本季度到位资金（元）',
        ],
        [STATION, 10_000.4, 8000.4, 7000.4, total],
      ]),
      'statistics',
    );
  const whole = await months(25_001.2);
  expect(stored(whole, 'fundsReceived')).toEqual([25_001]);
  expect(told(whole).filter((one) => !one.endsWith('ROUNDED'))).toEqual([]);
  expect(told(await months(25_000))).toContain('2 5 IMPORT_MONTHS_DIFFER');
});

it('asks whether satisfaction is per cent or in marks out of ten', async () => {
  const found = await preview(
    await book('满意.xlsx', [
      ['站点', '满意率'],
      [STATION, 9.5],
      ['桂林街道社会工作站', '9.5%'],
      ['南湖街道社会工作站', 96],
    ]),
    'statistics',
  );
  expect(found.problems).toMatchObject([
    { row: 2, code: 'IMPORT_PERCENT_UNCLEAR', params: { value: 9.5, percent: 95 } },
    // Written as a percentage it comes in, and is asked about as what it may have been meant for.
    { row: 3, severity: 'warning', code: 'STAT_RATE_SHARE', params: { meant: { zh: '95%' } } },
  ]);
  expect(stored(found, 'satisfaction')).toEqual([95, 960]);
});

it('says that a field has two numbers, and takes a person without them', async () => {
  const found = await preview(
    await book('两号.xlsx', [
      ['姓名', '身份证号', '所在站点', '联系电话'],
      ['周一', '410199199003070018', STATION, '15400000001/0431-85000000'],
      ['周二', '410199196809150021', STATION, '15400000001 15400000001'],
    ]),
    'staff',
  );
  expect(told(found)).toEqual(['2 4 PHONE_TWO']);
  expect(stored(found, 'phone')).toEqual([null, '154 **** 0001']);
});

it('takes what a list is a list of from its title, or asks once for the whole list', async () => {
  const list = (title: string): Promise<string> =>
    book('捐赠.xlsx', [
      [title],
      ['资源名称', '捐赠单位', '接收日期', '折合金额（元）'],
      ['冬衣', '春雨公司', '2026-08-01', 5000],
      ['轮椅', '阳光慈善会', '2026-08-03', 8000],
    ]);
  const goods = await preview(await list('朝阳区慈善捐赠物资登记表'), 'charityResources');
  expect([told(goods), stored(goods, 'kind')]).toEqual([[], ['goods', 'goods']]);
  expect(goods.derived).toMatchObject([
    { field: 'kind', source: 'title', text: '朝阳区慈善捐赠物资登记表' },
  ]);
  // Money and goods: which of them a row is, the title does not say.
  const title = '朝阳区捐款捐物登记表';
  const file = await list(title);
  const asked = await preview(file, 'charityResources');
  expect(asked.unmatched).toMatchObject([{ field: 'kind', value: title, rows: 1 }]);
  const [answered] = await office.call('import.preview', {
    files: [file],
    kind: 'charityResources',
    values: { charityResources: { kind: { [title]: 'money' } } },
  });
  expect(answered).toMatchObject({ created: 2, problems: [], unmatched: [] });
});

it('reads a list whose naming heading nobody knows, so that it can be said what it is', async () => {
  const file = await book('无名.xlsx', [
    ['机构的称呼', '统一社会信用代码', '法人代表', '联系电话', '住所'],
    ['春晖社会工作服务中心', '53220199MJTE5T01X0', '甲', '15400000001', '永昌街道1号'],
  ]);
  const asked = await preview(file, 'institutions');
  expect(told(asked)).toEqual(['2 1 IMPORT_COLUMN_MISSING']);
  const [answered] = await office.call('import.preview', {
    files: [file],
    kind: 'institutions',
    columns: { [file]: { '*': { 机构的称呼: 'name' } } },
  });
  expect(answered).toMatchObject({ created: 1, problems: [] });
});

it('takes a line that is not indented for none of the indented ones above it', async () => {
  const found = await preview(
    await book('缩进.xlsx', [
      [STATION],
      ['项目', '数量'],
      ['个案服务', null],
      ['  新开', 3],
      ['  结案', 2],
      ['入户走访', 30],
      ['小组工作', null],
      ['个数', 4],
      ['人次', 40],
    ]),
    'statistics',
  );
  expect(found.unmatched.map(({ value }) => value)).toEqual(['入户走访']);
  expect(found.sample[0]?.values).toMatchObject({
    caseNew: 3,
    caseClosed: 2,
    groupCount: 4,
    groupTimes: 40,
  });
});
