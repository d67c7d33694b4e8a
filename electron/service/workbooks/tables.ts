import { loose } from '../../../shared/codes/text';
import { columnLetter } from './columns';
import { cellText, type Cell, type Sheet, type SheetRow } from './sheet';
import { headStyle } from './workbook-style';
import type { DropDown, WrittenRow, WrittenSheet } from './written';

/** A column of a sheet that is written and read back. */
export interface ColumnOf<K extends string> {
  key: K;
  title: string;
  /** Other headings that mean the same. */
  also?: readonly string[];
  width: number;
  /** What belongs here, for the head's note and the explanation. */
  note: string;
  /** A sheet without it cannot be read. */
  needed?: boolean;
}

type Value = string | number;
export type Values<K extends string> = Partial<Record<K, Value>>;

/** Words as the source of a drop-down list. */
export const oneOf = (words: readonly string[]): string => `"${words.join(',')}"`;

/** A drop-down of a column's rows; `strict` refuses anything else. */
export const dropDown = (
  column: number,
  [top, bottom]: readonly [from: number, to: number],
  source: string,
  strict = true,
): DropDown => ({
  top,
  bottom,
  left: column,
  right: column,
  source,
  otherwise: strict ? 'stop' : null,
  title: '请选择',
  message: '请从下拉列表中选择。',
});

const TOP = { vertical: 'top', wrap: true } as const;

/** The head of a table, with a comment at each column. */
export const headRow = (
  titles: readonly string[],
  noteOf: (at: number) => string | undefined,
): WrittenRow => ({
  style: headStyle,
  cells: titles.map((value, at) => {
    const note = noteOf(at);
    return { value, ...(note !== undefined && { note }) };
  }),
});

interface TableOptions<K extends string> {
  lists?: Partial<Record<K, { source: string; strict?: boolean }>>;
  /** Rows beneath what is written that carry drop-down lists. */
  spare?: number;
  /** Columns that stay in view. */
  frozen?: number;
}

/** A sheet with its frozen head, the rows, and drop-downs by column. */
export function table<K extends string>(
  name: string,
  columns: readonly ColumnOf<K>[],
  rows: readonly Values<K>[],
  { lists = {}, spare = 0, frozen = 0 }: TableOptions<K> = {},
): WrittenSheet {
  return {
    name,
    frozen: { rows: 1, columns: frozen },
    columns: columns.map(({ width }) => ({ width })),
    rows: [
      headRow(
        columns.map(({ title }) => title),
        (at) => columns[at]?.note,
      ),
      ...rows.map((values): WrittenRow => ({
        style: TOP,
        cells: columns.map(({ key }) => values[key] ?? null),
      })),
    ],
    dropDowns: columns.flatMap(({ key }, at) => {
      const list: { source: string; strict?: boolean } | undefined = lists[key];
      return list ? [dropDown(at + 1, [2, rows.length + 1 + spare], list.source, list.strict)] : [];
    }),
  };
}

/** One row of a sheet whose columns are known. */
export interface Line<K extends string> {
  sheet: string;
  number: number;
  cell: (key: K) => Cell;
  text: (key: K) => string;
  /** Where a cell stands: `指标!F12`. */
  place: (key: K) => string;
}

/** Whether a text is the title of a column or a row, however it is spaced. */
export const isTitled = (
  { title, also = [] }: { title: string; also?: readonly string[] },
  text: string,
): boolean => [title, ...also].some((name) => loose(name) === loose(text));

function lineOf<K extends string>(
  sheet: string,
  row: SheetRow,
  columns: ReadonlyMap<K, number>,
): Line<K> {
  const cell = (key: K): Cell => row.cells[columns.get(key) ?? 0] ?? null;
  return {
    sheet,
    number: row.number,
    cell,
    text: (key) => cellText(cell(key)),
    place: (key) => `${sheet}!${columnLetter(columns.get(key) ?? 1)}${row.number}`,
  };
}

/** Titles and notes may stand above the head, but not for longer than this. */
const LOOK = 30;

/**
 * The rows beneath the head, wherever it stands, and the columns that are needed and missing, each
 * with the cell where it would be looked for; then there are no rows.
 */
export function headedLines<K extends string>(
  sheet: Sheet,
  columns: readonly ColumnOf<K>[],
): { lines: Line<K>[]; missing: { title: string; cell: string }[] } {
  const heads = sheet.rows.slice(0, LOOK).map((row, index) => {
    const known = new Map<K, number>();
    row.cells.forEach((cell, at) => {
      const column = columns.find((one) => !known.has(one.key) && isTitled(one, cellText(cell)));
      if (column) known.set(column.key, at);
    });
    return { index, known, number: row.number };
  });
  const [head] = [...heads].sort((a, b) => b.known.size - a.known.size || a.index - b.index);
  const missing = columns
    .filter(({ key, needed }) => needed && !head?.known.has(key))
    .map(({ title }, at) => ({
      title,
      cell: `${sheet.name}!${columnLetter(at + 1)}${head?.number ?? 1}`,
    }));
  const lines =
    missing.length > 0 || !head
      ? []
      : sheet.rows.slice(head.index + 1).map((row) => lineOf(sheet.name, row, head.known));
  return { lines, missing };
}
