import type { Rhythm } from '../../../shared/codes/period';
import { chineseDigits, chineseNumber } from '../../../shared/codes/numerals';
import { halfWidth } from '../../../shared/codes/text';

const NUMBERS = '一二三四';
/** Before a year's digits, and a year: 2026年, 2026年度, 2026-, 2026/. */
const YEAR_BEFORE = String.raw`(?:(?<!\d)(20\d{2})\s*(?:年度?|[-—–_/.])?\s*)?`;
/** A year that stands behind a quarter: Q3/2026. */
const YEAR_BEHIND = String.raw`(?:\s*[-—–_/.,]?\s*(20\d{2})(?!\d))?`;
const QUARTER = new RegExp(
  `${YEAR_BEFORE}(?:第?\\s*([1-4一二三四])\\s*季(?!节)|(?<![A-Za-z])Q([1-4])(?!\\d))${YEAR_BEHIND}`,
  'i',
);
const TO = String.raw`\s*(?:-+|—+|–|~|至|到)\s*`;
const RANGE = new RegExp(
  String.raw`(?:(?<!\d)(20\d{2})\s*年\s*)?(?<!\d)(1[0-2]|0?[1-9])\s*月?份?${TO}(?:20\d{2}\s*年\s*)?(1[0-2]|0?[1-9])\s*月`,
);
/** Months joined one by one: 7、8、9月. */
const LISTED =
  /(?:(?<!\d)(20\d{2})\s*年\s*)?(?<!\d)(1[0-2]|[1-9])\s*月?\s*[、,]\s*(1[0-2]|[1-9])\s*月?\s*[、,和]\s*(1[0-2]|[1-9])\s*月/;
/** 2026.7-2026.9. */
const DOTTED = new RegExp(
  String.raw`(?<!\d)(20\d{2})[./-](1[0-2]|0?[1-9])${TO}(20\d{2})[./-](1[0-2]|0?[1-9])(?![./-]?\d)`,
);
/** From one day to another: 2026年7月1日至9月30日, 2026.7.1-2026.9.30. */
const DAY_OF = String.raw`(?:(?<!\d)(20\d{2})\s*[年./-]\s*)?(?<!\d)(1[0-2]|0?[1-9])\s*[月./-]\s*(3[01]|[12]\d|0?[1-9])\s*日?`;
const DAYS = new RegExp(`${DAY_OF}${TO}${DAY_OF}(?!\\d)`);
const MONTH =
  /(?:(20\d{2})\s*[年./-]\s*)?(?<!\d)(1[0-2]|0?[1-9]|[一二三四五六七八九十]{1,2})\s*月份?(?!\s*\d{1,2}\s*日|[底末初])/;
const HALF = /(?:(20\d{2})\s*年?度?\s*)?([上下])半年/;
const YEAR = /(?:(20\d{2})\s*年?)?(?:全年|年度)/;
const OTHER = /[上下]半年|半年度?报?|全年/;
/** Quarters added up: 前三季度, 1-3季度. */
const QUARTERS =
  /前\s*[2-4二三四两]\s*个?季度?|第?[1-4一二三四]季?度?\s*(?:-+|—+|–|~|至|到)\s*第?[1-4一二三四]\s*个?季度?/;
/** When something was filled in or printed says nothing of the time of its figures. */
const DAY = /填报(?!表)|填表|制表|报送|上报|打印|日期|时间|截至|截止|印发|\d\s*日/;
/** A year of something else than the figures: of a document, a form, a project that began then. */
const OTHER_YEAR = /版|修订|文件|立项|启动|成立|[-—–~至]\s*20\d{2}|20\d{2}\s*[-—–~至]|〔|号/;

const numberOf = (text: string): number =>
  /^\d+$/.test(text) ? Number(text) : (chineseNumber(text) ?? 0);

