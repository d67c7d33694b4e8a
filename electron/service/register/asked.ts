import { whole as fraction, type Fraction } from '../../../shared/codes/exact';
import { daysOf, yearOf } from '../../../shared/codes/period';
import { once } from '../../../shared/codes/once';
import type { Division } from '../../../shared/contract/divisions';
import type { NounName } from '../../../shared/domain/nouns';
import type { Reader } from '../database/context';
import { select, text, whole } from '../database/rows';
import { divisionChildren, divisionEdits } from '../divisions/divisions';
import { staffOn, type Worker } from '../people/staff-on';
import { stateHistory, type States } from '../stations/state-history';
import { townshipsDue } from '../stations/townships-due';

export type Store = Pick<Reader, 'db' | 'office'>;

/** A record that a query counts, or a place of the division table, and how much it counts. */
export interface Counted {
  noun: NounName | 'division';
  id: string;
  name: string;
  /** Of a count 1, else in fen or hours. */
  amount: Fraction;
}

/** What does not change from one period to another, read once for all that are asked about. */
export interface Standing {
  stations: () => States;
  protection: () => States;
  townships: () => readonly Division[];
  /** Villages of the townships that are due a station. */
  villages: () => readonly Division[];
  /** Names of people by id. */
  names: () => ReadonlyMap<string, string>;
}

export function standingOf(store: Store): Standing {
  const townships = once(() => townshipsDue(store) ?? []);
  return {
    stations: once(() => stateHistory(store, 'station')),
    protection: once(() => stateHistory(store, 'protectionStation')),
    townships,
    villages: once(() => {
      const edits = divisionEdits(store.db);
      return townships().flatMap(({ code }) =>
        divisionChildren(code, edits).filter(({ retired }) => !retired),
      );
    }),
    names: once(() => {
      const people = select(store.db, 'SELECT id, name FROM person', { id: text, name: text });
      return new Map(people.all().map(({ id, name }) => [id, name]));
    }),
  };
}

/** The days that a register is asked about, and what is known of them already. */
export interface Span {
  store: Store;
  /** The period by whose parameters it is counted. */
  period: string;
  first: string;
  last: string;
  standing: Standing;
  /** In post on the last day. */
  staff: () => readonly Worker[];
}

/** What is asked of a span: all, or these codes. */
export interface Asked extends Span {
  of: readonly string[] | null;
}

/**
 * The days of a period as the register is asked about them.
 * @param from the first day, where it is not the period's own
 * @param until the last day, where the period is not over yet
 */
export function spanOf(
  store: Store,
  period: string,
  {
    from,
    until,
    standing = standingOf(store),
  }: { from?: string; until?: string; standing?: Standing } = {},
): Span {
  const days = daysOf(period);
  const last = until !== undefined && until < days.last ? until : days.last;
  return {
    store,
    period,
    first: from ?? days.first,
    last,
    standing,
    staff: once(() => staffOn(store, last)),
  };
}

/** The first day of the year of a period. */
export const yearsFirst = (period: string): string => `${yearOf(period)}-01-01`;

export const ONE = fraction(1);
const SHAPE = { id: text, name: text, code: text.orNull, amount: whole.orNull };

/** Rows of a statement as records of a noun; those of other codes than the ones asked for left out. */
export function counted(
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
