import {
  daysOf,
  periodAt,
  periodOf,
  periodPlus,
  rhythmOf,
  type Rhythm,
} from '../../../shared/codes/period';
import type { ReadDb } from '../database/reading';
import { select, text } from '../database/rows';
import { everBegun, stationRhythm } from './definitions';

/** Three years of each. */
const SHOWN: Readonly<Record<Rhythm, number>> = { month: 36, quarter: 12, half: 6, year: 3 };

/** Periods of which something was entered here or came from another office. */
function known(db: ReadDb): Set<string> {
  const received = select(db, 'SELECT DISTINCT period FROM received_package', text).all();
  return new Set([...everBegun({ db }), ...received]);
}

/**
 * The period that a window works in and those that it may choose, the newest first: of the rhythm of
 * the stations' return up to the one that today is in, and of another rhythm what there are figures of.
 * What is at hand stays so, unless the return has another rhythm now and nothing was begun of it.
 * @param today the calendar day, `YYYY-MM-DD`
 */
export function offeredPeriods(
  { db }: { db: ReadDb },
  today: string,
  atHand: string,
): { period: string; periods: string[] } {
  const rhythm = stationRhythm({ db });
  const others = [...known(db)].filter((period) => rhythmOf(period) !== rhythm);
  const stays = rhythmOf(atHand) === rhythm || others.includes(atHand);
  const period = stays ? atHand : periodAt(new Date(`${today}T00:00:00+08:00`), rhythm);
  const current = periodOf(today, rhythm);
  const own = Array.from({ length: SHOWN[rhythm] }, (_, at) => periodPlus(current, -at));
  const key = (one: string): string => `${daysOf(one).last} ${one}`;
  const periods = [...new Set([period, ...own, ...others])];
  return { period, periods: periods.sort((a, b) => (key(a) < key(b) ? 1 : -1)) };
}
