import { lastOfTerm } from '../codes/calendar';

/**
 * Steps of a project's way, in their order (政府购买服务管理办法, 财政部令102号; the order as a flow is a proposal
 * of ours).
 */
export const flowSteps = [
  'need',
  'budget',
  'method',
  'notice',
  'contract',
  'payment',
  'interim',
  'final',
  'closing',
  'use',
  'termination',
] as const;
export type FlowStep = (typeof flowSteps)[number];

/**
 * The steps as they tell how far a project has come: a terminated one stays so until it is closed.
 */
export const stages: readonly FlowStep[] = [
  'need',
  'budget',
  'method',
  'notice',
  'contract',
  'payment',
  'interim',
  'final',
  'termination',
  'closing',
  'use',
];

/** One rule of the flow: what must be done before a step, and when the step is not needed. */
export interface FlowRule {
  step: FlowStep;
  after: readonly FlowStep[];
  /** These need not be done; where they are, the step does not lie before them. */
  follows: readonly FlowStep[];
  /** May be done more than once. */
  repeats: boolean;
  /** Ways of purchase in which it is left out: 限额下直接委托 has no notice. */
  notFor: readonly string[];
  /** Left out where the contract is shorter than the office's interim term. */
  longOnly: boolean;
}

const rule = (
  step: FlowStep,
  after: readonly FlowStep[],
  more: Partial<FlowRule> = {},
): FlowRule => ({ step, after, follows: [], repeats: false, notFor: [], longOnly: false, ...more });

export const defaultFlow: readonly FlowRule[] = [
  rule('need', []),
  rule('budget', ['need']),
  rule('method', ['budget']),
  rule('notice', ['method'], { notFor: ['direct'] }),
  rule('contract', ['method', 'notice']),
  rule('payment', ['contract'], { repeats: true }),
  rule('interim', ['contract'], { longOnly: true }),
  rule('final', ['contract', 'interim']),
  rule('closing', ['contract', 'final'], { follows: ['termination'] }),
  rule('use', ['closing'], { repeats: true }),
  rule('termination', ['contract']),
];

export interface DoneStep {
  step: FlowStep;
  date: string;
}

export interface FlowProject {
  method: string | null;
  starts: string | null;
  ends: string | null;
}

/** Whether a step is part of this project's way. */
function needed(
  { notFor, longOnly }: FlowRule,
  { method, starts, ends }: FlowProject,
  interimMonths: number,
): boolean {
  if (method !== null && notFor.includes(method)) return false;
  return (
    !longOnly || (starts !== null && ends !== null && ends >= lastOfTerm(starts, interimMonths))
  );
}

export type StepState =
  /** Nothing stands against doing it now; `again` where it was done before. */
  | { state: 'open'; again: boolean }
  | { state: 'done' }
  /** Not part of this project's way. */
  | { state: 'skipped' }
  /** These have to be done first. */
  | { state: 'blocked'; missing: readonly FlowStep[] }
  /** The project is over: closed or terminated. */
  | { state: 'over' };

/**
 * What a terminated project is spared: it can no longer be evaluated half-way, so its final
 * evaluation does without, and it may be closed without a final one.
 */
const SPARED: Partial<Record<FlowStep, FlowStep>> = { final: 'interim', closing: 'final' };

/** What of the flow is done, may be done next, or waits for what. Pure. */
export function flowStates(
  done: readonly DoneStep[],
  project: FlowProject,
  interimMonths: number,
  flow: readonly FlowRule[] = defaultFlow,
): { step: FlowStep; state: StepState }[] {
  const has = (step: FlowStep): boolean => done.some((one) => one.step === step);
  const ended = has('termination');
  const closed = has('closing');
  return flow.map((one) => {
    const { step, after, repeats } = one;
    if (has(step) && !repeats) return { step, state: { state: 'done' } };
    // A terminated project is still closed and judged, and what is owed is still paid.
    if (step === 'termination' ? closed : closed && step !== 'use' && step !== 'payment')
      return { step, state: { state: 'over' } };
    if (ended && !['closing', 'use', 'payment', 'final'].includes(step))
      return { step, state: { state: 'over' } };
    if (!needed(one, project, interimMonths)) return { step, state: { state: 'skipped' } };
    const missing = after.filter(
      (before) =>
        !has(before) &&
        flow.some((other) => other.step === before && needed(other, project, interimMonths)) &&
        !(ended && SPARED[step] === before),
    );
    return {
      step,
      state:
        missing.length > 0 ? { state: 'blocked', missing } : { state: 'open', again: has(step) },
    };
  });
}

/**
 * Why a step may not be kept on this day, or null: what has to be done first, or which earlier or
 * later step its day contradicts. `others` without the step itself.
 */
export function stepFault(
  step: FlowStep,
  date: string,
  others: readonly DoneStep[],
  project: FlowProject,
  interimMonths: number,
  flow: readonly FlowRule[] = defaultFlow,
):
  | { code: 'FLOW_OUT_OF_ORDER'; missing: readonly FlowStep[] }
  | { code: 'FLOW_DONE' | 'FLOW_OVER' | 'FLOW_NOT_NEEDED' }
  | { code: 'FLOW_BEFORE' | 'FLOW_AFTER'; other: DoneStep }
  | null {
  const { state } = flowStates(others, project, interimMonths, flow).find(
    (one) => one.step === step,
  ) ?? { state: { state: 'skipped' as const } };
  if (state.state === 'blocked') return { code: 'FLOW_OUT_OF_ORDER', missing: state.missing };
  if (state.state === 'done') return { code: 'FLOW_DONE' };
  if (state.state === 'over') return { code: 'FLOW_OVER' };
  if (state.state === 'skipped') return { code: 'FLOW_NOT_NEEDED' };
  const precedes = (first: FlowStep, second: FlowStep): boolean =>
    flow.some(
      ({ step: own, after, follows }) =>
        own === second && (after.includes(first) || follows.includes(first)),
    );
  const early = others.find((other) => precedes(other.step, step) && other.date > date);
  if (early) return { code: 'FLOW_BEFORE', other: early };
  const late = others.find((other) => precedes(step, other.step) && other.date < date);
  return late ? { code: 'FLOW_AFTER', other: late } : null;
}

/**
 * Steps that could not stand without this one, be it that they follow it or that it spared them
 * another; `others` without the step itself.
 */
export function standingOn(
  step: FlowStep,
  others: readonly DoneStep[],
  project: FlowProject,
  interimMonths: number,
  flow: readonly FlowRule[] = defaultFlow,
): FlowStep[] {
  if (others.some((other) => other.step === step)) return [];
  const has = (one: FlowStep): boolean => others.some((other) => other.step === one);
  const lacks = (one: FlowStep, before: FlowStep | undefined): boolean =>
    before !== undefined &&
    !has(before) &&
    flow.some((rule) => rule.step === before && needed(rule, project, interimMonths));
  return flow
    .filter(
      ({ step: own, after }) =>
        has(own) && (after.includes(step) || (step === 'termination' && lacks(own, SPARED[own]))),
    )
    .map(({ step: own }) => own);
}
