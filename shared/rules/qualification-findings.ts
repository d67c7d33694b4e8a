import { monthsFrom } from '../codes/calendar';
import { codeLabel } from '../codes/tables';
import type { Finding } from './finding';
import { beside, failureWith } from '../result';
import type { FailureCode, ParamsFor } from '../text/failures';
import { countHours, isOutside, type Training } from './qualification-hours';
import { firstRegistrationEnd, rankOf, registrationStatus } from './qualification-terms';
import type { RuleParameters } from '../definitions/rule-parameters';

export interface PersonFacts {
  id: string;
  name: string;
  birthDate: string | null;
  level: string | null;
  registrationExpiry: string | null;
  leftOn: string | null;
}

export interface PostFacts {
  person: string;
  employment: string | null;
  starts: string | null;
  ends: string | null;
}

/** Whole years from a birth date to a day. */
export const ageOn = (birthDate: string, day: string): number =>
  Number(day.slice(0, 4)) -
  Number(birthDate.slice(0, 4)) -
  Number(day.slice(5) < birthDate.slice(5));

const warning = <C extends FailureCode>(
  code: C,
  { id, name }: PersonFacts,
  field: string | undefined,
  ...params: ParamsFor<C, 'person'>
): Finding =>
  beside(failureWith({ person: name })(code, ...params), {
    severity: 'warning',
    entity: 'person',
    id,
    ...(field ? { field } : {}),
  });

/** An age that people in post seldom have. */
export function ageFinding(
  person: PersonFacts,
  today: string,
  { leastAge, mostAge }: RuleParameters,
): Finding[] {
  if (person.birthDate === null || person.leftOn !== null) return [];
  const age = ageOn(person.birthDate, today);
  return age < leastAge || age > mostAge
    ? [warning('PERSON_AGE', person, 'birthDate', { age })]
    : [];
}

/** Two full-time posts at once; a post whose start nobody knows is not held against another. */
export function overlapFinding(person: PersonFacts, posts: readonly PostFacts[]): Finding[] {
  const full = posts
    .flatMap(({ employment, starts, ends }) =>
      employment === 'full' && starts !== null ? [{ starts, ends: ends ?? '9999-12-31' }] : [],
    )
    .sort((a, b) => (a.starts < b.starts ? -1 : 1));
  let until = '';
  for (const { starts, ends } of full) {
    if (starts <= until) return [warning('POSTS_OVERLAP', person, 'postSince', { from: starts })];
    if (ends > until) until = ends;
  }
  return [];
}

/**
 * Where the registration stands that needs somebody: ended, open for renewal, never made in time;
 * and hours that are missing for it.
 */
export function registrationFindings(
  person: PersonFacts,
  obtained: string | null,
  trainings: readonly Training[],
  today: string,
  parameters: RuleParameters,
): Finding[] {
  const { name, level, registrationExpiry: expiry, leftOn } = person;
  if (level === null || level === 'none' || leftOn !== null) return [];
  const status = registrationStatus(expiry, today, parameters);
  if (expiry === null) {
    const date = obtained === null ? null : firstRegistrationEnd(obtained, parameters);
    return date === null
      ? []
      : [warning('PERSON_FIRST_REGISTRATION', person, 'registrationExpiry', { date })];
  }
  if (status === 'valid' || status === 'none') return [];
  const hours = countHours(level, expiry, trainings, parameters);
  return [
    status === 'expired'
      ? warning('PERSON_REGISTRATION_EXPIRED', person, 'registrationExpiry', {
          person: name,
          date: expiry,
        })
      : warning('PERSON_RENEWAL_OPEN', person, 'registrationExpiry', { date: expiry }),
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

export interface HeadFacts extends PersonFacts {
  station: string;
  role: string | null;
}

/**
 * What a supervisor (督导) in post lacks of what the office asks for: the level, and years of practice
 * since the first post that the register knows. A register without that day says nothing of years.
 * @param since first day of the first post; null where nobody wrote it down
 */
export function supervisorFindings(
  person: Omit<HeadFacts, 'station'>,
  since: string | null,
  today: string,
  { supervisorLevel, supervisorYears }: RuleParameters,
): Finding[] {
  if (person.role !== 'supervisor' || person.leftOn !== null) return [];
  return [
    ...(rankOf(person.level) < rankOf(supervisorLevel)
      ? [
          warning('SUPERVISOR_LEVEL', person, 'level', {
            level: codeLabel('qualificationLevel', supervisorLevel),
          }),
        ]
      : []),
    ...(since !== null && monthsFrom(since, supervisorYears * 12) > today
      ? [warning('SUPERVISOR_YEARS', person, 'postSince', { since, years: supervisorYears })]
      : []),
  ];
}

/** Two heads of one station at the same time: an error at the second by id. */
export function headFindings(
  people: readonly HeadFacts[],
  stationName: (id: string) => string,
): Finding[] {
  const heads = new Map<string, HeadFacts>();
  return people.flatMap((person): Finding[] => {
    if (person.role !== 'head' || person.leftOn !== null) return [];
    const first = heads.get(person.station);
    if (first === undefined) heads.set(person.station, person);
    return first === undefined
      ? []
      : [
          {
            code: 'STATION_TWO_HEADS',
            severity: 'error',
            entity: 'person',
            id: person.id,
            field: 'role',
            params: { station: stationName(person.station), person: first.name, twin: person.name },
          },
        ];
  });
}

/** Checks across the people in post and their posts, for the quarter. */
export function checkPeople(
  people: readonly HeadFacts[],
  posts: readonly PostFacts[],
  /** First day of each person's first post; who has none with a day is left out. */
  since: ReadonlyMap<string, string>,
  stationName: (id: string) => string,
  today: string,
  parameters: RuleParameters,
): Finding[] {
  const own = new Map<string, PostFacts[]>();
  for (const post of posts) own.set(post.person, [...(own.get(post.person) ?? []), post]);
  return [
    ...headFindings(people, stationName),
    ...people.flatMap((person) => [
      ...overlapFinding(person, own.get(person.id) ?? []),
      ...ageFinding(person, today, parameters),
      ...supervisorFindings(person, since.get(person.id) ?? null, today, parameters),
    ]),
  ];
}
