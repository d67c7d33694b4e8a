import type { NounName, NounValues } from '../../../shared/domain/nouns';
import { checkSocieties, type SocietyModel } from '../../../shared/rules/society-rules';
import { PARAMETERS } from '../database/functions';
import type { Behaviour } from '../database/behaviour';
import type { Reader } from '../database/context';
import { real, select, text, whole } from '../database/rows';
import { localDay } from '../../../shared/codes/period';
import { ruleParameters } from '../settings/rule-parameters';

/** What the checks across institutions and the five societies read. */
export function societyModel({ db, clock }: Pick<Reader, 'db' | 'clock'>): SocietyModel {
  return {
    today: localDay(clock()),
    institutions: select(
      db,
      `SELECT id, name, uscc, type, staff, (SELECT sum(is_full_time(p.employment, ${PARAMETERS}) = 1) FROM person p WHERE p.employer = i.name AND p.leftOn IS NULL AND p.removedAt IS NULL) AS people FROM institution i WHERE removedAt IS NULL ORDER BY id`,
      {
        id: text,
        name: text,
        uscc: text.orNull,
        type: text.orNull,
        staff: whole.orNull,
        people: whole.orNull,
      },
    ).all(),
    associations: select(
      db,
      'SELECT id, name, uscc FROM association WHERE removedAt IS NULL ORDER BY id',
      { id: text, name: text, uscc: text.orNull },
    ).all(),
    partners: select(db, 'SELECT id, name, ends FROM partner WHERE removedAt IS NULL ORDER BY id', {
      id: text,
      name: text,
      ends: text.orNull,
    }).all(),
    resources: select(
      db,
      'SELECT id, name, donor FROM charityResource WHERE removedAt IS NULL ORDER BY id',
      { id: text, name: text, donor: text.orNull },
    ).all(),
    linkages: select(
      db,
      'SELECT id, name, amount, resource FROM linkage WHERE removedAt IS NULL AND amount > 0 AND resource IS NULL ORDER BY id',
      { id: text, name: text, amount: real.orNull, resource: text.orNull },
    ).all(),
  };
}

/** Shows at a record of this noun what the checks across all of them say of it. */
const findingsOf = <N extends NounName>(noun: N): Behaviour<NounValues<N>> => ({
  findings: (context, { id }) =>
    checkSocieties(societyModel(context), ruleParameters(context)).filter(
      (finding) => finding.entity === noun && finding.id === id,
    ),
});

/** Institutions and the five societies: their checks look across all of them. */
export const societies = {
  institution: findingsOf('institution'),
  association: findingsOf('association'),
  partner: findingsOf('partner'),
  charityResource: findingsOf('charityResource'),
  linkage: findingsOf('linkage'),
};
