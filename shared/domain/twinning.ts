import { words } from '../codes/words';
import { describe } from './noun';

/**
 * 牵手与支持计划 twinning: a plan by which an office or body elsewhere helps a station or institution here,
 * or is helped by one (牵手计划, 支持计划).
 */
export const twinning = describe({
  name: 'twinning',
  label: { zh: '牵手与支持计划', en: 'Twinning' },
  plural: { zh: '牵手与支持计划', en: 'Twinning and support' },
  title: 'name',
  area: 'ledgers',
  hint: 'partner',
  keys: [['name', 'starts']],
  sort: { field: 'starts', descending: true },
  spans: [['starts', 'ends']],
  sections: {
    basic: { zh: '计划', en: 'Plan' },
    sides: { zh: '双方', en: 'The two sides' },
    effect: { zh: '投入与成效', en: 'Effort and effect' },
  },
  fields: {
    name: {
      kind: 'text',
      label: { zh: '计划名称', en: 'Name' },
      required: true,
      maxLength: 120,
      search: true,
      form: 'basic',
      headings: words`
        名称 项目名称 牵手计划名称 支持计划名称 结对项目 结对名称 帮扶项目 协作项目 牵手项目名称
        支持项目名称 计划 牵手计划 支持计划 帮扶计划
      `,
      list: { order: 1, width: 220 },
    },
    kind: {
      kind: 'code',
      codes: 'twinningKind',
      label: { zh: '类别', en: 'Kind' },
      required: true,
      initial: 'twinning',
      form: 'basic',
      headings: words`计划类别 计划类型 类型 项目类别 帮扶类型 结对类型 支持类型 协作类型 项目类型`,
      list: { order: 2, width: 90 },
    },
    starts: {
      kind: 'date',
      label: { zh: '开始日期', en: 'From' },
      required: true,
      form: 'basic',
      headings: words`
        起始日期 开始时间 签约日期 签约时间 起始时间 启动时间 启动日期 协议日期 结对时间 牵手时间
        签订时间 结对日期
      `,
      list: { order: 3, width: 100 },
    },
    ends: {
      kind: 'date',
      label: { zh: '结束日期', en: 'Until' },
      form: 'basic',
      headings: words`
        结束时间 截止日期 终止日期 到期日期 协议期至 到期时间 截止时间 终止时间 期限 有效期至
      `,
      list: { order: 4, width: 100 },
    },
    partner: {
      kind: 'text',
      label: { zh: '援助方', en: 'Helped by' },
      required: true,
      maxLength: 100,
      search: true,
      form: 'sides',
      headings: words`
        援派单位 援助单位 支持单位 牵手机构 支援单位 帮扶单位 结对单位 对口单位 援派机构 支援方
        援助机构 支持方 支持机构 牵手单位 结对机构 对口支援单位 派出单位
      `,
      list: { order: 5, width: 180 },
    },
    from: {
      kind: 'text',
      label: { zh: '援助方地区', en: 'From where' },
      maxLength: 60,
      form: 'sides',
      headings: words`来自地区 所在地区 支援地区 援派地区 援助地区 对口地区 支持地区 援助方所在地`,
    },
    helped: {
      kind: 'text',
      label: { zh: '受援方', en: 'Whom it helps' },
      maxLength: 100,
      search: true,
      form: 'sides',
      headings: words`
        受援单位 受援机构 受助单位 被帮扶单位 受支持单位 受援对象 被牵手单位 受助机构 受益单位
        受助方
      `,
    },
    station: {
      kind: 'reference',
      refers: 'station',
      label: { zh: '受援站点', en: 'Station' },
      form: 'sides',
      headings: words`
        站点 站点名称 社工站 社工站名称 受援社工站 所属社工站 所属站点 受助站点 社工站点 受援站
        所在站点
      `,
      list: { order: 6, width: 180 },
    },
    persons: {
      kind: 'integer',
      label: { zh: '派出人数', en: 'Persons sent' },
      unit: { zh: '人', en: '' },
      max: 10_000,
      form: 'effect',
      headings: words`
        派出人员数 援派人数 督导人数 支援人数 派驻人数 选派人数 社工人数 派出社工数 援派社工数
      `,
      list: { order: 7, width: 84 },
    },
    visits: {
      kind: 'integer',
      label: { zh: '到访次数', en: 'Visits' },
      unit: { zh: '次', en: '' },
      max: 10_000,
      form: 'effect',
      headings: words`
        督导次数 走访次数 指导次数 帮扶次数 开展次数 服务次数 来访次数 到站次数 交流次数
      `,
    },
    invested: {
      kind: 'money',
      label: { zh: '投入', en: 'Invested' },
      unit: { zh: '万元', en: '10k yuan' },
      unlikely: 500,
      form: 'effect',
      headings: words`
        投入资金 资金 金额 经费 支持资金 援助资金 投入经费 项目资金 资金投入 投入（万元） 经费投入
      `,
      list: { order: 8, width: 84 },
    },
    goals: {
      kind: 'longText',
      label: { zh: '目标任务', en: 'Goals' },
      form: 'effect',
      headings: words`目标 任务 计划内容 主要内容 内容 协议内容 帮扶内容 支持内容 帮扶目标`,
    },
    results: {
      kind: 'longText',
      label: { zh: '成效', en: 'Results' },
      form: 'effect',
      headings: words`结果 完成情况 成果 实施情况 帮扶成效 支持成效 取得成效 备注 实施成效`,
    },
    documents: { kind: 'attachments', label: { zh: '协议和照片', en: 'Papers' }, form: 'effect' },
  },
});
