import type { Finding } from '../../../shared/rules/finding';
import type { RecordOf } from '../../../shared/domain/nouns';
import {
  ageFinding,
  checkPeople,
  headFindings,
  outsideFindings,
  overlapFinding,
  registrationFindings,
  supervisorFindings,
} from '../../../shared/rules/qualification-findings';
import type { Reader } from '../database/context';
import { select, text } from '../database/rows';
import { localDay } from '../../../shared/codes/period';
import { ruleParameters } from '../settings/rule-parameters';
import { otherHead } from './faults';
import { factsOf, ownedOf, textOf } from './owned';
import { highestQualification } from './qualifications';

const FACTS = 'id, name, station, role, birthDate, level, registrationExpiry, leftOn';

/** What the rules find in one person with all that belongs to it, for its page. */
export function personFindings(context: Reader, stored: RecordOf<'person'>): Finding[] {
  const { db } = context;
  const today = localDay(context.clock());
  const parameters = ruleParameters(context);
  const [person] = factsOf([stored], ['name', 'station']);
  if (!person) return [];
  const trainings = factsOf(ownedOf(context, 'training', stored.id), ['date', 'hours', 'topic']);
  const obtained = textOf(highestQualification(context, stored.id)?.values ?? {}, 'obtained');
  const twin =
    person.role === 'head' && person.leftOn === null
      ? otherHead(context, person.station, person.id)
      : undefined;
  const heads = twin
    ? headFindings([{ ...person, id: twin.id, name: twin.name }, person], (id) =>
        stationName(db, id),
      )
    : [];
  const posts = factsOf(ownedOf(context, 'post', stored.id), ['person']);
  const since = posts.length > 0 ? posts.map(({ starts }) => starts) : [stored.values.postSince];
  return [
    ...heads,
    ...ageFinding(person, today, parameters),
    ...overlapFinding(person, posts),
    ...supervisorFindings(person, firstOf(since), today, parameters),
    ...registrationFindings(person, obtained, trainings, today, parameters),
    ...outsideFindings(trainings, obtained, person.registrationExpiry),
  ];
}

const firstOf = (days: readonly (string | null)[]): string | null =>
  days.filter((day) => day !== null).sort()[0] ?? null;

/** The first day of each supervisor's first post that has one. */
const supervisorsSince = ({ db }: Reader): Map<string, string> =>
  new Map(
    select(
      db,
      `SELECT p.id, coalesce(min(t.starts), CASE WHEN count(t.id) = 0 THEN p.postSince END) AS since
      FROM person p LEFT JOIN post t ON t.person = p.id AND t.removedAt IS NULL
      WHERE p.removedAt IS NULL AND p.leftOn IS NULL AND p.role = 'supervisor' GROUP BY p.id`,
      { id: text, since: text.orNull },
    )
      .all()
      .flatMap(({ id, since }) => (since === null ? [] : [[id, since] as const])),
  );

const stationName = (db: Reader['db'], id: string): string =>
  select(db, 'SELECT name FROM station WHERE id = ?', text).maybe(id) ?? '';

/** Checks across everybody in post, for the quarter. */
export function allPeopleFindings(context: Reader, period: string): Finding[] {
  const { db } = context;
  const names = new Map(
    select(db, 'SELECT id, name FROM station', { id: text, name: text })
      .all()
      .map(({ id, name }) => [id, name]),
  );
  const people = select(
    db,
    `SELECT ${FACTS} FROM person WHERE removedAt IS NULL AND leftOn IS NULL ORDER BY id`,
    {
      station: text,
      role: text.orNull,
      id: text,
      name: text,
      birthDate: text.orNull,
      level: text.orNull,
      registrationExpiry: text.orNull,
      leftOn: text.orNull,
    },
  ).all();
  // Only who has two posts can have two at once.
  const posts = select(
    db,
    "SELECT person, employment, starts, ends FROM post WHERE removedAt IS NULL AND person IN (SELECT person FROM post WHERE removedAt IS NULL AND employment = 'full' GROUP BY person HAVING count(*) > 1)",
    { person: text, employment: text.orNull, starts: text.orNull, ends: text.orNull },
  ).all();
  return checkPeople(
    people,
    posts,
    supervisorsSince(context),
    (id) => names.get(id) ?? '',
    localDay(context.clock()),
    ruleParameters(context, period),
  );
}
