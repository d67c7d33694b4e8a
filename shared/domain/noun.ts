import { z } from 'zod';

/** A text in the two languages of the product. */
export interface Label {
  zh: string;
  en: string;
}

/**
 * How a field's value is kept and entered. Dates are `YYYY-MM-DD`; money is whole fen (分) and is shown in 万元;
 * `code` holds a code of a code table; `division` a division code; `reference` the id of another record; `attachments` the ids of kept files.
 */
export type FieldKind =
  | 'text'
  | 'longText'
  | 'integer'
  | 'decimal'
  | 'money'
  | 'date'
  | 'code'
  | 'codes'
  | 'division'
  | 'reference'
  | 'phone'
  | 'citizenId'
  | 'uscc'
  | 'certificate'
  | 'attachments';

/** `open` may leave in a package; `masked` is shown for a reason and never leaves; `pseudonym` leaves only as an HMAC; `never` never leaves. */
export type Sensitivity = 'open' | 'masked' | 'pseudonym' | 'never';

export interface FieldDescription {
  kind: FieldKind;
  label: Label;
  required?: boolean;
  unit?: Label;
  /** What to enter, where it is copied from, an example; shown beside the focused field. */
  help?: Label;
  /** Code table for `code` and `codes`. */
  codes?: string;
  /** Noun a `reference` points to. */
  refers?: string;
  /** Noun of further ones: its records belong to this one and refer by a field of the same name. A workbook may name them all in one cell. */
  further?: string;
  /** Noun that this text names a record of, among those of the same owner: their titles are offered. */
  among?: string;
  sensitivity?: Sensitivity;
  /** Everyday headings by which workbooks call this column, besides the label. */
  headings?: readonly string[];
  /** Place in the list: order and width in px; absent = not a column by default. */
  list?: { order: number; width: number };
  /** Place in the form: section key. Fields stand in the order of the description. Absent = derived, not entered. */
  form?: string;
  /** Takes part in the search index (characters, pinyin, initials). */
  search?: boolean;
  /** Leaves in the quarterly package under this column name. */
  package?: string;
  min?: number;
  max?: number;
  maxLength?: number;
  /** Worked out by the service from other records: never entered, never stored. */
  derived?: true;
  /** Offered as a filter of the list although it is no column by default. */
  filter?: true;
  /** A number that is a name or a mark, such as a year: never summed, no thousands separator. */
  plain?: true;
  /** What a new record has here while neither a form nor a workbook says otherwise. */
  initial?: string;
  /** How a workbook's text and a stored one are held against each other: station names in their short forms, divisions by their township. */
  compare?: 'stationName' | 'township';
}

/** 导航 areas of the navigation in which nouns are listed. */
export type Area = 'stations' | 'people' | 'institutions' | 'projects';

export interface Noun<
  F extends Record<string, FieldDescription> = Record<string, FieldDescription>,
> {
  name: string;
  label: Label;
  plural: Label;
  sections: Record<string, Label>;
  fields: F;
  /** Field whose value names a record. */
  title: string;
  /** Fields by which an import recognises a record it already has; the first key whose fields are all present decides. */
  keys: readonly (readonly string[])[];
  /** Where the noun is listed. */
  area: Area;
  /** Reference to the record that this one belongs to: it is shown inside that record, and removed and restored with it. */
  owner?: string;
  /** The key stands for one person or body: another name with the same key is a conflict, not a change. */
  identified?: true;
  /** Field that tells apart records of the same title. */
  hint?: string;
  /** Order of the list while nobody sorts it; by title when left out. */
  sort?: { field: string; descending?: boolean };
  /** Pairs of dates of which the second may not lie before the first, with a code of their own where the general sentence says too little. */
  spans?: readonly (readonly [from: string, to: string, code?: string])[];
  /** Table name in a package; absent = does not leave as a whole. */
  packageTable?: string;
}

type ValueOf<D extends FieldDescription> = D['kind'] extends 'integer' | 'decimal' | 'money'
  ? number
  : D['kind'] extends 'codes' | 'attachments'
    ? string[]
    : string;

/** The values of one record: every field is present, null when empty. */
export type ValuesOf<N extends Noun> = { [K in keyof N['fields']]: ValueOf<N['fields'][K]> | null };

export type FieldValue = string | number | string[] | null;
export type Values = Record<string, FieldValue>;

/** A stored record of any noun. */
export interface Stored<V extends Values = Values> {
  id: string;
  revision: number;
  updatedAt: string;
  updatedBy: string;
  values: V;
}

/** Keeps the literal types of a description. */
export function describe<const F extends Record<string, FieldDescription>>(
  noun: Noun<F> & {
    title: keyof F;
    keys: readonly (readonly (keyof F)[])[];
    owner?: keyof F;
    hint?: keyof F;
    sort?: { field: keyof F };
    spans?: readonly (readonly [keyof F, keyof F, string?])[];
  },
): Noun<F> {
  return noun;
}

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

function fieldSchema(field: FieldDescription): z.ZodType<FieldValue> {
  switch (field.kind) {
    case 'integer':
    case 'money':
      return z
        .int()
        .min(field.min ?? 0)
        .max(field.max ?? 999_999_999_999)
        .nullable();
    case 'decimal':
      return z
        .number()
        .min(field.min ?? 0)
        .max(field.max ?? 999_999_999_999)
        .nullable();
    case 'date':
      return z.string().regex(DATE).nullable();
    case 'codes':
    case 'attachments':
      return z.array(z.string().max(64)).max(64).nullable();
    case 'text':
    case 'longText':
    case 'code':
    case 'division':
    case 'reference':
    case 'phone':
    case 'citizenId':
    case 'uscc':
    case 'certificate':
      return z
        .string()
        .max(field.maxLength ?? (field.kind === 'longText' ? 1000 : 200))
        .nullable();
  }
}

/** Fields that have a column: all but the derived ones. */
export const storedFields = (noun: Noun): [string, FieldDescription][] =>
  Object.entries(noun.fields).filter(([, field]) => !field.derived);

/** The schema of a noun's values by shape and size alone; meaning (check digits, code tables, references) is checked by the rules. */
export function valuesSchema(noun: Noun): z.ZodType<Values> {
  const shape = Object.fromEntries(
    storedFields(noun).map(([key, field]) => [key, fieldSchema(field)]),
  );
  return z.strictObject(shape) as unknown as z.ZodType<Values>;
}

/** A new record: every field empty or as it begins. */
export function emptyValues(noun: Noun): Values {
  return Object.fromEntries(storedFields(noun).map(([key, field]) => [key, field.initial ?? null]));
}
