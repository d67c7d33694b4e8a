import type { IndicatorDefinitions } from './indicators';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const keyed = (all: unknown): Record<string, unknown>[] =>
  Array.isArray(all) ? all.filter(isObject) : [];

/**
 * Indicators of a set from before their formulas were data (up to format 3): a key that the program
 * knew, with a name. Each gets what the shipped set says of its key and keeps its name. What is not
 * of that shape is left for the schema to refuse.
 */
export function withFormulas(said: unknown, shipped: IndicatorDefinitions): unknown {
  if (!isObject(said)) return said;
  const known = new Map(shipped.shown.map((one) => [one.key, one]));
  const shown = keyed(said['shown']).map((one) => {
    const own = typeof one['key'] === 'string' ? known.get(one['key']) : undefined;
    return own ? { ...own, ...one } : one;
  });
  const keys = new Set(shown.map((one) => one['key']));
  const plans = keyed(said['plans']).map((plan) => ({
    ...plan,
    ...(isObject(plan['targets']) && {
      // A target of what is not shown was held against nothing.
      targets: Object.fromEntries(Object.entries(plan['targets']).filter(([key]) => keys.has(key))),
    }),
  }));
  return { ...said, shown, plans };
}
