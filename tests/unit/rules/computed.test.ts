import { describe, expect, it } from 'vitest';
import {
  defaultRuleParameters as parameters,
  defaultStatisticsForm,
} from '../../../shared/definitions/shipped';
import { returnItemSchema } from '../../../shared/definitions/return-form';
import type { StatisticsForm, StatisticsItem } from '../../../shared/domain/statistics-form';
import { computedFrom, computedOf, withComputed } from '../../../shared/rules/checks/computed';
import { formulaProblems } from '../../../shared/rules/checks/formulas';
import { checkReceived } from '../../../shared/rules/received';
import { totalsOf } from '../../../shared/rules/totals-rules';
import { isZeroReport } from '../../../shared/rules/zero-report';

const item = (key: string, formula: string, more: Partial<StatisticsItem> = {}): StatisticsItem =>
  returnItemSchema.parse({
    key,
    label: { zh: key, en: key },
    group: { zh: '计算', en: 'Computed' },
    section: 'D',
    unit: { zh: '', en: '' },
    decimals: 0,
    total: 'sum',
    source: 'computed',
    formula,
    reference: 'during',
    required: false,
    cumulative: false,
    headings: [],
    ...more,
  });

const formWith = (...items: StatisticsItem[]): StatisticsForm => ({
  ...defaultStatisticsForm,
  items: [...items, ...defaultStatisticsForm.items],
});

const codesOf = (...items: StatisticsItem[]): [number, string][] =>
  formulaProblems(formWith(...items)).map(({ at, fault }) => [at, fault.code]);

describe('a computed figure', () => {
  const share = item('share', 'now.servedTimes / now.servedPersons', {
    decimals: 2,
    total: 'county',
  });

  it('is exact, and rounded once at its end', () => {
    const third = item('third', 'now.servedTimes / now.servedPersons', { decimals: 6 });
    const back = item('back', 'now.third * now.servedPersons');
    const sum = item('sum', 'now.fundsReceived + now.fundsSpent', { decimals: 4 });
    expect(
      computedOf(formWith(back, third, sum), {
        servedTimes: 200,
        servedPersons: 3,
        fundsReceived: 1001,
        fundsSpent: 2002,
      }),
    ).toEqual({ third: 66_666_667, back: 200, sum: 3003 });
    expect(computedOf(formWith(share), { servedTimes: 1005, servedPersons: 1000 })).toEqual({
      share: 101,
    });
  });

  it('stays empty while a figure of it is, or for a share of nothing', () => {
    const form = formWith(share);
    expect(withComputed(form, { servedTimes: 3 })).toEqual({ servedTimes: 3 });
    expect(withComputed(form, { servedTimes: 3, servedPersons: 0, share: 7 })).toEqual({
      servedTimes: 3,
      servedPersons: 0,
    });
  });

  it('takes 0 for what is empty where it says so, but not where all of it is', () => {
    const form = formWith(item('both', 'orZero.groupTimes + orZero.activityTimes'));
    expect(computedOf(form, { groupTimes: 4 })).toEqual({ both: 4 });
    expect(computedOf(form, { caseNew: 4 })).toEqual({ both: undefined });
  });

  it('may be below zero, and be read by another wherever that stands', () => {
    const form = formWith(
      item('twice', 'now.rest * 2'),
      item('rest', 'now.caseNew - now.caseClosed'),
    );
    expect(computedOf(form, { caseNew: 2, caseClosed: 5 })).toEqual({ rest: -3, twice: -6 });
    expect(computedFrom(form, 'caseClosed').sort()).toEqual(['rest', 'twice']);
    expect(computedFrom(form, 'caseOpening')).toEqual([]);
  });

  it('has the sum of its rows for a total, or the formula over the totals', () => {
    const form = formWith(share, item('rest', 'now.caseNew - now.caseClosed'));
    const rows = [
      { servedTimes: 10, servedPersons: 4, caseNew: 3, caseClosed: 1, rest: 2, share: 250 },
      { servedTimes: 20, servedPersons: 4, caseNew: 1, caseClosed: 2, rest: -1, share: 500 },
    ];
    expect(Object.fromEntries(totalsOf(form, rows, {}))).toMatchObject({ rest: 1, share: 375 });
  });

  it('says nothing against a zero report', () => {
    const form = formWith(item('one', 'now.caseNew + 1'));
    const zeros = Object.fromEntries(form.items.map(({ key }) => [key, 0]));
    expect(isZeroReport(withComputed(form, zeros), form)).toBe(true);
  });
});

