import { describe, expect, it } from 'vitest';
import type { Coverage, CoveredTownship } from '../../shared/indicators/coverage';
import { coverageCounts, lackingPlaces } from '../../shared/indicators/coverage';
import { checkStations, type StationFindingModel } from '../../shared/rules/station-findings';
import type { Values } from '../../shared/domain/noun';
import type { NounName } from '../../shared/domain/nouns';
import { ownRulesOf } from '../../shared/rules/own-rules';
import { stateChangeFault } from '../../shared/rules/station-rules';
import { textOf } from '../../shared/text/index';

const TODAY = '2026-10-09';
const codes = (noun: NounName, values: Values) =>
  Object.fromEntries(
    Object.entries(ownRulesOf(noun).faults?.(values, TODAY) ?? {}).map(([field, { code }]) => [
      field,
      code,
    ]),
  );

describe('a station’s state', () => {
  it('needs a day and a reason when it interrupts or ends', () => {
    for (const state of ['paused', 'closed']) {
      expect(codes('station', { state })).toEqual({
        stateSince: 'STATION_STATE_DATE',
        stateReason: 'STATION_STATE_REASON',
      });
      expect(codes('station', { state, stateSince: TODAY, stateReason: '场地改造' })).toEqual({});
    }
    expect(codes('station', { state: 'running' })).toEqual({});
  });
  it('did not begin ahead of today or before the opening', () => {
    expect(codes('station', { state: 'running', opened: '2026-10-10' })).toEqual({
      opened: 'STATION_OPENED_FUTURE',
    });
    expect(codes('station', { state: 'preparing', opened: '2026-12-01' })).toEqual({});
    expect(
      codes('station', { state: 'paused', stateReason: '改造', stateSince: '2026-10-10' }),
    ).toEqual({ stateSince: 'STATION_STATE_FUTURE' });
    expect(
      codes('station', {
        state: 'closed',
        stateReason: '并入',
        opened: '2024-05-01',
        stateSince: '2024-04-30',
      }),
    ).toEqual({ stateSince: 'STATION_STATE_BEFORE_OPENED' });
  });
  it.each([
    ['preparing', 'running', null],
    ['running', 'paused', null],
    ['paused', 'running', null],
    ['running', 'closed', null],
    ['paused', 'closed', null],
    ['running', 'running', null],
    ['preparing', 'paused', 'order'],
    ['preparing', 'closed', 'order'],
    ['running', 'preparing', 'order'],
    ['closed', 'running', 'closed'],
    ['closed', 'paused', 'closed'],
  ])('from %s to %s: %s', (from, to, reason) =>
    expect(stateChangeFault({ state: from }, { state: to })?.params?.['reason'] ?? null).toBe(
      reason,
    ),
  );
});

describe('visits, child workers, protection stations, figures', () => {
  it('follow up what they ask for', () => {
    expect(codes('visit', { required: '补灭火器' })).toEqual({ due: 'VISIT_DUE_REQUIRED' });
    expect(codes('visit', { required: '补灭火器', due: '2026-10-20', done: '2026-10-09' })).toEqual(
      { result: 'VISIT_RESULT_REQUIRED' },
    );
    expect(
      codes('visit', {
        required: '补灭火器',
        due: '2026-10-20',
        done: '2026-10-09',
        result: '已补',
      }),
    ).toEqual({});
    expect(codes('visit', { date: '2026-10-10', done: '2026-10-11', result: '已补' })).toEqual({
      date: 'VISIT_FUTURE',
      done: 'VISIT_FUTURE',
    });
  });
  it('stand at the right level', () => {
    const [township, village] = ['220104004000', '220104004001'];
    expect(codes('childWorker', { kind: 'supervisor', division: village })).toEqual({
      division: 'CHILD_SUPERVISOR_DIVISION',
    });
    expect(codes('childWorker', { kind: 'director', division: township })).toEqual({
      division: 'CHILD_DIRECTOR_DIVISION',
    });
    expect(codes('childWorker', { kind: 'supervisor', division: township })).toEqual({});
    expect(codes('childWorker', { kind: 'director', division: village })).toEqual({});
    expect(codes('protectionStation', { division: village })).toEqual({
      division: 'PROTECTION_DIVISION',
    });
  });
  it('are plausible', () => {
    expect(
      codes('divisionFigure', {
        year: 2027,
        population: 1000,
        olderPeople: 1001,
        leftBehindChildren: 1000,
        homes: 0,
        beds: 30,
      }),
    ).toEqual({
      year: 'FIGURE_YEAR_FUTURE',
      olderPeople: 'FIGURE_OVER_POPULATION',
      beds: 'FIGURE_BEDS_WITHOUT_HOMES',
    });
    expect(
      codes('divisionFigure', { year: 2026, population: 1000, olderPeople: 1000, beds: 30 }),
    ).toEqual({});
  });
});

