import type { Label } from '../codes/label';
import { itemLabel, type StatisticsForm, type StatisticsItem } from '../domain/statistics-form';
import { failure, type FieldFailure } from '../result';
import { isOwnRule, isStricter, type CheckRule } from './check-rule';
import type { Additions, DefinitionSet } from './definition-set';
import { isSumOfShares } from './problems';

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

/** Rules of the set, each in the stricter of the two grades that it has, then the office's own. */
function checksOf(set: readonly CheckRule[], { checks, stricter }: Additions): CheckRule[] {
  const raised = set.map((rule) => {
    const grade = stricter[rule.code];
    return grade && isStricter(grade, rule.grade) ? { ...rule, grade } : rule;
  });
  return [...raised, ...checks];
}

/** The set as an office works under it: the common one and what the office adds. Pure. */
export function withAdditions(set: DefinitionSet, additions: Additions): DefinitionSet {
  const { items, required, checks, stricter } = additions;
  const asks = items.length > 0 || required.length > 0;
  const holds = checks.length > 0 || Object.keys(stricter).length > 0;
  if (!asks && !holds) return set;
  const { stationReturn } = set;
  // What is not changed stays the same object: what is made from it is kept with it.
  return {
    ...set,
    ...(asks && { stationReturn: { ...stationReturn, items: itemsOf(stationReturn, additions) } }),
    ...(holds && { checks: checksOf(set.checks, additions) }),
  };
}

/**
 * Additions without what has no effect any more: asked of an item or a rule that the set has no
 * longer, or that it asks as much of itself. Pure.
 */
export function inEffect(set: DefinitionSet, additions: Additions): Additions {
  const entered = new Set(
    set.stationReturn.items.flatMap(({ key, source }) => (source === 'entered' ? [key] : [])),
  );
  const grades = new Map(set.checks.map(({ code, grade }) => [code, grade]));
  return {
    ...additions,
    required: additions.required.filter((key) => entered.has(key)),
    stricter: Object.fromEntries(
      Object.entries(additions.stricter).filter(([code, grade]) => {
        const asked = grades.get(code);
        return asked !== undefined && isStricter(grade, asked);
      }),
    ),
  };
}

/** What is wrong with an addition, at the item of that key or the rule of that code. */
export interface AdditionProblem {
  key: string;
  fault: FieldFailure;
}

const named = ({ group, label }: Pick<StatisticsItem, 'group' | 'label'>): string =>
  `${group.zh}·${label.zh}`.replaceAll(/\s/g, '');

/** What an office may not do with rules: take a code of the set's, ask for less. */
function checkProblems(set: DefinitionSet, { checks, stricter }: Additions): AdditionProblem[] {
  const grades = new Map(set.checks.map(({ code, grade }) => [code, grade]));
  return [
    ...checks.flatMap(({ code }): AdditionProblem[] =>
      isOwnRule(code) ? [] : [{ key: code, fault: failure('CHECK_NOT_OWN', { rule: code }) }],
    ),
    ...Object.entries(stricter).flatMap(([code, grade]): AdditionProblem[] => {
      const asked = grades.get(code);
      if (asked === undefined)
        return [{ key: code, fault: failure('CHECK_NOT_OF_SET', { rule: code }) }];
      return isStricter(grade, asked)
        ? []
        : [{ key: code, fault: failure('CHECK_LAXER', { rule: code }) }];
    }),
  ];
}

/**
 * What keeps additions from being taken in: a name or key that is there already, a section or a
 * carried item that is not, something weaker than the set asks for. Empty where they are sound.
 * Whether own rules can be run, `ownProblems` of `shared/rules/checks/own-rules.ts` says.
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
    if (isSumOfShares(item)) wrong(item.key, failure('DEF_SUM_OF_SHARES', { item: label }));
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
  return [...problems, ...checkProblems(set, additions)];
}
