import { codeLabel } from '../codes/tables';
import type { FieldFailure } from '../result';
import type { Values } from '../domain/noun';
import type { NounValues } from '../domain/nouns';

type Faults = Record<string, FieldFailure>;
const filled = (value: Values[string] | undefined): boolean =>
  value !== null && value !== undefined && value !== '';

/**
 * Which of the five societies took part wherever a field of a linkage is filled in; volunteers who
 * came are volunteers too.
 */
const implied = [
  ['institution', 'organisation'],
  ['communityOrganisation', 'organisation'],
  ['volunteerTeam', 'volunteer'],
  ['volunteers', 'volunteer'],
  ['resource', 'charity'],
] as const;

function linkageFaults(values: NounValues<'linkage'>, today: string): Faults {
  const faults: Faults = {};
  const parties = values.parties ?? [];
  const missing = implied.find(
    ([field, society]) =>
      filled(values[field]) && values[field] !== 0 && !parties.includes(society),
  );
  if (missing)
    faults['parties'] = {
      code: 'LINKAGE_SOCIETY_MISSING',
      params: { society: codeLabel('fiveSocieties', missing[1]) },
    };
  else if (parties.length === 1) faults['parties'] = { code: 'LINKAGE_TWO_SOCIETIES' };
  if ((values.hours ?? 0) > 0 && !((values.volunteers ?? 0) > 0))
    faults['volunteers'] = { code: 'LINKAGE_HOURS_ALONE' };
  if (values.persons === 0) faults['persons'] = { code: 'LINKAGE_PERSONS_ZERO' };
  if (values.date !== null && values.date > today)
    faults['date'] = { code: 'DATE_AHEAD', params: { date: values.date } };
  return faults;
}

/** Rules of the records of institutions and the five societies. */
export const societyRules = {
  linkage: { faults: linkageFaults },
  charityResource: {
    faults: ({ date }: NounValues<'charityResource'>, today: string): Faults =>
      date !== null && date > today ? { date: { code: 'DATE_AHEAD', params: { date } } } : {},
  },
  institution: {
    faults: ({ staff, certifiedStaff }: NounValues<'institution'>): Faults =>
      staff !== null && certifiedStaff !== null && certifiedStaff > staff
        ? {
            certifiedStaff: {
              code: 'CERTIFIED_OVER_STAFF',
              params: { staff, certified: certifiedStaff },
            },
          }
        : {},
  },
};
