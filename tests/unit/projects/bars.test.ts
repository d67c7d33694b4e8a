import { describe, expect, it } from 'vitest';
import { barEnd, barStart, biddingDay } from '../../../shared/rules/project-rules';

const calendar = { barYears: 1, barTerm: 'calendarYears' } as const;
const decision = { barYears: 1, barTerm: 'fromDecision' } as const;

describe('a bar from the next year', () => {
  it.each([
    ['2026-06-15', '2027-01-01', '2027-12-31'],
    ['2026-12-31', '2027-01-01', '2027-12-31'],
    ['2026-01-01', '2026-01-01', '2027-12-31'],
    [null, '2027-01-01', '2027-12-31'],
    [null, '2026-06-15', '2027-12-31'],
    ['2024-03-01', '2027-02-01', '2027-12-31'],
  ])('decided on %s from %s lasts to %s, all of the calendar year', (decided, starts, ends) => {
    expect(barEnd(decided, starts, calendar)).toBe(ends);
  });

  it('of several years ends with the last of them', () => {
    expect(barEnd('2026-06-15', '2027-01-01', { ...calendar, barYears: 3 })).toBe('2029-12-31');
  });

  it('begins with the year that follows the decision', () => {
    expect(barStart('2026-06-15', calendar)).toBe('2027-01-01');
    expect(barEnd('2026-06-15', barStart('2026-06-15', calendar), calendar)).toBe('2027-12-31');
  });

  it('lasts from the decision to the day before it comes round, where an office sets it so', () => {
    expect(barStart('2026-06-15', decision)).toBe('2026-06-15');
    expect(barEnd('2026-06-15', '2026-07-01', decision)).toBe('2027-06-14');
    expect(barEnd(null, '2024-02-29', decision)).toBe('2025-02-28');
  });
});

it('is held against the day of bidding: the purchase, else today, else a contract that began', () => {
  expect(biddingDay('2026-11-06', '2027-02-01', '2027-03-01')).toBe('2026-11-06');
  expect(biddingDay(null, '2028-02-01', '2027-03-01')).toBe('2027-03-01');
  expect(biddingDay(null, '2025-02-01', '2027-03-01')).toBe('2025-02-01');
  expect(biddingDay(null, '', '2027-03-01')).toBe('2027-03-01');
});
