import type { Label } from '../domain/noun';
import {
  askedForVeto,
  scoredQuestions,
  scorersOf,
  type EvaluationTemplate,
} from '../definitions/evaluation-template';

/** 缺席 groups that score nothing this time, by key, each with the reason. */
export type Absent = Readonly<Record<string, string>>;

const stays = (absent: Absent, key: string): boolean => absent[key] === undefined;

/**
 * The template as those score it who are there: an absent group is asked nothing, and its weight
 * goes to the others of each question by their own weights.
 */
export function withoutAbsent(template: EvaluationTemplate, absent: Absent): EvaluationTemplate {
  if (Object.keys(absent).length === 0) return template;
  return { ...template, groups: template.groups.filter(({ key }) => stays(absent, key)) };
}

/** The first question that nobody would be left to answer, or to give it any weight. */
export function orphaned(template: EvaluationTemplate, absent: Absent): Label | null {
  const weight = (groups: readonly { weight: number }[]): number =>
    groups.reduce((sum, group) => sum + group.weight, 0);
  const left = withoutAbsent(template, absent);
  const scored = scoredQuestions(template).find((question) => {
    const [all, now] = [scorersOf(template, question), scorersOf(left, question)];
    return all.length > 0 && (now.length === 0 || (weight(all) > 0 && weight(now) === 0));
  });
  const veto = template.vetoes.find(
    (one) => askedForVeto(template, one).length > 0 && askedForVeto(left, one).length === 0,
  );
  return (scored ?? veto)?.label ?? null;
}
