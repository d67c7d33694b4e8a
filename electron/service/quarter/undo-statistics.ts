import { Refusal } from '../../../shared/result';
import type { Writer } from '../database/context';
import { select, text } from '../database/rows';
import { requireNamed } from './reopened';
import { fromStatisticsKey, valueOf, writeValues, type CellValues } from './statistics-values';

interface Entry {
  action: string;
  recordId: string;
  before: string | null;
  after: string | null;
}

/**
 * Takes back the figures that a workbook or a pasted block brought for one station and quarter.
 * @throws Refusal UNDO_CHANGED_SINCE, UNDO_FROZEN, STATION_NOT_NAMED
 */
export function undoStatistics(context: Writer, { action, recordId, before, after }: Entry): void {
  const { period, station } = fromStatisticsKey(recordId);
  if (context.db.prepare('SELECT 1 FROM frozen WHERE period = ?').get(period))
    throw Refusal.of('UNDO_FROZEN', { period });
  requireNamed(context, period, [station]);
  const old = JSON.parse(before ?? '{}') as CellValues;
  const now = JSON.parse(after ?? '{}') as CellValues;
  for (const [item, value] of Object.entries(now)) {
    if (valueOf(context, period, station, item) === value) continue;
    const { name } = select(context.db, 'SELECT name FROM station WHERE id = ?', {
      name: text,
    }).one(station);
    throw Refusal.of('UNDO_CHANGED_SINCE', {
      name,
      noun: { zh: '季度统计', en: 'quarterly figures' },
    });
  }
  const back = Object.fromEntries(Object.keys(now).map((item) => [item, old[item] ?? null]));
  writeValues(
    context,
    action === 'statistics' ? action : 'statistics.import',
    { period, station },
    back,
  );
}
