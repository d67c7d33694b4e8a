import { localDay } from '../../../shared/codes/period';
import type { RecordOf } from '../../../shared/domain/nouns';
import type { Finding } from '../../../shared/rules/finding';
import { outsideFindings, registrationAdvice } from '../../../shared/rules/qualification-findings';
import type { PersonRow } from '../../../shared/rules/register-model';
import type { Reader } from '../database/context';
import { select, text } from '../database/rows';
import { recordFindings } from '../records/record-checks';
import { ruleParameters } from '../settings/rule-parameters';
import { otherHead } from './faults';
import { factsOf, ownedOf, textOf } from './owned';
import { allowanceRows } from './people-records';
import { highestQualification } from './qualifications';

const firstOf = (days: readonly (string | null)[]): string | null =>
  days.filter((day) => day !== null).sort()[0] ?? null;

const stationOf = (db: Reader['db'], id: string) =>
  select(db, 'SELECT name, division FROM station WHERE id = ?', {
    name: text,
    division: text,
  }).maybe(id);

/**
 * What is found in one person with all that belongs to it, for its page: by the rules of people, and
 * what is to be done about a registration, which no quarter asks for.
 */
export function personFindings(context: Reader, stored: RecordOf<'person'>): Finding[] {
  const { db } = context;
  const [person] = factsOf([stored], ['name', 'station']);
  if (!person) return [];
  const trainings = factsOf(ownedOf(context, 'training', stored.id), ['date', 'hours', 'topic']);
  const obtained = textOf(highestQualification(context, stored.id)?.values ?? {}, 'obtained');
  const hasLeft = person.leftOn !== null;
  const at = stationOf(db, person.station);
  const row: PersonRow = {
    ...person,
    stationName: at?.name ?? '',
    division: at?.division ?? '',
    hasLeft,
  };
  const head =
    row.role === 'head' && !hasLeft ? otherHead(context, row.station, row.id) : undefined;
  const posts = factsOf(ownedOf(context, 'post', stored.id), ['person']);
  const since = posts.length > 0 ? posts.map(({ starts }) => starts) : [stored.values.postSince];
  const found = recordFindings(context, 'person', {
    people: [...(head ? [{ ...row, id: head.id, name: head.name, certificate: null }] : []), row],
    peopleRecords: {
      posts: (id) => (id === row.id ? posts : []),
      since: () => firstOf(since),
      obtained: () => obtained,
      trainings: () => trainings,
      allowances: () => allowanceRows(context),
    },
  }).filter(({ id }) => id === row.id);
  return [
    ...found,
    ...registrationAdvice(
      person,
      obtained,
      trainings,
      localDay(context.clock()),
      ruleParameters(context),
    ),
    ...outsideFindings(trainings, obtained, person.registrationExpiry),
  ];
}
