import type { TierNames } from '../domain/tiers';
import { z } from 'zod';
import { ruleParametersSchema } from '../definitions/parameter-fields';
import type { IndicatorDefinitions } from '../definitions/indicators';
import type { RuleParameters } from '../definitions/rule-parameters';
import { none, reads, writes } from './procedure';

/** Calls of what an office has chosen for itself. */
export const settingsProcedures = {
  'settings.get': reads('session', none).returns<{
    tierNames: TierNames;
    deadlineDay: number;
    idleMinutes: number;
    attachmentMegabytes: number;
    targets: Record<string, number>;
    ruleParameters: RuleParameters;
    /** What the definitions say where the office has set nothing of its own. */
    defined: { ruleParameters: RuleParameters; indicators: IndicatorDefinitions['shown'] };
    /** Townships due a station beside the statutory ones, by their 12 digits. */
    alsoDue: string[];
  }>(),
  'settings.set': writes(
    ['admin'],
    z.strictObject({
      tierNames: z
        .record(z.enum(['centre', 'station', 'studio']), z.string().min(1).max(30))
        .optional(),
      deadlineDay: z.int().min(1).max(28).optional(),
      idleMinutes: z.int().min(1).max(240).optional(),
      attachmentMegabytes: z.int().min(1).max(102_400).optional(),
      /** None where a target of the office's own goes. */
      targets: z.record(z.string(), z.number().min(0).nullable()).optional(),
      ruleParameters: ruleParametersSchema.optional(),
      alsoDue: z
        .array(z.string().regex(/^\d{9}000$/))
        .max(200)
        .optional(),
    }),
  ).returns<{ saved: true }>(),
} as const;
