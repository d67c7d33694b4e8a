import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../renderer/components/row-window';

const HEIGHT = 32;
const rows = (indexes: readonly number[]) =>
  indexes.map((index) => ({ index, start: index * HEIGHT, end: (index + 1) * HEIGHT }));

describe('what stands in a long list', () => {
  it('has a gap for what is not drawn: before, between and after', () => {
    expect(
      partsOf(rows([2, 3, 7]), 10 * HEIGHT).map((part) =>
        part.kind === 'gap' ? -part.height / HEIGHT : part.index,
      ),
    ).toEqual([-2, 2, 3, -3, 7, -2]);
  });

  it('is as high as all rows, whatever is drawn, and names nothing twice', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(99)), (drawn) => {
        const parts = partsOf(rows([...drawn].sort((a, b) => a - b)), 100 * HEIGHT);
        const height = parts.reduce(
          (sum, part) => sum + (part.kind === 'gap' ? part.height : HEIGHT),
          0,
        );
        expect(height).toBe(100 * HEIGHT);
        expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length);
      }),
    );
  });
});
