import { describe } from './noun';

/** 项目环节 project step: one step on a project's way from need to use of results, with its day, documents and who did it. What may follow what is said by `project-flow`. */
export const projectStep = describe({
  name: 'projectStep',
  label: { zh: '项目环节', en: 'Project step' },
  plural: { zh: '项目环节', en: 'Project steps' },
  title: 'step',
  area: 'projects',
  owner: 'project',
  hint: 'project',
  keys: [['project', 'step', 'date']],
  packageTable: 'project_steps',
  sort: { field: 'date', descending: true },
  sections: { basic: { zh: '环节', en: 'Step' } },
  fields: {
    project: { kind: 'reference', refers: 'project', label: { zh: '项目', en: 'Project' }, required: true, form: 'basic', headings: ['项目名称', '购买项目'], list: { order: 1, width: 200 }, package: 'project_id' },
    step: { kind: 'code', codes: 'projectStep', label: { zh: '环节', en: 'Step' }, required: true, form: 'basic', headings: ['流程环节', '阶段'], list: { order: 2, width: 100 }, package: 'step' },
    date: { kind: 'date', label: { zh: '日期', en: 'Date' }, required: true, form: 'basic', headings: ['办理日期', '完成日期'], list: { order: 3, width: 100 }, package: 'date' },
    documentNumber: { kind: 'text', label: { zh: '文号', en: 'Document number' }, maxLength: 60, form: 'basic', headings: ['文件号', '合同编号'], list: { order: 4, width: 140 }, package: 'document_number' },
    doneBy: { kind: 'text', label: { zh: '经办人', en: 'Done by' }, maxLength: 40, sensitivity: 'never', form: 'basic', headings: ['办理人'], list: { order: 5, width: 84 } },
    note: { kind: 'longText', label: { zh: '备注', en: 'Note' }, form: 'basic', headings: ['说明'] },
    documents: { kind: 'attachments', label: { zh: '文件', en: 'Documents' }, form: 'basic' },
  },
});
