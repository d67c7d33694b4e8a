import type { Place } from './run';
import type { Context } from './value';

/** What a rule is run for, and where what it finds stands. */
export interface Subject {
  context: Context;
  place: Place;
}

/** What is empty is not there for a rule. */
export const filled = (value: string | null | undefined): string | undefined => value || undefined;

/** A whole number; none of what is reckoned of a day that is no day. */
export const wholeOf = (value: number): bigint | undefined =>
  Number.isSafeInteger(value) ? BigInt(value) : undefined;
