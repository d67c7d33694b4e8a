import type { Stored } from '../../../shared/domain/noun';
import type { NounName } from '../../../shared/domain/nouns';
import { behaviourOf } from '../database/behaviour';
import type { Reader } from '../database/context';
import { anyRow, select } from '../database/rows';

/** What a list needs: the database, and what each noun derives. */
export type Lists = Pick<Reader, 'db' | 'behaviours'>;

/**
 * What is counted or concluded from other records, never typed: SQL expressions over a record's row
 * `t`, by field.
 */
const derivedOf = (lists: Pick<Lists, 'behaviours'>, noun: NounName): [string, string][] =>
  Object.entries(behaviourOf(lists, noun).derived ?? {});

const columnsOf = (derived: [string, string][]): string[] =>
  derived.map(([key, sql]) => `${sql} AS "${key}"`);

/** What a list selects: the row and its derived fields. */
export const selection = (lists: Pick<Lists, 'behaviours'>, noun: NounName): string =>
  ['t.*', ...columnsOf(derivedOf(lists, noun))].join(', ');

/** SQL of a field, stored or derived, for sorting and filtering. */
export const columnSql = (
  lists: Pick<Lists, 'behaviours'>,
  noun: NounName,
  table: string,
  key: string,
): string =>
  (table === 't' ? behaviourOf(lists, noun).derived?.[key] : undefined) ?? `${table}."${key}"`;

/** A stored record with its derived fields. */
export function withDerived(lists: Lists, noun: NounName, stored: Stored): Stored {
  const derived = derivedOf(lists, noun);
  if (derived.length === 0) return stored;
  const row = select(
    lists.db,
    `SELECT ${columnsOf(derived).join(', ')} FROM ${noun} t WHERE t.id = ?`,
    anyRow,
  ).one(stored.id);
  return { ...stored, values: { ...stored.values, ...row } };
}
