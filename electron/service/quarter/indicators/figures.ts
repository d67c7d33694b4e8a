import { plus, product, times, whole, ZERO, type Fraction } from '../../../../shared/codes/exact';
import { once } from '../../../../shared/codes/once';
import { previousPeriod, yearOf } from '../../../../shared/codes/period';
import type { IndicatorDefinition, IndicatorPart } from '../../../../shared/definitions/indicators';
import { itemsByKey, type StatisticsForm } from '../../../../shared/domain/statistics-form';
import { indicatorValue } from '../../../../shared/rules/checks/indicator-formulas';
import type { Figures } from '../../../../shared/rules/read-model';
import { returnAt } from '../../definitions/definitions';
import { inUnit, recordsOf } from '../../register/ask';
import { spanOf, yearsFirst, type Counted, type Span, type Standing } from '../../register/asked';
import type { Reader } from '../../database/context';
import { currentRows } from '../checks';

/** A record that a part counts, its amount in the part's unit. */
export interface PartRecord {
  noun: Counted['noun'] | 'statistics';
  id: string;
  name: string;
  amount: Fraction;
  /** Item and period of a figure of the return. */
  item?: string;
  period?: string;
}

/** What a part comes to, and from which records; null where none says anything. */
interface PartFigure {
  value: Fraction | null;
  records: readonly PartRecord[];
}

/** Everything that is asked about at the end of a period. */
export interface Reckoning {
  context: Reader;
  period: string;
  /** Of which day the figures are. */
  day: string;
  ofEnd: Span;
  ofYear: Span;
  rows: (period: string) => ReturnRows;
}

interface ReturnRows {
  form: StatisticsForm;
  names: ReadonlyMap<string, string>;
  figures: ReadonlyMap<string, Figures>;
}

function rowsOf(context: Reader, period: string): ReturnRows {
  const { stations, figures } = currentRows(context, period);
  return {
    form: returnAt(context, period),
    names: new Map(stations.map(({ id, name }) => [id, name])),
    figures,
  };
}

/**
 * What indicators ask of a period.
 * @param today the day up to which a period is counted that is not over yet
 */
export function reckoningOf(
  context: Reader,
  period: string,
  today: string,
  standing: Standing,
): Reckoning {
  const ofEnd = spanOf(context, period, { until: today, standing });
  const known = new Map<string, () => ReturnRows>();
  return {
    context,
    period,
    day: ofEnd.last,
    ofEnd,
    // The same days end it, so those in post are read once.
    ofYear: { ...ofEnd, first: yearsFirst(period) },
    rows: (of) => {
      const rows = known.get(of) ?? once(() => rowsOf(context, of));
      known.set(of, rows);
      return rows();
    },
  };
}

/** The periods of the year up to one, this one last. */
function yearUpTo(period: string): string[] {
  const before = previousPeriod(period);
  return yearOf(before) === yearOf(period) ? [...yearUpTo(before), period] : [period];
}

/** A station's figure as it is shown. */
function shown({ form, figures }: ReturnRows, station: string, key: string): Fraction | null {
  const value = figures.get(station)?.[key];
  const decimals = itemsByKey(form).get(key)?.decimals ?? 0;
  return value === undefined || value === null ? null : times(whole(value), 1, 10 ** decimals);
}

/** The figures of an item in one period, station by station; a weighted one where it has both. */
function itemRecords(
  rows: ReturnRows,
  period: string,
  { item = '', times: by, beside }: IndicatorPart,
): PartRecord[] {
  return [...rows.figures.keys()].flatMap((station): PartRecord[] => {
    const value = shown(rows, station, item);
    const other = by === undefined ? null : shown(rows, station, by);
    if (value === null || (by !== undefined && other === null)) return [];
    if (beside !== undefined && shown(rows, station, beside) === null) return [];
    const amount = other ? product(value, other) : value;
    const name = rows.names.get(station) ?? '';
    return [{ noun: 'statistics', id: station, name, amount, item, period }];
  });
}

/** Of a sum of the year the periods of which it is made; else the one period. */
function periodsOf(reckoning: Reckoning, part: IndicatorPart, yearly: boolean): string[] {
  const { form } = reckoning.rows(reckoning.period);
  const isSum = itemsByKey(form).get(part.item ?? '')?.reference === 'during';
  return yearly && isSum ? yearUpTo(reckoning.period) : [reckoning.period];
}

function partRecords(
  reckoning: Reckoning,
  part: IndicatorPart,
  yearly: boolean,
): readonly PartRecord[] {
  const { query } = part;
  if (query === undefined)
    return periodsOf(reckoning, part, yearly).flatMap((period) =>
      itemRecords(reckoning.rows(period), period, part),
    );
  const span = yearly ? reckoning.ofYear : reckoning.ofEnd;
  return recordsOf(span, query).map((one) => ({ ...one, amount: inUnit(query, one.amount) }));
}

/** What a part comes to now, and from what. A count of nothing is 0; no figure of a return is none. */
function partFigure(
  reckoning: Reckoning,
  part: IndicatorPart,
  { reference }: Pick<IndicatorDefinition, 'reference'>,
): PartFigure {
  const records = partRecords(reckoning, part, reference === 'year');
  const sum = records.reduce((total, { amount }) => plus(total, amount), ZERO);
  return { value: records.length === 0 && part.item !== undefined ? null : sum, records };
}

/** An indicator with the figures of its parts. */
export interface IndicatorFigures {
  value: Fraction | null;
  parts: Readonly<Record<string, PartFigure>>;
}

export function indicatorFigures(
  reckoning: Reckoning,
  indicator: IndicatorDefinition,
): IndicatorFigures {
  const parts = Object.fromEntries(
    indicator.parts.map((part) => [part.key, partFigure(reckoning, part, indicator)]),
  );
  const figures = Object.fromEntries(Object.entries(parts).map(([key, { value }]) => [key, value]));
  return { value: indicatorValue(indicator, figures), parts };
}
