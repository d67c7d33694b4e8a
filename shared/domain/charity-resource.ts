import { describe } from './noun';

/** 慈善资源 charity resource: money, goods, services or places that came in; goods count with the value put on them. */
export const charityResource = describe({
  name: 'charityResource',
  label: { zh: '慈善资源', en: 'Charity resource' },
  plural: { zh: '慈善资源', en: 'Charity resources' },
  title: 'name',
  area: 'institutions',
  hint: 'date',
  keys: [['name', 'date', 'kind']],
  packageTable: 'charity_resources',
  sort: { field: 'date', descending: true },
  sections: { basic: { zh: '来源', en: 'Source' }, use: { zh: '金额与用途', en: 'Value and use' } },
  fields: {
    name: { kind: 'text', label: { zh: '资源名称', en: 'Name' }, required: true, maxLength: 120, search: true, form: 'basic', headings: ['名称', '捐赠项目', '资源'], list: { order: 1, width: 210 }, package: 'name' },
    donor: { kind: 'text', label: { zh: '提供方', en: 'Given by' }, maxLength: 100, search: true, form: 'basic', headings: ['捐赠方', '来源单位', '捐赠单位'], list: { order: 2, width: 160 }, sensitivity: 'never', help: { zh: '个人捐赠写“爱心人士”，不写姓名。', en: 'For persons write “a well-wisher”, no names.' } },
    kind: { kind: 'code', codes: 'resourceKind', label: { zh: '类别', en: 'Kind' }, required: true, form: 'basic', headings: ['资源类别', '类型', '款物'], list: { order: 3, width: 76 }, package: 'kind' },
    date: { kind: 'date', label: { zh: '接收日期', en: 'Received' }, required: true, form: 'basic', headings: ['日期', '捐赠日期', '链接日期'], list: { order: 4, width: 100 }, package: 'date' },
    station: { kind: 'reference', refers: 'station', label: { zh: '受益站点', en: 'Station' }, form: 'use', headings: ['站点', '站点名称', '使用站点'], list: { order: 5, width: 180 }, package: 'station_id' },
    amount: { kind: 'money', label: { zh: '折合金额', en: 'Value' }, unit: { zh: '万元', en: '10k yuan' }, required: true, form: 'use', headings: ['金额', '折合金额（万元）', '金额（元）', '价值'], list: { order: 6, width: 96 }, package: 'amount_fen' },
    quantity: { kind: 'text', label: { zh: '数量', en: 'Quantity' }, maxLength: 60, form: 'use', headings: ['物资数量', '数量单位'], list: { order: 7, width: 96 }, package: 'quantity' },
    purpose: { kind: 'text', label: { zh: '用途', en: 'Used for' }, maxLength: 200, form: 'use', headings: ['使用去向', '用途说明'] },
    documents: { kind: 'attachments', label: { zh: '捐赠凭证', en: 'Receipts' }, form: 'use' },
  },
});
