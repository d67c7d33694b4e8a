import { describe, expect, it } from 'vitest';
import { formulaInWords } from '../../../shared/definitions/indicator-words';
import { indicatorSchema, type IndicatorDefinition } from '../../../shared/definitions/indicators';
import { readSet } from '../../../shared/definitions/read-set';
import { shippedSet } from '../../../shared/definitions/shipped';
import type { DefinitionSet } from '../../../shared/definitions/definition-set';
import { partChanges } from '../../../shared/definitions/part-changes';
import { whole } from '../../../shared/codes/exact';
import {
  indicatorProblems,
  indicatorValue,
  sidesOf,
} from '../../../shared/rules/checks/indicator-formulas';

const of = (key: string): IndicatorDefinition => {
  const found = shippedSet.indicators.shown.find((one) => one.key === key);
  if (!found) throw new Error(key);
  return found;
};
const figures = (all: Record<string, number>) =>
  Object.fromEntries(Object.entries(all).map(([key, value]) => [key, whole(value)]));

/** The shipped set with one indicator said otherwise. */
const changed = (change: Partial<IndicatorDefinition>, key = 'stationCoverage'): DefinitionSet => ({
  ...shippedSet,
  indicators: {
    ...shippedSet.indicators,
    shown: shippedSet.indicators.shown.map((one) =>
      one.key === key ? { ...one, ...change } : one,
    ),
  },
});
const faults = (set: DefinitionSet) => indicatorProblems(set).map(({ code }) => code);

describe('the formula of an indicator', () => {
  it('is exact, and empty where it divides by nothing or nothing is known', () => {
    expect(indicatorValue(of('stationCoverage'), figures({ built: 1, due: 3 }))).toEqual({
      over: 100n,
      under: 3n,
    });
    expect(indicatorValue(of('stationCoverage'), figures({ built: 0, due: 0 }))).toBeNull();
    expect(indicatorValue(of('satisfaction'), {})).toBeNull();
    expect(indicatorValue(of('professionals'), figures({ professionals: 0 }))?.over).toBe(0n);
  });

  it('says what is divided and by what', () => {
    expect(sidesOf(of('workersPer1000Older'))).toEqual({
      numerator: ['staff'],
      denominator: ['older'],
    });
    expect(sidesOf(of('certified'))).toEqual({
      numerator: ['assistant', 'worker', 'senior'],
      denominator: [],
    });
  });

  it('is told in words that come from itself', () => {
    expect(formulaInWords(of('stationCoverage'))).toEqual({
      zh: '100 × 有社工站运行的乡镇（街道） ÷ 应建站的乡镇（街道）',
      en: '100 × townships with a station running ÷ townships due a station',
    });
    for (const one of shippedSet.indicators.shown)
      expect(formulaInWords(one).zh).not.toMatch(/now|[A-Za-z*/]/);
  });
});

