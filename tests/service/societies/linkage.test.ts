import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { citizenIdCheck } from '../../../shared/codes/citizen-id';
import type { InputOf } from '../../../shared/contract/procedures';
import type { NounName } from '../../../shared/domain/nouns';
import { openTestOffice, type TestOffice } from '../office';

const PERIOD = '2026Q3';
/** An id number of a region that no county has. */
const sound = (first17: string): string => first17 + citizenIdCheck(first17);

let office: TestOffice;
let place: string;
beforeEach(async () => {
  office = await openTestOffice();
  place = (
    await save('station', {
      name: '永昌街道社会工作站',
      tier: 'station',
      division: '220104004000',
      state: 'running',
    })
  ).id;
});
afterEach(() => office.close());

const save = (
  noun: NounName,
  values: InputOf<'records.save'>['values'],
  id: string | null = null,
  revision: number | null = null,
) => office.call('records.save', { noun, id, revision, values });
const linkage = (own: InputOf<'records.save'>['values'] = {}) =>
  save('linkage', {
    name: '重阳敬老',
    station: place,
    date: '2026-09-09',
    parties: ['community', 'volunteer'],
    persons: 40,
    organisations: 3,
    volunteers: 12,
    hours: 30.5,
    ...own,
  });
const type = (item: string, value: number) =>
  office.call('statistics.save', { period: PERIOD, cells: [{ station: place, item, value }] });
const findings = async (code: string) =>
  (await office.call('checks.run', { period: PERIOD })).filter((finding) => finding.code === code);

describe('what linkages come to', () => {
  it('stands beside the quarter’s figures, in their units', async () => {
    const resource = await save('charityResource', {
      name: '米面油',
      kind: 'goods',
      date: '2026-09-01',
      station: place,
      amount: 2_000_000,
    });
    await save('charityResource', {
      name: '助学款',
      kind: 'money',
      date: '2026-09-02',
      station: place,
      amount: 500_000,
    });
    await linkage({ parties: ['community', 'volunteer', 'charity'], resource: resource.id });
    await linkage({ name: '夏令营', date: '2026-06-30' });
    const { stations } = await office.call('linkage.totals', { period: PERIOD });
    expect(stations).toEqual([
      {
        station: place,
        name: '永昌街道社会工作站',
        linkedSocieties: 3,
        volunteerTimes: 12,
        volunteerHours: 305,
        resourceCount: 2,
        resourceAmount: 25_000,
        persons: 40,
      },
    ]);
    const { items, values } = await office.call('statistics.ledgers', { period: PERIOD });
    expect(items).toEqual([
      'linkedSocieties',
      'volunteerTimes',
      'volunteerHours',
      'resourceCount',
      'resourceAmount',
    ]);
    expect(values[place]).toEqual({
      linkedSocieties: 3,
      volunteerTimes: 12,
      volunteerHours: 305,
      resourceCount: 2,
      resourceAmount: 25_000,
    });
  });

  it('is held against what was typed until the quarter is frozen, and nothing is where no ledger is kept', async () => {
    await type('linkedSocieties', 15);
    expect(await findings('STAT_LINKAGE_DIFFERS')).toEqual([]);
    const { id, revision } = await linkage();
    expect(await findings('STAT_LINKAGE_DIFFERS')).toMatchObject([
      {
        id: place,
        field: 'linkedSocieties',
        severity: 'warning',
        params: { expected: 3, value: 15 },
      },
    ]);
    await type('linkedSocieties', 3);
    expect(await findings('STAT_LINKAGE_DIFFERS')).toEqual([]);
    await save('linkage', { organisations: 4 }, id, revision);
    expect(await findings('STAT_LINKAGE_DIFFERS')).toHaveLength(1);
    office.ctx.db
      .prepare(
        "INSERT INTO frozen (period, digest, at, by, snapshot) VALUES (?, '', '', '', '{\"tables\":[]}')",
      )
      .run(PERIOD);
    expect(await findings('STAT_LINKAGE_DIFFERS')).toEqual([]);
  });
});

