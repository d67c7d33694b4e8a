/** What an office may change about the rules; defaults of ours, no regulation sets them. */
export interface RuleParameters {
  /** Change against last quarter that asks for a note, in percent, and the base from which it is looked at. */
  changePercent: number;
  changeBase: number;
  /** Days before a registration ends when it begins to be shown. */
  expiryDays: number;
  /** Majors that make a graduate 专业人才 without a certificate: social work and what the indicators' explanation calls related. */
  relatedMajors: readonly string[];
}

export const defaultRuleParameters: RuleParameters = {
  changePercent: 50, changeBase: 50, expiryDays: 90,
  relatedMajors: ['社会工作', '社会学', '心理学', '社会保障', '社区管理', '青少年工作', '司法矫治', '民政管理'],
};
