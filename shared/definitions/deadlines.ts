import { z } from 'zod';
import { definedLabel } from './return-form';

const day = z.iso.date();

/** The days off of a year beside its weekends, and the weekend days on which people work (调休). */
const yearOff = z
  .strictObject({
    year: z.int().min(2000).max(2100),
    /** Who says so: a list that no office has issued says that it is an example. */
    note: definedLabel,
    off: z.array(day).max(120),
    work: z.array(day).max(60),
  })
  .refine(({ year, off, work }) => [...off, ...work].every((one) => one.startsWith(`${year}-`)), {
    path: ['year'],
  })
  .refine(({ off, work }) => !off.some((one) => work.includes(one)), { path: ['work'] });

/** Deadlines (期限) of a definition set. */
export const deadlinesSchema = z.strictObject({
  /** Day of the month after a period by which its return is due (上报期限). */
  returnDay: z.int().min(1).max(28),
  /** Whether what is due on a day off is due on the next working day. */
  moves: z.boolean().optional(),
  /** Days off, year by year; of a year that is not there only its weekends are known. */
  daysOff: z
    .array(yearOff)
    .max(60)
    .refine((all) => new Set(all.map(({ year }) => year)).size === all.length)
    .optional(),
});
export type Deadlines = z.output<typeof deadlinesSchema>;
