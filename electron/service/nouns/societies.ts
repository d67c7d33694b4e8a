import type { NounName, NounValues } from '../../../shared/domain/nouns';
import type { LinkageRow, ResourceRow, SocietyRow } from '../../../shared/rules/register-model';
import { PARAMETERS } from '../database/functions';
import type { Behaviour } from '../database/behaviour';
import type { Reader } from '../database/context';
import { select, text, whole } from '../database/rows';
import { recordFindings } from '../records/record-checks';

/** Institutions, associations and partners, as rules read them. */
export const societyRows = ({ db }: Reader): SocietyRow[] =>
  select(
    db,
    `SELECT 'institution' AS kind, id, name, uscc, type, staff, (SELECT sum(is_full_time(p.employment, ${PARAMETERS}) = 1) FROM person p WHERE p.employer = i.name AND p.leftOn IS NULL AND p.removedAt IS NULL) AS fullTime, NULL AS ends, 1 AS place FROM institution i WHERE removedAt IS NULL
    UNION ALL SELECT 'association', id, name, uscc, NULL, NULL, NULL, NULL, 2 FROM association WHERE removedAt IS NULL
    UNION ALL SELECT 'partner', id, name, NULL, NULL, NULL, NULL, ends, 3 FROM partner WHERE removedAt IS NULL
    ORDER BY place, id`,
    {
      kind: text.as<SocietyRow['kind']>(),
      id: text,
      name: text,
      uscc: text.orNull,
      type: text.orNull,
      staff: whole.orNull,
      fullTime: whole.orNull,
      ends: text.orNull,
      place: whole,
    },
  )
    .all()
    .map(({ place: _place, ...row }) => row);

/** Charity resources, as rules read them. */
export const resourceRows = ({ db }: Reader): ResourceRow[] =>
  select(
    db,
    'SELECT id, name, date, donor, amount FROM charityResource WHERE removedAt IS NULL ORDER BY id',
    { id: text, name: text, date: text.orNull, donor: text.orNull, amount: whole.orNull },
  ).all();

/** Linkages, as rules read them. */
export const linkageRows = ({ db }: Reader): LinkageRow[] =>
  select(
    db,
    'SELECT l.id, l.name, l.date, l.amount, coalesce(r.name, l.resource) AS resource FROM linkage l LEFT JOIN charityResource r ON r.id = l.resource WHERE l.removedAt IS NULL ORDER BY l.id',
    {
      id: text,
      name: text,
      date: text.orNull,
      amount: whole.orNull,
      resource: text.orNull,
    },
  ).all();

/** Shows at a record of this noun what the rules that look across all of them say of it. */
const findingsOf = <N extends NounName>(
  noun: N,
  scope: 'society' | 'resource' | 'linkage',
): Behaviour<NounValues<N>> => ({
  findings: (context, { id }) =>
    recordFindings(context, scope, {
      ...(scope === 'society' && { societies: societyRows(context) }),
      ...(scope === 'resource' && { resources: resourceRows(context) }),
      ...(scope === 'linkage' && { linkages: linkageRows(context) }),
    }).filter((finding) => finding.entity === noun && finding.id === id),
});

/** Institutions and the five societies: their checks look across all of them. */
export const societies = {
  institution: findingsOf('institution', 'society'),
  association: findingsOf('association', 'society'),
  partner: findingsOf('partner', 'society'),
  charityResource: findingsOf('charityResource', 'resource'),
  linkage: findingsOf('linkage', 'linkage'),
};
