/** What an office may change about the rules; defaults of ours, no regulation sets them. */
export interface RuleParameters {
  /** Change against last quarter that asks for a note, in percent, and the base from which it is looked at. */
  changePercent: number;
  changeBase: number;
  /** Days before a registration ends when it begins to be shown. */
  expiryDays: number;
}

export const defaultRuleParameters: RuleParameters = { changePercent: 50, changeBase: 50, expiryDays: 90 };
