import type { CheckRule } from '../../../shared/definitions/check-rule';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import { oneOf, type Values } from '../workbooks/tables';
import {
  gradeWords,
  mendWords,
  NO,
  referenceWords,
  scopeWords,
  YES,
  type CommonColumn,
  type RuleColumn,
} from './book-layout';

type CommonProperty = Exclude<CommonColumn, 'groupEn' | 'labelEn' | 'unitEn'>;

/** Rows beneath what is written that carry drop-down lists. */
export const SPARE = 100;

export const yesNo = (yes: boolean): string => (yes ? YES : NO);
/** The drop-down of a closed set of codes. */
export const choices = (words: Readonly<Record<string, string>>) => ({
  source: oneOf(Object.values(words)),
});

/** What items of every return have in common, as their columns hold it. */
export const itemValues = (
  item: Pick<StatisticsItem, CommonProperty>,
): Record<CommonColumn, string | number> => ({
  key: item.key,
  section: item.section,
  group: item.group.zh,
  groupEn: item.group.en,
  label: item.label.zh,
  labelEn: item.label.en,
  unit: item.unit.zh,
  unitEn: item.unit.en,
  decimals: item.decimals,
  reference: referenceWords[item.reference],
  required: yesNo(item.required),
  cumulative: yesNo(item.cumulative),
  headings: item.headings.join('\n'),
});

/** What the columns of a rule hold. */
export const ruleValues = (rule: CheckRule): Values<RuleColumn> => ({
  code: rule.code,
  grade: gradeWords[rule.grade],
  scope: scopeWords[rule.scope],
  ...(rule.where !== undefined && { where: rule.where }),
  condition: rule.condition,
  ...(rule.at !== undefined && { at: rule.at }),
  mend: mendWords[rule.mend],
  zh: rule.sentence.zh,
  en: rule.sentence.en,
  params: Object.entries(rule.params)
    .map(([name, source]) => `${name} = ${source}`)
    .join('\n'),
  variants: Object.entries(rule.variants ?? {})
    .map(([reason, { zh, en }]) => `${reason} | ${zh} | ${en}`)
    .join('\n'),
});