it('counts the other ledgers by township: visits, trainings, protection stations, child workers, children', async () => {
  const studio = await save('station', {
    name: '永昌社会工作室',
    tier: 'studio',
    division: '220104004001',
    state: 'running',
  });
  const person = await save('person', {
    name: '林小满',
    idType: 'citizen',
    citizenId: sound('22019919900307001'),
    station: studio.id,
  });
  await save('training', { person: person.id, topic: '个案工作', date: '2026-08-01', hours: 8 });
  await save('visit', {
    station: place,
    kind: 'supervision',
    date: '2026-08-02',
    hours: 2.5,
    findings: '台账齐全',
  });
  await save('visit', {
    station: place,
    kind: 'survey',
    date: '2026-08-03',
    hours: 2,
    findings: '了解需求',
  });
  await save('protectionStation', {
    name: '永昌街道未成年人保护工作站',
    division: '220104004000',
    state: 'running',
  });
  await save('childWorker', { name: '赵大雪', kind: 'supervisor', division: '220104004000' });
  await save('childWorker', { name: '钱小寒', kind: 'director', division: '220104004001' });
  await save('childWorker', {
    name: '孙立夏',
    kind: 'director',
    division: '220104004001',
    starts: '2020-01-01',
    ends: '2026-06-30',
  });
  await save('divisionFigure', {
    division: '220104004000',
    year: 2025,
    childrenInNeed: 7,
    leftBehindChildren: 20,
  });
  expect((await office.call('statistics.ledgers', { period: PERIOD })).values[place]).toEqual({
    supervisionCount: 1,
    supervisionHours: 25,
    trainingTimes: 1,
    protectionStations: 1,
    childSupervisors: 1,
    childDirectors: 1,
    childrenInNeed: 7,
    childrenLeftBehind: 20,
  });
});

describe('the overview', () => {
  it('counts who took part, what it brought and who did nothing', async () => {
    const idle = await save('station', {
      name: '南湖街道社会工作站',
      tier: 'station',
      division: '220104003000',
      state: 'running',
    });
    await linkage({ amount: 3_000_000 });
    await linkage({
      name: '植树',
      date: '2026-03-12',
      parties: ['community', 'worker'],
      volunteers: null,
      hours: null,
    });
    const overview = await office.call('societies.overview', { period: PERIOD });
    expect(overview.linkages).toEqual({ quarter: 1, year: 2 });
    expect(overview.parties.filter(({ year }) => year > 0)).toEqual([
      { society: 'community', quarter: 1, year: 2 },
      { society: 'worker', quarter: 0, year: 1 },
      { society: 'volunteer', quarter: 1, year: 1 },
    ]);
    expect(overview.resources).toEqual([{ period: PERIOD, yuan: 30_000, count: 1 }]);
    expect(overview.without).toEqual([{ id: idle.id, name: '南湖街道社会工作站' }]);
    expect(overview.counts.find(({ noun }) => noun === 'linkage')?.count).toBe(2);
  });

  it('invents nothing where nothing was entered', async () => {
    expect(await office.call('societies.overview', { period: PERIOD })).toMatchObject({
      linkages: { quarter: 0, year: 0 },
      resources: [],
      without: [{ id: place }],
      stations: 1,
    });
  });
});

it('warns of a body in two ledgers and a partner whose agreement has run out, through the same checks', async () => {
  await save('institution', {
    name: '示例社会工作服务中心',
    uscc: '52410199MJTE5T001L',
    type: 'foundation',
  });
  await save('partner', { name: '示例社会工作服务中心', kind: 'other', ends: '2026-10-08' });
  expect((await office.call('checks.run', { period: PERIOD })).map(({ code }) => code)).toEqual(
    expect.arrayContaining(['INSTITUTION_TYPE_USCC', 'SOCIETY_TWIN', 'PARTNER_EXPIRED']),
  );
});
