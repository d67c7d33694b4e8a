import { itemsByKey } from '../../../shared/domain/statistics-form';
import { Refusal } from '../../../shared/result';
import type { Figures, StationRow } from '../../../shared/rules/read-model';
import { figuresOf } from '../../../shared/rules/received';
import type { Reader } from '../database/context';
import { select, text } from '../database/rows';
import { returnAt } from '../definitions/definitions';

type Store = Pick<Reader, 'db'>;
type Row = Record<string, string | number | null>;

export const isFrozen = ({ db }: Store, period: string): boolean =>
  db.prepare('SELECT 1 FROM frozen WHERE period = ?').get(period) !== undefined;

/** @throws Refusal PERIOD_FROZEN */
export function requireOpen(store: Store, period: string): void {
  if (isFrozen(store, period)) throw Refusal.of('PERIOD_FROZEN', { period });
}

/** Rows of a table as they were frozen with a period; none for one that is open. */
export function frozenRows({ db }: Store, period: string, table: string): Row[] {
  const kept = select(
    db,
    `SELECT t.value ->> 'fields' AS fields, r.value AS cells FROM frozen f, json_each(f.snapshot, '$.tables') t, json_each(t.value, '$.rows') r WHERE f.period = ? AND t.value ->> 'name' = ?`,
    { fields: text, cells: text },
  ).all(period, table);
  const names = (JSON.parse(kept[0]?.fields ?? '[]') as { name: string }[]).map(({ name }) => name);
  return kept.map(({ cells }) => {
    const values = JSON.parse(cells) as Row[string][];
    return Object.fromEntries(names.map((name, at) => [name, values[at] ?? null]));
  });
}

/** Whether an item is counted or computed and not typed, under the return of that period. */
function derivedIn(store: Store, period: string): (row: Row) => boolean {
  const items = itemsByKey(returnAt(store, period));
  return ({ item }) => (items.get(String(item))?.source ?? 'entered') !== 'entered';
}

/**
 * What the register said and what was computed when a period was frozen, by station and for the
 * county's row; empty for one that is open.
 */
export const keptFigures = (store: Store, period: string): Map<string, Figures> =>
  figuresOf(frozenRows(store, period, 'statistics').filter(derivedIn(store, period)));

/** The county's own counts as they were frozen with a period. */
export const keptCounty = (store: Store, period: string): Record<string, number> =>
  Object.fromEntries(
    frozenRows(store, period, 'statistics_totals')
      .filter(derivedIn(store, period))
      .map(({ item, value }) => [String(item), Number(value)]),
  );

/** The stations that a frozen period has figures of, as they were then. */
export function keptStations(store: Store, period: string): StationRow[] {
  const own = new Set(
    frozenRows(store, period, 'statistics').map(({ station_id: id }) => String(id)),
  );
  return frozenRows(store, period, 'stations')
    .filter(({ id }) => own.has(String(id)))
    .map(({ id, name, tier, state, division }) => ({
      id: String(id),
      name: String(name),
      tier: String(tier),
      state: String(state),
      division: String(division),
    }));
}
