import { describe, expect, it } from 'vitest';
import {
  beginsBefore,
  daysOf,
  deadlineOf,
  isPeriod,
  isWithin,
  lastYearOf,
  monthsOf,
  nextPeriod,
  periodAt,
  periodLabel,
  periodOf,
  periodOfMonths,
  previousPeriod,
  rhythmOf,
  rhythms,
  splitKey,
} from '../../../shared/codes/period';

/** Every day of 2019 to 2032 in turn, from a calendar that is not the one under test. */
const days: string[] = [];
for (let time = Date.UTC(2019, 0, 1); time < Date.UTC(2033, 0, 1); time += 86_400_000)
  days.push(new Date(time).toISOString().slice(0, 10));

describe.each(rhythms)('a period of the rhythm %s', (rhythm) => {
  const periods = [...new Set(days.map((day) => periodOf(day, rhythm)))];

  it('holds every day from its first to its last, and no other', () => {
    for (const period of periods) {
      const own = days.filter((day) => periodOf(day, rhythm) === period);
      expect(daysOf(period)).toEqual({ first: own[0], last: own.at(-1) });
      expect(monthsOf(period)).toEqual([...new Set(own.map((day) => Number(day.slice(5, 7))))]);
    }
  });

  it('sorts as its days do, and follows the one before it', () => {
    expect(periods.toSorted()).toEqual(periods);
    for (const [at, period] of periods.entries()) {
      expect(rhythmOf(period)).toBe(rhythm);
      expect(isPeriod(period)).toBe(true);
      const next = periods[at + 1];
      if (next !== undefined)
        expect([nextPeriod(period), previousPeriod(next)]).toEqual([next, period]);
    }
  });

  it('is found again by its months, and answers to the same one a year before', () => {
    const perYear = periods.length / 14;
    for (const [at, period] of periods.entries()) {
      const months = monthsOf(period);
      const year = Number(daysOf(period).first.slice(0, 4));
      expect(periodOfMonths(year, months[0] ?? 0, months.at(-1) ?? 0, rhythm)).toBe(period);
      expect(periodOfMonths(year, 2, 8, rhythm)).toBeNull();
      if (at >= perYear) expect(lastYearOf(period)).toBe(periods[at - perYear]);
    }
  });

  it('is due on a day of the month after it', () => {
    for (const period of periods.slice(0, -1)) {
      const next = days[days.indexOf(daysOf(period).last) + 1] ?? '';
      expect(deadlineOf(period, 8)).toBe(`${next.slice(0, 7)}-08`);
    }
  });
});

it('is written as it always was where it is a quarter', () => {
  expect(periodOf('2026-09-30')).toBe('2026Q3');
  expect(rhythms.map((rhythm) => periodOf('2026-03-31', rhythm))).toEqual([
    '2026M03',
    '2026Q1',
    '2026H1',
    '2026Y',
  ]);
});

it('is called by its name in both languages', () => {
  expect(['2026M03', '2026Q3', '2026H1', '2026H2', '2026Y'].map(periodLabel)).toEqual([
    { zh: '2026年3月', en: 'March 2026' },
    { zh: '2026年第三季度', en: 'Q3 2026' },
    { zh: '2026年上半年', en: 'H1 2026' },
    { zh: '2026年下半年', en: 'H2 2026' },
    { zh: '2026年度', en: '2026' },
  ]);
});

it('that ended last is the one to be reported, by the clock of China', () => {
  const at = (rhythm: (typeof rhythms)[number]) =>
    periodAt(new Date('2026-12-31T15:59:59Z'), rhythm);
  expect(rhythms.map(at)).toEqual(['2026M11', '2026Q3', '2026H1', '2025Y']);
  const after = new Date('2026-12-31T16:00:00Z');
  expect(rhythms.map((rhythm) => periodAt(after, rhythm))).toEqual([
    '2026M12',
    '2026Q4',
    '2026H2',
    '2026Y',
  ]);
});

it('is compared with one of another rhythm by its days', () => {
  expect(beginsBefore('2026Q2', '2026H2')).toBe(true);
  expect(beginsBefore('2026H1', '2026Q1')).toBe(false);
  expect(isWithin('2026Q2', '2026H1')).toBe(true);
  expect(isWithin('2026Q3', '2026H1')).toBe(false);
  expect(isWithin('2026Q3', '2026Q3')).toBe(false);
});

it.each(['2026Q5', '2026H3', '2026M13', '2026M3', '2026Y1', '2026', '26Q1', '2026Q1 ', '2026q1'])(
  'does not take %j as a period',
  (text) => {
    expect(isPeriod(text)).toBe(false);
  },
);

it('is told from what stands behind it in a key', () => {
  expect(splitKey('2026M03 s 1')).toEqual({ period: '2026M03', rest: 's 1' });
  expect(splitKey('2026Y:s')).toEqual({ period: '2026Y', rest: 's' });
  expect(splitKey('s-1')).toBeNull();
  expect(splitKey('2026Q5 s-1')).toBeNull();
});
