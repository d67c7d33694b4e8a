import type { NounValues } from '../../../shared/domain/nouns';
import { codeLabel } from '../../../shared/codes/tables';
import { failure } from '../../../shared/result';
import { rankOf } from '../../../shared/rules/qualification-terms';
import type { Behaviour } from '../database/behaviour';
import { personDerived } from '../people/derived';
import { certificateFaults, headFaults } from '../people/faults';
import { personFindings } from '../people/findings';
import { postsFollow } from '../people/posts';
import { levelKeptFaults, qualificationsFollow } from '../people/qualifications';

type Person = NounValues<'person'>;

/**
 * 社工 person: shows the current post and the highest qualification, which follow what is written
 * here.
 */
export const person: Behaviour<Person> = {
  /** A corrected id number takes its birth date and sex along unless they were changed as well. */
  completed: (_, values, before) =>
    before === null || values.citizenId === before.citizenId
      ? values
      : {
          ...values,
          birthDate: values.birthDate === before.birthDate ? null : values.birthDate,
          sex: values.sex === before.sex ? null : values.sex,
        },
  faults: (context, { id, values }) => ({
    ...certificateFaults(context, values.certificate, id ?? ''),
    ...headFaults(
      context,
      { role: values.role, station: values.station, until: values.leftOn },
      id ?? '',
    ),
    ...(id === null ? {} : levelKeptFaults(context, id, values.level)),
  }),
  after(context, saved, before) {
    postsFollow(context, saved, before === null);
    qualificationsFollow(context, saved, before === null);
  },
  derived: personDerived,
  findings: personFindings,
  order: {
    join: 'JOIN station s ON s.id = t.station',
    by: 'substr(s.division, 1, 9), s.tier, s.search, s.id, t.search, t.id',
    walk: 'station s CROSS JOIN person t ON s.removedAt IS NULL AND t.station = s.id',
  },
  /** A lower level than the register's leaves the register's standing. */
  held({ stored: { values: kept }, merged }) {
    if (rankOf(merged.level) >= rankOf(kept.level)) return { values: merged };
    const { level, certificate, registrationExpiry } = kept;
    return {
      values: { ...merged, level, certificate, registrationExpiry },
      problem: {
        field: 'level',
        fault: failure('IMPORT_LEVEL_BELOW', {
          level: codeLabel('certificateLevel', String(level)),
        }),
        severity: 'warning',
      },
    };
  },
};
