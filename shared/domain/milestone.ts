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
    project: { kind: 'reference', refers: 'project', label: { zh: '项目', en: 'Project' }, required: true, form: 'basic', headings: ['项目名称', '购买项目'], list: { order: 1, width: 200 }, package: 'project_id' },
    name: { kind: 'text', label: { zh: '节点', en: 'Milestone' }, required: true, maxLength: 40, form: 'basic', headings: ['节点名称', '付款节点'], list: { order: 2, width: 110 }, package: 'name' },
    condition: { kind: 'longText', label: { zh: '付款条件', en: 'Condition' }, form: 'basic', headings: ['条件'], list: { order: 3, width: 200 }, package: 'condition' },
    due: { kind: 'date', label: { zh: '应付日期', en: 'Due' }, form: 'basic', headings: ['计划日期', '约定日期'], list: { order: 4, width: 100 }, package: 'due' },
    amount: { kind: 'money', label: { zh: '金额', en: 'Amount' }, unit: { zh: '万元', en: '10k yuan' }, required: true, form: 'basic', headings: ['金额（万元）', '应付金额'], list: { order: 5, width: 92 }, package: 'amount_fen' },
    metOn: { kind: 'date', label: { zh: '条件达成日期', en: 'Met on' }, form: 'basic', headings: ['达成日期'], list: { order: 6, width: 110 }, package: 'met_on' },
    note: { kind: 'longText', label: { zh: '备注', en: 'Note' }, form: 'basic', headings: ['说明'] },
  },
});
