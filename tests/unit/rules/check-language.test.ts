import { describe, expect, it } from 'vitest';
import { checkRuleSchema, type CheckRule } from '../../../shared/definitions/check-rule';
import { shippedChecks } from '../../../shared/definitions/shipped-checks';
import { defaultStatisticsForm as form } from '../../../shared/definitions/shipped';
import { compiledRules } from '../../../shared/rules/checks/compile';
import { rulesConcerning } from '../../../shared/rules/checks/parts';
import { checkCell, checkStatistics } from '../../../shared/rules/checks/statistics';
import type { Figures } from '../../../shared/rules/read-model';
import { defaultRuleParameters as parameters } from '../../../shared/definitions/shipped';
import { textOf } from '../../../shared/text';

const station = {
  id: 's1',
  name: '测试街道社会工作站',
  tier: 'station',
  state: 'running',
  division: '220199001000',
};

const rule = (condition: string, more: object = {}): CheckRule =>
  checkRuleSchema.parse({
    code: 'HN-01',
    grade: 'warning',
    scope: 'station',
    condition,
    sentence: { zh: '请核对', en: 'check' },
    ...more,
  });

interface Around {
  last?: Figures;
  lastYear?: Figures;
  clock?: () => number;
}

const modelOf = (now: Figures, { last, lastYear }: Around) => ({
  period: '2026Q3',
  stations: [station],
  figures: new Map([['s1', now]]),
  previous: new Map(last ? [['s1', last]] : []),
  lastYear: new Map(lastYear ? [['s1', lastYear]] : []),
  carried: new Map<string, number>(),
  zeroReports: new Set<string>(),
});

const found = (checks: readonly CheckRule[], now: Figures, around: Around = {}) =>
  checkStatistics(
    modelOf(now, around),
    { checks, form, parameters },
    around.clock ? { clock: around.clock } : {},
  );

const isFound = (condition: string, now: Figures, around: Around = {}): boolean => {
  const all = found([rule(condition)], now, around);
  expect(all.filter(({ code }) => code !== 'HN-01')).toEqual([]);
  return all.length === 1;
};

describe('the shipped rules', () => {
  it('are sound, and as data come back what they were', () => {
    expect(compiledRules(shippedChecks, form).problems).toEqual([]);
    const again = shippedChecks.map((one) =>
      checkRuleSchema.parse(JSON.parse(JSON.stringify(one))),
    );
    expect(again).toEqual(shippedChecks);
  });

  it('are parsed once for a set', () => {
    expect(compiledRules(shippedChecks, form)).toBe(compiledRules(shippedChecks, form));
  });
});

describe('figures in a rule', () => {
  it('are exact, in the unit that is shown', () => {
    // 0.1 + 0.2 is 0.3, in 万元 of four decimals and in hours of one.
    expect(
      isFound('now.fundsSpent + now.fundsReceived == 0.3', {
        fundsSpent: 1000,
        fundsReceived: 2000,
      }),
    ).toBe(true);
    expect(isFound('now.volunteerHours * 3 == 0.3', { volunteerHours: 1 })).toBe(true);
    expect(isFound('now.volunteerHours / 3 * 3 == 0.1', { volunteerHours: 1 })).toBe(true);
    expect(isFound('now.fundsSpent > 0.3', { fundsSpent: 3001 })).toBe(true);
    expect(isFound('now.fundsSpent > 0.3', { fundsSpent: 3000 })).toBe(false);
    expect(isFound('0.3 < now.fundsSpent', { fundsSpent: 3001 })).toBe(true);
    expect(isFound('now.visitTimes > 9007199254740992', { visitTimes: 2 ** 53 - 1 })).toBe(false);
    expect(isFound('-now.visitTimes < -2', { visitTimes: 3 })).toBe(true);
    expect(isFound('now.visitTimes != 3', { visitTimes: 3 })).toBe(false);
    expect(
      isFound('sum(cells.filter(c, c.item.section == "C" && has(c.now)).map(c, c.now)) == 3', {
        fundsSpent: 10_000,
        fundsReceived: 20_000,
      }),
    ).toBe(true);
  });

  it('that are empty make a rule say nothing, unless it asks whether they are', () => {
    expect(isFound('now.visitTimes > 1', {})).toBe(false);
    expect(isFound('!(now.visitTimes > 1)', {})).toBe(false);
    expect(isFound('now.visitTimes != now.adviceTimes', { visitTimes: 1 })).toBe(false);
    expect(isFound('!has(now.visitTimes)', {})).toBe(true);
    expect(isFound('orZero.visitTimes == 0', {})).toBe(true);
    // What is wrong whatever the empty one is, is found.
    expect(isFound('now.visitTimes > 1 || now.adviceTimes > 1', { adviceTimes: 2 })).toBe(true);
    expect(isFound('!(now.visitTimes > 1 && now.adviceTimes > 1)', { adviceTimes: 1 })).toBe(true);
    expect(isFound('now.visitTimes / now.adviceTimes > 1', { visitTimes: 1, adviceTimes: 0 })).toBe(
      false,
    );
    expect(isFound('cells.filter(c, c.item.key == "none")[0].now > 0', { visitTimes: 1 })).toBe(
      false,
    );
  });

  it('are held against last quarter and the same quarter last year', () => {
    const around = { last: { visitTimes: 5 }, lastYear: { visitTimes: 9 } };
    expect(isFound('now.visitTimes < last.visitTimes', { visitTimes: 4 }, around)).toBe(true);
    expect(isFound('now.visitTimes * 2 < lastYear.visitTimes', { visitTimes: 4 }, around)).toBe(
      true,
    );
    expect(isFound('now.visitTimes * 2 < lastYear.visitTimes', { visitTimes: 5 }, around)).toBe(
      false,
    );
  });
});

