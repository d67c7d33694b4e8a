const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const SHAPE = /^(19|20)\d{2}-\d{2}-\d{2}$/;

/** How many days a month has; `month` from 1. */
function lastIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}

const partsOf = (day: string): [year: number, month: number, date: number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
];

const written = (year: number, month: number, date: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

/**
 * A day of the calendar written as GB/T 7408 (ISO 8601) has it (`YYYY-MM-DD`), between 1900 and
 * 2099. Without Date: imports ask this very often.
 */
export function isCalendarDate(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const [year, month, date] = partsOf(text);
  return date >= 1 && date <= lastIn(year, month);
}

/** The day some days away, `YYYY-MM-DD`. */
export const daysFrom = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** The month some months away, the day it ends with, and whether it has the day asked for. */
function monthFrom(day: string, months: number) {
  const [year, month, date] = partsOf(day);
  const at = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(at / 12), (((at % 12) + 12) % 12) + 1];
  const last = lastIn(toYear, toMonth);
  const on = (to: number): string => written(toYear, toMonth, to);
  return { date, last, on, ends: date === lastIn(year, month) };
}

/**
 * The same day some months away (对应日), or the month's last day where it has no such day;
 * `YYYY-MM-DD`. A time limit that does not count its first day ends on it (民法典第二百零一、二百零二条).
 */
export function monthsFrom(day: string, months: number): string {
  const { date, last, on } = monthFrom(day, months);
  return on(Math.min(date, last));
}

/**
 * The last day of a term of whole months that counts its first day: the day before the same day of
 * the month in which it runs out, and that month's last day where it has no such day (民法典第二百零二条:
 * 没有对应日的，月末日为期间的最后一日). A year from 1 April ends on 31 March, three years from 29 February 2024
 * on 28 February 2027, a month from 31 January on the last of February.
 */
export function lastOfTerm(first: string, months: number): string {
  const { date, last, on } = monthFrom(first, months);
  return date > last ? on(last) : daysFrom(on(date), -1);
}

/**
 * The first of the last whole months that end with a day: the day after the same day so many months
 * before, where the last of a month answers to the last of a month and a day that the month lacks to
 * its last. Three months to 30 June begin on 1 April, to 15 June on 16 March, to 29 May on 1 March.
 * It takes `lastOfTerm` back wherever the month in which the term runs out has the first day.
 */
export function firstOfTerm(lastDay: string, months: number): string {
  const { date, last, on, ends } = monthFrom(lastDay, -months);
  return daysFrom(on(ends ? last : Math.min(date, last)), 1);
}
