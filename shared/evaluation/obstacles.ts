import type { EvaluationResult } from './scoring';
import { scoredQuestions, type EvaluationTemplate } from '../definitions/evaluation-template';

/** What a conclusion is held against: files and opinions by key of item, bonus or veto. */
interface Settling {
  template: EvaluationTemplate;
  result: EvaluationResult;
  evidence: Readonly<Record<string, readonly string[] | undefined>>;
  settled: Readonly<Record<string, unknown>>;
}

const foundAt = ({ items, bonuses }: EvaluationResult, key: string) => items[key] ?? bonuses[key];

/** Keys of items and bonuses whose scores lie too far apart, in the order of the form. */
export const apartIn = ({ template, result }: Pick<Settling, 'template' | 'result'>): string[] =>
  scoredQuestions(template)
    .map(({ key }) => key)
    .filter((key) => foundAt(result, key)?.apart);

export interface Obstacles {
  /** Differences about which nothing was written yet. */
  unsettled: string[];
  /** Items, bonuses and found vetoes that ask for a file and have none. */
  unproved: string[];
}

/** What stands against a conclusion. Pure. */
export function obstaclesOf(settling: Settling): Obstacles {
  const { template, result, evidence, settled } = settling;
  const scores = scoredQuestions(template).filter(
    ({ key, evidenceRequired }) => evidenceRequired && (foundAt(result, key)?.score ?? 0) > 0,
  );
  const found = template.vetoes.filter(
    ({ key, evidenceRequired }) => evidenceRequired && result.vetoes.includes(key),
  );
  return {
    unsettled: apartIn(settling).filter((key) => settled[key] === undefined),
    unproved: [...scores, ...found]
      .map(({ key }) => key)
      .filter((key) => (evidence[key] ?? []).length === 0),
  };
}
