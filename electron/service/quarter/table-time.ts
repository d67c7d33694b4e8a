import { periodOf, periodOfMonths, type Rhythm } from '../../../shared/codes/period';
import { chineseNumber } from '../../../shared/codes/numerals';
import { halfWidth } from '../../../shared/codes/text';

/** What a title says of the time of its figures. */
interface Time {
  period: string | null;
  month: number | null;
  /** A time that is neither a period nor a month of one: half a year, January to September. */
  other: string | null;
}

const QUARTERS = '一二三四';
const QUARTER = /(20\d{2})\s*年?度?\s*(?:第?\s*([1-4一二三四])\s*季|Q([1-4]))/i;
const RANGE =
  /(?:(20\d{2})\s*年\s*)?(\d{1,2})\s*月?份?\s*(?:-|—|–|~|至|到)\s*(?:20\d{2}\s*年\s*)?(\d{1,2})\s*月/;
const MONTH =
  /(?:(20\d{2})\s*[年./-]\s*)?(?<!\d)(1[0-2]|0?[1-9]|[一二三四五六七八九十]{1,2})\s*月份?(?!\s*\d{1,2}\s*日|[底末初])/;
const HALF = /(?:(20\d{2})\s*年?度?\s*)?([上下])半年/;
const YEAR = /(?:(20\d{2})\s*年?)?(?:全年|年度)/;
const OTHER = /[上下]半年|半年度?报?|全年/;
/** When something was filled in or printed says nothing of the time of its figures. */
const DAY = /填报|填表|制表|报送|上报|打印|日期|时间|截至|截止|印发|\d\s*日/;

const numberOf = (text: string): number =>
  /^\d+$/.test(text) ? Number(text) : (chineseNumber(text) ?? 0);

/** Months of a year that a text names; the year is null where it names none. */
type Span = { year: number | null; first: number; last: number; text: string };

const year = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits);

/** 2026年上半年, 2026年度: what is a period where the return is due so seldom. */
function longSpan(said: string, rhythm: Rhythm): Span | null {
  const half = rhythm === 'half' ? HALF.exec(said) : null;
  if (half) {
    const first = half[2] === '上' ? 1 : 7;
    return { year: year(half[1]), first, last: first + 5, text: half[0] };
  }
  const whole = rhythm === 'year' ? YEAR.exec(said) : null;
  return whole && { year: year(whole[1]), first: 1, last: 12, text: whole[0] };
}

function spanOf(said: string, rhythm: Rhythm): Span | { other: string } | null {
  const quarter = QUARTER.exec(said);
  if (quarter) {
    const digit = quarter[3] ?? quarter[2] ?? '';
    const number = QUARTERS.includes(digit) ? QUARTERS.indexOf(digit) + 1 : Number(digit);
    return { year: year(quarter[1]), first: number * 3 - 2, last: number * 3, text: quarter[0] };
  }
  const long = longSpan(said, rhythm);
  if (long) return long;
  if (DAY.test(said)) return null;
  const range = RANGE.exec(said);
  if (range)
    return {
      year: year(range[1]),
      first: Number(range[2]),
      last: Number(range[3]),
      text: range[0],
    };
  const other = OTHER.exec(said);
  if (other) return { other: other[0] };
  const month = MONTH.exec(said);
  const number = numberOf(month?.[2] ?? '');
  return month && number >= 1 && number <= 12
    ? { year: year(month[1]), first: number, last: number, text: month[0] }
    : null;
}

/** The time that a text names, where the return is due in that rhythm. */
function timeOf(text: string, rhythm: Rhythm): Time {
  const none: Time = { period: null, month: null, other: null };
  const span = spanOf(halfWidth(text), rhythm);
  if (span === null) return none;
  if ('other' in span) return { ...none, other: span.other };
  const { year: named, first, last } = span;
  // Of which year it is decides nothing of its months.
  const period = periodOfMonths(named ?? 2000, first, last, rhythm);
  if (period !== null) return { ...none, period: named === null ? null : period };
  if (first !== last) return { ...none, other: span.text };
  const day = `${named ?? 2000}-${String(first).padStart(2, '0')}-01`;
  return { ...none, month: first, period: named === null ? null : periodOf(day, rhythm) };
}

export type TableTime =
  | { period: string; month: number | null }
  | { fault: 'unknown' }
  | { fault: 'conflict'; texts: [string, string] }
  | { fault: 'other'; text: string };

/**
 * The period of a table, and the month where its figures are one's only.
 * @param texts name of the sheet, titles, name of the workbook: what stands nearest first
 * @param fallback the period in which the clerk works
 * @param rhythm how often the return is due
 */
export function timeOfTable(
  texts: readonly string[],
  fallback: string | null,
  rhythm: Rhythm,
): TableTime {
  const times = texts.map((text) => ({ text, ...timeOf(text, rhythm) }));
  const quarters = times.filter(({ period, month }) => period !== null && month === null);
  const [first] = quarters;
  const differs = quarters.find(({ period }) => period !== first?.period);
  if (first && differs) return { fault: 'conflict', texts: [first.text, differs.text] };
  const monthly = times.find(({ month }) => month !== null);
  const other = times.find((time) => time.other !== null);
  if (!first && !monthly && other) return { fault: 'other', text: other.other ?? '' };
  const period = first?.period ?? fallback ?? monthly?.period ?? null;
  return period === null ? { fault: 'unknown' } : { period, month: monthly?.month ?? null };
}
