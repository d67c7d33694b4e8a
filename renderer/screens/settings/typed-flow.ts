import { codeTables } from '../../../shared/codes/tables';
import type { DefinitionSet } from '../../../shared/definitions/definition-set';
import type { ProjectFlow } from '../../../shared/definitions/project-flow';

export type TypedStep = ProjectFlow['steps'][number];
type Steps = readonly TypedStep[];

/** A step that is new in the flow: it may be done at any time, until more is said. */
const newStep = (step: string): TypedStep => ({
  step,
  after: [],
  follows: [],
  repeats: false,
  notFor: [],
  longOnly: false,
  afterClosing: false,
  afterTermination: false,
  spared: [],
});

/** Steps that the set has in its code table and not in the flow. */
export function stepsLeft({ codes }: Pick<DefinitionSet, 'codes'>, steps: Steps): string[] {
  const own = (codes['projectStep'] ?? []).map(({ code }) => code);
  const all = [...new Set([...codeTables.projectStep.map(({ code }) => code), ...own])];
  return all.filter((code) => !steps.some(({ step }) => step === code));
}

export const withStep = (steps: Steps, step: string): TypedStep[] => [...steps, newStep(step)];

/** The flow without a step; what came after it comes after what it came after itself. */
export function withoutStep(steps: Steps, gone: string): TypedStep[] {
  const before = steps.find(({ step }) => step === gone)?.after ?? [];
  return steps
    .filter(({ step }) => step !== gone)
    .map((one) => {
      const rest = one.after.filter((step) => step !== gone);
      const after = rest.length === one.after.length ? rest : [...new Set([...rest, ...before])];
      return {
        ...one,
        after: after.filter((step) => step !== one.step),
        follows: one.follows.filter((step) => step !== gone && !after.includes(step)),
        spared: one.spared.filter((step) => step !== gone),
      };
    });
}

/** The flow with a step one place further up (-1) or down (1), where there is such a place. */
export function movedStep(steps: Steps, step: string, by: -1 | 1): TypedStep[] {
  const at = steps.findIndex((one) => one.step === step);
  const moved = [...steps];
  const [own, other] = [steps[at], steps[at + by]];
  if (own && other) [moved[at], moved[at + by]] = [other, own];
  return moved;
}

/** What another step is to one: done before it, before it where it is done at all, or neither. */
export function tied(
  { after, follows, spared, ...rest }: TypedStep,
  other: string,
  tie: 'after' | 'follows' | 'spared',
  on: boolean,
): TypedStep {
  const put = (list: readonly string[], key: typeof tie): string[] => {
    const without = list.filter((step) => step !== other);
    return key === tie && on ? [...without, other] : key === tie ? without : [...list];
  };
  const next = {
    after: put(after, 'after'),
    follows: put(follows, 'follows'),
    spared: put(spared, 'spared'),
  };
  // A step is either asked for or not, and only what is asked for can be spared.
  if (tie === 'after' && on) next.follows = next.follows.filter((step) => step !== other);
  if (tie === 'follows' && on) next.after = next.after.filter((step) => step !== other);
  next.spared = next.spared.filter((step) => next.after.includes(step));
  return { ...rest, ...next };
}
