import { describe } from './noun';

/** 合作单位 partner: 共青团, 残联, 妇联, 慈善总会 and others that work with the stations. */
export const partner = describe({
  name: 'partner',
  label: { zh: '合作单位', en: 'Partner' },
  plural: { zh: '合作单位', en: 'Partners' },
  title: 'name',
  area: 'institutions',
  hint: 'kind',
  keys: [['name']],
  packageTable: 'partners',
  spans: [['starts', 'ends']],
  sections: { basic: { zh: '基本信息', en: 'Basics' }, contact: { zh: '联系', en: 'Contact' } },
  fields: {
    name: { kind: 'text', label: { zh: '单位名称', en: 'Name' }, required: true, maxLength: 100, search: true, form: 'basic', headings: ['名称', '合作单位', '合作方'], list: { order: 1, width: 230 }, package: 'name' },
    kind: { kind: 'code', codes: 'partnerKind', label: { zh: '类别', en: 'Kind' }, required: true, form: 'basic', headings: ['单位类别', '类型'], list: { order: 2, width: 96 }, package: 'kind' },
    content: { kind: 'text', label: { zh: '合作内容', en: 'Content' }, maxLength: 200, search: true, form: 'basic', headings: ['合作事项', '协作内容'], list: { order: 3, width: 240 }, package: 'content' },
    starts: { kind: 'date', label: { zh: '合作开始', en: 'From' }, form: 'basic', headings: ['开始日期', '签约日期', '协议期限'], list: { order: 4, width: 100 }, package: 'starts' },
    ends: { kind: 'date', label: { zh: '合作到期', en: 'Until' }, form: 'basic', headings: ['结束日期', '到期日期'], list: { order: 5, width: 100 }, package: 'ends' },
    contact: { kind: 'text', label: { zh: '联系人', en: 'Contact' }, sensitivity: 'never', search: true, maxLength: 40, form: 'contact', headings: ['负责人'], list: { order: 6, width: 80 } },
    phone: { kind: 'phone', label: { zh: '联系电话', en: 'Phone' }, sensitivity: 'masked', search: true, form: 'contact', headings: ['电话', '联系方式'] },
    documents: { kind: 'attachments', label: { zh: '合作协议', en: 'Agreement' }, form: 'contact' },
    note: { kind: 'longText', label: { zh: '备注', en: 'Note' }, form: 'contact' },
  },
});
