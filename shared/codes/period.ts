/**
 * The quarter (报告期) that offices report at a moment: the one that ended last; written `2026Q3`.
 * China has one time zone, UTC+8.
 */
export function periodAt(moment: Date): string {
  const local = new Date(moment.getTime() + 8 * 3_600_000);
  const quarter = Math.floor(local.getUTCMonth() / 3);
  return quarter === 0 ? `${local.getUTCFullYear() - 1}Q4` : `${local.getUTCFullYear()}Q${quarter}`;
}

/** The quarter before `period` (`2026Q1` → `2025Q4`). */
export function previousPeriod(period: string): string {
  const [year, quarter] = [Number(period.slice(0, 4)), Number(period.slice(5))];
  return quarter === 1 ? `${year - 1}Q4` : `${year}Q${quarter - 1}`;
}

/** The same quarter of the year before (`2026Q3` → `2025Q3`). */
export const lastYearOf = (period: string): string =>
  `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;

/** The quarter after `period` (`2025Q4` → `2026Q1`). */
export function nextPeriod(period: string): string {
  const [year, quarter] = [Number(period.slice(0, 4)), Number(period.slice(5))];
  return quarter === 4 ? `${year + 1}Q1` : `${year}Q${quarter + 1}`;
}

/** The quarter in which a day lies. */
export const periodOf = (day: string): string =>
  `${day.slice(0, 4)}Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** The calendar day in China of a moment, `YYYY-MM-DD`. */
export const localDay = (moment: Date | string): string =>
  new Date(new Date(moment).getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

/** The day by which a period is due: a day of the month after the quarter. */
export function deadlineOf(period: string, day: number): string {
  const [year, quarter] = [Number(period.slice(0, 4)), Number(period.slice(5))];
  const month = quarter === 4 ? 1 : quarter * 3 + 1;
  return `${quarter === 4 ? year + 1 : year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Whole days from one day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
