import { describe, expect, it } from 'vitest';
import { decimal } from '../../../shared/codes/exact';
import { periodPlus } from '../../../shared/codes/period';
import { courseOf, elapsedOf, stepsBetween, type Road } from '../../../shared/indicators/course';
import { paceWords } from '../../../shared/indicators/pace-text';
import { sideSum } from '../../../shared/indicators/sides';
import { textOf } from '../../../shared/text';

const number = (value: { over: bigint; under: bigint } | null): number | null =>
  value && Number(value.over) / Number(value.under);

/** Seven quarters up to 2026Q3 on the way to the end of 2030. */
function road(values: readonly (number | null)[], more: Partial<Road> = {}): Road {
  const points = values.map((value, at) => ({
    period: periodPlus('2026Q3', at + 1 - values.length),
    value: value === null ? null : decimal(value),
  }));
  return {
    points,
    target: 48,
    direction: 'up',
    yearly: false,
    plan: { from: 2026, to: 2030 },
    base: null,
    ...more,
  };
}
const judged = (values: readonly (number | null)[], more: Partial<Road> = {}) => {
  const { pace, status } = courseOf(road(values, more));
  return [pace.kind, status];
};

describe('the road to a target', () => {
  it('is straight from the plan’s start to its end', () => {
    expect(elapsedOf({ from: 2026, to: 2030 }, '2026Q3')).toEqual({ over: 3, of: 20 });
    expect(elapsedOf({ from: 2026, to: 2030 }, '2025Q4').over).toBe(0);
    expect(elapsedOf({ from: 2026, to: 2030 }, '2031Q2')).toEqual({ over: 20, of: 20 });
    expect(elapsedOf({ from: 2026, to: 2026 }, '2026M09')).toEqual({ over: 9, of: 12 });
    expect([stepsBetween('2025Q4', '2026Q3'), stepsBetween('2026Q3', '2025Q4')]).toEqual([3, -3]);
    const course = courseOf(road([21, 22, 22, 23, 24, 25, 26], { base: decimal(24) }));
    expect(number(course.due)).toBeCloseTo(27.6, 10);
  });

  it('tells what it takes and what there was, as the drawing does: 1.3 a quarter against 0.8', () => {
    const course = courseOf(road([21, 22, 22, 23, 24, 25, 26]));
    expect(course.left).toBe(17);
    expect(number(course.needed)).toBeCloseTo(22 / 17, 10);
    expect(number(course.mean)).toBeCloseTo(5 / 6, 10);
    expect(number(course.likely)).toBeCloseTo(26 + (17 * 5) / 6, 10);
    expect(course.pace).toEqual({ kind: 'late', period: '2033Q2' });
    expect(course.status).toBe('slow');
  });

  it('is judged by the pace: reached, in time, too late, still, falling', () => {
    expect(judged([40, 44, 48])).toEqual(['reached', 'on']);
    expect(judged([20, 22, 24])).toEqual(['reaches', 'on']);
    expect(judged([20, 20, 21])).toEqual(['late', 'slow']);
    expect(judged([20, 21, 24, 24, 24, 24])).toEqual(['unmoved', 'slow']);
    expect(judged([24, 24])).toEqual(['unmoved', 'slow']);
    expect(judged([24, 23])).toEqual(['falling', 'off']);
    expect(judged([null, null, 24])).toEqual(['unknown', 'slow']);
    expect(judged([null, null, 40], { base: decimal(0) })).toEqual(['unknown', 'on']);
    expect(judged([null, 20, null])).toEqual(['noValue', 'none']);
    expect(judged([20, 24], { target: null })).toEqual(['noTarget', 'none']);
    expect(judged([20, 24], { plan: { from: 2021, to: 2025 } })).toEqual(['missed', 'off']);
  });

  it('goes down where less is better', () => {
    const down = { direction: 'down', target: 10 } as const;
    expect(judged([12, 11, 10], down)).toEqual(['reached', 'on']);
    expect(judged([40, 38, 36], down)).toEqual(['reaches', 'on']);
    expect(judged([40, 41], down)).toEqual(['falling', 'off']);
  });

  it('of a sum of the year is walked within it', () => {
    const yearly = { yearly: true, target: 260 };
    const course = courseOf(road([80, 160, 237], yearly));
    expect(number(course.due)).toBe(195);
    expect([course.pace.kind, course.status, course.left]).toEqual(['withinYear', 'on', 1]);
    expect(number(course.likely)).toBe(316);
    expect(judged([10, 20, 30], yearly)).toEqual(['shortOfYear', 'slow']);
  });

  it('never reads as reached below its target, however near', () => {
    const near = courseOf(road([47.999_999], { target: 48 }));
    expect(near.met).toBe(false);
    expect(courseOf(road([48], { target: 48 })).met).toBe(true);
  });
});

describe('the words of a pace', () => {
  const said = (pace: Parameters<typeof paceWords>[0]['pace'], language: 'zh' | 'en' = 'zh') => {
    const { code, params } = paceWords({ pace, unit: { zh: '站', en: 'stations' }, short: 4 });
    return textOf(code, params, language);
  };
  it('say when and how much is lacking', () => {
    expect(said({ kind: 'reaches', period: '2027Q4' })).toBe('2027年底达到');
    expect(said({ kind: 'late', period: '2033Q1' })).toBe('要到 2033年第一季度');
    expect(said({ kind: 'unmoved', periods: 3 })).toBe('3 个季度没动，还缺 4 站');
    expect(said({ kind: 'unmoved', periods: 3 }, 'en')).toBe(
      'Unmoved for 3 quarters, 4 stations short',
    );
    expect(said({ kind: 'falling' })).toBe('在下降，达不到');
  });

  it('add up what is divided apart from what it is divided by', () => {
    const parts = [
      { side: 'over', value: 0.1 },
      { side: 'over', value: 0.2 },
      { side: 'under', value: null },
    ] as const;
    expect([sideSum(parts, 'over'), sideSum(parts, 'under')]).toEqual([0.3, 0]);
  });
});
