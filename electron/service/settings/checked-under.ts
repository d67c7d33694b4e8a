import { checksOf, returnOf } from '../../../shared/definitions/breakdowns';
import type { Under } from '../../../shared/rules/checks/parts';
import type { Reader } from '../database/context';
import { definitionsHolding } from '../definitions/definitions';
import { ruleParameters } from './rule-parameters';

/**
 * What a period, or a record as it stands now, is checked under here: with what the office adds for itself, or, for what other
 * offices send, without.
 */
export function checkedUnder(
  store: Pick<Reader, 'db'>,
  period: string | null,
  which: 'effective' | 'common' = 'effective',
): Under {
  const set = definitionsHolding(store, period)[which];
  return { checks: checksOf(set), form: returnOf(set), parameters: ruleParameters(store, period) };
}
