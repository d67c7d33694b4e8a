import type { RuleParameters } from './rule-parameters';

/** Levels from lowest to highest; what is no level ranks below all. */
export const LEVELS = ['assistant', 'worker', 'senior'] as const;
export type CertificateLevel = (typeof LEVELS)[number];

export const isLevel = (level: unknown): level is CertificateLevel =>
  LEVELS.some((one) => one === level);

/** Rank of a level, −1 for none. */
export const rankOf = (level: unknown): number => LEVELS.findIndex((one) => one === level);

/**
 * The same day some months away, or the month's last day where it has no such day; `YYYY-MM-DD`.
 */
export function monthsFrom(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const at = year * 12 + month - 1 + months;
  const last = new Date(Date.UTC(Math.floor(at / 12), (at % 12) + 1, 0)).getUTCDate();
  return new Date(Date.UTC(Math.floor(at / 12), at % 12, Math.min(date, last)))
    .toISOString()
    .slice(0, 10);
}

/** The day some days away, `YYYY-MM-DD`. */
export const daysFrom = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

export type Terms = Pick<
  RuleParameters,
  'registrationYears' | 'renewalMonths' | 'firstRegistrationYears'
>;

/**
 * Last day of a registration made on a day: the day before it is made again some years later
 * (2022-04-01 → 2025-03-31).
 */
export const registrationEnd = (registeredOn: string, { registrationYears }: Terms): string =>
  daysFrom(monthsFrom(registeredOn, registrationYears * 12), -1);

/** First day of the registration that ends on a day. */
export const registrationStart = (expiry: string, { registrationYears }: Terms): string =>
  monthsFrom(daysFrom(expiry, 1), -registrationYears * 12);

/** First day on which a registration that ends on a day may be renewed. */
export const renewalStart = (expiry: string, { renewalMonths }: Terms): string =>
  daysFrom(monthsFrom(expiry, -renewalMonths), 1);

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
