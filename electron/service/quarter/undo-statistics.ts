import { Refusal } from '../../../shared/result';
import type { Context } from '../database/context';
import { audited } from '../database/records';

type Figures = Record<string, number | null>;

/** Takes back the figures that a workbook brought for one station and quarter. @throws Refusal UNDO_CHANGED_SINCE, UNDO_FROZEN */
export function undoStatistics(
  context: Context,
  { recordId, before, after }: { recordId: string; before: string | null; after: string | null },
): void {
  const [period = '', station = ''] = [
    recordId.slice(0, recordId.indexOf(':')),
    recordId.slice(recordId.indexOf(':') + 1),
  ];
  if (context.db.prepare('SELECT 1 FROM frozen WHERE period = ?').get(period))
    throw Refusal.of('UNDO_FROZEN', { period });
  const old = JSON.parse(before ?? '{}') as Figures;
  const now = JSON.parse(after ?? '{}') as Figures;
  const find = context.db.prepare(
    'SELECT value FROM statistics_value WHERE period = ? AND station = ? AND item = ?',
  );
  for (const [item, value] of Object.entries(now)) {
    const stored = find.get(period, station, item) as { value: number | null } | undefined;
    if ((stored?.value ?? null) === value) continue;
    const { name } = context.db.prepare('SELECT name FROM station WHERE id = ?').get(station) as {
      name: string;
    };
    throw Refusal.of('UNDO_CHANGED_SINCE', { name, noun: '季度统计' });
  }
  const put = context.db.prepare(
    'UPDATE statistics_value SET value = ?, updatedAt = ?, updatedBy = ? WHERE period = ? AND station = ? AND item = ?',
  );
  const clear = context.db.prepare(
    'DELETE FROM statistics_value WHERE period = ? AND station = ? AND item = ?',
  );
  for (const item of Object.keys(now)) {
    const value = old[item] ?? null;
    if (value === null) clear.run(period, station, item);
    else put.run(value, context.clock().toISOString(), context.session.name, period, station, item);
  }
  audited(context, {
    action: 'statistics.import',
    noun: 'statistics',
    recordId,
    before: now,
    after: Object.fromEntries(Object.keys(now).map((item) => [item, old[item] ?? null])),
  });
}
