import type { StatisticsForm } from '../domain/statistics-form';
import { withComputedTotals } from './checks/computed';
import { isOfTotals } from './checks/formulas';

type Row = Readonly<Record<string, number | null | undefined>>;

/** The sum of what is filled in; null where nothing is. */
export function sumOf(values: readonly (number | null | undefined)[]): number | null {
  const filled = values.filter((value) => typeof value === 'number');
  return filled.length === 0 ? null : filled.reduce((sum, value) => sum + value, 0);
}

/**
 * Totals of a quarter by item: sums over its stations, the county's own counts, and what is worked
 * out of both, in smallest units; what nobody filled in is left out.
 */
export function totalsOf(
  form: StatisticsForm,
  stations: readonly (Row | undefined)[],
  county: Row,
): [item: string, value: number][] {
  const { items } = form;
  const own = items.flatMap((item): [string, number][] => {
    const { key, total } = item;
    if (total === 'none' || isOfTotals(item)) return [];
    const value =
      total === 'county' ? county[key] : sumOf(stations.map((figures) => figures?.[key]));
    return value === undefined || value === null ? [] : [[key, value]];
  });
  const all = withComputedTotals(form, Object.fromEntries(own));
  return items.flatMap(({ key }): [string, number][] => {
    const value = all[key];
    return value === undefined ? [] : [[key, value]];
  });
}
