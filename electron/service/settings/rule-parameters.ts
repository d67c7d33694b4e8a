import { defaultRuleParameters, type RuleParameters } from '../../../shared/rules/rule-parameters';
import type { Reader } from '../database/context';
import { readSetting } from '../database/settings';

/**
 * The parameters of the rules as this office has set them; where it has set none, as they are
 * shipped.
 */
export const ruleParameters = ({ db }: Pick<Reader, 'db'>): RuleParameters => ({
  ...defaultRuleParameters,
  ...readSetting<Partial<RuleParameters>>(db, 'ruleParameters'),
});
