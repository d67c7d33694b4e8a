import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { citizenId } from '../../../electron/service/demo/invented';
import { seeded } from '../../../electron/service/demo/random';
import type { ImportKind, ImportPreview } from '../../../shared/contract/import';
import { openOffice, type RegisterOffice } from './office';

/** Registration forms (登记表): labels and values side by side, one person a sheet. */
const folder = mkdtempSync(join(tmpdir(), 'stationbook-forms-'));
type Row = readonly (string | number | null)[];
const IDS = [1, 2, 3, 4].map((n) => citizenId(seeded(n), n, 1985));
const sexOf = (id = ''): string => (Number(id[16]) % 2 === 1 ? '男' : '女');
const bornOf = (id = ''): string => `${id.slice(6, 10)}年${Number(id.slice(10, 12))}月`;

let office: RegisterOffice;
let nth = 0;

async function preview(
  sheets: Record<string, readonly Row[]>,
  { kind, merges = [] }: { kind?: ImportKind; merges?: string[] } = {},
): Promise<ImportPreview[]> {
  const book = new ExcelJS.Workbook();
  for (const [title, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(title);
    sheet.addRows([...rows]);
    for (const range of merges) sheet.mergeCells(range);
  }
  nth += 1;
  const file = join(folder, `${nth}.xlsx`);
  await book.xlsx.writeFile(file);
  return office.call('import.preview', {
    files: [file],
    period: '2026Q3',
    ...(kind ? { kind } : {}),
  });
}
const column = (found: ImportPreview | undefined, field: string): unknown[] =>
  (found?.sample ?? []).map(({ labels, values }) => labels[field] ?? values[field] ?? null);
const told = (found: ImportPreview | undefined): string[] =>
  (found?.problems ?? []).map((one) => `${one.sheet} ${one.row} ${one.column} ${one.code}`);

const form = (name: string, n: number, more: Partial<Record<'station' | 'phone', string>> = {}) => {
  const id = IDS[n] ?? '';
  const { station = '前进街道社会工作站', phone = '15401200001' } = more;
  return [
    ['社会工作者登记表', null, null, null, null, null],
    ['姓 名', name, '性别', sexOf(id), '出生年月', bornOf(id)],
    ['身份证号', id, null, null, '民族', '汉族'],
    ['所在站点：', station, '岗位', '社工', '入职时间', '2022年3月1日'],
    ['联系电话', phone, '职业资格', '中级', '证书编号', null],
    ['工作简历', '2010年至今在某单位工作，负责社区服务', null, null, null, null],
    ['填表人：', '王芳', null, null, '日期：', '2026年9月1日'],
  ] satisfies Row[];
};

beforeAll(async () => {
  office = openOffice();
  const stations = join(
    import.meta.dirname,
    '../../fixtures/import-cases/00-stations-for-all.xlsx',
  );
  const [list] = await office.call('import.preview', { files: [stations], kind: 'stations' });
  if (list) await office.call('import.apply', { tokens: [list.token] });
});
afterAll(() => {
  office.close();
  rmSync(folder, { recursive: true, force: true });
});

it('is read as one person a sheet, with merged values, and by itself known for a roster', async () => {
  const [found, ...others] = await preview(
    { 何静安: form('何静安', 0), 何静宁: form('何静宁', 1) },
    { merges: ['A1:F1', 'B3:D3', 'B6:F6'] },
  );
  expect(others).toEqual([]);
  expect(found?.kind).toBe('staff');
  expect(told(found)).toEqual([]);
  expect(column(found, 'name')).toEqual(['何静安', '何静宁']);
  expect(column(found, 'station')).toEqual(Array(2).fill('前进街道社会工作站'));
  expect(column(found, 'postSince')).toEqual(Array(2).fill('2022-03-01'));
  expect([found?.read, found?.created]).toEqual([2, 2]);
  // What nobody knows is offered to be matched, and not lost in silence.
  const unknown = found?.sheets[0]?.columns.filter(({ field }) => field === null);
  expect(unknown?.map(({ heading, sure }) => [heading, sure])).toEqual([
    ['民族', false],
    ['工作简历', false],
  ]);
});

it('says what is wrong at the cell where it stands in the form', async () => {
  const [found] = await preview({
    表: form('何静远', 2, { station: '没有这个站', phone: '微信同号' }),
  });
  expect(told(found).sort()).toEqual(['表 4 2 IMPORT_STATION_UNKNOWN', '表 5 2 PHONE_SHAPE']);
  expect(found?.sheets[0]?.columns.find(({ field }) => field === 'sex')?.column).toBe(4);
});

it('stands several times below each other', async () => {
  const [found] = await preview({ 表: [...form('何静近', 3), [null], ...form('何静安', 0)] });
  expect(column(found, 'name')).toEqual(['何静近', '何静安']);
  expect(told(found)).toEqual([]);
});

it('is told from a list, whose labels stand beside each other', async () => {
  const id = IDS[3] ?? '';
  const [list] = await preview(
    {
      名册: [
        ['姓名', '性别', '身份证号', '所在站点', '岗位', '入职时间'],
        ['何静近', sexOf(id), id, '前进街道社会工作站', '社工', '2022-03-01'],
      ],
    },
    { kind: 'staff' },
  );
  expect(column(list, 'name')).toEqual(['何静近']);
  expect(list?.sheets[0]?.headerRow).toBe(1);
});

it('asks for one person a row, and one station', async () => {
  const row = (name: string, n: number, station: string): Row => [
    name,
    IDS[n] ?? '',
    station,
    '社工',
    '2024-01-01',
  ];
  const [found] = await preview(
    {
      名册: [
        ['姓名', '身份证号', '所在站点', '岗位', '入职日期'],
        row('何静安、何静宁', 0, '前进街道社会工作站'),
        row('何静宁', 1, '前进街道社会工作站、桂林街道社会工作站'),
        row('何静远', 2, '前进/桂林'),
      ],
    },
    { kind: 'staff' },
  );
  expect(found?.created).toBe(0);
  expect(told(found)).toEqual([
    '名册 2 1 IMPORT_SEVERAL_PERSONS',
    '名册 3 3 IMPORT_SEVERAL_NAMED',
    '名册 4 3 IMPORT_SEVERAL_NAMED',
  ]);
});
