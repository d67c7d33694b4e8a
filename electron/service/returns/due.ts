import { daysBetween, localDay, periodAt, type Rhythm } from '../../../shared/codes/period';
import type { DueReturn } from '../../../shared/contract/returns';
import type { FurtherReturn } from '../../../shared/definitions/further-return';
import type { Reader } from '../database/context';
import { select, text } from '../database/rows';
import { dueDate } from '../settings/deadline';
import { ruleParameters } from '../settings/rule-parameters';
import { currentReturns, frozenReturn } from './values';

/** By which day a return of a period is due: its own, else that of the set. */
export const dayDue = (
  context: Reader,
  { returnDay }: Pick<FurtherReturn, 'returnDay'>,
  period: string,
): string => dueDate(context, period, returnDay);

/** The periods of a return that are over and have entries, and the one that ended last. */
function ended(
  { db, clock }: Reader,
  id: string,
  rhythm: Rhythm,
): { last: string; begun: string[] } {
  const last = periodAt(clock(), rhythm);
  const begun = select(
    db,
    'SELECT DISTINCT period FROM return_value WHERE returnId = ? AND period <= ?',
    text,
  ).all(id, last);
  return { last, begun };
}

/**
 * Further returns that the desk asks for: of the period that ended last, and of earlier ones that
 * were begun, as long as they are not frozen; the longest due first.
 */
export function returnsDue(context: Reader): DueReturn[] {
  const today = localDay(context.clock());
  // One that nobody has begun is asked for until so many days after it was due.
  const { returnAskedDays } = ruleParameters(context);
  return currentReturns(context)
    .flatMap((definition): DueReturn[] => {
      const { id, title, rhythm } = definition;
      const { last, begun } = ended(context, id, rhythm);
      return [...new Set([...begun, last])]
        .filter((period) => !frozenReturn(context, id, period))
        .map((period) => {
          const deadline = dayDue(context, definition, period);
          return { id, title, period, deadline, daysLeft: daysBetween(today, deadline) };
        })
        .filter(({ period, daysLeft }) => begun.includes(period) || daysLeft >= -returnAskedDays);
    })
    .sort((a, b) => a.daysLeft - b.daysLeft);
}
