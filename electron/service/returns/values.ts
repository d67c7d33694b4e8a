import { lastYearOf } from '../../../shared/codes/period';
import { minus, rounded, times, whole as fraction } from '../../../shared/codes/exact';
import type { ReturnSheet } from '../../../shared/contract/returns';
import type { KeptReturn, ReturnCell, ReturnCells } from '../../../shared/definitions/kept-return';
import {
  OFFICE_ROW,
  figureItems,
  type FurtherItem,
  type FurtherReturn,
} from '../../../shared/definitions/further-return';
import { Refusal } from '../../../shared/result';
import type { Reader } from '../database/context';
import { select, text, whole } from '../database/rows';
import { currentDefinitions, definitionsAt } from '../definitions/definitions';
import { askRegister, type Counted } from './register';

type Store = Pick<Reader, 'db'>;

/** So many of the records that a figure comes from are named. */
const SHOWN = 50;

/** The further returns that this office fills in, as they hold now. */
export const currentReturns = (store: Store): readonly FurtherReturn[] =>
  currentDefinitions(store).effective.returns;

/** A return as a period has it; undefined where its definitions have none of that id. */
export const returnIn = (store: Store, id: string, period: string): FurtherReturn | undefined =>
  definitionsAt(store, period).effective.returns.find((one) => one.id === id);

/** A return as a period has it. @throws Refusal RETURN_UNKNOWN */
export function returnOf(store: Store, id: string, period: string): FurtherReturn {
  const found = returnIn(store, id, period);
  if (!found) throw Refusal.of('RETURN_UNKNOWN', { id });
  return found;
}

/** What was entered of a return, by row and item. */
function cellsOf({ db }: Store, id: string, period: string): ReturnCells {
  const rows = select(
    db,
    'SELECT row, item, value, text FROM return_value WHERE returnId = ? AND period = ? ORDER BY row, item',
    { row: text, item: text, value: whole.orNull, text: text.orNull },
  ).all(id, period);
  const cells: ReturnCells = {};
  for (const { row, item, ...cell } of rows) (cells[row] ??= {})[item] = cell;
  return cells;
}

/** What a frozen return keeps: also from which records its figures come. */
export type Snapshot = KeptReturn & Pick<ReturnSheet, 'records'>;

export const frozenReturn = ({ db }: Store, id: string, period: string) =>
  select(
    db,
    'SELECT digest, at, by, snapshot, sentWith FROM return_frozen WHERE returnId = ? AND period = ?',
    { digest: text, at: text, by: text, snapshot: text, sentWith: text.orNull },
  ).maybe(id, period) ?? null;

const shownOf = (records: readonly Counted[]): ReturnSheet['records'][string] => ({
  count: records.length,
  shown: records.slice(0, SHOWN).map(({ noun, id, name }) => ({ noun, id, name })),
});

/** Growth on last year in percent, in the item's smallest unit; null where last year had nothing. */
function growth(
  { decimals }: FurtherItem,
  now: number | null | undefined,
  before: number | undefined,
): number | null {
  if (typeof now !== 'number' || before === undefined || before <= 0) return null;
  return rounded(times(minus(fraction(now), fraction(before)), 100 * 10 ** decimals, before));
}

/** The figure that stands: what was entered, with a reason where the register says another. */
const standing = (
  cell: ReturnCell | undefined,
  register: number | null | undefined,
): number | null => cell?.value ?? register ?? null;

/** What the register says of the items of a return in a period, and from which records. */
function registerOf(
  store: Store,
  definition: FurtherReturn,
  period: string,
  cells: ReturnCells,
  lastYear: Readonly<Record<string, number>>,
): Pick<ReturnSheet, 'register' | 'records'> {
  const register: ReturnSheet['register'] = {};
  const records: ReturnSheet['records'] = {};
  for (const item of definition.items) {
    if (item.query === undefined) continue;
    const found = askRegister(store, period, item.query, item);
    register[item.key] = found.value;
    records[item.key] = shownOf(found.records);
  }
  const own = cells[OFFICE_ROW] ?? {};
  for (const item of definition.items) {
    const { growthOf: of } = item;
    if (of === undefined) continue;
    register[item.key] = growth(item, standing(own[of], register[of]), lastYear[of]);
  }
  return { register, records };
}

/**
 * The office's own figures of a return by item: entered ones and those of the register. A frozen
 * return has what it was frozen with. Of a period of which nothing was begun, only what the register
 * can count for days that are over.
 */
export function figuresOfReturn(
  store: Store,
  id: string,
  period: string,
): Readonly<Record<string, number>> {
  const frozen = frozenReturn(store, id, period);
  if (frozen) {
    const kept = JSON.parse(frozen.snapshot) as Snapshot;
    return standingFigures(kept.definition, kept.cells, kept.register);
  }
  const cells = cellsOf(store, id, period);
  const definition = returnIn(store, id, period);
  if (!definition) return {};
  const { register } = registerOf(store, definition, period, cells, {});
  const datable = definition.items.filter(({ reference }) => reference !== 'known');
  const known = Object.keys(cells).length > 0 ? definition.items : datable;
  return standingFigures({ ...definition, items: known }, cells, register);
}

/** The figures that stand, by item: without texts, without what is a line of a list. */
export function standingFigures(
  definition: FurtherReturn,
  cells: ReturnCells,
  register: ReturnSheet['register'],
): Record<string, number> {
  return Object.fromEntries(
    figureItems(definition).flatMap(({ key }) => {
      const value = standing(cells[OFFICE_ROW]?.[key], register[key]);
      return value === null ? [] : [[key, value] as const];
    }),
  );
}

/** Everything of a return that is shown: as it is kept, or as it is counted now. */
export function contentOf(
  store: Store,
  id: string,
  period: string,
): Snapshot & Pick<ReturnSheet, 'lastYear'> {
  const lastYear = figuresOfReturn(store, id, lastYearOf(period));
  const frozen = frozenReturn(store, id, period);
  if (frozen) return { ...(JSON.parse(frozen.snapshot) as Snapshot), lastYear };
  const definition = returnOf(store, id, period);
  const cells = cellsOf(store, id, period);
  return {
    definition,
    period,
    cells,
    lastYear,
    ...registerOf(store, definition, period, cells, lastYear),
  };
}
