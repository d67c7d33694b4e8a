import { lastOfTerm } from '../codes/calendar';

/**
 * A step (环节) by its code of the table `projectStep`. What the program itself does at a step it does
 * by these codes: `method` is the day of bidding, `contract` what payments wait for, `closing` and
 * `termination` end a project.
 */
export type FlowStep = string;

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
  /** May still be done once the project is closed, as results are used. */
  afterClosing: boolean;
  /** May still be done once the project is terminated, as what is owed is still paid. */
  afterTermination: boolean;
  /** Of `after`, what a terminated project does without. */
  spared: readonly FlowStep[];
}

/** The flow under which a project goes, and from how many months on a contract is a long one. */
export interface FlowTerms {
  flow: readonly FlowRule[];
  interimMonths: number;
}

export interface DoneStep {
  step: FlowStep;
  date: string;
}

export interface FlowProject {
  method: string | null;
  starts: string | null;
  ends: string | null;
}

export type StepState =
  /**
   * Nothing stands against doing it now; `again` where it was done before, `spared` what a terminated
   * project does without, `past` where later steps are done already and nothing waits for it.
   */
  | { state: 'open'; again: boolean; spared?: readonly FlowStep[]; past?: true }
  | { state: 'done' }
  /** Not part of this project's way. */
  | { state: 'skipped' }
  /** These have to be done first. */
  | { state: 'blocked'; missing: readonly FlowStep[] }
  /** The project is over: closed or terminated. */
  | { state: 'over' };

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

const before = ({ after, follows }: FlowRule): readonly FlowStep[] => [...after, ...follows];

/**
 * The steps as they tell how far a project has come: each behind all that it comes after, otherwise
 * as the flow lists them. A terminated project stays so until it is closed.
 */
export function inCourse(flow: readonly FlowRule[]): FlowStep[] {
  const left = [...flow];
  const course: FlowStep[] = [];
  while (left.length > 0) {
    const waits = (rule: FlowRule): boolean =>
      before(rule).some((step) => left.some((other) => other !== rule && other.step === step));
    const at = left.findIndex((rule) => !waits(rule));
    // A flow that goes round in a circle is refused where it is taken in.
    const [next] = left.splice(Math.max(at, 0), 1);
    if (next) course.push(next.step);
  }
  return course;
}

/** Everything that comes before a step, however far back. */
function allBefore(step: FlowStep, flow: readonly FlowRule[]): Set<FlowStep> {
  const found = new Set<FlowStep>();
  const open = [step];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const rule = flow.find((one) => one.step === at);
    for (const one of rule ? before(rule) : []) {
      if (found.has(one)) continue;
      found.add(one);
      open.push(one);
    }
  }
  return found;
}

/** How a project stands in a flow, with what it has done. */
function courseOf(
  done: readonly DoneStep[],
  project: FlowProject,
  { flow, interimMonths }: FlowTerms,
) {
  const has = (step: FlowStep): boolean => done.some((one) => one.step === step);
  const ended = has('termination');
  const closed = has('closing');
  // What lies behind a step that is done was not asked of it: it was done under another flow, or
  // the project has changed since. Nothing later waits for that any more.
  const behind = new Set(
    [...new Set(done.map(({ step }) => step))].flatMap((step) => [...allBefore(step, flow)]),
  );
  const isOver = ({ step, afterClosing, afterTermination }: FlowRule): boolean =>
    (closed && !afterClosing) || (ended && !afterTermination && step !== 'termination');
  /** Steps that are part of the project's way, come first and are not done. */
  const lacking = ({ after }: FlowRule): FlowRule[] =>
    flow.filter(
      (rule) =>
        after.includes(rule.step) &&
        !has(rule.step) &&
        !behind.has(rule.step) &&
        needed(rule, project, interimMonths),
    );
  const isSpared = ({ spared }: FlowRule, one: FlowRule): boolean =>
    isOver(one) || (ended && spared.includes(one.step));
  const isPast = (step: FlowStep): boolean => behind.has(step) && !has(step);
  return { has, isOver, lacking, isSpared, isPast };
}

/** Steps that were done under another flow, each where its first day puts it. */
function withOthers(
  states: { step: FlowStep; state: StepState }[],
  done: readonly DoneStep[],
): { step: FlowStep; state: StepState }[] {
  const dayOf = (step: FlowStep): string | undefined =>
    done
      .filter((one) => one.step === step)
      .map(({ date }) => date)
      .sort()[0];
  const all = [...states];
  for (const { step } of [...done].sort((a, b) => (a.date < b.date ? -1 : 1))) {
    if (all.some((one) => one.step === step)) continue;
    const day = dayOf(step) ?? '';
    const at = all.findLastIndex((one) => (dayOf(one.step) ?? '9999') <= day);
    all.splice(at + 1, 0, { step, state: { state: 'done' } });
  }
  return all;
}

