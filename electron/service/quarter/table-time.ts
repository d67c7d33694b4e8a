import { chineseNumber } from '../../../shared/codes/numerals';
import { halfWidth } from '../../../shared/codes/text';

/** What a title says of the time of its figures. */
interface Time {
  period: string | null;
  month: number | null;
  /** A time that is neither a quarter nor a month: half a year, January to September. */
  other: string | null;
}

const QUARTERS = '一二三四';
const QUARTER = /(20\d{2})\s*年?度?\s*(?:第?\s*([1-4一二三四])\s*季|Q([1-4]))/i;
const RANGE =
  /(?:(20\d{2})\s*年\s*)?(\d{1,2})\s*月?份?\s*(?:-|—|–|~|至|到)\s*(?:20\d{2}\s*年\s*)?(\d{1,2})\s*月/;
const MONTH =
  /(?:(20\d{2})\s*[年./-]\s*)?(?<!\d)(1[0-2]|0?[1-9]|[一二三四五六七八九十]{1,2})\s*月份?(?!\s*\d{1,2}\s*日|[底末初])/;
const OTHER = /[上下]半年|半年度?报?|全年/;
/** When something was filled in or printed says nothing of the time of its figures. */
const DAY = /填报|填表|制表|报送|上报|打印|日期|时间|截至|截止|印发|\d\s*日/;

const numberOf = (text: string): number =>
  /^\d+$/.test(text) ? Number(text) : (chineseNumber(text) ?? 0);

/** The time that a text names. */
function timeOf(text: string): Time {
  const said = halfWidth(text);
  const none: Time = { period: null, month: null, other: null };
  const quarter = QUARTER.exec(said);
  if (quarter) {
    const digit = quarter[3] ?? quarter[2] ?? '';
    const number = QUARTERS.includes(digit) ? QUARTERS.indexOf(digit) + 1 : Number(digit);
    return { ...none, period: `${quarter[1] ?? ''}Q${number}` };
  }
  if (DAY.test(said)) return none;
  const range = RANGE.exec(said);
  if (range) {
    const [from, to] = [Number(range[2]), Number(range[3])];
    if (from % 3 !== 1 || to !== from + 2) return { ...none, other: range[0] };
    return { ...none, period: range[1] === undefined ? null : `${range[1]}Q${to / 3}` };
  }
  const other = OTHER.exec(said);
  if (other) return { ...none, other: other[0] };
  const month = MONTH.exec(said);
  const number = numberOf(month?.[2] ?? '');
  if (number < 1 || number > 12) return none;
  const year = month?.[1];
  return {
    ...none,
    month: number,
    period: year === undefined ? null : `${year}Q${Math.ceil(number / 3)}`,
  };
}

export type TableTime =
  | { period: string; month: number | null }
  | { fault: 'unknown' }
  | { fault: 'conflict'; texts: [string, string] }
  | { fault: 'other'; text: string };

/**
 * The quarter of a table, and the month where its figures are one's only.
 * @param texts name of the sheet, titles, name of the workbook: what stands nearest first
 * @param fallback the quarter in which the clerk works
 */
export function timeOfTable(texts: readonly string[], fallback: string | null): TableTime {
  const times = texts.map((text) => ({ text, ...timeOf(text) }));
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
