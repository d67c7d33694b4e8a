import type { StatisticsForm } from '../../../shared/domain/statistics-form';
import { grades } from '../../../shared/definitions/check-rule';
import { isBlocking, type Finding } from '../../../shared/rules/finding';
import type { Label } from '../../../shared/domain/noun';
import { nounOf } from '../../../shared/domain/nouns';
import { texts } from '../../../shared/text';

/** Findings that are mended at one place. */
export interface FindingGroup {
  key: string;
  label: Label;
  findings: Finding[];
}

const WHOLE = 'whole';

/**
 * Where a finding is mended: a section of the sheet, the sheet as a whole, an evaluation, or the
 * ledger of a noun.
 */
function placeOf(
  { sections, items }: StatisticsForm,
  { entity, field }: Finding,
): Pick<FindingGroup, 'key' | 'label'> {
  if (entity === 'evaluation') return { key: entity, label: texts.NAV_EVALUATION };
  if (entity !== 'statistics') return { key: entity, label: nounOf(entity).plural };
  const key = items.find((item) => item.key === field)?.section;
  const section = sections.find((one) => one.key === key);
  return section
    ? { key: section.key, label: section.label }
    : { key: WHOLE, label: texts.SHEET_WHOLE };
}

/**
 * Findings by the place where they are mended: places with errors first, the sheet in its order
 * before the ledgers; in each the errors first, the same fault together.
 */
export function findingGroups(form: StatisticsForm, findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const finding of findings) {
    const { key, label } = placeOf(form, finding);
    const group = groups.get(key) ?? { key, label, findings: [] };
    groups.set(key, group);
    group.findings.push(finding);
  }
  const order = [...form.sections.map(({ key }) => key), WHOLE];
  const rank = ({ key, findings: own }: FindingGroup): number =>
    (own.some(isBlocking) ? 0 : order.length + 1) +
    (order.includes(key) ? order.indexOf(key) : order.length);
  const codes = [...new Set(findings.map(({ code }) => code))];
  const sorted = (own: Finding[]): Finding[] =>
    own.sort(
      (a, b) =>
        grades.indexOf(a.severity) - grades.indexOf(b.severity) ||
        codes.indexOf(a.code) - codes.indexOf(b.code),
    );
  return [...groups.values()]
    .sort((a, b) => rank(a) - rank(b))
    .map((group) => ({ ...group, findings: sorted(group.findings) }));
}
