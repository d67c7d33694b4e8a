import { compared, decimal, numberOf, times } from '../../../shared/codes/exact';
import { periodLabel } from '../../../shared/codes/period';
import { loose } from '../../../shared/codes/text';
import type { ReturnImport } from '../../../shared/contract/returns';
import {
  isTyped,
  lineRow,
  OFFICE_ROW,
  type FurtherItem,
} from '../../../shared/definitions/further-return';
import type { ReturnCell } from '../../../shared/definitions/kept-return';
import { tablesOfReturn, type ReturnTable } from '../../../shared/definitions/return-tables';
import { itemLabel } from '../../../shared/domain/statistics-form';
import { failure, type FieldFailure } from '../../../shared/result';
import type { Reader } from '../database/context';
import { readNumber } from '../import/cells';
import { columnLetter } from '../workbooks/columns';
import { cellText, type Cell, type Sheet, type SheetRow } from '../workbooks/sheet';
import { readWorkbook } from '../workbooks/workbook';
import { COUNTY_NAME, FIRST_HEADS, headsOfTable, kindOfTable, TOTAL_NAME } from './export';
import { readReturnTag } from './return-tag';
import { requireReturnOpen } from './save';
import { contentOf, figuresIn } from './values';

type Content = ReturnType<typeof contentOf>;
type Standing = ReturnType<typeof figuresIn>;

/** Heads, titles and notes stand above a table, but not for longer than this. */
const LOOK = 30;

/** What is read of a workbook, cell by cell. */
class Reading implements ReturnImport {
  readonly cells: ReturnImport['cells'] = [];
  same = 0;
  readonly notes: ReturnImport['notes'] = [];
  readonly refused: ReturnImport['refused'] = [];
  readonly #standing: Standing;

  constructor(readonly content: Content) {
    this.#standing = figuresIn(content);
  }

  figureAt(row: string, item: FurtherItem, ofStations: boolean): number | null {
    const { office, stations } = this.#standing;
    const figures = ofStations ? stations.get(row) : office;
    // A line of a list is no figure of the office.
    return figures?.[item.key] ?? this.content.cells[row]?.[item.key]?.value ?? null;
  }

  /** What a cell would write, where it would write another thing than stands there. */
  put(row: string, item: FurtherItem, cell: ReturnCell): void {
    const now = this.content.cells[row]?.[item.key];
    if (now?.value === cell.value && now.text === cell.text) this.same += 1;
    else this.cells.push({ row, item: item.key, ...cell, before: now !== undefined });
  }
}

/** A figure in the smallest unit of its item, or why it is none. */
function figureOf(item: FurtherItem, cell: Cell): number | FieldFailure {
  const value = readNumber(cell);
  const label = itemLabel(item);
  if (value === null) return failure('SHEET_NOT_NUMBER', { text: cellText(cell) });
  const exact = times(decimal(value), 10 ** item.decimals, 1);
  const scaled = numberOf(exact);
  if (!Number.isSafeInteger(scaled) || compared(exact, decimal(scaled)) !== 0)
    return item.decimals === 0
      ? failure('SHEET_WHOLE_NUMBER', { text: cellText(cell), item: label })
      : failure('SHEET_TOO_FINE', { text: cellText(cell), item: label, decimals: item.decimals });
  return scaled < 0 || scaled > item.max * 10 ** item.decimals
    ? failure('NUMBER_RANGE', { least: 0, most: item.max })
    : scaled;
}

/** A cell of the workbook, and what it is for. */
interface Found {
  row: string;
  item: FurtherItem;
  cell: Cell;
  at: string;
  ofStations: boolean;
}

function readText(reading: Reading, { row, item, cell, at }: Found): void {
  const said = cellText(cell);
  const most = item.text ?? 0;
  if ([...said].length > most)
    reading.refused.push({ ...failure('TEXT_TOO_LONG', { most }), cell: at });
  else reading.put(row, item, { value: null, text: said });
}

function readCell(reading: Reading, found: Found): void {
  const { row, item, cell, at, ofStations } = found;
  if (item.text !== undefined) {
    readText(reading, found);
    return;
  }
  const value = figureOf(item, cell);
  if (typeof value !== 'number') {
    reading.refused.push({ ...value, cell: at });
    return;
  }
  if (isTyped(item, reading.content.register[item.key] ?? null)) {
    reading.put(row, item, { value, text: null });
    return;
  }
  // Counted and worked out figures are held against it and never written.
  const now = reading.figureAt(row, item, ofStations);
  if (now === value) reading.same += 1;
  else {
    const scale = 10 ** item.decimals;
    const params = {
      item: itemLabel(item),
      told: value / scale,
      now: now === null ? '—' : String(now / scale),
    };
    reading.notes.push({ ...failure('RETURN_IMPORT_COUNTED', params), cell: at });
  }
}

const same = (a: string, b: string): boolean => loose(a) === loose(b);

/** The row of a line's first cell: null for one that is counted, undefined for one nobody knows. */
function rowOf(table: ReturnTable, content: Content, name: string): string | null | undefined {
  const kind = kindOfTable(table);
  if (kind === 'list') {
    const line = Number(name);
    return Number.isInteger(line) && line >= 1 && line <= (table.lines ?? 0)
      ? lineRow(line)
      : undefined;
  }
  if (kind === 'office')
    return table.rows.some(({ label }) => same(label.zh, name)) ? OFFICE_ROW : undefined;
  if (same(name, TOTAL_NAME) || same(name, COUNTY_NAME)) return null;
  const named = content.stations?.rows.filter((one) => same(one.name, name)) ?? [];
  return named.length === 1 ? named[0]?.id : undefined;
}

