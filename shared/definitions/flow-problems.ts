import { codeTables } from '../codes/tables';
import type { Label } from '../codes/label';
import type { FlowRule } from '../domain/project-flow';
import { failure, type FieldFailure } from '../result';
import type { DefinitionSet } from './definition-set';

type Named = Pick<DefinitionSet, 'projectFlow' | 'codes'>;
type Table = 'projectStep' | 'purchaseMethod';

/** What a code is called under a set; null where neither it nor the program has the code. */
function labelUnder({ codes }: Pick<Named, 'codes'>, table: Table, code: string): Label | null {
  const known: readonly { code: string; label: Label }[] = codeTables[table];
  const change = codes[table]?.find((one) => one.code === code);
  return change?.label ?? known.find((one) => one.code === code)?.label ?? null;
}

/** What a step is called under a set, or its code where it has no name. */
export const stepLabel = (set: Pick<Named, 'codes'>, step: string): Label =>
  labelUnder(set, 'projectStep', step) ?? { zh: step, en: step };

/** Every way of purchase that a set knows. */
const methodsOf = ({ codes }: Named): string[] => [
  ...codeTables.purchaseMethod.map(({ code }) => code),
  ...(codes['purchaseMethod'] ?? []).map(({ code }) => code),
];

/** What is wrong with one step by itself: names that nothing has, and what it says of itself. */
function stepProblems(set: Named, rule: FlowRule, at: number): FieldFailure[] {
  const { steps } = set.projectFlow;
  const step = stepLabel(set, rule.step);
  const named = [...new Set([...rule.after, ...rule.follows])];
  const here = (other: string): boolean => steps.some((one) => one.step === other);
  return [
    ...(steps.findIndex((one) => one.step === rule.step) < at
      ? [failure('DEF_FLOW_TWICE', { step })]
      : []),
    ...(labelUnder(set, 'projectStep', rule.step) === null
      ? [failure('DEF_FLOW_STEP_UNKNOWN', { step: rule.step })]
      : []),
    ...(named.includes(rule.step) ? [failure('DEF_FLOW_SELF', { step })] : []),
    ...named
      .filter((other) => !here(other))
      .map((other) => failure('DEF_FLOW_AFTER_UNKNOWN', { step, other: stepLabel(set, other) })),
    ...rule.spared
      .filter((other) => !rule.after.includes(other))
      .map((other) => failure('DEF_FLOW_SPARED', { step, other: stepLabel(set, other) })),
    ...rule.notFor
      .filter((method) => labelUnder(set, 'purchaseMethod', method) === null)
      .map((method) => failure('DEF_FLOW_METHOD_UNKNOWN', { step, method })),
  ];
}

/** Steps that wait for each other in a round, in their order; none where there is no such round. */
function circleIn(steps: readonly FlowRule[]): string[] {
  const waitsFor = ({ step, after, follows }: FlowRule, among: readonly FlowRule[]) =>
    among.find((one) => one.step !== step && [...after, ...follows].includes(one.step));
  let left = steps;
  for (;;) {
    const waiting = left.filter((rule) => waitsFor(rule, left) !== undefined);
    if (waiting.length === left.length) break;
    left = waiting;
  }
  // Each that is left waits for another that is left, so that the walk comes to itself.
  const walked: string[] = [];
  let at = left[0];
  while (at && !walked.includes(at.step)) {
    walked.push(at.step);
    at = waitsFor(at, left);
  }
  return at ? walked.slice(walked.indexOf(at.step)) : [];
}

/** Ways of purchase in which a project of a short contract has no step that it may begin with. */
function withoutBeginning(set: Named): FieldFailure[] {
  const retired = (code: string): boolean =>
    set.codes['projectStep']?.find((one) => one.code === code)?.retired !== undefined;
  const always = set.projectFlow.steps.filter(
    ({ step, longOnly }) => !longOnly && step !== 'termination' && !retired(step),
  );
  if (always.length === 0) return [failure('DEF_FLOW_NO_BEGINNING')];
  return methodsOf(set)
    .filter((method) => always.every(({ notFor }) => notFor.includes(method)))
    .map((method) =>
      failure('DEF_FLOW_NO_BEGINNING_FOR', {
        method: labelUnder(set, 'purchaseMethod', method) ?? { zh: method, en: method },
      }),
    );
}

/**
 * What is wrong with a set's flow of projects, each with its step: one that stands twice or has no
 * name, requires itself, what is not there or in a round, a way of purchase that nobody knows, and
 * nothing that a project may begin with. Pure.
 */
export function flowProblems(set: Named): FieldFailure[] {
  const { steps } = set.projectFlow;
  const circle = circleIn(steps).map((step) => stepLabel(set, step));
  return [
    ...steps.flatMap((rule, at) => stepProblems(set, rule, at)),
    ...(circle.length > 0 ? [failure('DEF_FLOW_CIRCLE', { steps: circle })] : []),
    ...withoutBeginning(set),
  ];
}
