import { minus, numberOf, totalOf, whole } from '../codes/exact';
import { isLevel, registrationStart, type Terms } from './qualification-terms';
import type { RuleParameters } from '../definitions/rule-parameters';

export interface Training {
  date: string;
  hours: number;
  kind: string | null;
}

export interface HoursCount {
  /** First and last day of the registration period that is counted. */
  from: string;
  to: string;
  required: number;
  counted: number;
  missing: number;
}

export type HoursParameters = Terms & Pick<RuleParameters, 'trainingHours' | 'degreeHours'>;

/**
 * Continuing education of the registration period that ends on `expiry`, against what the level
 * asks for (hours). Training counts its own hours; completed degrees count once together, as set.
 * Null without a level or a registration: nothing is asked for then.
 */
export function countHours(
  level: string | null,
  expiry: string | null,
  trainings: readonly Training[],
  parameters: HoursParameters,
): HoursCount | null {
  if (!isLevel(level) || expiry === null) return null;
  const from = registrationStart(expiry, parameters);
  const within = trainings.filter(({ date }) => date >= from && date <= expiry);
  const counted = totalOf([
    ...within.filter(({ kind }) => kind !== 'degree').map(({ hours }) => hours),
    within.some(({ kind }) => kind === 'degree') ? parameters.degreeHours : 0,
  ]);
  const required = parameters.trainingHours[level];
  const missing = minus(whole(required), counted);
  return {
    from,
    to: expiry,
    required,
    counted: numberOf(counted),
    missing: Math.max(0, numberOf(missing)),
  };
}

/**
 * Whether a training counts for no period: before the certificate was obtained, or after the
 * registration ended.
 */
export const isOutside = (date: string, obtained: string | null, expiry: string | null): boolean =>
  (obtained !== null && date < obtained) || (expiry !== null && date > expiry);
