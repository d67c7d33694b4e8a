import { lastYearOf } from '../../../shared/codes/period';
import type { ReturnSheet } from '../../../shared/contract/returns';
import type {
  KeptReturn,
  KeptStations,
  ReturnCell,
  ReturnCells,
} from '../../../shared/definitions/kept-return';
import {
  OFFICE_ROW,
  figureItems,
  formOf,
  hasStationRows,
  type FurtherReturn,
} from '../../../shared/definitions/further-return';
import { Refusal } from '../../../shared/result';
import { computedOf, withComputed } from '../../../shared/rules/checks/computed';
import type { Figures } from '../../../shared/rules/read-model';
import type { Reader } from '../database/context';
import { select, text } from '../database/rows';
import { currentDefinitions, definitionsAt } from '../definitions/definitions';
import { reportingStations } from '../quarter/reporting-stations';
import { growth } from './growth';
import { askRegister } from '../register/ask';
import type { Counted } from '../register/asked';
import { stationFigures, stationRegister, withGrowth, type StationContent } from './station-rows';
import { bothRegisters, standingCells, storedCells, type StoredCell } from './stored';

type Store = Pick<Reader, 'db'>;
/** With the office whose places are counted. */
type Counting = Pick<Reader, 'db' | 'office'>;

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

/** The figure that stands: what was entered, with a reason where the register says another. */
const standing = (
  cell: ReturnCell | undefined,
  register: number | null | undefined,
): number | null => cell?.value ?? register ?? null;

type OfRegister = Pick<ReturnSheet, 'register' | 'records'>;

/** What the register says of the office's own items in a period, and from which records. */
function officeRegister(store: Counting, definition: FurtherReturn, period: string): OfRegister {
  const all: OfRegister = { register: {}, records: {} };
  for (const item of figureItems(definition)) {
    if (item.query === undefined) continue;
    const found = askRegister(store, period, item.query, item);
    all.register[item.key] = found.value;
    all.records[item.key] = shownOf(found.records);
  }
  return all;
}

/** The same with the growth on last year. */
function grown(
  definition: FurtherReturn,
  cells: ReturnCells,
  register: OfRegister['register'],
  lastYear: Figures,
): OfRegister['register'] {
  const own = cells[OFFICE_ROW] ?? {};
  const all = { ...register };
  for (const item of figureItems(definition)) {
    const { growthOf: of } = item;
    if (of === undefined) continue;
    all[item.key] = growth(item, standing(own[of], register[of]), lastYear[of]);
  }
  return all;
}

/** The figures of a return: of the office as a whole, and of the rows of its station tables. */
export interface ReturnFigures {
  office: Figures;
  stations: ReadonlyMap<string, Figures>;
}

const NOTHING: ReturnFigures = { office: {}, stations: new Map() };

const contentOfStations = ({ definition, cells, stations }: KeptReturn): StationContent => ({
  definition,
  cells,
  rows: stations?.rows ?? [],
  register: stations?.register ?? {},
});

/** The figures of a return that stand, as it is kept or shown. */
export const figuresIn = (kept: KeptReturn): ReturnFigures => ({
  office: standingFigures(kept.definition, kept.cells, kept.register),
  stations: stationFigures(contentOfStations(kept)),
});

/** The return without what is as known now and was never asked for. */
const datable = (definition: FurtherReturn): FurtherReturn => ({
  ...definition,
  items: definition.items.filter(({ reference }) => reference !== 'known'),
});

/**
 * The figures of a return: entered ones and those of the register. A frozen return has what it was
 * frozen with. Of a period of which nothing was begun, only what the register can count for days that
 * are over.
 */
export function figuresOfReturn(store: Counting, id: string, period: string): ReturnFigures {
  const frozen = frozenReturn(store, id, period);
  if (frozen) return figuresIn(JSON.parse(frozen.snapshot) as Snapshot);
  const known = returnIn(store, id, period);
  if (!known) return NOTHING;
  const stored = storedCells(store, id, period);
  const definition = stored.length > 0 ? known : datable(known);
  return figuresIn(openContent(store, definition, period, stored, NOTHING));
}

/** The office's own figures that stand, by item: without texts, without what is a line of a list. */
function standingFigures(
  definition: FurtherReturn,
  cells: ReturnCells,
  register: ReturnSheet['register'],
): Record<string, number> {
  const figures: Record<string, number> = Object.fromEntries(
    figureItems(definition).flatMap(({ key }) => {
      const value = standing(cells[OFFICE_ROW]?.[key], register[key]);
      return value === null ? [] : [[key, value] as const];
    }),
  );
  return withComputed(formOf(definition), figures);
}

type Filled = Record<string, number>;

/** Of a row what its formulas come to. */
const computedIn = (form: ReturnType<typeof formOf>, figures: Figures): Filled =>
  Object.fromEntries(
    Object.entries(computedOf(form, figures)).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value]],
    ),
  );

/** The rows of a return's station tables; undefined where it has none. */
function stationsOf(content: StationContent, lastYear: ReadonlyMap<string, Figures>): KeptStations {
  const { definition, rows } = content;
  const register = withGrowth(content, lastYear);
  const computed = new Set(
    definition.items.filter(({ source }) => source === 'computed').map(({ key }) => key),
  );
  const figures = stationFigures({ ...content, register });
  return {
    rows,
    register,
    computed: Object.fromEntries(
      [...figures].map(([row, own]) => [
        row,
        Object.fromEntries(
          Object.entries(own).flatMap(([key, value]) =>
            computed.has(key) && value !== undefined ? [[key, value]] : [],
          ),
        ),
      ]),
    ),
  };
}

/** What of a return is not in its snapshot: replaced figures that stand no more. */
export type OpenContent = Snapshot & { outdated: StoredCell[] };

function openContent(
  store: Counting,
  definition: FurtherReturn,
  period: string,
  stored: readonly StoredCell[],
  lastYear: ReturnFigures,
): OpenContent {
  const rows = hasStationRows(definition) ? reportingStations(store, period) : [];
  const { register, records } = officeRegister(store, definition, period);
  const ofStations = stationRegister(store, definition, period, rows);
  const both = bothRegisters(register, ofStations);
  const { cells, outdated } = standingCells(definition, stored, both);
  const office = grown(definition, cells, register, lastYear.office);
  const figures = standingFigures(definition, cells, office);
  const computed = computedIn(formOf(definition), figures);
  return {
    definition,
    period,
    cells,
    register: office,
    records,
    outdated,
    ...(Object.keys(computed).length > 0 && { computed }),
    ...(hasStationRows(definition) && {
      stations: stationsOf({ definition, cells, rows, register: ofStations }, lastYear.stations),
    }),
  };
}

/** Everything of a return that is shown: as it is kept, or as it is counted now. */
export function contentOf(
  store: Counting,
  id: string,
  period: string,
): OpenContent & { before: ReturnFigures } {
  const before = figuresOfReturn(store, id, lastYearOf(period));
  const frozen = frozenReturn(store, id, period);
  if (frozen) return { ...(JSON.parse(frozen.snapshot) as Snapshot), outdated: [], before };
  const definition = returnOf(store, id, period);
  const stored = storedCells(store, id, period);
  return { ...openContent(store, definition, period, stored, before), before };
}
