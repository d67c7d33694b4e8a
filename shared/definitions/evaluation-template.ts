import { z } from 'zod';
import type { Label } from '../domain/noun';

/**
 * Tenths of a point: 7.5 points are 75. Every mark and score of an evaluation is kept so, because
 * stored scores have one decimal.
 */
export const TENTHS = 10;

/**
 * 评估环节 stage of an evaluation: acceptance by the six haves, a station's yearly assessment, a
 * project's interim and final evaluation, by a third party, a spot check.
 */
export const stages = [
  'acceptance',
  'yearly',
  'interim',
  'final',
  'thirdParty',
  'spotCheck',
] as const;
export type Stage = (typeof stages)[number];

export const subjects = ['station', 'project'] as const;
export type Subject = (typeof subjects)[number];

/**
 * 指标类型 kinds of items that make up the mark: 组合分, 程度分, 比率分档, 扣分至零. Bonus 加分 and veto 一票否决 stand
 * beside the mark.
 */
export const itemKinds = ['combination', 'degree', 'ratioBand', 'deduction'] as const;
export type ItemKind = (typeof itemKinds)[number];

/**
 * What a grade leads to: preference 优先选择, rectification 限期整改, bar from next year's purchase 次年不得参与.
 */
export const gradeUses = ['preference', 'rectify', 'bar'] as const;
export type GradeUse = (typeof gradeUses)[number];

/** Levels of indicators from the first (一级指标) down to the items. */
export const MOST_LEVELS = 4;

const key = z.string().regex(/^[A-Za-z0-9._-]{1,40}$/);
const text = z.strictObject({ zh: z.string().trim().max(500), en: z.string().trim().max(500) });
const tenths = z.int().min(0).max(100_000);
const percent = z.int().min(0).max(100);

const asked = {
  key,
  label: text,
  /** What is looked at and what it is worth, in words. */
  criterion: text.nullable(),
  /** Papers and photos that are asked for. */
  evidence: text.nullable(),
  /** No conclusion without a file here. */
  evidenceRequired: z.boolean(),
  /** Assessor groups that score this; empty = every group that has a weight. */
  groups: z.array(key).max(12),
};

const itemInput = z.discriminatedUnion('kind', [
  z.strictObject({
    ...asked,
    full: tenths,
    kind: z.literal('combination'),
    parts: z.array(z.strictObject({ key, label: text, full: tenths })).max(20),
  }),
  z.strictObject({
    ...asked,
    full: tenths,
    kind: z.literal('degree'),
    degrees: z.array(z.strictObject({ label: text, from: tenths, to: tenths })).max(10),
  }),
  z.strictObject({
    ...asked,
    full: tenths,
    kind: z.literal('ratioBand'),
    bands: z.array(z.strictObject({ from: z.int().min(0).max(1000), score: tenths })).max(20),
  }),
  z.strictObject({
    ...asked,
    full: tenths,
    kind: z.literal('deduction'),
    deductions: z.array(z.strictObject({ key, label: text, points: tenths })).max(20),
  }),
]);

const sectionInput = z.strictObject({
  key,
  label: text,
  full: tenths,
  get children(): z.ZodArray<z.ZodUnion<readonly [typeof itemInput, typeof sectionInput]>> {
    return z.array(z.union([itemInput, sectionInput])).max(100);
  },
});

/** The shape of a template alone; whether it makes a whole is said by `templateProblems`. */
export const templateInput = z.strictObject({
  id: key,
  version: z.string().trim().min(1).max(20),
  name: text,
  example: z.boolean(),
  stage: z.enum(stages),
  subject: z.enum(subjects),
  fullMark: tenths,
  indicators: z.array(z.union([itemInput, sectionInput])).max(60),
  bonuses: z.array(z.strictObject({ ...asked, full: tenths })).max(30),
  /** All that bonuses can add, in tenths; the total never passes the full mark. */
  bonusCap: tenths,
  vetoes: z.array(z.strictObject(asked)).max(30),
  groups: z
    .array(
      z.strictObject({
        key,
        label: text,
        weight: percent,
        /** 自评: those who are evaluated judge themselves. */ self: z.boolean(),
      }),
    )
    .max(12),
  grades: z
    .array(
      z.strictObject({
        name: text,
        from: tenths,
        passes: z.boolean(),
        use: z.enum(gradeUses).nullable(),
      }),
    )
    .max(10),
  /** A first-level indicator at zero fails the whole. */
  zeroSectionFails: z.boolean(),
  /**
   * Difference between groups, in percent of an item's full mark, above which they have to talk
   * about it.
   */
  spread: percent,
  /**
   * Evaluations of another stage that count into the total with this weight in percent: 深圳 counts
   * the spot check into the final.
   */
  counts: z.strictObject({ stage: z.enum(stages), weight: percent }).nullable(),
});

/**
 * 评估模板 evaluation template: a form with its items, assessor groups and grades. Data, because no
 * official table is public and provinces differ; a published version is never changed.
 */
export type EvaluationTemplate = z.infer<typeof templateInput>;
export type Item = z.infer<typeof itemInput>;
/** A level of indicators above the items. */
export interface Section {
  key: string;
  label: Label;
  full: number;
  children: Indicator[];
}
export type Indicator = Item | Section;
export type Bonus = EvaluationTemplate['bonuses'][number];
export type Veto = EvaluationTemplate['vetoes'][number];
export type AssessorGroup = EvaluationTemplate['groups'][number];
export type Grade = EvaluationTemplate['grades'][number];

export const isSection = (indicator: Indicator): indicator is Section => 'children' in indicator;

/** Items beneath an indicator, in the order of the form; an item is its own only one. */
export const itemsOf = (indicator: Indicator): Item[] =>
  isSection(indicator) ? indicator.children.flatMap(itemsOf) : [indicator];

/** Every item that makes up the mark. */
export const allItems = (template: EvaluationTemplate): Item[] =>
  template.indicators.flatMap(itemsOf);

/** Everything that has a score: items and bonuses. */
export const scoredQuestions = (template: EvaluationTemplate): (Item | Bonus)[] => [
  ...allItems(template),
  ...template.bonuses,
];

/** Everything that is answered, in the order of the form. */
export const allQuestions = (template: EvaluationTemplate): (Item | Bonus | Veto)[] => [
  ...scoredQuestions(template),
  ...template.vetoes,
];

/** An indicator with its number (1, 1.2, 1.2.3) and level from 1, in the order of the form. */
export interface Numbered {
  indicator: Indicator;
  number: string;
  level: number;
}

export const numbered = (indicators: readonly Indicator[], prefix = '', level = 1): Numbered[] =>
  indicators.flatMap((indicator, at) => {
    const number = `${prefix}${at + 1}`;
    return [
      { indicator, number, level },
      ...(isSection(indicator) ? numbered(indicator.children, `${number}.`, level + 1) : []),
    ];
  });

/** Groups that score an item: those named, or all that have a weight. */
export const scorersOf = (
  template: EvaluationTemplate,
  { groups }: { groups: readonly string[] },
): AssessorGroup[] =>
  template.groups.filter(({ key: group, weight }) =>
    groups.length > 0 ? groups.includes(group) : weight > 0,
  );

/** Whom a veto is asked: those named, or every group. */
export const askedForVeto = (template: EvaluationTemplate, { groups }: Veto): AssessorGroup[] =>
  template.groups.filter(({ key: group }) => groups.length === 0 || groups.includes(group));

/** Points as people write them: 75 → 7.5, 80 → 8. */
export const pointsOf = (score: number): string =>
  score % TENTHS === 0 ? String(score / TENTHS) : (score / TENTHS).toFixed(1);
