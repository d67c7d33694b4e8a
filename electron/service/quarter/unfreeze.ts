import { Refusal } from '../../../shared/result';
import { noteChange } from '../database/changes';
import type { Reader, Writer } from '../database/context';
import { inTransaction } from '../database/records';
import { select, text } from '../database/rows';
import { isFrozen } from './frozen-tables';
import { keepAct } from './period-acts';

/** Whether a package of what is frozen of a period was written; one that was returned is behind it. */
function isHandedOver({ db }: Pick<Reader, 'db'>, period: string): boolean {
  const last = select(
    db,
    'SELECT outcome FROM submission WHERE period = ? ORDER BY sequence DESC LIMIT 1',
    { outcome: text.orNull },
  ).maybe(period);
  return last !== undefined && last.outcome !== 'returned';
}

export const mayUnfreeze = (store: Pick<Reader, 'db'>, period: string): boolean =>
  isFrozen(store, period) && !isHandedOver(store, period);

/**
 * Opens a frozen period again (解封), for a reason. What has a package may be on its way: only a
 * return opens it.
 * @throws Refusal NOT_FROZEN, PERIOD_HANDED_OVER
 */
export function unfreeze(context: Writer, period: string, said: string): { saved: true } {
  return inTransaction(context, () => {
    if (!isFrozen(context, period)) throw Refusal.of('NOT_FROZEN', { period });
    if (isHandedOver(context, period)) throw Refusal.of('PERIOD_HANDED_OVER', { period });
    context.db.prepare('DELETE FROM frozen WHERE period = ?').run(period);
    keepAct(context, period, 'unfrozen', { said });
    noteChange(context.db, 'statistics');
    return { saved: true };
  });
}
