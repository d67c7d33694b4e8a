import { describe, expect, it } from 'vitest';
import { isDayOff, workingDay } from '../../../shared/definitions/days-off';
import { deadlinesSchema } from '../../../shared/definitions/deadlines';
import { shippedSet } from '../../../shared/definitions/shipped';
import { deadlinesOf, typedDaysOff } from '../../../shared/definitions/typed-days-off';

const { deadlines } = shippedSet;
const moving = { ...deadlines, moves: true };

describe('a deadline on a day off', () => {
  it.each([
    ['a working day', '2026-07-15', '2026-07-15'],
    ['a Saturday', '2026-08-15', '2026-08-17'],
    ['a holiday with the weekend around it', '2026-10-05', '2026-10-08'],
    ['a Saturday on which people work', '2026-10-10', '2026-10-10'],
    ['the last days of a long holiday', '2026-02-15', '2026-02-24'],
    ['a Sunday of a year that has no list', '2027-08-15', '2027-08-16'],
  ])('%s: %s → %s', (_what, day, due) => {
    expect(workingDay(day, moving)).toBe(due);
  });

  it('stays where the set does not move it', () => {
    expect(workingDay('2026-10-05', deadlines)).toBe('2026-10-05');
    expect(isDayOff('2026-10-05', {})).toBe(false);
    expect(isDayOff('2026-10-04', {})).toBe(true);
  });

  it('is followed no further than any holiday goes', () => {
    const off = Array.from({ length: 120 }, (_, n) =>
      new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10),
    );
    const endless = {
      moves: true,
      daysOff: [
        { year: 2026, note: deadlines.daysOff?.[0]?.note ?? { zh: '', en: '' }, off, work: [] },
      ],
    };
    expect(workingDay('2026-01-01', endless)).toBe('2026-03-02');
  });

  it('the shipped list says that it is an example', () => {
    expect(deadlines.daysOff?.map(({ note }) => note.zh)).toEqual([
      expect.stringContaining('示例'),
    ]);
  });
});

describe('lists of days off', () => {
  it('are typed a year a line, and come back as they were', () => {
    const years = typedDaysOff(deadlines.daysOff);
    expect(years).toContain('10-01~10-07');
    expect(deadlinesOf(deadlines, { day: 15, moves: true, years })).toEqual(moving);
    const english = typedDaysOff(deadlines.daysOff, 'en');
    expect(english).toContain('2026 off 01-01~01-03, ');
    expect(deadlinesOf(deadlines, { day: 15, moves: true, years: english })).toEqual(moving);
    const two = `${years}\n2027年 休：1-1~1-3 班 1月9日`;
    expect(
      deadlinesOf(deadlines, { day: 15, moves: true, years: two })?.daysOff?.[1],
    ).toMatchObject({
      year: 2027,
      off: ['2027-01-01', '2027-01-02', '2027-01-03'],
      work: ['2027-01-09'],
    });
  });

  it.each([
    '2026 休 13-40',
    '休 10-01',
    '2026 休 10-07~10-01',
    '2026 休 10-01 班 10-01',
    '2026 休\n2026 休',
  ])('are refused: %s', (years) => {
    expect(deadlinesOf(deadlines, { day: 15, moves: true, years })).toBeNull();
  });

  it('name days of their own year only', () => {
    const note = { zh: '示例', en: 'Example' };
    const of = (off: string[]) => ({
      returnDay: 5,
      daysOff: [{ year: 2026, note, off, work: [] }],
    });
    expect(deadlinesSchema.safeParse(of(['2026-10-01'])).success).toBe(true);
    expect(deadlinesSchema.safeParse(of(['2027-10-01'])).success).toBe(false);
  });
});
