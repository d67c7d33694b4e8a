import type { Deadlines } from './deadlines';

/** The day after another. */
const dayAfter = (day: string): string =>
  new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** Sunday and Saturday. */
const WEEKEND: readonly number[] = [0, 6];

/**
 * Whether a day is off: as the list of its year says (放假、调休), else on the days that every week has
 * off. Pure.
 */
export function isDayOff(day: string, { daysOff = [] }: Pick<Deadlines, 'daysOff'>): boolean {
  if (daysOff.some(({ work }) => work.includes(day))) return false;
  if (daysOff.some(({ off }) => off.includes(day))) return true;
  return WEEKEND.includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

/** No country has so many days off in a row; a list that has is not followed without end. */
const MOST = 60;

/** The day by which something is due that falls on a day: the next working day, where a set moves it. Pure. */
export function workingDay(day: string, deadlines: Pick<Deadlines, 'moves' | 'daysOff'>): string {
  if (!deadlines.moves) return day;
  let moved = day;
  for (let n = 0; n < MOST && isDayOff(moved, deadlines); n += 1) moved = dayAfter(moved);
  return moved;
}
