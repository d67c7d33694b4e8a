import type { ReceivedFile, ReceiverBoard } from '../../../shared/contract/exchange';
import type { Reader } from '../database/context';
import { select, text, type RowOf } from '../database/rows';
import { daysBetween, localDay, previousPeriod } from '../../../shared/codes/period';
import { divisionChildren, divisionEdits, divisionOf } from '../divisions/divisions';
import { dueDate } from '../settings/deadline';
import { heirOf, trustedRows } from '../trust/offices';

type Cell = ReceiverBoard['rows'][number]['cells'][string];

const RECEIVED = {
  division: text,
  unitId: text,
  period: text,
  outcome: text,
  receivedAt: text,
  counts: text,
};
type Received = RowOf<typeof RECEIVED>;

/** A unit that must submit. */
interface ExpectedUnit {
  /** Six digits. */
  division: string;
  name: string;
  /** The office, where several stand at the division and each has a row; null for its only one. */
  unitId: string | null;
  /** What that office, or the only one, is called; null where none is known. */
  office: string | null;
}

/** Whether a package came from a unit. */
export const isFrom =
  ({ division, unitId }: Pick<ExpectedUnit, 'division' | 'unitId'>) =>
  (sent: { division: string; unitId: string }): boolean =>
    unitId === null ? sent.division.slice(0, 6) === division : sent.unitId === unitId;

/** The offices at each division, with their names where they are known. */
function officesAt(
  offices: readonly { division: string; unitId: string; name?: string }[],
): Map<string, Map<string, string | undefined>> {
  const at = new Map<string, Map<string, string | undefined>>();
  for (const { division, unitId, name } of offices) {
    const place = division.slice(0, 6);
    at.set(place, (at.get(place) ?? new Map<string, string | undefined>()).set(unitId, name));
  }
  return at;
}

/**
 * Units that must submit to this office, by six digits: the divisions one level down, and every
 * office below that is trusted or sent a package for the period, whatever its division is; of several
 * offices at one division each by itself. 71–80 are development zones, which have no county office
 * unless one is known. A unit that was retired since stays in the periods for which it sent.
 */
export function expectedUnits({ office, db }: Reader, period: string): ExpectedUnit[] {
  const known = trustedRows(db);
  // What an office sent before another took its place stands in that one's row.
  const packages = select(
    db,
    'SELECT DISTINCT division, unitId FROM received_package WHERE period = ?',
    { division: text, unitId: text },
  )
    .all(period)
    .map(({ division, unitId }) => ({ division, unitId: heirOf(known, unitId) }));
  const sent = packages.map(({ division }) => division.slice(0, 6));
  const trusted = known.filter(
    ({ relation, state }) =>
      relation === 'subordinate' && (state === 'active' || state === 'suspended'),
  );
  const offices = officesAt([
    ...packages,
    ...trusted.filter(({ revokedAfterSequence }) => revokedAfterSequence === null),
  ]);
  const names = new Map(trusted.map(({ division, name }) => [division.slice(0, 6), name]));
  const places = new Set([...names.keys(), ...sent]);
  const edits = divisionEdits(db);
  const below = divisionChildren(office.division.padEnd(12, '0'), edits).map(
    ({ code, name, retired }) => ({ division: code.slice(0, 6), name, retired }),
  );
  const isDue = ({ division, retired }: (typeof below)[number]): boolean =>
    retired
      ? sent.includes(division)
      : places.has(division) || office.level !== 'city' || !/^(7\d|80)$/.test(division.slice(4));
  const listed = new Set(below.map(({ division }) => division));
  const others = [...places].filter((division) => !listed.has(division));
  return [
    ...below.filter(isDue).map(({ division, name }) => ({ division, name })),
    ...others.map((division) => ({
      division,
      name: divisionOf(division.padEnd(12, '0'), edits)?.name ?? names.get(division) ?? division,
    })),
  ]
    .flatMap(({ division, name }): ExpectedUnit[] => {
      const here = offices.get(division) ?? new Map<string, string | undefined>();
      return here.size > 1
        ? [...here].map(([unitId, own]) => ({
            division,
            name: own ?? `${name} ${unitId.slice(0, 8)}`,
            unitId,
            office: own ?? null,
          }))
        : [{ division, name, unitId: null, office: [...here.values()][0] ?? null }];
    })
    .sort((a, b) => a.division.localeCompare(b.division) || a.name.localeCompare(b.name));
}

function cellOf(received: readonly Received[], deadline: string, today: string): Cell {
  // Newest last: what counts is the latest answer; whether it was late is told by the first
  // arrival.
  const [first, latest] = [received[0], received.at(-1)];
  if (!first || !latest) return { state: today > deadline ? 'missing' : 'notYet' };
  const date = localDay(first.receivedAt);
  if (latest.outcome === 'returned') return { state: 'returned', date };
  if (date > deadline) return { state: 'late', date, daysLate: daysBetween(deadline, date) };
  return { state: latest.outcome === 'accepted' ? 'received' : 'queries', date };
}

/**
 * Who has submitted (催报): expected units against what came in, for a period and the three before
 * it.
 */
export function receiverBoard(context: Reader, period: string): ReceiverBoard {
  const { db } = context;
  const today = localDay(context.clock());
  const periods = [period];
  while (periods.length < 4) periods.unshift(previousPeriod(periods[0] ?? period));
  const received = select(
    db,
    'SELECT division, unitId, period, outcome, receivedAt, counts FROM received_package ORDER BY sequence',
    RECEIVED,
  ).all();
  const due = new Map(periods.map((one) => [one, dueDate(context, one)]));
  const started = received.map((row) => row.period).sort()[0] ?? period;
  const rows = expectedUnits(context, period).map((unit) => {
    const own = received.filter(isFrom(unit));
    const counts = own.at(-1)?.counts;
    // Before an office began to receive, nothing was missing.
    const shown = periods.filter((one) => one >= started);
    const cells = Object.fromEntries(
      shown.map((one) => [
        one,
        cellOf(
          own.filter((row) => row.period === one),
          due.get(one) ?? '',
          today,
        ),
      ]),
    );
    return {
      ...unit,
      stations: counts ? (JSON.parse(counts) as { stations: number }).stations : null,
      cells,
    };
  });
  const stateOf = (row: (typeof rows)[number]) => row.cells[period]?.state;
  const inbox = select(db, 'SELECT content FROM received_file ORDER BY id DESC LIMIT 100', {
    content: text,
  }).all();
  return {
    period,
    deadline: dueDate(context, period),
    periods: periods.filter((one) => one >= started),
    expected: rows.length,
    received: rows.filter((row) => ['received', 'queries', 'late'].includes(stateOf(row) ?? ''))
      .length,
    returned: rows.filter((row) => stateOf(row) === 'returned').length,
    missing: rows
      .filter((row) => ['notYet', 'missing'].includes(stateOf(row) ?? ''))
      .map(({ division }) => division),
    rows,
    inbox: inbox.map(({ content }) => JSON.parse(content) as ReceivedFile),
  };
}
