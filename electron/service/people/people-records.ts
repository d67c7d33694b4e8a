import { once } from '../../../shared/codes/once';
import type { AllowanceRow, PeopleRecords, PersonRow } from '../../../shared/rules/register-model';
import type { Reader } from '../database/context';
import { real, select, text, whole } from '../database/rows';
import { byRankOf } from './qualifications';

/** Everybody in post, as rules read them. */
export const peopleRows = ({ db }: Pick<Reader, 'db'>): PersonRow[] =>
  select(
    db,
    `SELECT p.id, p.name, p.station, coalesce(s.name, '') AS stationName, p.role, p.birthDate, p.level, p.certificate, p.registrationExpiry,
      p.allowance, coalesce(s.division, '') AS division
    FROM person p LEFT JOIN station s ON s.id = p.station WHERE p.removedAt IS NULL AND p.leftOn IS NULL ORDER BY p.id`,
    {
      id: text,
      name: text,
      station: text,
      stationName: text,
      role: text.orNull,
      birthDate: text.orNull,
      level: text.orNull,
      certificate: text.orNull,
      registrationExpiry: text.orNull,
      allowance: whole.orNull,
      division: text,
    },
  ).all();

/** Rows of a query by the person they are of. */
function byPerson<T extends { person: string }>(rows: readonly T[]): Map<string, T[]> {
  const own = new Map<string, T[]>();
  for (const row of rows) {
    const known = own.get(row.person);
    if (known) known.push(row);
    else own.set(row.person, [row]);
  }
  return own;
}

/** The standards by which places pay for certificates monthly, as rules read them. */
export const allowanceRows = ({ db }: Pick<Reader, 'db'>): AllowanceRow[] =>
  select(
    db,
    `SELECT a.division, a.level, a.amount, a.starts, a.ends, coalesce(d.number, a.number, d.name) AS "by"
    FROM allowanceStandard a LEFT JOIN policyDocument d ON d.id = a.document
    WHERE a.removedAt IS NULL AND a.way = 'monthly' ORDER BY a.starts, a.id`,
    {
      division: text,
      level: text,
      amount: whole,
      starts: text,
      ends: text.orNull,
      by: text.orNull,
    },
  ).all();

/** What belongs to the people in post, each kind read for all of them when it is first asked for. */
export function peopleRecords({ db }: Pick<Reader, 'db'>): PeopleRecords {
  // Only who has two posts can have two at once.
  const posts = once(() =>
    byPerson(
      select(
        db,
        "SELECT person, employment, starts, ends FROM post WHERE removedAt IS NULL AND person IN (SELECT person FROM post WHERE removedAt IS NULL AND employment = 'full' GROUP BY person HAVING count(*) > 1)",
        { person: text, employment: text.orNull, starts: text.orNull, ends: text.orNull },
      ).all(),
    ),
  );
  const since = once(
    () =>
      new Map(
        select(
          db,
          `SELECT p.id, coalesce(min(t.starts), CASE WHEN count(t.id) = 0 THEN p.postSince END) AS since
          FROM person p LEFT JOIN post t ON t.person = p.id AND t.removedAt IS NULL
          WHERE p.removedAt IS NULL AND p.leftOn IS NULL GROUP BY p.id`,
          { id: text, since: text.orNull },
        )
          .all()
          .map(({ id, since: day }) => [id, day]),
      ),
  );
  const qualifications = once(() =>
    byPerson(
      select(
        db,
        'SELECT person, level, registrationExpiry, obtained FROM qualification WHERE removedAt IS NULL ORDER BY id',
        {
          person: text,
          level: text.orNull,
          registrationExpiry: text.orNull,
          obtained: text.orNull,
        },
      ).all(),
    ),
  );
  const trainings = once(() =>
    byPerson(
      select(
        db,
        'SELECT person, date, hours, kind FROM training WHERE removedAt IS NULL ORDER BY id',
        { person: text, date: text, hours: real, kind: text.orNull },
      ).all(),
    ),
  );
  const allowances = once(() => allowanceRows({ db }));
  return {
    posts: (person) => posts().get(person) ?? [],
    since: (person) => since().get(person) ?? null,
    obtained: (person) => qualifications().get(person)?.sort(byRankOf)[0]?.obtained ?? null,
    trainings: (person) => trainings().get(person) ?? [],
    allowances,
  };
}
