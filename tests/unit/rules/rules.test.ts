import { describe, expect, it } from 'vitest';
import { shippedChecks } from '../../../shared/definitions/shipped-checks';
import type { Finding } from '../../../shared/rules/finding';
import { requiredItems } from '../../../shared/domain/statistics-form';
import { defaultStatisticsForm } from '../../../shared/definitions/shipped';
import type { Figures, QuarterModel } from '../../../shared/rules/read-model';
import { emptyRegister, type RegisterModel } from '../../../shared/rules/register-model';
import { defaultRuleParameters } from '../../../shared/definitions/shipped';
import { project, recordCases, type Case } from './record-cases';
import { checkLedgers, checkRegister, checkStatistics, checkTotals } from './shipped';
import { textOf } from '../../../shared/text/index';

const station = {
  id: 's1',
  name: '测试街道社会工作站',
  tier: 'station',
  state: 'running',
  division: '220199001000',
};
const other = { ...station, id: 's2', name: '测试镇社会工作站', division: '220199100000' };

/** A quarter with nothing wrong: every item 0 but for a few that agree with each other. */
const sound: Figures = {
  ...Object.fromEntries(defaultStatisticsForm.items.map(({ key }) => [key, 0])),
  caseOpening: 4,
  caseNew: 3,
  caseClosed: 2,
  caseEnding: 5,
  groupCount: 1,
  groupSessions: 4,
  groupTimes: 40,
  servedPersons: 100,
  servedTimes: 160,
  fundsReceived: 50_000,
  fundsBudget: 50_000,
  fundsSpent: 40_000,
};
const quarter = (own: Figures, before?: Figures, more: Partial<QuarterModel> = {}): Finding[] =>
  checkStatistics(
    {
      period: '2026Q3',
      stations: [station],
      figures: new Map([['s1', { ...sound, ...own }]]),
      previous: new Map(before ? [['s1', { ...sound, ...before }]] : []),
      carried: new Map(),
      zeroReports: new Set(),
      ...more,
    },
    defaultStatisticsForm,
    defaultRuleParameters,
  );

const person = {
  id: 'p1',
  name: '林小满',
  station: 's1',
  stationName: '测试街道社会工作站',
  role: null,
  birthDate: null,
  level: 'worker',
  certificate: '2026010203040506',
  registrationExpiry: '2027-01-01',
};
const register = (more: Partial<RegisterModel>): Finding[] =>
  checkRegister({
    ...emptyRegister,
    today: '2026-10-09',
    reporting: [station],
    figures: new Map(),
    outside: [],
    stations: [station],
    people: [person],
    projects: [project],
    isDue: () => true,
    ...more,
  });

const zeros: Figures = Object.fromEntries(defaultStatisticsForm.items.map(({ key }) => [key, 0]));
/** Five in post, all of them certified. */
const staffed: Figures = {
  staffInPost: 5,
  staffFull: 5,
  certifiedAssistant: 3,
  certifiedWorker: 1,
  certifiedSenior: 1,
  certifiedTotal: 5,
  professionals: 5,
};
const filled = (item: string, value: number | undefined): Figures => ({ [item]: value });

const ledgers = (typed: Figures, counted: Figures): Finding[] =>
  checkLedgers(
    {
      stations: [station],
      figures: new Map([['s1', typed]]),
      ledgers: new Map([['s1', counted]]),
    },
    defaultStatisticsForm,
  );
const totals = (told: Figures, ...stations: Figures[]): Finding[] =>
  checkTotals(defaultStatisticsForm, told, stations);

