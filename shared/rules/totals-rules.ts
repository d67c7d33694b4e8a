import type { StatisticsForm } from '../domain/statistics-form';
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
