/** What a workbook that is written looks like; everything else is left to whoever opens it. */
export interface CellStyle {
  bold?: boolean;
  /** In points. */
  size?: number;
  /** Colours as six hexadecimal digits. */
  color?: string;
  fill?: string;
  horizontal?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'middle';
  wrap?: boolean;
  /** A thin line below. */
  line?: boolean;
  /** A thin line on every side. */
  box?: boolean;
  /** Can be written in where the sheet is protected. */
  unlocked?: boolean;
  /** Number format; `@` keeps digits as text. */
  format?: string;
}

/** A text is always written as text, whatever it begins with; a date as a real one. */
type CellValue = string | number | Date | null;

export interface WrittenCell {
  value: CellValue;
  style?: CellStyle;
  /** A comment (批注) at the cell. */
  note?: string;
}

export interface WrittenRow {
  /** 1-based; the one after the row before when left out. */
  number?: number;
  /** From the first column on. */
  cells: readonly (CellValue | WrittenCell)[];
  /** Of every cell that brings no style of its own. */
  style?: CellStyle;
  hidden?: boolean;
  /** In points. */
  height?: number;
}

export interface WrittenColumn {
  /** In characters. */
  width?: number;
  /** Of the cells that are not written. */
  style?: CellStyle;
  hidden?: boolean;
}

/** A range of cells, 1-based and with its ends. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A drop-down list of the cells of a range. */
export interface DropDown extends Area {
  /** A range such as `选项!$A$1:$A$9`, or words in quotes. */
  source: string;
  /** What to do with what is not on the list; null accepts it without a word. */
  otherwise: 'stop' | 'warning' | null;
  title: string;
  message: string;
}

/** What cells of a range take: a number that is not below zero, or a day. */
export interface Limit extends Area {
  kind: 'whole' | 'decimal' | 'date';
  /** Highest number, where there is one. */
  most?: number;
  /** What is said to who types anything else, which is not taken. */
  title: string;
  message: string;
}

export interface WrittenSheet {
  name: string;
  state?: 'visible' | 'hidden' | 'veryHidden';
  /** Rows and columns that stay in view. */
  frozen?: { rows?: number; columns?: number };
  columns?: readonly WrittenColumn[];
  rows: Iterable<WrittenRow>;
  merges?: readonly Area[];
  dropDowns?: readonly DropDown[];
  limits?: readonly Limit[];
  /** Only unlocked cells can be written in; without a password, against slips alone. */
  isProtected?: boolean;
  /**
   * How it comes out of a printer: A4 upright, as wide as the paper, with the first rows on each
   * page.
   */
  print?: { titleRows: number };
}
