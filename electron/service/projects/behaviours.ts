import { quarterNamed } from '../../../shared/codes/period';
import { resultUseFaults } from '../../../shared/rules/project-rules';
import type { Behaviours } from '../database/behaviour';
import { paymentsFollow, refuseMilestone, refuseProject, refuseStep } from './companions';
import { projectDerived } from './derived';
import { barCompleted, ofMilestone, ofPayment, ofProject, ofStep, ofTarget } from './faults';

/**
 * What the nouns of purchased projects do: they stand here, because a project's way and money are
 * this room's.
 */
export const projectBehaviours = {
  project: { faults: ofProject, mayRemove: refuseProject, derived: projectDerived },
  projectStep: { faults: ofStep, mayRemove: refuseStep, inTurn: true },
  milestone: {
    faults: ofMilestone,
    mayRemove: refuseMilestone,
    after: paymentsFollow,
    inTurn: true,
  },
  payment: { faults: ofPayment, inTurn: true },
  projectTarget: {
    faults: ofTarget,
    /** The quarter as offices write it: 2026年第三季度. */
    understood: (values) => ({
      ...values,
      period: quarterNamed(values.period ?? '') ?? values.period,
    }),
  },
  resultUse: { completed: barCompleted, faults: (_, { values }) => resultUseFaults(values) },
} satisfies Behaviours;
