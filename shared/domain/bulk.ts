import { fieldKinds } from './field-kinds';
import { storedFields, type FieldDescription } from './noun';
import { nounOf, type NounName } from './nouns';

/**
 * Fields of which several records may sensibly get the same value at once: entered, open to view,
 * and no part of what a record is recognised by.
 */
export function bulkFields(noun: NounName): [string, FieldDescription][] {
  const description = nounOf(noun);
  const recognised = new Set([description.title, description.owner, ...description.keys.flat()]);
  return storedFields(description).filter(
    ([key, field]) =>
      field.form !== undefined &&
      !recognised.has(key) &&
      !fieldKinds[field.kind].own &&
      field.sensitivity !== 'masked' &&
      field.sensitivity !== 'pseudonym',
  );
}
