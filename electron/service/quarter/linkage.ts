import type { societyProcedures } from '../../../shared/contract/quarter';
import type { OutputOf } from '../../../shared/contract/procedures';
import type { SocietyOverview } from '../../../shared/contract/quarter';
import { codesOf } from '../../../shared/codes/tables';
import { nounsIn } from '../../../shared/domain/nouns';
import { linkageTotals } from '../../../shared/rules/linkage-totals';
import type { Reader, Handlers } from '../database/context';
import { select, text, whole } from '../database/rows';
import { daysOf, previousPeriod, yearOf } from '../../../shared/codes/period';
import { linkageRows } from './ledger-figures';
import { reportingStations } from './reporting-stations';

/** Sums of a quarter's linkages by station, with the office's own sums. */
function totalsOf(context: Pick<Reader, 'db'>, period: string): OutputOf<'linkage.totals'> {
  const { linkages, resources } = linkageRows(context, period);
  const totals = linkageTotals(linkages, resources, period);
  const name = select(context.db, 'SELECT name FROM station WHERE id = ?', { name: text });
  return {
    period,
    stations: [...totals]
      .map(([station, own]) => ({
        station,
        name: name.maybe(station)?.name ?? '',
        ...own,
      }))
      .sort((a, b) => a.name.localeCompare(b.name, 'zh')),
  };
}

/** What every station's resources are summed under, to be rounded once. */
const OFFICE = 'office';
/** Quarters of the money picture. */
const QUARTERS = 8;

function resourcesUpTo(context: Pick<Reader, 'db'>, period: string): SocietyOverview['resources'] {
  const periods = [period];
  while (periods.length < QUARTERS) periods.unshift(previousPeriod(periods[0] ?? period));
  const sums = periods.map((one) => {
    const { linkages, resources } = linkageRows(context, one);
    const all = linkageTotals(linkages, resources, one, () => OFFICE).get(OFFICE);
    return { yuan: all?.resourceAmount ?? 0, count: all?.resourceCount ?? 0 };
  });
  const first = sums.findIndex(({ count }) => count > 0);
  return first < 0
    ? []
    : periods.slice(first).map((one, at) => ({
        period: one,
        yuan: sums[first + at]?.yuan ?? 0,
        count: sums[first + at]?.count ?? 0,
      }));
}

/**
 * 机构与五社总览: who there is, who took part, what it brought, who did nothing. Every figure is counted.
 */
function societyOverview(context: Reader, period: string): SocietyOverview {
  const { db } = context;
  const { first, last } = daysOf(period);
  const year = select(
    db,
    'SELECT station, date, parties FROM linkage WHERE removedAt IS NULL AND date BETWEEN ? AND ?',
    { station: text, date: text, parties: text },
  ).all(`${yearOf(period)}-01-01`, last);
  const quarter = year.filter(({ date }) => date >= first);
  const took = (rows: typeof year, society: string): number =>
    rows.filter(({ parties }) => parties.includes(`"${society}"`)).length;
  const active = new Set(quarter.map(({ station }) => station));
  const stations = reportingStations(context, period);
  return {
    period,
    stations: stations.length,
    counts: nounsIn('institutions').map((noun) => ({
      noun,
      count: select(db, `SELECT count(*) AS count FROM "${noun}" WHERE removedAt IS NULL`, {
        count: whole,
      }).one().count,
    })),
    linkages: { quarter: quarter.length, year: year.length },
    parties: codesOf('fiveSocieties').map(({ code }) => ({
      society: code,
      quarter: took(quarter, code),
      year: took(year, code),
    })),
    resources: resourcesUpTo(context, period),
    without: stations.filter(({ id }) => !active.has(id)).map(({ id, name }) => ({ id, name })),
  };
}

export const societyHandlers: Handlers<typeof societyProcedures> = {
  'linkage.totals': (context, { period }) => totalsOf(context, period),
  'societies.overview': (context, { period }) => societyOverview(context, period),
};
