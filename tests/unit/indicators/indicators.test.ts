import { describe, expect, it } from 'vitest';
import { targetsIn } from '../../../shared/definitions/indicators';
import { shippedSet } from '../../../shared/definitions/shipped';
import {
  indicatorsOf,
  workersShort,
  type IndicatorModel,
} from '../../../shared/indicators/indicators';

const model: IndicatorModel = {
  townships: 11,
  stationTownships: 10,
  stations: 10,
  passed: 9,
  evaluated: 10,
  workers: 37,
  olderPeople: 43_000,
  beds: null,
  levels: { none: 11, assistant: 18, worker: 6, senior: 2 },
  targets: { stationCoverage: 100, sixHaves: 90, certifiedShare: 40 },
};
const of = (key: string, more: Partial<IndicatorModel> = {}) =>
  indicatorsOf({ ...model, ...more }, shippedSet.indicators).find((one) => one.key === key);

describe('indicators', () => {
  it('are in per cent with one decimal', () => {
    expect(of('stationCoverage')).toMatchObject({
      value: 90.9,
      numerator: 10,
      denominator: 11,
      target: 100,
      met: false,
    });
    expect(of('certifiedShare')).toMatchObject({
      value: 70.3,
      numerator: 26,
      denominator: 37,
      met: true,
    });
  });

  it('meet a target exactly at it', () => {
    expect(of('sixHaves')).toMatchObject({ value: 90, met: true });
    expect(of('sixHaves', { passed: 8 })).toMatchObject({ value: 80, met: false });
  });

  it('meet a target by what they are, and never read as a target that they miss', () => {
    expect(of('stationCoverage', { townships: 2500, stationTownships: 2499 })).toMatchObject({
      value: 99.9,
      met: false,
    });
    expect(of('sixHaves', { passed: 8997, stations: 10_000 })).toMatchObject({
      value: 89.9,
      met: false,
    });
  });

  it('never read as met below the target, nor as all below all', () => {
    const levels = { none: 1801, assistant: 1199 };
    expect(of('certifiedShare', { levels })).toMatchObject({ value: 39.9, met: false });
    expect(of('stationCoverage', { townships: 3000, stationTownships: 2999 })).toMatchObject({
      value: 99.9,
      met: false,
    });
    const targets = { certifiedShare: 33.3 };
    expect(of('certifiedShare', { targets, levels: { none: 667, assistant: 333 } })).toMatchObject({
      value: 33.3,
      met: true,
    });
    const third = { none: 2, assistant: 1 };
    expect(
      of('certifiedShare', { targets: { certifiedShare: 33.34 }, levels: third }),
    ).toMatchObject({ value: 33.3, met: false });
  });

  it('say how many more workers reach a target', () => {
    const short = (target: number, olderPeople: number) => {
      const older = of('workersPer1000Older', {
        targets: { workersPer1000Older: target },
        olderPeople,
      });
      return older && workersShort(older, 1000);
    };
    expect([short(1, 37_000), short(1, 37_001), short(1.1, 40_000), short(1.1, 40_001)]).toEqual([
      0, 1, 7, 8,
    ]);
    expect(short(0.5, 1000)).toBe(0);
  });

  it('are unknown, never zero or endless, where there is nothing to divide by', () => {
    expect(of('stationCoverage', { townships: null })).toMatchObject({ value: null, met: false });
    expect(of('sixHaves', { stations: 0, passed: 0 })).toMatchObject({ value: null, met: false });
    expect(of('certifiedShare', { levels: {} })).toMatchObject({ value: null, met: false });
  });

  it('count workers per thousand older people and per hundred beds in persons, and say nothing where the figures are not there', () => {
    const targets = { workersPer1000Older: 1, workersPer100Beds: 1 };
    expect(of('workersPer1000Older', { targets })).toMatchObject({
      value: 0.86,
      unit: 'persons',
      numerator: 37,
      denominator: 43_000,
      met: false,
    });
    expect(of('workersPer1000Older', { targets, olderPeople: 37_000 })).toMatchObject({
      value: 1,
      met: true,
    });
    // 0.996 falls short and does not read as the target.
    expect(of('workersPer1000Older', { targets, olderPeople: 37_150 })).toMatchObject({
      value: 0.99,
      met: false,
    });
    expect(of('workersPer1000Older', { olderPeople: 37_150 })).toMatchObject({ value: 1 });
    expect(of('workersPer100Beds', { targets })).toMatchObject({ value: null, met: false });
    expect(of('workersPer100Beds', { targets, beds: 0 })).toMatchObject({
      value: null,
      met: false,
    });
    expect(of('workersPer100Beds', { targets, beds: 3700 })).toMatchObject({ value: 1, met: true });
  });

  it('have no verdict without a target', () =>
    expect(of('sixHaves', { targets: {} })).toMatchObject({ target: null, met: false }));

  it('have parts that add up to the whole', () =>
    expect(of('certifiedShare')?.parts?.reduce((sum, part) => sum + part.value, 0)).toBe(37));

  it('are those that the definitions show, by the names that they give', () => {
    const label = { zh: '持证率', en: 'Certified' };
    expect(indicatorsOf(model, { shown: [{ key: 'certifiedShare', label }] })).toMatchObject([
      { key: 'certifiedShare', label, value: of('certifiedShare')?.value },
    ]);
  });

  it('have the targets of the plan in which the quarter lies', () => {
    const plan = (from: number, sixHaves: number) => ({
      label: { zh: '规划', en: 'Plan' },
      from,
      to: from + 4,
      targets: { sixHaves },
    });
    const plans = [plan(2026, 95), plan(2021, 90), plan(2031, 100)];
    const on = (period: string) => targetsIn({ shown: [], plans }, period).sixHaves;
    expect(['2020Q4', '2021Q1', '2025Q4', '2026Q1', '2040Q1'].map(on)).toEqual([
      90, 90, 90, 95, 100,
    ]);
  });
});
