import { deadlineOf } from '../../../shared/codes/period';
import { workingDay } from '../../../shared/definitions/days-off';
import type { Reader } from '../database/context';
import { readSetting } from '../database/settings';
import { definitionsHolding } from '../definitions/definitions';

type Store = Pick<Reader, 'db'>;

/** Day of the month after a quarter by which its return is due, as it holds now (上报期限). */
export const deadlineDay = ({ db }: Store, period: string | null = null): number =>
  readSetting<number>(db, 'deadlineDay') ??
  definitionsHolding({ db }, period).effective.deadlines.returnDay;

/**
 * The day by which a period's return is due: as its definitions say, or as this office has set; on the
 * next working day where it falls on a day off and the definitions move it.
 * @param day the return's own day of the month
 */
export const dueDate = (
  store: Store,
  period: string,
  day: number = deadlineDay(store, period),
): string =>
  workingDay(deadlineOf(period, day), definitionsHolding(store, period).effective.deadlines);
