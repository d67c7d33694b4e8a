import type { StatisticsForm, StatisticsItem } from '../domain/statistics-form';

const SUMS = /合计|总计/;

const isSum = ({ label }: Pick<StatisticsItem, 'label'>): boolean => SUMS.test(label.zh);

/** The items of a section that have a total and are no parts of others. */
export const itemsOfSection = (form: StatisticsForm, section: string): StatisticsItem[] =>
  form.items.filter(
    (item) =>
      item.section === section &&
      item.partOf === undefined &&
      (item.total !== 'none' || item.source === 'computed'),
  );

/** With what a section begins: its first item that has to be filled in and adds up. */
function firstOf(items: readonly StatisticsItem[]): StatisticsItem[] {
  const summed = items.filter(({ total }) => total === 'sum');
  const first = summed.find(({ required }) => required) ?? summed[0] ?? items[0];
  return first ? [first] : [];
}

/**
 * The items that stand for a section (主要数据): those of a group that sums it up (服务合计), else
 * the one with which it begins, and the sums of its groups (持证合计). Pure.
 */
export function headlineItems(form: StatisticsForm, section: string): StatisticsItem[] {
  const items = itemsOfSection(form, section);
  const summingUp = items.filter(({ group }) => isSum({ label: group }));
  if (summingUp.length > 0) return summingUp;
  return [...new Set([...firstOf(items), ...items.filter(isSum)])];
}

/** The one item by which a section's stations are told apart and its course is drawn. */
export function leadItem(form: StatisticsForm, section: string): StatisticsItem | null {
  const items = itemsOfSection(form, section);
  const [first] = headlineItems(form, section);
  const summingUp = items.filter(({ group }) => isSum({ label: group }));
  const entered = summingUp.filter(({ source }) => source !== 'computed');
  return entered.at(-1) ?? summingUp.at(-1) ?? first ?? null;
}

/** So many items a section's paragraph speaks of. */
const SAID_MOST = 6;

/**
 * Of which items a section's paragraph speaks: those that stand for it, then those that have to be
 * filled in; not of what was there at the beginning (期初), nor of what nobody knows. Pure.
 */
export function saidItems(
  form: StatisticsForm,
  section: string,
  isKnown: (item: StatisticsItem) => boolean,
): StatisticsItem[] {
  const items = itemsOfSection(form, section).filter(isKnown);
  const required = items.filter((item) => item.required);
  const rest = (required.length > 0 ? required : items).filter(
    ({ reference }) => reference !== 'start',
  );
  const heads = headlineItems(form, section).filter(isKnown);
  return [...new Set([...heads, ...rest])].slice(0, SAID_MOST);
}
