import { chineseDigits } from '../../../shared/codes/numerals';
import { halfWidth, visible } from '../../../shared/codes/text';
import { isCalendarDate } from '../../../shared/rules/record-rules';
import type { Cell } from '../workbooks/sheet';

export type DateRead =
  | { date: string }
  | { fault: 'DATE_UNKNOWN' | 'DATE_MONTH_AMBIGUOUS' | 'DATE_YEAR_ONLY' | 'DATE_NO_YEAR' };

/** No day is written as long as this. */
const LONGEST = 100;

const two = (digits: string | number) => String(digits).padStart(2, '0');
const MONTH = /^(\d{4})(?:年|[./-])(\d{1,2})月?$/;
const DAY = /^(\d{4})(?:年(\d{1,2})月(\d{1,2})日?|([./-])(\d{1,2})\4(\d{1,2}))(?:[ T]\d.*)?$/;

/** A month alone means its first day, or its last where the field is the end of something. */
function wholeMonth(year: string, month: string, end: boolean): DateRead {
  if (Number(month) < 1 || Number(month) > 12) return { fault: 'DATE_UNKNOWN' };
  const day = end ? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() : 1;
  return { date: `${year}-${two(month)}-${two(day)}` };
}

function fromNumber(value: number, end: boolean): DateRead {
  if (Number.isInteger(value) && value >= 19_000_101 && value <= 20_991_231)
    return fromText(String(value), end);
  if (Number.isInteger(value) && value >= 190_001 && value <= 209_912)
    return fromText(String(value), end);
  if (Number.isInteger(value) && value >= 1990 && value <= 2099) return { fault: 'DATE_YEAR_ONLY' };
  if (value > 1990 && value < 2100) {
    const month = String(Math.round((value % 1) * 100) / 100).slice(2);
    // 2023.10 typed as a number loses its zero, so 2023.1 may be January or October.
    return month === '1'
      ? { fault: 'DATE_MONTH_AMBIGUOUS' }
      : wholeMonth(String(Math.floor(value)), month, end);
  }
  // Serial days of the 1900 system; 25569 is 1970-01-01.
  if (value < 7000 || value > 80_000) return { fault: 'DATE_UNKNOWN' };
  return { date: new Date((Math.floor(value) - 25_569) * 86_400_000).toISOString().slice(0, 10) };
}

const WRITTEN =
  /^([〇○零一二三四五六七八九]{2}|[〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]+)月(?:([一二三四五六七八九十]+)日)?$/;
