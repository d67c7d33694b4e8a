import { describe, expect, it } from 'vitest';
import { daysFrom, firstOfTerm, lastOfTerm, monthsFrom } from '../../../shared/codes/calendar';

/** Every day of 1996 to 2103 in turn: a calendar on paper, to be looked things up in. */
const days: string[] = [];
const at = new Map<string, number>();
const months = new Map<string, string[]>();
for (let time = Date.UTC(1996, 0, 1); time < Date.UTC(2104, 0, 1); time += 86_400_000) {
  const day = new Date(time).toISOString().slice(0, 10);
  at.set(day, days.length);
  days.push(day);
  const month = day.slice(0, 7);
  months.set(month, [...(months.get(month) ?? []), day]);
}
const names = [...months.keys()];
const century = days.filter((day) => day >= '2000-01-01' && day < '2100-01-01');
const TERMS = [1, 3, 12, 33, 36];

const monthAway = (day: string, away: number): string[] =>
  months.get(names[names.indexOf(day.slice(0, 7)) + away] ?? '') ?? [];
const beside = (day: string, by: number): string => days[(at.get(day) ?? 0) + by] ?? '';
/** Turned leaf by leaf: the leaf with the same number, else the last one. */
const leaf = (day: string, away: number): string => {
  const pages = monthAway(day, away);
  return pages.find((one) => one.endsWith(day.slice(7))) ?? pages.at(-1) ?? '';
};

describe('terms of months over a hundred years', () => {
  it('move a day as the leaves of a calendar are turned', () => {
    for (const away of [-36, -3, -1, 0, 1, 12, 36])
      for (const day of century)
        if (monthsFrom(day, away) !== leaf(day, away))
          expect([day, away, monthsFrom(day, away)]).toEqual([day, away, leaf(day, away)]);
    expect(daysFrom('2024-02-28', 1)).toBe('2024-02-29');
  });

  it('end the day before the same day, or with a month that lacks it', () => {
    for (const term of TERMS)
      for (const first of century) {
        const same = monthAway(first, term).find((one) => one.endsWith(first.slice(7)));
        const last = same ? beside(same, -1) : monthAway(first, term).at(-1);
        if (lastOfTerm(first, term) !== last)
          expect([first, term, lastOfTerm(first, term)]).toEqual([first, term, last]);
      }
  });

  it('begin the day after the same day before, the last of a month answering to the last', () => {
    for (const term of TERMS)
      for (const last of century) {
        const ends = monthAway(last, 0).at(-1) === last;
        const same = ends ? (monthAway(last, -term).at(-1) ?? '') : leaf(last, -term);
        if (firstOfTerm(last, term) !== beside(same, 1))
          expect([last, term, firstOfTerm(last, term)]).toEqual([last, term, beside(same, 1)]);
      }
  });

  it('are taken back to their first day wherever the last month has it', () => {
    for (const term of TERMS)
      for (const first of century)
        if (leaf(first, term).endsWith(first.slice(7)))
          expect(firstOfTerm(lastOfTerm(first, term), term)).toBe(first);
  });

  it.each([
    ['2024-02-29', 36, '2027-02-28'],
    ['2024-02-29', 48, '2028-02-28'],
    ['2025-03-01', 36, '2028-02-29'],
    ['2022-04-01', 36, '2025-03-31'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-01-15', 12, '2027-01-14'],
  ])('%s and %i months: last day %s', (first, term, last) => {
    expect(lastOfTerm(first, term)).toBe(last);
  });

  it.each([
    ['2027-06-30', 3, '2027-04-01'],
    ['2027-03-31', 3, '2027-01-01'],
    ['2027-06-15', 3, '2027-03-16'],
    ['2027-05-29', 3, '2027-03-01'],
    ['2027-02-28', 3, '2026-12-01'],
    ['2028-02-29', 3, '2027-12-01'],
    ['2028-02-28', 3, '2027-11-29'],
  ])('the months to %s, %i of them: first day %s', (last, term, first) => {
    expect(firstOfTerm(last, term)).toBe(first);
  });
});
