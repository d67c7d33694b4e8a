import { describe } from './noun';

/** 行业协会 association: a professional association of social workers, by level (全国社会工作统计 table 6). */
export const association = describe({
  name: 'association',
  label: { zh: '行业协会', en: 'Association' },
  plural: { zh: '行业协会', en: 'Associations' },
  title: 'name',
  area: 'institutions',
  identified: true,
  hint: 'level',
  keys: [['uscc'], ['name']],
  packageTable: 'associations',
  sections: { basic: { zh: '基本信息', en: 'Basics' }, members: { zh: '会员与党建', en: 'Members' }, contact: { zh: '联系', en: 'Contact' } },
  fields: {
    name: { kind: 'text', label: { zh: '协会名称', en: 'Name' }, required: true, maxLength: 100, search: true, form: 'basic', headings: ['名称', '行业协会名称'], list: { order: 1, width: 240 }, package: 'name' },
    uscc: { kind: 'uscc', label: { zh: '统一社会信用代码', en: 'Unified social credit code' }, search: true, form: 'basic', headings: ['信用代码', '社会信用代码'], list: { order: 2, width: 176 }, package: 'uscc' },
    level: { kind: 'code', codes: 'administrativeLevel', label: { zh: '级别', en: 'Level' }, form: 'basic', headings: ['协会级别', '登记级别'], list: { order: 3, width: 64 }, package: 'level' },
    registeredOn: { kind: 'date', label: { zh: '成立日期', en: 'Founded' }, form: 'basic', headings: ['成立时间', '登记日期'], list: { order: 4, width: 100 }, package: 'registered_on' },
    unitMembers: { kind: 'integer', label: { zh: '单位会员', en: 'Unit members' }, unit: { zh: '个', en: '' }, max: 100_000, form: 'members', headings: ['单位会员数'], list: { order: 5, width: 84 }, package: 'unit_members' },
    personMembers: { kind: 'integer', label: { zh: '个人会员', en: 'Personal members' }, unit: { zh: '人', en: '' }, max: 1_000_000, form: 'members', headings: ['个人会员数'], list: { order: 6, width: 84 }, package: 'person_members' },
    party: { kind: 'code', codes: 'partyGroup', label: { zh: '党组织', en: 'Party group' }, form: 'members', headings: ['党组织情况', '基层党组织'], list: { order: 7, width: 96 }, package: 'party' },
    president: { kind: 'text', label: { zh: '会长', en: 'President' }, sensitivity: 'never', maxLength: 40, form: 'contact', headings: ['负责人', '法定代表人'] },
    phone: { kind: 'phone', label: { zh: '联系电话', en: 'Phone' }, sensitivity: 'masked', search: true, form: 'contact', headings: ['电话', '联系方式'] },
    note: { kind: 'longText', label: { zh: '备注', en: 'Note' }, form: 'contact' },
  },
});
