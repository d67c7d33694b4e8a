import { z } from 'zod';
import type { Role } from './types';

export type Access = 'public' | 'session' | readonly Role[];

interface Procedure<I extends z.ZodType, O> {
  input: I;
  access: Access;
  /** Type of the answer only; the service is trusted, the page is not. */
  output?: O;
}

/** A call that crosses the gate: who may make it, its input, the type of its answer. */
export const procedure = <I extends z.ZodType>(access: Access, input: I) => ({
  returns: <O>(): Procedure<I, O> => ({ input, access }),
});

export const none = z.strictObject({});
export const id = z.string().min(1).max(64);
export const path = z.string().min(1).max(4096);
export const period = z.string().regex(/^\d{4}Q[1-4]$/);
export const day = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
export const reviewers: Access = ['reviewer', 'admin'];
export const editors: Access = ['clerk', 'reviewer', 'admin', 'receiver'];
