import { words } from '../codes/words';
import { describe } from './noun';

/**
 * 项目环节 project step: one step on a project's way from need to use of results, with its day,
 * documents and who did it. What may follow what is said by `project-flow`.
 */
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
    step: {
      kind: 'code',
      codes: 'projectStep',
      label: { zh: '环节', en: 'Step' },
      required: true,
      form: 'basic',
      headings: words`
        流程环节 阶段 环节名称 环节阶段 项目环节 项目阶段 办理环节 办理阶段 工作环节 工作步骤
        实施环节 当前环节 所处环节 阶段名称 流程 流程节点 节点 步骤
      `,
      list: { order: 2, width: 100 },
      package: 'step',
    },
    date: {
      kind: 'date',
      label: { zh: '日期', en: 'Date' },
      required: true,
      form: 'basic',
      headings: words`
        办理日期 完成日期 时间 办理时间 办理完成日期 完成时间 环节日期 环节时间 环节完成日期
        环节完成时间 发生日期 发生时间 实施日期 实施时间 办结日期 办结时间
      `,
      list: { order: 3, width: 100 },
      package: 'date',
    },
    documentNumber: {
      kind: 'text',
      label: { zh: '文号', en: 'Document number' },
      maxLength: 60,
      form: 'basic',
      headings: words`
        文件号 合同编号 文件编号 文件文号 发文号 发文字号 批文 批文号 批复文号 相关文号 合同号
        公告编号 采购编号 招标编号
      `,
      list: { order: 4, width: 140 },
      package: 'document_number',
    },
    doneBy: {
      kind: 'text',
      label: { zh: '经办人', en: 'Done by' },
      maxLength: 40,
      sensitivity: 'never',
      form: 'basic',
      headings: words`
        办理人 经办 经办人员 经办人姓名 具体经办人 办理人员 承办人 经手人 操作人 责任人 负责人
      `,
      list: { order: 5, width: 84 },
    },
    note: {
      kind: 'longText',
      label: { zh: '备注', en: 'Note' },
      form: 'basic',
      headings: words`说明 备注说明 备注信息 其他说明 附注 Remarks`,
    },
    documents: { kind: 'attachments', label: { zh: '文件', en: 'Documents' }, form: 'basic' },
  },
});