/** What of the flow is done, may be done next, or waits for what. Pure. */
export function flowStates(
  done: readonly DoneStep[],
  project: FlowProject,
  terms: FlowTerms,
): { step: FlowStep; state: StepState }[] {
  const { has, isOver, lacking, isSpared, isPast } = courseOf(done, project, terms);
  const stateOf = (rule: FlowRule): StepState => {
    if (has(rule.step) && !rule.repeats) return { state: 'done' };
    if (isOver(rule)) return { state: 'over' };
    if (!needed(rule, project, terms.interimMonths)) return { state: 'skipped' };
    const lacks = lacking(rule);
    const names = (rules: readonly FlowRule[]): FlowStep[] => rules.map(({ step }) => step);
    const missing = names(lacks.filter((one) => !isSpared(rule, one)));
    if (missing.length > 0) return { state: 'blocked', missing };
    const spared = names(lacks);
    return {
      state: 'open',
      again: has(rule.step),
      ...(spared.length > 0 && { spared }),
      ...(isPast(rule.step) && { past: true }),
    };
  };
  const states = terms.flow.map((rule) => ({ step: rule.step, state: stateOf(rule) }));
  return withOthers(states, done);
}

export type StepFault =
  | { code: 'FLOW_OUT_OF_ORDER'; missing: readonly FlowStep[] }
  | { code: 'FLOW_DONE' | 'FLOW_OVER' | 'FLOW_NOT_NEEDED' | 'FLOW_NO_STEP' }
  | { code: 'FLOW_BEFORE' | 'FLOW_AFTER'; other: DoneStep };

/** Which earlier or later step the day of a step contradicts; `others` without the step itself. */
export function dayFault(
  { step, date }: DoneStep,
  others: readonly DoneStep[],
  flow: readonly FlowRule[],
): Extract<StepFault, { other: DoneStep }> | null {
  const precedes = (first: FlowStep, second: FlowStep): boolean =>
    flow.some((rule) => rule.step === second && before(rule).includes(first));
  const early = others.find((other) => precedes(other.step, step) && other.date > date);
  if (early) return { code: 'FLOW_BEFORE', other: early };
  const late = others.find((other) => precedes(step, other.step) && other.date < date);
  return late ? { code: 'FLOW_AFTER', other: late } : null;
}

/**
 * Why a step may not be kept on this day, or null: what has to be done first, or which earlier or
 * later step its day contradicts. `others` without the step itself.
 */
export function stepFault(
  own: DoneStep,
  others: readonly DoneStep[],
  project: FlowProject,
  terms: FlowTerms,
): StepFault | null {
  if (!terms.flow.some(({ step }) => step === own.step)) return { code: 'FLOW_NO_STEP' };
  const found = flowStates(others, project, terms).find(({ step }) => step === own.step);
  const state: StepState = found?.state ?? { state: 'skipped' };
  if (state.state === 'blocked') return { code: 'FLOW_OUT_OF_ORDER', missing: state.missing };
  if (state.state === 'done') return { code: 'FLOW_DONE' };
  if (state.state === 'over') return { code: 'FLOW_OVER' };
  if (state.state === 'skipped') return { code: 'FLOW_NOT_NEEDED' };
  return dayFault(own, others, terms.flow);
}

/**
 * Steps that could not stand without this one, be it that they follow it or that it spared them
 * another; `others` without the step itself.
 */
export function standingOn(
  step: FlowStep,
  others: readonly DoneStep[],
  project: FlowProject,
  { flow, interimMonths }: FlowTerms,
): FlowStep[] {
  if (others.some((other) => other.step === step)) return [];
  const has = (one: FlowStep): boolean => others.some((other) => other.step === one);
  const isSpared = ({ spared, after, afterTermination }: FlowRule): boolean =>
    afterTermination &&
    flow.some(
      (one) =>
        after.includes(one.step) &&
        !has(one.step) &&
        (spared.includes(one.step) || !one.afterTermination) &&
        needed(one, project, interimMonths),
    );
  return flow
    .filter(
      (rule) =>
        has(rule.step) && (rule.after.includes(step) || (step === 'termination' && isSpared(rule))),
    )
    .map((rule) => rule.step);
}
