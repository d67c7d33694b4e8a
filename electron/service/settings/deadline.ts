import type { Reader } from '../database/context';
import { readSetting } from '../database/settings';

const SHIPPED = 15;

/** Day of the month after a quarter by which its return is due (上报期限). */
export const deadlineDay = ({ db }: Pick<Reader, 'db'>): number =>
  readSetting<number>(db, 'deadlineDay') ?? SHIPPED;
