import { z } from 'zod';
import { rhythms } from '../codes/period';
import type { StatisticsForm, StatisticsItem } from '../domain/statistics-form';
import { checkRulesSchema } from './check-rule';
import { fromOf, registerQuerySchema } from './register-queries';
import { listLedgers } from './list-ledgers';
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
    /**
     * Of a table with a row for each station: whether its figures add up, which they do where nothing
     * else is said. \`county\`, of a computed item, has its total worked out of the totals.
     */
    total: z.enum(['sum', 'county', 'none']).default('county'),
    source: z.enum(['entered', 'register', 'computed']).default('entered'),
    /** Of a computed item: how it is worked out of the figures of its row (decision 13). */
    formula: z.string().trim().min(1).max(500).optional(),
    reference: z.enum(['start', 'end', 'during', 'known']).default('during'),
    required: z.boolean().default(false),
    cumulative: z.boolean().default(false),
    max: z.number().min(0).max(MOST).default(MOST),
    headings: z.array(z.string().min(1).max(60)).max(60).default([]),
    /** It is a text of so many characters at most (备注), not a figure. */
    text: z.int().min(1).max(REMARK).optional(),
    /** Of a list that a ledger fills: which of the ledger's columns stands here. */
    column: z.string().max(40).optional(),
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
  )
  .refine(({ source, formula }) => (source === 'computed') === (formula !== undefined), {
    path: ['formula'],
  });
export type FurtherItem = z.output<typeof furtherItemSchema>;

/**
 * One table (分表) of a further return; with `lines` it is a list of so many at most, with `rows` it
 * has a row for each station that ran in the period.
 */
export const furtherSectionSchema = z
  .strictObject({
    key,
    label: definedLabel,
    lines: z.int().min(1).max(200).optional(),
    rows: z.literal('stations').optional(),
    /** Of a list: the ledger whose records of the period can be its lines, all or of these codes. */
    ledger: z
      .strictObject({
        name: z.enum(listLedgers),
        of: z.array(z.string().max(40)).min(1).max(40).optional(),
      })
      .optional(),
  })
  .refine(({ lines, rows }) => lines === undefined || rows === undefined, { path: ['rows'] })
  .refine(({ lines, ledger }) => lines !== undefined || ledger === undefined, {
    path: ['ledger'],
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
  /** Who fills it in: the office as a whole. Whose the rows of a table are, the table says. */
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

/** Keys of the tables that have a row for each station. */
export const stationTables = ({ sections }: FurtherReturn): ReadonlySet<string> =>
  new Set(sections.flatMap(({ key: name, rows }) => (rows ? [name] : [])));

/** Whether any table of a return has a row for each station. */
export const hasStationRows = ({ sections }: FurtherReturn): boolean =>
  sections.some(({ rows }) => rows !== undefined);

/** What the figures of a return are, as its rules and formulas read them. */
interface Forms {
  /** Those of the office as a whole. */
  office: StatisticsForm;
  /** Those of its tables with a row for each station. */
  stations: StatisticsForm;
  /** Both, as its totals are checked: the office's own stand among them as they are. */
  whole: StatisticsForm;
}

const NO_TOTAL = 'none';

/** How the figures of an item add up where its table has a row for each station. */
function totalOf({ total, source, growthOf }: FurtherItem): StatisticsItem['total'] {
  if (growthOf !== undefined) return NO_TOTAL;
  return total === 'county' && source !== 'computed' ? 'sum' : total;
}

function itemIn(one: FurtherItem, total: StatisticsItem['total']): StatisticsItem {
  const { text: _text, query: _query, growthOf: _growth, column: _column, ...item } = one;
  return returnItemSchema.parse({ ...item, total });
}

const forms = new WeakMap<FurtherReturn, Forms>();

/** A return as its rules read it: its figures, without texts and without lists. */
function formsOf(further: FurtherReturn): Forms {
  const known = forms.get(further);
  if (known) return known;
  const [lists, ofStations] = [listsOf(further), stationTables(further)];
  const all = further.items
    .filter(({ section, text }) => text === undefined && !lists.has(section))
    .map((one) => itemIn(one, ofStations.has(one.section) ? totalOf(one) : 'county'));
  const { id, version, rhythm, sections } = further;
  const form = (which: (table: string) => boolean): StatisticsForm => ({
    id,
    version,
    rhythm,
    sections: sections
      .filter(({ key: name }) => which(name))
      .map(({ key: name, label }) => ({ key: name, label })),
    items: all.filter(({ section }) => which(section)),
  });
  const made = {
    office: form((table) => !ofStations.has(table)),
    stations: form((table) => ofStations.has(table)),
    whole: form(() => true),
  };
  forms.set(further, made);
  return made;
}

/** The figures of a return that are the office's as a whole. */
export const formOf = (further: FurtherReturn): StatisticsForm => formsOf(further).office;

/** The figures of a return's tables with a row for each station. */
export const stationFormOf = (further: FurtherReturn): StatisticsForm => formsOf(further).stations;

/** All figures of a return, as its totals are checked. */
export const wholeFormOf = (further: FurtherReturn): StatisticsForm => formsOf(further).whole;

/** The items that are figures of the office as a whole: no texts, no lines of lists. */
export function figureItems(definition: FurtherReturn): FurtherItem[] {
  const [lists, ofStations] = [listsOf(definition), stationTables(definition)];
  return definition.items.filter(
    ({ section, text }) => text === undefined && !lists.has(section) && !ofStations.has(section),
  );
}

/**
 * Whether a figure is typed: an entered one, and one that a record of a ledger says while none does.
 * @param counted what the register says
 */
export const isTyped = ({ source, query }: FurtherItem, counted: number | null): boolean =>
  source === 'entered' || (counted === null && query !== undefined && fromOf(query.name) !== null);

/** The items of which each station has a figure. */
export function stationItems(definition: FurtherReturn): FurtherItem[] {
  const ofStations = stationTables(definition);
  return definition.items.filter(({ section }) => ofStations.has(section));
}

/** Under what the findings at a row of a return stand, and what is written about them. */
export const returnRow = (place: string, row: string): string => `${place} ${row}`;

/** The row of a finding at a return; null where it is about the office as a whole. */
export const rowOfFinding = (place: string, id: string): string | null =>
  id.startsWith(`${place} `) ? id.slice(place.length + 1) : null;

/** A return of a period among others, as packages and receipts name it. */
export const returnPlace = (id: string, period: string): string => `${id} ${period}`;
