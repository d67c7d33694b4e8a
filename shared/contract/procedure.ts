import { z } from 'zod';
import { PERIOD } from '../codes/period';
import type { Role } from '../domain/office';

export type Access = 'public' | 'session' | readonly Role[];

/** Whether a call leaves everything as it is, or changes a row, a key file or who is logged in. */
export type Effect = 'reads' | 'writes';

/**
 * A call that crosses the gate: whether it reads or writes, who may make it, its input, the type of
 * its answer.
 */
export interface Procedure<
  E extends Effect = Effect,
  I extends z.ZodType = z.ZodType,
  O = unknown,
> {
  effect: E;
  access: Access;
  input: I;
  /** Type of the answer only; the service is trusted, the page is not. */
  output?: O;
}

const declares =
  <E extends Effect>(effect: E) =>
  <I extends z.ZodType>(access: Access, input: I) => ({
    returns: <O>(): Procedure<E, I, O> => ({ effect, access, input }),
  });

/**
 * A call that changes nothing; what it writes, if anything, is a file that the user named. Answered
 * at once from what is committed.
 */
export const reads = declares('reads');

/**
 * A call that changes something, be it a draft or an entry of the audit chain. Answered in its
 * turn, one at a time.
 */
export const writes = declares('writes');

/** A room's calls, and what each takes and gives. */
export type Room = Readonly<Record<string, Procedure>>;
export type InputIn<R extends Room, N extends keyof R> = z.input<R[N]['input']>;
export type ParsedInputIn<R extends Room, N extends keyof R> = z.output<R[N]['input']>;
export type OutputIn<R extends Room, N extends keyof R> = Exclude<R[N]['output'], undefined>;

export const none = z.strictObject({});
export const id = z.string().min(1).max(64);
export const path = z.string().min(1).max(4096);
export const period = z.string().regex(PERIOD);
export const day = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
export const reviewers: Access = ['reviewer', 'admin'];
export const editors: Access = ['clerk', 'reviewer', 'admin', 'receiver'];
