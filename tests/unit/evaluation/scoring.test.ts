import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreFault, scoreOf, TENTHS, type Scores } from '../../../shared/evaluation/scoring';
import { sixHavesTemplate as template } from '../../../shared/evaluation/template';

const items = template.groups.flatMap((group) => group.items);
const full: Scores = Object.fromEntries(items.map(({ key, full: most }) => [key, most * TENTHS]));
const score = (most: number) => fc.integer({ min: 0, max: most * TENTHS });
const sheet = fc.record(Object.fromEntries(items.map(({ key, full: most }) => [key, score(most)]))) as fc.Arbitrary<Record<string, number>>;
const half = fc.record(Object.fromEntries(items.map(({ key, full: most }) => [key, fc.option(score(most))]))) as fc.Arbitrary<Record<string, number | null>>;

/** A whole sheet with this total in tenths and no group at zero. */
function sheetOf(total: number): Scores {
  const scores: Record<string, number> = Object.fromEntries(items.map(({ key }) => [key, 1]));
  let left = total - items.length;
  for (const { key, full: most } of items) {
    const more = Math.max(0, Math.min(left, most * TENTHS - 1));
    scores[key] = 1 + more;
    left -= more;
  }
  return scores;
}

describe('the six-haves template', () => {
  it('has items that make up its groups, and groups that make up its full mark', () => {
    for (const group of template.groups) expect(group.items.reduce((sum, item) => sum + item.full, 0), group.key).toBe(group.full);
    expect(template.groups.reduce((sum, group) => sum + group.full, 0)).toBe(template.fullMark);
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
    expect(template.example).toBe(true);
    // The only bands that a published rule attests.
    expect(template.grades.map(({ from }) => from)).toEqual([90, 80, 60, 0]);
  });
});

describe('scoring', () => {
  it('stays between nothing and the full mark, and is the sum of its groups', () => {
    fc.assert(fc.property(half, (scores) => {
      const { running, groups } = scoreOf(template, scores);
      expect(running).toBeGreaterThanOrEqual(0);
      expect(running).toBeLessThanOrEqual(template.fullMark * TENTHS);
      expect(groups.reduce((sum, group) => sum + group.score, 0)).toBe(running);
    }));
    expect(scoreOf(template, full)).toMatchObject({ total: template.fullMark * TENTHS, passed: true });
  });

  it('never falls when an item gets more, and neither does the grade', () => {
    const rank = (scores: Scores): number => {
      const name = scoreOf(template, scores).grade?.zh;
      return template.grades.findIndex((grade) => grade.name.zh === name);
    };
    fc.assert(fc.property(sheet, fc.constantFrom(...items), (scores, item) => {
      const more = { ...scores, [item.key]: item.full * TENTHS };
      expect(scoreOf(template, more).running).toBeGreaterThanOrEqual(scoreOf(template, scores).running);
      expect(rank(more)).toBeLessThanOrEqual(rank(scores));
    }));
  });

  it('does not ask in which order items were filled in', () => {
    fc.assert(fc.property(sheet, (scores) => {
      expect(scoreOf(template, Object.fromEntries(Object.entries(scores).reverse()))).toEqual(scoreOf(template, scores));
    }));
  });

  it('has no total, grade or pass while an item is open', () => {
    fc.assert(fc.property(sheet, fc.constantFrom(...items), (scores, item) => {
      expect(scoreOf(template, { ...scores, [item.key]: null })).toMatchObject({ open: 1, total: null, grade: null, passed: null });
    }));
  });

  it.each(template.grades.filter(({ from }) => from > 0))('changes grade exactly at $from', ({ name, from }) => {
    expect(scoreOf(template, sheetOf(from * TENTHS)).grade).toEqual(name);
    expect(scoreOf(template, sheetOf(from * TENTHS - 1)).grade).not.toEqual(name);
  });

  it('passes exactly at the pass mark, and not with one 有 at zero', () => {
    expect(scoreOf(template, sheetOf(template.passMark * TENTHS)).passed).toBe(true);
    expect(scoreOf(template, sheetOf(template.passMark * TENTHS - 1)).passed).toBe(false);
    const [group] = template.groups;
    const without = { ...full, ...Object.fromEntries((group?.items ?? []).map(({ key }) => [key, 0])) };
    const result = scoreOf(template, without);
    expect(result).toMatchObject({ passed: false, zeroGroups: [group?.label] });
    expect(result.total).toBeGreaterThanOrEqual(template.passMark * TENTHS);
    expect(result.grade?.zh).toBe('不合格');
  });

  it('names the item that cannot be kept', () => {
    const [item] = items;
    const key = item?.key ?? '';
    expect(scoreFault(template, full)).toBeNull();
    expect(scoreFault(template, { ...full, [key]: (item?.full ?? 0) * TENTHS + 1 })).toMatchObject({ code: 'SCORE_ABOVE_FULL', params: { key } });
    expect(scoreFault(template, { ...full, [key]: -1 })).toMatchObject({ code: 'SCORE_NEGATIVE', params: { key } });
    expect(scoreFault(template, { ...full, invented: 1 })).toMatchObject({ code: 'SCORE_ITEM_UNKNOWN' });
  });
});
