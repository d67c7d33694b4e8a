import type { Currency, Scaled } from './number-format';

/** A cell as the workbook keeps it; formulas stand for their last result. */
export type Cell = string | number | Date | null;

/** Cells shown as one (合并单元格), by 1-based rows and columns; the first one holds the value. */
export interface Merge {
  /** `B2:B3` */
  range: string;
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** What a cell's value does not say of itself. */
export interface CellMark {
  /** The cell is part of these; its value is that of the first one. */
  merge?: Merge;
  /** The sheet shows another figure than the cell keeps, by a format that scales. */
  scaled?: Scaled;
  /** The sheet shows this number before a percent sign: 96 for 0.96. */
  percent?: number;
  /** The sheet shows fewer decimals than the cell keeps: 13 for 12.6. */
  rounded?: number;
  /** The format writes 元 behind the figure, or the sign of the yuan beside it. */
  currency?: Currency;
  /** The sheet shows a month and not its day. */
  month?: true;
  /** The sheet shows nothing of what the cell keeps, by a format such as `;;;`. */
  invisible?: true;
  /** A formula whose result the file does not hold; the cell is empty. */
  uncalculated?: true;
}

/** How a sheet is laid out; read only where it is to be written again. */
export interface Layout {
  merges: readonly Merge[];
  /** Stretches of columns that are spoken of. */
  columns: readonly { from: number; to: number; width: number | null; hidden: boolean }[];
  /** Heights of rows in points, and codes of number formats by row and column. */
  heights: ReadonlyMap<number, number>;
  formats: ReadonlyMap<number, readonly (string | undefined)[]>;
}

export interface SheetRow {
  /** 1-based, as the clerk sees it. */
  number: number;
  /** By 1-based column; index 0 is unused. Merged cells carry the value of their first cell. */
  cells: readonly Cell[];
  /** By column, where there is something to say. */
  marks?: ReadonlyMap<number, CellMark>;
  hidden?: true;
}

export type SheetState = 'visible' | 'hidden' | 'veryHidden';
/** Only worksheets have cells; charts, dialogs and macros of old stand among them. */
export type SheetKind = 'worksheet' | 'chart' | 'dialog' | 'macro';

export interface Sheet {
  name: string;
  state: SheetState;
  kind: SheetKind;
  rows: SheetRow[];
  /** Columns that are not shown and in which something stands. */
  hiddenColumns: readonly number[];
  layout?: Layout;
}

/** A row is looked at cell by cell up to this width; what is wider has one far out at its edge. */
const USUAL_WIDTH = 512;

/**
 * Columns of a row in which something stands, in their order. A stray cell in the last column of
 * a sheet makes a row of 16,384 of which nearly all are nothing: whoever looks at what is beside
 * each other goes by these.
 */
function filledColumns({ cells }: Pick<SheetRow, 'cells'>): number[] {
  const columns = cells.length > USUAL_WIDTH ? Object.keys(cells).map(Number) : [...cells.keys()];
  return columns.filter((column) => column > 0 && cellText(cells[column]) !== '');
}

/** The columns in which something stands in one of the rows. */
export const columnsFilled = (rows: readonly Pick<SheetRow, 'cells'>[]): number[] =>
  [...new Set(rows.flatMap(filledColumns))].sort((a, b) => a - b);

/** Text of a cell for comparing: trimmed, empty for nothing. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  // trim() takes the ideographic space as well.
  return String(cell).trim();
}

const ERROR =
  /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|GETTING_DATA|EXTERNAL!|PYTHON!|NOT_YET)$/i;

/** The error that a formula came to and that stands in the cell instead of a value, or null. */
export function errorIn(cell: Cell | undefined): string | null {
  if (typeof cell !== 'string' || cell.trimStart()[0] !== '#') return null;
  const text = cell.trim();
  return ERROR.test(text) ? text.toUpperCase() : null;
}
