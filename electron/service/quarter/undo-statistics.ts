import { Refusal } from '../../../shared/result';
import type { Writer } from '../database/context';
import { select, text } from '../database/rows';
import { fromStatisticsKey, valueOf, writeValues, type CellValues } from './statistics-values';

/**
 * Takes back the figures that a workbook brought for one station and quarter. @throws Refusal
 * UNDO_CHANGED_SINCE, UNDO_FROZEN
 */
export function undoStatistics(
  context: Writer,
  { recordId, before, after }: { recordId: string; before: string | null; after: string | null },
): void {
  const { period, station } = fromStatisticsKey(recordId);
  if (context.db.prepare('SELECT 1 FROM frozen WHERE period = ?').get(period))
    throw Refusal.of('UNDO_FROZEN', { period });
  const old = JSON.parse(before ?? '{}') as CellValues;
  const now = JSON.parse(after ?? '{}') as CellValues;
  for (const [item, value] of Object.entries(now)) {
    if (valueOf(context, period, station, item) === value) continue;
    const { name } = select(context.db, 'SELECT name FROM station WHERE id = ?', {
      name: text,
    }).one(station);
    throw Refusal.of('UNDO_CHANGED_SINCE', { name, noun: '季度统计' });
  }
  const back = Object.fromEntries(Object.keys(now).map((item) => [item, old[item] ?? null]));
  writeValues(context, 'statistics.import', { period, station }, back);
}
