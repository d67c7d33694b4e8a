import type { Finding } from '../finding';
import type { Figures as Stored } from '../read-model';
import { sumOf } from '../totals-rules';
import { figure, type Exact } from './exact-figure';
import { rulesOf, type Under } from './parts';
import { readItems } from './read-items';
import { readParameters } from './read-parameters';
import { CountyCell, Figures } from './read-types';
import { Run, type Clock } from './run';

interface Totals {
  period: string;
  /** By item, in smallest units. */
  totals: Stored;
  stations: readonly Stored[];
}

/**
 * Σ stations = county, and covered townships ≤ 应建: the totals that a package brings against the
 * figures of its stations, in smallest units, by the rules of the set. Pure.
 */
export function checkTotals(
  { period, totals, stations }: Totals,
  under: Under,
  clock?: Clock,
): Finding[] {
  const cells = readItems(under.form).map((item) => {
    const { key, decimals } = item.of;
    const exact = (value: number | null | undefined): Exact | undefined =>
      value === null || value === undefined ? undefined : figure(value, decimals);
    const sum = sumOf(stations.map((figures) => figures[key]));
    return { key, cell: new CountyCell({ item, total: exact(totals[key]), sum: exact(sum) }) };
  });
  const all = (which: 'total' | 'sum') =>
    new Figures(Object.fromEntries(cells.map(({ key, cell }) => [key, cell[which]])));
  const context = {
    period,
    total: all('total'),
    sum: all('sum'),
    parameters: readParameters(under.parameters),
  };
  const run = new Run(clock);
  const place = { entity: 'statistics', id: 'total' } as const;
  const found = rulesOf(under, 'totals').flatMap((compiled) =>
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
