import type { Texts } from '../types';

/** Refusals and findings of purchased projects. */
export const projectFailures = {
  PROJECT_TERM_TOO_LONG: {
    zh: '合同期限最长 {most} 年，请改短结束日期',
    en: 'A contract lasts {most} {most|year|years} at most; choose an earlier end',
  },
  PROJECT_TERM_GROUND: {
    zh: '合同期限超过 {years} 年，请写明理由（资金有保障等）',
    en: 'The term is over {years} {years|year|years}; give the ground',
  },
  PROJECT_SUBCONTRACTED: {
    zh: '政府购买服务不得转包；请在合同里约定并改为“是”',
    en: 'Subcontracting is not allowed; have the contract forbid it and choose yes',
  },
  PROJECT_OWN_CONTRACTOR: {
    zh: '购买方不能承接自己的项目，请另选承接机构',
    en: 'The purchaser cannot be its own contractor; choose another',
  },
  CONTRACTOR_BARRED: {
    zh: '“{contractor}”不得参与（到 {until} 止）：{why}；请另选机构，确需选用的填写例外理由、批准人和文号',
    en: '“{contractor}” is barred (until {until}): {why}; choose another or record the exception, who granted it and its document',
  },
  EXCEPTION_WITHOUT_NAME: {
    zh: '写了例外理由，请填批准人',
    en: 'An exception is claimed; say who granted it',
  },
  EXCEPTION_WITHOUT_DOCUMENT: {
    zh: '写了例外理由，请填批准文号',
    en: 'An exception is claimed; give the number of its document',
  },
  CONTRACT_BELOW_PAID: {
    zh: '合同金额不能小于已拨付的 {paid} 万元，请核对金额或先更正拨付',
    en: 'The contract cannot be less than the {paid} (10k yuan) paid; check it or correct the payments first',
  },
  MILESTONE_BELOW_PAID: {
    zh: '节点金额不能小于已拨付的 {paid} 万元，请核对金额或先更正拨付',
    en: 'The milestone cannot be less than the {paid} (10k yuan) paid; check it or correct the payments first',
  },
  MILESTONE_MET_TOO_LATE: {
    zh: '{date} 已按这个节点拨付，达成日期不能为空或更晚',
    en: 'It was paid for on {date}; it cannot be met later, or not at all',
  },
  MILESTONE_PAID: {
    zh: '付款节点“{milestone}”已有拨付，不能删除；请先删除或更正拨付',
    en: 'Milestone “{milestone}” was paid for; remove or correct the payments first',
  },
  FUNDING_LINE_UNKNOWN: {
    zh: '本项目登记的资金来源只有：{sources}；请改选，或先登记资金来源',
    en: 'Funding lines of this project: {sources}; choose one of them or enter the line first',
  },
  FLOW_STANDS: {
    zh: '“{step}”之后已经办了{later}，不能单独删除；请先删除后面的',
    en: '“{step}” is followed by {later}; remove those first',
  },
  TARGET_ITEM_UNKNOWN: {
    zh: '统计表里没有可关联的“{item}”，请另选统计项或不关联',
    en: 'The statistics have no “{item}” to link to; choose another item or none',
  },
  PROJECT_HAS_USES: {
    zh: '“{project}”的结果应用还在有效期，不能删除；请先撤销结果应用',
    en: 'Uses of the results of “{project}” are in force; revoke them first',
  },
  PAYMENT_BEFORE_CONTRACT: {
    zh: '合同（{date}）之前不能拨付；请改拨付日期，或在“概况”更正合同的日期',
    en: 'Nothing is paid before the contract ({date}); correct the day of payment or of the contract',
  },
  PAYMENT_WITHOUT_CONTRACT: {
    zh: '还没有登记合同，不能拨付；请先在“概况”登记合同环节',
    en: 'No contract is recorded yet, so nothing can be paid; record the contract first',
  },
  MILESTONE_UNKNOWN: {
    zh: '本项目没有付款节点“{milestone}”，请核对名称或先登记节点',
    en: 'This project has no milestone “{milestone}”; check the name or enter it first',
  },
  MILESTONE_NOT_MET: {
    zh: '付款节点“{milestone}”的条件到这天还没有达成；请先填条件达成日期',
    en: 'Milestone “{milestone}” was not met by that day; enter when it was met',
  },
  PAYMENT_OVER_MILESTONE: {
    zh: '付款节点“{milestone}”只剩 {left} 万元可付，请改小金额',
    en: 'Milestone “{milestone}” has {left} (10k yuan) left; pay less',
  },
  PAYMENT_OVER_CONTRACT: {
    zh: '合同只剩 {left} 万元可付，请改小金额',
    en: 'The contract has {left} (10k yuan) left; pay less',
  },
  REVOCATION_WITHOUT_REASON: { zh: '撤销结果应用要写明理由', en: 'Say why it is revoked' },
  REVOCATION_WITHOUT_DAY: {
    zh: '写了撤销理由，请填撤销日期',
    en: 'A reason is given; enter the day of revocation',
  },
  REVOCATION_BEFORE_START: {
    zh: '撤销日期不能早于起始日期 {date}',
    en: 'It cannot be revoked before it began ({date})',
  },
  FLOW_OUT_OF_ORDER: {
    zh: '“{step}”之前还要先办：{missing}',
    en: 'Before “{step}” comes: {missing}',
  },
  FLOW_DONE: {
    zh: '“{step}”已经登记过；要更正请打开原来的一条',
    en: '“{step}” is recorded already; open that record to correct it',
  },
  FLOW_OVER: {
    zh: '项目已经结项或终止，不能再登记“{step}”',
    en: 'The project is closed or terminated; “{step}” cannot follow',
  },
  FLOW_NOT_NEEDED: {
    zh: '按本项目的采购方式和期限，不需要“{step}”',
    en: '“{step}” does not belong to this way of purchase or term',
  },
  FLOW_NO_STEP: {
    zh: '这一天的项目流程没有“{step}”；请改选环节，或到“设置”的“填报定义”里加上',
    en: 'The project flow of that day has no “{step}”; choose another step, or have it added to the definitions',
  },
  FLOW_BEFORE: {
    zh: '“{step}”的日期不能早于“{other}”（{date}）',
    en: '“{step}” cannot lie before “{other}” ({date})',
  },
  FLOW_AFTER: {
    zh: '“{step}”的日期不能晚于“{other}”（{date}）',
    en: '“{step}” cannot lie after “{other}” ({date})',
  },
  PROJECT_DUE_PAYMENT: {
    zh: '{project}的“{milestone}”应于 {due} 拨付，还有 {left} 万元未付',
    en: '{project}: “{milestone}” is due on {due}, {left} (10k yuan) unpaid',
  },
  PROJECT_DUE_TARGETS: {
    zh: '{project}有 {n} 项目标落后于计划（如{indicator}）',
    en: '{project}: {n} {n|target|targets} behind plan, e.g. {indicator}',
  },
  PROJECT_DUE_RECTIFY: {
    zh: '{project}：{contractor}的整改应于 {until} 完成，请复核',
    en: '{project}: {contractor} is to have put it right by {until}; check it',
  },
  PROJECT_DUE_END: {
    zh: '{project}的合同 {ends} 到期，请安排末期评估或续约',
    en: '{project}: the contract ends on {ends}; arrange the final evaluation or a renewal',
  },
  PROJECT_MILESTONES_SUM: {
    zh: '{project}付款节点合计 {sum} 万元，与合同金额 {amount} 万元不一致',
    en: '{project}: milestones add up to {sum}, the contract is {amount} (10k yuan)',
  },
  PROJECT_PAID_OVER_RECEIVED: {
    zh: '{project}已拨付 {paid} 万元，超过到位 {received} 万元',
    en: '{project}: {paid} paid, {received} received (10k yuan)',
  },
  PROJECT_SPENT_OVER_RECEIVED: {
    zh: '{project}支出 {spent} 万元，超过到位 {received} 万元',
    en: '{project}: {spent} spent, {received} received (10k yuan)',
  },
  PROJECT_SPENT_OVER_PAID: {
    zh: '{project}支出 {spent} 万元，超过已拨付 {paid} 万元',
    en: '{project}: {spent} spent, {paid} paid (10k yuan)',
  },
  PROJECT_SUBCONTRACT_SILENT: {
    zh: '{project}合同是否约定不得转包还没有填',
    en: '{project}: whether the contract forbids subcontracting is not entered',
  },
  PERIOD_UNKNOWN: {
    zh: '“{value}”不是<月份|季度|半年|年度>，请写成如 <2026M09|2026Q3|2026H1|2026Y>',
    en: '“{value}” is no <quarter>; write it like <2026M09|2026Q3|2026H1|2026Y>',
  },
} as const satisfies Texts;
