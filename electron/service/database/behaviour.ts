import type { Finding } from '../../../shared/rules/finding';
import type { FieldFailure } from '../../../shared/result';
import type { Stored, Values } from '../../../shared/domain/noun';
import type { NounName, NounValues } from '../../../shared/domain/nouns';
import type { Reader, Writer } from './context';

/**
 * A record as somebody wants it: `id` null for a new one, `revision` the one that was looked at.
 */
export interface RecordInput<V extends Values = Values> {
  id: string | null;
  revision: number | null;
  values: V;
}

/** What is held against the rules: values in their normal form, and what the record says now. */
export interface Proposed<V extends Values = Values> {
  id: string | null;
  values: V;
  /**
   * The record as it stands; null for a new one, and where the values are no step from what stands
   * (a state that is taken back).
   */
  before: V | null;
}

export type Faults = Record<string, FieldFailure>;

/** A row of a workbook about a record that is kept already. */
interface HeldRow<V extends Values = Values> {
  stored: Stored<V>;
  /** What the row says; cells left empty are null. */
  stated: V;
  /** The stored values with those of the row. */
  merged: V;
  nameOf: (id: string) => string | undefined;
}

/** The values that a row leads to, and what stands against the row, at the column of a field. */
interface HeldAgainst<V extends Values = Values> {
  values: V;
  problem?: {
    field: string;
    fault: FieldFailure;
    severity: 'error' | 'warning';
  };
}

/** Order of a noun's list while nobody sorts it, as SQL over its row `t`. */
export interface ListOrder {
  by: string;
  /** What the order needs beside the row. */
  join?: string;
  /** Rows in this order by themselves, because indexes have them so. */
  walk?: string;
}

/**
 * What a noun does beyond its description; every hook may be left out. The hooks are asked by the
 * one way to write (records/write.ts), by lists and by imports, which know no noun by name. Values
 * come unchecked where nothing else is said: a hook takes nothing for granted but their types.
 */
export interface Behaviour<V extends Values = Values> {
  /** Fills in what follows from other fields. `before` is the record as it stands. */
  completed?(context: Reader, values: V, before: V | null): V;
  /**
   * By field, what stands against the values because of other records or of the way from `before`
   * to them.
   */
  faults?(context: Reader, change: Proposed<V>): Faults;
  /** The record that is written in the end: a new one may complete one that is kept already. */
  before?(context: Reader, record: RecordInput<V>): RecordInput<V>;
  /** Brings other records in step with one that was saved. */
  after?(context: Writer, saved: Stored<V>, before: V | null): void;
  /** The same once the record is out of sight or back again. */
  afterSight?(context: Writer, record: Stored<V>): void;
  /** Refuses to let a record go. @throws Refusal */
  mayRemove?(context: Reader, record: Stored<V>): void;
  /** Derived fields as SQL expressions over the row `t`. */
  derived?: Readonly<Record<string, string>>;
  /** What the checks say of one record, for its form. */
  findings?(context: Reader, record: Stored<V>): Finding[];
  order?: ListOrder;
  /** Names of such records carry the name of their township, and are renamed with it. */
  namedAfterPlace?: true;
  /**
   * Two records with one key, once their places are one, become one with these values; nouns
   * without this keep both.
   */
  joined?(into: V, other: V): V;
  /** Fills in what a workbook's row leaves to be understood. */
  understood?(values: V, places: Places): V;
  /** What becomes of a row about a record that is kept. */
  held?(row: HeldRow<V>): HeldAgainst<V>;
  /**
   * Rows of one workbook are held against the rows before them: a step against the step above it.
   */
  inTurn?: true;
}

/** Looks up places for a workbook's row. */
interface Places {
  /** The village that a studio is named after, when its township has exactly one of that name. */
  village(township: string, studio: string): string | null;
}

/**
 * The behaviour of every noun that has any; put together at the roof, because some of it belongs to
 * upper rooms.
 */
export type Behaviours = { readonly [N in NounName]?: Behaviour<NounValues<N>> };

/** A noun's behaviour for code that knows no noun by name. */
export const behaviourOf = (
  { behaviours }: Pick<Reader, 'behaviours'>,
  noun: NounName,
): Behaviour => behaviours[noun] ?? {};
