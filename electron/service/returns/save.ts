import type { InputOf } from '../../../shared/contract/procedures';
import type { ReturnCell } from '../../../shared/definitions/kept-return';
import {
  isTyped,
  lineOf,
  listsOf,
  OFFICE_ROW,
  stationTables,
  type FurtherItem,
  type FurtherReturn,
} from '../../../shared/definitions/further-return';
import { itemLabel } from '../../../shared/domain/statistics-form';
import { Refusal } from '../../../shared/result';
import type { Reader, Writer } from '../database/context';
import { audited, inTransaction, prepared } from '../database/records';
import { text, whole } from '../database/rows';
import { requireReason } from '../quarter/replaced';
import { reportingStations } from '../quarter/reporting-stations';
import { bothRegisters, type StoredCell } from './stored';
import { contentOf, frozenReturn, returnOf } from './values';

type Change = InputOf<'returns.save'>['cells'][number];

/** Under which key the audit chain keeps what was changed in a return. */
export const returnKey = (period: string, id: string): string => `${period} ${id}`;

/** @throws Refusal RETURN_FROZEN */
export function requireReturnOpen(
  store: Pick<Reader, 'db'>,
  { returnId, period }: { returnId: string; period: string },
): void {
  if (frozenReturn(store, returnId, period)) throw Refusal.of('RETURN_FROZEN', { period });
}

/** What changes of a return are held against; each is read where it is first asked for. */
interface Held {
  definition: FurtherReturn;
  /** Whether a station has a row in the period. */
  hasRow: (station: string) => boolean;
  /** What the register says at a row. */
  countedAt: (row: string, item: string) => number | null;
}

function heldAgainst(context: Reader, returnId: string, period: string): Held {
  const definition = returnOf(context, returnId, period);
  const rows = once(
    () => new Set(reportingStations(context, period).map(({ id: station }) => station)),
  );
  const register = once(() => {
    const { register: office, stations } = contentOf(context, returnId, period);
    return bothRegisters(office, stations?.register ?? {});
  });
  return {
    definition,
    hasRow: (station) => rows().has(station),
    countedAt: (row, item) => register()[row]?.[item] ?? null,
  };
}

function once<T>(read: () => T): () => T {
  let known: { value: T } | undefined;
  return () => (known ??= { value: read() }).value;
}

const isEmpty = ({ value, text: said }: Change): boolean =>
  value === null && (said ?? '').trim() === '';

/** Whether an item may stand at a row: the office's own, a line of its list, a station. */
function fits({ definition, hasRow }: Held, item: FurtherItem, change: Change): boolean {
  const line = lineOf(change.row);
  const most = listsOf(definition).get(item.section);
  if (most !== undefined) return line !== null && line <= most;
  // What stands at a station that has no row any more can be emptied.
  if (stationTables(definition).has(item.section))
    return line === null && change.row !== OFFICE_ROW && (isEmpty(change) || hasRow(change.row));
  return change.row === OFFICE_ROW;
}

/**
 * The item of a change, at a row where it may stand.
 * @throws Refusal STAT_ITEM_UNKNOWN, STAT_ITEM_COMPUTED, RETURN_ROW_UNKNOWN
 */
function itemAt(held: Held, change: Change): FurtherItem {
  const { item: key, row } = change;
  const item = held.definition.items.find((one) => one.key === key);
  if (!item || item.growthOf !== undefined) throw Refusal.of('STAT_ITEM_UNKNOWN', { item: key });
  if (item.source === 'computed') throw Refusal.of('STAT_ITEM_COMPUTED', { item: itemLabel(item) });
  if (!fits(held, item, change))
    throw stationTables(held.definition).has(item.section)
      ? Refusal.of('RETURN_ROW_UNKNOWN', { item: itemLabel(item), row })
      : Refusal.of('STAT_ITEM_UNKNOWN', { item: key });
  return item;
}

function figureAt({ decimals, max }: FurtherItem, value: number): number {
  if (value < 0 || value > max * 10 ** decimals)
    throw Refusal.of('NUMBER_RANGE', { least: 0, most: max });
  return value;
}

/**
 * What is kept of a change; null where the cell is emptied. A figure of the register is only
 * replaced with a reason, and only by another.
 * @throws Refusal STAT_ITEM_UNKNOWN, NUMBER_RANGE, TEXT_TOO_LONG, RETURN_REASON
 */
function keptOf(held: Held, change: Change): Kept | null {
  const item = itemAt(held, change);
  const said = change.text?.trim() ?? '';
  if (item.text !== undefined) {
    if (change.value !== null) throw Refusal.of('STAT_ITEM_UNKNOWN', { item: item.key });
    if ([...said].length > item.text) throw Refusal.of('TEXT_TOO_LONG', { most: item.text });
    return said === '' ? null : { value: null, text: said, counted: null };
  }
  if (change.value === null) return null;
  const value = figureAt(item, change.value);
  if (item.source === 'entered') return { value, text: null, counted: null };
  const counted = held.countedAt(change.row, item.key);
  // The register's own figure in its place is none of another.
  if (value === counted) return null;
  const why = isTyped(item, counted) ? null : requireReason(item, said);
  return { value, text: why, counted };
}

const WHERE = 'WHERE returnId = ? AND period = ? AND row = ? AND item = ?';

/** What stands in a cell, with what the register said when it was put in its figure's place. */
type Kept = Pick<StoredCell, 'value' | 'text' | 'counted'>;

/** What of a cell the audit chain says. */
const told = (cell: ReturnCell | null): string | number | null =>
  cell === null
    ? null
    : cell.text !== null && cell.value !== null
      ? `${cell.value} ${cell.text}`
      : (cell.value ?? cell.text);

/**
 * Writes cells of a return in one transaction, with one entry of the audit chain.
 * @throws Refusal RETURN_UNKNOWN, RETURN_FROZEN, STAT_ITEM_UNKNOWN, STAT_ITEM_COMPUTED,
 * RETURN_ROW_UNKNOWN, NUMBER_RANGE, TEXT_TOO_LONG, RETURN_REASON
 */
export function saveReturn(
  context: Writer,
  { returnId, period, cells }: InputOf<'returns.save'>,
): { saved: number; savedAt: string } {
  const { db } = context;
  return inTransaction(context, () => {
    requireReturnOpen(context, { returnId, period });
    const held = heldAgainst(context, returnId, period);
    const savedAt = context.clock().toISOString();
    const before: Record<string, string | number | null> = {};
    const after: Record<string, string | number | null> = {};
    const find = prepared(db, `SELECT value, text, counted FROM return_value ${WHERE}`, {
      value: whole.orNull,
      text: text.orNull,
      counted: whole.orNull,
    });
    for (const change of cells) {
      const key = [returnId, period, change.row, change.item] as const;
      const kept = keptOf(held, change);
      const stood = find.maybe(...key) ?? null;
      if (told(stood) === told(kept) && stood?.counted === kept?.counted) continue;
      if (kept === null) prepared(db, `DELETE FROM return_value ${WHERE}`).run(...key);
      else
        prepared(
          db,
          'INSERT OR REPLACE INTO return_value (returnId, period, row, item, value, text, counted, updatedAt, updatedBy) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
        ).run(...key, kept.value, kept.text, kept.counted, savedAt, context.session.name);
      const name = `${change.row} ${change.item}`;
      before[name] = told(stood);
      after[name] = told(kept);
    }
    const saved = Object.keys(after).length;
    if (saved > 0)
      audited(context, {
        action: 'return',
        noun: 'return',
        recordId: returnKey(period, returnId),
        before,
        after,
      });
    return { saved, savedAt };
  });
}
