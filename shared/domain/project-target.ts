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
      headings: ['项目名称', '购买项目'],
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
      headings: ['指标名称', '产出指标'],
      list: { order: 2, width: 150 },
      package: 'indicator',
    },
    period: {
      kind: 'text',
      label: { zh: '季度', en: 'Quarter' },
      required: true,
      maxLength: 6,
      form: 'basic',
      headings: ['期间', '所属季度'],
      list: { order: 3, width: 80 },
      package: 'period',
      help: { zh: '如 2026Q3。', en: 'E.g. 2026Q3.' },
    },
    planned: {
      kind: 'decimal',
      label: { zh: '计划', en: 'Planned' },
      form: 'basic',
      headings: ['计划数', '目标值'],
      list: { order: 4, width: 84 },
      package: 'planned',
    },
    actual: {
      kind: 'decimal',
      label: { zh: '完成', en: 'Actual' },
      form: 'basic',
      headings: ['完成数', '实际完成'],
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
      headings: ['计量单位'],
      package: 'unit',
    },
    item: {
      kind: 'code',
      codes: 'statisticsItem',
      label: { zh: '关联统计项', en: 'Linked statistic' },
      form: 'basic',
      headings: ['统计项'],
      list: { order: 6, width: 120 },
      package: 'item',
    },
  },
});
