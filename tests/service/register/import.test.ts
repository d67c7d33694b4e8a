import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportOutcome, ImportProblem } from '../../../shared/contract/import';
import { readWorkbook } from '../../../electron/service/workbooks/workbook';
import { textOf } from '../../../shared/text';
import { openOffice, type RegisterOffice } from './office';

const fixtures = join(import.meta.dirname, '../../fixtures/changchun-chaoyang');
interface Truth {
  stations: number;
  studios: number;
  staff: number;
  institutions: number;
  projects: number;
  planted: { file: string; sheet: string; row: number; column: number; kind: string }[];
}
const truth = JSON.parse(readFileSync(join(fixtures, 'truth.json'), 'utf8')) as Truth;

/** The code by which each planted kind of fault is reported; null: skipped silently. */
const codes: Record<string, string | null> = {
  'unknown-division': 'IMPORT_DIVISION_UNKNOWN',
  'bad-date': 'DATE_UNKNOWN',
  'total-row': null,
  'footer-row': null,
  'bad-check-digit': 'ID_CHECK',
  'id-as-number': 'IMPORT_ID_AS_NUMBER',
  'duplicate-person': 'IMPORT_DUPLICATE_ROW',
  'id-name-conflict': 'IMPORT_NAME_CONFLICT',
  'sex-conflict': 'SEX_CONFLICT',
  'unknown-station': 'IMPORT_STATION_UNKNOWN',
  'bad-uscc': 'USCC_CHECK',
  'period-reversed': 'PERIOD_REVERSED',
  'unknown-institution': 'IMPORT_RECORD_UNKNOWN',
  balance: 'IMPORT_CASE_BALANCE',
  'persons-over-times': 'IMPORT_PERSONS_OVER_TIMES',
  'not-a-number': 'IMPORT_NOT_NUMBER',
  negative: 'IMPORT_NEGATIVE',
};
const files = [
  '机构与项目.xlsx',
  '社工站台账.xlsx',
  '人员花名册.xlsx',
  '机构与项目.xlsx',
  '季度服务统计.xlsx',
];

const places = (problems: readonly ImportProblem[]) =>
  problems.map(({ sheet, row, column, code }) => `${sheet} ${row} ${column} ${code}`).sort();
const planted = (file: string) =>
  truth.planted
    .filter((fault) => fault.file === file)
    .flatMap((fault) =>
      codes[fault.kind] == null
        ? []
        : [`${fault.sheet} ${fault.row} ${fault.column} ${codes[fault.kind]}`],
    )
    .sort();

let office: RegisterOffice;
async function takeIn(file: string): Promise<ImportOutcome[]> {
  const previews = await office.call('import.preview', { files: [join(fixtures, file)] });
  return office.call('import.apply', { tokens: previews.map((preview) => preview.token) });
}

