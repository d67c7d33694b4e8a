import {
  compared,
  decimal,
  minus,
  plus,
  product,
  roundedUp,
  times,
  ZERO,
  type Fraction,
} from '../codes/exact';
import { daysOf, periodOf, periodPlus, rhythmOf, yearOf } from '../codes/period';

/** What an indicator came to at the end of a period; null where it is not known. */
interface Point {
  period: string;
  value: Fraction | null;
}

/** Where an indicator is on its way (照这个速度), as it is worded in the window. */
export type Pace =
  | { kind: 'noValue' | 'noTarget' | 'reached' | 'missed' | 'falling' | 'unknown' }
  /** At its pace it is reached in that period: by the plan's end, or too late. */
  | { kind: 'reaches' | 'late'; period: string }
  /** So many periods it has not moved. */
  | { kind: 'unmoved'; periods: number }
  /** Of a sum of the year: it will be reached, or not, by the end of this year. */
  | { kind: 'withinYear' | 'shortOfYear' };

/** 跟得上, 偏慢, 达不到; `none` where there is nothing to judge. */
export type Status = 'on' | 'slow' | 'off' | 'none';

/** What an indicator is judged by. */
export interface Road {
  /** The last of them is the period at hand. */
  points: readonly Point[];
  target: number | null;
  direction: 'up' | 'down';
  /** A sum that begins anew every year and is held against its target within it. */
  yearly: boolean;
  plan: { from: number; to: number };
  /** What it came to before the plan began; null where it is not known. */
  base: Fraction | null;
}

export interface Course {
  pace: Pace;
  status: Status;
  met: boolean;
  /** What it should have come to by now. */
  due: Fraction | null;
  /** Periods that are left, and by how much it has to grow in each; by how much it did grow. */
  left: number;
  needed: Fraction | null;
  mean: Fraction | null;
  /** What it comes to at the plan's end, or the year's, if it goes on so. */
  likely: Fraction | null;
}

const first = (year: number, like: string): string => periodOf(`${year}-01-01`, rhythmOf(like));
const last = (year: number, like: string): string => periodOf(`${year}-12-31`, rhythmOf(like));

/** How many periods lie between two of one rhythm; below zero where the second comes first. */
export function stepsBetween(from: string, to: string): number {
  const months = (period: string): number =>
    yearOf(period) * 12 + Number(daysOf(period).last.slice(5, 7));
  const length = months(periodPlus(from, 1)) - months(from);
  return (months(to) - months(from)) / length;
}

/** The last period of a plan, in the rhythm of another one. */
export const lastOfPlan = (plan: { to: number }, like: string): string => last(plan.to, like);

/** Which part of a plan is over when a period ends: 3 of 20 quarters. */
export function elapsedOf(
  plan: { from: number; to: number },
  period: string,
): { over: number; of: number } {
  const begins = first(plan.from, period);
  const of = stepsBetween(begins, last(plan.to, period)) + 1;
  return { over: Math.min(of, Math.max(0, stepsBetween(begins, period) + 1)), of };
}

/** Positive where the first is better. */
const better = (direction: Road['direction'], a: Fraction, b: Fraction): number =>
  direction === 'up' ? compared(a, b) : compared(b, a);

const known = (points: readonly Point[]): { period: string; value: Fraction }[] =>
  points.flatMap(({ period, value }) => (value === null ? [] : [{ period, value }]));

/** From where the road to the target begins: before the plan, else where it is first known in it. */
function beginning({ base, points, plan }: Road): Fraction {
  const within = known(points).find(({ period }) => yearOf(period) >= plan.from);
  return base ?? within?.value ?? ZERO;
}

/** On the straight line from the plan's start to its end. */
function dueOf(road: Road, target: Fraction, period: string): Fraction {
  if (road.yearly) {
    const { over, of } = elapsedOf({ from: yearOf(period), to: yearOf(period) }, period);
    return times(target, over, of);
  }
  const { over, of } = elapsedOf(road.plan, period);
  const base = beginning(road);
  return plus(base, times(minus(target, base), over, of));
}

/** How many of the last steps changed nothing. */
function unmovedSince(values: readonly { value: Fraction }[]): number {
  const now = values.at(-1)?.value;
  if (!now) return 0;
  const moved = values.findLastIndex(({ value }) => compared(value, now) !== 0);
  return values.length - 2 - moved;
}

