import { storedFields, type FieldDescription } from './noun';
import { nounOf, type NounName } from './nouns';

/** Kinds whose value differs from record to record by its nature. */
const ownToEach = new Set<FieldDescription['kind']>([
  'citizenId',
  'uscc',
  'certificate',
  'phone',
  'attachments',
]);

/** Fields of which several records may sensibly get the same value at once: entered, open to view, and no part of what a record is recognised by. */
export function bulkFields(noun: NounName): [string, FieldDescription][] {
  const description = nounOf(noun);
  const recognised = new Set([description.title, description.owner, ...description.keys.flat()]);
  return storedFields(description).filter(
    ([key, field]) =>
      field.form !== undefined &&
      !recognised.has(key) &&
      !ownToEach.has(field.kind) &&
      field.sensitivity !== 'masked' &&
      field.sensitivity !== 'pseudonym',
  );
}
