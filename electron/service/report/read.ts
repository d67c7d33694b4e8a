import { localDay, lastYearOf, previousPeriod } from '../../../shared/codes/period';
import type { StatisticsSheet } from '../../../shared/contract/quarter';
import type { StatisticsForm } from '../../../shared/domain/statistics-form';
import { comparable } from '../../../shared/report/compare';
import type { PeriodTotals, Report, ReportIndicator } from '../../../shared/report/report';
import { isKnown } from '../../../shared/report/tables';
import { COUNTY_ROW } from '../../../shared/rules/county-row';
import { totalsOf } from '../../../shared/rules/totals-rules';
import { Refusal } from '../../../shared/result';
import type { Reader } from '../database/context';
import { returnAt } from '../definitions/definitions';
import { sm3 } from '../package-format/sm3';
import { runChecks } from '../quarter/checks';
import { isFrozen, keptCounty } from '../quarter/frozen-tables';
import { trendPeriods } from '../quarter/indicators/reckon';
import { indicatorsOf } from '../quarter/indicators/rows';
import { rowsIn, statisticsSheet } from '../quarter/statistics';

/** The totals of an earlier period, of what can be held against those of a form. */
function totalsThen(context: Reader, form: StatisticsForm, period: string): PeriodTotals {
  const then = returnAt(context, period);
  const rows = [...rowsIn(context, period).values()];
  const totals = Object.fromEntries(totalsOf(then, rows, keptCounty(context, period)));
  return { period, frozen: isFrozen(context, period), totals: comparable(form, then, totals) };
}

/** What the report says of the indicators of a period. */
function indicatorsIn(context: Reader, period: string): Pick<Report, 'plan' | 'indicators'> {
  const { plans, plan, rows } = indicatorsOf(context, period, null);
  return {
    plan: plans.find(({ from }) => from === plan)?.label ?? null,
    indicators: rows.map(
      ({ key, label, unit, value, target, due, share, dueShare, status, pace, short }) =>
        ({
          key,
          label,
          unit,
          value,
          target,
          due,
          share,
          dueShare,
          status,
          pace,
          short,
        }) satisfies ReportIndicator,
    ),
  };
}

/**
 * Figures that stand where the register says another, each with its reason; one that was put there
 * while the register said something else stands no more.
 */
const standing = ({
  replaced,
  values,
}: Pick<StatisticsSheet, 'replaced' | 'values'>): Report['replaced'] =>
  Object.fromEntries(
    Object.entries(replaced).map(([station, own]) => [
      station,
      Object.fromEntries(
        Object.entries(own).filter(([item, { value }]) => values[station]?.[item] === value),
      ),
    ]),
  );

/**
 * All that the report of a period is drafted from: of a frozen one what was frozen.
 * @throws Refusal REPORT_OF_COUNTY above the county, whose figures are those of its offices
 */
export function reportOf(context: Reader, period: string): Report {
  const { office, session, clock } = context;
  if (office.level !== 'county') throw Refusal.of('REPORT_OF_COUNTY');
  const sheet = statisticsSheet(context, period);
  const { form, stations, values, county, zeroReports, frozen } = sheet;
  const own = values[COUNTY_ROW];
  const rows = [
    ...stations.map(({ id, name }) => ({ id, name, figures: values[id] ?? {} })),
    ...(own ? [{ id: COUNTY_ROW, name: null, figures: own }] : []),
  ];
  const totals = Object.fromEntries(
    totalsOf(
      form,
      rows.map(({ figures }) => figures),
      county.now,
    ),
  );
  const [last, yearBefore] = [previousPeriod(period), lastYearOf(period)];
  const earlier = trendPeriods(period).slice(0, -1);
  const then = new Map(
    [...earlier, last, yearBefore].map((of) => [of, totalsThen(context, form, of)] as const),
  );
  const at = (of: string): PeriodTotals => then.get(of) ?? totalsThen(context, form, of);
  return {
    office: office.name,
    period,
    frozen,
    by: session.name,
    day: localDay(clock()),
    form,
    rows,
    zeroReports,
    totals,
    before: at(last),
    lastYear: yearBefore === last ? null : at(yearBefore),
    trend: [...earlier.map(at).filter(isKnown), { period, frozen, totals }],
    ...indicatorsIn(context, period),
    findings: runChecks(context, period),
    replaced: standing(sheet),
  };
}

/** Names the figures of a report: another digest, other figures. */
export const digestOf = (report: Report): string => sm3(Buffer.from(JSON.stringify(report)));
