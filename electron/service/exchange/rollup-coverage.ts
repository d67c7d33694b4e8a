import type { CoveredShare } from '../../../shared/contract/exchange';
import { decimal, percentOf } from '../../../shared/codes/exact';
import type { ReadDb } from '../database/reading';
import { select, text, whole } from '../database/rows';

/** So many townships of those due, as a share; one decimal, a hundred only where all are covered. */
export const shareOf = (covered: number, due: number | null): CoveredShare => ({
  covered,
  due,
  share: due === null || due === 0 ? null : percentOf(decimal(covered), decimal(due)),
});

/**
 * What a package says of coverage (站点覆盖): townships that its county is due (应建 of its totals), and
 * those of them where a station of its rows is in operation on the period's last day. Two stations
 * of one township, as a merger leaves them, cover it once; a station in a unit that is not due covers
 * none.
 */
export function packageCoverage(db: ReadDb, packageId: string): CoveredShare {
  const rows = select(
    db,
    `SELECT substr(r.content ->> 'division', 1, 9) AS township,
       max(s.item = 'stationsDue' AND s.value > 0) AS due, max(s.item = 'stationsBuilt' AND s.value > 0) AS built
     FROM received_row r JOIN received_statistic s ON s.packageId = r.packageId AND s.station = r.rowKey
     WHERE r.packageId = ? AND r.tableName = 'stations' AND s.item IN ('stationsDue', 'stationsBuilt') GROUP BY 1`,
    { township: text, due: whole, built: whole },
  ).all(packageId);
  const due = select(
    db,
    "SELECT content ->> 'value' FROM received_row WHERE packageId = ? AND tableName = 'statistics_totals' AND content ->> 'item' = 'stationsDue'",
    whole,
  ).maybe(packageId);
  const covered = rows.filter((row) => row.due === 1 && row.built === 1).length;
  // Older packages have no such total, or held stations against another count of townships.
  return due === undefined || covered > due ? shareOf(covered, null) : shareOf(covered, due);
}
