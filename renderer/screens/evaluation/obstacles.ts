import type { EvaluationDetail } from '../../../shared/evaluation/record';
import { allItems } from '../../../shared/evaluation/template';

/** Keys of items and bonuses whose scores lie too far apart, in the order of the form. */
export const apartIn = ({ template, result }: EvaluationDetail): string[] => [...allItems(template), ...template.bonuses].map(({ key }) => key).filter((key) => (result.items[key] ?? result.bonuses[key])?.apart);

export interface Obstacles {
  /** Differences about which nothing was written yet. */
  unsettled: string[];
  /** Items that ask for a file and have none. */
  unproved: string[];
}

/** What stands against a conclusion, to be shown before the service is asked. */
export function obstaclesOf(detail: EvaluationDetail): Obstacles {
  const { template, result, evidence, settled } = detail;
  const bare = (key: string): boolean => (evidence[key] ?? []).length === 0;
  const scores = [...allItems(template), ...template.bonuses].filter(({ key, evidenceRequired }) => evidenceRequired && ((result.items[key] ?? result.bonuses[key])?.score ?? 0) > 0);
  const found = template.vetoes.filter(({ key, evidenceRequired }) => evidenceRequired && result.vetoes.includes(key));
  return { unsettled: apartIn(detail).filter((key) => !settled[key]), unproved: [...scores, ...found].map(({ key }) => key).filter(bare) };
}

/** Groups whose score lies farthest from what the item comes to, while groups or assessors lie apart. */
export function outliers(byGroup: Readonly<Record<string, number | null>>): ReadonlySet<string> {
  const given = Object.entries(byGroup).flatMap(([group, score]): [string, number][] => (score === null ? [] : [[group, score]]));
  const sorted = given.map(([, score]) => score).sort((a, b) => a - b);
  const middle = ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) / 2;
  const farthest = Math.max(0, ...given.map(([, score]) => Math.abs(score - middle)));
  return new Set(given.filter(([, score]) => Math.abs(score - middle) === farthest).map(([group]) => group));
}
