import { loose } from '../../../shared/codes/text';
import type { StatisticsForm, StatisticsItem } from '../../../shared/domain/statistics-form';
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

/** Items that each are called so, where several are: 人次 of 小组, 走访 and others; else none. */
export function sharingItems(form: StatisticsForm, heading: string): StatisticsItem[] {
  if (statisticsField(form, heading) !== null) return [];
  const name = loose(headedItem(heading).name);
  const called = form.items.filter(({ label, headings }) =>
    [label.zh, ...headings].some((one) => loose(one) === name),
  );
  return name === '' || called.length < 2 ? [] : called;
}

/**
 * The item of the statistics form that a name means by itself; with a unit, the one that is counted
 * in it under that name.
 */
export function statisticsItem(form: StatisticsForm, name: string, unit?: string): string | null {
  if (unit !== undefined) return itemByUnit(form, name, unit);
  const field = statisticsField(form, name);
  return field === STATION || field === MONTH ? null : field;
}

/**
 * The one item that is counted in a unit under the name of its group: 社区活动 in 场 and in 人次; null
 * where none is, or two are.
 */
function itemByUnit({ items }: StatisticsForm, group: string, unit: string): string | null {
  const [name, counted] = [loose(group), loose(unit)];
  if (counted === '') return null;
  const inGroup = items.filter((item) => loose(item.group.zh) === name);
  const exact = inGroup.filter((item) =>
    [item.unit.zh, item.label.zh].map(loose).includes(counted),
  );
  const found =
    exact.length > 0 ? exact : inGroup.filter(({ label }) => loose(label.zh).startsWith(counted));
  return found.length === 1 ? (found[0]?.key ?? null) : null;
}
