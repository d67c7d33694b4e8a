import type { StatisticsForm } from '../../../shared/domain/statistics-form';
import { headedItem, headOf } from './figure-heads';
import { headingIndex, MONTH, STATION, statisticsTargets } from './kinds';

type Find = (heading: string) => string | null;

const indexes = new WeakMap<StatisticsForm, Find>();

function indexOf(form: StatisticsForm): Find {
  const known = indexes.get(form);
  if (known) return known;
  const made = headingIndex(statisticsTargets(form));
  indexes.set(form, made);
  return made;
}

/** The field that a heading of a statistics workbook means: an item also with a month beside it. */
export function statisticsField(form: StatisticsForm, heading: string): string | null {
  const index = indexOf(form);
  // Sums and 数量 are none of the items that are called so under a head of their own.
  const is = headOf(heading)?.is;
  if (is === 'sum' || is === 'value') return null;
  const { name, head } = headedItem(heading);
  if (head?.is === 'other' || name === '') return null;
  return index(name) ?? (head === null ? null : index(heading));
}

/** The item of the statistics form that a name means. */
export function statisticsItem(form: StatisticsForm, name: string): string | null {
  const field = statisticsField(form, name);
  return field === STATION || field === MONTH ? null : field;
}
