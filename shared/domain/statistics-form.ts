import { statisticsItems, type StatisticsItem } from '../codes/statistics-items';
import type { Label } from '../codes/label';

export type { StatisticsItem } from '../codes/statistics-items';

export interface StatisticsForm {
  id: string;
  version: string;
  sections: { key: string; label: { zh: string; en: string } }[];
  items: readonly StatisticsItem[];
}

/**
 * 季度服务统计 quarterly statistics, one row a station. No official quarterly form is public: this one is
 * a proposal made of items that published figures attest (山东 2023, 金华 2022, the national annual
 * form 2019). Sections A and most of B follow from the register and are never typed. Required are
 * only the 19 items that the districts' workbooks have, so that such a workbook still makes a
 * complete quarter; the others are filled in by offices that keep them.
 */
export const defaultStatisticsForm: StatisticsForm = {
  id: 'quarterly-service',
  version: '2026-1',
  sections: [
    { key: 'A', label: { zh: 'A 体系', en: 'A System' } },
    { key: 'B', label: { zh: 'B 人员', en: 'B Staff' } },
    { key: 'C', label: { zh: 'C 资金', en: 'C Funds' } },
    { key: 'D', label: { zh: 'D 服务', en: 'D Services' } },
    { key: 'E', label: { zh: 'E 五社', en: 'E Five societies' } },
    { key: 'F', label: { zh: 'F 儿童', en: 'F Children' } },
    { key: 'G', label: { zh: 'G 评价', en: 'G Appraisal' } },
  ],
  items: statisticsItems,
};

/** An item with its group, as messages name it. */
export const itemLabel = ({ group, label }: Pick<StatisticsItem, 'group' | 'label'>): Label => ({
  zh: `${group.zh}·${label.zh}`,
  en: `${group.en}: ${label.en}`,
});

/** Items that people type or bring in a workbook. */
export const enteredItems = ({ items }: StatisticsForm): StatisticsItem[] =>
  items.filter(({ source }) => source === 'entered');

/** Items without which a station's quarter is not complete. */
export const requiredItems = ({ items }: StatisticsForm): StatisticsItem[] =>
  items.filter(({ required }) => required);

const byKey = new WeakMap<StatisticsForm, ReadonlyMap<string, StatisticsItem>>();

/** The items of a form by their keys, in its order. */
export function itemsByKey(form: StatisticsForm): ReadonlyMap<string, StatisticsItem> {
  const known = byKey.get(form);
  if (known) return known;
  const made = new Map(form.items.map((item) => [item.key, item]));
  byKey.set(form, made);
  return made;
}
