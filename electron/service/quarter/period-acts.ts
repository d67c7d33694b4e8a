import type { PeriodStep, PeriodWord } from '../../../shared/contract/submission';
import { nounNames } from '../../../shared/domain/nouns';
import type { Reader, Writer } from '../database/context';
import { audited } from '../database/records';
import { select, text, whole, type RowOf } from '../database/rows';

/** What people do to a period between filling it in and its package. */
export type PeriodAct = 'submitted' | 'sentBack' | 'reviewed' | 'unfrozen';

const ACT = {
  sequence: whole,
  act: text.as<PeriodAct>(),
  at: text,
  userId: text.orNull,
  by: text,
  said: text.orNull,
  alone: whole,
};
export type PeriodActRow = RowOf<typeof ACT>;

/** Everything that was done to a period, the newest first. */
export const actsOf = ({ db }: Pick<Reader, 'db'>, period: string): PeriodActRow[] =>
  select(
    db,
    `SELECT ${Object.keys(ACT).join(', ')} FROM period_act WHERE period = ? ORDER BY sequence DESC`,
    ACT,
  ).all(period);

/** The newest of some acts; a later one of `until` ends it. */
export function standing(
  acts: readonly PeriodActRow[],
  wanted: PeriodAct,
  until: readonly PeriodAct[] = [],
): PeriodActRow | undefined {
  const newest = acts.find(({ act }) => act === wanted || until.includes(act));
  return newest?.act === wanted ? newest : undefined;
}

/** What a review is of: the register, and the figures of its own quarter. */
const SEEN = `(noun IN (${nounNames.map((noun) => `'${noun}'`).join(', ')})
  OR (noun = 'statistics' AND substr(recordId, 1, length(@period)) = @period))`;

/**
 * How many changes have come since an act, up to the freezing of its period, because nothing later is
 * in it.
 */
function changedSince({ db }: Pick<Reader, 'db'>, period: string, sequence: number): number {
  const until = select(
    db,
    `SELECT max(sequence) FROM audit WHERE noun = 'period' AND recordId = @period AND action = 'freeze'
      AND EXISTS (SELECT 1 FROM frozen WHERE period = @period)`,
    whole.orNull,
  ).one({ period });
  return select(
    db,
    `SELECT count(*) FROM audit
      WHERE sequence > @sequence AND (@until IS NULL OR sequence < @until) AND ${SEEN}`,
    whole,
  ).one({ sequence, until, period });
}

/** An act as it is shown, with what has changed since; null for none. */
export const stepOfAct = (
  store: Pick<Reader, 'db'>,
  period: string,
  row: PeriodActRow | undefined,
): PeriodStep | null =>
  row ? { by: row.by, at: row.at, changed: changedSince(store, period, row.sequence) } : null;

export const wordOfAct = (row: PeriodActRow | undefined): PeriodWord | null =>
  row ? { by: row.by, at: row.at, said: row.said ?? '' } : null;

/** Keeps an act of whoever is logged in, beside its entry of the audit chain. */
export function keepAct(
  context: Writer,
  period: string,
  act: PeriodAct,
  { said = null, alone = false }: { said?: string | null; alone?: boolean } = {},
): { by: string; at: string } {
  const { db, session } = context;
  const at = context.clock().toISOString();
  audited(context, {
    action: act,
    noun: 'period',
    recordId: period,
    before: null,
    after: { by: session.name, ...(said !== null && { said }), ...(alone && { alone }) },
  });
  db.prepare(
    `INSERT INTO period_act (sequence, period, act, at, userId, by, said, alone)
     VALUES ((SELECT max(sequence) FROM audit), ?, ?, ?, ?, ?, ?, ?)`,
  ).run(period, act, at, session.userId, session.name, said, alone ? 1 : 0);
  return { by: session.name, at };
}