describe('the four workbooks of a real district', () => {
  beforeAll(async () => {
    office = openOffice();
    for (const file of files) await takeIn(file);
  }, 30_000);
  afterAll(() => office.close());

  it('brings in everything that is sound', () => {
    expect({
      stations: office.count('station', "tier = 'station'"),
      studios: office.count('station', "tier = 'studio'"),
      staff: office.count('person'),
      institutions: office.count('institution'),
      projects: office.count('project'),
    }).toEqual({
      stations: truth.stations,
      // The row with the thirteenth month comes in without its day.
      studios: truth.studios + 1,
      staff: truth.staff,
      institutions: truth.institutions,
      projects: truth.projects,
    });
    expect(office.count('statistics_value', "period = '2026Q3'")).toBe(11 * 19 - 2);
  });

  it.each([...new Set(files)])(
    'reports each planted fault of %s at its cell, and nothing else',
    async (file) => {
      const previews = await office.call('import.preview', { files: [join(fixtures, file)] });
      expect(places(previews.flatMap((preview) => preview.problems))).toEqual(planted(file));
      for (const problem of previews.flatMap((preview) => preview.problems))
        expect(textOf(problem.code, problem.params, 'zh')).not.toMatch(/\{|未知/);
    },
  );

  it('changes nothing when run a second time', async () => {
    const before = office.count('audit');
    for (const file of files)
      for (const outcome of await takeIn(file))
        expect(outcome).toMatchObject({ created: 0, updated: 0 });
    expect(office.count('audit')).toBe(before);
  });

  it.each([...new Set(files)])('reads the cells of %s as another reader does', async (file) => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(join(fixtures, file));
    for (const sheet of await readWorkbook(join(fixtures, file))) {
      for (const row of sheet.rows) {
        row.cells.forEach((cell, column) => {
          const other = book.getWorksheet(sheet.name)?.getRow(row.number).getCell(column).value;
          const value =
            typeof other === 'object' && other !== null && 'formula' in other
              ? (other.result ?? null)
              : other;
          expect(cell, `${sheet.name} ${row.number} ${column}`).toEqual(value);
        });
      }
    }
  });

  it('knows every column of the workbooks', async () => {
    for (const file of files) {
      const previews = await office.call('import.preview', { files: [join(fixtures, file)] });
      expect(
        previews.flatMap((preview) =>
          preview.sheets.flatMap((sheet) => sheet.columns.filter((column) => !column.sure)),
        ),
      ).toEqual([]);
    }
  });

  it('keeps what the cells meant', async () => {
    const one = (noun: 'station' | 'person' | 'project' | 'institution', search: string) =>
      office
        .call('records.list', { noun, search, offset: 0, limit: 5 })
        .then((page) => page.rows[0]);
    expect(await one('station', '东田社区')).toMatchObject({
      labels: { division: '前进街道 东田社区', mode: '街道直营' },
      values: { division: '220104001001', opened: '2022-02-04' },
    });
    expect((await one('station', '前进街道社会工作站'))?.values).toMatchObject({
      area: 37,
      division: '220104001000',
      opened: '2023-12-24',
    });
    expect((await one('station', '双山村委会'))?.values).toMatchObject({
      division: '220104009305',
      phone: '154 **** 5974',
    });
    expect(await one('station', '重庆街道社会工作站')).toMatchObject({
      labels: { operator: '向阳花社会工作发展中心', mode: '政府购买' },
    });
    expect(await one('person', '郑丽')).toMatchObject({
      values: {
        registrationExpiry: '2026-02-28',
        birthDate: '1975-02-22',
        citizenId: '220199 **** **** **12',
      },
      labels: { level: '助理社会工作师', education: '中等职业' },
    });
    expect(await one('person', '曾华')).toMatchObject({
      labels: { station: '桂林街道社会工作站' },
    });
    expect((await one('project', '南湖街道'))?.values).toMatchObject({
      amount: 12_000_000,
      funding: ['lottery', 'budget'],
      starts: '2026-01-01',
      ends: '2026-12-31',
    });
    expect((await one('institution', '向阳花'))?.values).toMatchObject({
      uscc: '52220199MJ72912587',
      type: 'service',
    });
  });

  it('finds by pinyin, filters, sorts and sums', async () => {
    const list = (input: object) =>
      office.call('records.list', { noun: 'station', offset: 0, limit: 100, ...input });
    expect((await list({ search: 'ycjd' })).rows.map((row) => row.values['name'])).toContain(
      '永昌街道社会工作站',
    );
    expect((await list({ search: '%' })).total).toBe(0);
    expect((await list({ filters: { division: '220104004' } })).total).toBe(3);
    expect((await list({ filters: { tier: 'studio' } })).total).toBe(34);
    expect(
      (
        await office.call('records.list', {
          noun: 'person',
          filters: { division: '220104004000' },
          offset: 0,
          limit: 5,
        })
      ).total,
    ).toBe(3);
    const sorted = await list({ sort: { field: 'area', descending: true }, limit: 2 });
    expect(sorted.rows.map((row) => row.values['area'])).toEqual([220, 216]);
    expect(sorted.sums['area']).toBeGreaterThan(5000);
    expect(
      (await office.call('records.options', { noun: 'station', search: 'ycj', limit: 20 })).map(
        (one) => one.label,
      ),
    ).toContain('永昌街道社会工作站');
  });
});
