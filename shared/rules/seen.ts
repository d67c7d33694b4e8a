import type { Param } from '../text';
import type { Finding } from './finding';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Counts on with every day that passes, whatever the figures are; the sentence itself is no figure. */
const RUNS = new Set(['days', 'said']);
/** What the other stations have moves as they are filled in, and is not what was explained. */
const OF_OTHERS = new Set(['reference', 'factor', 'meant']);

/** Numbers, days and amounts with their unit; names are none. */
const isFigure = (value: Param | undefined): boolean =>
  typeof value === 'number' ||
  (typeof value === 'string' && DAY.test(value)) ||
  (typeof value === 'object' && 'zh' in value && /^[-\d]/.test(value.zh));

/**
 * The figures that a finding tells of, as one text to compare. An explanation belongs to the figures
 * it saw: where these are others, it has to be given again. Pure.
 */
export function figuresSeen({ params }: Pick<Finding, 'params'>): string {
  const others = params.reason === 'others';
  const seen = Object.entries(params)
    .filter(
      ([name, value]) => isFigure(value) && !RUNS.has(name) && !(others && OF_OTHERS.has(name)),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(seen);
}

const figuresIn = (seen: string): Map<string, string> => {
  try {
    const read: unknown = JSON.parse(seen);
    const pairs = Array.isArray(read) ? read.filter((one) => Array.isArray(one)) : [];
    return new Map(pairs.map(([name, figure]) => [String(name), JSON.stringify(figure)]));
  } catch {
    return new Map();
  }
};

/**
 * Whether what was explained elsewhere is what is found here: no figure that both tell of differs.
 * The other side may run an older rule, which told of less, and is not asked again for that. Pure.
 */
export function sameSeen(explained: string, found: string): boolean {
  const before = figuresIn(explained);
  return [...figuresIn(found)].every(([name, figure]) => (before.get(name) ?? figure) === figure);
}
