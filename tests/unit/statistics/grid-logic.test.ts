import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellText,
  moved,
  parseBlock,
  parseCell,
} from '../../../renderer/screens/statistics/grid-logic';

describe('a cell of the sheet', () => {
  it('reads what people type', () => {
    expect(parseCell('1,160', 0)).toBe(1160);
    expect(parseCell('１２', 0)).toBe(12);
    expect(parseCell('6.3', 4)).toBe(63_000);
    expect(parseCell('−1', 0)).toBe(-1);
    expect(parseCell(' ', 0)).toBeNull();
  });

  it('refuses what is no number of the item, and never guesses', () => {
    for (const typed of ['三', '1.5', '1e3', '--1', '12a'])
      expect(parseCell(typed, 0)).toBeUndefined();
    expect(parseCell('0.00005', 4)).toBeUndefined();
  });

  it('reads back exactly what it shows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999_999, max: 999_999_999 }),
        fc.constantFrom(0, 1, 4),
        (value, decimals) => parseCell(cellText(value, decimals), decimals) === value,
      ),
    );
  });
});

describe('moving about', () => {
  const size = { rows: 3, columns: 4 };
  it('follows Enter, Tab and arrows and stops at the edges', () => {
    expect(moved({ row: 0, column: 1 }, 'Enter', false, size)).toEqual({ row: 1, column: 1 });
    expect(moved({ row: 0, column: 3 }, 'Tab', false, size)).toEqual({ row: 1, column: 0 });
    expect(moved({ row: 2, column: 3 }, 'Tab', false, size)).toBeNull();
    expect(moved({ row: 2, column: 0 }, 'ArrowDown', false, size)).toEqual({ row: 2, column: 0 });
    expect(moved({ row: 1, column: 0 }, 'Tab', true, size)).toEqual({ row: 0, column: 3 });
    expect(moved({ row: 1, column: 0 }, '5', false, size)).toBeNull();
  });

  it('goes to an edge of the row by Home and End, of the sheet with Ctrl', () => {
    const from = { row: 1, column: 2 };
    expect(moved(from, 'Home', false, size)).toEqual({ row: 1, column: 0 });
    expect(moved(from, 'End', false, size)).toEqual({ row: 1, column: 3 });
    expect(moved(from, 'Home', false, size, true)).toEqual({ row: 0, column: 0 });
    expect(moved(from, 'End', false, size, true)).toEqual({ row: 2, column: 3 });
    expect(moved(from, 'ArrowDown', false, size, true)).toEqual({ row: 2, column: 2 });
  });
});

it('takes a block from a spreadsheet apart', () => {
  expect(parseBlock('1\t2\r\n3\t\r\n')).toEqual([
    ['1', '2'],
    ['3', ''],
  ]);
});

it('drops from a paste what nobody sees', () => {
  expect(parseBlock('\u200b12\t\u202d3\u202c\n')).toEqual([['12', '3']]);
});
