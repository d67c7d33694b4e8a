import { splitKey } from '../../../shared/codes/period';
import type { Reader, Writer } from '../database/context';
import { audited, prepared } from '../database/records';
import { whole } from '../database/rows';

/** Values by item, in the smallest unit of each; null empties a cell. */
export type CellValues = Record<string, number | null>;

/** Who writes: the sheet or a workbook. An undo writes as what it takes back. */
export type StatisticsAction = 'statistics' | 'statistics.import';

/** Under which key the audit chain keeps what was changed at a station in a quarter. */
export const statisticsKey = (period: string, station: string): string => `${period} ${station}`;

/** Quarter and station of such a key; older databases have keys of imports with a colon. */
export function fromStatisticsKey(key: string): { period: string; station: string } {
  const { period = '', rest: station = '' } = splitKey(key) ?? {};
  return { period, station };
}

/** What is kept of one item. */
export const valueOf = (
  { db }: Pick<Reader, 'db'>,
  period: string,
  station: string,
  item: string,
): number | null =>
  prepared(
    db,
    'SELECT value FROM statistics_value WHERE period = ? AND station = ? AND item = ?',
    whole,
  ).maybe(period, station, item) ?? null;

/**
 * The one way in which figures of the quarterly return are written: only what changes, with one
 * entry of the audit chain for the station. Whether the quarter is open is the caller's to ask.
 * Call inside `inTransaction`.
 * @returns how many cells changed
 */
export function writeValues(
  context: Writer,
  action: StatisticsAction,
  { period, station }: { period: string; station: string },
  values: CellValues,
): number {
  const { db, session } = context;
  const at = context.clock().toISOString();
  const before: CellValues = {};
  const after: CellValues = {};
  for (const [item, value] of Object.entries(values)) {
    const old = valueOf(context, period, station, item);
    if (old === value) continue;
    before[item] = old;
    after[item] = value;
    if (value === null)
      prepared(
        db,
        'DELETE FROM statistics_value WHERE period = ? AND station = ? AND item = ?',
      ).run(period, station, item);
    else
      prepared(
        db,
        `INSERT INTO statistics_value (period, station, item, value, updatedAt, updatedBy) VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (period, station, item) DO UPDATE SET value = excluded.value, updatedAt = excluded.updatedAt, updatedBy = excluded.updatedBy`,
      ).run(period, station, item, value, at, session.name);
  }
  const changed = Object.keys(after).length;
  const recordId = statisticsKey(period, station);
  if (changed > 0) audited(context, { action, noun: 'statistics', recordId, before, after });
  return changed;
}
