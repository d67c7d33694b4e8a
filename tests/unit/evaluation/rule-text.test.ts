import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fullOfRule,
  readRule,
  ruleText,
  tenthsOf,
  type Rule,
} from '../../../shared/evaluation/rule-text';

const zh = (name: string) => ({ zh: name, en: '' });
const read = (kind: Rule['kind'], text: string): Rule | string => {
  const found = readRule(kind, text);
  return 'rule' in found ? found.rule : `unread ${found.unread}`;
};

describe('a rule in words', () => {
  it('names parts, on lines or between semicolons, with full-width digits and brackets in a name', () => {
    const parts = [
      { key: 'p1', label: zh('固定场所（自有、租用均可）'), full: 20 },
      { key: 'p2', label: zh('办公接待区'), full: 15 },
    ];
    for (const text of [
      '固定场所（自有、租用均可） 2；办公接待区 1.5',
      '固定场所（自有、租用均可）２分\n办公接待区：1.5分',
      ' 固定场所（自有、租用均可）：2 ;; 办公接待区１．５ ; ',
    ])
      expect(read('combination', text)).toEqual({ kind: 'combination', parts });
  });

  it('names degrees, one mark or from one to another', () => {
    const degrees = [
      { label: zh('优'), from: 40, to: 40 },
      { label: zh('差'), from: 0, to: 10 },
    ];
    for (const text of [
      '优 4；差 0-1',
      '优4；差0～1',
      '优：4分\r\n差：0分至1分',
      '优 ４；差 ０－１',
    ])
      expect(read('degree', text)).toEqual({ kind: 'degree', degrees });
    expect(read('degree', '')).toEqual({ kind: 'degree', degrees: [] });
  });

  it('names bands; that below the last there is nothing needs no band', () => {
    const bands = [
      { from: 100, score: 30 },
      { from: 80, score: 20 },
    ];
    for (const text of [
      '≥100% 3；≥80% 2',
      '>=100％ ３；＞＝80% 2',
      '100%以上得3分；80%以上得2分；低于80%不得分',
      '≥100%：3\n≥80%：2\n<80% 0',
      '100 3；80 2',
    ])
      expect(read('ratioBand', text)).toEqual({ kind: 'ratioBand', bands });
  });

  it('names deductions', () => {
    const deductions = [{ key: 'd1', label: zh('缺签到一项'), points: 5 }];
    for (const text of [
      '缺签到一项 0.5',
      '缺签到一项扣0.5分',
      '缺签到一项 -0.5',
      '缺签到一项：扣 ０．５ 分',
    ])
      expect(read('deduction', text)).toEqual({ kind: 'deduction', deductions });
  });

  it('says which piece cannot be read', () => {
    expect(read('combination', '固定场所 2；办公接待区')).toBe('unread 办公接待区');
    expect(read('degree', '优 4；3')).toBe('unread 3');
    expect(read('ratioBand', '≥100% 3；多数 2')).toBe('unread 多数 2');
    expect(read('ratioBand', '≥99.5% 3')).toBe('unread ≥99.5% 3');
    expect(read('deduction', '缺一项 0.25')).toBe('unread 缺一项 0.25');
  });

  it('says its full mark where it names one', () => {
    expect(
      ['固定场所 2；接待区 1.5', ''].map((text) => fullOfRule(read('combination', text) as Rule)),
    ).toEqual([35, 0]);
    expect(fullOfRule(read('degree', '优 4；差 0-1') as Rule)).toBe(40);
    expect(fullOfRule(read('ratioBand', '≥100% 3；≥80% 2') as Rule)).toBe(30);
    expect(fullOfRule(read('deduction', '缺一项 1') as Rule)).toBeNull();
  });
});

const tenths = fc.integer({ min: 0, max: 100_000 });
/**
 * Names as people give them: words, digits, brackets, marks inside; not a number and a dash at
 * their end, which would be half of a range.
 */
const name = fc
  .array(
    fc.constantFrom(
      '固定',
      '场所',
      '（',
      '）',
      'A',
      '2',
      '3',
      '.',
      ' ',
      '、',
      '，',
      '优',
      '%',
      '-',
      '“',
      '”',
      '得',
      '扣',
      '分',
      '项',
      '≥',
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((words) => words.join('').trim())
  .filter((text) => text !== '' && !/[-:：扣]$|^[\d.\s%-]+$/.test(text));
const label = name.map(zh);
const rule: fc.Arbitrary<Rule> = fc.oneof(
  fc.array(fc.record({ label, full: tenths }), { maxLength: 6 }).map((parts): Rule => ({
    kind: 'combination',
    parts: parts.map((part, at) => ({ key: `p${at + 1}`, ...part })),
  })),
  fc
    .array(fc.record({ label, from: tenths, to: tenths }), { maxLength: 6 })
    .map((degrees): Rule => ({ kind: 'degree', degrees })),
  fc
    .array(fc.record({ from: fc.integer({ min: 0, max: 1000 }), score: tenths }), { maxLength: 6 })
    .map((bands): Rule => ({ kind: 'ratioBand', bands })),
  fc.array(fc.record({ label, points: tenths }), { maxLength: 6 }).map((deductions): Rule => ({
    kind: 'deduction',
    deductions: deductions.map((one, at) => ({ key: `d${at + 1}`, ...one })),
  })),
);

describe('writing and reading', () => {
  it('comes to the same rule', () => {
    fc.assert(
      fc.property(rule, (one) => {
        expect(read(one.kind, ruleText(one))).toEqual(one);
      }),
      { numRuns: 2000 },
    );
  });

  it('comes to the same points', () => {
    fc.assert(
      fc.property(tenths, (one) => {
        expect([
          tenthsOf(one / 10),
          tenthsOf(String(one / 10)),
          tenthsOf(`${one / 10} 分`),
        ]).toEqual([one, one, one]);
      }),
    );
    expect(['', '三', '-1', '0.25', '10001', NaN].map(tenthsOf)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
