import { COUNTY_ROW } from '../county-row';
import type { Finding } from '../finding';
import type { Figures as Stored } from '../read-model';
import { sumOf } from '../totals-rules';
import { exactly, figure, type Exact } from './exact-figure';
import { rulesOf, type Under } from './parts';
import { readItems } from './read-items';
import { readParameters } from './read-parameters';
import { CountyCell, Figures } from './read-types';
import { Run, type Clock } from './run';

/** The totals of a period as rules read them, by item, in smallest units. */
export interface Totals {
  period: string;
  totals: Stored;
  /** The rows that they add up, the county's own under `COUNTY_ROW`. */
  rows: ReadonlyMap<string, Stored>;
  /** Totals of the period before, and of last year's; empty where none are known. */
  previous: Stored;
  lastYear: Stored;
}

/** Under what findings of the totals stand. */
export const TOTAL = 'total';

const figures = ['total', 'sum', 'last', 'lastYear', 'county'] as const;

/**
 * The totals of a period by the rules of the set: Σ stations = county, covered townships ≤ 应建, one
 * total against another, or against those of before. Pure.
 */
export function checkTotals(
  { period, totals, rows, previous, lastYear }: Totals,
  under: Under,
  clock?: Clock,
): Finding[] {
  const rules = rulesOf(under, 'totals');
  if (rules.length === 0) return [];
  const all = [...rows.values()];
  const cells = readItems(under.form).map((item) => {
    const { key, decimals } = item.of;
    const exact = (value: number | null | undefined): Exact | undefined =>
      value === null || value === undefined ? undefined : figure(value, decimals);
    const cell = new CountyCell({
      item,
      total: exact(totals[key]),
      sum: exact(sumOf(all.map((one) => one[key]))),
      last: exact(previous[key]),
      lastYear: exact(lastYear[key]),
      county: exact(rows.get(COUNTY_ROW)?.[key]),
    });
    return { key, cell };
  });
  const byItem = (value: (cell: CountyCell) => Exact | undefined): Figures =>
    new Figures(Object.fromEntries(cells.map(({ key, cell }) => [key, value(cell)])));
  const zero = exactly(0);
  const context = {
    period,
    ...Object.fromEntries(figures.map((name) => [name, byItem((cell) => cell[name])])),
    orZero: byItem((cell) => cell.total ?? zero),
    parameters: readParameters(under.parameters),
  };
  const run = new Run(clock);
  const place = { entity: 'statistics', id: TOTAL } as const;
  const found = rules.flatMap((compiled) =>
    compiled.rule.scope === 'county'
      ? run.at(compiled, context, place)
      : cells
          .filter(({ key }) => compiled.items.has(key))
          .flatMap(({ key, cell }) =>
            run.at(compiled, { ...context, item: cell.item, cell }, { ...place, field: key }),
          ),
  );
  return [...found, ...run.setAside];
}
