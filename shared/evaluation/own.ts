import {
  allItems,
  askedForVeto,
  isSection,
  scorersOf,
  type EvaluationTemplate,
  type Indicator,
  type Item,
  type Veto,
} from '../definitions/evaluation-template';

/**
 * A template without its indicators beneath which nothing is left; full marks of sections follow
 * from what stays.
 */
function kept(indicators: readonly Indicator[], keep: (item: Item) => boolean): Indicator[] {
  return indicators.flatMap((indicator): Indicator[] => {
    if (!isSection(indicator)) return keep(indicator) ? [{ ...indicator, groups: [] }] : [];
    const children = kept(indicator.children, keep);
    return children.length === 0
      ? []
      : [{ ...indicator, children, full: children.reduce((sum, { full }) => sum + full, 0) }];
  });
}

/** Whether a group is asked for anything, so that a sheet of it is needed. */
export function asksGroup(template: EvaluationTemplate, group: string): boolean {
  const own = templateOf(template, group);
  return allItems(own).length > 0 || own.vetoes.length > 0;
}

/**
 * What one group is asked, as a template of its own in which that group alone has the weight: an
 * assessor's own sheet is shown and added up by it.
 */
export function templateOf(template: EvaluationTemplate, group: string): EvaluationTemplate {
  const scores = (question: { groups: readonly string[] }): boolean =>
    scorersOf(template, question).some(({ key }) => key === group);
  const asked = (veto: Veto): boolean =>
    askedForVeto(template, veto).some(({ key }) => key === group);
  const own = <Q extends { groups: string[] }>(question: Q): Q => ({ ...question, groups: [] });
  const result: EvaluationTemplate = {
    ...template,
    indicators: kept(template.indicators, scores),
    bonuses: template.bonuses.filter(scores).map(own),
    vetoes: template.vetoes.filter(asked).map(own),
    groups: template.groups
      .filter(({ key }) => key === group)
      .map((one) => ({ ...one, weight: 100 })),
    counts: null,
  };
  return { ...result, fullMark: allItems(result).reduce((sum, { full }) => sum + full, 0) };
}
