import type { Review } from '../../../shared/contract/submission';
import { nounNames } from '../../../shared/domain/nouns';
import type { Reader, Writer } from '../database/context';
import { audited, inTransaction } from '../database/records';
import { select, text, whole } from '../database/rows';
import { requireReady } from './freeze';

/** What a review (审核) is of: the register, and the figures of its own quarter. */
const SEEN = `(noun IN (${nounNames.map((noun) => `'${noun}'`).join(', ')})
  OR (noun = 'statistics' AND substr(recordId, 1, length(@period)) = @period))`;

/**
 * Who reviewed a quarter last and when, and how many changes have come since; up to its freezing,
 * because nothing later is in it. Null while nobody did.
 */
export function reviewOf(context: Pick<Reader, 'db'>, period: string): Review | null {
  const { db } = context;
  const row = select(db, 'SELECT at, by, sequence FROM review WHERE period = ?', {
    at: text,
    by: text,
    sequence: whole,
  }).maybe(period);
  if (!row) return null;
  const { at, by, sequence } = row;
  const until = select(
    db,
    `SELECT max(sequence) FROM audit WHERE noun = 'period' AND recordId = @period AND action = 'freeze'
      AND EXISTS (SELECT 1 FROM frozen WHERE period = @period)`,
    whole.orNull,
  ).one({ period });
  const changed = select(
    db,
    `SELECT count(*) FROM audit
      WHERE sequence > @sequence AND (@until IS NULL OR sequence < @until) AND ${SEEN}`,
    whole,
  ).one({ sequence, until, period });
  return { at, by, changed };
}

/**
 * Says that whoever is logged in has looked the quarter through; a later review takes the place of
 * an earlier one.
 * @throws Refusal PERIOD_FROZEN, FREEZE_HAS_ERRORS, FREEZE_NEEDS_EXPLANATION
 */
export function review(context: Writer, period: string): Review {
  return inTransaction(context, () => {
    requireReady(context, period);
    const { db, session } = context;
    const at = context.clock().toISOString();
    audited(context, {
      action: 'review',
      noun: 'period',
      recordId: period,
      before: null,
      after: { by: session.name },
    });
    db.prepare(
      `INSERT INTO review (period, at, by, sequence) VALUES (@period, @at, @by, (SELECT max(sequence) FROM audit))
       ON CONFLICT (period) DO UPDATE SET at = @at, by = @by, sequence = excluded.sequence`,
    ).run({ period, at, by: session.name });
    return { at, by: session.name, changed: 0 };
  });
}
