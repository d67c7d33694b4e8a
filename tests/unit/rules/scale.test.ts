import { describe, expect, it } from 'vitest';
import { defaultStatisticsForm } from '../../../shared/definitions/shipped';
import type { Figures } from '../../../shared/rules/read-model';
import { defaultRuleParameters } from '../../../shared/definitions/shipped';
import type { RuleParameters } from '../../../shared/definitions/rule-parameters';
import { othersOf, scaleOf, type FigureKind } from '../../../shared/rules/scale';
import { checkStatistics } from './shipped';
import { textOf } from '../../../shared/text';

const among = (...values: number[]) => othersOf(values.sort((a, b) => a - b));
const against = (last: number, kind: FigureKind) => (value: number) =>
  scaleOf(value, kind, { last }, defaultRuleParameters)?.factor ?? null;

describe('the others of a list', () => {
  it('are told by their middle and their reach, without the one at hand and the furthest tenth', () => {
    const list = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1_000];
    expect(othersOf(list)).toEqual({ count: 10, middle: 5.5, low: 2, high: 9 });
    expect(othersOf(list, 9)).toEqual({ count: 9, middle: 5, low: 2, high: 8 });
    expect(othersOf([4], 0)).toBeUndefined();
    expect(othersOf([])).toBeUndefined();
  });
});

describe('a figure against last quarter’s', () => {
  it('of money is off by 100 or 10,000 either way, and may grow as money does', () => {
    const of = against(8, 'money');
    expect([80_000, 95_000, 30_000, 800, 560].map(of)).toEqual([10_000, 10_000, 10_000, 100, 100]);
    expect([0.0008, 0.0005, 0.08].map(of)).toEqual([10_000, 10_000, 100]);
    expect([8, 40, 160, 390, 0.2, 0].map(of)).toEqual([null, null, null, null, null, null]);
  });

  it('of a rate is off where it is the fraction of a percentage', () => {
    const of = against(96.4, 'rate');
    expect([1, 0.9, 0.95].map(of)).toEqual([100, 100, 100]);
    expect([60, 5, 100].map(of)).toEqual([null, null, null]);
  });

  it('of a count is off only where it was not small, or ten thousand times', () => {
    expect([150, 200, 1_000, 19_999, 20_000].map(against(2, 'count'))).toEqual([
      null,
      null,
      null,
      null,
      10_000,
    ]);
    expect([1_199, 1_200, 120_000].map(against(12, 'count'))).toEqual([null, 100, 10_000]);
    // Nothing happened this time: a count falls as far as it likes.
    expect([1, 3, 0].map(against(900, 'count'))).toEqual([null, null, null]);
    expect(against(0, 'count')(5_000)).toBeNull();
  });

  it('says what may have been meant', () => {
    expect(scaleOf(180_000, 'money', { last: 20 }, defaultRuleParameters)).toEqual({
      factor: 10_000,
      against: 'last',
      reference: 20,
      meant: 18,
    });
    expect(scaleOf(0.0018, 'money', { last: 20 }, defaultRuleParameters)?.meant).toBeCloseTo(18);
  });
});

describe('a figure against the others’', () => {
  const off = (value: number, others: number[], more: Partial<RuleParameters> = {}) =>
    scaleOf(value, 'money', { others: among(...others) }, { ...defaultRuleParameters, ...more })
      ?.factor ?? null;

  it('is asked about beyond all of them, where there are enough', () => {
    expect(off(180_000, [8, 20, 60])).toBe(10_000);
    expect(off(180_000, [8, 20])).toBeNull();
    expect(off(180_000, [8, 20], { scaleOthers: 2 })).toBe(10_000);
    expect(off(0.0018, [8, 20, 60])).toBe(10_000);
  });

  it('is not asked about where small and large stand side by side', () => {
    const expenses = [0.012, 0.02, 0.05, 0.3, 0.6, 0.6, 0.8, 1.2, 2, 4, 6];
    expect([0.005, 0.01, 20].map((value) => off(value, expenses))).toEqual([null, null, null]);
    expect([6_000, 0.0001].map((value) => off(value, expenses))).toEqual([10_000, 10_000]);
  });

  it('is still asked about where one of the others is wrong itself', () => {
    expect(off(180_000, [8, 12, 20, 25, 200_000])).toBe(10_000);
  });

  it('goes by the parameters of the office', () => {
    expect(off(300, [8, 10, 12])).toBeNull();
    expect(off(300, [8, 10, 12], { scaleTimes: 20 })).toBe(100);
    expect(off(300, [8, 10, 12], { scaleTimes: 20, scaleBeyond: 40 })).toBeNull();
  });
});

