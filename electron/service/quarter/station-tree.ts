import type { TownshipStations } from '../../../shared/contract/stations';
import type { Reader } from '../database/context';
import { select, text, whole } from '../database/rows';
import { runChecks } from './checks';
import { columnSql } from '../records/derived';

/**
 * How many stations each township has, and of how many something is lacking: by their checklists,
 * or by the checks of a quarter.
 */
export function stationTree(context: Reader, period: string): TownshipStations[] {
  const flagged = runChecks(context, period)
    .filter(
      ({ entity, explanation }) =>
        !explanation && (entity === 'station' || entity === 'statistics'),
    )
    .map(({ id }) => id);
  return select(
    context.db,
    `SELECT substr(t.division, 1, 9) || '000' AS division, count(*) AS stations, sum(${columnSql(context, 'station', 't', 'havesState')} IN ('lacking', 'expired') OR t.id IN (SELECT value FROM json_each(?))) AS lacking
    FROM station t WHERE t.removedAt IS NULL GROUP BY 1`,
    { division: text, stations: whole, lacking: whole },
  ).all(JSON.stringify([...new Set(flagged)]));
}