/** Months and days in words behind a year in figures: 2023年三月五日. */
const IN_WORDS = /(?<=^\d{4}年.*|^\d{4}年)[一二三四五六七八九十]{1,3}(?=[月日号])/g;
/** A nought or a letter among digits in words: 二0二三年. */
const NOUGHT = /(?<=[一二三四五六七八九〇零○])[0Oo](?=[一二三四五六七八九〇零○])/g;
/** March 5, 2023. */
const AMERICAN = /^([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** As Excel shows dates in English: `5-Mar-23`, `Mar-23`, `Mar 2023`. */
const ENGLISH = /^(?:(\d{1,2})[- /])?([a-z]{3})[a-z]*[-., /]+(\d{2}|\d{4})$/i;
/** A year of two digits, which a day or a month cannot be, unless 年 or an apostrophe says so. */
const SHORT_YEAR =
  /^(?:['’‘](\d{2})(?=[.年/-])|(\d{2})(?=年)|(1[3-9]|[2-9]\d)(?=([./-])\d{1,2}\4\d{1,2}(?!\d)))/;

/** People now living were born after 1949, and no contract runs beyond 2049. */
const century = (year: string): string => (Number(year) < 50 ? '20' : '19') + year;

/** A date in Chinese or English words, or with half a year, in figures; as it is where it is none. */
function inFigures(given: string): string {
  const text = given
    .replace(NOUGHT, '〇')
    .replace(IN_WORDS, (words) => chineseDigits(words) ?? words)
    .replace(AMERICAN, '$2 $1 $3');
  const written = WRITTEN.exec(text);
  if (written) {
    const [year = '', month = '', day] = written
      .slice(1)
      .map((part: string | undefined) => (part === undefined ? undefined : chineseDigits(part)));
    return [year?.length === 2 ? century(year) : year, month, day].filter(Boolean).join('-');
  }
  const english = ENGLISH.exec(text);
  const month = english ? MONTHS.indexOf((english[2] ?? '').toLowerCase()) + 1 : 0;
  if (english && month > 0) {
    const year = english[3] ?? '';
    return [year.length === 2 ? century(year) : year, month, english[1]].filter(Boolean).join('-');
  }
  return text.replace(SHORT_YEAR, (_all, quoted?: string, named?: string, plain?: string) =>
    century(quoted ?? named ?? plain ?? ''),
  );
}

/** What stands around a date and says nothing of it: 份, the day of the week, 离职, a last dot. */
const plainDate = (typed: string): string =>
  visible(halfWidth(typed))
    .replace(/\s+(?=[年月日号./-])|(?<=[年月./-])\s+/g, '')
    .replace(/(?<=[\d日号)])\s*(?:上午|下午|中午|早上|晚上|晚|全天)(?:\d.*)?$/, '')
    .replace(/[(（]?(星期|周|礼拜)[一二三四五六日天][)）]?$/, '')
    .replace(/(?<=\d)[。、](?=\d)/g, '.')
    .replace(/^[自从](?=\d|二)/, '')
    .replace(/(?<=[\d年月日号])(入职|到岗|上岗|调入|离职|离岗|辞职|退出|解聘|调离|起)$/, '')
    .replace(/(?<=[日号])(?:之?前|以前)$/, '')
    .replace(/月份$/, '月')
    .replace(/(?<=[月\d一二三四五六七八九十])号$/, '日')
    .replace(/(?<=\d)[.。]$/, '')
    .trim();

/** A day as programs write it, which needs no reading. */
const PLAIN = /^\d{4}-\d{2}-\d{2}$/;
const isPlain = (cell: Cell): boolean => typeof cell === 'string' && PLAIN.test(cell);

/** A month and a day, 3月5日 or 3/15, that would be a date in a leap year. */
const YEARLESS = /^(\d{1,2})(?:月(\d{1,2})日?|[./-](\d{1,2}))$/;

/** What a text lacks that is no date. */
function partOf(text: string): 'DATE_UNKNOWN' | 'DATE_YEAR_ONLY' | 'DATE_NO_YEAR' {
  if (/^\d{4}年?$/.test(text)) return 'DATE_YEAR_ONLY';
  const [, month = '', day, other] = YEARLESS.exec(text) ?? [];
  return isCalendarDate(`2024-${two(month)}-${two(day ?? other ?? '')}`)
    ? 'DATE_NO_YEAR'
    : 'DATE_UNKNOWN';
}

/** The end of a month, 2026年9月底前. */
const MONTHS_END = /^(.*月)[底末](?:之?前|以前)?$/;

function fromText(typed: string, end: boolean): DateRead {
  if (PLAIN.test(typed) && isCalendarDate(typed)) return { date: typed };
  if (typed.length > LONGEST) return { fault: 'DATE_UNKNOWN' };
  const [, ending] = MONTHS_END.exec(typed.trim()) ?? [];
  if (ending !== undefined) return fromText(ending, true);
  const text = inFigures(plainDate(typed));
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})?$/.exec(text);
  if (compact) return fromText([compact[1], compact[2], compact[3]].filter(Boolean).join('-'), end);
  const month = MONTH.exec(text);
  if (month) return wholeMonth(month[1] ?? '', month[2] ?? '', end);
  const day = DAY.exec(text);
  if (!day) return { fault: partOf(text) };
  const date = `${day[1]}-${two(day[2] ?? day[5] ?? '')}-${two(day[3] ?? day[6] ?? '')}`;
  return isCalendarDate(date) ? { date } : { fault: 'DATE_UNKNOWN' };
}

/**
 * A date in the spellings workbooks use: date cell, serial number, 2022.5, 2023年4月, 2022/12/3,
 * 2025-01-18, 20250118, 二〇二三年三月五日, 23.3.5, 5-Mar-23. `end`: a month alone means its last day.
 */
export function readDate(cell: Cell, end = false): DateRead {
  if (cell instanceof Date) {
    // Date cells are midnight UTC give or take the rounding of the serial number.
    const date = new Date(Math.round(cell.getTime() / 60_000) * 60_000).toISOString().slice(0, 10);
    return isCalendarDate(date) ? { date } : { fault: 'DATE_UNKNOWN' };
  }
  return typeof cell === 'number' ? fromNumber(cell, end) : fromText(cell ?? '', end);
}

/** Whether a cell writes no day, only a month: read as a beginning or as an end it is another day. */
export function isMonthAlone(cell: Cell): boolean {
  if (cell instanceof Date || isPlain(cell)) return false;
  const [first, last] = [readDate(cell, false), readDate(cell, true)];
  return 'date' in first && 'date' in last && first.date !== last.date;
}

const ONE = String.raw`\d{4}(?:年\d{1,2}月(?:\d{1,2}日?)?|([./-])\d{1,2}(?:\GAP\d{1,2})?)(?!\d)`;
const PERIOD = new RegExp(
  `^(${ONE.replace('\\GAP', '\\2')})[至到~～—–－-]+(${ONE.replace('\\GAP', '\\4')})止?$`,
);

/** 2026年1月至12月, 2026年1-12月: the year stands once for both ends. */
const YEAR_ONCE = /^(\d{4})年(\d{1,2})(月(?:\d{1,2}日?)?)?[至到—-]+(\d{1,2}月(?:\d{1,2}日?)?)止?$/;
/** 2026.3.1-12.31, 2026.3-12; parted by other marks than the two ends are. */
const FIGURES_ONCE =
  /^(\d{4})([./])(\d{1,2}|\d{1,2}\2\d{1,2})[至到—-]+(\d{1,2}|\d{1,2}\2\d{1,2})止?$/;

/** 2026年5月10日-12日, 2026.5.10-31: year and month stand once for both days; 12 may be a month. */
const MONTH_ONCE =
  /^(\d{4}(?:年\d{1,2}月|([./])\d{1,2}\2))(\d{1,2})日?[至到—-]+(\d{1,2}(?=日)|1[3-9]|[23]\d)日?止?$/;

/** A period with its year at both ends. */
function yearTwice(text: string): string {
  const days = MONTH_ONCE.exec(text);
  if (days) {
    const [, month = '', , from = '', to = ''] = days;
    const end = month.endsWith('月') ? '日' : '';
    return `${month}${from}${end}—${month}${to}${end}`;
  }
  const words = YEAR_ONCE.exec(text);
  if (words) {
    const [, year = '', month = '', rest, end = ''] = words;
    return `${year}年${month}${rest ?? '月'}—${year}年${end}`;
  }
  const [, year = '', mark = '', from = '', to = ''] = FIGURES_ONCE.exec(text) ?? [];
  const alike = from.includes(mark) === to.includes(mark);
  return year !== '' && alike ? `${year}${mark}${from}—${year}${mark}${to}` : text;
}

/** How long it is stands before the days themselves: 一年（2026.3.1—2027.2.28）. */
const withinBrackets = (text: string): string =>
  /^(?:[一二两三半\d]{1,3}(?:年|个月)|(?:合同|服务)期限?[:：]?)\((.+)\)$/.exec(text)?.[1] ?? text;

/**
 * A period in one cell (`2026.1-2026.12`, `2026年1月1日至2026年12月31日`, `2026年1月至12月`) → its two days;
 * null when the cell is not a period.
 */
export function readPeriod(cell: Cell): { starts: DateRead; ends: DateRead } | null {
  if (typeof cell !== 'string' || cell.length > LONGEST || isPlain(cell)) return null;
  const text = withinBrackets(
    halfWidth(cell)
      .replace(/\s/g, '')
      .replace(/[—–－~～]+/g, '—'),
  )
    .replace(/^[自从]/, '')
    .replace(/起(?=[至到—])/, '');
  const match = PERIOD.exec(text) ?? PERIOD.exec(yearTwice(text));
  return match
    ? { starts: readDate(match[1] ?? '', false), ends: readDate(match[3] ?? '', true) }
    : null;
}
