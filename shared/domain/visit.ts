import { words } from '../codes/words';
import { describe } from './noun';

/**
 * 调研督导 visit: survey, supervision or inspection of a station: who came, what was found, what must
 * be done by when, and what became of it.
 */
export const visit = describe({
  name: 'visit',
  label: { zh: '调研督导', en: 'Visit' },
  plural: { zh: '调研督导', en: 'Visits and supervision' },
  title: 'findings',
  area: 'stations',
  hint: 'date',
  keys: [['station', 'date', 'kind']],
  packageTable: 'visits',
  sort: { field: 'date', descending: true },
  spans: [
    ['date', 'due'],
    ['date', 'done'],
  ],
  sections: {
    basic: { zh: '走访情况', en: 'Visit' },
    mend: { zh: '整改落实', en: 'What must be done' },
  },
  fields: {
    station: {
      kind: 'reference',
      refers: 'station',
      label: { zh: '站点', en: 'Station' },
      required: true,
      form: 'basic',
      headings: words`
        站点名称 受访站点 被督导站点 社工站 社工站名称 社工站点 社工站点名称 所属社工站 所属站点
        所属社工站点 所在社工站 所在社工站点 站名 站（室）名称 站室名称 走访站点 走访社工站
        走访对象 被走访站点 调研站点 调研对象 督导站点 督导社工站 督导对象 受督导站点 被督导单位
        检查站点 被检查站点 受检站点 所在站点
      `,
      list: { order: 1, width: 180 },
      package: 'station_id',
    },
    kind: {
      kind: 'code',
      codes: 'visitKind',
      label: { zh: '类型', en: 'Kind' },
      required: true,
      initial: 'supervision',
      form: 'basic',
      headings: words`
        走访类型 督导类型 类别 形式 走访类别 走访形式 走访方式 走访性质 调研类型 督导类别 督导形式
        督导方式 检查类型 工作类型
      `,
      list: { order: 2, width: 64 },
      package: 'kind',
    },
    date: {
      kind: 'date',
      label: { zh: '日期', en: 'Date' },
      required: true,
      form: 'basic',
      headings: words`
        走访日期 督导日期 调研日期 时间 走访时间 督导时间 调研时间 检查日期 检查时间 开展日期
        开展时间 走访督导日期 督导检查日期
      `,
      list: { order: 3, width: 100 },
      package: 'date',
    },
    visitors: {
      kind: 'text',
      label: { zh: '走访人员', en: 'Visitors' },
      maxLength: 100,
      sensitivity: 'never',
      form: 'basic',
      headings: words`
        督导人员 调研人员 检查人员 走访人 走访人员姓名 走访领导 督导人 督导者 督导员 督导老师
        督导专家 督导组成员 检查人 调研人 带队人员 参加人员 参与人员
      `,
      list: { order: 6, width: 120 },
    },
    hours: {
      kind: 'decimal',
      label: { zh: '时数', en: 'Hours' },
      unit: { zh: '小时', en: 'h' },
      max: 100,
      form: 'basic',
      headings: words`督导时数 时长 督导时长 督导小时 督导学时 走访时长 服务时长 小时数`,
      package: 'hours',
    },
    findings: {
      kind: 'longText',
      label: { zh: '发现的情况', en: 'Findings' },
      required: true,
      search: true,
      form: 'basic',
      headings: words`
        存在问题 主要情况 发现问题 问题 发现情况 发现的问题 存在的问题 主要问题 问题描述 问题清单
        情况描述 基本情况 工作情况 走访情况 走访内容 走访记录 调研情况 督导情况 督导内容 督导记录
        督导发现 检查情况 检查结果
      `,
      list: { order: 4, width: 220 },
    },
    required: {
      kind: 'longText',
      label: { zh: '整改要求', en: 'What must be done' },
      form: 'mend',
      headings: words`
        整改意见 工作要求 整改措施 整改建议 整改内容 整改事项 改进建议 意见 建议 意见建议 督导意见
        督导建议 指导意见 工作建议 下一步要求
      `,
    },
    due: {
      kind: 'date',
      label: { zh: '整改期限', en: 'Due' },
      form: 'mend',
      headings: words`
        完成期限 限期 整改时限 整改限期 整改截止日期 整改截止时间 整改期限日期 限期整改日期
        限改日期 要求完成日期 要求完成时间 截止日期
      `,
      list: { order: 5, width: 100 },
      package: 'due',
      help: {
        zh: '有整改要求的必须写期限，到期会出现在工作台。',
        en: 'Needed where something must be done; the desk shows it when due.',
      },
    },
    done: {
      kind: 'date',
      label: { zh: '完成日期', en: 'Done' },
      form: 'mend',
      headings: words`
        整改完成日期 销号日期 完成时间 实际完成日期 实际完成时间 整改完成时间 销号时间 落实日期
        落实时间 办结日期
      `,
      list: { order: 7, width: 100 },
      package: 'done',
    },
    result: {
      kind: 'longText',
      label: { zh: '落实情况', en: 'Outcome' },
      form: 'mend',
      headings: words`
        整改结果 整改落实情况 整改情况 整改反馈 整改成效 整改完成情况 完成情况 落实结果 处理结果
        反馈情况 销号情况
      `,
    },
    documents: {
      kind: 'attachments',
      label: { zh: '照片和记录', en: 'Photos and notes' },
      form: 'mend',
    },
  },
});
