import type { PersonPage } from '../../../shared/contract/people';
import { examOutcome } from '../../../shared/rules/qualification-exams';
import { countHours } from '../../../shared/rules/qualification-hours';
import {
  LEVELS,
  registrationStart,
  registrationStatus,
  renewalStart,
} from '../../../shared/rules/qualification-terms';
import type { Reader } from '../database/context';
import { getRecord } from '../database/records';
import { localDay } from '../../../shared/codes/period';
import { ruleParameters } from '../settings/rule-parameters';
import { factsOf, ownedOf, textOf } from './owned';
import { highestQualification } from './qualifications';

/**
 * What is worked out about a person beside the form: the registration in time, hours of the period,
 * and where each exam stands. @throws Refusal RECORD_NOT_FOUND
 */
export function personPage(context: Reader, id: string): PersonPage {
  const { values } = getRecord(context.db, 'person', id);
  const parameters = ruleParameters(context);
  const today = localDay(context.clock());
  const highest = highestQualification(context, id);
  const expiry = textOf(values, 'registrationExpiry');
  const attempts = factsOf(ownedOf(context, 'exam', id), ['level', 'year', 'subject', 'result']);
  const sat = LEVELS.filter((level) => attempts.some((attempt) => attempt.level === level));
  return {
    registration: highest
      ? {
          qualification: highest.id,
          revision: highest.revision,
          level: highest.values.level ?? '',
          status: registrationStatus(expiry, today, parameters),
          from:
            textOf(highest.values, 'registeredOn') ??
            (expiry === null ? null : registrationStart(expiry, parameters)),
          to: expiry,
          renewable: expiry === null ? null : renewalStart(expiry, parameters),
        }
      : null,
    hours: countHours(
      textOf(values, 'level'),
      expiry,
      factsOf(ownedOf(context, 'training', id), ['date', 'hours']),
      parameters,
    ),
    exams: sat.map((level) => ({
      level,
      ...examOutcome(level, attempts, Number(today.slice(0, 4)), parameters),
    })),
    terms: { years: parameters.registrationYears, renewalMonths: parameters.renewalMonths },
  };
}
