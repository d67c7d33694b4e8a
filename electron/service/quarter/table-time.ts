import {
  periodLabel,
  periodOf,
  periodOfMonths,
  yearOf,
  type Rhythm,
} from '../../../shared/codes/period';
import { saysWholeYear, spanIn, yearIn } from './time-said';

/** What a title says of the time of its figures. */
interface Time {
  period: string | null;
  month: number | null;
  /** A time that is neither a period nor a month of one: half a year, January to September. */
  other: string | null;
  /** It says the year itself. */
  dated: boolean;
}

/** What a title says of the time of its figures, in a year that may stand elsewhere. */
function timeOf(text: string, rhythm: Rhythm, elsewhere: number | null): Time {
  const none: Time = { period: null, month: null, other: null, dated: false };
  const span = spanIn(text, rhythm);
  if (span === null) return none;
  if ('other' in span) return { ...none, other: span.other };
  const { first, last } = span;
  const dated = span.year !== null;
  const named = span.year ?? elsewhere;
  // Of which year it is decides nothing of its months.
  const period = periodOfMonths(named ?? 2000, first, last, rhythm);
  if (period !== null) return { ...none, dated, period: named === null ? null : period };
  if (first !== last) return { ...none, other: span.text };
  const day = `${named ?? 2000}-${String(first).padStart(2, '0')}-01`;
  const within = named === null ? null : periodOf(day, rhythm);
  return { ...none, dated, month: first, period: within };
}

/**
 * Two texts that name different periods; else one that does not go with the period in which the
 * clerk works and cannot decide by itself, and that period.
 */
function doubtful(
  first: { text: string; period: string | null; dated: boolean } | undefined,
  differs: { text: string } | undefined,
  named: { year: number; text: string } | null,
  fallback: string | null,
): [text: string, other: string] | null {
  if (first && differs) return [first.text, differs.text];
  if (fallback === null) return null;
  const guessed = named === null && first?.dated === false && first.period !== fallback;
  const otherYear = !first && named !== null && named.year !== yearOf(fallback);
  const text = guessed ? first.text : otherYear ? named.text : null;
  return text === null ? null : [text, periodLabel(fallback).zh];
}

/**
 * What is told of a table that is taken in all the same: its title names another quarter than the
 * one at hand, with its year, or only the year.
 */
export type Told = { is: 'otherPeriod' | 'yearOnly'; text: string };

export type TableTime =
  | { period: string; month: number | null; other?: string; told?: Told }
  | { fault: 'unknown' }
  | { fault: 'conflict'; texts: [string, string] }
  | { fault: 'other'; text: string };

/**
 * The period of a table, and the month where its figures are one's only. A quarter without a year is
 * of the year that another text names, else of the clerk's; where that makes another quarter than
 * the one in which she works, or a title has another year than hers, nobody knows which is meant. Of
 * a title with a longer time (`other`: 全年) only figures are hers that say their month or quarter.
 * @param texts name of the sheet, titles, name of the workbook: what stands nearest first
 * @param fallback the period in which the clerk works
 * @param rhythm how often the return is due
 */
export function timeOfTable(
  texts: readonly string[],
  fallback: string | null,
  rhythm: Rhythm,
): TableTime {
  const named = yearIn(texts);
  const own = fallback === null ? null : yearOf(fallback);
  const times = texts.map((text) => ({ text, ...timeOf(text, rhythm, named?.year ?? own) }));
  const periods = times.filter(({ period, month }) => period !== null && month === null);
  const [first] = periods;
  const differs = periods.find(({ period }) => period !== first?.period);
  const doubt = doubtful(first, differs, named, fallback);
  if (doubt) return { fault: 'conflict', texts: doubt };
  const monthly = times.find(({ month }) => month !== null);
  const other = times.find((time) => time.other !== null);
  const wider = first || monthly ? null : (other?.other ?? null);
  if (wider !== null && fallback === null) return { fault: 'other', text: wider };
  const period = first?.period ?? fallback ?? monthly?.period ?? null;
  if (period === null) return { fault: 'unknown' };
  const said = {
    period,
    month: monthly?.month ?? null,
    ...(first || monthly ? toldOf(first, fallback) : yearOnly(texts)),
  };
  return wider === null ? said : { ...said, other: wider };
}

/** A title that names another quarter than the one at hand decides, and is told. */
const toldOf = (
  first: { text: string; period: string | null } | undefined,
  fallback: string | null,
): { told?: Told } =>
  first && fallback !== null && first.period !== fallback
    ? { told: { is: 'otherPeriod', text: first.text } }
    : {};

/** A title with a year and no quarter may be one of the whole year's figures. */
function yearOnly(texts: readonly string[]): { told?: Told } {
  const text = texts.find(saysWholeYear);
  return text === undefined ? {} : { told: { is: 'yearOnly', text } };
}
