import { deadlineOf } from '../../../shared/codes/period';
import type { Reader } from '../database/context';
import { readSetting } from '../database/settings';
import { definitionsHolding } from '../definitions/definitions';

/** Day of the month after a quarter by which its return is due, as it holds now (上报期限). */
export const deadlineDay = ({ db }: Pick<Reader, 'db'>, period: string | null = null): number =>
  readSetting<number>(db, 'deadlineDay') ??
  definitionsHolding({ db }, period).effective.deadlines.returnDay;

/** The day by which a period's return is due: as its definitions say, or as this office has set. */
export const dueDate = (store: Pick<Reader, 'db'>, period: string): string =>
  deadlineOf(period, deadlineDay(store, period));
