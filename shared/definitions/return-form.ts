import { z } from 'zod';
import { rhythms } from '../codes/period';
import type { StatisticsForm, StatisticsItem } from '../domain/statistics-form';

/** A text of a definition in both languages. */
export const definedLabel = z.strictObject({
  zh: z.string().trim().min(1).max(60),
  en: z.string().trim().min(1).max(120),
});
/** A unit; empty for plain counts. */
const unit = z.strictObject({ zh: z.string().max(20), en: z.string().max(20) });
/** How an item, a section or a form is named by rules, packages and other offices. */
const key = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/);

const part = z.strictObject({
  key: z.string().regex(/^[A-Za-z0-9]{1,30}$/),
  label: definedLabel,
  headings: z.array(z.string().min(1).max(60)).max(60).optional(),
});

/** A breakdown; see Breakdown for what each property means. */
const breakdown = z
  .strictObject({
    label: definedLabel,
    kind: z.enum(['ofWhich', 'exhaustive']),
    of: z
      .string()
      .regex(/^[A-Za-z]{1,40}$/)
      .optional(),
    parts: z.array(part).min(1).max(60).optional(),
    required: z.boolean().optional(),
  })
  .refine(({ of, parts }) => (of === undefined) !== (parts === undefined), { path: ['parts'] });

/** One item (指标) of a return; see StatisticsItem for what each property means. */
export const returnItemSchema: z.ZodType<StatisticsItem> = z
  .strictObject({
    key,
    label: definedLabel,
    group: definedLabel,
    section: key,
    unit,
    decimals: z.int().min(0).max(6),
    total: z.enum(['sum', 'county', 'none']),
    source: z.enum(['entered', 'register', 'computed']),
    formula: z.string().trim().min(1).max(500).optional(),
    reference: z.enum(['start', 'end', 'during', 'known']),
    required: z.boolean(),
    cumulative: z.boolean(),
    carriedFrom: key.optional(),
    max: z.number().min(0).optional(),
    headings: z.array(z.string().min(1).max(60)).max(60),
    breakdown: breakdown.optional(),
    own: z.literal(true).optional(),
  })
  .refine(({ source, formula }) => (source === 'computed') === (formula !== undefined), {
    path: ['formula'],
  });

/** One section (部分) of a return. */
export const returnSectionSchema = z.strictObject({ key, label: definedLabel });

/** A return form (填报表): its sections, and its items in the order in which they are shown. */
export const returnFormSchema: z.ZodType<StatisticsForm> = z.strictObject({
  id: key,
  version: z.string().min(1).max(40),
  // Without a default: what a set leaves out is left out of its digest too.
  rhythm: z.enum(rhythms).optional(),
  balance: z.strictObject({ received: key, spent: key }).optional(),
  sections: z.array(returnSectionSchema).min(1).max(26),
  items: z.array(returnItemSchema).min(1).max(400),
});
