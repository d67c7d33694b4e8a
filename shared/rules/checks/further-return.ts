import {
  formOf,
  hasStationRows,
  returnRow,
  stationFormOf,
  wholeFormOf,
  type FurtherReturn,
} from '../../definitions/further-return';
import type { Finding } from '../finding';
import type { Figures, StationRow } from '../read-model';
import { totalsOf } from '../totals-rules';
import { rulesOfReturn } from './further-rules';
import type { Under } from './parts';
import { brokenRule, RULES } from './run';
import { checkStatistics } from './statistics';
import { checkTotals } from './totals';

type Rows = ReadonlyMap<string, Figures>;

/** The rows of a further return that are stations, as its rules read them. */
interface CheckedStations {
  rows: readonly StationRow[];
  /** The figures that stand, by row; what no station holds under the county's own row. */
  figures: Rows;
  previous: Rows;
  lastYear: Rows;
}

/** A further return as its rules read it. */
export interface CheckedReturn {
  definition: FurtherReturn;
  period: string;
  /** The office that filled it in, which rules read as they read a station. */
  office: { name: string; division: string };
  /** The figures of the office as a whole that stand, by item. */
  figures: Figures;
  /** Those of the period before, and of last year's; empty where none are known. */
  previous: Figures;
  lastYear: Figures;
  /** Of a return that has a row for each station. */
  stations?: CheckedStations;
}

type More = Parameters<typeof checkStatistics>[2];

/** The totals of a return: sums over its rows, and the office's own figures as they are. Pure. */
export const totalsOfReturn = (
  definition: FurtherReturn,
  figures: Figures,
  rows: readonly (Figures | undefined)[],
): Record<string, number> => Object.fromEntries(totalsOf(wholeFormOf(definition), rows, figures));

function ofOffice(checked: CheckedReturn, parameters: Under['parameters'], more?: More): Finding[] {
  const { definition, period, office, figures, previous, lastYear } = checked;
  const { id } = definition;
  const of = (values: Figures) => new Map([[id, values]]);
  const model = {
    period,
    // The one row of the return.
    stations: [{ id, ...office, tier: 'centre', state: 'running' }],
    figures: of(figures),
    previous: of(previous),
    lastYear: of(lastYear),
    carried: new Map<string, number>(),
    zeroReports: new Set<string>(),
  };
  const checks = rulesOfReturn(definition).office;
  return checkStatistics(model, { checks, form: formOf(definition), parameters }, more);
}

const noRows: Rows = new Map();

/** The totals of a return and of its periods before: what its stations add up to, beside the office's. */
function ofTotals(
  { definition, period, stations, ...office }: CheckedReturn,
  parameters: Under['parameters'],
  more?: More,
): Finding[] {
  const totals = (which: 'figures' | 'previous' | 'lastYear'): Figures =>
    totalsOfReturn(definition, office[which], [...(stations?.[which] ?? noRows).values()]);
  return checkTotals(
    {
      period,
      totals: totals('figures'),
      rows: stations?.figures ?? noRows,
      previous: totals('previous'),
      lastYear: totals('lastYear'),
    },
    { checks: rulesOfReturn(definition).totals, form: wholeFormOf(definition), parameters },
    more?.clock,
  );
}

const inRow =
  ({ id }: FurtherReturn) =>
  (one: Finding): Finding =>
    one.id === RULES ? one : { ...one, id: returnRow(id, one.id) };

function ofStations(
  { definition, period }: CheckedReturn,
  stations: CheckedStations,
  parameters: Under['parameters'],
  more?: More,
): Finding[] {
  const rules = rulesOfReturn(definition);
  const model = {
    period,
    stations: stations.rows,
    figures: stations.figures,
    previous: stations.previous,
    lastYear: stations.lastYear,
    carried: new Map<string, number>(),
    zeroReports: new Set<string>(),
  };
  const under = { checks: rules.stations, form: stationFormOf(definition), parameters };
  return checkStatistics(model, under, more).map(inRow(definition));
}

/**
 * The rules of a further return over its figures. What is about the office as a whole stands under the
 * return's id, what is about a station or the totals under that and the row.
 * @param parameters from which limits on the office that checks wants to be asked
 */
export function checkFurtherReturn(
  checked: CheckedReturn,
  parameters: Under['parameters'],
  more?: More,
): Finding[] {
  const { definition, stations } = checked;
  return [
    ...ofOffice(checked, parameters, more),
    ...(stations && hasStationRows(definition)
      ? ofStations(checked, stations, parameters, more)
      : []),
    ...ofTotals(checked, parameters, more).map(inRow(definition)),
    ...rulesOfReturn(definition).problems.map(brokenRule),
  ];
}
