import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeSetting } from '../../../electron/service/database/settings';
import { expiryOf } from '../../../electron/service/people/expiry';
import { runChecks } from '../../../electron/service/quarter/checks';
import { defaultRuleParameters } from '../../../shared/definitions/shipped';
import type { NounName } from '../../../shared/domain/nouns';
import type { Values } from '../../../shared/domain/noun';
import { openOffice, type RegisterOffice } from '../register/office';
import { refusal, seed } from './seed';

let office: RegisterOffice;
let stations: { first: string; second: string };
beforeEach(async () => {
  office = openOffice();
  stations = await seed(office);
});
afterEach(() => office.close());

const save = (
  noun: NounName,
  values: Values,
  id: string | null = null,
  revision: number | null = null,
) => office.call('records.save', { noun, id, revision, values });
const list = async (noun: NounName) =>
  (await office.call('records.list', { noun, offset: 0, limit: 50 })).rows;
const get = (id: string, noun: NounName = 'person') => office.call('records.get', { noun, id });
const somebody = (more: Values = {}): Values => ({
  name: '何秀',
  citizenId: '410199196809150021',
  station: stations.first,
  ...more,
});
const again = async (id: string, values: Values) =>
  save('person', values, id, (await get(id)).revision);
/** What the quarter asks of people in post. */
const inQuarter = () =>
  runChecks(office.context, '2026Q3').filter(({ code }) =>
    /^(STATION_TWO_HEADS|POSTS_OVERLAP|PERSON_AGE|SUPERVISOR_)/.test(code),
  );
const codes = async (id: string) => (await get(id)).findings.map(({ code }) => code);

describe('qualifications in step with the person', () => {
  it('come of the person and follow it', async () => {
    const { id } = await save(
      'person',
      somebody({
        level: 'assistant',
        certificate: '202001922935191500',
        registrationExpiry: '2026-11-30',
      }),
    );
    await again(id, { registrationExpiry: '2026-12-31' });
    const only = await list('qualification');
    expect(only.map(({ values }) => values)).toMatchObject([
      {
        person: id,
        level: 'assistant',
        registrationExpiry: '2026-12-31',
        state: 'registered',
        registration: 'renewable',
      },
    ]);
    await again(id, {
      level: 'worker',
      certificate: '202301922935191582',
      registrationExpiry: null,
    });
    expect((await list('qualification')).map(({ values }) => values['level']).sort()).toEqual([
      'assistant',
      'worker',
    ]);
  });

  it('lead the person: the highest is shown', async () => {
    const { id } = await save(
      'person',
      somebody({ level: 'assistant', certificate: '202001922935191500' }),
    );
    const worker = await save('qualification', {
      person: id,
      level: 'worker',
      certificate: '202301922935191582',
      obtained: '2023-09-01',
      registeredOn: '2024-03-01',
    });
    expect(worker.values).toMatchObject({ registrationExpiry: '2027-02-28', state: 'registered' });
    expect((await get(id)).values).toMatchObject({
      level: 'worker',
      registrationExpiry: '2027-02-28',
      certified: 'yes',
      registration: 'valid',
    });
    const fault = await refusal(again(id, { level: 'assistant' }));
    expect(fault).toMatchObject({
      code: 'FORM_INVALID',
      fields: {
        level: {
          code: 'LEVEL_BELOW_QUALIFICATION',
          params: { twin: 'qualification', recordId: worker.id },
        },
      },
    });
    await office.call('records.remove', {
      noun: 'qualification',
      id: worker.id,
      revision: worker.revision,
    });
    expect((await get(id)).values).toMatchObject({ level: 'assistant', registrationExpiry: null });
    for (const { id: own, revision } of await list('qualification'))
      await office.call('records.remove', { noun: 'qualification', id: own, revision });
    expect((await get(id)).values).toMatchObject({
      level: 'none',
      certificate: null,
      certified: 'no',
    });
    await office.call('records.restore', { noun: 'qualification', id: worker.id });
    expect((await get(id)).values).toMatchObject({ level: 'worker' });
  });

  it('do not double when a level is corrected on the same certificate', async () => {
    const { id } = await save(
      'person',
      somebody({ level: 'assistant', certificate: '202001922935191500' }),
    );
    await again(id, { level: 'worker' });
    expect((await list('qualification')).map(({ values }) => values['level'])).toEqual(['worker']);
  });

  it('are one a level', async () => {
    const { id } = await save(
      'person',
      somebody({ level: 'assistant', certificate: '202001922935191500' }),
    );
    expect(
      await refusal(
        save('qualification', {
          person: id,
          level: 'assistant',
          certificate: '202101922935191500',
        }),
      ),
    ).toMatchObject({ fields: { level: { code: 'QUALIFICATION_TWICE' } } });
  });

  it('are registered anew by the office’s term, or as the certificate says', async () => {
    writeSetting(office.context.db, 'ruleParameters', { registrationYears: 2 });
    const { id } = await save(
      'person',
      somebody({
        level: 'worker',
        certificate: '202301922935191582',
        registrationExpiry: '2026-10-31',
      }),
    );
    const [first] = await list('qualification');
    const renewed = await office.call('people.renew', {
      id: first?.id ?? '',
      revision: first?.revision ?? 0,
      registeredOn: '2026-10-08',
      registrationExpiry: null,
    });
    expect((await get(id)).values).toMatchObject({
      registrationExpiry: '2028-10-07',
      registration: 'valid',
    });
    await office.call('people.renew', {
      id: renewed.id,
      revision: renewed.revision,
      registeredOn: '2026-10-08',
      registrationExpiry: '2029-10-31',
    });
    expect((await get(id)).values).toMatchObject({ registrationExpiry: '2029-10-31' });
  });
});

