import { describe, expect, it } from 'vitest';
import { checkRuleSchema, type RecordScope } from '../../../shared/definitions/check-rule';
import { defaultRuleParameters as parameters } from '../../../shared/definitions/shipped';
import { shippedChecks } from '../../../shared/definitions/shipped-checks';
import { shippedSet } from '../../../shared/definitions/shipped';
import { checkRegister } from '../../../shared/rules/checks/register';
import { emptyRegister, type RegisterModel } from '../../../shared/rules/register-model';
import { textOf } from '../../../shared/text';
import { institution, partner, project, TODAY } from './record-cases';

const run = (checks: readonly object[], model: Partial<RegisterModel>) =>
  checkRegister(
    { ...emptyRegister, today: TODAY, ...model },
    {
      checks: checks.map((one) => checkRuleSchema.parse(one)),
      form: shippedSet.stationReturn,
      parameters,
    },
  );
const own = (scope: RecordScope, condition: string, more: object = {}) => ({
  ...{ code: 'OWN-1', grade: 'note', scope, condition },
  sentence: { zh: '请核对{what}', en: 'check {what}' },
  params: { what: '"—"' },
  ...more,
});
const shipped = (code: string) => shippedChecks.find((rule) => rule.code === code) ?? {};

describe('another province', () => {
  const expiring = { societies: [{ ...partner, ends: '2026-11-01' }] };

  it('asks before an agreement ends, in another grade and other words', () => {
    const rule = {
      ...shipped('PARTNER_EXPIRED'),
      grade: 'passable',
      condition: 'days(today, society.ends) < 30',
      sentence: { zh: '与{name}的协议 {date} 到期', en: '{name} ends {date}' },
    };
    expect(run([shipped('PARTNER_EXPIRED')], expiring)).toEqual([]);
    const [found] = run([rule], expiring);
    expect(found).toMatchObject({ code: 'PARTNER_EXPIRED', severity: 'passable', id: 'w1' });
    expect(textOf('PARTNER_EXPIRED', found?.params, 'zh')).toBe('与示例妇联的协议 2026-11-01 到期');
  });

  it('drops a rule by leaving it out', () => {
    expect(run([], { societies: [{ ...partner, ends: '2026-01-01' }] })).toEqual([]);
  });
});

const people = (more: object) => ({
  people: [
    {
      ...{ id: 'p1', name: '林小满', station: 's1', stationName: '测试站', role: 'worker' },
      ...{ birthDate: '1990-10-09', level: 'worker', certificate: null },
      registrationExpiry: '2026-11-30',
      ...more,
    },
  ],
  peopleRecords: {
    ...emptyRegister.peopleRecords,
    obtained: () => '2025-10-09',
    trainings: () => [{ date: '2026-01-05', hours: 60.5, kind: 'course' }],
  },
});

describe('an office’s own rule', () => {
  it.each<[string, RecordScope, string, Partial<RegisterModel>]>([
    ['hours that are missing', 'person', 'person.hoursMissing > 10', people({})],
    ['days to the end', 'person', 'person.daysLeft == 52', people({})],
    ['the renewal', 'person', 'person.renewalFrom == "2026-09-01"', people({})],
    [
      'a first registration',
      'person',
      'person.registerBy == "2026-10-09"',
      people({ registrationExpiry: null }),
    ],
    ['money in 万元', 'project', 'project.amount == 0.0001', { projects: [project] }],
    ['what is not paid', 'project', 'project.amount - project.paid > 0', { projects: [project] }],
    ['days to the end of a project', 'project', 'project.daysLeft == 83', { projects: [project] }],
    ['staff of an institution', 'society', 'society.staff >= 6', { societies: [institution] }],
    [
      'months after a visit',
      'visit',
      'monthsAfter(visit.date, 1) < today',
      {
        visits: [
          { id: 'v1', station: '测试站', date: '2026-09-08', due: '2026-12-01', done: null },
        ],
      },
    ],
    [
      'a large donation',
      'resource',
      'resource.amount > 5',
      { resources: [{ id: 'r1', name: '甲', date: null, donor: null, amount: 5_000_001 }] },
    ],
    [
      'a linkage without a value',
      'linkage',
      '!has(linkage.amount)',
      { linkages: [{ id: 'l1', name: '甲', date: null, amount: null, resource: null }] },
    ],
    [
      'an amount beside others',
      'amount',
      'amount.noun == "project" && amount.value > amount.others.middle',
      {
        amounts: [
          {
            ...{ noun: 'project', key: 'amount', kept: [1_000_000, 2_000_000, 3_000_000] },
            records: [{ id: 'j1', title: '甲', fen: 3_000_000 }],
          },
        ],
      },
    ],
  ])('reads %s', (_what, scope, condition, model) => {
    expect(run([own(scope, condition)], model)).toMatchObject([{ code: 'OWN-1' }]);
    expect(run([own(scope, `!(${condition})`)], model)).toEqual([]);
  });

  it('is told in words of a code table, and with its money', () => {
    const params = {
      what: 'codeName("institutionType", society.type)',
    };
    const [found] = run([own('society', 'true', { params })], { societies: [institution] });
    expect(textOf('OWN-1', found?.params, 'zh')).toMatch(/^请核对[\u4e00-\u9fff（）]+$/);
    const [money] = run([own('project', 'true', { params: { what: 'money(project.amount)' } })], {
      projects: [{ ...project, amount: 12_345_600 }],
    });
    expect(textOf('OWN-1', money?.params, 'zh')).toBe('请核对12.3456');
  });

  it('says nothing of a day that is none', () => {
    expect(
      run([own('society', 'days(today, society.ends) < 30')], {
        societies: [{ ...partner, ends: '长期' }],
      }),
    ).toEqual([]);
  });

  it('is run for projects that go on, or for all of them', () => {
    const projects = [project, { ...project, id: 'j2', closed: true }];
    const ids = (scope: RecordScope) => run([own(scope, 'true')], { projects }).map(({ id }) => id);
    expect([ids('project'), ids('everyProject')]).toEqual([['j1'], ['j1', 'j2']]);
  });
});

it('reads of who has left the posts alone', () => {
  const model = people({ hasLeft: true, birthDate: '1940-01-01', role: 'supervisor' });
  const left = { ...model, peopleRecords: { ...model.peopleRecords, posts: () => posts } };
  const post = { person: 'p1', employment: 'full', ends: null };
  const posts = [
    { ...post, starts: '2020-01-01' },
    { ...post, starts: '2021-01-01' },
  ];
  expect(run([...shippedChecks], left).map(({ code }) => code)).toEqual(['POSTS_OVERLAP']);
});
