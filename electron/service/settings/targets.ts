import { targetsIn } from '../../../shared/definitions/indicators';
import type { Reader } from '../database/context';
import { readSetting } from '../database/settings';
import { definitionsAt } from '../definitions/definitions';

/**
 * What the indicators of a period are held against, by their keys: the targets of its plan, and on
 * top those that the office has set; in percent or persons.
 */
export const targetsOf = (
  store: Pick<Reader, 'db'>,
  period: string,
): Readonly<Record<string, number>> => ({
  ...targetsIn(definitionsAt(store, period).effective.indicators, period),
  ...readSetting<Record<string, number>>(store.db, 'targets'),
});