describe('what runs out and what is missing', () => {
  const train = (person: string, date: string, hours: number, kind = 'training') =>
    save('training', { person, topic: `小组工作 ${date}`, date, hours, kind });

  it('is told of the person and of the desk, of people in post only', async () => {
    const { id } = await save(
      'person',
      somebody({
        level: 'assistant',
        certificate: '202001922935191500',
        registrationExpiry: '2026-10-31',
      }),
    );
    await train(id, '2025-05-01', 40);
    await train(id, '2026-05-01', 8);
    const early = await train(id, '2027-05-01', 80);
    expect((await get(id)).values).toMatchObject({
      trainingHours: '48 / 72',
      registration: 'renewable',
    });
    expect(await codes(id)).toEqual([
      'PERSON_RENEWAL_OPEN',
      'PERSON_HOURS_SHORT',
      'TRAINING_OUTSIDE',
    ]);
    expect((await get(early.id, 'training')).findings).toMatchObject([
      { code: 'TRAINING_OUTSIDE', severity: 'warning', field: 'date' },
    ]);
    expect(await office.call('people.page', { id })).toMatchObject({
      registration: {
        status: 'renewable',
        from: '2023-11-01',
        to: '2026-10-31',
        renewable: '2026-08-01',
      },
      hours: { required: 72, counted: 48, missing: 24 },
    });
    expect(expiryOf(office.context, '2026-10-09')).toMatchObject({
      expired: 0,
      days: 90,
      within: [
        { from: 0, to: 30, n: 1 },
        { from: 31, to: 60, n: 0 },
        { from: 61, to: 90, n: 0 },
      ],
      renewable: 1,
      hoursShort: 1,
      next: [{ id, daysLeft: 22, missing: 24 }],
    });
    expect(expiryOf(office.context, '2026-09-20')).toMatchObject({
      within: [{ n: 0 }, { n: 1 }, { n: 0 }],
    });
    expect(expiryOf(office.context, '2026-08-15')).toMatchObject({
      within: [{ n: 0 }, { n: 0 }, { n: 1 }],
    });
    expect(expiryOf(office.context, '2026-11-01')).toMatchObject({
      expired: 1,
      within: [{ n: 0 }, { n: 0 }, { n: 0 }],
      renewable: 0,
      hoursShort: 1,
    });
    await again(id, { leftOn: '2026-10-01' });
    expect(expiryOf(office.context, '2026-10-09')).toMatchObject({
      within: [{ n: 0 }, { n: 0 }, { n: 0 }],
      renewable: 0,
      hoursShort: 0,
      next: [],
    });
    expect(await codes(id)).toEqual(['TRAINING_OUTSIDE']);
  });

  it('counts a first registration that was never made, ages and full-time posts at once', async () => {
    const { id } = await save('person', {
      name: '梁勇',
      citizenId: '410199195101010053',
      station: stations.first,
      employment: 'full',
      postSince: '2020-01-01',
    });
    await save('qualification', { person: id, level: 'assistant', obtained: '2025-01-10' });
    await save('post', {
      person: id,
      station: stations.second,
      role: 'worker',
      employment: 'full',
      starts: '2024-01-01',
      ends: '2024-06-30',
    });
    expect((await get(id)).findings).toMatchObject([
      { code: 'PERSON_CERT_MISSING', field: 'certificate' },
      { code: 'POSTS_OVERLAP', params: { from: '2024-01-01' } },
      { code: 'PERSON_AGE', field: 'birthDate', params: { age: 75 } },
      { code: 'PERSON_FIRST_REGISTRATION', params: { date: '2026-01-10' } },
    ]);
    expect(inQuarter().map(({ code }) => code)).toEqual(['POSTS_OVERLAP', 'PERSON_AGE']);
  });

  it('asks a supervisor for the level and the years that the office wants', async () => {
    const found = async (id: string) => {
      const own = (await get(id)).findings.filter(({ code }) => code.startsWith('SUPERVISOR'));
      const all = inQuarter().filter(({ code }) => code.startsWith('SUPERVISOR'));
      expect(all).toEqual(own);
      return own.map(({ code, field, params }) => [code, field, params['years'] ?? null]);
    };
    const level = ['SUPERVISOR_LEVEL', 'level', null];
    const years = ['SUPERVISOR_YEARS', 'postSince', 5];
    const { id } = await save('person', somebody({ role: 'supervisor', postSince: '2021-10-10' }));
    expect(await found(id)).toEqual([level, years]);
    await save('qualification', { person: id, level: 'assistant', obtained: '2020-01-10' });
    expect(await found(id)).toEqual([level, years]);
    await save('qualification', { person: id, level: 'worker', obtained: '2025-01-10' });
    expect(await found(id)).toEqual([years]);
    // An earlier post makes five years up to the day.
    const post = { person: id, station: stations.second, role: 'worker', ends: '2021-10-09' };
    await save('post', { ...post, starts: '2021-10-09' });
    expect(await found(id)).toEqual([]);
    writeSetting(office.context.db, 'ruleParameters', {
      ...defaultRuleParameters,
      supervisorLevel: 'senior',
      supervisorYears: 6,
    });
    expect(await found(id)).toEqual([level, ['SUPERVISOR_YEARS', 'postSince', 6]]);
    writeSetting(office.context.db, 'ruleParameters', {
      ...defaultRuleParameters,
      supervisorLevel: 'none',
      supervisorYears: 0,
    });
    expect(await found(id)).toEqual([]);
  });

  it('says nothing of a supervisor’s years where nobody wrote a day down', async () => {
    const { id } = await save('person', somebody({ role: 'supervisor', level: 'worker' }));
    expect(await codes(id)).not.toContain('SUPERVISOR_YEARS');
    expect(inQuarter()).toEqual([]);
  });

  it('finds two heads that came in by a workbook', async () => {
    const first = await save('person', somebody({ role: 'head' }));
    const second = await save('person', {
      name: '梁勇',
      citizenId: '41019919850101003X',
      station: stations.first,
    });
    office.context.db.prepare("UPDATE person SET role = 'head' WHERE id = ?").run(second.id);
    expect(inQuarter()).toMatchObject([
      {
        code: 'STATION_TWO_HEADS',
        severity: 'error',
        entity: 'person',
        field: 'role',
        params: { person: '何秀', twin: '梁勇', station: '永昌街道社会工作站' },
      },
    ]);
    expect(await codes(first.id)).toContain('STATION_TWO_HEADS');
  });
});

describe('专业人才', () => {
  it.each([
    [{ education: '20', major: '社会工作' }, 'yes'],
    [{ education: '30', major: '应用心理学' }, 'yes'],
    [{ education: '20', major: '法学' }, 'no'],
    [{ education: '60', major: '社会工作' }, 'no'],
    [{ education: '20', major: '法学', majorCategory: 'related' }, 'yes'],
    [{ education: '20', major: '社会学', majorCategory: 'other' }, 'no'],
  ])('%j: %s', async (schooling, professional) => {
    expect((await get((await save('person', somebody(schooling))).id)).values).toMatchObject({
      professional,
      certified: 'no',
    });
  });
});

describe('numbers of people', () => {
  it('are found from four characters on', async () => {
    await save(
      'person',
      somebody({ phone: '15400001234', level: 'worker', certificate: '202301922935191582' }),
    );
    const found = async (search: string) =>
      (await office.call('records.list', { noun: 'person', search, offset: 0, limit: 5 })).total;
    expect([
      await found('hx'),
      await found('何秀'),
      await found('123'),
      await found('410'),
      await found('1234'),
      await found('4101'),
      await found('2023'),
    ]).toEqual([1, 1, 0, 0, 1, 1, 1]);
  });
});
