import type { NounValues } from '../../../shared/domain/nouns';
import { failure } from '../../../shared/result';
import type { Behaviour } from '../database/behaviour';
import { qualificationDerived } from '../people/derived';
import { certificateFaults, levelTwiceFaults } from '../people/faults';
import { completed, personFollowsQualifications } from '../people/qualifications';

type Qualification = NounValues<'qualification'>;

/** 职业资格 qualification: one of a level, its number nobody else's; the person shows the highest. */
export const qualification: Behaviour<Qualification> = {
  completed,
  faults: (context, { id, values }) => ({
    ...certificateFaults(context, values.certificate, values.person ?? ''),
    ...levelTwiceFaults(context, values, id),
  }),
  after: (context, { values }) => personFollowsQualifications(context, values.person),
  afterSight: (context, { values }) => personFollowsQualifications(context, values.person),
  derived: qualificationDerived,
  /**
   * A certificate stays with whom it belongs to, and a new registration day without an end asks for
   * the end anew.
   */
  held({ stored: { values: kept }, stated, merged, nameOf }) {
    if (merged.person !== kept.person)
      return {
        values: merged,
        problem: {
          field: 'certificate',
          fault: failure('CERTIFICATE_USED', {
            person: nameOf(String(kept.person)) ?? '',
          }),
          severity: 'error',
        },
      };
    const anew =
      stated.registrationExpiry === null &&
      stated.registeredOn !== null &&
      stated.registeredOn !== kept.registeredOn;
    return { values: anew ? { ...merged, registrationExpiry: null } : merged };
  },
};
