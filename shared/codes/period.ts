import type { Label } from './label';

/** How often a return (填报表) is due: every month, quarter, half-year or year. */
export const rhythms = ['month', 'quarter', 'half', 'year'] as const;
export type Rhythm = (typeof rhythms)[number];

/**
 * How a period (报告期) is written: 2026M03, 2026Q3, 2026H1, 2026Y. Periods of one rhythm sort as their
 * texts do, and each may stand in a file's name. This file alone knows what the text means.
 */
export const PERIOD = /^\d{4}(?:M(?:0[1-9]|1[0-2])|Q[1-4]|H[12]|Y)$/;

export const isPeriod = (text: string): boolean => PERIOD.test(text);

const QUARTER_WORDS = /(20\d{2})\s*年?度?\s*[-—/.]?\s*(?:第?\s*([1-4一二三四])\s*季度?|Q([1-4]))/i;
const MONTHS_WORDS = /(20\d{2})\s*[年./]\s*(\d{1,2})月?\s*[-—–~～至到]+\s*(\d{1,2})月/;

/** The quarter that a text names: 2026年第三季度, 2026年3季度, 2026-Q3, 2026年7-9月; null where none. */
export function quarterNamed(text: string): string | null {
  const [, year = '', word = '', figure = word] = QUARTER_WORDS.exec(text) ?? [];
  if (year !== '') return `${year}Q${Number(figure) || '一二三四'.indexOf(figure) + 1}`;
  const [, named = '', from = '', to = ''] = MONTHS_WORDS.exec(text) ?? [];
  const first = Number(from);
  return named !== '' && first % 3 === 1 && Number(to) === first + 2
    ? `${named}Q${(first + 2) / 3}`
    : null;
}

/** A key that begins with a period, and what follows it: `2026Q3 station`, `2026Q3:station`. */
export function splitKey(key: string): { period: string; rest: string } | null {
  const [, period = '', rest = ''] = /^(\d{4}[MQHY]\d{0,2})[ :](.*)$/s.exec(key) ?? [];
  return isPeriod(period) ? { period, rest } : null;
}

const LETTERS = { month: 'M', quarter: 'Q', half: 'H', year: 'Y' } as const;
/** Months of one period. */
const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** The rhythm to which a period belongs. */
export function rhythmOf(period: string): Rhythm {
  const letter = period[4];
  return rhythms.find((rhythm) => LETTERS[rhythm] === letter) ?? 'quarter';
}

/** A GLOB pattern of SQLite for all periods of the same rhythm. */
export const sameRhythm = (period: string): string => `????${LETTERS[rhythmOf(period)]}*`;

export const yearOf = (period: string): number => Number(period.slice(0, 4));

/** Which one of its year a period is, from 1; a year is its own first. */
const placeOf = (period: string): number => Number(period.slice(5) || '1');

function written(year: number, rhythm: Rhythm, place: number): string {
  if (rhythm === 'year') return `${year}Y`;
  return `${year}${LETTERS[rhythm]}${rhythm === 'month' ? String(place).padStart(2, '0') : place}`;
}

/** The period so many of its own length later, or earlier where `steps` is below zero. */
export function periodPlus(period: string, steps: number): string {
  const rhythm = rhythmOf(period);
  const inYear = 12 / MONTHS[rhythm];
  const at = yearOf(period) * inYear + placeOf(period) - 1 + steps;
  return written(Math.floor(at / inYear), rhythm, (at % inYear) + 1);
}

/** The period before (`2026Q1` → `2025Q4`, `2026H1` → `2025H2`). */
export const previousPeriod = (period: string): string => periodPlus(period, -1);

/** The period after (`2025Q4` → `2026Q1`). */
export const nextPeriod = (period: string): string => periodPlus(period, 1);

/** The same period of the year before (`2026Q3` → `2025Q3`). */
export const lastYearOf = (period: string): string => `${yearOf(period) - 1}${period.slice(4)}`;

/** The period of a rhythm in which a day lies. */
export const periodOf = (day: string, rhythm: Rhythm = 'quarter'): string =>
  written(Number(day.slice(0, 4)), rhythm, Math.ceil(Number(day.slice(5, 7)) / MONTHS[rhythm]));

/** The calendar day in China of a moment, `YYYY-MM-DD`. China has one time zone, UTC+8. */
export const localDay = (moment: Date | string): string =>
  new Date(new Date(moment).getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

/** The period that offices report at a moment: the one that ended last. */
export const periodAt = (moment: Date, rhythm: Rhythm = 'quarter'): string =>
  previousPeriod(periodOf(localDay(moment), rhythm));

/** The months of a period, from 1: `2026Q3` → 7, 8, 9. */
export function monthsOf(period: string): number[] {
  const count = MONTHS[rhythmOf(period)];
  return Array.from({ length: count }, (_, at) => (placeOf(period) - 1) * count + at + 1);
}

/** The period of a rhythm that has exactly these months of a year; null where none has. */
export function periodOfMonths(
  year: number,
  first: number,
  last: number,
  rhythm: Rhythm,
): string | null {
  const count = MONTHS[rhythm];
  if (last - first + 1 !== count || last % count !== 0) return null;
  return written(year, rhythm, last / count);
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');
const ENDS = ['31', '28', '31', '30', '31', '30', '31', '31', '30', '31', '30', '31'];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** First and last day of a period, `YYYY-MM-DD`. */
export function daysOf(period: string): { first: string; last: string } {
  const [year, months] = [yearOf(period), monthsOf(period)];
  const last = months.at(-1) ?? 12;
  const end = last === 2 && isLeap(year) ? '29' : (ENDS[last - 1] ?? '31');
  return {
    first: `${year}-${twoDigits(months[0] ?? 1)}-01`,
    last: `${year}-${twoDigits(last)}-${end}`,
  };
}

/** Whether a period begins before another, whatever rhythms they have. */
export const beginsBefore = (period: string, other: string): boolean =>
  daysOf(period).first < daysOf(other).first;

/** Whether all days of a period lie within another one. */
export function isWithin(period: string, other: string): boolean {
  const [inner, outer] = [daysOf(period), daysOf(other)];
  return period !== other && inner.first >= outer.first && inner.last <= outer.last;
}

/** The day by which a period is due: a day of the month after it. */
export function deadlineOf(period: string, day: number): string {
  return `${daysOf(nextPeriod(period)).first.slice(0, 7)}-${twoDigits(day)}`;
}

const ORDINALS = ['一', '二', '三', '四'];
const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** What a period is called: 2026年3月, 2026年第三季度, 2026年上半年, 2026年度. */
export function periodLabel(period: string): Label {
  const [year, place] = [yearOf(period), placeOf(period)];
  switch (rhythmOf(period)) {
    case 'month':
      return { zh: `${year}年${place}月`, en: `${MONTH_NAMES[place - 1] ?? place} ${year}` };
    case 'quarter':
      return { zh: `${year}年第${ORDINALS[place - 1] ?? place}季度`, en: `Q${place} ${year}` };
    case 'half':
      return { zh: `${year}年${place === 1 ? '上' : '下'}半年`, en: `H${place} ${year}` };
    case 'year':
      return { zh: `${year}年度`, en: String(year) };
  }
}

/** Whole days from one day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
