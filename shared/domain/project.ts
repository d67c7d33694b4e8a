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
  sections: { basic: { zh: '基本信息', en: 'Basics' }, contract: { zh: '合同与资金', en: 'Contract and funding' } },
  fields: {
    name: { kind: 'text', label: { zh: '项目名称', en: 'Name' }, required: true, maxLength: 120, search: true, form: 'basic', headings: ['名称'], list: { order: 1, width: 200 }, package: 'name' },
    purchaser: { kind: 'text', label: { zh: '购买方', en: 'Purchaser' }, required: true, maxLength: 100, form: 'basic', headings: ['购买主体', '委托方', '采购单位'], package: 'purchaser' },
    contractor: { kind: 'reference', refers: 'institution', label: { zh: '承接机构', en: 'Contractor' }, required: true, form: 'basic', headings: ['承接主体', '承接方', '承接单位', '中标机构'], list: { order: 3, width: 172 }, package: 'contractor_id' },
    station: { kind: 'reference', refers: 'station', label: { zh: '服务站点', en: 'Station' }, form: 'basic', headings: ['站点', '所在站点', '落地站点'], list: { order: 4, width: 180 }, package: 'station_id' },
    domains: { kind: 'codes', codes: 'serviceDomain', label: { zh: '服务领域', en: 'Domains' }, form: 'basic', headings: ['领域', '项目领域'], list: { order: 5, width: 110 }, package: 'domains' },
    beneficiaries: { kind: 'integer', label: { zh: '服务对象数', en: 'Beneficiaries' }, unit: { zh: '人', en: '' }, form: 'basic', headings: ['服务人数', '受益人数'], package: 'beneficiaries' },
    amount: { kind: 'money', label: { zh: '合同金额', en: 'Amount' }, unit: { zh: '万元', en: '10k yuan' }, required: true, form: 'contract', headings: ['合同金额（万元）', '金额', '金额（万元）', '金额（元）', '合同价'], list: { order: 6, width: 104 }, package: 'amount_fen' },
    funding: { kind: 'codes', codes: 'fundingSource', label: { zh: '资金来源', en: 'Funding' }, form: 'contract', headings: ['经费来源'], list: { order: 7, width: 160 }, package: 'funding' },
    method: { kind: 'code', codes: 'purchaseMethod', label: { zh: '采购方式', en: 'Way of purchase' }, form: 'contract', headings: ['购买方式'], package: 'method' },
    starts: { kind: 'date', label: { zh: '合同开始', en: 'Starts' }, required: true, form: 'contract', headings: ['开始日期', '起始日期', '合同起止', '服务期限', '合同期限', '起止时间'], list: { order: 8, width: 104 }, package: 'starts' },
    ends: { kind: 'date', label: { zh: '合同结束', en: 'Ends' }, required: true, form: 'contract', headings: ['结束日期', '终止日期'], list: { order: 8.5, width: 104 }, package: 'ends' },
    note: { kind: 'longText', label: { zh: '备注', en: 'Note' }, form: 'contract', headings: ['说明'] },
  },
});
