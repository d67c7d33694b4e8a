import { describe, expect, it } from 'vitest';
import { fromTyped } from '../../../renderer/forms/typed';
import { parseCell } from '../../../renderer/screens/statistics/grid-logic';
import { isGapped, plainFigure } from '../../../shared/codes/typed-figure';
import { nouns } from '../../../shared/domain/nouns';

const amount = nouns.project.fields.amount;
const area = nouns.station.fields.area;

describe('a comma in a figure', () => {
  it.each([
    ['1,160', '1160'],
    ['１，２３４，５６７', '1234567'],
    ['1 234.5', '1234.5'],
    ['− 12', '-12'],
    ['1,234 567', '1,234 567'],
  ])('%s is %s', (typed, plain) => {
    expect(plainFigure(typed)).toBe(plain);
  });

  it.each(['91,5', '6，3', '1 2', '12,', '1,23,4', '12,34'])(
    'of %s separates no thousands, and is never left out',
    (typed) => {
      expect(isGapped(typed)).toBe(true);
      expect(parseCell(typed, 0)).toBeUndefined();
      expect(parseCell(typed, 4)).toBeUndefined();
      expect(fromTyped(amount, typed)).toEqual({ fault: { code: 'FORM_BAD_MONEY' } });
      expect(fromTyped(area, typed)).toHaveProperty('fault');
    },
  );

  it('is thousands in a form too', () => {
    expect(fromTyped(amount, '1,234.5')).toEqual({ value: 1_234_500_000 });
    expect(isGapped('1,234.5')).toBe(false);
    expect(isGapped('三')).toBe(false);
  });
});
