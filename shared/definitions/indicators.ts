import { z } from 'zod';
import { yearOf } from '../codes/period';
import { registerQuerySchema } from './register-queries';
import { definedLabel } from './return-form';

const key = z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/);
/** A key of an item of the stations' return; parts of a breakdown have a hyphen in theirs. */
const itemKey = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,79}$/);

/**
 * One figure of which an indicator is made: what the register is asked, or what an item of the
 * stations' return comes to over all stations. Its records are those that are counted.
 */
const partSchema = z
  .strictObject({
    /** By which the formula names it: `now.certified`. */
    key,
    label: definedLabel,
    query: registerQuerySchema.optional(),
    item: itemKey.optional(),
    /** Of an item: each station's figure times that of another one, as a weighted mean needs. */
    times: itemKey.optional(),
    /** Of an item: only of stations that have a figure of another one too. */
    beside: itemKey.optional(),
  })
  .refine(({ query, item }) => (query === undefined) !== (item === undefined), { path: ['query'] })
  .refine(
    ({ item, times, beside }) =>
      item !== undefined || (times === undefined && beside === undefined),
    { path: ['item'] },
  );
export type IndicatorPart = z.output<typeof partSchema>;

/**
 * An indicator (指标) with everything that says what it is: of which figures it is made and how they
 * are put together, its unit, which way is better, and who says so.
 */
export const indicatorSchema = z.strictObject({
  key,
  label: definedLabel,
  /** In a few words how it is counted, beneath its name. */
  note: definedLabel,
  unit: z.strictObject({ zh: z.string().max(20), en: z.string().max(20) }),
  decimals: z.int().min(0).max(4),
  /** Whether more is better, or less. */
  direction: z.enum(['up', 'down']),
  /** As of a period's last day, or from the year's first day up to it. */
  reference: z.enum(['end', 'year']),
  /** From where the indicator and its target come: the document by its name. */
  source: z.strictObject({
    zh: z.string().trim().min(1).max(200),
    en: z.string().trim().min(1).max(300),
  }),
  parts: z.array(partSchema).min(1).max(12),
  /** In the language of the rules, over the figures of its parts. */
  formula: z.string().trim().min(1).max(500),
});
export type IndicatorDefinition = z.output<typeof indicatorSchema>;

/** The most that a set may have. */
const MOST = 40;
/** So many stand on the desk. */
export const DESK_MOST = 4;

/** Indicators and targets (指标与目标) of a definition set. */
export const indicatorsSchema = z.strictObject({
  /** In the order in which they are shown. */
  shown: z.array(indicatorSchema).max(MOST),
  /** Those on the desk, where the office has chosen none; the first where nothing is said. */
  desk: z.array(key).max(DESK_MOST).default([]),
  /**
   * Plan periods (规划期) with their targets, in the indicators' units. One holds from the year in which
   * it begins until another begins; the first also before.
   */
  plans: z
    .array(
      z.strictObject({
        label: definedLabel,
        from: z.int().min(2000).max(2100),
        to: z.int().min(2000).max(2100),
        targets: z.record(key, z.number().min(0).max(100_000_000)),
      }),
    )
    .min(1)
    .max(20),
});
export type IndicatorDefinitions = z.output<typeof indicatorsSchema>;
export type Plan = IndicatorDefinitions['plans'][number];

/** The plans in the order in which they begin. */
export const plansInOrder = ({ plans }: Pick<IndicatorDefinitions, 'plans'>): Plan[] =>
  [...plans].sort((a, b) => a.from - b.from);

/** The plan to which a period (2026Q3) belongs. */
export function planOf(
  definitions: Pick<IndicatorDefinitions, 'plans'>,
  period: string,
): Plan | undefined {
  const [first, ...later] = plansInOrder(definitions);
  return later.findLast(({ from }) => from <= yearOf(period)) ?? first;
}

/** The targets of the plan to which a period belongs. */
export const targetsIn = (
  definitions: Pick<IndicatorDefinitions, 'plans'>,
  period: string,
): Readonly<Record<string, number>> => planOf(definitions, period)?.targets ?? {};
