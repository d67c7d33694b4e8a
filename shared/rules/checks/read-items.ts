import { isMarked } from '../../codes/rate-share';
import type { StatisticsForm } from '../../domain/statistics-form';
import { serviceItems } from '../zero-report';
import { exactly } from './exact-figure';
import { Item } from './read-types';

const made = new WeakMap<StatisticsForm, readonly Item[]>();

/** The items of a return as rules read them, in its order. Pure. */
export function readItems(form: StatisticsForm): readonly Item[] {
  const known = made.get(form);
  if (known) return known;
  const services = new Set(serviceItems(form));
  const items = form.items.map((of) => {
    const { max, decimals, own, breakdown, ...rest } = of;
    return new Item({
      of,
      ...rest,
      own: own === true,
      breakdown: breakdown?.kind,
      service: services.has(of),
      unit: of.unit.zh,
      marked: isMarked(of),
      decimals: BigInt(decimals),
      max: max === undefined ? undefined : exactly(max),
    });
  });
  made.set(form, items);
  return items;
}
