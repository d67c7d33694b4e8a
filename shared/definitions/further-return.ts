import { z } from 'zod';
import { rhythms } from '../codes/period';
import type { StatisticsForm, StatisticsItem } from '../domain/statistics-form';
import { checkRulesSchema } from './check-rule';
import { registerQuerySchema } from './register-queries';
import { definedLabel, returnItemSchema } from './return-form';

const key = z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/);
const none = { zh: '', en: '' };
/** So much a figure of the national form may be. */
export const MOST = 999_999_999_999;
const REMARK = 1000;

/**
 * An item (指标) of a further return: as those of the stations' return, most of whose properties need
 * not be said, and three of its own.
 */
export const furtherItemSchema = z
  .strictObject({
    key,
    label: definedLabel,
    /** The row of its table: items of one group stand side by side. */
    group: definedLabel,
    section: key,
    unit: z.strictObject({ zh: z.string().max(20), en: z.string().max(20) }).default(none),
    decimals: z.int().min(0).max(6).default(0),
    total: z.literal('county').default('county'),
    source: z.enum(['entered', 'register']).default('entered'),
    reference: z.enum(['start', 'end', 'during', 'known']).default('during'),
    required: z.boolean().default(false),
    cumulative: z.boolean().default(false),
    max: z.number().min(0).max(MOST).default(MOST),
    headings: z.array(z.string().min(1).max(60)).max(60).default([]),
    /** It is a text of so many characters at most (备注), not a figure. */
    text: z.int().min(1).max(REMARK).optional(),
    /** Of the register: what it is asked (取数口径). */
    query: registerQuerySchema.optional(),
    /** Of the register: worked out as the growth of another item on last year, in percent. */
    growthOf: key.optional(),
  })
  .refine(({ max, decimals }) => Number.isSafeInteger(max * 10 ** decimals), { path: ['max'] })
  .refine(
    ({ source, query, growthOf }) =>
      Number(query !== undefined) + Number(growthOf !== undefined) ===
      Number(source === 'register'),
    { path: ['query'] },
  );
export type FurtherItem = z.output<typeof furtherItemSchema>;

/** One table (分表) of a further return; with `lines` it is a list of so many at most. */
export const furtherSectionSchema = z.strictObject({
  key,
  label: definedLabel,
  lines: z.int().min(1).max(200).optional(),
});

/**
 * A further return (其他填报表) beside the stations': filled in once for the office, table by table, in
 * a rhythm of its own, such as the national annual form.
 */
export const furtherReturnSchema = z.strictObject({
  /** By which its figures are kept and sent; a newer version of the same return has the same. */
  id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  version: z.string().min(1).max(40),
  title: definedLabel,
  /** Who says so: what no office has issued says that it is an example. */
  note: definedLabel,
  rhythm: z.enum(rhythms),
  /** Day of the month after the period by which it is due; else that of the set. */
  returnDay: z.int().min(1).max(28).optional(),
  /** Whom a figure is of: the office as a whole. */
  rows: z.literal('county'),
  /** Its tables. */
  sections: z.array(furtherSectionSchema).min(1).max(60),
  items: z.array(furtherItemSchema).min(1).max(1000),
  /** The rules that its figures are checked by; what is a line of a list, none can read. */
  checks: checkRulesSchema,
});
export type FurtherReturn = z.output<typeof furtherReturnSchema>;

export const furtherReturnsSchema = z.array(furtherReturnSchema).max(20);

/** The row under which the figures of the office as a whole are kept. */
export const OFFICE_ROW = 'county';

/** Under which row a line of a list is kept, from 1. */
export const lineRow = (line: number): string => `line-${line}`;

/** The line that a row is, from 1; null for the office's own row. */
export function lineOf(row: string): number | null {
  const [, digits] = /^line-([1-9]\d{0,2})$/.exec(row) ?? [];
  return digits === undefined ? null : Number(digits);
}

/** Keys of the tables that are lists. */
export const listsOf = ({ sections }: FurtherReturn): ReadonlyMap<string, number> =>
  new Map(sections.flatMap(({ key: name, lines }) => (lines ? [[name, lines] as const] : [])));

const forms = new WeakMap<FurtherReturn, StatisticsForm>();

/** The return as its rules read it: its figures, without texts and without lists. */
export function formOf(further: FurtherReturn): StatisticsForm {
  const known = forms.get(further);
  if (known) return known;
  const lists = listsOf(further);
  const items = further.items.flatMap((one): StatisticsItem[] => {
    const { text, query: _query, growthOf: _growth, ...item } = one;
    return text === undefined && !lists.has(item.section) ? [returnItemSchema.parse(item)] : [];
  });
  const { id, version, rhythm, sections } = further;
  const form = { id, version, rhythm, sections, items };
  forms.set(further, form);
  return form;
}

/** The items that are figures of the office as a whole: no texts, no lines of lists. */
export function figureItems(definition: FurtherReturn): FurtherItem[] {
  const lists = listsOf(definition);
  return definition.items.filter(({ section, text }) => text === undefined && !lists.has(section));
}

/** A return of a period among others, as packages and receipts name it. */
export const returnPlace = (id: string, period: string): string => `${id} ${period}`;
