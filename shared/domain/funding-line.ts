import { describe } from './noun';

/** 资金来源 funding line: what one source gives a project in one year, by which document, and how much of it has come. */
export const fundingLine = describe({
  name: 'fundingLine',
  label: { zh: '资金来源', en: 'Funding line' },
  plural: { zh: '资金来源', en: 'Funding lines' },
  title: 'source',
  area: 'projects',
  owner: 'project',
  hint: 'year',
  keys: [['project', 'year', 'source', 'documentNumber'], ['project', 'year', 'source']],
  packageTable: 'funding_lines',
  sort: { field: 'year', descending: true },
  sections: { basic: { zh: '资金来源', en: 'Funding' } },
  fields: {
    project: { kind: 'reference', refers: 'project', label: { zh: '项目', en: 'Project' }, required: true, form: 'basic', headings: ['项目名称', '购买项目'], list: { order: 1, width: 200 }, package: 'project_id' },
    year: { kind: 'integer', plain: true, label: { zh: '年度', en: 'Year' }, required: true, min: 2000, max: 2100, form: 'basic', headings: ['预算年度', '年份'], list: { order: 2, width: 64 }, package: 'year' },
    source: { kind: 'code', codes: 'fundingSource', label: { zh: '来源', en: 'Source' }, required: true, form: 'basic', headings: ['资金来源', '经费来源'], list: { order: 3, width: 120 }, package: 'source' },
    amount: { kind: 'money', label: { zh: '安排金额', en: 'Planned' }, unit: { zh: '万元', en: '10k yuan' }, required: true, form: 'basic', headings: ['预算金额', '安排金额（万元）', '金额（万元）'], list: { order: 4, width: 100 }, package: 'amount_fen' },
    received: { kind: 'money', label: { zh: '到位金额', en: 'Received' }, unit: { zh: '万元', en: '10k yuan' }, form: 'basic', headings: ['到位资金', '到位金额（万元）'], list: { order: 5, width: 100 }, package: 'received_fen' },
    documentNumber: { kind: 'text', label: { zh: '文号', en: 'Document number' }, maxLength: 60, form: 'basic', headings: ['预算文号', '资金文号'], list: { order: 6, width: 150 }, package: 'document_number' },
    note: { kind: 'longText', label: { zh: '备注', en: 'Note' }, form: 'basic', headings: ['说明'] },
  },
});
