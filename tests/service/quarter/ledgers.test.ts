import { defaultRuleParameters } from '../../../shared/definitions/shipped';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRegister, type Register } from './register';

let register: Register;
let station: string;

beforeAll(async () => {
  register = await openRegister();
  station = await register.station('永昌街道社会工作站', '220104004', { opened: '2020-05-01' });
});
afterAll(() => register.office.close());

const ledger = async (period: string, item: string): Promise<number | undefined> =>
  (await register.office.call('statistics.ledgers', { period })).values[station]?.[item];

describe('儿童主任 and 儿童督导员', () => {
  let workers = 0;
  const worker = (kind: string, division: string, starts: string | null, ends: string | null) =>
    register.save('childWorker', { kind, division, name: `冯兰${(workers += 1)}`, starts, ends });

  it('are those of the last day: a replaced one is not counted beside the successor', async () => {
    expect(await ledger('2026Q3', 'childDirectors')).toBeUndefined();
    const [one = '', two = '', three = ''] = (
      await register.office.call('divisions.children', { parent: '220104004000' })
    ).map(({ code }) => code);
    await worker('director', one, null, '2026-08-14');
    await worker('director', one, '2026-08-15', null);
    await worker('director', two, '2020-01-01', '2026-09-30');
    await worker('director', three, '2026-10-01', null);
    await worker('supervisor', '220104004000', '2020-01-01', '2026-09-29');
    const directors = async () =>
      Promise.all(['2026Q2', '2026Q3', '2026Q4'].map((period) => ledger(period, 'childDirectors')));
    expect(await directors()).toEqual([2, 2, 2]);
    // Who hands over on the last day is not counted beside the successor, nor instead of another.
    await worker('director', two, '2026-09-30', null);
    expect(await directors()).toEqual([2, 2, 3]);
    await worker('director', two, '2020-01-01', '2026-09-30');
    expect(await directors()).toEqual([3, 3, 3]);
    // The post is vacant: the ledger says so, instead of nothing.
    expect(await ledger('2026Q2', 'childSupervisors')).toBe(1);
    expect(await ledger('2026Q3', 'childSupervisors')).toBe(0);
  });
});

describe('培训人次', () => {
  it('count where the person worked on the day, whatever station that is now', async () => {
    const other = await register.station('桂林街道社会工作站', '220104003');
    const person = await register.person(station, { postSince: '2020-01-01' });
    for (const date of ['2026-08-31', '2026-09-01'])
      await register.save('training', { person, topic: `个案 ${date}`, date, hours: 8 });
    await register.change('person', person, { station: other, postSince: '2026-09-01' });
    const { values } = await register.office.call('statistics.ledgers', { period: '2026Q3' });
    expect([station, other].map((id) => values[id]?.['trainingTimes'])).toEqual([1, 1]);
    await register.remove('person', person);
    await register.remove('station', other);
  });
});

describe('a station that has no worker of its own', () => {
  const codes = async (period: string) =>
    (await register.office.call('checks.run', { period }))
      .filter(({ code, id }) => code === 'STATION_WITHOUT_STAFF' && id === station)
      .map(({ params }) => params['station']);

  it('is staffed by who works in its township’s studios on the last day', async () => {
    expect(await codes('2026Q3')).toEqual(['永昌街道社会工作站']);
    const studio = await register.save('station', {
      name: '一社区社会工作室',
      tier: 'studio',
      division: '220104004001',
      state: 'running',
    });
    await register.person(studio, { postSince: '2026-09-30' });
    expect([await codes('2026Q2'), await codes('2026Q3')]).toEqual([['永昌街道社会工作站'], []]);
  });

  it('is not asked for staff of a quarter in which it did not run', async () => {
    expect(await codes('2019Q1')).toEqual([]);
  });
});

describe('an institution’s 专职人员', () => {
  const differs = async (): Promise<unknown[]> =>
    (await register.office.call('checks.run', { period: '2026Q3' }))
      .filter(({ code }) => code === 'INSTITUTION_STAFF_DIFFERS')
      .map(({ params }) => [params['staff'], params['people']]);

  it('are held against full-time posts alone', async () => {
    await register.save('institution', {
      name: '示例社会工作服务中心',
      type: 'service',
      uscc: '52410199MJTE5T001L',
      staff: 6,
    });
    const employed = (employment: string) =>
      register.person(station, {
        postSince: '2026-01-04',
        employment,
        employer: '示例社会工作服务中心',
      });
    for (const employment of ['part', 'part', 'part', 'part', 'part', 'part'])
      await employed(employment);
    // Only part-time people are registered: the six that are stated are missing.
    expect(await differs()).toEqual([[6, 0]]);
    for (const employment of ['full', 'full', 'full', 'full', 'full', 'full'])
      await employed(employment);
    expect(await differs()).toEqual([]);
    // Ten of whom nothing is entered are no full-time posts, unless the office lets them be.
    for (let more = 0; more < 10; more += 1) await employed('');
    expect(await differs()).toEqual([]);
    const list = async () =>
      (await register.office.call('records.get', { noun: 'station', id: station })).values[
        'staffing'
      ];
    const before = String(await list());
    await register.office.call('settings.set', {
      ruleParameters: { ...defaultRuleParameters, fullTime: 'unlessPart' },
    });
    expect(await differs()).toEqual([[6, 16]]);
    const [full, part] = before.split('/').map(Number);
    expect(await list()).toBe(`${(full ?? 0) + 10}/${part}`);
  });
});
