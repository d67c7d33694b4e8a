import { daysOf } from '../../../shared/codes/period';

/** A whole number in `parts` whole parts that differ by one at most. */
export const split = (total: number, parts: number): number[] =>
  Array.from({ length: parts }, (_, at) => Math.floor((total + at) / parts));

/** A day of a quarter: its `month` (0–2) and day. */
export const dayIn = (period: string, month: number, day: number): string => {
  const { first } = daysOf(period);
  return `${first.slice(0, 5)}${String(Number(first.slice(5, 7)) + month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};