/** For every code: what brings it about, and the nearest thing that does not. */
const cases: Record<string, Case> = {
  ...recordCases,
  STAT_NEGATIVE: {
    hit: () => quarter(filled('visitTimes', -1)),
    miss: () => quarter(filled('visitTimes', 0)),
    field: 'visitTimes',
  },
  STAT_CASE_BALANCE: {
    hit: () => quarter({ caseEnding: 6 }),
    miss: () => quarter({ caseNew: 4, caseEnding: 6 }),
    field: 'caseEnding',
  },
  STAT_TIMES_BELOW_PERSONS: {
    hit: () => quarter({ servedTimes: 99 }),
    miss: () => quarter({ servedTimes: 101 }),
    field: 'servedTimes',
  },
  STAT_TIMES_EQUAL_PERSONS: {
    hit: () => quarter({ servedTimes: 100 }),
    miss: () => quarter({ servedTimes: 0, servedPersons: 0 }),
    field: 'servedTimes',
  },
  STAT_GROUP_TIMES: {
    hit: () => quarter({ groupTimes: 3 }),
    miss: () => quarter({ groupTimes: 4 }),
    field: 'groupTimes',
  },
  STAT_VOLUNTEER_TIMES: {
    hit: () => quarter({ volunteers: 9, volunteerTimes: 8 }),
    miss: () => quarter({ volunteers: 9, volunteerTimes: 9 }),
    field: 'volunteerTimes',
  },
  STAT_ABOVE_MOST: {
    hit: () => quarter({ satisfaction: 1001 }),
    miss: () => quarter({ satisfaction: 1000 }),
    field: 'satisfaction',
  },
  STAT_CERTIFIED_OVER_STAFF: {
    hit: () => quarter({ ...staffed, staffInPost: 4 }),
    miss: () => quarter(staffed),
    field: 'certifiedTotal',
  },
  STAT_LEVELS_SUM: {
    hit: () => quarter({ ...staffed, certifiedSenior: 0 }),
    miss: () => quarter(staffed),
    field: 'certifiedTotal',
  },
  STAT_PROFESSIONALS: {
    hit: () => quarter({ ...staffed, professionals: 4 }),
    miss: () => quarter(staffed),
    field: 'professionals',
  },
  STAT_FUNDS_SPLIT: {
    hit: () => quarter({ fundsLottery: 1 }),
    miss: () => quarter({ fundsBudget: 49_999, fundsLottery: 1 }),
    field: 'fundsBudget',
  },
  STAT_CUMULATIVE: {
    hit: () => quarter({ clientsOnFile: 89 }, { clientsOnFile: 90, caseEnding: 4 }),
    miss: () => quarter({ clientsOnFile: 90 }, { clientsOnFile: 90, caseEnding: 4 }),
    field: 'clientsOnFile',
  },
  STAT_MISSING: {
    hit: () => quarter({ visitHouseholds: undefined }),
    miss: () => quarter({ visitHouseholds: 0 }),
    field: 'visitHouseholds',
  },
  STAT_ALL_ZERO: {
    hit: () => quarter(zeros),
    miss: () => quarter(zeros, undefined, { zeroReports: new Set(['s1']) }),
  },
  STAT_ZERO_FILLED: {
    hit: () => quarter({ ...zeros, visitTimes: 9000 }, undefined, { zeroReports: new Set(['s1']) }),
    // What is counted on a day goes on being there when nothing was done.
    miss: () =>
      quarter({ ...zeros, clientsOnFile: 90, caseOpening: 4, caseEnding: 4 }, undefined, {
        zeroReports: new Set(['s1']),
      }),
    field: 'visitTimes',
  },
  STAT_SPENT_OVER: {
    hit: () => quarter({ fundsSpent: 60_001 }, undefined, { carried: new Map([['s1', 10_000]]) }),
    miss: () => quarter({ fundsSpent: 60_000 }, undefined, { carried: new Map([['s1', 10_000]]) }),
    field: 'fundsSpent',
  },
  STAT_OPENING: {
    hit: () => quarter({}, { caseEnding: 7 }),
    miss: () => quarter({}, { caseEnding: 4 }),
    field: 'caseOpening',
  },
  STAT_CHANGE: {
    hit: () => quarter({ servedTimes: 151 }, { servedTimes: 100, caseEnding: 4 }),
    miss: () => quarter({ servedTimes: 150 }, { servedTimes: 100, caseEnding: 4 }),
    field: 'servedTimes',
  },
  STAT_SCALE: {
    hit: () => quarter({ fundsSpent: 40_000 }, { fundsSpent: 4 }),
    miss: () => quarter({ fundsSpent: 40_000 }, { fundsSpent: 4_000 }),
    field: 'fundsSpent',
  },
  STAT_RATE_SHARE: {
    hit: () => quarter({ satisfaction: 95 }),
    miss: () => quarter({ satisfaction: 101 }),
    field: 'satisfaction',
  },
  PERSON_CERT_TWICE: {
    hit: () => register({ people: [person, { ...person, id: 'p2', name: '沈知夏' }] }),
    miss: () =>
      register({ people: [person, { ...person, id: 'p2', certificate: '2026010203040507' }] }),
    field: 'certificate',
  },
  PERSON_CERT_MISSING: {
    hit: () => register({ people: [{ ...person, certificate: null }] }),
    miss: () => register({ people: [{ ...person, level: 'none', certificate: null }] }),
    field: 'certificate',
  },
  PERSON_REGISTRATION_EXPIRED: {
    hit: () => register({ people: [{ ...person, registrationExpiry: '2026-10-08' }] }),
    miss: () => register({ people: [{ ...person, registrationExpiry: '2026-10-09' }] }),
    field: 'registrationExpiry',
  },
  STATION_WITHOUT_STAFF: {
    hit: () => register({ figures: new Map([[station.id, { staffInPost: 0 }]]) }),
    miss: () =>
      register({
        reporting: [station, { ...other, state: 'paused' }],
        figures: new Map([
          [station.id, { staffInPost: 1 }],
          [other.id, { staffInPost: 0 }],
        ]),
      }),
  },
  STATION_FIGURES_OUTSIDE: {
    hit: () => register({ outside: [other] }),
    miss: () => register({}),
    field: 'stateSince',
  },
  PROJECT_PERIOD: {
    hit: () => register({ projects: [{ ...project, ends: '2025-12-31' }] }),
    miss: () => register({ projects: [{ ...project, ends: '2026-12-30' }] }),
    field: 'ends',
  },
  PROJECT_OVERDUE: {
    hit: () => register({ projects: [{ ...project, ends: '2026-10-08' }] }),
    miss: () => register({ projects: [{ ...project, ends: '2026-10-09' }] }),
    field: 'ends',
  },
  STATION_EXTRA: {
    hit: () => register({ stations: [station, { ...other, division: station.division }] }),
    miss: () =>
      register({
        stations: [station, other, { ...other, division: station.division, state: 'preparing' }],
      }),
    field: 'division',
  },
  STATION_NOT_DUE: {
    hit: () => register({ isDue: (division) => division !== station.division }),
    miss: () => register({ isDue: null }),
    field: 'division',
  },
  STAT_LEDGER_DIFFERS: {
    hit: () => ledgers({ trainingTimes: 4 }, { trainingTimes: 5 }),
    miss: () => ledgers({ trainingTimes: 5 }, { trainingTimes: 5 }),
    field: 'trainingTimes',
  },
  STAT_LINKAGE_DIFFERS: {
    hit: () => ledgers({ volunteerHours: 41 }, { volunteerHours: 40 }),
    miss: () => ledgers({ volunteerHours: 40 }, { volunteerHours: 40 }),
    field: 'volunteerHours',
  },
  STAT_TOTALS: {
    hit: () => totals({ servedTimes: 321 }, { servedTimes: 160 }, { servedTimes: 160 }),
    miss: () => totals({ servedTimes: 320 }, { servedTimes: 160 }, { servedTimes: 160 }),
    field: 'servedTimes',
  },
  STATIONS_OVER_TOWNSHIPS: {
    hit: () => totals({ stationsDue: 1 }, { stationsDue: 1 }, { stationsDue: 1 }),
    miss: () => totals({ stationsDue: 2 }, { stationsDue: 1 }, { stationsDue: 1 }),
    field: 'stationsDue',
  },
};

