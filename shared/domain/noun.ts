import { z } from 'zod';
import type { Label } from '../codes/label';
import type { CodeOf, TableName } from '../codes/tables';
import type { FieldDescription } from './field';
import { fieldKinds } from './field-kinds';
import type { NounName } from './noun-names';
import type { CodeFilledBy } from '../text/failures';

export type { Label } from '../codes/label';
export type { FieldDescription, FieldKind, FieldOf } from './field';

/** 导航 areas of the navigation in which nouns are listed. */
export type Area = 'stations' | 'people' | 'institutions' | 'projects' | 'ledgers';

type Fields = Readonly<Record<string, FieldDescription>>;

export interface Noun<
  Name extends NounName = NounName,
  F extends Fields = Fields,
  Section extends string = string,
> {
  name: Name;
  label: Label;
  plural: Label;
  sections: Readonly<Record<Section, Label>>;
  fields: F;
  /** Field whose value names a record. */
  title: string;
  /**
   * Fields by which an import recognises a record it already has; the first key whose fields are
   * all present decides.
   */
  keys: readonly (readonly string[])[];
  /** Where the noun is listed. */
  area: Area;
  /**
   * Reference to the record that this one belongs to: it is shown inside that record, and removed
   * and restored with it.
   */
  owner?: string;
  /**
   * The key stands for one person or body: another name with the same key is a conflict, not a
   * change.
   */
  identified?: true;
  /** Field that tells apart records of the same title. */
  hint?: string;
  /** Order of the list while nobody sorts it; by title when left out. */
  sort?: { field: string; descending?: boolean };
  /**
   * Pairs of dates of which the second may not lie before the first, with a code of their own where
   * the general sentence says too little.
   */
  spans?: readonly (readonly [from: string, to: string, code?: CodeFilledBy<'starts' | 'ends'>])[];
  /** Table name in a package; absent = does not leave as a whole. */
  packageTable?: string;
}

/** Names of a description's fields of some kinds. */
type KeyOf<F extends Fields, K extends FieldDescription['kind'] = FieldDescription['kind']> = {
  [Key in keyof F & string]: F[Key]['kind'] extends K ? Key : never;
}[keyof F & string];

/**
 * What a literal field must be besides a description: no word that no field has, a beginning that
 * its own table has, and no other field named that is not there.
 */
type Strict<D, F extends Fields> = {
  [Word in Exclude<keyof D, keyof FieldDescription>]: { 'is no word of a field': Word };
} & (D extends { codes: infer T extends TableName; initial: string }
  ? D['initial'] extends CodeOf<T>
    ? unknown
    : { initial: { 'is no code of': T } }
  : unknown) &
  (D extends { papers: infer Key }
    ? Key extends KeyOf<F, 'code'>
      ? unknown
      : { papers: { 'is no field with a code': Key } }
    : unknown);

type ValueOf<D extends FieldDescription> = D['kind'] extends 'integer' | 'decimal' | 'money'
  ? number
  : D['kind'] extends 'codes' | 'attachments'
    ? string[]
    : D extends { kind: 'code'; codes: infer T extends TableName }
      ? CodeOf<T>
      : string;

/** The values of one record: every stored field is present, null when empty. */
export type ValuesOf<N extends Noun> = {
  [K in keyof N['fields'] as N['fields'][K] extends { derived: true } ? never : K]: ValueOf<
    N['fields'][K]
  > | null;
};

/** The values of one record as lists and forms show it: the derived fields stand among them. */
export type ShownOf<N extends Noun> = {
  [K in keyof N['fields']]: ValueOf<N['fields'][K]> | null;
};

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

/**
 * Keeps the literal types of a description, and lets its parts name only fields and sections that
 * it has.
 */
export function describe<
  const Name extends NounName,
  const Section extends string,
  const F extends Readonly<Record<string, FieldDescription<Section>>>,
>(
  noun: Noun<Name, F, Section> & {
    fields: { [Key in keyof F]: Strict<F[Key], F> };
    title: KeyOf<F>;
    keys: readonly (readonly KeyOf<F>[])[];
    owner?: KeyOf<F, 'reference'>;
    hint?: KeyOf<F>;
    sort?: { field: KeyOf<F> };
    spans?: readonly (readonly [
      KeyOf<F, 'date'>,
      KeyOf<F, 'date'>,
      CodeFilledBy<'starts' | 'ends'>?,
    ])[];
  },
): Noun<Name, F, Section> {
  return noun;
}

const columnsOf = new WeakMap<Noun, [string, FieldDescription][]>();

/**
 * Fields that have a column: all but the derived ones. Worked out once a noun, because an import
 * asks for them several times a row.
 */
export function storedFields(noun: Noun): readonly [string, FieldDescription][] {
  const known =
    columnsOf.get(noun) ?? Object.entries(noun.fields).filter(([, field]) => !field.derived);
  columnsOf.set(noun, known);
  return known;
}

/**
 * The schema of a noun's values by shape and size alone; meaning (check digits, code tables,
 * references) is checked by the rules.
 */
export function valuesSchema(noun: Noun): z.ZodType<Values> {
  const shape = Object.fromEntries(
    storedFields(noun).map(([key, field]) => [
      key,
      fieldKinds[field.kind].schema(field).nullable(),
    ]),
  );
  return z.strictObject(shape);
}

/** The division that a record of a noun stands in, if it stands in one. */
export function placeOf({ fields }: Noun, { division }: Values): string | null {
  return fields['division']?.kind === 'division' && typeof division === 'string' ? division : null;
}

const emptyOf = new WeakMap<Noun, Values>();

/** A new record: every field empty or as it begins. */
export function emptyValues(noun: Noun): Values {
  const known =
    emptyOf.get(noun) ??
    Object.fromEntries(storedFields(noun).map(([key, field]) => [key, field.initial ?? null]));
  emptyOf.set(noun, known);
  return { ...known };
}
