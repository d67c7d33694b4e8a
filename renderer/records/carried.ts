import type { Values } from '../../shared/domain/noun';
import { nounOf, type NounName } from '../../shared/domain/nouns';

/**
 * Fields whose value goes on to the next new record of a noun: where it belongs (station, project,
 * division) and what the noun's particulars name. People are entered one by one, so that whoever is
 * referred to in person does not go along.
 */
const carriedFields = (noun: NounName, more: readonly string[] = []): string[] =>
  Object.entries(nounOf(noun).fields)
    .filter(
      ([key, field]) =>
        field.form !== undefined &&
        (field.kind === 'division' ||
          (field.kind === 'reference' && field.refers !== 'person') ||
          more.includes(key)),
    )
    .map(([key]) => key);

/** Those of them that have a value. */
export const carriedOf = (noun: NounName, values: Values, more: readonly string[] = []): Values =>
  Object.fromEntries(
    carriedFields(noun, more).flatMap((key) => {
      const value = values[key] ?? null;
      return value === null || value === '' ? [] : [[key, value]];
    }),
  );
