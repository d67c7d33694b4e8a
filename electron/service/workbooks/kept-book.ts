import { gunzipSync, gzipSync } from 'node:zlib';
import type { Cell, Layout, Sheet, SheetRow } from './sheet';

/** A cell as it is kept: a date in an object, a value with its number format in a pair. */
type KeptValue = string | number | null | { day: number };
type KeptCell = KeptValue | [KeptValue, string];

/** A sheet of a workbook that is kept to be written again: values and layout, nothing else. */
export interface KeptSheet {
  name: string;
  state: Sheet['state'];
  columns: { width?: number; hidden?: true }[];
  merges: { top: number; left: number; bottom: number; right: number }[];
  /** Cells from the first column on. */
  rows: { number: number; cells: KeptCell[]; hidden?: true; height?: number }[];
}

const keptValue = (cell: Cell | undefined): KeptValue =>
  cell instanceof Date ? { day: cell.getTime() } : (cell ?? null);

/** A row's cells; those that a merge filled from its first one stay empty, as they are. */
function keptCells({ number, cells, marks }: SheetRow, formats: Layout['formats']): KeptCell[] {
  const codes = formats.get(number) ?? [];
  const kept: KeptCell[] = [];
  for (let at = 1; at < Math.max(cells.length, codes.length); at += 1) {
    const merge = marks?.get(at)?.merge;
    const isFilled = merge && (merge.top !== number || merge.left !== at);
    const value = keptValue(isFilled ? null : cells[at]);
    const code = codes[at];
    kept.push(code === undefined ? value : [value, code]);
  }
  return kept;
}

/** A program that writes "all the others" names columns to the very last one. */
const MOST_COLUMNS = 256;

function keptColumns({ columns }: Layout): KeptSheet['columns'] {
  const kept: KeptSheet['columns'] = [];
  for (const { from, to, width, hidden } of columns)
    for (let at = Math.max(1, from); at <= Math.min(to, MOST_COLUMNS); at += 1)
      kept[at - 1] = {
        ...(width !== null && width > 0 && { width }),
        ...(hidden && { hidden: true as const }),
      };
  return Array.from(kept, (column) => column ?? {});
}

const NO_LAYOUT: Layout = {
  merges: [],
  columns: [],
  heights: new Map(),
  formats: new Map(),
};

/** Sheets as they are kept; charts have no cells and are left out. */
export const keptSheets = (sheets: readonly Sheet[]): KeptSheet[] =>
  sheets
    .filter(({ kind }) => kind === 'worksheet')
    .map(({ name, state, rows, layout = NO_LAYOUT }) => ({
      name,
      state,
      columns: keptColumns(layout),
      merges: layout.merges.map(({ top, left, bottom, right }) => ({ top, left, bottom, right })),
      rows: rows.map((row) => {
        const height = layout.heights.get(row.number);
        return {
          number: row.number,
          cells: keptCells(row, layout.formats),
          ...(row.hidden && { hidden: true as const }),
          ...(height !== undefined && { height }),
        };
      }),
    }));

/** A workbook as bytes that take little room. */
export const packedBook = (sheets: readonly KeptSheet[]): Buffer =>
  gzipSync(JSON.stringify(sheets));

const textOf = (content: Uint8Array): string => gunzipSync(content).toString('utf8');

/** The sheets of a kept workbook. */
export const unpackedBook = (content: Uint8Array): KeptSheet[] =>
  JSON.parse(textOf(content)) as KeptSheet[];

/** Whether one of the words stands in a kept workbook. */
export function bookMentions(content: Uint8Array, words: readonly string[]): boolean {
  const text = textOf(content);
  return words.some((word) => word !== '' && text.includes(JSON.stringify(word).slice(1, -1)));
}
