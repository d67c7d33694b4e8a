import { describe, expect, it } from 'vitest';
import { defaultStatisticsForm } from '../../../shared/definitions/shipped';
import type { Figures } from '../../../shared/rules/read-model';
import { defaultRuleParameters } from '../../../shared/definitions/shipped';
import type { RuleParameters } from '../../../shared/definitions/rule-parameters';
import { checkStatistics } from './shipped';
import { isZeroReport } from '../../../shared/rules/zero-report';

const station = {
  id: 's1',
  name: '测试街道社会工作站',
  tier: 'station',
  state: 'running',
  division: '220199001000',
};
const zeros: Figures = Object.fromEntries(defaultStatisticsForm.items.map(({ key }) => [key, 0]));

interface Around {
  before?: Figures;
  carried?: number;
  zero?: boolean;
  parameters?: Partial<RuleParameters>;
}

/** What the rules say of one station's figures, each as its code, field and percent. */
const said = (figures: Figures, around: Around = {}): string[] =>
  checkStatistics(
    {
      period: '2026Q3',
      stations: [station],
      figures: new Map([['s1', figures]]),
      previous: new Map(around.before ? [['s1', around.before]] : []),
      carried: new Map(around.carried === undefined ? [] : [['s1', around.carried]]),
      zeroReports: new Set(around.zero ? ['s1'] : []),
    },
    defaultStatisticsForm,
    { ...defaultRuleParameters, ...around.parameters },
  ).map(({ code, field, params }) =>
    [code, field, ...(typeof params.percent === 'number' ? [params.percent] : [])].join(' '),
  );

const changes = (item: string, before: number, now: number, parameters = {}): string[] =>
  said({ [item]: now }, { before: { [item]: before }, parameters }).filter((one) =>
    one.startsWith('STAT_CHANGE'),
  );

describe('a change against last quarter', () => {
  it.each<[string, number, number, number | null]>([
    ['rises to exactly half as much again', 200, 300, null],
    ['falls to exactly half', 200, 100, null],
    ['rises by 50.5 %', 200, 301, 50.5],
    ['falls by 50.5 %', 200, 99, -50.5],
    ['falls by 50.04 %', 10_000, 4996, -50.04],
    ['falls by 50.004 %', 100_000, 49_996, -50.004],
    ['rises by 51 %', 100, 151, 51],
    ['falls to nothing', 100, 0, -100],
    ['begins below the base', 49, 0, null],
    ['begins at the base', 50, 0, -100],
    ['begins with nothing', 0, 9000, null],
    ['began below nothing', -100, 9000, null],
    ['is below nothing, which is said by itself', 100, -1, null],
  ])('%s: from %d to %d', (_what, before, now, percent) => {
    expect(changes('visitTimes', before, now)).toEqual(
      percent === null ? [] : [`STAT_CHANGE visitTimes ${percent}`],
    );
  });

  it('is compared in the smallest unit of what has decimals', () => {
    // 60.0001 万元 is the base of 50 and more; 90.0001 is half as much again, less 0.00005.
    expect(changes('fundsReceived', 600_001, 900_001)).toEqual([]);
    expect(changes('fundsReceived', 600_001, 900_002)).toEqual([
      'STAT_CHANGE fundsReceived 50.0001',
    ]);
    expect(changes('fundsReceived', 499_999, 0)).toEqual([]);
    expect(changes('volunteerHours', 500, 249)).toEqual(['STAT_CHANGE volunteerHours -50.2']);
    expect(changes('volunteerHours', 500, 250)).toEqual([]);
  });

  it('is asked about from the limit that the office set', () => {
    expect(changes('visitTimes', 200, 250, { changePercent: 25 })).toEqual([]);
    expect(changes('visitTimes', 200, 251, { changePercent: 25 })).toEqual([
      'STAT_CHANGE visitTimes 25.5',
    ]);
  });
});

describe('money spent', () => {
  const spent = (fundsReceived: number, fundsSpent: number, carried?: number): string[] =>
    said({ fundsReceived, fundsSpent }, carried === undefined ? {} : { carried }).filter(
      (one) => one === 'STAT_SPENT_OVER fundsSpent',
    );

  it('may come from what is left of all earlier quarters, and not one fen more', () => {
    expect(spent(0, 50_000, 50_000)).toEqual([]);
    expect(spent(0, 50_001, 50_000)).toHaveLength(1);
    expect(spent(0, 1)).toHaveLength(1);
    expect(spent(10_000, 10_000)).toEqual([]);
  });

  it('pays first for what was spent too much before', () => {
    expect(spent(10_000, 10_000, -1)).toHaveLength(1);
    expect(spent(10_001, 10_000, -1)).toEqual([]);
  });
});

describe('a zero report', () => {
  const codes = (own: Figures, zero: boolean): string[] =>
    said({ ...zeros, ...own }, { zero }).filter((one) => /ZERO/.test(one));

  it('has no figures: the first of them is named', () => {
    expect(codes({}, true)).toEqual([]);
    expect(codes({ visitTimes: 9000 }, true)).toEqual(['STAT_ZERO_FILLED visitTimes']);
    expect(codes({ visitTimes: 9000, fundsSpent: 1 }, true)).toEqual([
      'STAT_ZERO_FILLED fundsSpent',
    ]);
    // An item that nobody has to fill in counts as well, and then it is no zero report to declare.
    expect(codes({ adviceTimes: 1 }, true)).toEqual(['STAT_ZERO_FILLED adviceTimes']);
    expect(codes({ adviceTimes: 1 }, false)).toEqual([]);
  });

  it('says nothing of what is counted on a day or from the register, of training, nor of a rate', () => {
    const held = {
      clientsOnFile: 90,
      childrenInNeed: 12,
      childDirectors: 5,
      stationsBuilt: 1,
      staffInPost: 3,
      trainingTimes: 9,
      assessmentCount: 1,
      satisfaction: 985,
    };
    expect(codes(held, true)).toEqual([]);
    expect(codes(held, false)).toEqual(['STAT_ALL_ZERO fundsReceived']);
  });

  it('is one only where every required item is filled', () => {
    expect(isZeroReport(zeros, defaultStatisticsForm)).toBe(true);
    expect(isZeroReport({ ...zeros, visitTimes: undefined }, defaultStatisticsForm)).toBe(false);
    expect(isZeroReport({}, defaultStatisticsForm)).toBe(false);
  });
});
