import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compared,
  decimal,
  minus,
  numberOf,
  percentOf,
  reachedOf,
  rounded,
  roundedTo,
  roundedUp,
  Sum,
  times,
  totalOf,
  whole,
} from '../../../shared/codes/exact';

/** A decimal by its digits: what it is in millionths, and as the number that stands in a field. */
const millionths = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
const written = (parts: number): number => Number(`${parts}e-6`);

describe('decimals', () => {
  it('are what is written, not the binary fraction next to it', () => {
    expect(decimal(262.72)).toEqual({ over: 6568n, under: 25n });
    expect(decimal(-0.25)).toEqual({ over: -1n, under: 4n });
    expect(decimal(1e-7)).toEqual({ over: 1n, under: 10_000_000n });
    expect(decimal(1e21)).toEqual({ over: 10n ** 21n, under: 1n });
    expect(decimal(0)).toEqual({ over: 0n, under: 1n });
    for (const none of [NaN, Infinity]) expect(() => decimal(none)).toThrow(RangeError);
  });

  it('add up as whole numbers of their smallest part do, in any order', () => {
    fc.assert(
      fc.property(fc.array(millionths), (parts) => {
        const sum = parts.reduce((all, one) => all + one, 0);
        expect(numberOf(totalOf(parts.map(written)))).toBe(written(sum));
        expect(numberOf(totalOf(parts.map(written).reverse()))).toBe(written(sum));
      }),
    );
    expect(numberOf(totalOf([0.1, 0.2, null, 0.7]))).toBe(1);
  });

  it('compare as whole numbers do', () => {
    fc.assert(
      fc.property(millionths, millionths, (a, b) => {
        expect(Math.sign(compared(decimal(written(a)), decimal(written(b))))).toBe(
          Math.sign(a - b),
        );
      }),
    );
  });

  it('are rounded once, a half away from zero', () => {
    expect([0.5, 1.5, -0.5, -1.5, 2.4999].map((one) => rounded(decimal(one)))).toEqual([
      1, 2, -1, -2, 2,
    ]);
    expect(roundedTo(decimal(1.005), 2)).toBe(1.01);
    expect(roundedTo(decimal(10.075), 2)).toBe(10.08);
    expect(roundedTo(minus(decimal(1), decimal(2.05)), 1)).toBe(-1.1);
    expect([1.0001, 1, 0, -1.5].map((one) => roundedUp(decimal(one)))).toEqual([2, 1, 0, -1]);
  });

  it('of few denominators add up exactly', () => {
    const sum = new Sum();
    for (let times = 0; times < 3; times += 1) sum.add(1, 3);
    expect(rounded(sum.value())).toBe(1);
  });
});

describe('shares', () => {
  const of = (part: number, all: number, ...marks: number[]) =>
    percentOf(decimal(part), decimal(all), marks.map(decimal));

  it('have one decimal, a half up', () => {
    expect([of(2, 3), of(1, 3), of(1, 2000), of(0, 7), of(7, 7), of(8, 7)]).toEqual([
      66.7, 33.3, 0.1, 0, 100, 114.3,
    ]);
    expect([of(1, 0), of(0, 0)]).toEqual([null, null]);
  });

  it('never read as all, or as the target, below it', () => {
    expect(of(2999, 3000)).toBe(99.9);
    expect(of(3996, 10_000, 40)).toBe(39.9);
    expect(of(3996, 10_000, 39.96)).toBe(40);
    expect(of(3996, 10_000)).toBe(40);
    expect(of(33_335, 100_000, 33.34)).toBe(33.3);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 1, max: 1000 }),
        (all, part, tenths) => {
          const shown = of(part, all, tenths / 10) ?? NaN;
          for (const mark of [1000, tenths])
            expect(Math.round(shown * 10) >= mark).toBe(part * 1000 >= mark * all);
          expect(Math.abs(shown - (part * 100) / all)).toBeLessThan(0.1 + 1e-9);
        },
      ),
    );
  });

  it('of a plan are what was reached, rounded down', () => {
    const reached = (part: number, all: number) => reachedOf(decimal(part), decimal(all));
    expect(reached(262.72, 262.72)).toBe(100);
    expect(reached(9.996, 10)).toBe(99.9);
    expect(reached(79.99, 100)).toBe(79.9);
    expect(reached(0.3, 0.1 * 3)).toBe(99.9);
    expect(reached(1, 0)).toBeNull();
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.integer({ min: 0, max: 20_000_000 }),
        (all, part) => {
          const tenths = Number((BigInt(part) * 1000n) / BigInt(all));
          expect(reached(part / 10_000, all / 10_000)).toBe(tenths / 10);
        },
      ),
    );
  });

  it('of a part of a whole keep to the whole', () => {
    expect(rounded(times(whole(7), 1, 2))).toBe(4);
  });
});
