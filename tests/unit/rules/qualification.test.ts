import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysFrom, monthsFrom } from '../../../shared/codes/calendar';
import { examOutcome, type Attempt } from '../../../shared/rules/qualification-exams';
import { ageOn, overlapFrom } from '../../../shared/rules/person-facts';
import { countHours, isOutside, type Training } from '../../../shared/rules/qualification-hours';
import {
  firstRegistrationEnd,
  registrationEnd,
  registrationStart,
  registrationStatus,
  renewalStart,
} from '../../../shared/rules/qualification-terms';
import { defaultRuleParameters as parameters } from '../../../shared/definitions/shipped';

const day = fc
  .date({
    min: new Date('2008-01-01T00:00:00Z'),
    max: new Date('2060-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
const level = fc.constantFrom('assistant', 'worker', 'senior');
const training: fc.Arbitrary<Training> = fc.record({
  date: day,
  hours: fc.integer({ min: 1, max: 400 }).map((tenths) => tenths / 10),
  kind: fc.constantFrom('training', 'course', 'conference', 'degree', null),
});

describe('terms', () => {
  it('run to the day before the same day of a later year', () => {
    expect(registrationEnd('2022-04-01', parameters)).toBe('2025-03-31');
    expect(registrationEnd('2024-03-01', parameters)).toBe('2027-02-28');
    expect(registrationEnd('2024-02-29', parameters)).toBe('2027-02-28');
    expect(registrationStart('2025-03-31', parameters)).toBe('2022-04-01');
    expect(firstRegistrationEnd('2025-09-01', parameters)).toBe('2026-09-01');
    expect(monthsFrom('2026-03-31', -1)).toBe('2026-02-28');
    expect(monthsFrom('2024-01-31', 1)).toBe('2024-02-29');
  });

  it('open the renewal three months before the end', () => {
    expect(renewalStart('2027-03-31', parameters)).toBe('2027-01-01');
    expect(renewalStart('2027-06-30', parameters)).toBe('2027-04-01');
    expect(renewalStart('2027-02-28', parameters)).toBe('2026-12-01');
    const on = (today: string) => registrationStatus('2027-03-31', today, parameters);
    expect([on('2026-12-31'), on('2027-01-01'), on('2027-03-31'), on('2027-04-01')]).toEqual([
      'valid',
      'renewable',
      'renewable',
      'expired',
    ]);
    expect(registrationStatus(null, '2027-01-01', parameters)).toBe('none');
  });

  it('leave no day between a registration and the next', () => {
    fc.assert(
      fc.property(day, (registered) => {
        const end = registrationEnd(registered, parameters);
        expect(end > registered).toBe(true);
        // The last day of a February differs from year to year; every other day comes back.
        if (!registered.endsWith('02-29'))
          expect(registrationStart(end, parameters)).toBe(registered);
        expect(registrationStatus(end, daysFrom(end, 1), parameters)).toBe('expired');
      }),
    );
  });
});

describe('continuing education', () => {
  const at = (date: string, hours: number, kind = 'training'): Training => ({ date, hours, kind });

  it('counts the hours of the period alone, a degree once', () => {
    const trainings = [
      at('2023-10-31', 50),
      at('2023-11-01', 20.5),
      at('2026-10-31', 4),
      at('2026-11-01', 60),
    ];
    expect(countHours('assistant', '2026-10-31', trainings, parameters)).toEqual({
      from: '2023-11-01',
      to: '2026-10-31',
      required: 72,
      counted: 24.5,
      missing: 47.5,
    });
    expect(
      countHours(
        'worker',
        '2026-10-31',
        [at('2024-07-01', 1, 'degree'), at('2025-07-01', 1, 'degree'), at('2025-08-01', 6)],
        parameters,
      ),
    ).toMatchObject({ required: 90, counted: 96, missing: 0 });
    expect(countHours('worker', null, trainings, parameters)).toBeNull();
    expect(countHours('none', '2026-10-31', trainings, parameters)).toBeNull();
  });

  it('adds quarters of an hour up before anything is rounded, and lacks what lacks', () => {
    const quarters = Array.from({ length: 6 }, (_, month) => at(`2024-0${month + 1}-01`, 0.25));
    expect(countHours('assistant', '2026-10-31', quarters, parameters)?.counted).toBe(1.5);
    const nearly = [at('2024-05-01', 71.9), at('2024-06-01', 0.06)];
    expect(countHours('assistant', '2026-10-31', nearly, parameters)).toMatchObject({
      counted: 71.96,
      missing: 0.04,
    });
    const tenths = Array.from({ length: 720 }, () => at('2024-05-01', 0.1));
    expect(countHours('assistant', '2026-10-31', tenths, parameters)).toMatchObject({
      counted: 72,
      missing: 0,
    });
  });

  it('never falls by learning more, and what is missing closes the gap', () => {
    fc.assert(
      fc.property(level, day, fc.array(training), training, (at, expiry, before, more) => {
        const first = countHours(at, expiry, before, parameters);
        const second = countHours(at, expiry, [...before, more], parameters);
        if (!first || !second) throw new Error('a level with a registration is always counted');
        expect(second.counted).toBeGreaterThanOrEqual(first.counted);
        expect(first.missing).toBe(
          Math.max(0, Math.round((first.required - first.counted) * 10) / 10),
        );
        expect(second.missing > first.missing).toBe(false);
      }),
    );
  });

  it('depends on no order, and on nothing outside the period', () => {
    fc.assert(
      fc.property(level, day, fc.array(training), (at, expiry, trainings) => {
        const count = countHours(at, expiry, trainings, parameters);
        const within = trainings.filter(
          ({ date }) => count !== null && date >= count.from && date <= count.to,
        );
        expect(countHours(at, expiry, [...within].reverse(), parameters)).toEqual(count);
      }),
    );
  });

  it('knows what lies outside', () => {
    expect([
      isOutside('2020-01-01', '2020-01-02', null),
      isOutside('2020-01-02', '2020-01-02', '2023-01-01'),
      isOutside('2023-01-02', null, '2023-01-01'),
      isOutside('2023-01-02', null, null),
    ]).toEqual([true, false, true, false]);
  });
});

describe('exams', () => {
  const passed = (level: string, year: number, ...subjects: string[]): Attempt[] =>
    subjects.map((subject) => ({ level, year, subject, result: 'passed' }));

  it('of an assistant: both in one year', () => {
    expect(
      examOutcome('assistant', passed('assistant', 2025, 'ability', 'practice'), 2026, parameters),
    ).toEqual({ passed: 2025, validUntil: null, needed: [], held: [] });
    expect(
      examOutcome(
        'assistant',
        [...passed('assistant', 2024, 'ability'), ...passed('assistant', 2025, 'practice')],
        2026,
        parameters,
      ),
    ).toMatchObject({ passed: null, needed: ['ability', 'practice'] });
  });

  it('of a social worker: all within two consecutive years, rolling', () => {
    const two = [...passed('worker', 2024, 'ability'), ...passed('worker', 2025, 'practice')];
    expect(examOutcome('worker', two, 2026, parameters)).toEqual({
      passed: null,
      validUntil: null,
      needed: ['ability', 'law'],
      held: [{ subject: 'practice', until: 2026 }],
    });
    expect(
      examOutcome('worker', [...two, ...passed('worker', 2025, 'law')], 2026, parameters),
    ).toMatchObject({ passed: 2025 });
    expect(
      examOutcome('worker', [...two, ...passed('worker', 2026, 'law')], 2026, parameters),
    ).toMatchObject({ passed: null, needed: ['ability'] });
    expect(examOutcome('worker', two, 2027, parameters)).toMatchObject({
      needed: ['ability', 'practice', 'law'],
      held: [],
    });
  });

  it('of a senior: one subject, whose result holds for three years', () => {
    expect(
      examOutcome('senior', passed('senior', 2024, 'practice'), 2026, parameters),
    ).toMatchObject({ passed: 2024, validUntil: 2027 });
  });

  it('hold as long as the latest pass says, where they run out', () => {
    const twice = [...passed('senior', 2025, 'practice'), ...passed('senior', 2020, 'practice')];
    expect(examOutcome('senior', twice, 2026, parameters)).toMatchObject({
      passed: 2025,
      validUntil: 2028,
    });
    // Who failed in between still holds what was passed last.
    const failed = { level: 'senior', year: 2026, subject: 'practice', result: 'failed' };
    expect(examOutcome('senior', [...twice, failed], 2026, parameters).validUntil).toBe(2028);
    // Where a province lets results of a level run out, every subject has to be passed anew.
    const limited = {
      exams: {
        ...parameters.exams,
        worker: { subjects: ['ability', 'practice'], years: 2, validYears: 4 },
      },
    };
    const half = [
      ...passed('worker', 2020, 'ability', 'practice'),
      ...passed('worker', 2025, 'ability'),
    ];
    expect(examOutcome('worker', half, 2026, limited).validUntil).toBe(2024);
    const again = [...half, ...passed('worker', 2026, 'practice')];
    expect(examOutcome('worker', again, 2026, limited).validUntil).toBe(2030);
    // What holds for ever was passed when it was passed first.
    const assistant = [2020, 2025].flatMap((year) =>
      passed('assistant', year, 'ability', 'practice'),
    );
    expect(examOutcome('assistant', assistant, 2026, parameters).passed).toBe(2020);
  });

  it('count no failures and no other level', () => {
    expect(
      examOutcome(
        'assistant',
        [
          ...passed('worker', 2025, 'ability'),
          { level: 'assistant', year: 2025, subject: 'practice', result: 'failed' },
        ],
        2025,
        parameters,
      ),
    ).toMatchObject({ passed: null, held: [] });
  });

  it('are passed exactly when some window holds every subject, and more attempts never undo it', () => {
    const attempt = fc.record({
      level: fc.constant('worker'),
      year: fc.integer({ min: 2015, max: 2030 }),
      subject: fc.constantFrom('ability', 'practice', 'law'),
      result: fc.constantFrom('passed', 'failed', 'absent'),
    });
    fc.assert(
      fc.property(fc.array(attempt), attempt, (attempts, more) => {
        const { passed: year, needed } = examOutcome('worker', attempts, 2030, parameters);
        const holds = (end: number): boolean =>
          parameters.exams.worker.subjects.every((subject) =>
            attempts.some(
              (one) =>
                one.result === 'passed' &&
                one.subject === subject &&
                one.year <= end &&
                one.year >= end - 1,
            ),
          );
        const windows = Array.from({ length: 16 }, (_, at) => 2015 + at).filter(holds);
        expect(year).toBe(windows[0] ?? null);
        expect(needed.length === 0).toBe(year !== null);
        const later = examOutcome('worker', [...attempts, more], 2030, parameters).passed;
        if (year !== null) expect(later !== null && later <= year).toBe(true);
      }),
    );
  });
});

describe('ages and posts', () => {
  it('counts whole years', () => {
    expect([ageOn('2010-10-09', '2026-10-08'), ageOn('2010-10-09', '2026-10-09')]).toEqual([
      15, 16,
    ]);
  });

  it('finds full-time posts at once, and none that follow each other', () => {
    const post = (starts: string, ends: string | null, employment = 'full') => ({
      person: 'p',
      employment,
      starts,
      ends,
    });
    expect(
      overlapFrom([post('2024-01-01', null), post('2020-01-01', '2023-12-31')]),
    ).toBeUndefined();
    expect(overlapFrom([post('2023-12-31', null), post('2020-01-01', '2023-12-31')])).toBe(
      '2023-12-31',
    );
    expect(
      overlapFrom([post('2022-01-01', null, 'part'), post('2020-01-01', null)]),
    ).toBeUndefined();
  });
});
