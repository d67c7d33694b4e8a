import type Database from 'better-sqlite3';
import type { TownshipCount } from '../../../shared/contract/handling';

/** Stations and studios of every township that has any, in the order of their codes. */
export function townshipCounts(db: Database.Database): TownshipCount[] {
  return db.prepare(
    `SELECT substr(division, 1, 9) || '000' AS division, sum(tier = 'station') AS stations, sum(tier = 'studio') AS studios
     FROM station WHERE removedAt IS NULL AND tier IN ('station', 'studio') GROUP BY substr(division, 1, 9) ORDER BY 1`,
  ).all() as TownshipCount[];
}
