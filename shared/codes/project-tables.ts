import { statisticsItems } from './statistics-items';
import type { CodeTables } from './table';

const steps = [
  { code: 'need', label: { zh: '需求立项', en: 'Need' }, synonyms: ['需求', '立项', '需求与立项'] },
  {
    code: 'budget',
    label: { zh: '预算目录', en: 'Budget' },
    synonyms: ['预算', '预算与目录', '预算/目录'],
  },
  {
    code: 'method',
    label: { zh: '采购方式', en: 'Way of purchase' },
    synonyms: ['确定采购方式', '采购'],
  },
  {
    code: 'notice',
    label: { zh: '公示', en: 'Notice' },
    synonyms: ['公告', '中标公示', '结果公示'],
  },
  { code: 'contract', label: { zh: '合同', en: 'Contract' }, synonyms: ['签订合同', '合同签订'] },
  { code: 'payment', label: { zh: '拨付', en: 'Payment' }, synonyms: ['付款', '资金拨付'] },
  { code: 'interim', label: { zh: '中期', en: 'Interim' }, synonyms: ['中期评估', '中期检查'] },
  { code: 'final', label: { zh: '末期', en: 'Final' }, synonyms: ['末期评估', '终期评估', '验收'] },
  {
    code: 'closing',
    label: { zh: '结项', en: 'Closing' },
    synonyms: ['结项验收', '尾款', '结项/尾款'],
  },
  { code: 'use', label: { zh: '结果应用', en: 'Use of results' }, synonyms: ['结果运用'] },
  {
    code: 'termination',
    label: { zh: '终止', en: 'Termination' },
    synonyms: ['合同终止', '解除合同'],
  },
] as const;

/**
 * Tables of purchased projects. Steps and their order are a proposal of ours after 政府购买服务管理办法
 * (财政部令102号); no regulation lists them so.
 */
export const projectTables = {
  projectStep: steps,
  projectStage: [
    { code: 'none', label: { zh: '未开始', en: 'Not begun' } },
    ...steps.map(({ code, label }) => ({ code, label })),
  ],
  expenseCategory: [
    {
      code: 'staff',
      label: { zh: '人员', en: 'Staff' },
      synonyms: ['人员经费', '工资', '人员费用'],
    },
    {
      code: 'service',
      label: { zh: '服务活动', en: 'Services' },
      synonyms: ['活动', '活动经费', '业务活动'],
    },
    {
      code: 'training',
      label: { zh: '培训督导', en: 'Training and supervision' },
      synonyms: ['培训', '督导'],
    },
    {
      code: 'office',
      label: { zh: '办公设施', en: 'Office' },
      synonyms: ['办公', '设备', '办公费'],
    },
    {
      code: 'audit',
      label: { zh: '评估审计', en: 'Evaluation and audit' },
      synonyms: ['审计', '评估'],
    },
    { code: 'tax', label: { zh: '税费', en: 'Taxes' }, synonyms: ['税金', '管理费'] },
    { code: 'other', label: { zh: '其他', en: 'Other' }, synonyms: ['其它'] },
  ],
  resultUse: [
    {
      code: 'preference',
      label: { zh: '优先选择', en: 'Preference' },
      synonyms: ['优先', '同等条件优先'],
    },
    { code: 'rectify', label: { zh: '限期整改', en: 'Rectification' }, synonyms: ['整改'] },
    {
      code: 'bar',
      label: { zh: '次年不得参与', en: 'Barred' },
      synonyms: ['不得参与', '限制参与', '禁止参与'],
    },
    {
      code: 'budget',
      label: { zh: '预算安排意见', en: 'Budget note' },
      synonyms: ['预算', '预算意见'],
    },
    {
      code: 'policy',
      label: { zh: '政策建议', en: 'Policy note' },
      synonyms: ['政策调整', '政策意见'],
    },
  ],
  /** Items of the quarterly statistics that an indicator may be linked to. */
  statisticsItem: statisticsItems
    .filter(({ source }) => source === 'entered')
    .map(({ key, label, group }) => ({
      code: key,
      label: { zh: `${group.zh}·${label.zh}`, en: `${group.en}: ${label.en}` },
    })),
} as const satisfies CodeTables;
