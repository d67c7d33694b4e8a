import type { Answers } from './answer';
import { rounded, Sum } from '../codes/exact';
import type { AssessorGroup } from '../definitions/evaluation-template';

/** One assessor's sheet for the scoring. */
export interface ScoredSheet {
  group: string;
  answers: Answers;
}

/** What came of one item or bonus. */
export interface ItemResult {
  /** Tenths, rounded; null while a group that scores it has not. */
  score: number | null;
  /** Mean of each group's assessors, in tenths, rounded. */
  byGroup: Record<string, number | null>;
  /** Sheets of groups with a weight that lack an answer. */
  open: number;
  /** The groups, or the assessors of one, lie further apart than the template's spread. */
  apart: boolean;
}

/** One item's result, and its exact score for the sums above it. */
export interface Scored {
  result: ItemResult;
  /** Adds the exact score to a sum. */
  addTo: (sum: Sum) => void;
}

/** A group with the sheets of its assessors. */
export interface Group extends AssessorGroup {
  sheets: readonly ScoredSheet[];
}

/**
 * What the groups gave to one item, each group by the mean of its assessors and the groups by their
 * weights.
 */
export function scoredBy(
  groups: readonly Group[],
  read: (answers: Answers) => number | null,
  full: number,
  spread: number,
  agreed: number | null,
): Scored {
  const byGroup: Record<string, number | null> = {};
  const found: { over: number; under: number; weight: number }[] = [];
  let [open, lowest, highest, weights] = [0, Infinity, -Infinity, 0];
  for (const { key, weight, sheets } of groups) {
    let [sum, count] = [0, 0];
    for (const { answers } of sheets) {
      const score = read(answers);
      if (score === null) {
        open += 1;
        continue;
      }
      sum += score;
      count += 1;
      lowest = Math.min(lowest, score);
      highest = Math.max(highest, score);
    }
    if (sheets.length === 0) open += 1;
    byGroup[key] = count === 0 ? null : Math.floor((2 * sum + count) / (2 * count));
    if (count === 0) continue;
    found.push({ over: sum, under: count, weight });
    weights += weight;
  }
  const addTo = (sum: Sum): void => {
    if (agreed !== null) sum.add(agreed, 1);
    else
      for (const { over, under, weight } of found)
        if (weights > 0) sum.add(over * weight, under * weights);
  };
  const own = new Sum();
  addTo(own);
  const known = agreed !== null || found.length > 0;
  return {
    result: {
      score: known ? rounded(own.value()) : null,
      byGroup,
      open: agreed === null ? open : 0,
      apart: highest - lowest > (full * spread) / 100,
    },
    addTo,
  };
}
