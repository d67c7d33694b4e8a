import type { Under } from '../../../shared/rules/checks/parts';
import type { Reader } from '../database/context';
import { definitionsAt } from '../definitions/definitions';
import { ruleParameters } from '../settings/rule-parameters';

/**
 * What a period is checked under here: with what the office adds for itself, or, for what other
 * offices send, without.
 */
export function checkedUnder(
  store: Pick<Reader, 'db'>,
  period: string,
  which: 'effective' | 'common' = 'effective',
): Under {
  const { checks, stationReturn: form } = definitionsAt(store, period)[which];
  return { checks, form, parameters: ruleParameters(store, period) };
}
