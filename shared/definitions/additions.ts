import type { Label } from '../codes/label';
import { itemLabel, type StatisticsForm, type StatisticsItem } from '../domain/statistics-form';
import { failure, type FieldFailure } from '../result';
import type { Additions, DefinitionSet } from './definition-set';

/** Items of a section, then what the office added to it. */
function itemsOf(form: StatisticsForm, { items, required }: Additions): StatisticsItem[] {
  const asked = new Set(required);
  return form.sections.flatMap(({ key: section }) => [
    ...form.items
      .filter((item) => item.section === section)
      .map((item) =>
        asked.has(item.key) && item.source === 'entered' ? { ...item, required: true } : item,
      ),
    ...items.filter((item) => item.section === section),
  ]);
}

/** The set as an office works under it: the common one and what the office adds. Pure. */
export const withAdditions = (set: DefinitionSet, additions: Additions): DefinitionSet =>
  additions.items.length === 0 && additions.required.length === 0
    ? set
    : {
        ...set,
        stationReturn: { ...set.stationReturn, items: itemsOf(set.stationReturn, additions) },
      };

/** What is wrong with an addition, at the item of that key. */
export interface AdditionProblem {
  key: string;
  fault: FieldFailure;
}

const named = ({ group, label }: Pick<StatisticsItem, 'group' | 'label'>): string =>
  `${group.zh}·${label.zh}`.replaceAll(/\s/g, '');

/**
 * What keeps additions from being taken in: a name or key that is there already, a section or a
 * carried item that is not, something weaker than the set asks for. Empty where they are sound.
 */
export function additionProblems(set: DefinitionSet, additions: Additions): AdditionProblem[] {
  const { items: common, sections } = set.stationReturn;
  const problems: AdditionProblem[] = [];
  const keys = new Set(common.map(({ key }) => key));
  const names = new Map<string, Label>(common.map((item) => [named(item), itemLabel(item)]));
  const wrong = (key: string, fault: FieldFailure): void => {
    problems.push({ key, fault });
  };
  for (const item of additions.items) {
    const label = itemLabel(item);
    if (keys.has(item.key))
      wrong(item.key, failure('DEF_KEY_TWICE', { item: label, key: item.key }));
    if (names.has(named(item))) wrong(item.key, failure('DEF_NAME_TWICE', { item: label }));
    if (!sections.some(({ key }) => key === item.section))
      wrong(item.key, failure('DEF_SECTION_UNKNOWN', { item: label, section: item.section }));
    if (item.source !== 'entered' || item.own !== true)
      wrong(item.key, failure('DEF_NOT_ENTERED', { item: label }));
    keys.add(item.key);
    names.set(named(item), label);
  }
  const own = new Set(additions.items.map(({ key }) => key));
  for (const { key, carriedFrom, ...item } of additions.items)
    if (carriedFrom !== undefined && (!own.has(carriedFrom) || carriedFrom === key))
      wrong(key, failure('DEF_CARRIED_UNKNOWN', { item: itemLabel(item), key: carriedFrom }));
  for (const key of additions.required)
    if (!common.some((item) => item.key === key && item.source === 'entered'))
      wrong(key, failure('DEF_REQUIRED_UNKNOWN', { key }));
  return problems;
}
