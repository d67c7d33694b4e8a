import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedSet } from '../../../shared/definitions/shipped';
import {
  flowStates,
  inCourse,
  standingOn,
  stepFault,
  type DoneStep,
  type FlowProject,
} from '../../../shared/domain/project-flow';

const flow = shippedSet.projectFlow.steps;
const terms = { flow, interimMonths: 12 };
const fault = (step: string, date: string, others: DoneStep[], project: FlowProject) =>
  stepFault({ step, date }, others, project, terms);

const year: FlowProject = { method: 'openTender', starts: '2026-01-01', ends: '2026-12-31' };
const half: FlowProject = { ...year, ends: '2026-06-30' };
const direct: FlowProject = { ...half, method: 'direct' };
/** What a terminated project does without, and before which step. */
const spared = ['closing final', 'final interim'];
const on = (step: string, date = '2026-03-01'): DoneStep => ({ step, date });
const stateOf = (step: string, done: DoneStep[], project = year) =>
  flowStates(done, project, terms).find((one) => one.step === step)?.state;

describe('the way of a project', () => {
  it('begins with the need and names what has to come first', () => {
    expect(stateOf('need', [])).toEqual({ state: 'open', again: false });
    expect(fault('contract', '2026-03-01', [on('need'), on('budget')], year)).toEqual({
      code: 'FLOW_OUT_OF_ORDER',
      missing: ['method', 'notice'],
    });
    expect(stateOf('contract', [on('method')], direct)).toEqual({ state: 'open', again: false });
    expect(stateOf('notice', [on('method')], direct)).toEqual({ state: 'skipped' });
  });

  it('asks for the interim evaluation of a year’s contract, and not of a shorter one', () => {
    expect(stateOf('final', [on('contract')])).toEqual({ state: 'blocked', missing: ['interim'] });
    expect(stateOf('final', [on('contract')], half)).toEqual({ state: 'open', again: false });
    expect(stateOf('interim', [on('contract')], half)).toEqual({ state: 'skipped' });
    expect(stateOf('interim', [on('contract')], { ...half, ends: '2026-12-30' })).toEqual({
      state: 'skipped',
    });
  });

  it('lets payments repeat, and what is done be done', () => {
    expect(stateOf('payment', [on('contract'), on('payment')])).toEqual({
      state: 'open',
      again: true,
    });
    expect(fault('need', '2026-03-01', [on('need')], year)).toEqual({ code: 'FLOW_DONE' });
  });

  it('ends with the closing or a termination, after which only what is owed follows', () => {
    const closed = [on('contract'), on('interim'), on('final'), on('closing')];
    expect(stateOf('termination', closed)).toEqual({ state: 'over' });
    expect(stateOf('use', closed)).toEqual({ state: 'open', again: false });
    const ended = [on('contract'), on('termination')];
    expect(stateOf('interim', ended)).toEqual({ state: 'over' });
    expect(stateOf('closing', ended)).toEqual({ state: 'open', again: false, spared: ['final'] });
    expect(stateOf('payment', ended)).toEqual({ state: 'open', again: false });
    expect(stateOf('need', closed)).toEqual({ state: 'over' });
  });

  it('lets a terminated project have its final evaluation without the interim one', () => {
    const ended = [on('contract'), on('termination', '2026-05-01')];
    expect(stateOf('final', ended)).toEqual({ state: 'open', again: false, spared: ['interim'] });
    expect(fault('final', '2026-05-20', ended, year)).toBeNull();
    // Where it was made it still counts, and one that runs on still waits for it.
    expect(stateOf('final', [...ended, on('interim')])).toMatchObject({ state: 'open' });
    expect(stateOf('final', [on('contract')])).toEqual({ state: 'blocked', missing: ['interim'] });
    // Nothing else is spared.
    expect(stateOf('closing', [on('interim'), on('termination')])).toMatchObject({ state: 'open' });
    expect(stateOf('closing', [on('need')])).toEqual({
      state: 'blocked',
      missing: ['contract', 'final'],
    });
  });

  it('keeps the days in order', () => {
    const ended = [on('contract'), on('termination', '2026-05-01')];
    expect(fault('closing', '2026-04-30', ended, year)).toMatchObject({
      code: 'FLOW_BEFORE',
      other: { step: 'termination' },
    });
    expect(fault('closing', '2026-05-01', ended, year)).toBeNull();
    expect(fault('termination', '2026-03-02', [on('contract', '2026-03-03')], year)).toMatchObject({
      code: 'FLOW_BEFORE',
    });
    expect(fault('budget', '2026-02-28', [on('need')], year)).toMatchObject({
      code: 'FLOW_BEFORE',
      other: { step: 'need' },
    });
    expect(fault('need', '2026-03-02', [on('budget')], year)).toMatchObject({
      code: 'FLOW_AFTER',
      other: { step: 'budget' },
    });
    expect(fault('need', '2026-03-01', [on('budget')], year)).toBeNull();
  });

  it('knows what stands on a step', () => {
    const standing = (step: string, others: DoneStep[], project = year) =>
      standingOn(step, others, project, terms);
    expect(standing('contract', [on('need'), on('final')])).toEqual(['final']);
    expect(standing('use', [on('closing')])).toEqual([]);
    expect(standing('closing', [on('closing'), on('use')])).toEqual([]);
    expect(standing('termination', [on('contract'), on('final')])).toEqual(['final']);
    expect(standing('termination', [on('contract'), on('final')], half)).toEqual([]);
    expect(standing('termination', [on('contract'), on('closing')], half)).toEqual(['closing']);
    expect(standing('termination', [on('contract'), on('interim'), on('final')])).toEqual([]);
  });

  it('never opens a step before all that it needs, in whatever order steps are tried', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...flow.map(({ step }) => step)), { maxLength: 40 }),
        fc.constantFrom(year, half, direct),
        (tries, project) => {
          const done: DoneStep[] = [];
          for (const [at, step] of tries.entries())
            if (
              fault(
                step,
                `2026-03-${String((at % 28) + 1).padStart(2, '0')}`,
                done.map((one) => ({ ...one, date: '2026-01-01' })),
                project,
              ) === null
            )
              done.push(on(step));
          const order = done.map(({ step }) => step);
          for (const { step, after, notFor, longOnly } of flow) {
            const at = order.indexOf(step);
            if (at < 0) continue;
            expect(notFor.includes(project.method ?? '') || (longOnly && project !== year)).toBe(
              false,
            );
            for (const before of after) {
              const rule = flow.find((one) => one.step === before);
              const skipped =
                rule?.notFor.includes(project.method ?? '') === true ||
                (rule?.longOnly === true && project !== year);
              if (
                !skipped &&
                !(order.includes('termination') && spared.includes(`${step} ${before}`))
              )
                expect(order.indexOf(before)).toBeGreaterThanOrEqual(0);
              if (order.includes(before))
                expect(order.indexOf(before)).toBeLessThan(order.lastIndexOf(step));
            }
          }
        },
      ),
    );
  });

  it('tells how far a project has come by what comes after what', () => {
    expect(inCourse(flow).slice(-4)).toEqual(['final', 'termination', 'closing', 'use']);
    expect(inCourse(flow).slice(0, 8)).toEqual(flow.slice(0, 8).map(({ step }) => step));
  });
});
