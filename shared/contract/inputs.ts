import { z } from 'zod';
import { nounNames } from '../domain/nouns';

/** Parts that the inputs of several rooms have in common. */
export const noun = z.enum(nounNames);
export const value = z.union([
  z.string().max(2000),
  z.number(),
  z.array(z.string().max(64)).max(64),
  z.null(),
]);
export const values = z.record(z.string(), value);
export const filterValues = z.record(z.string(), z.string().max(200));
export const sorting = z.strictObject({ field: z.string(), descending: z.boolean().optional() });
