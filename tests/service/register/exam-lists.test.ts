import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { citizenId } from '../../../electron/service/demo/invented';
import { seeded } from '../../../electron/service/demo/random';
import type { ImportKind, ImportPreview } from '../../../shared/contract/import';
import { openOffice, type RegisterOffice } from './office';

/** Lists of exam results as offices keep them: the subjects side by side. */
const folder = mkdtempSync(join(tmpdir(), 'stationbook-exams-'));
type Row = readonly (string | number | null)[];
const IDS = [1, 2, 3].map((n) => citizenId(seeded(n), n, 1985));
const [ANNA, BERTA, CARLA] = ['何静安', '何静宁', '何静远'];

let office: RegisterOffice;
let nth = 0;

async function preview(
  rows: readonly Row[],
  {
    kind,
    title = '成绩',
    merges = [],
  }: { kind?: ImportKind; title?: string; merges?: string[] } = {},
  values?: Record<string, Record<string, string | null>>,
): Promise<ImportPreview> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(title);
  sheet.addRows([...rows]);
  for (const range of merges) sheet.mergeCells(range);
  nth += 1;
  const file = join(folder, `${nth}.xlsx`);
  await book.xlsx.writeFile(file);
  const found = await office.call('import.preview', {
    files: [file],
    period: '2026Q3',
    ...(kind ? { kind } : {}),
    ...(values ? { values: { exams: values } } : {}),
  });
  const [first] = found;
  if (!first) throw new Error('nothing was read');
  return first;
}
const apply = ({ token }: ImportPreview) => office.call('import.apply', { tokens: [token] });
const read = ({ sample }: ImportPreview): string[] =>
  sample.map(({ labels, values }) =>
    ['person', 'level', 'year', 'subject', 'score', 'result']
      .map((field) => labels[field] ?? values[field] ?? '')
      .join(' '),
  );
const told = ({ problems }: ImportPreview): string[] =>
  problems.map(({ row, column, code }) => `${row} ${column} ${code}`);

beforeAll(async () => {
  office = openOffice();
  const stations = join(
    import.meta.dirname,
    '../../fixtures/import-cases/00-stations-for-all.xlsx',
  );
  const [list] = await office.call('import.preview', { files: [stations], kind: 'stations' });
  if (list) await apply(list);
  const staff = await preview(
    [
      ['姓名', '身份证号', '所在站点', '岗位', '入职日期'],
      ...[ANNA, BERTA, CARLA].map((name, at) => [
        name ?? '',
        IDS[at] ?? '',
        '前进街道社会工作站',
        '社工',
        '2024-01-01',
      ]),
    ],
    { kind: 'staff' },
  );
  await apply(staff);
});
afterAll(() => {
  office.close();
  rmSync(folder, { recursive: true, force: true });
});

it('reads a row for each subject that has a column, and reckons who has 合格', async () => {
  const found = await preview([
    ['2025年社会工作者职业水平考试成绩'],
    ['序号', '姓名', '报考级别', '综合能力', '实务', '法规与政策'],
    [1, ANNA ?? '', '中级', 72, 58, 66],
    [2, BERTA ?? '', '初级', 60, '缺考', null],
    [3, CARLA ?? '', '中级', '81（合格）', '—', '59分'],
  ]);
  expect(found.kind).toBe('exams');
  expect(told(found)).toEqual([]);
  expect(read(found)).toEqual([
    '何静安 社会工作师 2025 综合能力 72 合格',
    '何静安 社会工作师 2025 实务 58 不合格',
    '何静安 社会工作师 2025 法规与政策 66 合格',
    '何静宁 助理社会工作师 2025 综合能力 60 合格',
    '何静宁 助理社会工作师 2025 实务  缺考',
    '何静远 社会工作师 2025 综合能力 81 合格',
    '何静远 社会工作师 2025 法规与政策 59 不合格',
  ]);
  expect(found.derived).toContainEqual(
    expect.objectContaining({ source: 'score', text: '60', rows: 5 }),
  );
  await apply(found);
  const again = await preview([
    ['2025年社会工作者职业水平考试成绩'],
    ['序号', '姓名', '报考级别', '综合能力', '实务', '法规与政策'],
    [1, ANNA ?? '', '中级', 72, 61, 66],
  ]);
  expect([again.created, again.updated, again.unchanged]).toEqual([0, 1, 2]);
});

it('reads scores and results under the name of their subject', async () => {
  const found = await preview(
    [
      ['姓名', '级别', '年度', '社会工作综合能力', null, '社会工作实务', null],
      [null, null, null, '成绩', '是否合格', '成绩', '是否合格'],
      [ANNA ?? '', '初级', 2024, 59, '是', 70, '是'],
    ],
    { kind: 'exams', merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1'] },
  );
  expect(told(found)).toEqual([]);
  expect(read(found)).toEqual([
    '何静安 助理社会工作师 2024 综合能力 59 合格',
    '何静安 助理社会工作师 2024 实务 70 合格',
  ]);
  expect(found.derived).toEqual([]);
});

it('asks once what a numbered subject is, and names the cell that is no score', async () => {
  const rows: Row[] = [
    ['姓名', '级别', '年度', '科目一', '科目二'],
    [ANNA ?? '', '初级', 2023, 71, 72],
    [BERTA ?? '', '初级', 2023, 500, 74],
  ];
  const asked = await preview(rows, { kind: 'exams' });
  expect(asked.unmatched.map(({ field, value, rows: n }) => [field, value, n])).toEqual([
    ['subject', '科目一', 2],
    ['subject', '科目二', 2],
  ]);
  const found = await preview(
    rows,
    { kind: 'exams' },
    { subject: { 科目一: 'ability', 科目二: 'practice' } },
  );
  expect(read(found)).toEqual([
    '何静安 助理社会工作师 2023 综合能力 71 合格',
    '何静安 助理社会工作师 2023 实务 72 合格',
    '何静宁 助理社会工作师 2023 实务 74 合格',
  ]);
  expect(told(found)).toEqual(['3 4 NUMBER_RANGE', '3 7 IMPORT_REQUIRED']);
});

it('reckons the results of a list with a row for each subject, and leaves those that are said', async () => {
  const found = await preview(
    [
      ['姓名', '级别', '年度', '科目', '成绩'],
      [ANNA ?? '', '中级', 2022, '实务', 60],
      [BERTA ?? '', '中级', 2022, '实务', '45 不合格'],
    ],
    { kind: 'exams' },
  );
  expect(read(found)).toEqual([
    '何静安 社会工作师 2022 实务 60 合格',
    '何静宁 社会工作师 2022 实务 45 不合格',
  ]);
});
