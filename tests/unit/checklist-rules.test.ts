import { describe, expect, it } from 'vitest';
import type { Coverage, CoveredTownship } from '../../shared/indicators/coverage';
import { coverageCounts, lackingPlaces } from '../../shared/indicators/coverage';
import type { Values } from '../../shared/domain/noun';
import type { NounName } from '../../shared/domain/nouns';
import { ownRulesOf } from '../../shared/rules/own-rules';
import { stateChangeFault } from '../../shared/rules/station-rules';

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
