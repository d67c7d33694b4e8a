import { describe } from './noun';

/** 结果应用 result use: what follows from an evaluation: preference, rectification, a bar from the next year's purchases, a note on budget or policy. In force until its last day or its revocation. */
export const resultUse = describe({
  name: 'resultUse',
  label: { zh: '结果应用', en: 'Use of results' },
  plural: { zh: '结果应用', en: 'Uses of results' },
  title: 'kind',
  area: 'projects',
  owner: 'project',
  hint: 'contractor',
  keys: [['contractor', 'kind', 'starts', 'project']],
  packageTable: 'result_uses',
  sort: { field: 'starts', descending: true },
  spans: [['starts', 'ends']],
  sections: { basic: { zh: '结果应用', en: 'Use' }, revoked: { zh: '撤销', en: 'Revocation' } },
  fields: {
    project: { kind: 'reference', refers: 'project', label: { zh: '项目', en: 'Project' }, form: 'basic', headings: ['项目名称', '购买项目'], list: { order: 3, width: 180 }, package: 'project_id', help: { zh: '站点考核的结果可不填项目。', en: 'May be empty for the result of a station’s assessment.' } },
    contractor: { kind: 'reference', refers: 'institution', label: { zh: '承接机构', en: 'Contractor' }, required: true, form: 'basic', headings: ['机构', '机构名称'], list: { order: 1, width: 180 }, package: 'contractor_id' },
    kind: { kind: 'code', codes: 'resultUse', label: { zh: '应用方式', en: 'Kind' }, required: true, form: 'basic', headings: ['方式', '类型'], list: { order: 2, width: 120 }, package: 'kind' },
    starts: { kind: 'date', label: { zh: '起始日期', en: 'From' }, required: true, form: 'basic', headings: ['起', '开始日期'], list: { order: 4, width: 100 }, package: 'starts' },
    ends: { kind: 'date', label: { zh: '截止日期', en: 'Until' }, form: 'basic', headings: ['止', '结束日期'], list: { order: 5, width: 100 }, package: 'ends', help: { zh: '“次年不得参与”不填时从决定日期（没有填的从起始日期）按规则期限计算。', en: 'A bar without a last day takes the term of the rules from the decision, or else from its first day.' } },
    text: { kind: 'longText', label: { zh: '内容', en: 'Content' }, required: true, form: 'basic', headings: ['说明', '处理意见'], list: { order: 6, width: 220 }, package: 'text' },
    decidedOn: { kind: 'date', label: { zh: '决定日期', en: 'Decided on' }, form: 'basic', headings: ['决定时间'], package: 'decided_on' },
    decidedBy: { kind: 'text', label: { zh: '决定人', en: 'Decided by' }, maxLength: 40, sensitivity: 'never', form: 'basic' },
    documentNumber: { kind: 'text', label: { zh: '文号', en: 'Document number' }, maxLength: 60, form: 'basic', headings: ['文件号'], package: 'document_number' },
    evaluation: { kind: 'text', label: { zh: '依据的评估', en: 'Evaluation' }, maxLength: 64 },
    revokedOn: { kind: 'date', label: { zh: '撤销日期', en: 'Revoked on' }, form: 'revoked', list: { order: 7, width: 100 }, package: 'revoked_on' },
    revokedReason: { kind: 'longText', label: { zh: '撤销理由', en: 'Reason' }, form: 'revoked', package: 'revoked_reason' },
  },
});
