import type { InputOf } from '../../../shared/contract/procedures';
import { STATIONS_RETURN } from '../../../shared/definitions/kept-return';
import {
  itemLabel,
  itemsByKey,
  type StatisticsForm,
  type StatisticsItem,
} from '../../../shared/domain/statistics-form';
import { Refusal } from '../../../shared/result';
import { EXPLANATION_LEAST, type Finding } from '../../../shared/rules/finding';
import type { Figures } from '../../../shared/rules/read-model';
import {
  isReason,
  replacedFinding,
  type ReplacedFigure,
  type ReplacedFigures,
} from '../../../shared/rules/replaced';
import type { Reader, Writer } from '../database/context';
import { audited, inTransaction, prepared } from '../database/records';
import { select, text, whole } from '../database/rows';
import { returnAt } from '../definitions/definitions';
import { frozenRows, isFrozen, requireOpen } from './frozen-tables';
import { registerFigures } from './register-figures';
import { isNamed, requireNamed } from './reopened';
import { reportingStations } from './reporting-stations';
import { statisticsKey } from './statistics-values';

type Store = Pick<Reader, 'db'>;

/** Name of the table in which replaced figures leave. */
export const REPLACED_TABLE = 'replaced_figures';

/**
 * A figure of the register is only replaced with a reason, in whichever return.
 * @throws Refusal RETURN_REASON
 */
export function requireReason(
  item: Pick<StatisticsItem, 'group' | 'label'>,
  why: string | undefined,
): string {
  const said = why?.trim() ?? '';
  if (!isReason(said))
    throw Refusal.of('RETURN_REASON', { item: itemLabel(item), least: EXPLANATION_LEAST });
  return said;
}

/** What of a replaced figure the audit chain says. */
const toldReplaced = (one: Pick<ReplacedFigure, 'value' | 'why'> | null): string | null =>
  one && `${one.value} ${one.why}`;

function grouped(
  rows: readonly ({ station: string; item: string } & ReplacedFigure)[],
): ReplacedFigures {
  const all: Record<string, Record<string, ReplacedFigure>> = {};
  for (const { station, item, ...one } of rows) (all[station] ??= {})[item] = one;
  return all;
}

/** What was replaced of a period, by station and item: as frozen with it, or as it stands now. */
export function replacedIn(store: Store, period: string): ReplacedFigures {
  if (isFrozen(store, period))
    return grouped(
      frozenRows(store, period, REPLACED_TABLE).map((row) => ({
        station: String(row.station_id),
        item: String(row.item),
        value: Number(row.value),
        counted: row.counted == null ? null : Number(row.counted),
        why: String(row.why),
      })),
    );
  return grouped(
    select(
      store.db,
      "SELECT row AS station, item, coalesce(value, 0) AS value, counted, coalesce(text, '') AS why FROM return_value WHERE returnId = ? AND period = ? ORDER BY row, item",
      { station: text, item: text, value: whole, counted: whole.orNull, why: text },
    ).all(STATIONS_RETURN, period),
  );
}

/**
 * What the register counts of a period with what stands in its place. A figure that was replaced when
 * the register said another stands no more; in a station that a return leaves alone all stand.
 */
export function withReplaced(
  store: Store,
  period: string,
  register: ReadonlyMap<string, Figures>,
): Map<string, Figures> {
  const named = isNamed(store.db, period);
  const all = new Map(register);
  for (const [station, own] of Object.entries(replacedIn(store, period))) {
    const counted = register.get(station) ?? {};
    const standing = Object.entries(own).filter(
      ([item, one]) => !named(station) || (counted[item] ?? null) === one.counted,
    );
    if (standing.length > 0)
      all.set(station, {
        ...counted,
        ...Object.fromEntries(standing.map(([item, { value }]) => [item, value])),
      });
  }
  return all;
}

/** Replaced figures of a period as its checks list them. */
export function replacedFindings(store: Store, period: string, form: StatisticsForm): Finding[] {
  const replaced = replacedIn(store, period);
  if (Object.keys(replaced).length === 0) return [];
  const stations = reportingStations(store, period);
  const kept = isFrozen(store, period);
  const named = isNamed(store.db, period);
  const register = kept ? null : registerFigures(store, period, stations);
  return stations.flatMap((station) =>
    Object.entries(replaced[station.id] ?? {}).flatMap(([item, one]) => {
      const holds = register === null || !named(station.id);
      const now = holds ? one.counted : (register.get(station.id)?.[item] ?? null);
      return replacedFinding(form, { station, item }, one, now);
    }),
  );
}

const WHERE = 'WHERE returnId = ? AND period = ? AND row = ? AND item = ?';

/** The item whose figure is replaced. @throws Refusal STAT_ITEM_UNKNOWN, NUMBER_RANGE */
function itemFor(form: StatisticsForm, key: string, value: number | null): StatisticsItem {
  const item = itemsByKey(form).get(key);
  if (item?.source !== 'register') throw Refusal.of('STAT_ITEM_UNKNOWN', { item: key });
  const most = item.max ?? MOST;
  if (value !== null && (value < 0 || value > most * 10 ** item.decimals))
    throw Refusal.of('NUMBER_RANGE', { least: 0, most });
  return item;
}

/** No count of a register is higher. */
const MOST = 999_999_999;

/**
 * Puts another figure in the place of one that the register counts, with a reason; none takes it back.
 * @throws Refusal PERIOD_FROZEN, STATION_NOT_NAMED, STAT_ITEM_UNKNOWN, NUMBER_RANGE, RETURN_REASON,
 * RECORD_NOT_FOUND
 */
export function replaceFigure(
  context: Writer,
  { period, station, item: key, value, why }: InputOf<'statistics.replace'>,
): { saved: boolean } {
  requireOpen(context, period);
  requireNamed(context, period, [station]);
  const { db } = context;
  const item = itemFor(returnAt(context, period), key, value);
  const stations = reportingStations(context, period);
  if (!stations.some(({ id }) => id === station))
    throw Refusal.of('RECORD_NOT_FOUND', { noun: 'station', id: station });
  return inTransaction(context, () => {
    const counted = registerFigures(context, period, stations).get(station)?.[key] ?? null;
    const before = replacedIn(context, period)[station]?.[key] ?? null;
    // The register's own figure in its place is none of another.
    const after =
      value === null || value === counted
        ? null
        : { value, counted, why: requireReason(item, why) };
    if (JSON.stringify(before) === JSON.stringify(after)) return { saved: false };
    const place = [STATIONS_RETURN, period, station, key] as const;
    if (after === null) prepared(db, `DELETE FROM return_value ${WHERE}`).run(...place);
    else
      prepared(
        db,
        'INSERT OR REPLACE INTO return_value (returnId, period, row, item, value, text, counted, updatedAt, updatedBy) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      ).run(
        ...place,
        after.value,
        after.why,
        counted,
        context.clock().toISOString(),
        context.session.name,
      );
    audited(context, {
      action: 'replace',
      noun: 'statistics',
      recordId: statisticsKey(period, station),
      before: { [key]: toldReplaced(before) },
      after: { [key]: toldReplaced(after) },
    });
    return { saved: true };
  });
}
