import { z } from 'zod';
import { yearOf } from '../codes/period';
import { definedLabel } from './return-form';

/** Indicators whose formula the program knows; `shared/indicators` says how each is counted. */
const indicatorKey = z.enum([
  'stationCoverage',
  'sixHaves',
  'certifiedShare',
  'workersPer1000Older',
  'workersPer100Beds',
]);
export type IndicatorKey = z.output<typeof indicatorKey>;

/** Indicators and targets (指标与目标) of a definition set. */
export const indicatorsSchema = z.strictObject({
  /** Which are shown, in this order, and what they are called. */
  shown: z.array(z.strictObject({ key: indicatorKey, label: definedLabel })).max(10),
  /**
   * Plan periods (规划期) with their targets, in percent or, for the ratios, in persons. One holds from
   * the year in which it begins until another begins; the first also before.
   */
  plans: z
    .array(
      z.strictObject({
        label: definedLabel,
        from: z.int().min(2000).max(2100),
        to: z.int().min(2000).max(2100),
        targets: z.partialRecord(indicatorKey, z.number().min(0).max(100_000)),
      }),
    )
    .min(1)
    .max(20),
});
export type IndicatorDefinitions = z.output<typeof indicatorsSchema>;

/** The targets of the plan to which a period (2026Q3) belongs. */
export function targetsIn(
  { plans }: IndicatorDefinitions,
  period: string,
): Partial<Record<IndicatorKey, number>> {
  const year = yearOf(period);
  const [first, ...later] = [...plans].sort((a, b) => a.from - b.from);
  return (later.findLast(({ from }) => from <= year) ?? first)?.targets ?? {};
}