describe('the figures of a quarter', () => {
  const stations = ['a', 'b', 'c', 'd'].map((id) => ({
    id,
    name: `${id}街道社会工作站`,
    tier: 'station',
    state: 'running',
    division: '220199001000',
  }));
  const scales = (
    figures: Record<string, Figures>,
    previous: Record<string, Figures> = {},
    parameters = defaultRuleParameters,
  ) =>
    checkStatistics(
      {
        period: '2026Q3',
        stations,
        figures: new Map(Object.entries(figures)),
        previous: new Map(Object.entries(previous)),
        carried: new Map(),
        zeroReports: new Set(),
      },
      defaultStatisticsForm,
      parameters,
    ).filter(({ code }) => code === 'STAT_SCALE' || code === 'STAT_CHANGE');

  it('are asked about once, with what was meant: 元 for 万元', () => {
    const [found, ...more] = scales(
      { a: { fundsReceived: 800_000_000 } },
      { a: { fundsReceived: 600_000 } },
    );
    expect(more).toEqual([]);
    expect(found).toMatchObject({ code: 'STAT_SCALE', severity: 'warning', id: 'a' });
    expect(textOf('STAT_SCALE', found?.params, 'zh')).toBe(
      'a街道社会工作站“资金·到位”填 80,000 万元，上季度是 60 万元，差约 10,000 倍，是不是 8 万元？请核对单位，改正或说明',
    );
    expect(textOf('STAT_SCALE', found?.params, 'en')).toContain('Is it 8?');
  });

  it('are held against the other stations where there was no quarter before', () => {
    const usual = { satisfaction: 964 };
    const [found, ...more] = scales({ a: usual, b: usual, c: { satisfaction: 10 }, d: usual });
    expect(more).toEqual([]);
    expect(found).toMatchObject({ id: 'c', field: 'satisfaction' });
    expect(textOf('STAT_SCALE', found?.params, 'zh')).toBe(
      'c街道社会工作站“服务评价·满意度”填 1%，其他站一般约 96%，差约 100 倍，是不是 100%？请核对单位，改正或说明',
    );
  });

  it('are not asked about where others are empty, zero, or only themselves', () => {
    expect(scales({ a: { fundsReceived: 800_000_000 } })).toEqual([]);
    expect(
      scales({
        a: { fundsReceived: 800_000_000 },
        b: { fundsReceived: 0 },
        c: {},
        d: { fundsReceived: 80_000 },
      }),
    ).toEqual([]);
  });

  it('that the register counts, or that are above the most that can be, are not asked about', () => {
    const all = (own: Figures) => ({ a: own, b: own, c: own });
    expect(scales({ ...all({ staffInPost: 10 }), d: { staffInPost: 100_000 } })).toEqual([]);
    expect(scales({ ...all({ satisfaction: 900 }), d: { satisfaction: 90_000_000 } })).toEqual([]);
  });

  it('are held against changed parameters', () => {
    const [now, before] = [{ a: { visitTimes: 700 } }, { a: { visitTimes: 20 } }];
    expect(scales(now, before)).toEqual([]);
    const parameters = { ...defaultRuleParameters, scaleCountTimes: 30 };
    expect(scales(now, before, parameters)).toMatchObject([{ field: 'visitTimes' }]);
  });
});
