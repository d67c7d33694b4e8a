import { defaultRuleParameters } from '../../../shared/definitions/shipped';
import { describe, expect, it } from 'vitest';
import { projectTasks, type ProjectDue } from '../../../shared/rules/project-tasks';

const today = '2026-10-09';
const quiet: ProjectDue = {
  id: 'p',
  name: '甲项目',
  ends: '2026-12-31',
  over: false,
  milestones: [],
  behind: [],
  rectifications: [],
};
const tasks = (more: Partial<ProjectDue>) =>
  projectTasks([{ ...quiet, ...more }], today, defaultRuleParameters).map(({ code, late }) => [
    code,
    late,
  ]);
const milestone = { name: '尾款', due: '2026-11-08', amount: 100, paid: 99 };

describe('what a project asks to be done', () => {
  it.each([
    ['a payment within the days', { milestones: [milestone] }, [['PROJECT_DUE_PAYMENT', false]]],
    [
      'one whose day has passed',
      { milestones: [{ ...milestone, due: '2026-10-08' }] },
      [['PROJECT_DUE_PAYMENT', true]],
    ],
    [
      'none after the days, none that is paid, none without a day',
      {
        milestones: [
          { ...milestone, due: '2026-11-09' },
          { ...milestone, paid: 100 },
          { ...milestone, due: null },
        ],
      },
      [],
    ],
    [
      'targets behind in the quarters that are over',
      { behind: ['个案'] },
      [['PROJECT_DUE_TARGETS', true]],
    ],
    ['no targets of a project that is over', { over: true, behind: ['个案'], ends: today }, []],
    [
      'a rectification before and after its day',
      {
        rectifications: [
          { contractor: '乙', until: '2026-10-20' },
          { contractor: '乙', until: '2026-10-08' },
        ],
      },
      [
        ['PROJECT_DUE_RECTIFY', true],
        ['PROJECT_DUE_RECTIFY', false],
      ],
    ],
    [
      'no rectification long past',
      { rectifications: [{ contractor: '乙', until: '2026-09-08' }] },
      [],
    ],
    ['a contract that ends within the days', { ends: '2026-11-08' }, [['PROJECT_DUE_END', false]]],
    ['no contract that has ended, or ends later', { ends: '2026-10-08' }, []],
  ])('is %s', (_, more, expected) => {
    expect(tasks(more)).toEqual(expected);
  });
  it('says what is left to the fen', () => {
    expect(
      projectTasks(
        [{ ...quiet, milestones: [{ ...milestone, amount: 4_000_001, paid: 0 }] }],
        today,
        defaultRuleParameters,
      ),
    ).toMatchObject([
      { project: 'p', tab: 'money', params: { left: '4.000001', due: '2026-11-08' } },
    ]);
  });
});