describe('every rule', () => {
  it('has a case here', () => {
    expect(Object.keys(cases).sort()).toEqual(shippedChecks.map(({ code }) => code).sort());
  });

  it.each(Object.entries(cases))(
    '%s is found where it should be, and only there',
    (code, { hit, miss, field, at }) => {
      const found = hit().filter((finding) => finding.code === code);
      expect(found).toHaveLength(1);
      if (field) expect(found[0]?.field).toBe(field);
      if (at) expect(found[0]).toMatchObject(at);
      expect(miss().map((finding) => finding.code)).not.toContain(code);
    },
  );

  it.each(Object.entries(cases))(
    '%s is said in whole sentences, in both languages',
    (code, { hit }) => {
      const found = hit().find((finding) => finding.code === code);
      for (const language of ['zh', 'en'] as const) {
        const sentence = textOf(code, found?.params, language);
        expect(sentence).not.toBe(code);
        expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
      }
    },
  );

  it('asks for required items only', () => {
    const own = Object.fromEntries(
      requiredItems(defaultStatisticsForm).map(({ key }) => [key, sound[key]]),
    );
    expect(
      checkStatistics(
        {
          period: '2026Q3',
          stations: [station],
          figures: new Map([['s1', own]]),
          previous: new Map(),
          carried: new Map(),
          zeroReports: new Set(),
        },
        defaultStatisticsForm,
        defaultRuleParameters,
      ),
    ).toEqual([]);
  });

  it('lets what is counted from the register, and what only grows, change by any share', () => {
    expect(
      quarter(
        { staffInPost: 200, clientsOnFile: 500 },
        { staffInPost: 100, clientsOnFile: 100, caseEnding: 4 },
      ),
    ).toEqual([]);
  });

  it('says nothing about a sound quarter and a sound register', () => {
    expect(quarter({}, { caseEnding: 4 })).toEqual([]);
    expect(register({})).toEqual([]);
  });
});
