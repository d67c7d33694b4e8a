const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const SHAPE = /^(19|20)\d{2}-\d{2}-\d{2}$/;

/**
 * A day of the calendar written as GB/T 7408 (ISO 8601) has it (`YYYY-MM-DD`), between 1900 and
 * 2099. Without Date: imports ask this very often.
 */
export function isCalendarDate(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const most = month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= most;
}
