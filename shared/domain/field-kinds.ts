import { z } from 'zod';
import type { FieldDescription, FieldKind } from './field';

/**
 * What follows from a field's kind wherever a noun is kept, listed, filtered or sent. A new kind is
 * a row here.
 */
interface KindTraits {
  /**
   * Shape and size of a value that is there; what it means is judged by the rules
   * (`rules/field-rules.ts`).
   */
  schema: (field: FieldDescription) => z.ZodType<string | number | string[]>;
  /** Type of its column; lists are kept as JSON. */
  column: 'TEXT' | 'INTEGER' | 'REAL';
  list: boolean;
  /**
   * What its numbers are: fen, which are shown in 万元, or anything that is counted; null where it
   * has none.
   */
  number: 'fen' | 'figure' | null;
  /** Two spellings of a text mean the same one where a workbook is held against the register. */
  loose: boolean;
  /** Type of its column in a package (Table Schema); lists travel joined by `;`. */
  package: 'string' | 'integer' | 'number' | 'date';
  /**
   * How a list is filtered by it: a place with all that lies in it, one or several of some choices,
   * one of the choices that a value holds, a piece of its text, a range; null where it stands for
   * one person or body alone.
   */
  filter: 'place' | 'choice' | 'among' | 'text' | 'range' | null;
  /** Differs from record to record by its nature, so that several never get the same at once. */
  own: boolean;
  /** May be a column of a workbook. */
  workbook: boolean;
  /** Holds words or papers about anybody, so that it is emptied with a person's data. */
  free: boolean;
}

/** Greatest number of any field that names none of its own. */
export const MOST = 999_999_999_999;

/** Longest text of a field that names no length of its own, in characters. */
export const longest = ({ kind, maxLength }: FieldDescription): number =>
  maxLength ?? (kind === 'longText' ? 1000 : 200);

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

const words = {
  schema: (field: FieldDescription) => z.string().max(longest(field)),
  column: 'TEXT',
  list: false,
  number: null,
  loose: false,
  package: 'string',
  filter: 'text',
  own: false,
  workbook: true,
  free: false,
} as const satisfies KindTraits;

const identifier = { ...words, filter: null, own: true } as const satisfies KindTraits;
const choice = { ...words, filter: 'choice' } as const satisfies KindTraits;

const list = {
  ...words,
  schema: () => z.array(z.string().max(64)).max(64),
  list: true,
} as const satisfies KindTraits;

const whole = {
  ...words,
  schema: ({ min, max }: FieldDescription) =>
    z
      .int()
      .min(min ?? 0)
      .max(max ?? MOST),
  column: 'INTEGER',
  number: 'figure',
  package: 'integer',
  filter: 'range',
} as const satisfies KindTraits;

/** The one table of what a kind is. */
export const fieldKinds: Readonly<Record<FieldKind, KindTraits>> = {
  text: { ...words, loose: true },
  longText: { ...words, loose: true, free: true },
  integer: whole,
  money: { ...whole, number: 'fen' },
  decimal: {
    ...whole,
    schema: ({ min, max }) =>
      z
        .number()
        .min(min ?? 0)
        .max(max ?? MOST),
    column: 'REAL',
    package: 'number',
  },
  date: { ...words, schema: () => z.string().regex(DATE), package: 'date', filter: 'range' },
  code: choice,
  codes: { ...list, filter: 'among' },
  division: { ...words, filter: 'place' },
  reference: choice,
  phone: identifier,
  citizenId: identifier,
  uscc: identifier,
  certificate: identifier,
  attachments: { ...list, filter: null, own: true, workbook: false, free: true },
};

/** Whether a field's values are numbers: they stand at the right and may be given as a range. */
export const isNumeric = ({ kind }: Pick<FieldDescription, 'kind'>): boolean =>
  fieldKinds[kind].column !== 'TEXT';

/** Whether a list adds a field's values up: a year is a number, and no sum. */
export const isSummed = (field: FieldDescription): boolean => isNumeric(field) && !field.plain;
