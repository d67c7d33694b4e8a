import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScoredSheet } from '../../../shared/evaluation/item-score';
import {
  answersFault,
  itemScore,
  questionsOf,
  ratioOf,
  type Answer,
  type Answers,
} from '../../../shared/evaluation/answer';
import { shippedSet } from '../../../shared/definitions/shipped';
import { scoreEvaluation, type EvaluationResult } from '../../../shared/evaluation/scoring';
import {
  allItems,
  scorersOf,
  type EvaluationTemplate,
  type Item,
} from '../../../shared/definitions/evaluation-template';

const byId = (id: string): EvaluationTemplate =>
  shippedSet.evaluations.filter((one) => one.id === id).at(-1) as EvaluationTemplate;
const yearly = byId('station-yearly');
const final = byId('project-final');

/** Any valid answer at an item. */
const answerAt = (item: Item): fc.Arbitrary<Answer> => {
  switch (item.kind) {
    case 'degree':
      return fc.record({ score: fc.integer({ min: 0, max: item.full }) });
    case 'combination':
      return fc.record({ parts: fc.subarray(item.parts.map(({ key }) => key)) });
    case 'ratioBand':
      return fc.record({
        actual: fc.integer({ min: 0, max: 300 }),
        planned: fc.integer({ min: 1, max: 200 }),
      });
    case 'deduction':
      return fc.record({
        counts: fc.record(
          Object.fromEntries(
            item.deductions.map(({ key }) => [key, fc.integer({ min: 0, max: 30 })]),
          ),
        ),
      });
  }
};

const sheetOf = (template: EvaluationTemplate, group: string): fc.Arbitrary<ScoredSheet> =>
  fc.record({
    group: fc.constant(group),
    answers: fc.record({
      ...Object.fromEntries(allItems(template).map((item) => [item.key, answerAt(item)])),
      ...Object.fromEntries(
        template.bonuses.map(({ key, full }) => [
          key,
          fc.record({ score: fc.integer({ min: 0, max: full }) }),
        ]),
      ),
      ...Object.fromEntries(
        template.vetoes.map(({ key }) => [key, fc.constant<Answer>({ found: false })]),
      ),
    }),
  });

/** One to three assessors of every group, everything answered. */
const sheetsOf = (template: EvaluationTemplate): fc.Arbitrary<ScoredSheet[]> =>
  fc
    .tuple(
      ...template.groups.map(({ key }) =>
        fc.array(sheetOf(template, key), { minLength: 1, maxLength: 3 }),
      ),
    )
    .map((sheets) => sheets.flat());

const full = (template: EvaluationTemplate): Answers =>
  Object.fromEntries([
    ...allItems(template).map((item): [string, Answer] => [
      item.key,
      item.kind === 'degree'
        ? { score: item.full }
        : item.kind === 'combination'
          ? { parts: item.parts.map(({ key }) => key) }
          : item.kind === 'ratioBand'
            ? { actual: 1, planned: 1 }
            : { counts: {} },
    ]),
    ...template.vetoes.map(({ key }): [string, Answer] => [key, { found: false }]),
  ]);
const everybody = (template: EvaluationTemplate, answers: Answers): ScoredSheet[] =>
  template.groups.map(({ key }) => ({ group: key, answers }));

/** The same by the book, in plain numbers: what the exact sums are held against. */
function plainly(template: EvaluationTemplate, sheets: readonly ScoredSheet[]): number {
  let total = 0;
  for (const item of allItems(template)) {
    const groups = scorersOf(template, item);
    const weights = groups.reduce((sum, { weight }) => sum + weight, 0);
    for (const { key, weight } of groups) {
      const own = sheets
        .filter(({ group }) => group === key)
        .map(({ answers }) => itemScore(item, answers[item.key]) ?? 0);
      total += (own.reduce((sum, score) => sum + score, 0) / own.length) * (weight / weights);
    }
  }
  return total;
}

