import type { Finding } from '../../../shared/rules/finding';
import type { Stored } from '../../../shared/domain/noun';
import type { Training } from '../../../shared/rules/qualification-hours';
import {
  ageFinding,
  checkPeople,
  headFindings,
  outsideFindings,
  overlapFinding,
  registrationFindings,
  type HeadFacts,
  type PostFacts,
} from '../../../shared/rules/qualification-findings';
import type { Reader } from '../database/context';
import { localDay } from '../../../shared/codes/period';
import { ruleParameters } from '../settings/rule-parameters';
import { otherHead } from './faults';
import { factsOf, ownedOf, textOf } from './owned';
import { highestQualification } from './qualifications';

const FACTS = 'id, name, station, role, birthDate, level, registrationExpiry, leftOn';

/** What the rules find in one person with all that belongs to it, for its page. */
export function personFindings(context: Reader, stored: Stored): Finding[] {
  const { db } = context;
  const today = localDay(context.clock());
  const parameters = ruleParameters(context);
  const [person] = factsOf<HeadFacts>([stored]) as [HeadFacts];
  const trainings = factsOf<Training & { id: string; topic: string }>(
    ownedOf(context, 'training', stored.id),
  );
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
  return [
    ...heads,
    ...ageFinding(person, today, parameters),
    ...overlapFinding(person, factsOf<PostFacts>(ownedOf(context, 'post', stored.id))),
    ...registrationFindings(person, obtained, trainings, today, parameters),
    ...outsideFindings(trainings, obtained, person.registrationExpiry),
  ];
}

const stationName = (db: Reader['db'], id: string): string =>
  (db.prepare('SELECT name FROM station WHERE id = ?').pluck().get(id) as string | undefined) ?? '';

/** Checks across everybody in post, for the quarter. */
export function allPeopleFindings(context: Reader): Finding[] {
  const { db } = context;
  const names = new Map(
    (db.prepare('SELECT id, name FROM station').all() as { id: string; name: string }[]).map(
      ({ id, name }) => [id, name],
    ),
  );
  const people = db
    .prepare(`SELECT ${FACTS} FROM person WHERE removedAt IS NULL AND leftOn IS NULL ORDER BY id`)
    .all() as HeadFacts[];
  // Only who has two posts can have two at once.
  const posts = db
    .prepare(
      "SELECT person, employment, starts, ends FROM post WHERE removedAt IS NULL AND person IN (SELECT person FROM post WHERE removedAt IS NULL AND employment = 'full' GROUP BY person HAVING count(*) > 1)",
    )
    .all() as PostFacts[];
  return checkPeople(
    people,
    posts,
    (id) => names.get(id) ?? '',
    localDay(context.clock()),
    ruleParameters(context),
  );
}
