import { grades } from '../../../shared/definitions/check-rule';
import type { Finding } from '../../../shared/rules/finding';
import type { Figures, StationRow } from '../../../shared/rules/read-model';
import { figuresOf } from '../../../shared/rules/received';
import { stateOn } from '../../../shared/rules/state-spans';
import { readsLastYear, type Part, type Under } from '../../../shared/rules/checks/parts';
import { withComputed } from '../../../shared/rules/checks/computed';
import type { ReadQuarter } from '../../../shared/rules/checks/read-stations';
import { checkRegister } from '../../../shared/rules/checks/register';
import { checkLedgers, checkStatistics } from '../../../shared/rules/checks/statistics';
import { checkTotals, type Totals } from '../../../shared/rules/checks/totals';
import { totalsOf } from '../../../shared/rules/totals-rules';
import type { Reader } from '../database/context';
import { select, text, whole } from '../database/rows';
import { returnAt } from '../definitions/definitions';
import { townshipsDue } from '../stations/townships-due';
import { stateHistory } from '../stations/state-history';
import { daysOf, lastYearOf, previousPeriod } from '../../../shared/codes/period';
import { balancesBefore } from './balances';
import { withExplanations } from './explained';
import { ledgerFigures } from './ledger-figures';
import { isFrozen, keptCounty, keptFigures } from './frozen-tables';
import { registerAt } from './register-at';
import { registerFigures } from './register-figures';
import { replacedFindings, withReplaced } from './replaced';
import { reportingStations } from './reporting-stations';
import { checkedUnder } from '../settings/checked-under';

/** Of the rules' time budget. */
const clock = (): number => performance.now();

const merged = (
  entered: ReadonlyMap<string, Figures>,
  register: ReadonlyMap<string, Figures>,
): Map<string, Figures> =>
  new Map(
    [...new Set([...entered.keys(), ...register.keys()])].map((id) => [
      id,
      { ...entered.get(id), ...register.get(id) },
    ]),
  );

/** Rows with what is computed of their figures. */
function computedIn(
  store: Pick<Reader, 'db'>,
  period: string,
  rows: ReadonlyMap<string, Figures>,
): Map<string, Figures> {
  const form = returnAt(store, period);
  return new Map([...rows].map(([id, row]) => [id, withComputed(form, row)]));
}

/** What was entered of a period, and what its row has beside when it was frozen. */
function storedIn(context: Pick<Reader, 'db'>, period: string): Map<string, Figures> {
  const rows = select(
    context.db,
    'SELECT station AS station_id, item, value FROM statistics_value WHERE period = ?',
    { station_id: text, item: text, value: whole },
  ).all(period);
  return merged(figuresOf(rows), keptFigures(context, period));
}

/**
 * Figures of a period by station as they are kept: what was entered and what is computed of it, and
 * what the register said when the period was frozen.
 */
export function figuresIn(context: Pick<Reader, 'db'>, period: string): Map<string, Figures> {
  const stored = storedIn(context, period);
  return isFrozen(context, period) ? stored : computedIn(context, period, stored);
}

/**
 * The rows of the period at hand and their figures: while it is open, the register is counted for
 * its last day. The history of states, which grows with every year, is read once for both.
 */
export function currentRows(
  context: Pick<Reader, 'db'>,
  period: string,
): { stations: StationRow[]; figures: Map<string, Figures> } {
  const kept = storedIn(context, period);
  if (isFrozen(context, period))
    return { stations: reportingStations(context, period), figures: kept };
  const states = stateHistory(context, 'station');
  const stations = reportingStations(context, period, states);
  const register = registerFigures(context, period, stations, states);
  const figures = merged(kept, withReplaced(context, period, register));
  return { stations, figures: computedIn(context, period, figures) };
}

/**
 * Counts that are the county's own (应建, 县级中心) and no sum of its stations: as frozen with the
 * period, or as they are on its last day while it is open.
 */
export function countyFigures(context: Reader, period: string): Record<string, number> {
  if (isFrozen(context, period)) return keptCounty(context, period);
  const due = townshipsDue(context);
  const states = stateHistory(context, 'station');
  const centres = select(
    context.db,
    "SELECT id FROM station WHERE removedAt IS NULL AND tier = 'centre'",
    text,
  )
    .all()
    .filter((id) => stateOn(states.get(id) ?? [], daysOf(period).last).state === 'running').length;
  return { ...(due === null ? {} : { stationsDue: due.length }), centres };
}

/** The figures of a period as its rules read them, with what they are held against. */
export function quarterAt(context: Reader, period: string, under: Under): ReadQuarter {
  const rows = currentRows(context, period);
  const zeros = select(context.db, 'SELECT station FROM zero_report WHERE period = ?', {
    station: text,
  }).all(period);
  return {
    period,
    ...rows,
    // What has been frozen is no longer held against ledgers that go on.
    ledgers: isFrozen(context, period)
      ? new Map<string, Figures>()
      : ledgerFigures(context, period, rows.stations).figures,
    previous: figuresIn(context, previousPeriod(period)),
    ...(readsLastYear(under) && { lastYear: figuresIn(context, lastYearOf(period)) }),
    carried: balancesBefore(context, period),
    zeroReports: new Set(zeros.map(({ station }) => station)),
  };
}

/** The totals of a period, with those of before, of the same rows that its stations' rules read. */
function totalsAt(context: Reader, quarter: ReadQuarter, { form }: Under): Totals {
  const { period, figures, previous, lastYear = new Map<string, Figures>() } = quarter;
  // The county's own counts of an earlier period are known where they were frozen.
  const before = (at: string, rows: ReadonlyMap<string, Figures>): Figures =>
    Object.fromEntries(totalsOf(form, [...rows.values()], keptCounty(context, at)));
  const now = totalsOf(form, [...figures.values()], countyFigures(context, period));
  return {
    period,
    totals: Object.fromEntries(now),
    rows: figures,
    previous: before(previousPeriod(period), previous),
    lastYear: before(lastYearOf(period), lastYear),
  };
}

/**
 * What rules find in a period, be they in force or only tried, by where they stand; explanations
 * are not looked at.
 */
export function foundByRules(
  context: Reader,
  period: string,
  under: Under,
): Record<Part, Finding[]> {
  const quarter = quarterAt(context, period, under);
  const register = registerAt(context, quarter);
  return {
    figures: checkStatistics(quarter, under, { clock }),
    register: checkRegister(register, under, { quarter, clock }),
    ledgers: checkLedgers(quarter, under, { clock }),
    totals: checkTotals(totalsAt(context, quarter, under), under, clock),
  };
}

/**
 * Runs every check of a period (in-form, cross-record, cross-form, period-on-period), with the
 * explanations written so far; what asks for most first.
 */
export function runChecks(context: Reader, period: string): Finding[] {
  const under = checkedUnder(context, period);
  const { figures, register, ledgers, totals } = foundByRules(context, period, under);
  const findings = [
    ...figures,
    ...replacedFindings(context, period, under.form),
    ...register,
    ...ledgers,
    ...totals,
  ];
  return withExplanations(context, period, findings).sort(
    (a, b) => grades.indexOf(a.severity) - grades.indexOf(b.severity),
  );
}
