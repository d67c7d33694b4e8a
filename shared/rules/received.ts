import type { Finding } from './finding';
import { itemLabel, itemsByKey } from '../domain/statistics-form';
import type { StatisticsForm, StatisticsItem } from '../domain/statistics-form';
import { failure, listed } from '../result';
import { computedOf, withComputedTotals } from './checks/computed';
import { isOfTotals } from './checks/formulas';
import type { Figures, StationRow } from './read-model';
import type { Under } from './checks/parts';
import { checkStatistics } from './checks/statistics';
import { checkTotals, TOTAL } from './checks/totals';
import { replacedFaults } from './replaced';
import { isZeroReport } from './zero-report';

type Cell = string | number | boolean | null | undefined;
type Row = Readonly<Record<string, Cell>>;

/** Rows `station_id, item, value` as figures by station. */
export function figuresOf(rows: readonly Row[]): Map<string, Figures> {
  const figures = new Map<string, Record<string, number>>();
  for (const { station_id: station, item, value } of rows) {
    const own = figures.get(String(station)) ?? {};
    own[String(item)] = Number(value);
    figures.set(String(station), own);
  }
  return figures;
}

/** A figure that came otherwise than its formula has it, of a row or of the totals. */
function differs(
  { id, name }: Pick<StationRow, 'id' | 'name'>,
  item: StatisticsItem,
  [told, expected]: readonly [number | undefined, number | undefined],
): Finding[] {
  if (told === expected) return [];
  const shown = (value: number | undefined) =>
    value === undefined ? '—' : value / 10 ** item.decimals;
  const figures = { value: shown(told), expected: shown(expected) };
  const fault = failure('STAT_COMPUTED_DIFFERS', {
    station: name,
    item: itemLabel(item),
    ...figures,
  });
  return [{ ...listed(fault), severity: 'error', entity: 'statistics', id, field: item.key }];
}

/** Computed figures of a row that came otherwise than their formulas have them. Pure. */
export function differing(
  form: StatisticsForm,
  row: Pick<StationRow, 'id' | 'name'>,
  told: Figures,
): Finding[] {
  return Object.entries(computedOf(form, told)).flatMap(([key, expected]) => {
    const item = itemsByKey(form).get(key);
    return item ? differs(row, item, [told[key], expected]) : [];
  });
}

/** Totals that are worked out of other totals, worked out anew. */
function differingTotals(form: StatisticsForm, told: Readonly<Record<string, number>>): Finding[] {
  const own = form.items.filter(isOfTotals);
  const expected = withComputedTotals(form, told);
  const row = { id: TOTAL, name: '' };
  return own.flatMap((item) => differs(row, item, [told[item.key], expected[item.key]]));
}

/** What this office last accepted of the sender for another period; empty where it has none. */
interface ReceivedBefore {
  statistics: readonly Row[];
  totals: readonly Row[];
}

const totalsIn = (rows: readonly Row[]): Record<string, number> =>
  Object.fromEntries(rows.map(({ item, value }) => [String(item), Number(value)]));

interface Tables {
  stations: readonly Row[];
  statistics: readonly Row[];
  /** Of the period before and of the same one last year, as they were accepted. */
  previous: ReceivedBefore;
  lastYear: ReceivedBefore;
  /** What was left of the money of all quarters before, by station. */
  carried: ReadonlyMap<string, number>;
  /** The county's totals; null in a package of before they travelled along. */
  totals: readonly Row[] | null;
  /** Figures that stand where the register of the sender says another. */
  replaced: readonly Row[];
  /** Whether it corrects a package that was returned. */
  corrects: boolean;
}

/**
 * The sender's checks once more, over the tables of its package (package-format step 6), and its
 * totals against its stations, all under the rules and the return that hold for the receiver; from
 * which limits on they ask is for its own parameters to say.
 */
export function checkReceived(under: Under, tables: Tables, period: string): Finding[] {
  const { form } = under;
  const figures = figuresOf(tables.statistics);
  // One that stopped within the quarter has figures of the days on which it ran. A correction has
  // the rows of what it corrects, whatever stations the register has since.
  const reports = ({ id, state }: Row): boolean =>
    figures.has(String(id)) || (!tables.corrects && state === 'running');
  const stations = tables.stations
    .filter((row) => row.tier === 'station' && reports(row))
    .map((row) => ({
      id: String(row.id),
      name: String(row.name),
      tier: 'station',
      state: String(row.state),
      division: String(row.division),
    }));
  // A declared zero report leaves as zeros; the sender had to tick it.
  const zeroReports = new Set(
    stations.map(({ id }) => id).filter((id) => isZeroReport(figures.get(id) ?? {}, form)),
  );
  const model = {
    period,
    stations,
    figures,
    previous: figuresOf(tables.previous.statistics),
    lastYear: figuresOf(tables.lastYear.statistics),
    carried: tables.carried,
    zeroReports,
  };
  const totals = tables.totals && totalsIn(tables.totals);
  return [
    ...checkStatistics(model, under),
    ...stations.flatMap(({ id, name }) => differing(form, { id, name }, figures.get(id) ?? {})),
    ...replacedFaults(
      form,
      tables.replaced,
      figures,
      (station) => stations.find(({ id }) => id === station)?.name ?? station,
    ),
    ...(totals ? differingTotals(form, totals) : []),
    ...(totals
      ? checkTotals(
          {
            period,
            totals,
            rows: figures,
            previous: totalsIn(tables.previous.totals),
            lastYear: totalsIn(tables.lastYear.totals),
          },
          under,
        )
      : []),
  ];
}