describe('what a rule says', () => {
  it('has its own sentence in both languages, with the figures in it', () => {
    const [one] = found(
      [
        rule('now.visitTimes > 2', {
          at: '"visitTimes"',
          params: { station: 'station.name', value: 'now.visitTimes', none: 'now.adviceTimes' },
          sentence: { zh: '{station}走访 {value}，咨询 {none}', en: '{station}: {value}, {none}' },
        }),
      ],
      { visitTimes: 1234 },
    );
    expect(one).toMatchObject({
      code: 'HN-01',
      severity: 'warning',
      id: 's1',
      field: 'visitTimes',
    });
    expect(textOf('HN-01', one?.params, 'zh')).toBe('测试街道社会工作站走访 1,234，咨询 —');
    expect(textOf('HN-01', one?.params, 'en')).toBe('测试街道社会工作站: 1,234, —');
  });

  it('is not sent along where the program has the very text', () => {
    const [one] = found(shippedChecks, { visitTimes: -1 });
    expect(one?.code).toBe('STAT_NEGATIVE');
    expect(one?.params).not.toHaveProperty('said');
    const other = shippedChecks.map((own) =>
      own.code === 'STAT_NEGATIVE' ? { ...own, sentence: { zh: '负数', en: 'negative' } } : own,
    );
    const [again] = found(other, { visitTimes: -1 });
    expect(textOf('STAT_NEGATIVE', again?.params, 'zh')).toBe('负数');
  });
});

