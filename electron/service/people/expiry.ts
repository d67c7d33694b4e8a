import { daysFrom, monthsFrom } from '../../../shared/codes/calendar';
import { labelOf } from '../../../shared/codes/tables';
import type { Desk } from '../../../shared/contract/quarter';
import { countHours, type Training } from '../../../shared/rules/qualification-hours';
import { registrationStatus } from '../../../shared/rules/qualification-terms';
import type { Reader } from '../database/context';
import { daysBetween } from '../../../shared/codes/period';
import { ruleParameters } from '../settings/rule-parameters';
import { trainingsOf } from '../database/functions';
import { select, text } from '../database/rows';

const NEXT = 4;

/** The days from today on in three parts as equal as can be, each by its first and last day. */
const thirds = (days: number): { from: number; to: number }[] =>
  [0, 1, 2]
    .map((part) => ({
      from: part === 0 ? 0 : Math.ceil((days * part) / 3) + 1,
      to: Math.ceil((days * (part + 1)) / 3),
    }))
    .filter(({ from, to }) => from <= to);

/**
 * Registrations of people in post that have run out or will within the days that the office looks
 * ahead (到期前几天开始提醒), which of them can be renewed now,
 * and who lacks hours for it.
 */
export function expiryOf(context: Reader, today: string): Desk['expiry'] {
  const parameters = ruleParameters(context);
  const { expiryDays } = parameters;
  const until =
    [daysFrom(today, expiryDays), monthsFrom(today, parameters.renewalMonths)].sort()[1] ?? today;
  const rows = select(
    context.db,
    `SELECT p.id, p.name, s.name AS station, p.level, p.registrationExpiry AS date, ${trainingsOf('p')} AS trainings FROM person p JOIN station s ON s.id = p.station
    WHERE p.removedAt IS NULL AND p.leftOn IS NULL AND p.registrationExpiry <= ? ORDER BY p.registrationExpiry, p.id`,
    {
      id: text,
      name: text,
      station: text,
      level: text.orNull,
      date: text,
      trainings: text,
    },
  ).all(until);
  const people = rows.map(({ level, trainings, ...row }) => ({
    ...row,
    level: labelOf('qualificationLevel', level ?? 'none', 'zh'),
    daysLeft: daysBetween(today, row.date),
    status: registrationStatus(row.date, today, parameters),
    missing:
      countHours(level, row.date, JSON.parse(trainings) as Training[], parameters)?.missing ?? 0,
  }));
  const within = (from: number, to: number) =>
    people.filter(({ daysLeft }) => daysLeft >= from && daysLeft <= to).length;
  const inHand = people.filter(({ status }) => status === 'renewable' || status === 'expired');
  return {
    expired: people.filter(({ daysLeft }) => daysLeft < 0).length,
    days: expiryDays,
    within: thirds(expiryDays).map(({ from, to }) => ({ from, to, n: within(from, to) })),
    renewable: people.filter(({ status }) => status === 'renewable').length,
    hoursShort: inHand.filter(({ missing }) => missing > 0).length,
    next: people
      .filter(({ daysLeft }) => daysLeft <= expiryDays)
      .slice(0, NEXT)
      .map(({ status: _, ...person }) => person),
  };
}
