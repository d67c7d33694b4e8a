import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NounName } from '../../../shared/domain/nouns';
import type { Failure } from '../../../shared/result';
import { refusal } from '../people/seed';
import { openRegister, type Register } from '../quarter/register';

let register: Register;
let station: string;

beforeAll(async () => {
  register = await openRegister();
  station = await register.station('永昌街道社会工作站', '220104004', { opened: '2020-05-01' });
});
afterAll(() => register.office.close());

/** What stands against values, by field; nothing where they are kept. */
const refused = async (noun: NounName, values: Record<string, unknown>): Promise<string[]> => {
  const kept = register.save(noun, values as Record<string, string>);
  const { fields = {} } = await refusal(kept).catch((): Partial<Failure> => ({}));
  return Object.entries(fields).map(([key, { code }]) => `${key} ${code}`);
};

describe('津贴标准', () => {
  const standard = { division: '220104', level: 'worker', way: 'monthly', amount: 300 };
  it('has one standard of an area, level and way on a day', async () => {
    await register.save('allowanceStandard', {
      ...standard,
      starts: '2024-01-01',
      ends: '2025-12-31',
    });
    expect(await refused('allowanceStandard', { ...standard, starts: '2025-12-31' })).toEqual([
      'starts ALLOWANCE_OVERLAPS',
    ]);
    await register.save('allowanceStandard', { ...standard, amount: 350, starts: '2026-01-01' });
    await register.save('allowanceStandard', {
      ...standard,
      way: 'once',
      amount: 3000,
      starts: '2024-01-01',
    });
    expect(await refused('allowanceStandard', { ...standard, starts: '2023-01-01' })).toEqual([
      'starts ALLOWANCE_OVERLAPS',
    ]);
  });

  it('is what a person’s allowance is held against, on the form and in the quarter', async () => {
    const level = { level: 'worker', certificate: '2026010203040506' };
    const person = await register.person(station, { ...level, allowance: 300 });
    const codes = async () => [
      (await register.office.call('records.get', { noun: 'person', id: person })).findings.map(
        ({ code }) => code,
      ),
      (await register.office.call('checks.run', { period: '2026Q3' }))
        .filter(({ id }) => id === person)
        .map(({ code }) => code),
    ];
    for (const found of await codes()) expect(found).toContain('ALLOWANCE_DIFFERS');
    const [finding] = (
      await register.office.call('records.get', { noun: 'person', id: person })
    ).findings.filter(({ code }) => code === 'ALLOWANCE_DIFFERS');
    expect(finding?.field).toBe('allowance');
    // What she gets is shown for a reason only: the finding does not tell it.
    expect(JSON.stringify(finding?.params)).not.toMatch(/\b300\b/);
    await register.change('person', person, { allowance: 350 });
    for (const found of await codes()) expect(found).not.toContain('ALLOWANCE_DIFFERS');
  });
});

describe('议定事项', () => {
  it('is overdue by the rule, says what came of it when it is done, and goes with its meeting', async () => {
    const meeting = await register.save('jointMeeting', {
      name: '联席会议',
      date: '2026-06-01',
      topics: '津贴',
    });
    const decision = await register.save('meetingDecision', {
      meeting,
      content: '津贴列入预算',
      due: '2026-12-19',
    });
    const { findings } = await register.office.call('records.get', {
      noun: 'meetingDecision',
      id: decision,
    });
    expect(findings.map(({ code, params }) => [code, params?.['days']])).toEqual([
      ['DECISION_OVERDUE', 1],
    ]);
    expect(
      await refused('meetingDecision', { meeting, content: '乙', done: '2026-12-01' }),
    ).toEqual(['result DECISION_RESULT_REQUIRED']);
    expect(
      (await register.office.call('records.get', { noun: 'jointMeeting', id: meeting })).values[
        'matters'
      ],
    ).toBe(1);
    await register.remove('jointMeeting', meeting);
    expect(
      await refusal(register.office.call('records.get', { noun: 'meetingDecision', id: decision })),
    ).toMatchObject({ code: 'RECORD_NOT_FOUND' });
  });
});

describe('服务活动 and 岗位设置', () => {
  const activity = { name: '甲', date: '2026-08-01' };
  it.each([
    [{ kind: 'case' }, ['stage ACTIVITY_CASE_STAGE', 'cases ACTIVITY_CASE_COUNT']],
    [{ kind: 'group', cases: 1 }, ['cases ACTIVITY_NO_CASE']],
    [{ kind: 'event', persons: 3, times: 2 }, ['times ACTIVITY_TIMES_BELOW']],
    [{ kind: 'event', households: 3 }, ['households ACTIVITY_NO_HOUSEHOLDS']],
    [{ kind: 'visit', date: '2026-12-21' }, ['date DAY_FUTURE']],
    [{ kind: 'visit', households: 3, persons: 3, times: 3 }, []],
  ])('%o: %o', async (values, faults) => {
    expect(await refused('serviceActivity', { ...activity, station, ...values })).toEqual(faults);
  });
  it.each([
    [{ institutions: 3, offices: 2, withPosts: 2 }, ['institutions POSTS_OVER_BODIES']],
    [{ withPosts: 2, posts: 1 }, ['posts POSTS_BELOW_BODIES']],
    [{ year: 2027 }, ['year FIGURE_YEAR_FUTURE']],
    [{ institutions: 4, offices: 2, withPosts: 2, posts: 2 }, []],
  ])('%o: %o', async (values, faults) => {
    expect(await refused('postEstablishment', { year: 2025, kind: 'child', ...values })).toEqual(
      faults,
    );
  });
});
