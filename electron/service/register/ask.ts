import { decimal, plus, rounded, times, ZERO, type Fraction } from '../../../shared/codes/exact';
import { yearOf } from '../../../shared/codes/period';
import type { FurtherItem } from '../../../shared/definitions/further-return';
import {
  fromOf,
  registerQueries,
  type QueryName,
  type RegisterQuery,
  type StationQuery,
} from '../../../shared/definitions/register-queries';
import { real, select, text } from '../database/rows';
import { counted, spanOf, type Asked, type Counted, type Span, type Store } from './asked';
import { wholeFigures } from './base-figures';
import { agencies, associations, HAS_PARTY, teams } from './bodies';
import {
  directorVillages,
  places,
  protectionTownships,
  stationsMet,
  stationTownships,
  studioVillages,
  supervisorTownships,
  townships,
  villages,
} from './covered';
import {
  courseAttendances,
  courses,
  demonstrationFunds,
  demonstrations,
  honours,
  meetings,
  policies,
  posts,
  twinnings,
} from './office-ledgers';
import { certified, professionals, staff } from './workers';

const hours =
  (since: (asked: Asked) => string) =>
  (asked: Asked): Counted[] =>
    select(
      asked.store.db,
      'SELECT id, name, hours FROM linkage WHERE removedAt IS NULL AND hours > 0 AND date BETWEEN ? AND ? ORDER BY date, id',
      { id: text, name: text, hours: real },
    )
      .all(since(asked), asked.last)
      .map(({ id, name, hours: amount }) => ({
        noun: 'linkage',
        id,
        name,
        amount: decimal(amount),
      }));

/** Lines of funds of a year, of all projects or of those that have begun by a day. */
const FUNDS =
  'SELECT f.id, p.name, f.source AS code, f.amount FROM fundingLine f JOIN project p ON p.id = f.project WHERE f.removedAt IS NULL AND p.removedAt IS NULL AND f.year = ?';

/** How each query is asked; what it counts is said in the definitions. */
const officeQueries = {
  places,
  staff,
  certified,
  professionals,
  stationsMet,
  townships,
  villages,
  stationTownships,
  studioVillages,
  protectionTownships,
  supervisorTownships,
  directorVillages,
  olderPeople: wholeFigures('olderPeople'),
  careBeds: wholeFigures('beds'),
  trainings: (asked) =>
    counted(
      asked,
      'training',
      "SELECT t.id, p.name || ' · ' || t.topic AS name, t.kind AS code, 1 AS amount FROM training t JOIN person p ON p.id = t.person WHERE t.removedAt IS NULL AND coalesce(t.kind, 'training') <> 'degree' AND t.date BETWEEN ? AND ? ORDER BY t.date, t.id",
      asked.first,
      asked.last,
    ),
  associations: associations('1'),
  associationParties: associations(HAS_PARTY),
  associationUnits: associations('unitMembers'),
  associationPersons: associations('personMembers'),
  agencies: agencies('1'),
  agencyStaff: agencies('staff'),
  agencyParties: agencies(HAS_PARTY),
  agencyMembers: agencies('partyMembers'),
  funds: (asked) => counted(asked, 'fundingLine', `${FUNDS} ORDER BY f.id`, yearOf(asked.period)),
  purchasedFunds: (asked) =>
    counted(
      asked,
      'fundingLine',
      `${FUNDS} AND p.starts <= ? ORDER BY f.id`,
      yearOf(asked.period),
      asked.last,
    ),
  purchased: (asked) =>
    counted(
      asked,
      'project',
      'SELECT id, name, NULL AS code, amount FROM project WHERE removedAt IS NULL AND starts BETWEEN ? AND ? ORDER BY id',
      asked.first,
      asked.last,
    ),
  postBodies: posts('institutions'),
  postOffices: posts('offices'),
  postWithout: posts('withPosts'),
  posts: posts('posts'),
  postDuties: posts('duties'),
  postIdle: posts('idle'),
  policies,
  demonstrations,
  demonstrationFunds,
  courses,
  courseAttendances,
  honours,
  meetings,
  twinnings,
  volunteerTeams: teams('1'),
  volunteers: teams('members'),
  volunteerHours: hours(({ first }) => first),
  volunteerHoursAll: hours(() => ''),
} satisfies Record<Exclude<QueryName, StationQuery>, (asked: Asked) => Counted[]>;

/** What is asked for each station is counted row by row, and nowhere for the office as a whole. */
const queries: Readonly<Partial<Record<QueryName, (asked: Asked) => Counted[]>>> = officeQueries;

/** Fen of a 万元, in which a return has its money; counts and hours are of their own unit. */
const PER_UNIT = { count: 1, fen: 1_000_000, hours: 1 } as const;

/** The records that a query counts in a span of days; their amounts in fen where it is money. */
export const recordsOf = (span: Span, { name, of }: RegisterQuery): Counted[] =>
  queries[name]?.({ ...span, of: of ?? null }) ?? [];

/** What one of a query's records counts in the unit in which it is shown. */
export const inUnit = ({ name }: RegisterQuery, amount: Fraction): Fraction =>
  times(amount, 1, PER_UNIT[registerQueries[name].counts]);

/**
 * What the register counts for a query in a period: the records, and the figure in the smallest unit
 * of an item of so many decimals, summed exactly and rounded once. What a record says, and none does,
 * is no figure rather than none at all.
 */
export function askRegister(
  store: Store,
  period: string,
  query: RegisterQuery,
  { decimals }: Pick<FurtherItem, 'decimals'>,
): { value: number | null; records: Counted[] } {
  const records = recordsOf(spanOf(store, period), query);
  if (records.length === 0 && fromOf(query.name) !== null) return { value: null, records };
  const sum = records.reduce((total, { amount }) => plus(total, amount), ZERO);
  return { value: rounded(times(inUnit(query, sum), 10 ** decimals, 1)), records };
}