describe('a set’s indicators', () => {
  it('are sound as they are shipped, each with its document and marked as an example', () => {
    expect(indicatorProblems(shippedSet)).toEqual([]);
    for (const { source } of shippedSet.indicators.shown)
      expect(source.zh).toMatch(/示例.*非官方标准/);
  });

  it.each<[string, Partial<IndicatorDefinition>, string]>([
    ['names what is no part', { formula: '100 * now.built / now.wanted' }, 'DEF_FORMULA_UNKNOWN'],
    ['names nothing', { formula: '100' }, 'DEF_FORMULA_NOTHING'],
    ['is no figure', { formula: 'now.built > now.due' }, 'DEF_FORMULA_TYPE'],
    ['does not parse', { formula: '100 * now.built /' }, 'DEF_FORMULA_BAD'],
    ['reads what is no figure', { formula: 'now.built + total.due' }, 'DEF_FORMULA_UNKNOWN'],
    ['divides by zero', { formula: 'now.built / 0' }, 'DEF_FORMULA_DIVIDES'],
    ['divides by nothing', { formula: 'now.built / (now.due - now.due)' }, 'DEF_FORMULA_DIVIDES'],
    ['divides by a word', { formula: 'now.built / "x"' }, 'DEF_FORMULA_BAD'],
  ])('are refused by name where a formula %s', (_, change, code) => {
    const found = indicatorProblems(changed(change));
    expect(found[0]?.code).toBe(code);
    expect(JSON.stringify(found[0]?.params)).toContain('乡镇（街道）社工站覆盖率');
  });

  it('are refused by name where a part comes from nowhere, by station or adds up shares', () => {
    const [built, due] = of('stationCoverage').parts;
    if (!built || !due) throw new Error('no parts');
    const item = (one: object) => ({
      parts: [{ key: 'built', label: built.label, ...one }, due],
    });
    expect(faults(changed(item({ item: 'noSuchItem' })))).toEqual(['DEF_PART_OF_NOTHING']);
    expect(faults(changed(item({ item: 'servedTimes', times: 'gone' })))).toEqual([
      'DEF_PART_OF_NOTHING',
    ]);
    expect(faults(changed(item({ item: 'satisfaction' })))).toEqual(['DEF_PART_OF_SHARES']);
    expect(faults(changed(item({ query: { name: 'stationStaff' } })))).toEqual([
      'DEF_PART_BY_STATION',
    ]);
    expect(faults(changed({ parts: [built, due, due] }))).toEqual(['DEF_PART_TWICE']);
    const both = { ...built, item: 'servedTimes' };
    expect(indicatorSchema.safeParse({ ...of('agencies'), parts: [both] }).success).toBe(false);
  });

  it('are refused where a plan, a target or a square is of nothing', () => {
    const { indicators } = shippedSet;
    const [plan] = indicators.plans;
    if (!plan) throw new Error('no plan');
    const withPlan = (change: object) => ({
      ...shippedSet,
      indicators: { ...indicators, plans: [{ ...plan, ...change }] },
    });
    expect(faults(withPlan({ to: 2020 }))).toEqual(['DEF_PLAN_ENDS']);
    expect(faults(withPlan({ targets: { gone: 1 } }))).toEqual(['DEF_TARGET_OF_NOTHING']);
    const twice = { ...indicators, plans: [plan, plan] };
    expect(faults({ ...shippedSet, indicators: twice })).toEqual(['DEF_PLAN_TWICE']);
    const desk = { ...indicators, desk: ['gone'] };
    expect(faults({ ...shippedSet, indicators: desk })).toEqual(['DEF_SQUARE_OF_NOTHING']);
  });

  it('of a set of before formulas were data are those of the program, by their own names', () => {
    const label = { zh: '持证率', en: 'Certified' };
    const plans = [{ label, from: 2021, to: 2025, targets: { certifiedShare: 40, sixHaves: 90 } }];
    const shown = [{ key: 'certifiedShare', label }];
    const old = { ...shippedSet, format: 3, indicators: { shown, plans } };
    const { indicators } = readSet(old);
    expect(indicators.shown).toEqual([{ ...of('certifiedShare'), label }]);
    expect(indicators.plans[0]?.targets).toEqual({ certifiedShare: 40 });
    expect(indicatorProblems(readSet(old))).toEqual([]);
    const unknown = [{ key: 'anything', label }];
    expect(() => readSet({ ...old, indicators: { shown: unknown, plans } })).toThrow(/parts/);
    expect(() => readSet({ ...old, format: 4 })).toThrow(/formula/);
    expect(readSet({ ...shippedSet, format: 3, indicators: undefined }).indicators).toEqual(
      shippedSet.indicators,
    );
  });

  it('are compared by formula, target and squares', () => {
    const next = changed({ formula: '100 * now.due / now.built' });
    const said = partChanges(shippedSet, {
      ...next,
      indicators: { ...next.indicators, desk: ['agencies'] },
    });
    expect(said.map(({ label, change, after }) => [label.zh, change, after])).toEqual([
      [
        '乡镇（街道）社工站覆盖率',
        'changed',
        '100 × 应建站的乡镇（街道） ÷ 有社工站运行的乡镇（街道）',
      ],
      ['工作台显示的指标', 'changed', '社工服务机构'],
    ]);
  });
});
