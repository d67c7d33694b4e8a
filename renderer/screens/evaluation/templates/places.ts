import { numbered } from '../../../../shared/definitions/evaluation-template';
import type { EvaluationTemplate } from '../../../../shared/definitions/evaluation-template';
import type { TemplateProblem } from '../../../../shared/evaluation/template-problems';

export const tabs = ['items', 'basics', 'groups', 'grades', 'extras'] as const;
export type TabName = (typeof tabs)[number];

export const templatesPath = '/evaluation/templates';
export const templatePath = ({ id, version }: { id: string; version: string }): string =>
  `${templatesPath}/${encodeURIComponent(id)}/${encodeURIComponent(version)}`;

const OF_THE_WHOLE: Record<string, TabName> = {
  TEMPLATE_EMPTY: 'items',
  TEMPLATE_BONUS_CAP: 'extras',
  TEMPLATE_GROUPS_MISSING: 'groups',
  TEMPLATE_WEIGHTS: 'groups',
  TEMPLATE_GRADES_GAP: 'grades',
  TEMPLATE_GRADES_TWICE: 'grades',
  TEMPLATE_GRADES_ABOVE: 'grades',
  TEMPLATE_GRADES_PASS: 'grades',
};
const OF_A_GROUP = ['TEMPLATE_GROUP_NAMELESS', 'TEMPLATE_GROUP_WEIGHTLESS', 'TEMPLATE_GROUP_IDLE'];

/** Where a problem is mended: the tab, and the key of what it is about. */
export function placeOfProblem(
  { indicators }: EvaluationTemplate,
  { code, at }: TemplateProblem,
): { tab: TabName; key: string | null } {
  if (at === null) return { tab: OF_THE_WHOLE[code] ?? 'basics', key: null };
  if (OF_A_GROUP.includes(code)) return { tab: 'groups', key: at };
  return {
    tab: numbered(indicators).some(({ indicator }) => indicator.key === at) ? 'items' : 'extras',
    key: at,
  };
}