describe('findings', () => {
  const model: StationFindingModel = {
    today: TODAY,
    visits: [
      { id: 'v1', station: '永昌站', date: '2026-09-01', due: '2026-10-08' },
      { id: 'v2', station: '永昌站', date: '2026-09-01', due: TODAY },
    ],
    checklists: [
      { id: 's1', station: '永昌站', name: '六有', validUntil: '2026-10-08', counted: false },
      { id: 's2', station: '桂林站', name: '六有', validUntil: TODAY, counted: true },
      { id: 's4', station: '南湖站', name: '六有', validUntil: '2026-10-08', counted: true },
    ],
    protection: [
      { id: 'p1', name: '甲未保站', division: '220104004000' },
      { id: 'p2', name: '乙未保站', division: '220104004000' },
      { id: 'p3', name: '丙未保站', division: '220104005000' },
    ],
    closed: [{ id: 's3', station: '旧站', people: 2 }],
  };
  it('begin the day after, and name the twin', () => {
    expect(
      checkStations(model).map(({ code, id, severity }) => `${code} ${id} ${severity}`),
    ).toEqual([
      'STATION_CLOSED_STAFFED s3 error',
      'VISIT_OVERDUE v1 warning',
      'STATION_CHECKLIST_DUE s1 warning',
      'STATION_CHECKLIST_EXPIRED s4 warning',
      'PROTECTION_TWICE p2 warning',
    ]);
    expect(checkStations(model).find(({ code }) => code === 'VISIT_OVERDUE')?.params['days']).toBe(
      1,
    );
  });
  it('have whole sentences in both languages', () => {
    for (const { code, params } of checkStations(model))
      for (const language of ['zh', 'en'] as const)
        expect(textOf(code, params, language)).not.toMatch(/[{}]|VISIT_|STATION_|PROTECTION_/);
  });
});

describe('coverage', () => {
  const village = (code: string, studio: 'running' | 'paused' | null, director = false) => ({
    code,
    name: code,
    studio,
    director,
  });
  const township = (code: string, more: Partial<CoveredTownship>): CoveredTownship => ({
    code,
    name: code,
    station: 'running',
    protection: null,
    supervisor: false,
    villages: [],
    unplaced: 0,
    ...more,
  });
  const coverage: Coverage = {
    townships: [
      township('a', { villages: [village('a1', 'running', true), village('a2', 'paused')] }),
      township('b', { station: 'preparing', protection: 'running', supervisor: true }),
    ],
  };
  it('counts only what is running', () =>
    expect(coverageCounts(coverage)).toEqual({
      station: { covered: 1, of: 2 },
      studio: { covered: 1, of: 2 },
      protection: { covered: 1, of: 2 },
      supervisor: { covered: 1, of: 2 },
      director: { covered: 1, of: 2 },
    }));
  it('lists what is lacking and what stands there now', () =>
    expect(
      lackingPlaces(coverage).map(
        ({ code, lacks, state }) => `${code} ${lacks} ${state ?? 'none'}`,
      ),
    ).toEqual([
      'b station preparing',
      'a2 studio paused',
      'a protection none',
      'a supervisor none',
      'a2 director none',
    ]));
});
