import { daysOf, isWithin } from '../../../shared/codes/period';
import { balanceItems } from '../../../shared/domain/statistics-form';
import type { Reader } from '../database/context';
import { select, text, whole } from '../database/rows';
import { returnAt } from '../definitions/definitions';

/**
 * What was left of each station's money before a period (上期结余), by station id in the smallest
 * unit: all that came in less all that was spent over every earlier period that this office has, by
 * the two items that the period's return names; of a return that names none there is none.
 * The end of a year is no boundary, because contracts run over it and nothing in the figures says
 * that money lapsed. A quarter that is missing adds nothing, and one half filled what it has; more
 * spent than came in is carried below zero until money comes for it.
 */
export function balancesBefore({ db }: Pick<Reader, 'db'>, period: string): Map<string, number> {
  const items = balanceItems(returnAt({ db }, period));
  if (!items) return new Map();
  const rows = select(
    db,
    `SELECT station, period, sum(CASE item WHEN @received THEN value ELSE -value END) AS carried
     FROM statistics_value WHERE item IN (@received, @spent) GROUP BY station, period`,
    { station: text, period: text, carried: whole },
  ).all({ received: items.received.key, spent: items.spent.key });
  const { first } = daysOf(period);
  const earlier = [...new Set(rows.map((row) => row.period))].filter(
    (one) => daysOf(one).last < first,
  );
  // What a longer period has is not added to what its quarters have.
  const counted = new Set(earlier.filter((one) => !earlier.some((other) => isWithin(one, other))));
  const balances = new Map<string, number>();
  for (const { station, carried } of rows.filter((row) => counted.has(row.period)))
    balances.set(station, (balances.get(station) ?? 0) + carried);
  return balances;
}
