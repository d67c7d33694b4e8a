import type { PeriodStand, PeriodStep, Review } from '../../../shared/contract/submission';
import { Refusal } from '../../../shared/result';
import { wordsOf } from '../../../shared/text';
import type { Reader, Writer } from '../database/context';
import { inTransaction } from '../database/records';
import { select, text } from '../database/rows';
import { listUsers } from '../security/users';
import { requireReady } from './freeze';
import { isFrozen, requireOpen } from './frozen-tables';
import { actsOf, keepAct, standing, stepOfAct, wordOfAct, type PeriodActRow } from './period-acts';

type Store = Pick<Reader, 'db'>;

/** Who reviewed a quarter last; null while nobody did, or since it was sent back. */
function reviewOf(store: Store, period: string, acts: readonly PeriodActRow[]): Review | null {
  const row = standing(acts, 'reviewed', ['sentBack']);
  const step = stepOfAct(store, period, row);
  return row && step ? { ...step, alone: row.alone === 1 } : null;
}

/**
 * Whether whoever is logged in filled a quarter in: wrote a figure of it last, be it after somebody
 * submitted it, else submitted it.
 */
function isOwn(
  { db, session }: Pick<Reader, 'db' | 'session'>,
  period: string,
  acts: readonly PeriodActRow[],
): boolean {
  const submitted = standing(acts, 'submitted', ['sentBack']);
  const last = select(
    db,
    `SELECT by FROM audit WHERE noun = 'statistics' AND sequence > @after
       AND substr(recordId, 1, length(@period)) = @period
     ORDER BY sequence DESC LIMIT 1`,
    { by: text },
  ).maybe({ period, after: submitted?.sequence ?? 0 });
  return last ? last.by === session.name : submitted?.userId === session.userId;
}

/** Who else may review in this office. */
const otherReviewers = (context: Pick<Reader, 'db' | 'session'>): string[] =>
  listUsers(context)
    .filter(
      ({ userId, role, disabledAt }) =>
        disabledAt === null &&
        userId !== context.session.userId &&
        (role === 'reviewer' || role === 'admin'),
    )
    .map(({ name }) => name);

/** How far a quarter is on its way from who fills it in to its freezing. */
export function standOf(context: Pick<Reader, 'db' | 'session'>, period: string): PeriodStand {
  const acts = actsOf(context, period);
  const frozen = isFrozen(context, period);
  const own = isOwn(context, period, acts);
  return {
    submitted: stepOfAct(context, period, standing(acts, 'submitted', ['sentBack'])),
    review: reviewOf(context, period, acts),
    sentBack: wordOfAct(standing(acts, 'sentBack', ['submitted', 'reviewed'])),
    unfrozen: frozen ? null : wordOfAct(standing(acts, 'unfrozen')),
    own,
    otherReviewers: own ? otherReviewers(context) : [],
  };
}

/**
 * Says that a quarter is filled in (提交审核).
 * @throws Refusal PERIOD_FROZEN, FREEZE_HAS_ERRORS, FREEZE_NEEDS_EXPLANATION
 */
export function submit(context: Writer, period: string): PeriodStep {
  return inTransaction(context, () => {
    requireReady(context, period);
    return { ...keepAct(context, period, 'submitted'), changed: 0 };
  });
}

/** Sends a quarter back to be filled in, with a sentence. @throws Refusal PERIOD_FROZEN */
export function sendBack(context: Writer, period: string, said: string): { saved: true } {
  return inTransaction(context, () => {
    requireOpen(context, period);
    keepAct(context, period, 'sentBack', { said });
    return { saved: true };
  });
}

/**
 * Says that whoever is logged in has looked the quarter through; a later review takes the place of
 * an earlier one. Where the office has two who may, it is not the one who filled it in; where it has
 * one, that one says so.
 * @throws Refusal PERIOD_FROZEN, FREEZE_HAS_ERRORS, FREEZE_NEEDS_EXPLANATION, REVIEW_BY_ANOTHER,
 * REVIEW_ALONE
 */
export function review(context: Writer, period: string, alone: boolean): Review {
  return inTransaction(context, () => {
    requireReady(context, period);
    const own = isOwn(context, period, actsOf(context, period));
    const others = own ? otherReviewers(context) : [];
    if (others.length > 0)
      throw Refusal.of('REVIEW_BY_ANOTHER', {
        names: { zh: wordsOf(others, 'zh'), en: wordsOf(others, 'en') },
      });
    if (own && !alone) throw Refusal.of('REVIEW_ALONE');
    return { ...keepAct(context, period, 'reviewed', { alone: own }), changed: 0, alone: own };
  });
}
