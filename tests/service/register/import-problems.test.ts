import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate, migrations } from '../../../electron/service/database/migrate';
import type { ImportKind, ImportOutcome } from '../../../shared/contract/import';
import { openedSoundly } from '../workbooks/sound';
import { openOffice, type RegisterOffice } from './office';

let office: RegisterOffice;
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.close());

type Rows = (string | number | null)[][];
const HEAD = ['站点名称', '层级', '所属区划', '面积（㎡）'];
const GOOD = ['永昌街道社会工作站', '社工站', '永昌街道', 120];
const NO_PLACE = ['前进街道社会工作站', '社工站', '不存在的街道', 80];
const NO_FIGURE = ['桂林街道社会工作站', '社工站', '桂林街道', '很大'];

const path = (name: string): string => join(office.folder, name);
async function written(
  name: string,
  rows: Rows,
  change: (sheet: ExcelJS.Worksheet) => void = () => undefined,
): Promise<string> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('台账');
  sheet.addRows(rows);
  change(sheet);
  await book.xlsx.writeFile(path(name));
  return path(name);
}
async function taken(file: string, kind?: ImportKind): Promise<ImportOutcome> {
  const previews = await office.call('import.preview', { files: [file], ...(kind && { kind }) });
  const [outcome] = await office.call('import.apply', {
    tokens: previews.map(({ token }) => token),
  });
  if (!outcome) throw new Error('nothing came in');
  return outcome;
}
const lists = () => office.call('import.problems', {});
const places = async (): Promise<string[]> =>
  (await lists()).flatMap(({ file, problems }) =>
    problems.map(({ sheet, row, column }) => `${file} ${sheet} ${row} ${column}`),
  );
async function marked(outcome: ImportOutcome, name = '标注.xlsx'): Promise<ExcelJS.Worksheet> {
  await office.call('import.problemsFile', {
    book: outcome.books[0]?.book ?? '',
    file: path(name),
  });
  const [sheet] = (await openedSoundly(path(name))).worksheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}
const noteAt = (sheet: ExcelJS.Worksheet, cell: string): string => {
  const { note } = sheet.getCell(cell);
  return typeof note === 'object' ? (note.texts ?? []).map(({ text }) => text).join('') : '';
};
const fillAt = (sheet: ExcelJS.Worksheet, cell: string): string | undefined => {
  const { fill } = sheet.getCell(cell);
  return fill?.type === 'pattern' ? fill.fgColor?.argb : undefined;
};

