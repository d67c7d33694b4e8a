import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ImportKind, ImportPreview } from '../../../shared/contract/import';
import { openOffice, type RegisterOffice } from './office';

const fixture = (name: string): string =>
  join(import.meta.dirname, '../../fixtures/import-cases', name);
const folder = mkdtempSync(join(tmpdir(), 'stationbook-layouts-'));

type Row = readonly (string | number | null)[];

/** A workbook with these sheets, as another library writes it. */
async function book(name: string, sheets: Record<string, readonly Row[]>): Promise<string> {
  const made = new ExcelJS.Workbook();
  for (const [sheet, rows] of Object.entries(sheets)) made.addWorksheet(sheet).addRows([...rows]);
  const file = join(folder, name);
  await made.xlsx.writeFile(file);
  return file;
}

let office: RegisterOffice;
type Values = Partial<Record<ImportKind, Record<string, Record<string, string | null>>>>;
const preview = (file: string, kind?: ImportKind, values?: Values): Promise<ImportPreview[]> =>
  office.call('import.preview', { files: [file], kind, period: '2026Q3', values });
const apply = (previews: readonly ImportPreview[]) =>
  office.call('import.apply', { tokens: previews.map(({ token }) => token) });
const column = (table: string, name: string): unknown[] =>
  office.context.db.prepare(`SELECT "${name}" FROM ${table} ORDER BY 1`).pluck().all();

/** Figures of money of a quarter in 万元: station → item. */
function figures(period: string): Record<string, Record<string, number>> {
  const rows = office.context.db
    .prepare(
      `SELECT s.name, v.item, v.value FROM statistics_value v JOIN station s ON s.id = v.station
       WHERE v.period = ? AND v.item LIKE 'funds%'`,
    )
    .all(period) as { name: string; item: string; value: number }[];
  const found: Record<string, Record<string, number>> = {};
  for (const { name, item, value } of rows) (found[name] ??= {})[item] = value / 10_000;
  return found;
}
const problems = (found: ImportPreview | undefined) =>
  found?.problems.map(({ row, column, code }) => `${row} ${column} ${code}`);

beforeAll(async () => {
  office = openOffice();
  await apply(await preview(fixture('00-stations-for-all.xlsx'), 'stations'));
});
afterAll(() => {
  office.close();
  rmSync(folder, { recursive: true, force: true });
});

it('names every sheet that stays out, with its reason', async () => {
  const [found] = await preview(fixture('F07-sheets-left-out.xlsx'));
  expect(found?.sheets.map(({ sheet }) => sheet)).toEqual(['前进', '桂林', '永昌']);
  expect(found?.leftOut).toEqual([{ sheet: '南湖', reason: 'hidden' }]);
  const [other] = await preview(
    await book('部分.xlsx', {
      名单: [
        ['姓名', '身份证号', '所在站点'],
        ['周一', '410199199003070018', '前进街道社会工作站'],
      ],
      通知: [['关于报送名单的通知'], ['请各站于月底前报送']],
      空: [],
    }),
  );
  expect(other?.leftOut).toEqual([
    { sheet: '通知', reason: 'heading' },
    { sheet: '空', reason: 'empty' },
  ]);
});

it('passes over sums and means in any column, and counts them', async () => {
  const [found] = await preview(fixture('F08-subtotals-institutions.xlsx'), 'institutions');
  expect(found).toMatchObject({ read: 3, created: 3, skips: { total: 4 }, problems: [] });
});

it('fills from a second column of a field what the first leaves empty, and names it', async () => {
  const [found] = await preview(fixture('F12a-dup-heading.xlsx'), 'staff');
  expect(problems(found)).toEqual([
    '1 5 IMPORT_COLUMN_SECOND',
    '1 7 IMPORT_COLUMN_SECOND',
    '2 7 IMPORT_SECOND_DIFFERS',
    '3 7 IMPORT_SECOND_DIFFERS',
  ]);
  await apply(found ? [found] : []);
  expect(column('person', 'phone')).toEqual(['15400000001', '15400000002']);
});

