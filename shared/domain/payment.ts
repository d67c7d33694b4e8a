import { describe } from './noun';

/** 拨付 payment: what the purchaser paid the contractor, for which milestone and from which source. */
export const payment = describe({
  name: 'payment',
  label: { zh: '拨付', en: 'Payment' },
  plural: { zh: '拨付', en: 'Payments' },
  title: 'date',
  area: 'projects',
  owner: 'project',
  hint: 'project',
  keys: [['project', 'date', 'voucher'], ['project', 'date', 'milestone']],
  packageTable: 'payments',
  sort: { field: 'date', descending: true },
  sections: { basic: { zh: '拨付', en: 'Payment' } },
  fields: {
    project: { kind: 'reference', refers: 'project', label: { zh: '项目', en: 'Project' }, required: true, form: 'basic', headings: ['项目名称', '购买项目'], list: { order: 1, width: 200 }, package: 'project_id' },
    date: { kind: 'date', label: { zh: '拨付日期', en: 'Date' }, required: true, form: 'basic', headings: ['付款日期', '日期'], list: { order: 2, width: 100 }, package: 'date' },
    milestone: { kind: 'text', among: 'milestone', label: { zh: '付款节点', en: 'Milestone' }, maxLength: 40, form: 'basic', headings: ['节点', '节点名称'], list: { order: 3, width: 110 }, package: 'milestone', help: { zh: '写本项目已有的付款节点；没有约定节点的留空。', en: 'A milestone of this project; blank where none was agreed.' } },
    source: { kind: 'code', codes: 'fundingSource', label: { zh: '资金来源', en: 'Source' }, form: 'basic', headings: ['来源', '经费来源'], list: { order: 4, width: 120 }, package: 'source' },
    amount: { kind: 'money', label: { zh: '金额', en: 'Amount' }, unit: { zh: '万元', en: '10k yuan' }, required: true, min: 1, form: 'basic', headings: ['拨付金额', '金额（万元）', '付款金额'], list: { order: 5, width: 92 }, package: 'amount_fen' },
    voucher: { kind: 'text', label: { zh: '凭证号', en: 'Voucher' }, maxLength: 60, form: 'basic', headings: ['支付凭证', '凭证'], list: { order: 6, width: 120 }, package: 'voucher' },
    note: { kind: 'longText', label: { zh: '备注', en: 'Note' }, form: 'basic', headings: ['说明'] },
  },
});
