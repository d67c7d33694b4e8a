import type { Language } from '../text/types';
import { deadlinesSchema, type Deadlines } from './deadlines';

type YearOff = NonNullable<Deadlines['daysOff']>[number];

const dayAfter = (day: string): string =>
  new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** What stands between the days of a list, and before those that are off or worked. */
const words = {
  zh: { off: '休', work: '班', between: '、' },
  en: { off: 'off', work: 'work', between: ', ' },
} as const;

/** Days as they are typed: 10-01~10-07、10-10. */
function typedDays(days: readonly string[], between: string): string {
  const runs: [first: string, last: string][] = [];
  for (const day of [...days].sort()) {
    const run = runs.at(-1);
    if (run && dayAfter(run[1]) === day) run[1] = day;
    else runs.push([day, day]);
  }
  return runs
    .map(([first, last]) =>
      first === last ? first.slice(5) : `${first.slice(5)}~${last.slice(5)}`,
    )
    .join(between);
}

/** The lists of days off as they are typed, a year a line: 2026 休 10-01~10-07 班 10-10. */
export const typedDaysOff = (all: Deadlines['daysOff'] = [], language: Language = 'zh'): string => {
  const { off: isOff, work: isWork, between } = words[language];
  return all
    .map(({ year, off, work }) =>
      `${year} ${isOff} ${typedDays(off, between)} ${isWork} ${typedDays(work, between)}`.trim(),
    )
    .join('\n');
};

const NOTE = { zh: '本单位录入', en: 'Entered by this office' };
/** A run of days is no longer than a holiday. */
const LONGEST = 60;

/** The days of a typed list; null where it has something that is no day. */
function daysIn(year: string, text: string): string[] | null {
  const days: string[] = [];
  for (const part of text.split(/[、，,\s]+/).filter((one) => one !== '')) {
    const [from = '', to = from] = part
      .split(/[~～至]/)
      .map((one) => `${year}-${one.replace(/[./月]/g, '-').replace(/日$/, '')}`)
      .map((one) => one.replace(/-(\d)(?=-|$)/g, '-0$1'));
    const end = Date.parse(to);
    if (Number.isNaN(Date.parse(from)) || Number.isNaN(end)) return null;
    let day = from;
    for (let n = 0; n < LONGEST && Date.parse(day) <= end; n += 1) {
      days.push(day);
      day = dayAfter(day);
    }
    if (Date.parse(day) <= end || days.length === 0) return null;
  }
  return [...new Set(days)];
}

const LINE = /^\s*(\d{4})年?\s*[:：]?\s*(?:休|off)\s*[:：]?(.*?)(?:(?:班|work)\s*[:：]?(.*))?$/i;

/** A line; who said so stays while nothing of it is changed. */
function yearIn(line: string, before: readonly YearOff[]): YearOff | null {
  const [, year = '', off = '', work = ''] = LINE.exec(line) ?? [];
  if (year === '') return null;
  const [days, worked] = [daysIn(year, off), daysIn(year, work)];
  if (!days || !worked) return null;
  const own: YearOff = { year: Number(year), note: NOTE, off: days, work: worked };
  const same = before.find((one) => typedDaysOff([one]) === typedDaysOff([own]));
  return same ?? own;
}

/** The deadlines that were typed; null where a line cannot be read. */
export function deadlinesOf(
  before: Deadlines,
  { day, moves, years }: { day: number; moves: boolean; years: string },
): Deadlines | null {
  const lines = years.split('\n').filter((line) => line.trim() !== '');
  const daysOff = lines.map((line) => yearIn(line, before.daysOff ?? []));
  const read = deadlinesSchema.safeParse({ returnDay: day, moves, daysOff });
  return read.success ? read.data : null;
}
