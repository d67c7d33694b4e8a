import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectFlowSchema } from '../../../shared/definitions/project-flow';
import { shippedSet } from '../../../shared/definitions/shipped';
import {
  dayFault,
  flowStates,
  inCourse,
  stepFault,
  type DoneStep,
  type FlowProject,
  type FlowRule,
  type FlowTerms,
} from '../../../shared/domain/project-flow';

const { steps: other } = projectFlowSchema.parse({
  steps: [
    { step: 'need' },
    { step: 'survey', after: ['need'] },
    { step: 'contract', after: ['survey'] },
    { step: 'filing', after: ['contract'], notFor: ['direct'] },
    { step: 'acceptance', after: ['contract', 'filing', 'survey'] },
    { step: 'closing', after: ['acceptance'], follows: ['termination'], afterTermination: true },
    { step: 'termination', after: ['contract'] },
  ],
});
const terms: FlowTerms = { flow: other, interimMonths: 12 };
const year: FlowProject = { method: 'openTender', starts: '2026-01-01', ends: '2026-12-31' };
const on = (step: string, date: string): DoneStep => ({ step, date });
const begun = [
  on('need', '2025-10-01'),
  on('budget', '2025-10-20'),
  on('method', '2025-11-01'),
  on('notice', '2025-11-20'),
  on('contract', '2025-12-05'),
];
const states = (done: readonly DoneStep[]) =>
  Object.fromEntries(flowStates(done, year, terms).map(({ step, state }) => [step, state]));

describe('a project that was begun under another flow', () => {
  it('is asked for nothing that lies behind what it has done, which may still be added', () => {
    expect(states(begun)).toMatchObject({
      survey: { state: 'open', past: true },
      filing: { state: 'open', again: false },
      // Waits for the filing alone, though the survey was never made.
      acceptance: { state: 'blocked', missing: ['filing'] },
    });
    expect(stepFault(on('survey', '2025-10-05'), begun, year, terms)).toBeNull();
    expect(stepFault(on('survey', '2026-01-05'), begun, year, terms)).toMatchObject({
      code: 'FLOW_AFTER',
      other: { step: 'contract' },
    });
  });

  it('keeps in view what the flow no longer has, where its day puts it', () => {
    const order = flowStates(begun, year, terms).map(({ step }) => step);
    expect(order.slice(0, 6)).toEqual(['need', 'budget', 'method', 'notice', 'survey', 'contract']);
    expect(states(begun)).toMatchObject({ budget: { state: 'done' }, notice: { state: 'done' } });
    expect(stepFault(on('budget', '2026-01-01'), [], year, terms)).toEqual({
      code: 'FLOW_NO_STEP',
    });
  });

  it('waits for nothing that can no longer be done', () => {
    const ended = [...begun, on('termination', '2026-03-01')];
    expect(states(ended)).toMatchObject({
      acceptance: { state: 'over' },
      closing: { state: 'open', spared: ['acceptance'] },
    });
  });

  it('comes by its day to stand after what the flow puts before it', () => {
    const days = [on('contract', '2025-12-05')];
    expect(dayFault(on('filing', '2025-12-04'), days, other)).toMatchObject({
      code: 'FLOW_BEFORE',
    });
    expect(dayFault(on('filing', '2025-12-05'), days, other)).toBeNull();
  });
});

const codes = ['a', 'b', 'c', 'd', 'e', 'f', 'contract', 'closing', 'termination'];
/** A flow without a circle: a step comes after some of those above it, and is listed anywhere. */
const anyFlow: fc.Arbitrary<readonly FlowRule[]> = fc
  .shuffledSubarray(codes, { minLength: 2 })
  .chain((order) =>
    fc
      .tuple(
        ...order.map((step, at) =>
          fc.record({
            step: fc.constant(step),
            after: fc.subarray(order.slice(0, at)),
            follows: fc.subarray(order.slice(0, at)),
            repeats: fc.boolean(),
            notFor: fc.subarray(['openTender', 'direct']),
            longOnly: fc.boolean(),
            afterClosing: fc.boolean(),
            afterTermination: fc.boolean(),
            spared: fc.constant([]),
          }),
        ),
      )
      .chain((rules) => fc.shuffledSubarray(rules, { minLength: rules.length })),
  );

/** Does what comes next, one after the other, at most so many; days go up with what is done. */
function walked(first: readonly DoneStep[], flow: readonly FlowRule[], most: number): DoneStep[] {
  const done = [...first];
  const under = { flow, interimMonths: 12 };
  for (let n = 0; n < most; n += 1) {
    const next = flowStates(done, year, under).find(
      ({ state }) => state.state === 'open' && !state.again && !state.past,
    );
    if (!next) break;
    const own = on(next.step, `2026-01-${String(done.length + 1).padStart(2, '0')}`);
    expect(stepFault(own, done, year, under)).toBeNull();
    done.push(own);
  }
  return done;
}

it('can always go on to the end in another flow, whatever it has done in the first', () => {
  fc.assert(
    fc.property(anyFlow, anyFlow, fc.nat(5), (one, two, most) => {
      const done = walked(walked([], one, most), two, 40);
      const left = flowStates(done, year, { flow: two, interimMonths: 12 });
      expect(left.filter(({ state }) => state.state === 'blocked')).toEqual([]);
    }),
  );
});

it('puts each step of any flow behind what it comes after', () => {
  fc.assert(
    fc.property(anyFlow, (flow) => {
      const course = inCourse(flow);
      expect([...course].sort()).toEqual(flow.map(({ step }) => step).sort());
      for (const { step, after, follows } of flow)
        for (const before of [...after, ...follows])
          expect(course.indexOf(before)).toBeLessThan(course.indexOf(step));
    }),
  );
  expect(inCourse(shippedSet.projectFlow.steps)).toHaveLength(11);
});
