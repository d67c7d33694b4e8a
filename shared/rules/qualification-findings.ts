import { beside, failureWith } from '../result';
import type { FailureCode, ParamsFor } from '../text/failures';
import type { RuleParameters } from '../definitions/rule-parameters';
import type { Finding } from './finding';
import { countHours, isOutside, type Training } from './qualification-hours';
import { firstRegistrationEnd, registrationStatus } from './qualification-terms';

interface RegistrationFacts {
  id: string;
  name: string;
  level: string | null;
  registrationExpiry: string | null;
  leftOn: string | null;
}

const warning = <C extends FailureCode>(
  code: C,
  { id, name }: RegistrationFacts,
  field: string | undefined,
  ...params: ParamsFor<C, 'person'>
): Finding =>
  beside(failureWith({ person: name })(code, ...params), {
    severity: 'warning',
    entity: 'person',
    id,
    ...(field ? { field } : {}),
  });

/**
 * What is to be done about a registration, for the person's own page: open for renewal, never made in
 * time; and hours that are missing for it. That it ended a rule of the set says.
 */
export function registrationAdvice(
  person: RegistrationFacts,
  obtained: string | null,
  trainings: readonly Training[],
  today: string,
  parameters: RuleParameters,
): Finding[] {
  const { level, registrationExpiry: expiry, leftOn } = person;
  if (level === null || level === 'none' || leftOn !== null) return [];
  if (expiry === null) {
    const date = obtained === null ? null : firstRegistrationEnd(obtained, parameters);
    return date === null
      ? []
      : [warning('PERSON_FIRST_REGISTRATION', person, 'registrationExpiry', { date })];
  }
  const status = registrationStatus(expiry, today, parameters);
  if (status === 'valid' || status === 'none') return [];
  const hours = countHours(level, expiry, trainings, parameters);
  return [
    ...(status === 'expired'
      ? []
      : [warning('PERSON_RENEWAL_OPEN', person, 'registrationExpiry', { date: expiry })]),
    ...(hours && hours.missing > 0
      ? [
          warning('PERSON_HOURS_SHORT', person, undefined, {
            counted: hours.counted,
            required: hours.required,
            missing: hours.missing,
          }),
        ]
      : []),
  ];
}

/** Trainings that count for no period. */
export const outsideFindings = (
  trainings: readonly (Training & { id: string; topic: string })[],
  obtained: string | null,
  expiry: string | null,
): Finding[] =>
  trainings
    .filter(({ date }) => isOutside(date, obtained, expiry))
    .map(({ id, topic, date }) => ({
      code: 'TRAINING_OUTSIDE',
      severity: 'warning',
      entity: 'training',
      id,
      field: 'date',
      params: { topic, date },
    }));