/** Years in words and with two digits as they are meant: 二〇二六年, 26年三季度. */
const withYears = (text: string): string =>
  halfWidth(text)
    .replace(
      /二[〇○零0Oo][一二三四五六七八九零〇○]{2}(?=\s*年)/g,
      (year) => chineseDigits(year) ?? year,
    )
    .replace(
      /(?<![\d第])(2\d)\s*年(?=\s*度?\s*(?:第?\s*[1-4一二三四]\s*季|Q|\d{1,2}\s*月?\s*[-—–~至]|\d{1,2}\s*月))/gi,
      '20$1年',
    );

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

function quarterSpan(said: string): Span | null {
  const quarter = QUARTER.exec(said);
  if (!quarter) return null;
  // 四季 by itself is the whole year.
  if (quarter[1] === undefined && !/第|季度|Q/i.test(said.slice(quarter.index))) return null;
  const digit = quarter[3] ?? quarter[2] ?? '';
  const number = NUMBERS.includes(digit) ? NUMBERS.indexOf(digit) + 1 : Number(digit);
  const [first, last] = [number * 3 - 2, number * 3];
  return { year: year(quarter[1] ?? quarter[4]), first, last, text: quarter[0].trim() };
}

/** Whole months from a first day to a last one. */
function daysSpan(said: string): Span | null {
  const days = DAYS.exec(said);
  if (!days) return null;
  const [text, from, first, begins, to, last, ends] = days;
  const year = from ?? to;
  const whole =
    Number(begins) === 1 && Number(ends) === lastDayOf(Number(to ?? from ?? 2001), Number(last));
  if (!whole || (from !== undefined && to !== undefined && from !== to)) return null;
  return {
    year: year === undefined ? null : Number(year),
    first: Number(first),
    last: Number(last),
    text,
  };
}

const lastDayOf = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Months from one to another, or one by one. */
function monthsSpan(said: string): Span | null {
  const dotted = DOTTED.exec(said);
  if (dotted && dotted[1] === dotted[3])
    return {
      year: year(dotted[1]),
      first: Number(dotted[2]),
      last: Number(dotted[4]),
      text: dotted[0],
    };
  const range = RANGE.exec(said);
  if (range)
    return {
      year: year(range[1]),
      first: Number(range[2]),
      last: Number(range[3]),
      text: range[0],
    };
  const listed = LISTED.exec(said);
  const [first, second, last] = [listed?.[2], listed?.[3], listed?.[4]].map(Number);
  return listed &&
    first !== undefined &&
    last !== undefined &&
    second === first + 1 &&
    last === first + 2
    ? { year: year(listed[1]), first, last, text: listed[0] }
    : null;
}

/** The months that a text names, or a time of which no return is. */
export function spanIn(text: string, rhythm: Rhythm): Span | { other: string } | null {
  const said = withYears(text);
  const several = QUARTERS.exec(said);
  if (several) return { other: several[0] };
  const named = quarterSpan(said) ?? longSpan(said, rhythm) ?? daysSpan(said) ?? monthsSpan(said);
  if (named) return named;
  if (DAY.test(said)) return null;
  const other = OTHER.exec(said);
  if (other) return { other: other[0] };
  const month = MONTH.exec(said);
  const number = numberOf(month?.[2] ?? '');
  return month && number >= 1 && number <= 12
    ? { year: year(month[1]), first: number, last: number, text: month[0] }
    : null;
}

/** 2026年度 by itself: a title of a year's figures, or of a form that is filled in all year round. */
export const saysWholeYear = (text: string): boolean =>
  /(?<!\d)20\d{2}\s*年度/.test(withYears(text)) && !DAY.test(text) && !OTHER_YEAR.test(text);

/** The only year that texts name of their figures; null where they name none, or two. */
export function yearIn(texts: readonly string[]): { year: number; text: string } | null {
  const found = texts.flatMap((text) => {
    const said = withYears(text);
    if (DAY.test(said) || OTHER_YEAR.test(said)) return [];
    return [...said.matchAll(/(?<!\d)(20\d{2})\s*年/g)].map(([, year]) => ({
      year: Number(year),
      text,
    }));
  });
  const [only] = found;
  return only && found.every(({ year }) => year === only.year) ? only : null;
}