describe('problems of a workbook that came in', () => {
  it('stay until their rows come in', async () => {
    const outcome = await taken(await written('台账.xlsx', [HEAD, GOOD, NO_PLACE]));
    expect(outcome).toMatchObject({ created: 1 });
    expect(await places()).toEqual(['台账.xlsx 台账 3 3']);
    const [list] = await lists();
    expect(list).toMatchObject({ book: outcome.books[0]?.book, errors: 1 });
    const mended = [...NO_PLACE];
    mended[2] = '前进街道';
    expect(await taken(await written('台账.xlsx', [HEAD, GOOD, mended]))).toMatchObject({
      created: 1,
      unchanged: 1,
      books: [],
    });
    expect(await places()).toEqual([]);
  });

  it('stay where another workbook of that name brings other rows', async () => {
    await taken(await written('台账.xlsx', [HEAD, GOOD, NO_PLACE]));
    await taken(
      await written('台账.xlsx', [HEAD, ['桂林街道社会工作站', '社工站', '桂林街道', 3]]),
    );
    expect(await places()).toEqual(['台账.xlsx 台账 3 3']);
  });

  it('are told anew, not twice, where the row is still wrong', async () => {
    const first = await taken(await written('台账.xlsx', [HEAD, NO_PLACE]));
    const second = await taken(await written('台账.xlsx', [HEAD, GOOD, NO_PLACE]));
    expect(second.books[0]?.book).not.toBe(first.books[0]?.book);
    expect(await places()).toEqual(['台账.xlsx 台账 3 3']);
  });

  it('go where the name itself was mended in its place', async () => {
    const nameless = [null, '社工站', '前进街道', 80];
    await taken(await written('台账.xlsx', [HEAD, GOOD, nameless]), 'stations');
    const [before] = await lists();
    expect(before?.problems.some(({ row }) => row === 3)).toBe(true);
    const mended = ['前进街道社会工作站', '社工站', '前进街道', 80];
    await taken(await written('台账.xlsx', [HEAD, GOOD, mended]), 'stations');
    expect(await places()).toEqual([]);
  });

  it('are called done one by one or all at once', async () => {
    const { books } = await taken(await written('台账.xlsx', [HEAD, NO_PLACE, NO_FIGURE]));
    const [list] = await lists();
    const problem = list?.problems[0]?.id ?? '';
    expect(await office.call('import.settle', { book: books[0]?.book ?? '', problem })).toEqual({
      settled: 1,
    });
    expect((await lists())[0]?.problems.some(({ id }) => id === problem)).toBe(false);
    await office.call('import.settle', { book: books[0]?.book ?? '' });
    expect(await lists()).toEqual([]);
    expect(office.count('import_book')).toBe(0);
    await expect(
      office.call('import.problemsFile', { book: books[0]?.book ?? '', file: path('x.xlsx') }),
    ).rejects.toThrow('IMPORT_LIST_DONE');
  });

  it('are kept with the import or not at all', async () => {
    const [preview] = await office.call('import.preview', {
      files: [await written('台账.xlsx', [HEAD, GOOD, NO_PLACE])],
    });
    office.context.db.exec(
      "CREATE TRIGGER full BEFORE INSERT ON import_problem BEGIN SELECT raise(ABORT, 'full'); END",
    );
    await expect(office.call('import.apply', { tokens: [preview?.token ?? ''] })).rejects.toThrow();
    expect(office.count('station')).toBe(0);
  });
});

describe('the workbook with its problems marked', () => {
  it('says at each cell what is wrong, and keeps values and layout', async () => {
    const file = await written(
      '台账.xlsx',
      [['朝阳区社工站台账'], HEAD, GOOD, NO_PLACE],
      (sheet) => {
        sheet.mergeCells('A1:D1');
        sheet.getColumn(1).width = 31;
        sheet.getRow(1).height = 40;
        sheet.getCell('E2').value = '建成日期';
        sheet.getCell('E3').value = new Date('2021-05-06T00:00:00Z');
        sheet.getCell('E3').numFmt = 'yyyy"年"m"月"d"日"';
      },
    );
    const sheet = await marked(await taken(file));
    expect(fillAt(sheet, 'C4')).toBe('FFFFC7CE');
    expect(noteAt(sheet, 'C4')).toContain('不存在的街道');
    expect(fillAt(sheet, 'C3')).toBeUndefined();
    expect(noteAt(sheet, 'C3')).toBe('');
    expect(sheet.name).toBe('台账');
    expect(sheet.getCell('D1').master.address).toBe('A1');
    expect(sheet.getColumn(1).width).toBe(31);
    expect(sheet.getRow(1).height).toBe(40);
    expect(sheet.getCell('E3').value).toEqual(new Date('2021-05-06T00:00:00Z'));
    expect(sheet.getCell('E3').numFmt).toBe('yyyy"年"m"月"d"日"');
    expect(sheet.getRow(4).values).toEqual([, ...NO_PLACE]);
  });

  it('comes in again once mended, with only the rest', async () => {
    await marked(
      await taken(await written('台账.xlsx', [HEAD, GOOD, NO_PLACE])),
      '台账（问题）.xlsx',
    );
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path('台账（问题）.xlsx'));
    const cell = book.worksheets[0]?.getCell('C3');
    if (cell) cell.value = '前进街道';
    await book.xlsx.writeFile(path('台账（问题）.xlsx'));
    expect(await taken(path('台账（问题）.xlsx'))).toMatchObject({
      created: 1,
      updated: 0,
      unchanged: 1,
      problems: [],
    });
    expect(await lists()).toEqual([]);
  });

  it('reads as it read before: scaled and percent figures, merged cells, hidden rows', async () => {
    const file = await written('台账.xlsx', [HEAD, GOOD, NO_PLACE], (sheet) => {
      sheet.getCell('D2').value = 1_200_000;
      sheet.getCell('D2').numFmt = '0!.0,"万"';
      sheet.getRow(2).hidden = true;
    });
    const outcome = await taken(file);
    const before = await office.call('records.list', { noun: 'station', offset: 0, limit: 9 });
    await marked(outcome, '副本.xlsx');
    const again = await taken(path('副本.xlsx'));
    expect(again).toMatchObject({ created: 0, updated: 0, unchanged: 1 });
    expect(await office.call('records.list', { noun: 'station', offset: 0, limit: 9 })).toEqual(
      before,
    );
    expect(again.problems.map(({ code, row, column }) => [code, row, column])).toEqual(
      outcome.problems.map(({ code, row, column }) => [code, row, column]),
    );
  });

  it('shows the row that has to be mended, though it was hidden, and marks the seen cell of a merge', async () => {
    const file = await written('台账.xlsx', [HEAD, GOOD, NO_PLACE, NO_PLACE], (sheet) => {
      sheet.getCell('A4').value = '某街道社会工作站';
      sheet.mergeCells('C3:C4');
      sheet.getRow(3).hidden = true;
      sheet.getRow(2).hidden = true;
    });
    const sheet = await marked(await taken(file));
    expect(sheet.getRow(3).hidden).toBe(false);
    expect(sheet.getRow(2).hidden).toBe(true);
    expect(noteAt(sheet, 'C3')).toContain('不存在的街道');
  });

  it('is made of what was read, though the file is gone', async () => {
    const file = await written('台账.xlsx', [HEAD, GOOD, NO_PLACE]);
    const [preview] = await office.call('import.preview', { files: [file] });
    await written('台账.xlsx', [['别的']]);
    const [outcome] = await office.call('import.apply', { tokens: [preview?.token ?? ''] });
    expect(outcome && (await marked(outcome)).getRow(3).values).toEqual([, ...NO_PLACE]);
  });

  it('says what to do where no copy could be kept', async () => {
    const { books } = await taken(await written('台账.xlsx', [HEAD, NO_PLACE]));
    office.context.db.exec('UPDATE import_book SET content = NULL');
    await expect(
      office.call('import.problemsFile', { book: books[0]?.book ?? '', file: path('x.xlsx') }),
    ).rejects.toThrow('IMPORT_BOOK_NOT_KEPT');
    expect(existsSync(path('x.xlsx'))).toBe(false);
  });
});

