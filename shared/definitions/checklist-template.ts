import { z } from 'zod';
import type { Label } from '../domain/noun';
import type { FieldFailure } from '../result';

export interface Criterion {
  key: string;
  label: Label;
  /** What is looked at; shown beside the criterion. */
  evidence?: Label;
  /** Points of a hundred; a group's share is counted by them. */
  weight: number;
}

export interface ChecklistGroup {
  key: string;
  /** One character that stands for the group where there is little room: 场 设 人 服 流 制. */
  mark: string;
  label: Label;
  criteria: Criterion[];
}

/**
 * What a station must have, as a list of criteria in groups. Data, because provinces differ (六有,
 * 五有); a version is never changed once published.
 */
export interface ChecklistTemplate {
  id: string;
  version: string;
  name: Label;
  /** Says 示例模板，非官方标准 on its face when true. */
  example: boolean;
  /** Template that an office copied. */
  basedOn?: { id: string; version: string };
  groups: ChecklistGroup[];
}

const label = z.strictObject({ zh: z.string().trim().max(60), en: z.string().trim().max(120) });
const key = z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/);

const groups = z
  .array(
    z.strictObject({
      key,
      mark: z.string().max(4),
      label,
      criteria: z
        .array(
          z.strictObject({
            key,
            label,
            evidence: z
              .strictObject({ zh: z.string().max(200), en: z.string().max(300) })
              .optional(),
            weight: z.number().min(0).max(100),
          }),
        )
        .max(40),
    }),
  )
  .max(12);
const version = z.strictObject({ id: z.string().max(64), version: z.string().max(20) });

/** Checklists (六有清单) of a definition set: the first is the one that new rounds begin with. */
export const checklistsSchema = z.strictObject({
  templates: z
    .array(
      z.strictObject({
        ...version.shape,
        name: label,
        example: z.boolean(),
        basedOn: version.optional(),
        groups,
      }),
    )
    .min(1)
    .max(20),
  /** Months after which a completed checklist is to be renewed. */
  months: z.int().min(1).max(120),
  /** Percent of a group's points from which it is met. */
  passMark: z.int().min(1).max(100),
});

/** A template as an office hands it in: shape and size; sense is checked by `templateFault`. */
export const templateInput = z.strictObject({
  /** Null: a new template of this office. */
  id: z.string().max(64).nullable(),
  basedOn: version,
  name: label,
  groups,
});

export type TemplateInput = z.infer<typeof templateInput>;

/** Every criterion of a template, in order. */
export const criteriaOf = ({ groups }: Pick<ChecklistTemplate, 'groups'>): Criterion[] =>
  groups.flatMap(({ criteria }) => criteria);

const twice = (values: readonly string[]): string | undefined =>
  values.find((value, at) => values.indexOf(value) !== at);

/**
 * Why a template cannot be published, as a code: no name, a group without criteria, a mark of more
 * than one character or used twice, a weight of nothing; or null.
 */
export function templateFault({
  name,
  groups,
}: Pick<TemplateInput, 'name' | 'groups'>): FieldFailure | null {
  if (name.zh === '') return { code: 'CHECKLIST_TEMPLATE_NAME' };
  if (groups.length === 0) return { code: 'CHECKLIST_TEMPLATE_EMPTY' };
  for (const group of groups) {
    if (group.label.zh === '' || group.criteria.some((one) => one.label.zh === ''))
      return { code: 'CHECKLIST_TEMPLATE_UNNAMED' };
    if ([...group.mark].length !== 1)
      return { code: 'CHECKLIST_TEMPLATE_MARK', params: { group: group.label } };
    if (group.criteria.length === 0)
      return { code: 'CHECKLIST_TEMPLATE_NO_CRITERIA', params: { group: group.label } };
    if (group.criteria.some(({ weight }) => weight <= 0))
      return { code: 'CHECKLIST_TEMPLATE_WEIGHT', params: { group: group.label } };
  }
  const mark = twice(groups.map((group) => group.mark));
  if (mark !== undefined) return { code: 'CHECKLIST_TEMPLATE_MARK_TWICE', params: { mark } };
  const again =
    twice(groups.map((group) => group.key)) ?? twice(criteriaOf({ groups }).map((one) => one.key));
  return again === undefined
    ? null
    : { code: 'CHECKLIST_TEMPLATE_KEY_TWICE', params: { key: again } };
}
