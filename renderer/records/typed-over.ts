import type { Typed } from '../forms/typed';

type Entry = string | string[] | undefined;

/** Whether two entries are the same; a field that was never touched counts as empty. */
export const isSame = (one: Entry, other: Entry): boolean =>
  JSON.stringify(one ?? '') === JSON.stringify(other ?? '');

/**
 * What stands in a form after its record changed: what was typed over since `before` stays, the
 * rest is as `stored`.
 */
export const caughtUp = (typed: Typed, before: Typed, stored: Typed): Typed => ({
  ...typed,
  ...Object.fromEntries(Object.entries(stored).filter(([key]) => isSame(typed[key], before[key]))),
});