describe('a package with computed figures', () => {
  const form = formWith(
    item('share', 'now.servedTimes / now.servedPersons', { decimals: 2, total: 'county' }),
    item('rest', 'now.caseNew - now.caseClosed'),
  );
  const row = { servedTimes: 9, servedPersons: 4, caseNew: 3, caseClosed: 1, rest: 2, share: 225 };
  const found = (own: object, total: object = {}): string[] => {
    const figures: Record<string, number | undefined> = { ...row, ...own };
    const totals = { ...Object.fromEntries(totalsOf(form, [row], {})), ...total };
    const tables = {
      stations: [{ id: 's1', name: '甲站', tier: 'station', state: 'running', division: '' }],
      statistics: Object.entries(figures).flatMap(([key, value]) =>
        value === undefined ? [] : [{ station_id: 's1', item: key, value }],
      ),
      previous: { statistics: [], totals: [] },
      lastYear: { statistics: [], totals: [] },
      carried: new Map<string, number>(),
      totals: Object.entries(totals).map(([key, value]) => ({ item: key, value: Number(value) })),
      replaced: [],
      corrects: false,
    };
    return checkReceived({ checks: [], form, parameters }, tables, '2026Q3').map(
      ({ code, id, field = '', params }) =>
        `${code} ${id} ${field} ${JSON.stringify(params.expected)}`,
    );
  };

  it('is held against its formulas, row by row and in the totals', () => {
    expect(found({})).toEqual([]);
    expect(found({ share: 226 })).toEqual(['STAT_COMPUTED_DIFFERS s1 share 2.25']);
    expect(found({ rest: undefined })).toEqual(['STAT_COMPUTED_DIFFERS s1 rest 2']);
    expect(found({}, { share: 200 })).toEqual(['STAT_COMPUTED_DIFFERS total share 2.25']);
  });
});

describe('formulas that cannot be taken in', () => {
  it('name what is no item, or none at all', () => {
    expect(codesOf(item('a', 'now.nothing + now.caseNew'))).toEqual([[0, 'DEF_FORMULA_UNKNOWN']]);
    expect(codesOf(item('a', 'last.caseNew + 1'))).toEqual([[0, 'DEF_FORMULA_UNKNOWN']]);
    expect(codesOf(item('a', 'number(3)'))).toEqual([[0, 'DEF_FORMULA_NOTHING']]);
  });
  it('go round in a circle, of themselves or by others', () => {
    expect(codesOf(item('a', 'now.a + now.caseNew'))).toEqual([[0, 'DEF_FORMULA_CIRCLE']]);
    expect(
      codesOf(
        item('a', 'now.b'),
        item('fine', 'now.caseNew'),
        item('b', 'now.c'),
        item('c', 'now.a'),
      ),
    ).toEqual([
      [0, 'DEF_FORMULA_CIRCLE'],
      [2, 'DEF_FORMULA_CIRCLE'],
      [3, 'DEF_FORMULA_CIRCLE'],
    ]);
  });
  it('are none, or come to no figure', () => {
    expect(codesOf(item('a', 'now.caseNew +'))).toEqual([[0, 'DEF_FORMULA_BAD']]);
    expect(codesOf(item('a', 'now.caseNew + "1"'))).toEqual([[0, 'DEF_FORMULA_BAD']]);
    expect(codesOf(item('a', 'now.caseNew > 1'))).toEqual([[0, 'DEF_FORMULA_TYPE']]);
  });
  it('would be worked out of totals that there are not', () => {
    expect(codesOf(item('a', 'now.satisfaction * 2', { total: 'county' }))).toEqual([
      [0, 'DEF_FORMULA_TOTAL'],
    ]);
  });
  it('stand where nothing is computed, or are missing where something is', () => {
    const { formula: _, ...without } = item('a', 'now.caseNew');
    expect(returnItemSchema.safeParse(without).success).toBe(false);
    expect(returnItemSchema.safeParse({ ...item('a', 'now.x'), source: 'entered' }).success).toBe(
      false,
    );
  });
});
