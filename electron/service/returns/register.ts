import {
  decimal,
  plus,
  rounded,
  times,
  whole as fraction,
  ZERO,
  type Fraction,
} from '../../../shared/codes/exact';
import { daysOf, yearOf } from '../../../shared/codes/period';
import type { FurtherItem } from '../../../shared/definitions/further-return';
import {
  registerQueries,
  type QueryName,
  type RegisterQuery,
  type StationQuery,
} from '../../../shared/definitions/register-queries';
import type { NounName } from '../../../shared/domain/nouns';
import { isProfessional } from '../../../shared/rules/qualification-professional';
import { stateOn } from '../../../shared/rules/state-spans';
import type { Reader } from '../database/context';
import { real, select, text, whole } from '../database/rows';
import { staffOn } from '../people/staff-on';
import { ruleParameters } from '../settings/rule-parameters';
import { stateHistory } from '../stations/state-history';

type Store = Pick<Reader, 'db'>;

/** A record that a query counts, and how much: records, fen or hours. */
export interface Counted {
  noun: NounName;
  id: string;
  name: string;
  amount: Fraction;
}

interface Asked {
  store: Store;
  period: string;
  first: string;
  last: string;
  /** The codes that are asked for; null for all. */
  of: readonly string[] | null;
}

const ONE = fraction(1);
const SHAPE = { id: text, name: text, code: text.orNull, amount: whole.orNull };

/** Rows of a statement as records of a noun; those of other codes than the ones asked for left out. */
function counted(
  { store, of }: Pick<Asked, 'store' | 'of'>,
  noun: NounName,
  sql: string,
  ...parameters: (string | number)[]
): Counted[] {
  return select(store.db, sql, SHAPE)
    .all(...parameters)
    .filter(({ code }) => of === null || (code !== null && of.includes(code)))
    .flatMap(({ id, name, amount }) =>
      amount === null || amount === 0 ? [] : [{ noun, id, name, amount: fraction(amount) }],
    );
}

/** A body that has been registered by a day; one whose day nobody wrote down, long before. */
const KNOWN = "removedAt IS NULL AND coalesce(registeredOn, '') <= ?";

const associations =
  (amount: string) =>
  (asked: Asked): Counted[] =>
    counted(
      asked,
      'association',
      `SELECT id, name, level AS code, ${amount} AS amount FROM association WHERE ${KNOWN} ORDER BY id`,
      asked.last,
    );

const HAS_PARTY = "coalesce(party, 'none') <> 'none'";

const agencies =
  (amount: string) =>
  (asked: Asked): Counted[] =>
    counted(
      asked,
      'institution',
      `SELECT id, name, NULL AS code, ${amount} AS amount FROM institution WHERE ${KNOWN} AND type = 'service' ORDER BY id`,
      asked.last,
    );

const teams =
  (amount: string) =>
  (asked: Asked): Counted[] =>
    counted(
      asked,
      'volunteerTeam',
      `SELECT id, name, NULL AS code, ${amount} AS amount FROM volunteerTeam WHERE ${KNOWN} ORDER BY id`,
      asked.last,
    );

function places(asked: Asked): Counted[] {
  const states = stateHistory(asked.store, 'station');
  return counted(
    asked,
    'station',
    'SELECT id, name, tier AS code, 1 AS amount FROM station WHERE removedAt IS NULL ORDER BY id',
  ).filter(({ id }) => stateOn(states.get(id) ?? [], asked.last).state === 'running');
}

function professionals({ store, period, last }: Asked): Counted[] {
  const parameters = ruleParameters(store, period);
  const name = select(store.db, 'SELECT name FROM person WHERE id = ?', text);
  return staffOn(store, last)
    .filter((worker) => isProfessional(worker, parameters))
    .map(({ id }) => ({ noun: 'person', id, name: name.one(id), amount: ONE }));
}

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

/** How each query is asked; what it counts is said in the definitions. */
const officeQueries = {
  places,
  professionals,
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
  funds: (asked) =>
    counted(
      asked,
      'fundingLine',
      'SELECT f.id, p.name, f.source AS code, f.amount FROM fundingLine f JOIN project p ON p.id = f.project WHERE f.removedAt IS NULL AND p.removedAt IS NULL AND f.year = ? ORDER BY f.id',
      yearOf(asked.period),
    ),
  purchased: (asked) =>
    counted(
      asked,
      'project',
      'SELECT id, name, NULL AS code, amount FROM project WHERE removedAt IS NULL AND starts BETWEEN ? AND ? ORDER BY id',
      asked.first,
      asked.last,
    ),
  volunteerTeams: teams('1'),
  volunteers: teams('members'),
  volunteerHours: hours(({ first }) => first),
  volunteerHoursAll: hours(() => ''),
} satisfies Record<Exclude<QueryName, StationQuery>, (asked: Asked) => Counted[]>;

/** What is asked for each station is counted row by row, and nowhere for the office as a whole. */
const queries: Readonly<Partial<Record<QueryName, (asked: Asked) => Counted[]>>> = officeQueries;

/** Fen of a 万元, in which a return has its money; counts and hours are of their own unit. */
const PER_UNIT = { count: 1, fen: 1_000_000, hours: 1 } as const;

/**
 * What the register counts for a query in a period: the records, and the figure in the smallest unit
 * of an item of so many decimals, summed exactly and rounded once.
 */
export function askRegister(
  store: Store,
  period: string,
  { name, of }: RegisterQuery,
  { decimals }: Pick<FurtherItem, 'decimals'>,
): { value: number; records: Counted[] } {
  const records = queries[name]?.({ store, period, ...daysOf(period), of: of ?? null }) ?? [];
  const sum = records.reduce((total, { amount }) => plus(total, amount), ZERO);
  const value = rounded(times(sum, 10 ** decimals, PER_UNIT[registerQueries[name].counts]));
  return { value, records };
}
