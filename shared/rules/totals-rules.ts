import type { Finding } from './finding';
import { itemLabel, type StatisticsForm } from '../domain/statistics-form';
import type { Figures } from './read-model';

/** The sum of what is filled in; null where nothing is. */
export function sumOf(values: readonly (number | null | undefined)[]): number | null {
  const filled = values.filter((value) => typeof value === 'number');
  return filled.length === 0 ? null : filled.reduce((sum, value) => sum + value, 0);
}

/**
 * Totals of a quarter by item: sums over its stations and the county's own counts, in smallest
 * units; what nobody filled in is left out.
 */
export function totalsOf(
  { items }: StatisticsForm,
  stations: readonly Figures[],
  county: Figures,
): [item: string, value: number][] {
  return items.flatMap(({ key, total }): [string, number][] => {
    const value =
      total === 'county'
        ? county[key]
        : total === 'sum'
          ? sumOf(stations.map((figures) => figures[key]))
          : null;
    return value === undefined || value === null ? [] : [[key, value]];
  });
}

/**
 * Σ stations = county, and covered townships ≤ 应建: the totals that a package brings against the figures of its
 * stations, in smallest units. A total that is missing where stations have figures is as wrong as
 * one that differs. Pure.
 */
export function checkTotals(
  { items }: StatisticsForm,
  totals: Figures,
  stations: readonly Figures[],
): Finding[] {
  const wrong = items
    .filter(({ total }) => total === 'sum')
    .flatMap(({ key, group, label, decimals }): Finding[] => {
      const expected = sumOf(stations.map((figures) => figures[key]));
      if ((totals[key] ?? null) === expected) return [];
      const said = (value: number | null): string | number =>
        value === null ? '—' : value / 10 ** decimals;
      const params = {
        item: itemLabel({ group, label }),
        value: said(totals[key] ?? null),
        expected: said(expected),
      };
      return [
        {
          code: 'STAT_TOTALS',
          severity: 'error',
          entity: 'statistics',
          id: 'total',
          field: key,
          params,
        },
      ];
    });
  // At a station it says whether its township is due and covered by it; together, how many are.
  const built = sumOf(stations.map(({ stationsDue }) => stationsDue));
  const { stationsDue: townships } = totals;
  return townships !== undefined && built !== null && built > townships
    ? [
        ...wrong,
        {
          code: 'STATIONS_OVER_TOWNSHIPS',
          severity: 'error',
          entity: 'statistics',
          id: 'total',
          field: 'stationsDue',
          params: { built, townships },
        },
      ]
    : wrong;
}
