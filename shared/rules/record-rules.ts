import { isCalendarDate } from '../codes/calendar';
import { isCertificate, isPhone, isSeveralPhones, plainPhone } from '../codes/contact';
import { citizenIdFault } from '../codes/citizen-id';
import { fullDivision, isDivisionCode } from '../codes/division';
import { codesOf } from '../codes/tables';
import { plainIdentifier, visible } from '../codes/text';
import { usccFault } from '../codes/uscc';
import { failure, type FieldFailure } from '../result';
import { fieldKinds, longest, MOST } from '../domain/field-kinds';
import {
  storedFields,
  type FieldDescription,
  type FieldKind,
  type FieldValue,
  type Values,
} from '../domain/noun';
import { nounOf, type NounName } from '../domain/nouns';
import { ownRulesOf } from './own-rules';

export { isCalendarDate };

/** What the rules must be told: today's date and, where known, whether a division exists. */
export interface RuleContext {
  today: string;
  divisionKnown?: (code: string) => boolean;
}

export type FieldFailures = Record<string, FieldFailure>;

const isEmpty = (value: FieldValue | undefined): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

const tooLong = (most: number, value: string): FieldFailure | null =>
  value.length > most ? { code: 'TEXT_TOO_LONG', params: { most } } : null;

const unless = (holds: boolean, failure: FieldFailure): FieldFailure | null =>
  holds ? null : failure;

function citizenIdFailure(value: string, today: string): FieldFailure | null {
  const code = citizenIdFault(value, today);
  return code ? { code } : null;
}

function usccFailure(value: string): FieldFailure | null {
  const code = usccFault(value);
  return code ? { code } : null;
}

/** Fault of a text by the kind of its field. */
function textFault(
  field: FieldDescription,
  value: string,
  context: RuleContext,
): FieldFailure | null {
  switch (field.kind) {
    case 'citizenId':
      return citizenIdFailure(value, context.today);
    case 'uscc':
      return usccFailure(value);
    case 'phone':
      return unless(isPhone(value), {
        code: isSeveralPhones(value) ? 'PHONE_TWO' : 'PHONE_SHAPE',
        params: { value },
      });
    case 'certificate':
      return unless(isCertificate(value), { code: 'CERTIFICATE_SHAPE' });
    case 'date':
      return unless(isCalendarDate(value), { code: 'DATE_UNKNOWN', params: { value } });
    case 'division':
      return unless(isDivisionCode(value) && (context.divisionKnown?.(value) ?? true), {
        code: 'DIVISION_UNKNOWN',
        params: { code: value },
      });
    case 'code':
      return unless(
        codesOf(field.codes).some((entry) => entry.code === value),
        { code: 'CODE_UNKNOWN', params: { value } },
      );
    case 'text':
    case 'longText':
    case 'reference':
      return tooLong(longest(field), value);
    case 'integer':
    case 'decimal':
    case 'money':
    case 'codes':
    case 'attachments':
      return null;
  }
}

/** Fault of one field's value by its description alone, or null. */
export function fieldFault(
  field: FieldDescription,
  value: FieldValue,
  context: RuleContext,
): FieldFailure | null {
  if (isEmpty(value)) return field.required ? { code: 'REQUIRED' } : null;
  if (typeof value === 'number') {
    const least = field.min ?? 0;
    const most = field.max ?? MOST;
    if (fieldKinds[field.kind].column === 'INTEGER' && !Number.isInteger(value))
      return { code: 'NUMBER_WHOLE' };
    return value < least || value > most ? { code: 'NUMBER_RANGE', params: { least, most } } : null;
  }
  if (Array.isArray(value)) {
    if (field.kind !== 'codes') return null;
    const unknown = value.find(
      (code) => !codesOf(field.codes).some((entry) => entry.code === code),
    );
    return unknown === undefined ? null : { code: 'CODE_UNKNOWN', params: { value: unknown } };
  }
  return value === null ? null : textFault(field, value, context);
}

/** Pairs of dates of which the second may not lie before the first. */
function spanFaults(noun: NounName, values: Values): FieldFailures {
  const faults: FieldFailures = {};
  for (const [from, to, code = 'PERIOD_REVERSED'] of nounOf(noun).spans ?? []) {
    const [starts, ends] = [values[from], values[to]];
    if (typeof starts === 'string' && typeof ends === 'string' && ends !== '' && ends < starts)
      faults[to] = failure(code, { starts, ends });
  }
  return faults;
}

/**
 * All faults of a record's values, by field; empty when it may be saved. Used on save, on import
 * and by the checks.
 */
export function checkRecord(noun: NounName, values: Values, context: RuleContext): FieldFailures {
  const faults = {
    ...spanFaults(noun, values),
    ...ownRulesOf(noun).faults?.(values, context.today),
  };
  for (const [key, described] of storedFields(nounOf(noun))) {
    const { label, required } = described;
    const field: FieldDescription =
      described.papers !== undefined && (values[described.papers] ?? 'citizen') !== 'citizen'
        ? { kind: 'text', label, ...(required && { required }), maxLength: 30 }
        : described;
    const fault = fieldFault(field, values[key] ?? null, context);
    if (fault) faults[key] = fault;
  }
  return faults;
}

const asTyped = (text: string): string => text;

/** The form in which a trimmed text without invisible characters is kept. */
const normalText: Readonly<Record<FieldKind, (text: string) => string>> = {
  text: asTyped,
  longText: asTyped,
  integer: asTyped,
  decimal: asTyped,
  money: asTyped,
  date: asTyped,
  code: asTyped,
  codes: asTyped,
  division: (text) => fullDivision(text) ?? text,
  reference: asTyped,
  phone: plainPhone,
  citizenId: plainIdentifier,
  uscc: plainIdentifier,
  certificate: plainIdentifier,
  attachments: asTyped,
};

function normalValue(field: FieldDescription, value: FieldValue | undefined): FieldValue {
  if (isEmpty(value) || value === undefined) return null;
  if (typeof value !== 'string') return value;
  const trimmed = visible(value).replace(/^[\s\u3000]+|[\s\u3000]+$/g, '');
  if (trimmed === '') return null;
  return normalText[field.kind](trimmed);
}

/**
 * Values as they are kept: trimmed, without what nobody sees, identifiers in plain form, and what follows from the id number
 * (sex, birth date) filled in.
 */
export function normalRecord(noun: NounName, values: Values, context: RuleContext): Values {
  const normal: Values = {};
  for (const [key, field] of storedFields(nounOf(noun)))
    normal[key] = normalValue(field, values[key]);
  return ownRulesOf(noun).filled?.(normal, context.today) ?? normal;
}
