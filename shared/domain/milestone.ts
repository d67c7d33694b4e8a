import { words } from '../codes/words';
import { describe } from './noun';

/** 付款节点 milestone: what must be there before a part of the contract's amount is paid. */
export const milestone = describe({
  name: 'milestone',
  label: { zh: '付款节点', en: 'Milestone' },
  plural: { zh: '付款节点', en: 'Milestones' },
  title: 'name',
  area: 'projects',
  owner: 'project',
  hint: 'project',
  keys: [['project', 'name']],
  packageTable: 'milestones',
  sort: { field: 'due' },
  sections: { basic: { zh: '付款节点', en: 'Milestone' } },
  fields: {
    project: {
      kind: 'reference',
      refers: 'project',
      label: { zh: '项目', en: 'Project' },
      required: true,
      form: 'basic',
      headings: words`
        项目名称 购买项目 项目全称 所属项目 所属购买项目 关联项目 对应项目 购买项目名称 服务项目
        服务项目名称 采购项目 采购项目名称 购买服务项目 购买服务项目名称 政府购买服务项目
        政府购买服务项目名称 社工项目 社工项目名称 合同名称
      `,
      list: { order: 1, width: 200 },
      package: 'project_id',
    },
    name: {
      kind: 'text',
      label: { zh: '节点', en: 'Milestone' },
      required: true,
      maxLength: 40,
      form: 'basic',
      headings: words`
        节点名称 付款节点 节点阶段 阶段 付款阶段 付款期次 付款期数 付款批次 付款名称 支付节点
        支付阶段 拨付节点 拨付批次 拨付期次 款项名称 期次 期数 批次
      `,
      list: { order: 2, width: 110 },
      package: 'name',
    },
    condition: {
      kind: 'longText',
      label: { zh: '付款条件', en: 'Condition' },
      form: 'basic',
      headings: words`条件 付款要求 付款约定 付款前提 支付条件 支付要求 拨付条件 节点条件 约定条件`,
      list: { order: 3, width: 200 },
      package: 'condition',
    },
    due: {
      kind: 'date',
      label: { zh: '应付日期', en: 'Due' },
      form: 'basic',
      headings: words`
        计划日期 约定日期 应付时间 应付款日期 应拨付日期 应拨付时间 计划时间 计划付款日期
        计划付款时间 计划支付日期 计划拨付日期 计划拨付时间 约定时间 约定付款日期 约定付款时间
        预计付款日期 预计付款时间 付款期限
      `,
      list: { order: 4, width: 100 },
      package: 'due',
    },
    amount: {
      kind: 'money',
      label: { zh: '金额', en: 'Amount' },
      unit: { zh: '万元', en: '10k yuan' },
      unlikely: 1_000,
      required: true,
      form: 'basic',
      headings: words`
        金额（万元） 应付金额 应付款 应付款项 应付数 应拨金额 应拨付金额 付款额 付款金额 支付金额
        拨付金额 节点金额 本期金额 计划金额 计划付款金额 约定金额 约定付款金额
      `,
      list: { order: 5, width: 92 },
      package: 'amount_fen',
    },
    metOn: {
      kind: 'date',
      label: { zh: '条件达成日期', en: 'Met on' },
      form: 'basic',
      headings: words`
        达成日期 达成时间 条件达成时间 条件满足日期 条件满足时间 条件完成日期 满足日期 满足时间
        完成日期 完成时间 验收日期
      `,
      list: { order: 6, width: 110 },
      package: 'met_on',
    },
    note: {
      kind: 'longText',
      label: { zh: '备注', en: 'Note' },
      form: 'basic',
      headings: words`说明 备注说明 备注信息 其他说明 附注 Remarks`,
    },
  },
});