it('reads a second table below with its own header, and villages in a column of their own', async () => {
  const [found] = await preview(fixture('F18-stacked-tables.xlsx'), 'stations');
  expect(found).toMatchObject({ read: 4, created: 4, problems: [], skips: { section: 1 } });
  expect(found?.sheets).toHaveLength(2);
});

it('reads tables side by side', async () => {
  const file = await book('并排.xlsx', {
    名单: [
      ['序号', '姓名', '身份证号', '所在站点', '', '序号', '姓名', '身份证号', '所在站点'],
      [
        1,
        '吴一',
        '410199199003071117',
        '前进街道社工站',
        null,
        2,
        '吴二',
        '410199199003071133',
        '桂林街道社工站',
      ],
    ],
  });
  const [found] = await preview(file, 'staff');
  expect(found).toMatchObject({ read: 2, problems: [] });
  expect(found?.sample.map(({ values }) => values['name'])).toEqual(['吴一', '吴二']);
});

it('knows villages by their names, with and without their township', async () => {
  const [found] = await preview(fixture('F19-villages-by-name.xlsx'), 'childWorkers');
  expect(problems(found)).toEqual(['6 3 CHILD_DIRECTOR_DIVISION']);
  expect(new Set(found?.sample.map(({ values }) => values['division'])).size).toBe(1);
});

it('takes the station of a roster from the name of its sheet or its title, and says so', async () => {
  const [found] = await preview(fixture('S5-roster-sheet-per-station.xlsx'), 'staff');
  expect(found).toMatchObject({ created: 3, problems: [] });
  expect(found?.derived).toMatchObject([
    { sheet: '永昌街道社会工作站', field: 'station', source: 'title', rows: 2 },
    { sheet: '桂林街道社会工作站', field: 'station', source: 'title', rows: 1 },
  ]);
});

it('takes the station from heads between the rows, and down a first column', async () => {
  const heads = await book('小标题.xlsx', {
    花名册: [
      ['姓名', '身份证号', '联系电话'],
      ['南湖街道社会工作站'],
      ['郑一', '41019919900307115X', '15400000011'],
      ['永昌街道社工站'],
      ['郑二', '410199199003071176', '15400000012'],
    ],
  });
  const [found] = await preview(heads, 'staff');
  const named = (one: ImportPreview | undefined) =>
    one?.sample.map(({ labels }) => labels['station']);
  expect(named(found)).toEqual(['南湖街道社会工作站', '永昌街道社会工作站']);
  const down = await book('首列.xlsx', {
    花名册: [
      ['所在站点', '姓名', '身份证号'],
      ['南湖街道社会工作站', '郑一', '41019919900307115X'],
      [null, '郑二', '410199199003071176'],
    ],
  });
  const [filled] = await preview(down, 'staff');
  expect(named(filled)).toEqual(['南湖街道社会工作站', '南湖街道社会工作站']);
  expect(filled?.derived).toMatchObject([{ source: 'above', rows: 1 }]);
});

it('keeps no person out for a value that she can do without', async () => {
  const file = await book('可缺.xlsx', {
    花名册: [
      ['姓名', '身份证号', '所在站点', '联系电话', '登记有效期至'],
      ['冯一', '410199199003071213', '前进街道社会工作站', '1540000', '长期'],
      ['冯二', '410199199003071230', '前进街道社会工作站', '15400000022', '2027-06-30'],
    ],
  });
  const [found] = await preview(file, 'staff');
  expect(problems(found)?.filter((one) => one.startsWith('2 '))).toEqual([
    '2 5 DATE_UNKNOWN',
    '2 4 PHONE_SHAPE',
  ]);
  expect(found?.sample[0]).toMatchObject({ row: 2, values: { phone: null } });
  // A wrong number of the person herself keeps her out.
  expect(problems(found)).toContain('3 2 ID_CHECK');
  expect(found?.created).toBe(1);
});

