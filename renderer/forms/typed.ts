import { moneyText } from '../../shared/codes/money';
import { halfWidth } from '../../shared/codes/text';
import type { FieldFailure } from '../../shared/result';
import type { FieldDescription, FieldValue, Noun, Values } from '../../shared/domain/noun';

/** What stands in the fields of a form: text as typed, chosen codes, or ids of files. */
export type Typed = Record<string, string | string[]>;

/** Exact fen of a 万元 text, without floating point; null when it is no amount. */
export function fenOf(text: string): number | null {
  const match = /^(\d{1,9})(?:\.(\d{0,6}))?$/.exec(text.replace(/,/g, ''));
  return match ? Number(`${match[1] ?? '0'}${(match[2] ?? '').padEnd(6, '0')}`) : null;
}

/** A date as it is often typed (2026/10/9, 20261009, 2026年10月9日) in the form 2026-10-09; anything else unchanged. */
export function dateText(text: string): string {
  const match = /^(\d{4})[-./年]?(\d{1,2})[-./月]?(\d{1,2})日?$/.exec(halfWidth(text).trim());
  if (!match) return text.trim();
  return `${match[1] ?? ''}-${(match[2] ?? '').padStart(2, '0')}-${(match[3] ?? '').padStart(2, '0')}`;
}

/** A stored value as it stands in its field. */
export function toTyped(field: FieldDescription, value: FieldValue | undefined): string | string[] {
  if (field.kind === 'codes' || field.kind === 'attachments')
    return Array.isArray(value) ? value : [];
  if (value === null || value === undefined || Array.isArray(value)) return '';
  return field.kind === 'money' && typeof value === 'number' ? moneyText(value) : String(value);
}

type Parsed = { value: FieldValue } | { fault: FieldFailure };

/** The value that a field's text means, or why it means none. */
export function fromTyped(field: FieldDescription, typed: string | string[] | undefined): Parsed {
  if (Array.isArray(typed)) return { value: typed.length > 0 ? typed : null };
  const text = (typed ?? '').trim();
  if (text === '') return { value: null };
  const plain = halfWidth(text).replace(/,/g, '');
  switch (field.kind) {
    case 'integer':
      return /^-?\d{1,12}$/.test(plain)
        ? { value: Number(plain) }
        : { fault: { code: 'FORM_BAD_INTEGER' } };
    case 'decimal':
      return /^-?\d{1,12}(\.\d{1,6})?$/.test(plain)
        ? { value: Number(plain) }
        : { fault: { code: 'FORM_BAD_NUMBER' } };
    case 'money': {
      const fen = fenOf(plain);
      return fen === null ? { fault: { code: 'FORM_BAD_MONEY' } } : { value: fen };
    }
    case 'date':
      return { value: dateText(text) };
    default:
      return { value: text };
  }
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