describe('scoring', () => {
  it.each([yearly, final])(
    'is bounded by the full mark and agrees with plain arithmetic',
    (template) => {
      fc.assert(
        fc.property(sheetsOf(template), (sheets) => {
          const result = scoreEvaluation(template, sheets);
          expect(result.total).not.toBeNull();
          expect(result.total).toBeGreaterThanOrEqual(0);
          expect(result.total).toBeLessThanOrEqual(template.fullMark);
          expect(result.bonus).toBeLessThanOrEqual(template.bonusCap);
          expect(
            Math.abs(
              (result.total ?? 0) -
                Math.min(template.fullMark, plainly(template, sheets) + result.bonus),
            ),
          ).toBeLessThanOrEqual(1.01);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('does not depend on the order of assessors', () => {
    fc.assert(
      fc.property(
        sheetsOf(yearly).chain((sheets) =>
          fc.tuple(fc.constant(sheets), fc.shuffledSubarray(sheets, { minLength: sheets.length })),
        ),
        ([sheets, shuffled]) => {
          expect(scoreEvaluation(yearly, shuffled)).toEqual(scoreEvaluation(yearly, sheets));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('never falls when one score rises', () => {
    const degrees = allItems(yearly).filter(({ kind }) => kind === 'degree');
    fc.assert(
      fc.property(sheetsOf(yearly), fc.nat(), fc.nat(), fc.nat(), (sheets, which, at, by) => {
        const sheet = sheets[which % sheets.length]!;
        const item = degrees[at % degrees.length]!;
        const before = itemScore(item, sheet.answers[item.key]) ?? 0;
        const raised = {
          ...sheet,
          answers: {
            ...sheet.answers,
            [item.key]: { score: Math.min(item.full, before + (by % 20)) },
          },
        };
        expect(
          scoreEvaluation(
            yearly,
            sheets.map((one) => (one === sheet ? raised : one)),
          ).total,
        ).toBeGreaterThanOrEqual(scoreEvaluation(yearly, sheets).total ?? 0);
      }),
      { numRuns: 60 },
    );
  });

  it('gives full marks for everything, and no more with every bonus', () => {
    for (const template of shippedSet.evaluations) {
      const bonuses = Object.fromEntries(
        template.bonuses.map(({ key, full: most }) => [key, { score: most }]),
      );
      expect(
        scoreEvaluation(template, everybody(template, { ...full(template), ...bonuses })),
      ).toMatchObject({
        total: template.fullMark,
        grade: { name: { zh: '优秀' } },
        passed: true,
        open: 0,
      });
    }
  });

  it('rounds once, at the end, a half up: thirds of assessors do not push a total over a cut-off', () => {
    const item: Item = {
      key: 'all',
      label: { zh: '总体', en: 'All' },
      criterion: null,
      evidence: null,
      evidenceRequired: false,
      groups: [],
      full: 1000,
      kind: 'degree',
      degrees: [],
    };
    const one: EvaluationTemplate = {
      ...byId('six-haves'),
      indicators: [item],
      zeroSectionFails: false,
    };
    const of = (...scores: number[]): EvaluationResult =>
      scoreEvaluation(
        one,
        scores.map((score) => ({ group: 'centre', answers: { all: { score } } })),
      );
    expect(of(899, 900)).toMatchObject({ total: 900, grade: { name: { zh: '优秀' } } });
    expect(of(899, 899, 900)).toMatchObject({ total: 899, grade: { name: { zh: '良好' } } });
    expect(of(895)).toMatchObject({ total: 895, grade: { name: { zh: '良好' } } });
    expect(of(599, 600, 600)).toMatchObject({ total: 600, passed: true });
    expect(of(599, 599, 600)).toMatchObject({
      total: 599,
      passed: false,
      grade: { name: { zh: '不合格' }, use: 'bar' },
    });
  });
});

describe('items', () => {
  const bands = allItems(yearly).find(({ key }) => key === 'satisfaction') as Item;
  it.each([
    [95, 100, 80],
    [94.99, 100, 60],
    [9499, 10000, 60],
    [90, 100, 60],
    [89.99, 100, 40],
    [80, 100, 40],
    [79.99, 100, 20],
    [60, 100, 20],
    [59.99, 100, 0],
    [0, 7, 0],
    [200, 100, 80],
    [2, 3, 20],
    [0.57, 0.6, 80],
    [262.72, 262.72, 80],
    [9.4999, 10, 60],
    [0.949999, 1, 60],
    [0.95, 1, 80],
    [0.001, 0.001, 80],
  ])('gives %d of %d its band, to the very edge', (actual, planned, score) => {
    expect(itemScore(bands, { actual, planned })).toBe(score);
  });
  it('shows a ratio that never reads as the next band', () => {
    expect(ratioOf({ actual: 79.99, planned: 100 })).toBe(79.9);
    expect(ratioOf({ actual: 5, planned: 0 })).toBeNull();
    expect(ratioOf({ actual: 262.72, planned: 262.72 })).toBe(100);
    expect(ratioOf({ actual: 9.996, planned: 10 })).toBe(99.9);
    expect(ratioOf({ actual: 0.004, planned: 0.004 })).toBe(100);
    expect(ratioOf({ actual: 10.05, planned: 10 })).toBe(100.5);
  });
  it('takes each deduction as often as it applies, down to zero', () => {
    const sessions = allItems(yearly).find(({ key }) => key === 'sessions') as Item;
    expect(
      [0, 1, 8, 9, 400].map((count) => itemScore(sessions, { counts: { d1: count } })),
    ).toEqual([40, 35, 0, 0, 0]);
  });
  it('adds the parts that are there', () => {
    const intake = allItems(yearly).find(({ key }) => key === 'intake') as Item;
    expect([[], ['p1'], ['p2'], ['p1', 'p2']].map((parts) => itemScore(intake, { parts }))).toEqual(
      [0, 20, 10, 30],
    );
  });
  it.each<[string, string, Answer]>([
    ['SCORE_ABOVE_FULL', 'plan', { score: 41 }],
    ['SCORE_NEGATIVE', 'plan', { score: -1 }],
    ['SCORE_ITEM_UNKNOWN', 'nothing', { score: 1 }],
    ['RATIO_WITHOUT_PLAN', 'closing', { actual: 1, planned: 0 }],
    ['ANSWER_UNFIT', 'plan', { parts: [] }],
    ['ANSWER_UNFIT', 'intake', { parts: ['p9'] }],
    ['ANSWER_UNFIT', 'sessions', { counts: { d9: 1 } }],
    ['ANSWER_UNFIT', 'closing', { score: 3 }],
    ['SCORE_ABOVE_FULL', 'brand', { score: 21 }],
    ['ANSWER_UNFIT', 'misuse', { score: 1 }],
  ])('%s at %s, by its name', (code, key, answer) => {
    const fault = answersFault(questionsOf(yearly, allItems(yearly)), { [key]: answer });
    expect(fault).toMatchObject({ code });
    expect(fault?.params?.item).toEqual(
      [...allItems(yearly), ...yearly.bonuses, ...yearly.vetoes].find((one) => one.key === key)
        ?.label ?? key,
    );
  });
});

describe('what is not plain adding', () => {
  it('lets a veto lead to the lowest grade, whatever the total, and be settled together', () => {
    const sheets = everybody(yearly, full(yearly));
    sheets[2] = { group: 'centre', answers: { ...full(yearly), misuse: { found: true } } };
    expect(scoreEvaluation(yearly, sheets)).toMatchObject({
      total: 1000,
      vetoes: ['misuse'],
      grade: { name: { zh: '不合格' } },
      passed: false,
    });
    expect(scoreEvaluation(yearly, sheets, { misuse: { found: false } })).toMatchObject({
      vetoes: [],
      grade: { name: { zh: '优秀' } },
      passed: true,
    });
  });
  it('has no total while a veto or one item of one group is open, and says how much is', () => {
    const { misuse: _, ...noVeto } = full(yearly);
    expect(scoreEvaluation(yearly, everybody(yearly, noVeto))).toMatchObject({
      total: null,
      grade: null,
      open: 4,
      running: 1000,
    });
    const sheets = everybody(yearly, full(yearly)).slice(1);
    expect(scoreEvaluation(yearly, sheets)).toMatchObject({
      total: null,
      open: allItems(yearly).length + yearly.vetoes.length,
      scored: 0,
      running: 1000,
    });
  });
  it('fails who has a 有 at zero', () => {
    const haves = byId('six-haves');
    const none = Object.fromEntries(['flowChart', 'referral'].map((key) => [key, { score: 0 }]));
    expect(scoreEvaluation(haves, everybody(haves, { ...full(haves), ...none }))).toMatchObject({
      total: 900,
      zeroSections: ['procedure'],
      passed: false,
      grade: { name: { zh: '不合格' } },
    });
  });
  it('takes no 有 for zero of which one assessor found something', () => {
    const haves = byId('six-haves');
    const none = Object.fromEntries(['flowChart', 'referral'].map((key) => [key, { score: 0 }]));
    const sheets = haves.groups.flatMap(({ key }) =>
      Array.from({ length: 30 }, (_, at) => ({
        group: key,
        answers: { ...full(haves), ...none, ...(at === 0 ? { flowChart: { score: 1 } } : {}) },
      })),
    );
    const scored = scoreEvaluation(haves, sheets);
    expect(scored.sections.find(({ key }) => key === 'procedure')?.score).toBe(0);
    expect(scored).toMatchObject({ zeroSections: [], passed: true });
  });
  it('marks what lies further apart than the spread, and takes what was agreed instead', () => {
    const sheets = everybody(yearly, full(yearly));
    sheets[1] = { group: 'township', answers: { ...full(yearly), process: { score: 15 } } };
    const apart = scoreEvaluation(yearly, sheets);
    expect(apart.items.process).toMatchObject({
      apart: true,
      byGroup: { township: 15, self: 40 },
      score: 35,
    });
    expect(Object.values(apart.items).filter((item) => item.apart)).toHaveLength(1);
    expect(scoreEvaluation(yearly, sheets, { process: { score: 30 } })).toMatchObject({
      total: 990,
    });
  });
  it('counts the spot check into the final, on its own scale', () => {
    const sheets = everybody(final, full(final));
    expect(scoreEvaluation(final, sheets, {}, [])).toMatchObject({ total: 1000, counted: null });
    expect(scoreEvaluation(final, sheets, {}, [{ total: 600, fullMark: 1000 }])).toMatchObject({
      total: 880,
      counted: 600,
    });
    expect(
      scoreEvaluation(final, sheets, {}, [
        { total: 5000, fullMark: 10_000 },
        { total: 700, fullMark: 1000 },
      ]),
    ).toMatchObject({ total: 880, counted: 600 });
  });
  it('lets each group of the Guangzhou shape score its own part, of a thousand', () => {
    const part = (key: string, groups: string[], most: number): Item => ({
      key,
      label: { zh: key, en: key },
      criterion: null,
      evidence: null,
      evidenceRequired: false,
      groups,
      full: most,
      kind: 'degree',
      degrees: [],
    });
    const template: EvaluationTemplate = {
      ...byId('six-haves'),
      fullMark: 10_000,
      zeroSectionFails: false,
      indicators: [
        part('profession', ['third'], 7000),
        part('purchaser', ['purchaser'], 2000),
        part('supervisor', ['supervisor'], 1000),
      ],
      groups: [
        ['third', 70],
        ['purchaser', 20],
        ['supervisor', 10],
        ['finance', 0],
      ].map(([key, weight]) => ({
        key: String(key),
        label: { zh: String(key), en: '' },
        weight: Number(weight),
        self: false,
      })),
      vetoes: [
        {
          key: 'finance',
          label: { zh: '财务', en: 'Finance' },
          criterion: null,
          evidence: null,
          evidenceRequired: false,
          groups: ['finance'],
        },
      ],
      grades: byId('six-haves').grades.map((grade) => ({ ...grade, from: grade.from * 10 })),
    };
    const result = scoreEvaluation(template, [
      { group: 'third', answers: { profession: { score: 6105 } } },
      { group: 'third', answers: { profession: { score: 6106 } } },
      { group: 'purchaser', answers: { purchaser: { score: 1700 } } },
      { group: 'supervisor', answers: { supervisor: { score: 900 } } },
      { group: 'finance', answers: { finance: { found: false } } },
    ]);
    expect(result).toMatchObject({ total: 8706, open: 0, grade: { name: { zh: '良好' } } });
    expect(result.groups.map(({ score, full: most }) => [score, most])).toEqual([
      [6106, 7000],
      [1700, 2000],
      [900, 1000],
      [0, 0],
    ]);
  });
});