/** From so many periods without a change on it is said to stand still, whatever it did before. */
const STILL = 3;

function onTheWay(road: Road, target: Fraction, left: number): Omit<Course, 'due' | 'met'> {
  const values = known(road.points);
  const [from, now] = [values[0], values.at(-1)];
  const needed = now && left > 0 ? times(minus(target, now.value), 1, left) : null;
  const steps = from && now ? stepsBetween(from.period, now.period) : 0;
  if (!from || !now || steps === 0)
    return { pace: { kind: 'unknown' }, status: 'slow', left, needed, mean: null, likely: null };
  const mean = times(minus(now.value, from.value), 1, steps);
  const likely = plus(now.value, times(mean, left, 1));
  const said = (pace: Pace, status: Status) => ({ pace, status, left, needed, mean, likely });
  if (left === 0) return said({ kind: 'missed' }, 'off');
  const still = unmovedSince(values);
  const course = better(road.direction, mean, ZERO);
  if (course < 0) return said({ kind: 'falling' }, 'off');
  if (course === 0 || still >= STILL) return said({ kind: 'unmoved', periods: still }, 'slow');
  const gap = minus(target, now.value);
  const need = roundedUp({ over: gap.over * mean.under, under: gap.under * mean.over });
  // A road of a hundred years is none.
  const period = periodPlus(now.period, Math.min(need, 400));
  return need <= left
    ? said({ kind: 'reaches', period }, 'on')
    : said({ kind: 'late', period }, 'slow');
}

/** A sum of the year goes on at what each of its periods brought so far. */
function withinYear(road: Road, now: Point & { value: Fraction }, target: Fraction) {
  const year = yearOf(now.period);
  const { over, of } = elapsedOf({ from: year, to: year }, now.period);
  const mean = times(now.value, 1, over);
  const likely = times(mean, of, 1);
  const left = of - over;
  const reaches = better(road.direction, likely, target) >= 0;
  const needed = left > 0 ? times(minus(target, now.value), 1, left) : null;
  const pace: Pace = { kind: reaches ? 'withinYear' : left === 0 ? 'missed' : 'shortOfYear' };
  const status: Status = reaches ? 'on' : left === 0 ? 'off' : 'slow';
  return { pace, status, left, needed, mean, likely };
}

const nothing = { due: null, left: 0, needed: null, mean: null, likely: null, met: false };

/**
 * How an indicator stands on the road to its target: what it should have come to by now, at what pace
 * it moved over the periods that are known, when it gets there if it goes on so, and whether that is
 * in time. Exact; nothing is rounded. Pure.
 */
export function courseOf(road: Road): Course {
  const now = road.points.at(-1);
  if (!now || now.value === null) return { ...nothing, pace: { kind: 'noValue' }, status: 'none' };
  if (road.target === null) return { ...nothing, pace: { kind: 'noTarget' }, status: 'none' };
  const target = decimal(road.target);
  const due = dueOf(road, target, now.period);
  const left = Math.max(0, stepsBetween(now.period, last(road.plan.to, now.period)));
  const here = { period: now.period, value: now.value };
  const met = better(road.direction, now.value, target) >= 0;
  const way = road.yearly ? withinYear(road, here, target) : onTheWay(road, target, left);
  if (met) return { ...way, due, met, needed: null, pace: { kind: 'reached' }, status: 'on' };
  const isAhead = way.pace.kind === 'unknown' && better(road.direction, now.value, due) >= 0;
  return { ...way, due, met, status: isAhead ? 'on' : way.status };
}

/** Which part of its target an indicator has reached, 1 being all of it; null where none can be. */
export function shareOf(
  value: Fraction | null,
  target: number | null,
  direction: Road['direction'],
): number | null {
  if (value === null || target === null) return null;
  const goal = decimal(target);
  const [over, under] = direction === 'up' ? [value, goal] : [goal, value];
  if (under.over <= 0n) return better(direction, value, goal) >= 0 ? 1 : null;
  const share = product(over, { over: under.under, under: under.over });
  return Math.max(0, Number(share.over) / Number(share.under));
}
