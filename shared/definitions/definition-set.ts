import { z } from 'zod';
import { PERIOD } from '../codes/period';
import { checklistsSchema } from './checklist-template';
import { codesSchema } from './codes';
import { deadlinesSchema } from './deadlines';
import { templateInput } from './evaluation-template';
import { furtherReturnsSchema } from './further-return';
import { indicatorsSchema } from './indicators';
import { ruleParametersSchema } from './parameter-fields';
import { checkRuleSchema, checkRulesSchema, grades } from './check-rule';
import { lettersSchema } from './letters';
import { papersSchema } from './papers';
import { projectFlowSchema } from './project-flow';
import { definedLabel, returnFormSchema, returnItemSchema } from './return-form';

/**
 * Version of the file's own shape; a set of a later one is refused, never half read. 1 held the
 * return alone, 2 no rules of records but the first, 3 no formulas of indicators.
 */
export const SET_FORMAT = 4;
const ADDITIONS_FORMAT = 1;

/**
 * Definition set (填报定义): what may differ between provinces or years, as data. It holds from a
 * period on until another takes its place.
 */
export const definitionSetSchema = z.strictObject({
  format: z.literal(SET_FORMAT),
  /** By whom and for what; a newer version of the same set has the same. */
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,79}$/),
  version: z.string().min(1).max(40),
  title: definedLabel,
  /** Who says so: a set that no office has issued says that it is an example. */
  note: definedLabel,
  /** The first period that it is meant for. */
  from: z.string().regex(PERIOD),
  /** The quarterly return of the stations (季度服务统计). */
  stationReturn: returnFormSchema,
  /** Further returns (其他填报表) beside it, such as the national annual form. */
  returns: furtherReturnsSchema,
  /** Numbers and ways by which checks, terms and reminders go (参数). */
  parameters: ruleParametersSchema,
  /** By when something is due (期限). */
  deadlines: deadlinesSchema,
  /** The rules that a period's figures are checked by (审核关系). */
  checks: checkRulesSchema,
  /** What differs from the program's code tables (代码表), the tiers' names among them. */
  codes: codesSchema,
  /** What a station must have (六有清单). */
  checklists: checklistsSchema,
  /** Forms by which stations and projects are evaluated (评估模板), oldest version first. */
  evaluations: z.array(templateInput).max(40),
  /** What the desk shows and what it is held against (指标与目标). */
  indicators: indicatorsSchema,
  /** The steps of a purchased project, and what each requires (项目流程). */
  projectFlow: projectFlowSchema,
  /** What stands around what is printed (文头、签章栏). */
  papers: papersSchema,
  /** What offices write to each other (函件). */
  letters: lettersSchema,
});
export type DefinitionSet = z.output<typeof definitionSetSchema>;

/** Parts of a set as an office changes them in its window, each as a whole. */
export const changedPartsSchema = definitionSetSchema
  .omit({ format: true, id: true, version: true, title: true, note: true, from: true })
  .partial();
export type ChangedParts = z.output<typeof changedPartsSchema>;

/**
 * What an office adds to the set that it works under. It may ask for more, never for less: items and
 * check rules of its own, items of the set that its stations have to fill in, and rules of the set
 * that ask for more than there.
 */
export const additionsSchema = z.strictObject({
  format: z.literal(ADDITIONS_FORMAT),
  items: z.array(returnItemSchema).max(100),
  required: z.array(z.string().max(40)).max(400),
  /** Rules of its own (自定规则); additions of before there were any have none. */
  checks: z.array(checkRuleSchema).max(100).default([]),
  /** By the code of a rule of the set: the stricter grade that it has here. */
  stricter: z.record(z.string().max(90), z.enum(grades)).default({}),
});
export type Additions = z.output<typeof additionsSchema>;

export const noAdditions: Additions = {
  format: ADDITIONS_FORMAT,
  items: [],
  required: [],
  checks: [],
  stricter: {},
};
