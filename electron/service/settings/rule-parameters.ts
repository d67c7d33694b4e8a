import type { RuleParameters } from '../../../shared/definitions/rule-parameters';
import type { Reader } from '../database/context';
import { readSetting } from '../database/settings';
import { definitionsHolding } from '../definitions/definitions';

/**
 * The parameters of the rules for a period, or as they hold now: what the definitions say, and on
 * top what this office has set for itself.
 */
export const ruleParameters = (
  { db }: Pick<Reader, 'db'>,
  period: string | null = null,
): RuleParameters => ({
  ...definitionsHolding({ db }, period).effective.parameters,
  ...readSetting<Partial<RuleParameters>>(db, 'ruleParameters'),
});
