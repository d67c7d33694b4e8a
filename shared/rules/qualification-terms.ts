import { firstOfTerm, lastOfTerm, monthsFrom } from '../codes/calendar';
import type { RuleParameters } from '../definitions/rule-parameters';

/** Levels from lowest to highest; what is no level ranks below all. */
export const LEVELS = ['assistant', 'worker', 'senior'] as const;
export type CertificateLevel = (typeof LEVELS)[number];

export const isLevel = (level: unknown): level is CertificateLevel =>
  LEVELS.some((one) => one === level);

/** Rank of a level, −1 for none. */
export const rankOf = (level: unknown): number => LEVELS.findIndex((one) => one === level);

export type Terms = Pick<
  RuleParameters,
  'registrationYears' | 'renewalMonths' | 'firstRegistrationYears'
>;

/**
 * Last day of a registration (登记) made on a day, that day counted: 2022-04-01 → 2025-03-31, and
 * 2024-02-29 → 2027-02-28.
 */
export const registrationEnd = (registeredOn: string, { registrationYears }: Terms): string =>
  lastOfTerm(registeredOn, registrationYears * 12);

/** First day of the registration that ends on a day. */
export const registrationStart = (expiry: string, { registrationYears }: Terms): string =>
  firstOfTerm(expiry, registrationYears * 12);

/**
 * First day on which a registration that ends on a day may be renewed (再登记): that of its last whole
 * months, 2027-06-30 → 2027-04-01.
 */
export const renewalStart = (expiry: string, { renewalMonths }: Terms): string =>
  firstOfTerm(expiry, renewalMonths);

/** Last day for the first registration of a certificate obtained on a day. */
export const firstRegistrationEnd = (obtained: string, { firstRegistrationYears }: Terms): string =>
  monthsFrom(obtained, firstRegistrationYears * 12);

export type RegistrationStatus = 'none' | 'valid' | 'renewable' | 'expired';

/** Where a registration stands on a day: 未登记, 有效, 可再登记 (its last months), 已过期. */
export function registrationStatus(
  expiry: string | null,
  today: string,
  terms: Terms,
): RegistrationStatus {
  if (expiry === null) return 'none';
  if (expiry < today) return 'expired';
  return today >= renewalStart(expiry, terms) ? 'renewable' : 'valid';
}
