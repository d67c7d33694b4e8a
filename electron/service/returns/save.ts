import type { InputOf } from '../../../shared/contract/procedures';
import type { ReturnCell } from '../../../shared/definitions/kept-return';
import {
  lineOf,
  listsOf,
  type FurtherItem,
  type FurtherReturn,
} from '../../../shared/definitions/further-return';
import { Refusal } from '../../../shared/result';
import type { Reader, Writer } from '../database/context';
import { audited, inTransaction, prepared } from '../database/records';
import { text, whole } from '../database/rows';
import { requireReason } from '../quarter/replaced';
import { frozenReturn, returnOf } from './values';

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

/** The item of a change, at a row where it may stand. @throws Refusal STAT_ITEM_UNKNOWN */
function itemAt(definition: FurtherReturn, { row, item: key }: Change): FurtherItem {
  const item = definition.items.find((one) => one.key === key);
  const line = lineOf(row);
  const most = listsOf(definition).get(item?.section ?? '');
  const fits = most === undefined ? line === null : line !== null && line <= most;
  if (!item || !fits || item.growthOf !== undefined)
    throw Refusal.of('STAT_ITEM_UNKNOWN', { item: key });
  return item;
}

function figureAt({ decimals, max }: FurtherItem, value: number): number {
  if (value < 0 || value > max * 10 ** decimals)
    throw Refusal.of('NUMBER_RANGE', { least: 0, most: max });
  return value;
}

/**
 * What is kept of a change; null where the cell is emptied. A figure of the register is only
 * replaced with a reason.
 * @throws Refusal STAT_ITEM_UNKNOWN, NUMBER_RANGE, TEXT_TOO_LONG, RETURN_REASON
 */
function keptOf(definition: FurtherReturn, change: Change): ReturnCell | null {
  const item = itemAt(definition, change);
  const said = change.text?.trim() ?? '';
  if (item.text !== undefined) {
    if (change.value !== null) throw Refusal.of('STAT_ITEM_UNKNOWN', { item: item.key });
    if ([...said].length > item.text) throw Refusal.of('TEXT_TOO_LONG', { most: item.text });
    return said === '' ? null : { value: null, text: said };
  }
  if (change.value === null) return null;
  const value = figureAt(item, change.value);
  if (item.source === 'entered') return { value, text: null };
  return { value, text: requireReason(item, said) };
}

const WHERE = 'WHERE returnId = ? AND period = ? AND row = ? AND item = ?';

/** What of a cell the audit chain says. */
const told = (cell: ReturnCell | null): string | number | null =>
  cell === null
    ? null
    : cell.text !== null && cell.value !== null
      ? `${cell.value} ${cell.text}`
      : (cell.value ?? cell.text);

/**
 * Writes cells of a return in one transaction, with one entry of the audit chain.
 * @throws Refusal RETURN_UNKNOWN, RETURN_FROZEN, STAT_ITEM_UNKNOWN, NUMBER_RANGE, TEXT_TOO_LONG,
 * RETURN_REASON
 */
export function saveReturn(
  context: Writer,
  { returnId, period, cells }: InputOf<'returns.save'>,
): { saved: number } {
  const { db } = context;
  return inTransaction(context, () => {
    requireReturnOpen(context, { returnId, period });
    const definition = returnOf(context, returnId, period);
    const before: Record<string, string | number | null> = {};
    const after: Record<string, string | number | null> = {};
    const find = prepared(db, `SELECT value, text FROM return_value ${WHERE}`, {
      value: whole.orNull,
      text: text.orNull,
    });
    for (const change of cells) {
      const key = [returnId, period, change.row, change.item] as const;
      const kept = keptOf(definition, change);
      const stood = find.maybe(...key) ?? null;
      if (told(stood) === told(kept)) continue;
      if (kept === null) prepared(db, `DELETE FROM return_value ${WHERE}`).run(...key);
      else
        prepared(
          db,
          'INSERT OR REPLACE INTO return_value (returnId, period, row, item, value, text, updatedAt, updatedBy) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        ).run(...key, kept.value, kept.text, context.clock().toISOString(), context.session.name);
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
    return { saved };
  });
}
