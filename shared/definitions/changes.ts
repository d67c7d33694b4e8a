import type { Label } from '../codes/label';
import { itemLabel, type StatisticsItem } from '../domain/statistics-form';
import { returnOf } from './breakdowns';
import type { DefinitionSet } from './definition-set';

/** How an item differs from what it was. */
type Facet = 'label' | 'section' | 'unit' | 'required' | 'rules';

export interface DefinitionChange {
  key: string;
  label: Label;
  change: 'added' | 'gone' | 'changed';
  facets: Facet[];
}

const facets: Readonly<Record<Facet, readonly (keyof StatisticsItem)[]>> = {
  label: ['label', 'group'],
  section: ['section'],
  // A figure is kept in the item's smallest unit: other decimals are another unit.
  unit: ['unit', 'decimals'],
  required: ['required'],
  rules: [
    'total',
    'source',
    'formula',
    'breakdown',
    'reference',
    'cumulative',
    'carriedFrom',
    'max',
  ],
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What another set changes in the stations' return, in the order of the items. Pure. */
export function changesBetween(before: DefinitionSet, after: DefinitionSet): DefinitionChange[] {
  const now = new Map(returnOf(after).items.map((item) => [item.key, item]));
  const then = new Map(returnOf(before).items.map((item) => [item.key, item]));
  const gone = returnOf(before).items.filter(({ key }) => !now.has(key));
  return [
    ...returnOf(after).items.flatMap((item): DefinitionChange[] => {
      const old = then.get(item.key);
      if (!old) return [{ key: item.key, label: itemLabel(item), change: 'added', facets: [] }];
      const differ = (Object.keys(facets) as Facet[]).filter((facet) =>
        facets[facet].some((name) => !same(old[name], item[name])),
      );
      return differ.length === 0
        ? []
        : [{ key: item.key, label: itemLabel(item), change: 'changed', facets: differ }];
    }),
    ...gone.map((item): DefinitionChange => ({
      key: item.key,
      label: itemLabel(item),
      change: 'gone',
      facets: [],
    })),
  ];
}
