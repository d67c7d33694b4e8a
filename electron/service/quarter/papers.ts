import type { SubmissionState } from '../../../shared/contract/submission';
import { Refusal } from '../../../shared/result';
import type { Reader, Writer } from '../database/context';
import { audited, inTransaction } from '../database/records';
import { select, text } from '../database/rows';
import { isFrozen } from './frozen-tables';

/** The numbers that a period's papers bore since it was frozen, in the order they came out. */
const numbersOf = ({ db }: Pick<Reader, 'db'>, period: string): number[] =>
  select(
    db,
    `SELECT "after" FROM audit
      WHERE noun = 'period' AND recordId = @period AND action = 'printed' AND sequence > coalesce(
        (SELECT max(sequence) FROM audit
          WHERE noun = 'period' AND recordId = @period AND action = 'freeze'), 0)
      ORDER BY sequence`,
    { after: text.orNull },
  )
    .all({ period })
    .flatMap(({ after }) =>
      after === null ? [] : [(JSON.parse(after) as { sequence: number }).sequence],
    );

/**
 * What papers of a frozen period came out: how many bear the number of its package, and the number
 * that older ones bear where another period's package was written in between and took it.
 * @param sequence the number that its package has or will get
 */
export function papersOf(
  store: Pick<Reader, 'db'>,
  period: string,
  sequence: number,
): SubmissionState['papers'] {
  const numbers = numbersOf(store, period);
  const other = numbers.findLast((number) => number !== sequence);
  return {
    sequence,
    made: numbers.filter((number) => number === sequence).length,
    ...(other === undefined ? {} : { other }),
  };
}

/**
 * Notes that a paper of what is frozen was printed or saved: whatever comes later is a copy.
 * @throws Refusal NOT_FROZEN
 */
export const printed = (
  context: Writer,
  { period, sequence }: { period: string; sequence: number },
): { saved: true } =>
  inTransaction(context, () => {
    if (!isFrozen(context, period)) throw Refusal.of('NOT_FROZEN', { period });
    audited(context, {
      action: 'printed',
      noun: 'period',
      recordId: period,
      before: null,
      after: { sequence },
    });
    return { saved: true };
  });
