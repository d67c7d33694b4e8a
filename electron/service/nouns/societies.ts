import type { NounName, NounValues } from '../../../shared/domain/nouns';
import { checkSocieties, type SocietyModel } from '../../../shared/rules/society-rules';
import type { Behaviour } from '../database/behaviour';
import type { Reader } from '../database/context';
import { localDay } from '../../../shared/codes/period';
import { ruleParameters } from '../settings/rule-parameters';

/** What the checks across institutions and the five societies read. */
export function societyModel({ db, clock }: Pick<Reader, 'db' | 'clock'>): SocietyModel {
  const all = <R>(sql: string): R[] => db.prepare(sql).all() as R[];
  return {
    today: localDay(clock()),
    institutions: all(
      `SELECT id, name, uscc, type, staff, (SELECT count(*) FROM person p WHERE p.employer = i.name AND p.leftOn IS NULL AND p.removedAt IS NULL) AS people FROM institution i WHERE removedAt IS NULL ORDER BY id`,
    ),
    associations: all('SELECT id, name, uscc FROM association WHERE removedAt IS NULL ORDER BY id'),
    partners: all('SELECT id, name, ends FROM partner WHERE removedAt IS NULL ORDER BY id'),
    resources: all(
      'SELECT id, name, donor FROM charityResource WHERE removedAt IS NULL ORDER BY id',
    ),
    linkages: all(
      'SELECT id, name, amount, resource FROM linkage WHERE removedAt IS NULL AND amount > 0 AND resource IS NULL ORDER BY id',
    ),
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