describe('a rule that cannot be run is refused', () => {
  const nested = (deep: number): string =>
    deep === 0 ? 'true' : `cells.all(c${deep}, ${nested(deep - 1)})`;
  it.each<[string, string, object?]>([
    ['CHECK_BAD', 'now.visitTimes >'],
    ['CHECK_BAD', 'now.nobody > 1'],
    ['CHECK_BAD', 'now["nobody"] > 1'],
    ['CHECK_BAD', 'now.visitTimes > "1"'],
    ['CHECK_NAME', 'somewhere > 1'],
    ['CHECK_BAD', `${'('.repeat(60)}true${')'.repeat(60)}`],
    ['CHECK_BAD', Array.from({ length: 160 }, () => '1>0').join('||')],
    ['CHECK_TYPE', 'now.visitTimes'],
    ['CHECK_TYPE', '"yes"'],
    ['CHECK_TYPE', 'true', { at: 'now.visitTimes' }],
    ['CHECK_TYPE', 'true', { params: { a: 'cells' } }],
    ['CHECK_NAME', 'cell.now > 1'],
    ['CHECK_NAME', 'person.level == "none"'],
    ['CHECK_NAME', 'true', { scope: 'item', where: 'zeroReport' }],
    // A regular expression can run for ever, and a bound list can double itself.
    ['CHECK_FOREIGN', 'station.name.matches("(a+)+$")'],
    ['CHECK_FOREIGN', 'cel.bind(a, "xx", a == "")'],
    ['CHECK_FOREIGN', 'timestamp("2026-01-01T00:00:00Z") == timestamp("2026-01-01T00:00:00Z")'],
    ['CHECK_FOREIGN', 'dyn(now.visitTimes) == 1'],
    ['CHECK_FOREIGN', 'now[station.name] == 1'],
    ['CHECK_FOREIGN', '{"a": 1}.size() == 1'],
    ['CHECK_DEAR', nested(3)],
    [
      'CHECK_DEAR',
      Array.from(
        { length: 9 },
        () => 'cells.exists(a, cells.exists(b, a.now == b.now && a.last == b.last))',
      ).join('&&'),
    ],
    ['CHECK_PLACE', 'true', { sentence: { zh: '{value}', en: 'x' } }],
    ['CHECK_PLACE', 'true', { sentence: { zh: 'x', en: '{count|a|b}' } }],
  ])('%s: %s %j', (code, condition, more = {}) => {
    const bad = rule(condition, more);
    const { rules, problems } = compiledRules([bad], form);
    expect(rules).toEqual([]);
    expect(problems.map((one) => [one.code, one.fault.code])).toEqual([['HN-01', code]]);
    for (const language of ['zh', 'en'] as const)
      expect(textOf(code, problems[0]?.fault.params, language)).not.toMatch(/\{rule|undefined/);
    // Stored all the same it is said once, and the others go on.
    const all = found([bad, rule('now.visitTimes > 1', { code: 'HN-02' })], { visitTimes: 2 });
    expect(all.map((one) => [one.code, one.severity, one.field])).toEqual([
      ['HN-02', 'warning', undefined],
      [code, 'warning', 'HN-01'],
    ]);
  });

  it('where two have one code', () => {
    const { rules, problems } = compiledRules([rule('true'), rule('false')], form);
    expect(rules).toHaveLength(1);
    expect(problems.map(({ fault }) => fault.code)).toEqual(['CHECK_TWICE']);
  });

  it.each(['hn-01', 'HN-', 'H', 'HN-01-02-03', 'HN 01'])('by the code %j', (code) => {
    expect(checkRuleSchema.safeParse({ ...rule('true'), code }).success).toBe(false);
  });
});

describe('a rule that fails while it is run', () => {
  it('is set aside with a finding of its own', () => {
    const all = found(
      [rule('9223372036854775807 + size(cells) > 0'), rule('true', { code: 'HN-02' })],
      {},
    );
    expect(all.map(({ code, field }) => [code, field])).toEqual([
      ['HN-02', undefined],
      ['CHECK_ASIDE', 'HN-01'],
    ]);
  });

  it('is set aside where it takes over 50 ms twice, by the clock that is given', () => {
    const slow = (each: number) => {
      let time = 0;
      return () => (time += each);
    };
    expect(found([rule('true')], {}, { clock: slow(50) }).map(({ code }) => code)).toEqual([
      'HN-01',
    ]);
    expect(found([rule('true')], {}, { clock: slow(51) }).map(({ code }) => code)).toEqual([
      'HN-01',
      'CHECK_ASIDE',
    ]);
    // The machine was busy once.
    const times = [0, 900, 900, 910];
    expect(
      found([rule('true')], {}, { clock: () => times.shift() ?? 910 }).map(({ code }) => code),
    ).toEqual(['HN-01']);
  });
});

describe('while a figure is typed', () => {
  const codesOf = (item: string): string[] =>
    rulesConcerning({ checks: shippedChecks, form }, item).map(({ rule: { code } }) => code);

  it('only the rules are run that it has a part in', () => {
    const always = ['STAT_MISSING', 'STAT_ALL_ZERO', 'STAT_ZERO_FILLED'];
    const own = ['STAT_NEGATIVE', ...always, 'STAT_SCALE', 'STAT_CHANGE'];
    expect(codesOf('visitTimes').sort()).toEqual([...own].sort());
    expect(codesOf('caseNew').sort()).toEqual([...own, 'STAT_CASE_BALANCE'].sort());
    expect(codesOf('satisfaction').sort()).toEqual(
      [...own, 'STAT_ABOVE_MOST', 'STAT_RATE_SHARE'].sort(),
    );
    expect(codesOf('staffInPost')).not.toContain('STAT_SCALE');
  });

  it('they say what they say of the whole quarter at that figure', () => {
    const now = { caseOpening: 4, caseNew: 3, caseClosed: 2, caseEnding: 6, visitTimes: -1 };
    const under = { checks: shippedChecks, form, parameters };
    const all = checkStatistics(modelOf(now, {}), under);
    const one = checkCell(modelOf(now, {}), under, { station, item: 'caseNew' });
    expect(one.map(({ code }) => code)).toEqual(['STAT_CASE_BALANCE', 'STAT_MISSING']);
    for (const finding of one) expect(all).toContainEqual(finding);
    expect(
      checkCell(modelOf(now, {}), under, { station, item: 'visitTimes' }).map(({ code }) => code),
    ).toEqual(['STAT_NEGATIVE', 'STAT_MISSING']);
  });
});
