import { localDay } from '../../../shared/codes/period';
import type { DefinitionSet } from '../../../shared/definitions/definition-set';
import { flowIn } from '../../../shared/definitions/project-flow';
import {
  dayFault,
  flowStates,
  stepFault,
  type DoneStep,
  type FlowProject,
  type FlowTerms,
  type StepFault,
} from '../../../shared/domain/project-flow';
import type { Reader } from '../database/context';
import { definitionsAt, everySet, periodHolding } from '../definitions/definitions';
import { ruleParameters } from '../settings/rule-parameters';

type Store = Pick<Reader, 'db'>;

/** A day's flow under a set, with the parameters of the period that the day lies in. */
function termsUnder(store: Store, set: DefinitionSet, period: string): FlowTerms {
  const { interimMonths } = ruleParameters(store, period);
  return { flow: flowIn(set, period), interimMonths };
}

/**
 * The flow that holds on a day: that of the period in which the day lies, which keeps the set that
 * it began with.
 */
export function flowOn(store: Store, day: string): FlowTerms {
  const period = periodHolding(store, day);
  return termsUnder(store, definitionsAt(store, period).common, period);
}

/** Whether a project still has to come to its contract, before which nothing is paid. */
export function waitsForContract(
  context: Pick<Reader, 'db' | 'clock'>,
  done: readonly DoneStep[],
  project: FlowProject,
): boolean {
  const terms = flowOn(context, localDay(context.clock()));
  const found = flowStates(done, project, terms).find(({ step }) => step === 'contract');
  if (!found) return false;
  const { state } = found;
  return state.state === 'blocked' || (state.state === 'open' && !state.past);
}

/** A step that is kept or is to be, with what the project has beside it. */
export interface StepAtHand {
  /** As it is to be kept. */
  own: DoneStep;
  /** As it stands, where the same step of the same project is kept already. */
  kept: DoneStep | null;
  /** It was kept once and is brought back as it was. */
  back: boolean;
  others: readonly DoneStep[];
  project: FlowProject;
}

/** Whether a step that comes back could stand in one of the flows that this office has had. */
function stoodOnce(store: Store, { own, others, project }: StepAtHand): boolean {
  const period = periodHolding(store, own.date);
  return everySet(store).some((set) => {
    const fault = stepFault(own, others, project, termsUnder(store, set, period));
    return fault === null || fault.code === 'FLOW_OVER';
  });
}

/**
 * Why a step may not be kept, or null. A new one is held against the flow of its day. One that is kept
 * was let in by the flow it was begun under, whatever holds now: only where another day is given to it
 * is that day held against the others, and one that comes back is let in by any flow there has been.
 */
export function flowFault(store: Store, step: StepAtHand): StepFault | null {
  const { own, kept, back, others, project } = step;
  const terms = flowOn(store, own.date);
  if (!kept) {
    const fault = stepFault(own, others, project, terms);
    return fault && back && stoodOnce(store, step) ? null : fault;
  }
  if (kept.date === own.date) return null;
  const fault = dayFault(own, others, terms.flow);
  const had = dayFault(kept, others, terms.flow);
  const isOld = fault?.code === had?.code && fault?.other.step === had?.other.step;
  return isOld ? null : fault;
}
