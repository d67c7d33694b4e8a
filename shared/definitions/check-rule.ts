import { z } from 'zod';

/** An expression in CEL over the read model of a rule (docs/decisions/11-checks-as-data.md). */
const expression = z.string().trim().min(1).max(1000);

/** What a rule says in both languages; `{name}` stands for a parameter, as in the program's texts. */
const sentence = z.strictObject({
  zh: z.string().trim().min(1).max(300),
  en: z.string().trim().min(1).max(500),
});

/**
 * How much a rule asks for, as clerks know it from 联网直报:
 * `error` 强制性, must be mended before the quarter is frozen;
 * `passable` 准强制性, as much, unless the reviewer lets it pass with a reason;
 * `warning` 核实性, mended or explained;
 * `note` 提示性, says something and asks for nothing.
 */
export const grades = ['error', 'passable', 'warning', 'note'] as const;
export type Grade = (typeof grades)[number];

/**
 * What a rule is run for, and what it can read therefore:
 * `station` each station that reports; `item` each item (指标) at each of them;
 * `county` the totals of the county; `countyItem` each item of the totals;
 * the others each record of the register.
 */
const figureScopes = ['station', 'item', 'county', 'countyItem'] as const;

/**
 * Records that rules are run for: `person` everybody in post; `project` those that go on,
 * `everyProject` also what was closed or terminated; `site` stations, studios and centres; `society`
 * institutions, associations and partners; `resource` charity resources; `linkage` linkages; `visit`
 * those that asked for something to be mended; `protection` stations for the protection of minors;
 * `decision` what a joint meeting decided; `policy` policy documents in force;
 * `correction` what evaluations ask for and is not done; `amount` every amount of money in them.
 */
export const recordScopes = [
  'person',
  'project',
  'everyProject',
  'site',
  'society',
  'resource',
  'linkage',
  'visit',
  'protection',
  'decision',
  'policy',
  'correction',
  'amount',
] as const;
export type RecordScope = (typeof recordScopes)[number];

/** Whether rules of a scope are run for what stations report. */
export const isOfFigures = (scope: Scope): boolean => scope === 'station' || scope === 'item';

export const scopes = [...figureScopes, ...recordScopes] as const;
export type Scope = (typeof scopes)[number];

/** A rule that a quarter's figures are checked by (审核关系). */
export const checkRuleSchema = z.strictObject({
  /**
   * By which findings, explanations and packages name it; never used again for another rule. One of
   * the program's own (STAT_NEGATIVE), or with a hyphen one that only its set knows (HN-12).
   */
  code: z.string().regex(/^[A-Z][A-Z0-9_]{1,39}(-[A-Z0-9]{1,20}){0,2}$/),
  grade: z.enum(grades),
  scope: z.enum(scopes),
  /** For which items or records it is run at all: yes or no, over `item`, `person` …; else for all. */
  where: expression.optional(),
  /** Yes where something is wrong. A figure that is not filled in makes the rule say nothing. */
  condition: expression,
  /** The item or field at which it stands, as a text; else the item that it is run for, or none. */
  at: expression.optional(),
  /** Where it is mended: in the sheet, or in the register's record of the station. */
  mend: z.enum(['sheet', 'register']).default('sheet'),
  /**
   * What fills the places of the sentence. One of the name `reason` chooses a sentence among the
   * `variants`; where it cannot be worked out, the rule's own sentence stands.
   */
  params: z
    .record(z.string().regex(/^(?!(?:said|remark)$)[a-z][A-Za-z]{0,29}$/), expression)
    .default({}),
  sentence,
  variants: z.record(z.string().max(30), sentence).optional(),
});
export type CheckRule = z.output<typeof checkRuleSchema>;

/** The rules of a set, in the order in which they are told. */
export const checkRulesSchema = z.array(checkRuleSchema).max(500).readonly();

/** The places of a rule's sentence, in their order: `{visits}`, `{n|visit|visits}`. */
export const placesOf = (sentence: string): string[] =>
  [...sentence.matchAll(/\{([^{}|]*)(?:\|[^{}]*)?\}/g)].map(([, name = '']) => name);

/** A sentence before anything was found: its places stand open. */
export const unfilled = (sentence: string): string => sentence.replace(/\{[^}]*\}/g, '…');

/** What an office's own rules begin with; no set has such a code, so that the two never clash. */
export const OWN_RULE = 'OWN-';

/** Whether a rule is one that the office has added for itself (自定规则). */
export const isOwnRule = (code: string): boolean => code.startsWith(OWN_RULE);

/** Whether a grade asks for more than another. */
export const isStricter = (grade: Grade, than: Grade): boolean =>
  grades.indexOf(grade) < grades.indexOf(than);

/** Whether rules of a scope are run for the county's totals. */
export const isOfTotals = (scope: Scope): boolean => scope === 'county' || scope === 'countyItem';
