import type { Reader } from '../database/context';
import { select, text, whole } from '../database/rows';
import { checklistsMet } from '../checklists/board';

/**
 * 六有达标 by station id on a day: what its newest acceptance by then says; where there is none, whether
 * the last checklist that was completed by then meets every group.
 */
export function sixHavesMet(store: Pick<Reader, 'db'>, day: string): Map<string, boolean> {
  const evaluated = select(
    store.db,
    "SELECT station, passed FROM evaluation WHERE removedAt IS NULL AND state = 'concluded' AND station IS NOT NULL AND stage = 'acceptance' AND date <= ? ORDER BY date, concludedAt",
    { station: text, passed: whole.orNull },
  ).all(day);
  // The newest comes last and stays.
  return new Map([
    ...checklistsMet(store, day),
    ...evaluated.map(({ station, passed }) => [station, passed === 1] as const),
  ]);
}
