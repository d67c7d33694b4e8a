import { headedItem, headOf } from './figure-heads';
import { headingIndex, MONTH, STATION, targetsOf } from './kinds';

let index: ((heading: string) => string | null) | undefined;

/** The field that a heading of a statistics workbook means: an item also with a month beside it. */
export function statisticsField(heading: string): string | null {
  index ??= headingIndex(targetsOf('statistics'));
  // Sums and 数量 are none of the items that are called so under a head of their own.
  const is = headOf(heading)?.is;
  if (is === 'sum' || is === 'value') return null;
  const { name, head } = headedItem(heading);
  if (head?.is === 'other' || name === '') return null;
  return index(name) ?? (head === null ? null : index(heading));
}

/** The item of the statistics form that a name means. */
export function statisticsItem(name: string): string | null {
  const field = statisticsField(name);
  return field === STATION || field === MONTH ? null : field;
}
