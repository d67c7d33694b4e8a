import { z } from 'zod';
import { beginsBefore } from '../codes/period';
import type { FlowRule } from '../domain/project-flow';
import type { DefinitionSet } from './definition-set';

const code = z.string().regex(/^[A-Za-z0-9._-]{1,40}$/);
const codes = z.array(code).max(40).default([]);

/** One step of the flow and what it requires; see FlowRule for what the program makes of it. */
const flowStepSchema = z.strictObject({
  /** Which step (环节), by its code of the table `projectStep`; what it is called stands there. */
  step: code,
  /** Steps that have to be done before it (先办). */
  after: codes,
  /** Steps that need not be done, but where they are, it does not lie before them. */
  follows: codes,
  /** May be recorded more than once (可重复), as payments are. */
  repeats: z.boolean().default(false),
  /** Ways of purchase (采购方式) in which it is left out, by their codes of `purchaseMethod`. */
  notFor: codes,
  /** Only for long contracts (长合同), those of `interimMonths` and more. */
  longOnly: z.boolean().default(false),
  /** May still be recorded once the project is closed (结项后). */
  afterClosing: z.boolean().default(false),
  /** May still be recorded once the project is terminated (终止后). */
  afterTermination: z.boolean().default(false),
  /** Of `after`, what a terminated project does without (终止的可免). */
  spared: codes,
});

/** The flow of purchased projects (项目流程) of a definition set, its steps in their order. */
export const projectFlowSchema = z.strictObject({
  steps: z.array(flowStepSchema).min(1).max(40),
});
export type ProjectFlow = z.output<typeof projectFlowSchema>;

/**
 * The flow that holds in a period: a step whose code the set retires is asked of no project from that
 * period on. Pure.
 */
export function flowIn(
  { projectFlow, codes: tables }: Pick<DefinitionSet, 'projectFlow' | 'codes'>,
  period: string,
): readonly FlowRule[] {
  const changes = tables['projectStep'] ?? [];
  return projectFlow.steps.filter(({ step }) => {
    const retired = changes.find((one) => one.code === step)?.retired;
    return retired === undefined || beginsBefore(period, retired);
  });
}
