import type { ParseResult } from '@marcbachmann/cel-js';

/** What one run of a rule reads, by the names that its scope has. */
export type Context = object;

/** What is not there is no fault of a rule: an empty figure, the first of none, a share of nothing. */
const NOTHING = new Set(['no_such_key', 'division_by_zero', 'index_out_of_bounds']);

const isNothing = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  NOTHING.has(error.code);

/**
 * What an expression comes to; undefined where it reads what is not there.
 * @throws EvaluationError for what cannot be worked out, an overflow for one
 */
export function valueOf(run: ParseResult, context: Context): unknown {
  try {
    return run(context) as unknown;
  } catch (error) {
    if (isNothing(error)) return undefined;
    throw error;
  }
}
