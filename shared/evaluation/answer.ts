import { z } from 'zod';
import { compared, decimal, product, reachedOf, times } from '../codes/exact';
import { failure, type FieldFailure } from '../result';
import {
  pointsOf,
  type Bonus,
  type EvaluationTemplate,
  type Item,
  type Veto,
} from '../definitions/evaluation-template';

const key = z.string().min(1).max(40);
const amount = z.number().min(0).max(1_000_000_000);

/**
 * What an assessor enters at an item; the score follows from it and is never entered beside it.
 * `score` in tenths at a degree and a bonus, `parts` that are there, `actual` against `planned`,
 * how often each deduction applies, whether a veto was `found`.
 */
export const answerInput = z.union([
  z.strictObject({ score: z.int().min(-100_000).max(100_000) }),
  z.strictObject({ parts: z.array(key).max(20) }),
  z.strictObject({ actual: amount, planned: amount }),
  z.strictObject({ counts: z.record(key, z.int().min(0).max(999)) }),
  z.strictObject({ found: z.boolean() }),
]);
export type Answer = z.infer<typeof answerInput>;
export type Answers = Readonly<Record<string, Answer | undefined>>;

/**
 * Percent of the plan that was reached, rounded down to one decimal: 79.99 must not read as 80.
 * Null without a plan.
 */
export const ratioOf = ({ actual, planned }: { actual: number; planned: number }): number | null =>
  reachedOf(decimal(actual), decimal(planned));

/** Score of an item in tenths by a valid answer; null while there is none. */
export function itemScore(item: Item, answer: Answer | undefined): number | null {
  if (answer === undefined) return null;
  if (item.kind === 'degree') return 'score' in answer ? answer.score : null;
  if (item.kind === 'combination')
    return 'parts' in answer
      ? item.parts.reduce((sum, part) => sum + (answer.parts.includes(part.key) ? part.full : 0), 0)
      : null;
  if (item.kind === 'ratioBand') {
    if (!('planned' in answer)) return null;
    const [actual, planned] = [times(decimal(answer.actual), 100, 1), decimal(answer.planned)];
    const reached = item.bands.filter(
      ({ from }) => compared(actual, product(decimal(from), planned)) >= 0,
    );
    return Math.max(0, ...reached.map(({ score }) => score));
  }
  if (!('counts' in answer)) return null;
  return Math.max(
    0,
    item.full -
      item.deductions.reduce(
        (sum, deduction) => sum + deduction.points * (answer.counts[deduction.key] ?? 0),
        0,
      ),
  );
}

export const bonusScore = (answer: Answer | undefined): number | null =>
  answer !== undefined && 'score' in answer ? answer.score : null;
export const vetoFound = (answer: Answer | undefined): boolean | null =>
  answer !== undefined && 'found' in answer ? answer.found : null;

const named = ({ key: item, label }: { key: string; label: { zh: string; en: string } }) => ({
  item: label,
  key: item,
});

function scoreFault(item: Item | Bonus, score: number): FieldFailure | null {
  const params = { ...named(item), score: pointsOf(score), full: pointsOf(item.full) };
  if (score < 0) return { code: 'SCORE_NEGATIVE', params };
  return score > item.full ? { code: 'SCORE_ABOVE_FULL', params } : null;
}

/** Why an answer at an item cannot be kept, naming the item; null when it can. */
function answerFault(item: Item, answer: Answer): FieldFailure | null {
  const unfit: FieldFailure = { code: 'ANSWER_UNFIT', params: named(item) };
  switch (item.kind) {
    case 'degree':
      return 'score' in answer ? scoreFault(item, answer.score) : unfit;
    case 'combination':
      return 'parts' in answer &&
        new Set(answer.parts).size === answer.parts.length &&
        answer.parts.every((part) => item.parts.some((known) => known.key === part))
        ? null
        : unfit;
    case 'ratioBand':
      if (!('planned' in answer)) return unfit;
      return answer.planned === 0 ? { code: 'RATIO_WITHOUT_PLAN', params: named(item) } : null;
    case 'deduction':
      return 'counts' in answer &&
        Object.keys(answer.counts).every((one) =>
          item.deductions.some((known) => known.key === one),
        )
        ? null
        : unfit;
  }
}

/** Everything that can be answered, by key. */
export interface Questions {
  items: ReadonlyMap<string, Item>;
  bonuses: ReadonlyMap<string, Bonus>;
  vetoes: ReadonlyMap<string, Veto>;
}

/**
 * The first reason why answers cannot be kept: SCORE_ITEM_UNKNOWN, SCORE_NEGATIVE,
 * SCORE_ABOVE_FULL, RATIO_WITHOUT_PLAN, ANSWER_UNFIT; null when they can.
 */
export function answersFault(
  { items, bonuses, vetoes }: Questions,
  answers: Answers,
): FieldFailure | null {
  for (const [at, answer] of Object.entries(answers)) {
    if (answer === undefined) continue;
    const item = items.get(at);
    const bonus = bonuses.get(at);
    const veto = vetoes.get(at);
    if (!item && !bonus && !veto) return { code: 'SCORE_ITEM_UNKNOWN', params: { item: at } };
    const fault = item
      ? answerFault(item, answer)
      : bonus
        ? 'score' in answer
          ? scoreFault(bonus, answer.score)
          : failure('ANSWER_UNFIT', named(bonus))
        : veto && !('found' in answer)
          ? failure('ANSWER_UNFIT', named(veto))
          : null;
    if (fault) return fault;
  }
  return null;
}

export const questionsOf = (template: EvaluationTemplate, items: readonly Item[]): Questions => ({
  items: new Map(items.map((item) => [item.key, item])),
  bonuses: new Map(template.bonuses.map((bonus) => [bonus.key, bonus])),
  vetoes: new Map(template.vetoes.map((veto) => [veto.key, veto])),
});
