import { beside, failure, failureWith, type FieldFailure } from '../result';
import type { Param } from '../text';
import type { FailureCode, ParamsFor } from '../text/failures';
import {
  allQuestions,
  isSection,
  MOST_LEVELS,
  numbered,
  pointsOf,
  scoredQuestions,
  type EvaluationTemplate,
  type Item,
  type Numbered,
} from '../definitions/evaluation-template';

/**
 * What keeps a template from being published, and where: the key of the indicator, bonus, veto,
 * group or grade; null = the whole.
 */
export type TemplateProblem = FieldFailure & { at: string | null };

const WHOLE = 100;
const problem = <C extends FailureCode>(
  code: C,
  at: string | null,
  ...params: ParamsFor<C>
): TemplateProblem => ({ ...failure(code, ...params), at });
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const repeated = (keys: readonly string[]): string[] => [
  ...new Set(keys.filter((key, at) => keys.indexOf(key) !== at)),
];

type Of<K extends Item['kind']> = Extract<Item, { kind: K }>;
/** A problem of one item, named after it. */
/** A problem of one item, whose name, number and full mark are given already. */
type Own = <C extends FailureCode>(
  code: C,
  ...params: ParamsFor<C, 'item' | 'number' | 'full'>
) => TemplateProblem;

function partProblems({ parts, full }: Of<'combination'>, own: Own): TemplateProblem[] {
  if (parts.length === 0) return [own('TEMPLATE_PARTS_MISSING')];
  const found: TemplateProblem[] = [];
  const all = sum(parts.map((part) => part.full));
  if (all !== full) found.push(own('TEMPLATE_PARTS_SUM', { sum: pointsOf(all) }));
  if (
    repeated(parts.map(({ key }) => key)).length > 0 ||
    parts.some(({ label }) => label.zh === '')
  )
    found.push(own('TEMPLATE_PARTS_UNCLEAR'));
  return found;
}

function degreeProblems({ degrees, full }: Of<'degree'>, own: Own): TemplateProblem[] {
  const found: TemplateProblem[] = [];
  if (degrees.some(({ from, to }) => from > to)) found.push(own('TEMPLATE_DEGREE_ORDER'));
  if (degrees.length > 0 && Math.max(...degrees.map(({ to }) => to)) !== full)
    found.push(own('TEMPLATE_DEGREE_FULL'));
  return found;
}

function bandProblems({ bands, full }: Of<'ratioBand'>, own: Own): TemplateProblem[] {
  if (bands.length === 0) return [own('TEMPLATE_BANDS_MISSING')];
  const found: TemplateProblem[] = [];
  const falling = [...bands].sort((a, b) => b.from - a.from);
  if (repeated(falling.map(({ from }) => String(from))).length > 0)
    found.push(own('TEMPLATE_BANDS_TWICE'));
  if (falling[0]?.score !== full) found.push(own('TEMPLATE_BANDS_FULL'));
  if (falling.some(({ score }, at) => score > (falling[at - 1]?.score ?? full)))
    found.push(own('TEMPLATE_BANDS_ORDER'));
  return found;
}

function deductionProblems({ deductions }: Of<'deduction'>, own: Own): TemplateProblem[] {
  const found: TemplateProblem[] = [];
  if (deductions.length === 0) found.push(own('TEMPLATE_DEDUCTIONS_MISSING'));
  if (
    deductions.some(({ points, label }) => points === 0 || label.zh === '') ||
    repeated(deductions.map(({ key }) => key)).length > 0
  )
    found.push(own('TEMPLATE_DEDUCTIONS_UNCLEAR'));
  return found;
}

function ruleProblems(item: Item, own: Own): TemplateProblem[] {
  switch (item.kind) {
    case 'combination':
      return partProblems(item, own);
    case 'degree':
      return degreeProblems(item, own);
    case 'ratioBand':
      return bandProblems(item, own);
    case 'deduction':
      return deductionProblems(item, own);
  }
}

function itemProblems(item: Item, name: { item: Param; number: string }): TemplateProblem[] {
  const full = pointsOf(item.full);
  const here = failureWith({ ...name, full });
  const own: Own = (code, ...params) => beside(here(code, ...params), { at: item.key });
  return [...(item.full === 0 ? [own('TEMPLATE_ITEM_WORTHLESS')] : []), ...ruleProblems(item, own)];
}

function indicatorProblems({ indicator, number, level }: Numbered): TemplateProblem[] {
  const name = { item: indicator.label.zh === '' ? number : indicator.label, number };
  const found: TemplateProblem[] = [];
  if (indicator.label.zh === '') found.push(problem('TEMPLATE_NAME_MISSING', indicator.key, name));
  if (level > MOST_LEVELS)
    found.push(problem('TEMPLATE_TOO_DEEP', indicator.key, { ...name, most: MOST_LEVELS }));
  if (!isSection(indicator)) return [...found, ...itemProblems(indicator, name)];
  if (indicator.children.length === 0)
    return [...found, problem('TEMPLATE_SECTION_EMPTY', indicator.key, name)];
  const children = sum(indicator.children.map(({ full }) => full));
  if (children !== indicator.full)
    found.push(
      problem('TEMPLATE_SECTION_SUM', indicator.key, {
        ...name,
        full: pointsOf(indicator.full),
        sum: pointsOf(children),
      }),
    );
  return found;
}

