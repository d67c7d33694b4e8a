import { describe, expect, it } from 'vitest';
import { cycled, leapt, rectOf } from '../../../renderer/screens/statistics/range';

describe('a selected range', () => {
  it('has the same edges whichever way it was drawn', () => {
    const edges = { top: 1, left: 2, bottom: 3, right: 5 };
    expect(rectOf({ from: { row: 1, column: 5 }, to: { row: 3, column: 2 } })).toEqual(edges);
    expect(rectOf({ from: { row: 3, column: 2 }, to: { row: 1, column: 5 } })).toEqual(edges);
  });

  it('is gone through row by row with Tab and column by column with Enter, around at the end', () => {
    const rect = { top: 1, left: 2, bottom: 2, right: 3 };
    const walk = (key: 'Tab' | 'Enter', back = false): string[] => {
      let at = { row: 1, column: 2 };
      return Array.from({ length: 4 }, () => {
        at = cycled(at, rect, key, back);
        return `${at.row},${at.column}`;
      });
    };
    expect(walk('Tab')).toEqual(['1,3', '2,2', '2,3', '1,2']);
    expect(walk('Enter')).toEqual(['2,2', '1,3', '2,3', '1,2']);
    expect(walk('Tab', true)).toEqual(['2,3', '2,2', '1,3', '1,2']);
  });
});

it('leaps to the end of filled cells, over empty ones, and to the edge', () => {
  const column = [true, true, true, false, false, true, false];
  const size = { rows: column.length, columns: 1 };
  const down = (row: number): number =>
    leapt({ row, column: 0 }, 'ArrowDown', size, (place) => column[place.row] === true).row;
  expect([down(0), down(2), down(3), down(5), down(6)]).toEqual([2, 5, 5, 6, 6]);
});
