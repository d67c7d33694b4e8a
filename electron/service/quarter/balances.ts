import type { Reader } from '../database/context';
import { select, text, whole } from '../database/rows';

/**
 * What was left of each station's money before a period (上期结余), by station id in the smallest
 * unit: all that came in less all that was spent over every earlier quarter that this office has.
 * The end of a year is no boundary, because contracts run over it and nothing in the figures says
 * that money lapsed. A quarter that is missing adds nothing, and one half filled what it has; more
 * spent than came in is carried below zero until money comes for it.
 */
export const balancesBefore = ({ db }: Pick<Reader, 'db'>, period: string): Map<string, number> =>
  new Map(
    select(
      db,
      `SELECT station, sum(CASE item WHEN 'fundsReceived' THEN value ELSE -value END) AS carried
       FROM statistics_value WHERE period < ? AND item IN ('fundsReceived', 'fundsSpent') GROUP BY station`,
      { station: text, carried: whole },
    )
      .all(period)
      .map(({ station, carried }) => [station, carried]),
  );
