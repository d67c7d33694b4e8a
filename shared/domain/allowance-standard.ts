import { words } from '../codes/words';
import { describe } from './noun';

/**
 * 津贴标准 allowance standard: what a place pays for a certificate of a level, monthly or once, by which
 * document and from when; what people get is held against it. Such rules are local only.
 */
export const allowanceStandard = describe({
  name: 'allowanceStandard',
  label: { zh: '津贴标准', en: 'Allowance standard' },
  plural: { zh: '津贴标准', en: 'Allowance standards' },
  title: 'level',
  area: 'ledgers',
  hint: 'starts',
  keys: [['division', 'level', 'way', 'starts']],
  sort: { field: 'starts', descending: true },
  spans: [['starts', 'ends']],
  sections: { basic: { zh: '标准', en: 'Standard' }, document: { zh: '依据', en: 'Document' } },
  fields: {
    division: {
      kind: 'division',
      label: { zh: '适用地区', en: 'Area' },
      required: true,
      form: 'basic',
      headings: words`
        地区 区划 适用区划 适用范围 执行地区 所属地区 区域 行政区划 适用区域 实施地区 县区
        县（市、区） 乡镇（街道） 实施范围
      `,
      list: { order: 1, width: 150 },
    },
    level: {
      kind: 'code',
      codes: 'qualificationLevel',
      label: { zh: '证书级别', en: 'Certificate level' },
      required: true,
      form: 'basic',
      headings: words`
        级别 等级 证书等级 职业水平 资格级别 持证级别 持证等级 职业资格等级 社工证级别 资格等级
        职业水平等级 补贴对象 津贴对象 证书类别
      `,
      list: { order: 2, width: 130 },
    },
    way: {
      kind: 'code',
      codes: 'allowanceWay',
      label: { zh: '发放方式', en: 'Paid' },
      required: true,
      initial: 'monthly',
      form: 'basic',
      headings: words`
        方式 发放形式 补贴方式 津贴方式 发放类型 补助方式 发放周期 补贴形式 津贴类型 补贴类型
        发放频次
      `,
      list: { order: 3, width: 84 },
    },
    amount: {
      kind: 'integer',
      label: { zh: '标准', en: 'Amount' },
      unit: { zh: '元', en: 'yuan' },
      required: true,
      min: 1,
      max: 1_000_000,
      form: 'basic',
      headings: words`
        津贴标准 补贴标准 金额 津贴金额 补贴金额 补助标准 补助金额 标准（元/月） 津贴 补贴
        发放标准 奖励标准 标准（元） 月标准 每月标准
      `,
      list: { order: 4, width: 96 },
    },
    starts: {
      kind: 'date',
      label: { zh: '执行日期', en: 'From' },
      required: true,
      form: 'basic',
      headings: words`
        开始日期 起始日期 执行时间 实施日期 实施时间 生效日期 起始时间 执行起始日期 开始执行日期
        起 开始时间
      `,
      list: { order: 5, width: 100 },
    },
    ends: {
      kind: 'date',
      label: { zh: '截止日期', en: 'Until' },
      form: 'basic',
      headings: words`
        结束日期 终止日期 截止时间 有效期至 失效日期 结束时间 执行截止日期 停止日期 止 终止时间
      `,
      list: { order: 6, width: 100 },
      help: { zh: '还在执行的留空。', en: 'Blank while it holds.' },
    },
    document: {
      kind: 'reference',
      refers: 'policyDocument',
      label: { zh: '依据文件', en: 'Document' },
      form: 'document',
      headings: words`政策依据 文件依据 依据 政策文件 文件名称 依据政策 文件`,
      list: { order: 7, width: 200 },
    },
    number: {
      kind: 'text',
      label: { zh: '文号', en: 'Number' },
      maxLength: 100,
      form: 'document',
      headings: words`文件号 发文字号 依据文号 文件文号 政策文号 文件编号`,
      help: {
        zh: '文件没有登记在政策文件里时写文号。',
        en: 'Where the document is not among the policy documents.',
      },
    },
    note: {
      kind: 'longText',
      label: { zh: '备注', en: 'Note' },
      form: 'document',
      headings: words`说明 发放条件 备注说明 其他说明 附注 条件`,
    },
  },
});
