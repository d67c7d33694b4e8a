import { expect, it } from 'vitest';
import { tablesOf } from '../../../shared/definitions/codes';
import { flowProblems } from '../../../shared/definitions/flow-problems';
import { partChanges, partSize } from '../../../shared/definitions/part-changes';
import { setProblems } from '../../../shared/definitions/problems';
import { flowIn, projectFlowSchema } from '../../../shared/definitions/project-flow';
import { readSet } from '../../../shared/definitions/read-set';
import { shippedSet } from '../../../shared/definitions/shipped';
import { textOf } from '../../../shared/text';
import second from '../../fixtures/definitions/second-province.json' with { type: 'json' };

const { projectFlow } = shippedSet;
type Steps = { step: string; [what: string]: unknown }[];
const under = (steps: Steps, codes: (typeof shippedSet)['codes'] = {}) => ({
  projectFlow: projectFlowSchema.parse({ steps }),
  codes,
});
const found = (steps: Steps, codes: (typeof shippedSet)['codes'] = {}) =>
  flowProblems(under(steps, codes)).map(({ code }) => code);

it('is a part of a set; one that says nothing of it has the shipped one', () => {
  const { projectFlow: _none, ...before } = shippedSet;
  expect(readSet({ ...before, id: 'earlier' }).projectFlow).toEqual(projectFlow);
  const read = readSet(second);
  expect(read.projectFlow.steps.map(({ step }) => step)).toContain('filing');
  expect(setProblems(read)).toEqual([]);
  expect(setProblems(shippedSet)).toEqual([]);
});

it.each<[string, Steps, (typeof shippedSet)['codes']?]>([
  ['DEF_FLOW_TWICE', [{ step: 'need' }, { step: 'need' }]],
  ['DEF_FLOW_STEP_UNKNOWN', [{ step: 'need' }, { step: 'filing' }]],
  ['DEF_FLOW_SELF', [{ step: 'need' }, { step: 'budget', after: ['budget'] }]],
  ['DEF_FLOW_SELF', [{ step: 'need' }, { step: 'budget', follows: ['budget'] }]],
  ['DEF_FLOW_AFTER_UNKNOWN', [{ step: 'need' }, { step: 'contract', after: ['budget'] }]],
  ['DEF_FLOW_SPARED', [{ step: 'need' }, { step: 'closing', spared: ['need'] }]],
  ['DEF_FLOW_METHOD_UNKNOWN', [{ step: 'need' }, { step: 'notice', notFor: ['barter'] }]],
  [
    'DEF_FLOW_CIRCLE',
    [
      { step: 'need' },
      { step: 'budget', after: ['method'] },
      { step: 'method', after: ['contract'] },
      { step: 'contract', follows: ['budget'] },
    ],
  ],
  ['DEF_FLOW_NO_BEGINNING', [{ step: 'interim', longOnly: true }, { step: 'termination' }]],
  ['DEF_FLOW_NO_BEGINNING_FOR', [{ step: 'need', notFor: ['direct'] }]],
  [
    'DEF_FLOW_NO_BEGINNING',
    [{ step: 'need' }],
    { projectStep: [{ code: 'need', retired: '2027Q1' }] },
  ],
])('is refused with %s', (code, steps, codes) => {
  const problems = flowProblems(under(steps, codes));
  expect(problems.map((one) => one.code)).toEqual([code]);
  for (const { params } of problems) {
    expect(textOf(code, params, 'zh')).not.toContain('{');
    expect(textOf(code, params, 'en')).not.toContain('{');
  }
});

it('names the step, as the set calls it, and the whole of a circle', () => {
  const codes = { projectStep: [{ code: 'budget', label: { zh: '列入预算', en: 'Budgeting' } }] };
  expect(
    flowProblems(under([{ step: 'need' }, { step: 'budget', after: ['budget'] }], codes)),
  ).toEqual([{ code: 'DEF_FLOW_SELF', params: { step: { zh: '列入预算', en: 'Budgeting' } } }]);
  const [circle] = flowProblems(
    under([
      { step: 'need' },
      { step: 'closing', after: ['use'] },
      { step: 'use', after: ['final', 'need'] },
      { step: 'final', after: ['use'] },
    ]),
  );
  // The closing waits for the circle, and is not in it.
  expect(circle?.params).toEqual({
    steps: [
      { zh: '结果应用', en: 'Use of results' },
      { zh: '末期', en: 'Final' },
    ],
  });
});

it('leaves out a step from the period on in which its code is retired', () => {
  const codes = { projectStep: [{ code: 'notice', retired: '2027Q1' }] };
  const steps = (period: string) =>
    flowIn({ ...shippedSet, codes }, period).map(({ step }) => step);
  expect(steps('2026Q4')).toContain('notice');
  expect(steps('2027Q1')).not.toContain('notice');
  expect(found([{ step: 'need' }, { step: 'notice', after: ['need'] }], codes)).toEqual([]);
});

it('says of another flow which steps are new, gone or otherwise, and whether the order is', () => {
  const set = readSet(second);
  const changes = partChanges(shippedSet, set).filter(({ part }) => part === 'projectFlow');
  expect(changes.map(({ key, change }) => `${key} ${change}`)).toEqual([
    'method changed',
    'contract changed',
    'filing added',
    'payment changed',
    'acceptance added',
    'closing changed',
    '@order changed',
    'budget gone',
    'notice gone',
    'interim gone',
    'final gone',
    'use gone',
  ]);
  expect(changes.find(({ key }) => key === 'filing')?.label.zh).toBe('合同备案');
  expect(partSize(set, 'projectFlow')).toBe(8);
});

it('calls the stage of a project as the set calls its steps', () => {
  const codes = {
    projectStep: [
      { code: 'notice', label: { zh: '结果公告', en: 'Announcement' }, retired: '2026Q1' },
      { code: 'filing', label: { zh: '合同备案', en: 'Filing' } },
    ],
  };
  const { projectStage } = tablesOf({ ...shippedSet, codes }).entries;
  const stage = (code: string) => projectStage.find((one) => one.code === code);
  expect(stage('filing')?.label.zh).toBe('合同备案');
  expect(stage('notice')).toMatchObject({ label: { zh: '结果公告' } });
  expect(stage('notice')?.retired).toBeUndefined();
});
