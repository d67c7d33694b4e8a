import {
  stationFormOf,
  stationItems,
  type FurtherItem,
  type FurtherReturn,
} from '../../../shared/definitions/further-return';
import type { ReturnCells, ReturnStation } from '../../../shared/definitions/kept-return';
import { rowCounted } from '../../../shared/definitions/register-queries';
import { withComputed } from '../../../shared/rules/checks/computed';
import { COUNTY_ROW } from '../../../shared/rules/county-row';
import type { Figures } from '../../../shared/rules/read-model';
import type { Reader } from '../database/context';
import { registerCounted } from '../quarter/register-figures';
import { growth } from './growth';

type Store = Pick<Reader, 'db'>;
type Row = Record<string, number | null>;
export type StationRegister = Record<string, Row>;

/** What each query of a return's station tables counts, by item. */
const asking = (definition: FurtherReturn): (readonly [FurtherItem, string])[] =>
  stationItems(definition).flatMap((item) => {
    const counted = item.query ? rowCounted(item.query.name) : null;
    return counted === null ? [] : [[item, counted] as const];
  });

/**
 * What the register says of the rows of a return's station tables, by row and item; what no station
 * holds stands in the county's own row, where there is something.
 */
export function stationRegister(
  store: Store,
  definition: FurtherReturn,
  period: string,
  rows: readonly ReturnStation[],
): StationRegister {
  const asked = asking(definition);
  if (asked.length === 0) return {};
  const counted = registerCounted(store, period, rows);
  const register: StationRegister = {};
  for (const [row, own] of counted) {
    const figures = asked.map(
      ([{ key, decimals }, name]) => [key, (own[name]?.length ?? 0) * 10 ** decimals] as const,
    );
    if (row !== COUNTY_ROW || figures.some(([, value]) => value > 0))
      register[row] = Object.fromEntries(figures);
  }
  return register;
}

/** The figures of one row that stand: what was entered over what the register says. */
function standingRow(
  definition: FurtherReturn,
  own: ReturnCells[string] | undefined,
  register: Row | undefined,
): Figures {
  const figures = stationItems(definition).flatMap(({ key }) => {
    const value = own?.[key]?.value ?? register?.[key] ?? null;
    return value === null ? [] : [[key, value] as const];
  });
  return withComputed(stationFormOf(definition), Object.fromEntries(figures));
}

/** What a return has of its stations, as it is kept or counted. */
export interface StationContent {
  definition: FurtherReturn;
  cells: ReturnCells;
  rows: readonly ReturnStation[];
  register: Readonly<Record<string, Readonly<Row>>>;
}

/** The figures that stand, by row; the county's own row only where the register fills it. */
export function stationFigures({
  definition,
  cells,
  rows,
  register,
}: StationContent): Map<string, Figures> {
  const own = rows.map(({ id }) => [id, standingRow(definition, cells[id], register[id])] as const);
  const county = register[COUNTY_ROW];
  return new Map(county ? [...own, [COUNTY_ROW, standingRow(definition, undefined, county)]] : own);
}

/** Puts the growth on last year beside what the register says of each row. */
export function withGrowth(
  content: StationContent,
  lastYear: ReadonlyMap<string, Figures>,
): StationRegister {
  const grown = stationItems(content.definition).filter(({ growthOf }) => growthOf !== undefined);
  if (grown.length === 0) return { ...content.register };
  const register: StationRegister = {};
  for (const [row, figures] of stationFigures(content)) {
    const own: Row = { ...content.register[row] };
    for (const item of grown) {
      const of = item.growthOf ?? '';
      own[item.key] = growth(item, figures[of], lastYear.get(row)?.[of]);
    }
    register[row] = own;
  }
  return register;
}
