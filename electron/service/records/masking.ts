import type { FieldDescription, FieldKind, FieldValue, Values } from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';

/**
 * Whether a field is shown masked and revealed only for a reason (PIPL Art. 51: de-identification).
 */
export const isMasked = (field: FieldDescription): boolean =>
  field.sensitivity === 'masked' || field.sensitivity === 'pseudonym';

const ends = (value: string): string =>
  value.length > 8
    ? `${value.slice(0, 4)}${'*'.repeat(value.length - 8)}${value.slice(-4)}`
    : '*'.repeat(value.length);
const mobile = (value: string): string =>
  value.length === 11 && !value.includes('-')
    ? `${value.slice(0, 3)} **** ${value.slice(-4)}`
    : `${value.slice(0, 4)}****${value.slice(-2)}`;

/** What is left to see of a text, by the kind of its field. */
const masks: Readonly<Record<FieldKind, (value: string) => string>> = {
  text: ends,
  longText: ends,
  integer: ends,
  decimal: ends,
  money: ends,
  date: ends,
  code: ends,
  codes: ends,
  division: ends,
  reference: ends,
  phone: mobile,
  citizenId: (value) => `${value.slice(0, 6)} **** **** **${value.slice(-2)}`,
  uscc: ends,
  certificate: ends,
  attachments: ends,
};

/**
 * A sensitive value as it is shown: `220199 **** **** **21`, `154 **** 2267`; of a number not even
 * how long it is.
 */
function masked(field: FieldDescription, value: string | number): string {
  if (typeof value === 'number') return '****';
  if (value === '') return '';
  return masks[field.kind](value);
}

/** A value for showing: masked where the field says so. */
export const shownValue = (field: FieldDescription, value: FieldValue): FieldValue =>
  (typeof value === 'string' || typeof value === 'number') && isMasked(field)
    ? masked(field, value)
    : value;

/** Values for showing, with every sensitive one masked. */
export function maskedValues(noun: NounName, values: Values): Values {
  return Object.fromEntries(
    Object.entries(nounOf(noun).fields).map(([key, field]) => [
      key,
      shownValue(field, values[key] ?? null),
    ]),
  );
}

/** Values as sent back by a form: a mask that was left alone stands for the stored value. */
export function unmaskedValues(noun: NounName, values: Values, stored: Values): Values {
  const result: Values = { ...values };
  for (const [key, field] of Object.entries(nounOf(noun).fields)) {
    const kept = stored[key];
    if (
      isMasked(field) &&
      (typeof kept === 'string' || typeof kept === 'number') &&
      values[key] === masked(field, kept)
    )
      result[key] = kept;
  }
  return result;
}