it('asks once for all rows what a value means, and remembers the answer', async () => {
  const file = await book('层级.xlsx', {
    台账: [
      ['站点名称', '层级', '所属乡镇（街道）'],
      ['重庆街道服务点甲', '枢纽型阵地', '重庆街道'],
      ['清和街道服务点乙', '枢纽型阵地', '清和街道'],
    ],
  });
  const [asked] = await preview(file, 'stations');
  expect(asked).toMatchObject({
    created: 0,
    unmatched: [{ field: 'tier', value: '枢纽型阵地', rows: 2 }],
  });
  const said = await preview(file, 'stations', { stations: { tier: { 枢纽型阵地: '站' } } });
  expect(said[0]).toMatchObject({ created: 2, unmatched: [], problems: [] });
  await apply(said);
  const [again] = await preview(file, 'stations');
  expect(again).toMatchObject({ unchanged: 2, unmatched: [] });
});

it('shows what each changed value was and will be', async () => {
  const file = await book('改动.xlsx', {
    台账: [
      ['站点名称', '层级', '所属乡镇（街道）', '面积'],
      ['南湖街道社会工作站', '站', '南湖街道', 120],
    ],
  });
  const [found] = await preview(file, 'stations');
  expect(found?.changes).toEqual([
    expect.objectContaining({
      row: 2,
      title: '南湖街道社会工作站',
      field: 'area',
      before: { values: { area: null }, labels: {} },
      after: { values: { area: 120 }, labels: {} },
    }),
  ]);
});

it('brings money into the unit of its item, and names what it converted', async () => {
  const [found] = await preview(fixture('F01a-yuan-heading.xlsx'), 'statistics');
  expect(found?.problems).toEqual([]);
  expect(found?.converted.map(({ from, to, cells }) => [from.zh, to.zh, cells])).toEqual([
    ['元', '万元', 2],
    ['元', '万元', 2],
    ['元', '万元', 2],
  ]);
  await apply(found ? [found] : []);
  const kept = figures('2026Q3');
  expect(kept).toMatchObject({
    前进街道社会工作站: { fundsReceived: 8, fundsSpent: 7.5 },
    桂林街道社会工作站: { fundsReceived: 6 },
  });
});

it('takes the unit of a note above, and asks where it contradicts a heading', async () => {
  const file = await book('单位.xlsx', {
    '2026年第三季度': [
      ['服务统计表（单位：元）'],
      ['站点名称', '到位资金', '资金支出（万元）'],
      ['南湖街道社会工作站', 120000, 3],
    ],
  });
  const [found] = await preview(file, 'statistics');
  expect(problems(found)).toEqual(['2 3 IMPORT_UNIT_CONFLICT']);
  await apply(found ? [found] : []);
  const { 南湖街道社会工作站: kept } = figures('2026Q3');
  expect(kept).toMatchObject({ fundsReceived: 12 });
  expect(kept).not.toHaveProperty('fundsSpent');
});

it('counts what a sheet does not show', async () => {
  const [found] = await preview(fixture('F23e-hidden-rows.xlsx'), 'staff');
  const [hidden] = found?.hidden ?? [];
  expect(hidden && hidden.rows + hidden.columns).toBeGreaterThan(0);
  const [shown] = await preview(fixture('F12a-dup-heading.xlsx'), 'staff');
  expect(shown?.hidden).toEqual([]);
});

it('takes the unit of a note above for ledgers as well', async () => {
  await apply(await preview(fixture('F08-subtotals-institutions.xlsx'), 'institutions'));
  const projects = (heading: string) =>
    book('项目.xlsx', {
      项目: [
        ['购买项目台账（金额单位：元）'],
        ['项目名称', '购买方', '承接机构', '起止时间', heading],
        ['甲项目', '朝阳区民政局', '甲社工服务中心', '2026.1-2026.12', 120000],
      ],
    });
  const [kept] = await preview(await projects('合同金额'), 'projects');
  expect(problems(kept)).toEqual([]);
  expect(kept?.sample[0]?.values['amount']).toBe(12_000_000);
  const [asked] = await preview(await projects('合同金额（万元）'), 'projects');
  expect(problems(asked)).toContain('2 5 IMPORT_UNIT_CONFLICT');
  expect(asked?.created).toBe(0);
});