function groupProblems(template: EvaluationTemplate): TemplateProblem[] {
  const { groups, vetoes } = template;
  if (groups.length === 0) return [problem('TEMPLATE_GROUPS_MISSING', null)];
  const weights = sum(groups.map(({ weight }) => weight));
  const found: TemplateProblem[] =
    weights === WHOLE ? [] : [problem('TEMPLATE_WEIGHTS', null, { sum: weights })];
  for (const { key, label, groups: named } of allQuestions(template))
    for (const group of named)
      if (!groups.some((one) => one.key === group))
        found.push(problem('TEMPLATE_GROUP_UNKNOWN', key, { item: label, group }));
  const scored = scoredQuestions(template);
  for (const group of groups) {
    if (group.label.zh === '')
      found.push(problem('TEMPLATE_GROUP_NAMELESS', group.key, { group: group.key }));
    const named = scored.find((item) => item.groups.includes(group.key));
    if (group.weight === 0 && named)
      found.push(
        problem('TEMPLATE_GROUP_WEIGHTLESS', group.key, {
          group: group.label,
          item: named.label,
        }),
      );
    const asked =
      scored.some((item) =>
        item.groups.length === 0 ? group.weight > 0 : item.groups.includes(group.key),
      ) || vetoes.some((veto) => veto.groups.length === 0 || veto.groups.includes(group.key));
    if (!asked) found.push(problem('TEMPLATE_GROUP_IDLE', group.key, { group: group.label }));
  }
  return found;
}

function gradeProblems({ grades, fullMark }: EvaluationTemplate): TemplateProblem[] {
  const found: TemplateProblem[] = [];
  if (!grades.some(({ from }) => from === 0)) found.push(problem('TEMPLATE_GRADES_GAP', null));
  if (
    repeated(grades.map(({ from }) => String(from))).length > 0 ||
    repeated(grades.map(({ name }) => name.zh)).length > 0 ||
    grades.some(({ name }) => name.zh === '')
  )
    found.push(problem('TEMPLATE_GRADES_TWICE', null));
  if (grades.some(({ from }) => from > fullMark))
    found.push(problem('TEMPLATE_GRADES_ABOVE', null, { full: pointsOf(fullMark) }));
  const falling = [...grades].sort((a, b) => b.from - a.from);
  const firstFailing = falling.findIndex(({ passes }) => !passes);
  if (
    !grades.some(({ passes }) => passes) ||
    firstFailing < 0 ||
    falling.slice(firstFailing).some(({ passes }) => passes)
  )
    found.push(problem('TEMPLATE_GRADES_PASS', null));
  return found;
}

/**
 * Everything that keeps a template from being published: sums, weights, gaps in bands and grades,
 * names, depth. Empty when it may be.
 */
export function templateProblems(template: EvaluationTemplate): TemplateProblem[] {
  const { indicators, bonuses, vetoes, fullMark, bonusCap, counts, stage, name } = template;
  const found: TemplateProblem[] = name.zh === '' ? [problem('TEMPLATE_UNNAMED', null)] : [];
  if (indicators.length === 0) return [...found, problem('TEMPLATE_EMPTY', null)];
  const lines = numbered(indicators);
  const first = sum(indicators.map(({ full }) => full));
  if (first !== fullMark)
    found.push(problem('TEMPLATE_SUM', null, { full: pointsOf(fullMark), sum: pointsOf(first) }));
  found.push(...lines.flatMap(indicatorProblems));
  const besides = [...bonuses, ...vetoes];
  for (const { key, label } of besides)
    if (label.zh === '')
      found.push(problem('TEMPLATE_NAME_MISSING', key, { item: key, number: '' }));
  for (const key of repeated([
    ...lines.map(({ indicator }) => indicator.key),
    ...besides.map((one) => one.key),
  ]))
    found.push(problem('TEMPLATE_KEY_TWICE', key, { key }));
  for (const bonus of bonuses)
    if (bonus.full === 0)
      found.push(
        problem('TEMPLATE_ITEM_WORTHLESS', bonus.key, {
          item: bonus.label,
          number: '',
          full: '0',
        }),
      );
  const most = sum(bonuses.map(({ full }) => full));
  if (bonuses.length > 0 ? bonusCap === 0 || bonusCap > most : bonusCap > 0)
    found.push(
      problem('TEMPLATE_BONUS_CAP', null, { cap: pointsOf(bonusCap), most: pointsOf(most) }),
    );
  if (counts && (counts.stage === stage || counts.weight === 0 || counts.weight === 100))
    found.push(problem('TEMPLATE_COUNTS', null));
  return [...found, ...groupProblems(template), ...gradeProblems(template)];
}
