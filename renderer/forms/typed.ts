import type { FieldFailure } from '../../shared/result';
import type { FieldDescription, FieldValue, Noun, Values } from '../../shared/domain/noun';
import { entering, type Parsed } from './entering';

export { dateText } from './entering';

/** What stands in the fields of a form: text as typed, chosen codes, or ids of files. */
export type Typed = Record<string, string | string[]>;

/** A stored value as it stands in its field. */
function toTyped(field: FieldDescription, value: FieldValue | undefined): string | string[] {
  const { several, typed } = entering[field.kind];
  if (several) return Array.isArray(value) ? value : [];
  return value === null || value === undefined || Array.isArray(value) ? '' : typed(value);
}

/** The value that a field's text means, or why it means none. */
export function fromTyped(field: FieldDescription, typed: string | string[] | undefined): Parsed {
  if (Array.isArray(typed)) return { value: typed.length > 0 ? typed : null };
  const text = (typed ?? '').trim();
  return text === '' ? { value: null } : entering[field.kind].read(text);
}

/** All fields of a record as they stand in the form. */
export const typedOf = (noun: Noun, values: Values): Typed =>
  Object.fromEntries(
    Object.entries(noun.fields).map(([key, field]) => [key, toTyped(field, values[key])]),
  );

/** All values that the form's texts mean, and the faults of those that mean none. */
export function valuesOf(
  noun: Noun,
  typed: Typed,
): { values: Values; faults: Record<string, FieldFailure> } {
  const values: Values = {};
  const faults: Record<string, FieldFailure> = {};
  for (const [key, field] of Object.entries(noun.fields)) {
    const parsed = fromTyped(field, typed[key]);
    if ('fault' in parsed) faults[key] = parsed.fault;
    else values[key] = parsed.value;
  }
  return { values, faults };
}
