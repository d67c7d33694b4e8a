import { daysOf, isWithin } from '../../../shared/codes/period';
import type { Reader } from '../database/context';
import { select, text, whole } from '../database/rows';

/**
 * What was left of each station's money before a period (上期结余), by station id in the smallest
 * unit: all that came in less all that was spent over every earlier period that this office has.
 * The end of a year is no boundary, because contracts run over it and nothing in the figures says
 * that money lapsed. A quarter that is missing adds nothing, and one half filled what it has; more
 * spent than came in is carried below zero until money comes for it.
 */
export function balancesBefore({ db }: Pick<Reader, 'db'>, period: string): Map<string, number> {
  const rows = select(
    db,
    `SELECT station, period, sum(CASE item WHEN 'fundsReceived' THEN value ELSE -value END) AS carried
     FROM statistics_value WHERE item IN ('fundsReceived', 'fundsSpent') GROUP BY station, period`,
    { station: text, period: text, carried: whole },
  ).all();
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
