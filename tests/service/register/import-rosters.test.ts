import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { citizenId } from '../../../electron/service/demo/invented';
import { seeded } from '../../../electron/service/demo/random';
import type { ImportKind, ImportPreview } from '../../../shared/contract/import';
import { openOffice, type RegisterOffice } from './office';

const folder = mkdtempSync(join(tmpdir(), 'stationbook-rosters-'));
type Row = readonly (string | number | null)[];

async function book(rows: readonly Row[], merges: readonly string[] = []): Promise<string> {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet('名册');
  sheet.addRows([...rows]);
  for (const range of merges) sheet.mergeCells(range);
  const file = join(folder, '名册.xlsx');
  await made.xlsx.writeFile(file);
  return file;
}

let office: RegisterOffice;
async function preview(kind: ImportKind, rows: readonly Row[], merges: readonly string[] = []) {
  const files = [await book(rows, merges)];
  const [found] = await office.call('import.preview', { files, kind, period: '2026Q3' });
  if (!found) throw new Error('nothing was read');
  return found;
}
const apply = ({ token }: ImportPreview) => office.call('import.apply', { tokens: [token] });
const told = ({ problems }: ImportPreview): string[] =>
  problems.map(({ row, column, code }) => `${row} ${column} ${code}`);
const labels = (found: ImportPreview, field: string): unknown[] =>
  found.sample.map(({ values, labels }) => labels[field] ?? values[field] ?? null);

beforeAll(async () => {
  office = openOffice();
  const stations = join(
    import.meta.dirname,
    '../../fixtures/import-cases/00-stations-for-all.xlsx',
  );
  const [found] = await office.call('import.preview', { files: [stations], kind: 'stations' });
  if (found) await apply(found);
});
afterEach(() => {
  office.context.db.exec('DELETE FROM post; DELETE FROM person');
});
afterAll(() => {
  office.close();
  rmSync(folder, { recursive: true, force: true });
});

const IDS = [1, 2, 3, 4, 5].map((n) => citizenId(seeded(n), n, 1985));
const id = (n: number): string => IDS[n - 1] ?? '';
const YONG = '永昌街道社会工作站';
const GUI = '桂林街道社会工作站';

it('takes rows to be filled in for blank, whatever runs down into them', async () => {
  const merged = await preview(
    'staff',
    [
      ['序号', '所在社工站', '姓名', '身份证号', '县区', '年龄'],
      [1, YONG, '周一', id(1), '朝阳区', 41],
      [2, null, null, null, '朝阳区', 126],
      [3, null, null, null, '朝阳区', null],
      [4, GUI, '周二', id(2), '朝阳区', 41],
      [5, GUI, null, null, '朝阳区', null],
      [6, GUI, '周三', null, '朝阳区', null],
    ],
    ['B2:B4'],
  );
  expect(merged.skips).toEqual({ blank: 3 });
  expect(told(merged)).toEqual(['7 4 IMPORT_REQUIRED']);
  expect(labels(merged, 'station')).toEqual([YONG, GUI]);
});

it('takes a record for one though a word in it is one of sums or notes', async () => {
  const rows: Row[] = [
    ['姓名', '身份证号', '所在站点'],
    ['总数', id(1), YONG],
    ['审核员甲', id(2), YONG],
    ['永昌小计', null, '2人'],
    ['填报人：周一', null, null],
  ];
  const staff = await preview('staff', rows);
  expect([staff.created, staff.skips]).toEqual([2, { total: 1, note: 1 }]);
  await apply(staff);
  const lessons = await preview('trainings', [
    ['培训名称', '培训日期', '学时', '姓名'],
    ['填报系统操作培训', '2026-05-06', 8, '总数'],
    ['统计时间管理', '2026-05-07', 4, '审核员甲'],
    ['合计', null, 12, null],
  ]);
  expect([lessons.created, lessons.skips]).toEqual([2, { total: 1 }]);
});

