import type { Stored, Values } from '../../../shared/domain/noun';
import { emptyValues } from '../../../shared/domain/noun';
import { byNoun, nounOf, type NounName, type RecordOf } from '../../../shared/domain/nouns';
import type { Reader, Writer } from '../database/context';
import { fromRow, prepared } from '../database/records';
import { anyRow } from '../database/rows';
import { saveRecord } from '../records/write';

const owned = byNoun(
  (noun) => `SELECT * FROM "${noun}" WHERE person = ? AND removedAt IS NULL ORDER BY id`,
);

/** A person's records of a noun that are not removed. */
export const ownedOf = <N extends NounName>(
  { db }: Pick<Reader, 'db'>,
  noun: N,
  person: string,
): RecordOf<N>[] =>
  prepared(db, owned(noun), anyRow)
    .all(person)
    .map((row) => fromRow(noun, row));

/** Changes some values of a stored record. */
export const change = (context: Writer, noun: NounName, stored: Stored, values: Values): Stored =>
  saveRecord(context, 'companion', noun, {
    id: stored.id,
    revision: stored.revision,
    values: { ...stored.values, ...values },
  });

/**
 * A new record with some values.
 * @param origin `born`: its owner is new as well
 */
export const create = (
  context: Writer,
  noun: NounName,
  values: Values,
  origin: 'companion' | 'born' = 'companion',
): Stored =>
  saveRecord(context, origin, noun, {
    id: null,
    revision: null,
    values: { ...emptyValues(nounOf(noun)), ...values },
  });

/** Text of a value, null when there is none. */
export const textOf = (values: Values, key: string): string | null => {
  const value = values[key];
  return typeof value === 'string' && value !== '' ? value : null;
};

type Facts<V, K extends keyof V> = V & { id: string } & { [Key in K]: NonNullable<V[Key]> };

const has = <V, K extends keyof V>(
  facts: V & { id: string },
  given: readonly K[],
): facts is Facts<V, K> => given.every((key) => facts[key] !== null);

/**
 * Records as the rules read them, whose names are those of the fields.
 * @param given fields that the noun requires; a record without them says nothing
 */
export const factsOf = <V extends Values, K extends keyof V>(
  records: readonly Stored<V>[],
  given: readonly K[],
): Facts<V, K>[] =>
  records.flatMap(({ id, values }) => {
    const facts = { ...values, id };
    return has(facts, given) ? [facts] : [];
  });
