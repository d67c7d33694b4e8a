import { describe } from './noun';

/** 购买项目 purchase project: a government-purchased social work service (政府购买服务管理办法, 财政部令102号). */
export const project = describe({
  name: 'project',
  label: { zh: '购买项目', en: 'Project' },
  plural: { zh: '购买项目', en: 'Purchased projects' },
  title: 'name',
  keys: [['name']],
  area: 'projects',
  hint: 'contractor',
  spans: [['starts', 'ends']],
  packageTable: 'projects',
  sections: { basic: { zh: '基本信息', en: 'Basics' }, contract: { zh: '合同与资金', en: 'Contract and funding' }, exception: { zh: '例外说明', en: 'Exceptions' } },
  fields: {
    name: { kind: 'text', label: { zh: '项目名称', en: 'Name' }, required: true, maxLength: 120, search: true, form: 'basic', headings: ['名称'], list: { order: 1, width: 200 }, package: 'name' },
    purchaser: { kind: 'text', label: { zh: '购买方', en: 'Purchaser' }, required: true, maxLength: 100, form: 'basic', headings: ['购买主体', '委托方', '采购单位'], package: 'purchaser' },
    contractor: { kind: 'reference', refers: 'institution', label: { zh: '承接机构', en: 'Contractor' }, required: true, form: 'basic', headings: ['承接主体', '承接方', '承接单位', '中标机构'], list: { order: 3, width: 172 }, package: 'contractor_id' },
    // The station that leads; the others are kept with the project one by one (projectStation).
    station: { kind: 'reference', refers: 'station', label: { zh: '服务站点', en: 'Station' }, form: 'basic', headings: ['站点', '所在站点', '落地站点'], list: { order: 4, width: 180 }, package: 'station_id' },
    domains: { kind: 'codes', codes: 'serviceDomain', label: { zh: '服务领域', en: 'Domains' }, form: 'basic', headings: ['领域', '项目领域'], list: { order: 5, width: 110 }, package: 'domains' },
    beneficiaries: { kind: 'integer', label: { zh: '服务对象数', en: 'Beneficiaries' }, unit: { zh: '人', en: '' }, form: 'basic', headings: ['服务人数', '受益人数'], package: 'beneficiaries' },
    amount: { kind: 'money', label: { zh: '合同金额', en: 'Amount' }, unit: { zh: '万元', en: '10k yuan' }, required: true, form: 'contract', headings: ['合同金额（万元）', '金额', '金额（万元）', '金额（元）', '合同价'], list: { order: 6, width: 104 }, package: 'amount_fen' },
    funding: { kind: 'codes', codes: 'fundingSource', label: { zh: '资金来源', en: 'Funding' }, form: 'contract', headings: ['经费来源'], list: { order: 7, width: 160 }, package: 'funding' },
    method: { kind: 'code', codes: 'purchaseMethod', label: { zh: '采购方式', en: 'Way of purchase' }, form: 'contract', headings: ['购买方式'], package: 'method' },
    starts: { kind: 'date', label: { zh: '合同开始', en: 'Starts' }, required: true, form: 'contract', headings: ['开始日期', '起始日期', '合同起止', '服务期限', '合同期限', '起止时间'], list: { order: 8, width: 104 }, package: 'starts' },
    ends: { kind: 'date', label: { zh: '合同结束', en: 'Ends' }, required: true, form: 'contract', headings: ['结束日期', '终止日期'], list: { order: 8.5, width: 104 }, package: 'ends' },
    catalogue: { kind: 'text', label: { zh: '指导性目录条目', en: 'Catalogue entry' }, maxLength: 100, form: 'contract', headings: ['目录条目', '政府购买服务目录'], package: 'catalogue', help: { zh: '本级政府购买服务指导性目录里的条目（102号令第十一条）。', en: 'Entry of the directory of services that may be purchased (order 102, article 11).' } },
    noSubcontract: { kind: 'code', codes: 'yesNo', label: { zh: '合同约定不得转包', en: 'Contract forbids subcontracting' }, form: 'contract', headings: ['不得转包', '禁止转包'], package: 'no_subcontract', help: { zh: '承接主体应当自行履行合同，不得转包（102号令第二十六条）。', en: 'The contractor performs the contract itself (order 102, article 26).' } },
    termGround: { kind: 'longText', label: { zh: '期限超过一年的理由', en: 'Ground for a term over a year' }, form: 'exception', headings: ['期限理由'], help: { zh: '资金有保障的可以超过一年，最长三年（102号令第二十四条）。', en: 'Over a year only where the funds are assured, three years at most (order 102, article 24).' } },
    exceptionGround: { kind: 'longText', label: { zh: '选用受限机构的理由', en: 'Ground for choosing a barred contractor' }, form: 'exception', help: { zh: '承接机构在限制期内才填：为什么仍选它。', en: 'Only while the contractor is barred: why it is chosen all the same.' } },
    exceptionBy: { kind: 'text', label: { zh: '例外批准人', en: 'Exception granted by' }, maxLength: 60, sensitivity: 'never', form: 'exception' },
    exceptionDocument: { kind: 'text', label: { zh: '例外批准文号', en: 'Document of the exception' }, maxLength: 60, form: 'exception', package: 'exception_document' },
    stage: { kind: 'code', codes: 'projectStage', derived: true, label: { zh: '环节', en: 'Stage' }, list: { order: 2, width: 84 }, filter: true },
    received: { kind: 'money', derived: true, label: { zh: '到位', en: 'Received' }, unit: { zh: '万元', en: '10k yuan' }, list: { order: 9, width: 92 } },
    paid: { kind: 'money', derived: true, label: { zh: '已拨付', en: 'Paid' }, unit: { zh: '万元', en: '10k yuan' }, list: { order: 10, width: 92 } },
    note: { kind: 'longText', label: { zh: '备注', en: 'Note' }, form: 'contract', headings: ['说明'] },
  },
});