it('fills in what a mark says to be the same as above, but nothing that tells people apart', async () => {
  const found = await preview('staff', [
    ['所在站点', '姓名', '身份证号', '岗位', '学历'],
    [YONG, '周一', id(1), '督导', '本科'],
    ['〃', '周二', id(2), '同上', '"'],
    [GUI, '周三', id(3), '社工', '大专'],
    ['同上', '周四', '同上', '社工', '大专'],
  ]);
  expect(told(found)).toEqual(['5 3 ID_LENGTH']);
  expect(labels(found, 'station')).toEqual([YONG, YONG, GUI]);
  expect(found.sample.map(({ values }) => values.role)).toEqual([
    'supervisor',
    'supervisor',
    'worker',
  ]);
  expect(found.sample.map(({ values }) => values.education)).toEqual(['20', '20', '30']);
});

it('takes the number of whoever is to be called in need for nobody’s own', async () => {
  const found = await preview('staff', [
    ['姓名', '身份证号', '所在站点', '联系电话', '紧急联系人', '关系', '联系电话'],
    ['周一', id(1), YONG, null, '周父', '父', '15400000091'],
    ['周二', id(2), YONG, '15400000092', '周母', '母', '15400000093'],
  ]);
  expect(told(found)).toEqual([]);
  await apply(found);
  const phones = office.context.db.prepare('SELECT phone FROM person ORDER BY 1').pluck().all();
  expect(phones).toEqual([null, '15400000092']);
});

it('knows a head numbered in words, and forgets the last one below a head that names nobody', async () => {
  const found = await preview('staff', [
    ['序号', '姓名', '身份证号'],
    ['一、永昌街道社会工作站'],
    [1, '周一', id(1)],
    ['（一）兼职人员'],
    [2, '周二', id(2)],
    ['二、桂林'],
    [1, '周三', id(3)],
    ['三、不知道的街道'],
    [1, '周四', id(4)],
  ]);
  expect(labels(found, 'station')).toEqual([YONG, YONG, GUI]);
  expect(told(found)).toEqual(['9 2 IMPORT_COLUMN_MISSING']);
});

it('makes no second station of a shorter name for one', async () => {
  const found = await preview('stations', [
    ['站点名称', '层级', '所属街道', '面积'],
    ['桂林站', '站', '桂林街道', 90],
    ['桂林', '室', '桂林街道', 20],
  ]);
  expect([found.updated, found.created]).toEqual([1, 1]);
  expect(found.derived.map(({ source, text }) => [source, text])).toEqual([
    ['short', `桂林站 → ${GUI}`],
  ]);
});

it('says as what a new record begins whose value nobody knows, and takes no word for another’s', async () => {
  const found = await preview('staff', [
    ['姓名', '身份证号', '所在站点', '岗位', '职业水平', '学历'],
    ['周一', id(1), YONG, '公益性岗位', '社工证', '本科（在读）'],
    ['周二', id(2), YONG, '督导（外聘）', '中级（备考）', '大专（自考）'],
    ['周三', id(3), YONG, '社工（持证）', '初级', '大学本科/学士'],
  ]);
  expect(told(found)).toEqual([
    '2 4 IMPORT_CODE_UNKNOWN',
    '2 5 IMPORT_CODE_UNKNOWN',
    '2 6 IMPORT_CODE_UNKNOWN',
    '3 5 IMPORT_CODE_UNKNOWN',
  ]);
  expect(JSON.stringify(found.problems[0]?.params)).toContain('先记为“社工”');
  const values = (field: string) => found.sample.map((one) => one.values[field] ?? null);
  expect(values('role')).toEqual(['worker', 'supervisor', 'worker']);
  expect(values('education')).toEqual([null, '30', '20']);
  expect(values('majorCategory')).toEqual([null, null, null]);
});

it('takes what can be read where two columns are of one field', async () => {
  await apply(
    await preview('staff', [
      ['姓名', '身份证号', '所在站点'],
      ['周一', id(1), YONG],
    ]),
  );
  const found = await preview('qualifications', [
    ['姓名', '身份证号', '证书名称', '级别', '证书管理号'],
    ['周一', id(1), '社会工作者职业资格证书', '社会工作师', '202405220101000099'],
  ]);
  expect(found.created).toBe(1);
  expect(found.sample[0]?.values.level).toBe('worker');
});