/** The items of a line, by the columns of its table. */
const itemsOf = (table: ReturnTable, name: string): readonly (FurtherItem | null)[] =>
  (kindOfTable(table) === 'office'
    ? table.rows.find(({ label }) => same(label.zh, name))
    : table.rows[0]
  )?.items ?? [];

/** Where the columns of a table stand beneath its head; empty where it has none. */
function columnsIn(table: ReturnTable, sheet: Sheet): { head: number; columns: number[] } | null {
  const first = FIRST_HEADS[kindOfTable(table)];
  const head = sheet.rows.slice(0, LOOK).findIndex(({ cells }) => same(cellText(cells[1]), first));
  const cells = sheet.rows[head]?.cells;
  if (!cells) return null;
  const heads = headsOfTable(table);
  const at = heads.map((name) => cells.findIndex((cell) => same(cellText(cell), name)));
  return { head, columns: at };
}

const isFilled = (cell: Cell | undefined): cell is Exclude<Cell, null> =>
  cell !== null && cell !== undefined && cellText(cell) !== '';

function readLine(
  reading: Reading,
  table: ReturnTable,
  { sheet, columns }: { sheet: Sheet; columns: readonly number[] },
  { cells, number }: SheetRow,
): void {
  const name = cellText(cells[1]);
  const place = (column: number): string => `${sheet.name}!${columnLetter(column)}${number}`;
  const filled = columns.flatMap((column, at) => {
    const cell = column > 0 ? cells[column] : undefined;
    return isFilled(cell) ? [{ column, at, cell }] : [];
  });
  const row = filled.length === 0 ? null : rowOf(table, reading.content, name);
  if (row === undefined)
    reading.refused.push({ ...failure('RETURN_IMPORT_ROW', { name }), cell: place(1) });
  if (row === null || row === undefined) return;
  const items = itemsOf(table, name);
  for (const { column, at, cell } of filled) {
    const item = items[at];
    const found = { row, cell, at: place(column), ofStations: table.ofStations };
    if (item) readCell(reading, { ...found, item });
  }
}

function readTable(reading: Reading, table: ReturnTable, sheet: Sheet | undefined): void {
  const named = { table: table.label };
  if (!sheet) {
    const cell = `${table.label.zh}!A1`;
    reading.notes.push({ ...failure('RETURN_IMPORT_NO_TABLE', named), cell });
    return;
  }
  const found = columnsIn(table, sheet);
  if (!found) {
    reading.refused.push({ ...failure('RETURN_IMPORT_NO_HEAD', named), cell: `${sheet.name}!A1` });
    return;
  }
  const { head, columns } = found;
  headsOfTable(table).forEach((name, at) => {
    const cell = `${sheet.name}!A${sheet.rows[head]?.number ?? 1}`;
    if ((columns[at] ?? -1) < 0)
      reading.notes.push({ ...failure('RETURN_IMPORT_NO_COLUMN', { name }), cell });
  });
  for (const line of sheet.rows.slice(head + 1)) readLine(reading, table, { sheet, columns }, line);
}

/** Why a workbook is none of this return and period; null where it is. */
function otherBook(context: Reader, content: Content, sheets: readonly Sheet[]) {
  const { definition, period } = content;
  const tag = readReturnTag(sheets);
  if (!tag) return failure('RETURN_IMPORT_OTHER', { title: definition.title });
  if (tag.unitId !== context.office.unitId) return failure('RETURN_IMPORT_OFFICE');
  if (tag.id !== definition.id) return failure('RETURN_IMPORT_OTHER', { title: definition.title });
  return tag.period === period
    ? null
    : failure('RETURN_IMPORT_PERIOD', {
        told: periodLabel(tag.period),
        period: periodLabel(period),
      });
}

/** Characters that a sheet's name cannot have, and how many it has at most. */
const sheetName = (label: string): string => loose(label.replace(/[[\]:*?/\\]/g, ' ')).slice(0, 24);

/** The sheet of each table; of several tables that are called the same, each has its own in order. */
function sheetsOf(
  tables: readonly ReturnTable[],
  sheets: readonly Sheet[],
): [ReturnTable, Sheet | undefined][] {
  const left = [...sheets];
  return tables.map((table) => {
    const at = left.findIndex(({ name }) => sheetName(name) === sheetName(table.label.zh));
    return [table, at < 0 ? undefined : left.splice(at, 1)[0]];
  });
}

/**
 * Works out what a workbook that was exported from this return would write in it: what is filled in
 * and stands otherwise here. An empty cell says nothing. It is taken as a whole or refused as a whole,
 * with the reason at the cell.
 * @throws Refusal RETURN_UNKNOWN, RETURN_FROZEN, IMPORT_NOT_XLSX, IMPORT_UNREADABLE
 */
export async function planReturnImport(
  context: Reader,
  returnId: string,
  period: string,
  file: string,
): Promise<ReturnImport> {
  const sheets = await readWorkbook(file);
  requireReturnOpen(context, { returnId, period });
  const content = contentOf(context, returnId, period);
  const reading = new Reading(content);
  const other = otherBook(context, content, sheets);
  if (other) reading.refused.push({ ...other, cell: `${sheets[0]?.name ?? ''}!A1` });
  else
    for (const [table, sheet] of sheetsOf(tablesOfReturn(content.definition), sheets))
      readTable(reading, table, sheet);
  const { cells, same: stands, notes, refused } = reading;
  return { cells: refused.length > 0 ? [] : cells, same: stands, notes, refused };
}
