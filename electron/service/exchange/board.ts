import type { ReceivedFile, ReceiverBoard } from '../../../shared/contract/exchange';
import type { Reader } from '../database/context';
import { readSetting } from '../database/settings';
import { select, text, type RowOf } from '../database/rows';
import { daysBetween, deadlineOf, localDay, previousPeriod } from '../../../shared/codes/period';
import { divisionChildren, divisionEdits } from '../divisions/divisions';
import { defaults } from '../settings/handlers';

type Cell = ReceiverBoard['rows'][number]['cells'][string];

const RECEIVED = {
  division: text,
  period: text,
  outcome: text,
  receivedAt: text,
  counts: text,
};
type Received = RowOf<typeof RECEIVED>;

/**
 * Units that must submit to this office: the divisions one level down; 71–80 are development zones,
 * which have no county office. A unit that was retired since stays in the periods for which it
 * sent.
 */
export function expectedUnits(
  { office, db }: Reader,
  period: string,
): { division: string; name: string }[] {
  const sent = new Set(
    select(db, 'SELECT division FROM received_package WHERE period = ?', text).all(period),
  );
  return divisionChildren(office.division.padEnd(12, '0'), divisionEdits(db))
    .filter(
      (unit) =>
        (!unit.retired || sent.has(unit.code.slice(0, 6))) &&
        !(office.level === 'city' && /^(7\d|80)$/.test(unit.code.slice(4, 6))),
    )
    .map(({ code, name }) => ({ division: code.slice(0, 6), name }));
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
  const day = readSetting<number>(db, 'deadlineDay') ?? defaults.deadlineDay;
  const today = localDay(context.clock());
  const periods = [period];
  while (periods.length < 4) periods.unshift(previousPeriod(periods[0] ?? period));
  const received = select(
    db,
    'SELECT division, period, outcome, receivedAt, counts FROM received_package ORDER BY sequence',
    RECEIVED,
  ).all();
  const started = received.map((row) => row.period).sort()[0] ?? period;
  const rows = expectedUnits(context, period).map(({ division, name }) => {
    const own = received.filter((row) => row.division === division);
    const counts = own.at(-1)?.counts;
    // Before an office began to receive, nothing was missing.
    const shown = periods.filter((one) => one >= started);
    const cells = Object.fromEntries(
      shown.map((one) => [
        one,
        cellOf(
          own.filter((row) => row.period === one),
          deadlineOf(one, day),
          today,
        ),
      ]),
    );
    return {
      division,
      name,
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
    deadline: deadlineOf(period, day),
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
