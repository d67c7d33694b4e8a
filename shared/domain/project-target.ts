import { words } from '../codes/words';
import { describe } from './noun';

/**
 * 目标产出 project target: what is planned of one indicator in one quarter, and what was reached; where
 * it is linked to an item of the statistics, the quarter's figures of the project's stations stand
 * in for what was not entered.
 */
export const projectTarget = describe({
  name: 'projectTarget',
  label: { zh: '目标产出', en: 'Target' },
  plural: { zh: '目标产出', en: 'Targets and outputs' },
  title: 'indicator',
  area: 'projects',
  owner: 'project',
  hint: 'period',
  keys: [['project', 'indicator', 'period']],
  packageTable: 'project_targets',
  sections: { basic: { zh: '目标产出', en: 'Target' } },
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
    indicator: {
      kind: 'text',
      label: { zh: '指标', en: 'Indicator' },
      required: true,
      maxLength: 60,
      search: true,
      form: 'basic',
      headings: words`
        指标名称 产出指标 指标内容 指标项目 服务指标 服务产出 服务内容 考核指标 任务指标 任务内容
        绩效指标 目标指标 目标名称 目标产出 产出目标 产出名称 项目指标 合同指标 工作指标
      `,
      list: { order: 2, width: 150 },
      package: 'indicator',
    },
    period: {
      kind: 'text',
      label: { zh: '季度', en: 'Quarter' },
      required: true,
      maxLength: 6,
      form: 'basic',
      headings: words`
        期间 所属季度 时段 时期 周期 期次 季度期间 所属期 所属期间 统计期 统计季度 考核期 考核季度
        完成季度
      `,
      list: { order: 3, width: 80 },
      package: 'period',
      help: { zh: '如 2026Q3。', en: 'E.g. 2026Q3.' },
    },
    planned: {
      kind: 'decimal',
      label: { zh: '计划', en: 'Planned' },
      form: 'basic',
      headings: words`
        计划数 目标值 目标 目标数 目标量 目标任务数 年度目标 计划值 计划量 计划完成 计划完成数
        计划产出 任务数 任务量 指标值 合同数 合同约定数 约定数 应完成数
      `,
      list: { order: 4, width: 84 },
      package: 'planned',
    },
    actual: {
      kind: 'decimal',
      label: { zh: '完成', en: 'Actual' },
      form: 'basic',
      headings: words`
        完成数 实际完成 已完成 已完成数 完成值 完成量 完成数量 完成情况 实际数 实际值 实际产出
        实际完成数 实际完成量 实际完成值 实际完成情况
      `,
      list: { order: 5, width: 84 },
      package: 'actual',
      help: {
        zh: '关联统计项的可不填，按本季度统计数计算。',
        en: 'May stay empty where an item is linked: the quarter’s figures count.',
      },
    },
    unit: {
      kind: 'text',
      label: { zh: '单位', en: 'Unit' },
      maxLength: 10,
      form: 'basic',
      headings: words`计量单位 指标单位 数量单位 计算单位 计数单位`,
      package: 'unit',
    },
    item: {
      kind: 'code',
      codes: 'statisticsItem',
      label: { zh: '关联统计项', en: 'Linked statistic' },
      form: 'basic',
      headings: words`统计项 统计指标 关联统计 关联指标 关联统计指标 对应指标 对应统计项`,
      list: { order: 6, width: 120 },
      package: 'item',
    },
  },
});