describe('hidden rows and columns', () => {
  const hiding = (): Promise<string> =>
    written(
      '隐藏.xlsx',
      [HEAD, GOOD, ['桂林街道社会工作站', '社工站', '桂林街道', 60]],
      (sheet) => {
        sheet.getRow(3).hidden = true;
        sheet.getColumn(4).hidden = true;
      },
    );
  it.each([
    [undefined, 2, 120, true],
    ['include', 2, 120, true],
    ['skip', 1, null, false],
  ] as const)('with the choice %s', async (hidden, rows, area, taking) => {
    const file = await hiding();
    const [preview] = await office.call('import.preview', {
      files: [file],
      ...(hidden && { hidden }),
    });
    expect(preview).toMatchObject({
      read: rows,
      hidden: [{ sheet: '台账', rows: 1, columns: 1, taken: taking }],
    });
    await office.call('import.apply', { tokens: [preview?.token ?? ''] });
    expect(office.count('station')).toBe(rows);
    const { rows: stored } = await office.call('records.list', {
      noun: 'station',
      search: '永昌',
      offset: 0,
      limit: 9,
    });
    expect(stored[0]?.values.area ?? null).toBe(area);
  });
});

it('the migration adds its tables to an older database and keeps what stands there', () => {
  const db = new Database(':memory:');
  const at = migrations.findIndex(({ slug }) => slug === 'import-problems');
  migrate(db, migrations.slice(0, at));
  db.exec(
    "INSERT INTO import_value (kind, field, value, meaning) VALUES ('stations', 'tier', '枢纽', 'station')",
  );
  migrate(db);
  expect(db.prepare('SELECT count(*) FROM import_value').pluck().get()).toBe(1);
  expect(db.prepare('SELECT count(*) FROM import_problem').pluck().get()).toBe(0);
  db.close();
});
