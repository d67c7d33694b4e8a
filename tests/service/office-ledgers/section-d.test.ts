import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRegister, type Register } from '../quarter/register';

const PERIOD = '2026Q3';
let register: Register;
let keeps: string;
let other: string;

beforeAll(async () => {
  register = await openRegister();
  keeps = await register.station('永昌街道社会工作站', '220104004', { opened: '2020-05-01' });
  other = await register.station('桂林街道社会工作站', '220104003', { opened: '2020-05-01' });
});
afterAll(() => register.office.close());

const service = (kind: string, date: string, values: Record<string, unknown>) =>
  register.save('serviceActivity', {
    name: `${kind} ${date}`,
    station: keeps,
    kind,
    date,
    ...values,
  });
const ledgers = () => register.office.call('statistics.ledgers', { period: PERIOD });

describe('section D', () => {
  it('is summed from the service record of the quarter, for the stations that keep it', async () => {
    await service('case', '2026-07-01', { stage: 'intake', cases: 3, times: 5 });
    await service('case', '2026-09-30', { stage: 'intake', cases: 1 });
    await service('case', '2026-08-01', { stage: 'intervention', cases: 4, times: 9 });
    await service('case', '2026-09-01', { stage: 'closure', cases: 2 });
    await service('group', '2026-07-05', { name: '银龄小组', times: 10 });
    await service('group', '2026-07-12', { name: '银龄 小组（第二节）', sessions: 2, times: 18 });
    await service('group', '2026-07-12', { name: '亲子小组', times: 8 });
    await service('event', '2026-08-08', { sessions: 3, times: 120 });
    await service('visit', '2026-08-09', { households: 12, times: 15 });
    await service('advice', '2026-08-10', { persons: 7 });
    // Of other quarters.
    await service('event', '2026-06-30', { times: 500 });
    await service('event', '2026-10-01', { times: 500 });
    const { values, items } = await ledgers();
    expect(items).toContain('groupSessions');
    expect(values[keeps]).toEqual({
      caseNew: 4,
      caseClosed: 2,
      groupCount: 2,
      groupSessions: 4,
      groupTimes: 36,
      activityCount: 3,
      activityTimes: 120,
      visitHouseholds: 12,
      visitTimes: 15,
      adviceTimes: 7,
      servedTimes: 192,
    });
    expect(values[other]).toEqual({});
  });

  it('is held against what was typed there, and nowhere else', async () => {
    const cell = (station: string) => ({ station, item: 'visitTimes', value: 99 });
    await register.office.call('statistics.save', {
      period: PERIOD,
      cells: [cell(keeps), cell(other)],
    });
    const found = (await register.office.call('checks.run', { period: PERIOD })).filter(
      ({ code }) => /LEDGER/.test(code),
    );
    expect(found.map(({ id, field }) => [id, field])).toEqual([[keeps, 'visitTimes']]);
  });
});

it('says nothing of services that a station does not write down', async () => {
  const groups = await register.station('南湖街道社会工作站', '220104005', {
    opened: '2020-05-01',
  });
  await register.save('serviceActivity', {
    name: '银龄小组',
    station: groups,
    kind: 'group',
    date: '2026-08-01',
    times: 9,
  });
  expect((await ledgers()).values[groups]).toEqual({
    groupCount: 1,
    groupSessions: 1,
    groupTimes: 9,
  });
});
