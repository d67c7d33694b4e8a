import type { Submission } from '../../../shared/package/manifest';
import type { Finding } from '../../../shared/rules/finding';
import { figuresOf } from '../../../shared/rules/received';
import { balanceItems, type StatisticsForm } from '../../../shared/domain/statistics-form';
import { previousPeriod } from '../../../shared/codes/period';
import type { ReadDb } from '../database/reading';
import { select, text, whole } from '../database/rows';
import type { Row } from '../package-format/tables';
import { acceptedBefore } from './received-rows';

type BalanceItems = NonNullable<ReturnType<typeof balanceItems>>;

/** What was left of the money before a package's period, as far as the receiver can know it. */
interface Carried {
  /** By station, in the smallest unit. */
  known: ReadonlyMap<string, number>;
  isKnown: (station: string) => boolean;
  /** Balances that are not those in which the quarter before ended. */
  findings: Finding[];
}

const valuesOf = (rows: readonly Row[]): Map<string, number> =>
  new Map(rows.map(({ station_id: station, value }) => [String(station), Number(value)]));

/** Balances that the last accepted package of the quarter before brought; none before they travelled. */
function previousBalances(
  db: ReadDb,
  { division, period, unitId }: Submission,
): Map<string, number> {
  const rows = select(
    db,
    `SELECT content ->> 'station_id' AS station_id, content ->> 'value' AS value FROM received_row WHERE tableName = 'balances' AND packageId = (
    SELECT packageId FROM received_package WHERE division = ? AND period = ? AND outcome <> 'returned' ORDER BY unitId = ? DESC, sequence DESC LIMIT 1)`,
    { station_id: text, value: whole },
  ).all(division, previousPeriod(period), unitId);
  return valuesOf(rows);
}

/**
 * The sum of what the packages of all earlier periods had, as this office last accepted them: what is
 * known of a sender whose packages brought no balances yet.
 */
const receivedBalances = (
  db: ReadDb,
  { division, period }: Submission,
  { received, spent }: BalanceItems,
): Map<string, number> =>
  new Map(
    select(
      db,
      `SELECT s.station, sum(CASE s.item WHEN @received THEN s.value ELSE -s.value END) AS carried
       FROM received_statistic s JOIN received_package p ON p.packageId = s.packageId
       WHERE p.division = @division AND p.period < @period AND p.outcome <> 'returned' AND s.item IN (@received, @spent)
         AND p.sequence = (SELECT max(sequence) FROM received_package WHERE unitId = p.unitId AND period = p.period AND outcome <> 'returned')
       GROUP BY s.station`,
      { station: text, carried: whole },
    )
      .all({ division, period, received: received.key, spent: spent.key })
      .map(({ station, carried }) => [station, carried]),
  );

/**
 * What was left of each station's money before a package's period: what the package itself says, held
 * against the end of the quarter before where this office has it with its balances; for a package
 * of before balances travelled along, what its quarters that came in add up to.
 * @param form the return of the package's period, which says of which items a balance is carried
 */
export function balancesOf(
  db: ReadDb,
  submission: Submission,
  brought: readonly Row[] | null,
  form: StatisticsForm,
): Carried {
  const items = balanceItems(form);
  if (!items) return { known: new Map(), isKnown: () => true, findings: [] };
  if (brought === null) {
    const known = receivedBalances(db, submission, items);
    return { known, isKnown: (station) => known.has(station), findings: [] };
  }
  const { received, spent } = items;
  const smallest = 10 ** received.decimals;
  const known = valuesOf(brought);
  const before = previousBalances(db, submission);
  const { statistics } = acceptedBefore(db, submission, previousPeriod(submission.period));
  const figures = figuresOf(statistics);
  const findings = [...known].flatMap(([id, opening]): Finding[] => {
    const carried = before.get(id);
    const figuresThen = figures.get(id) ?? {};
    const left = (figuresThen[received.key] ?? 0) - (figuresThen[spent.key] ?? 0);
    if (carried === undefined || carried + left === opening) return [];
    const params = { value: opening / smallest, expected: (carried + left) / smallest };
    return [
      {
        code: 'STAT_BALANCE_CARRIED',
        severity: 'warning',
        entity: 'statistics',
        id,
        field: received.key,
        params,
      },
    ];
  });
  return { known, isKnown: () => true, findings };
}

/** The same finding where the balance is not known: it says so instead of taking it for nothing. */
export function withoutBalance(finding: Finding): Finding {
  if (finding.code !== 'STAT_SPENT_OVER') return finding;
  const { left: _unknown, ...params } = finding.params;
  return { ...finding, code: 'STAT_SPENT_BALANCE_UNKNOWN', params };
}
