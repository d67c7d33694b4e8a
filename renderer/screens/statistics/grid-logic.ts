import { visible } from '../../../shared/codes/text';
import { plainFigure } from '../../../shared/codes/typed-figure';

/**
 * Pure logic of the sheet: what was typed, where keys lead, what a pasted block means. Values are
 * whole numbers of the item's smallest unit.
 */

export interface Place {
  row: number;
  column: number;
}

/**
 * What was typed as a value: null when emptied, undefined when it is no number of so many decimals.
 */
export function parseCell(typed: string, decimals: number): number | null | undefined {
  const text = plainFigure(typed.normalize('NFKC'));
  if (text === '') return null;
  const match = /^(-?)(\d{1,12})(?:\.(\d*))?$/.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = ''] = match;
  if (fraction.replace(/0+$/, '').length > decimals) return undefined;
  // Digits, not floating point: 6.3 万元 must be 63000 exactly.
  const value = Number(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
  return sign && value !== 0 ? -value : value;
}

/** A value as it is typed: no thousands, no trailing zeros. */
export function cellText(value: number | null | undefined, decimals: number): string {
  if (value === null || value === undefined) return '';
  if (decimals === 0) return String(value);
  const digits = String(Math.abs(value)).padStart(decimals + 1, '0');
  const fraction = digits.slice(-decimals).replace(/0+$/, '');
  return `${value < 0 ? '-' : ''}${digits.slice(0, -decimals)}${fraction ? `.${fraction}` : ''}`;
}

export interface Size {
  rows: number;
  columns: number;
}

/** Rows that a turn of the page leads on. */
const PAGE = 10;

/** How a key moves in rows and columns; far beyond the edge means to it. */
const steps: Readonly<Record<string, (shift: boolean) => [rows: number, columns: number]>> = {
  ArrowUp: () => [-1, 0],
  ArrowDown: () => [1, 0],
  ArrowLeft: () => [0, -1],
  ArrowRight: () => [0, 1],
  Enter: (shift) => [shift ? -1 : 1, 0],
  Home: () => [0, -Infinity],
  End: () => [0, Infinity],
  PageUp: () => [-PAGE, 0],
  PageDown: () => [PAGE, 0],
};

const clamp = (value: number, size: number): number => Math.min(size - 1, Math.max(0, value));

function tabbed({ row, column }: Place, shift: boolean, { rows, columns }: Size): Place | null {
  const next = row * columns + column + (shift ? -1 : 1);
  return next < 0 || next >= rows * columns
    ? null
    : { row: Math.floor(next / columns), column: next % columns };
}

/**
 * Where a key leads from a place, or null if it is not a moving key. Tab wraps to the next row;
 * Enter goes down; Ctrl Home and Ctrl End lead to the first and the last cell.
 */
export function moved(
  from: Place,
  key: string,
  shift: boolean,
  size: Size,
  ctrl = false,
): Place | null {
  if (key === 'Tab') return tabbed(from, shift, size);
  const step = steps[key]?.(shift);
  if (!step) return null;
  const [down, across] = step;
  const whole = ctrl && (key === 'Home' || key === 'End');
  return {
    row: clamp(from.row + (whole ? across : down), size.rows),
    column: clamp(from.column + across, size.columns),
  };
}

/** A cell's text without what nobody sees, on one line. */
export const cleanCell = (text: string): string =>
  visible(text)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/**
 * A block copied as text: rows by line, cells by tab; a cell with an end of line in it stands in
 * quotes; the last line end is not a row.
 */
export function parseBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  let [cell, quoted, at] = ['', false, 0];
  const end = (): void => {
    rows.at(-1)?.push(cleanCell(cell));
    cell = '';
  };
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  while (at < source.length) {
    const one = source[at] ?? '';
    at += 1;
    if (quoted && one === '"' && source[at] === '"') {
      cell += '"';
      at += 1;
    } else if (quoted && one === '"') quoted = false;
    else if (quoted) cell += one;
    else if (one === '"' && cell === '' && isClosed(source, at)) quoted = true;
    else if (one === '\t') end();
    else if (one === '\n') {
      end();
      rows.push([]);
    } else cell += one;
  }
  end();
  return rows;
}

/** Whether a quotation mark is the first of a pair that holds a whole cell. */
const isClosed = (source: string, at: number): boolean =>
  /^(?:[^"]|"")*"(?=[\t\n]|$)/.test(source.slice(at));
