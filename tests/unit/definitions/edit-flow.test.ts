import { expect, it } from 'vitest';
import {
  movedStep,
  stepsLeft,
  tied,
  withoutStep,
  withStep,
} from '../../../renderer/screens/settings/typed-flow';
import { flowProblems } from '../../../shared/definitions/flow-problems';
import { shippedSet } from '../../../shared/definitions/shipped';

const { steps } = shippedSet.projectFlow;
const of = (name: string, all = steps) => {
  const found = all.find(({ step }) => step === name);
  if (!found) throw new Error(`no step ${name}`);
  return found;
};

it('leaves a step out, and has what came after it come after what it came after', () => {
  const without = withoutStep(steps, 'budget');
  expect(of('method', without).after).toEqual(['need']);
  expect(of('contract', withoutStep(steps, 'notice')).after).toEqual(['method']);
  const final = of('final', withoutStep(steps, 'interim'));
  expect(final).toMatchObject({ after: ['contract'], spared: [] });
  expect(of('closing', withoutStep(steps, 'termination')).follows).toEqual([]);
  for (const { step } of steps)
    expect(
      flowProblems({ ...shippedSet, projectFlow: { steps: withoutStep(steps, step) } }),
    ).toEqual([]);
});

it('offers the steps of the code table that the flow does not have, also those of the set', () => {
  expect(stepsLeft(shippedSet, steps)).toEqual([]);
  const codes = { projectStep: [{ code: 'filing', label: { zh: '备案', en: 'Filing' } }] };
  expect(stepsLeft({ codes }, withoutStep(steps, 'use'))).toEqual(['use', 'filing']);
  expect(withStep(steps, 'filing').at(-1)).toMatchObject({ step: 'filing', after: [] });
});

it('moves a step past its neighbour, and not beyond the ends', () => {
  const names = (all: typeof steps) => all.slice(0, 2).map(({ step }) => step);
  expect(names(movedStep(steps, 'budget', -1))).toEqual(['budget', 'need']);
  expect(names(movedStep(steps, 'need', 1))).toEqual(['budget', 'need']);
  expect(movedStep(steps, 'need', -1)).toEqual(steps);
  expect(movedStep(steps, 'termination', 1)).toEqual(steps);
});

it('asks for another step or only keeps the order, and spares nothing that is not asked for', () => {
  const closing = of('closing');
  expect(tied(closing, 'termination', 'after', true)).toMatchObject({
    after: ['contract', 'final', 'termination'],
    follows: [],
  });
  expect(tied(closing, 'final', 'follows', true)).toMatchObject({
    after: ['contract'],
    follows: ['termination', 'final'],
    spared: [],
  });
  expect(tied(closing, 'final', 'after', false)).toMatchObject({ after: ['contract'], spared: [] });
  expect(tied(closing, 'contract', 'spared', true).spared).toEqual(['final', 'contract']);
  // A box that is ticked and cleared again leaves what was there.
  expect(tied(tied(closing, 'use', 'after', true), 'use', 'after', false)).toEqual(closing);
});
