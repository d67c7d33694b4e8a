import { z } from 'zod';

/** Deadlines (期限) of a definition set. */
export const deadlinesSchema = z.strictObject({
  /** Day of the month after a quarter by which its return is due (上报期限). */
  returnDay: z.int().min(1).max(28),
});
