import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../electron/service/workbooks/workbook';
import { fieldKinds } from '../../../shared/domain/field-kinds';
import { nounOf, workbookKinds, workbookNouns, type NounName } from '../../../shared/domain/nouns';
import { openTestOffice, type TestOffice } from '../office';
import { fillLists, handedOver, storedOf } from './lists';

let office: TestOffice;
let other: TestOffice;
const folder = mkdtempSync(join(tmpdir(), 'stationbook-trip-'));

beforeAll(async () => {
  office = await openTestOffice();
  await fillLists(office);
  other = await openTestOffice();
}, 120_000);
afterAll(async () => {
  await office.close();
  await other.close();
  rmSync(folder, { recursive: true, force: true });
});

/** How the window's list goes out: the columns that it shows, in their order. */
const shownColumns = (noun: NounName): string[] =>
  Object.entries(nounOf(noun).fields)
    .flatMap(([key, { list }]) => (list ? [{ key, order: list.order }] : []))
    .sort((a, b) => a.order - b.order)
    .map(({ key }) => key);

const told = (preview: { created: number; updated: number; unchanged: number } | undefined) =>
  preview && { created: preview.created, updated: preview.updated, unchanged: preview.unchanged };

const cases = workbookKinds.flatMap((kind) =>
  (['xlsx', 'csv'] as const).flatMap((format) =>
    (['all', 'shown'] as const).map((columns) => ({ kind, format, columns })),
  ),
);

describe('a list that goes out and comes in again', () => {
  it.each(cases)('$kind as .$format with $columns columns', async ({ kind, format, columns }) => {
    const noun = workbookNouns[kind];
    const file = join(folder, `${kind}-${columns}.${format}`);
    const { rows } = await office.call('records.export', {
      noun,
      file,
      ...(columns === 'shown' ? { columns: shownColumns(noun) } : {}),
    });
    expect(rows).toBeGreaterThan(0);
    const previews = await office.call('import.preview', {
      files: [file],
      ...(columns === 'shown' ? { kind } : {}),
    });
    expect(previews.map((one) => ({ kind: one.kind, ...told(one) }))).toEqual([
      { kind, created: 0, updated: 0, unchanged: rows },
    ]);
    const [preview] = previews;
    expect(preview?.problems).toEqual([]);
    expect(preview?.unmatched).toEqual([]);
    expect(preview?.skipped).toBe(0);
    expect(preview?.sheets.flatMap((sheet) => sheet.columns.filter(({ sure }) => !sure))).toEqual(
      [],
    );
  });
});

/** What goes out of a ledger itself: not what is counted from others, nor papers. */
const ownColumns = (noun: NounName): string[] =>
  Object.entries(nounOf(noun).fields)
    .filter(([, { derived, kind }]) => !derived && fieldKinds[kind].workbook)
    .map(([key]) => key);

const sheetOf = async (at: TestOffice, noun: NounName, name: string): Promise<string[]> => {
  const file = join(folder, `${name}-${noun}.xlsx`);
  await at.call('records.export', { noun, file, columns: ownColumns(noun) });
  const [sheet] = await readWorkbook(file);
  return (sheet?.rows ?? []).map(({ cells }) => JSON.stringify(cells.slice(1))).sort();
};

describe('the lists of one office in an empty one of the same county', () => {
  it('come in as they are, in the order of their references', async () => {
    for (const kind of workbookKinds) {
      const noun = workbookNouns[kind];
      const file = join(folder, `new-${kind}.xlsx`);
      const book = new ExcelJS.Workbook();
      book.addWorksheet(nounOf(noun).plural.zh).addRows(handedOver(office, noun));
      await book.xlsx.writeFile(file);
      const [preview] = await other.call('import.preview', { files: [file], kind });
      const [done] = await other.call('import.apply', { tokens: [preview?.token ?? ''] });
      // A person brings the post and the certificate that the row tells of.
      const brought = kind === 'posts' || kind === 'qualifications' ? done?.unchanged : 0;
      expect({ kind, ...told(done), problems: done?.problems }).toEqual({
        kind,
        created: storedOf(office, noun).length - (brought ?? 0),
        updated: 0,
        unchanged: brought,
        problems: [],
      });
    }
    for (const kind of workbookKinds) {
      const noun = workbookNouns[kind];
      expect(await sheetOf(other, noun, 'other')).toEqual(await sheetOf(office, noun, 'office'));
    }
  });
});

/** The staff list as it went out, with cells changed by hand: heading → text, by the name of the row. */
async function changedStaff(
  name: string,
  change: Record<string, string | null>,
  to = 'staff.xlsx',
) {
  const file = join(folder, to);
  await office.call('records.export', { noun: 'person', file });
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const [sheet] = book.worksheets;
  const headings = (sheet?.getRow(1).values ?? []) as string[];
  const row = sheet?.getRows(2, 50)?.find((one) => one.getCell(1).value === name);
  for (const [heading, text] of Object.entries(change))
    if (row) row.getCell(headings.indexOf(heading)).value = text;
  await book.xlsx.writeFile(file);
  const [preview] = await office.call('import.preview', { files: [file] });
  return {
    ...told(preview),
    problems: preview?.problems.map(({ column, code, severity }) => ({
      heading: headings[column],
      code,
      severity,
    })),
    changes: preview?.changes.map(({ field, after }) => ({ field, ...after.values })),
  };
}

describe('a list that was changed by hand before it comes in again', () => {
  it('keeps what stands behind its stars', async () => {
    const rows = storedOf(office, 'person').length;
    expect(await changedStaff('于双', { 用人单位: '暖阳社会工作服务中心' })).toEqual({
      created: 0,
      updated: 1,
      unchanged: rows - 1,
      problems: [],
      changes: [{ field: 'employer', employer: '暖阳社会工作服务中心' }],
    });
  });

  it('asks about stars that hide another number, and keeps the stored one', async () => {
    const told = await changedStaff('于双', { 联系电话: '154 **** 9999', 用人单位: '暖阳' });
    expect(told.problems).toEqual([
      { heading: '联系电话', code: 'IMPORT_MASK_OTHER', severity: 'warning' },
    ]);
    expect(told.changes).toEqual([{ field: 'employer', employer: '暖阳' }]);
  });

  it.each(['220199 **** **** **99', '****', '22019919******0000'])(
    'takes no row for a person whose number is %s',
    async (number) => {
      const told = await changedStaff('于双', { 身份证号: number });
      expect(told.created).toBe(0);
      expect(told.problems).toContainEqual({
        heading: '身份证号',
        code: 'IMPORT_MASK_UNKNOWN',
        severity: 'error',
      });
    },
  );

  it('takes a number that was entered in full', async () => {
    const told = await changedStaff('于双', { 联系电话: '15400099999' });
    expect(told.problems).toEqual([]);
    expect(told.changes).toEqual([{ field: 'phone', phone: '154 **** 9999' }]);
  });

  it('makes nobody new out of stars', async () => {
    const told = await changedStaff('于双', { 姓名: '于三' });
    expect({ created: told.created, updated: told.updated }).toEqual({ created: 0, updated: 0 });
  });
});
