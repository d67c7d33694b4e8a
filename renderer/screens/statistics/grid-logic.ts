/** Pure logic of the sheet: what was typed, where keys lead, what a pasted block means. Values are whole numbers of the item's smallest unit. */

export interface Place {
  row: number;
  column: number;
}

const plainDigits = (typed: string): string =>
  typed.normalize('NFKC').replace(/[−–—]/g, '-').replace(/[,\s]/g, '');

/** What was typed as a value: null when emptied, undefined when it is no number of so many decimals. */
export function parseCell(typed: string, decimals: number): number | null | undefined {
  const text = plainDigits(typed);
  if (text === '' || text === '待填') return null;
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

/** Where a key leads from a place, or null if it is not a moving key. Tab wraps to the next row; Enter goes down. */
export function moved(
  from: Place,
  key: string,
  shift: boolean,
  size: { rows: number; columns: number },
): Place | null {
  const clamp = (row: number, column: number): Place => ({
    row: Math.min(size.rows - 1, Math.max(0, row)),
    column: Math.min(size.columns - 1, Math.max(0, column)),
  });
  const { row, column } = from;
  switch (key) {
    case 'ArrowUp':
      return clamp(row - 1, column);
    case 'ArrowDown':
      return clamp(row + 1, column);
    case 'ArrowLeft':
      return clamp(row, column - 1);
    case 'ArrowRight':
      return clamp(row, column + 1);
    case 'Enter':
      return clamp(row + (shift ? -1 : 1), column);
    case 'Tab': {
      const next = row * size.columns + column + (shift ? -1 : 1);
      return next < 0 || next >= size.rows * size.columns
        ? null
        : { row: Math.floor(next / size.columns), column: next % size.columns };
    }
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: size.columns - 1 };
    default:
      return null;
  }
}

/** A block copied from a sheet: rows by line, cells by tab; the last line end is not a row. */
export const parseBlock = (text: string): string[][] =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));
