import { Refusal } from '../../../shared/result';
import type { Reader, Writer } from '../database/context';
import { audited, inTransaction } from '../database/records';
import { select, whole } from '../database/rows';
import { isFrozen } from './frozen-tables';

/** How many papers came out of a period since it was frozen; 0 for one that is open. */
export const papersOf = ({ db }: Pick<Reader, 'db'>, period: string): number =>
  select(
    db,
    `SELECT count(*) FROM audit WHERE noun = 'period' AND recordId = @period AND action = 'printed'
      AND sequence > (SELECT max(sequence) FROM audit WHERE noun = 'period' AND recordId = @period AND action = 'freeze')`,
    whole,
  ).one({ period });

/**
 * Notes that a paper of what is frozen was printed or saved: whatever comes later is a copy.
 * @throws Refusal NOT_FROZEN
 */
export function printed(context: Writer, period: string): { papers: number } {
  return inTransaction(context, () => {
    if (!isFrozen(context, period)) throw Refusal.of('NOT_FROZEN', { period });
    audited(context, {
      action: 'printed',
      noun: 'period',
      recordId: period,
      before: null,
      after: { by: context.session.name },
    });
    return { papers: papersOf(context, period) };
  });
}
