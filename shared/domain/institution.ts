import { describe } from './noun';

/** 机构 institution: a social work institution or another contractor, with its unified social credit code (统一社会信用代码, GB 32100). */
export const institution = describe({
  name: 'institution',
  label: { zh: '机构', en: 'Institution' },
  plural: { zh: '机构与五社', en: 'Institutions' },
  title: 'name',
  keys: [['uscc'], ['name']],
  packageTable: 'institutions',
  sections: { basic: { zh: '基本信息', en: 'Basics' }, contact: { zh: '联系', en: 'Contact' } },
  fields: {
    name: { kind: 'text', label: { zh: '机构名称', en: 'Name' }, required: true, maxLength: 100, search: true, form: 'basic', headings: ['名称', '单位名称', '组织名称'], list: { order: 1, width: 260 }, package: 'name' },
    uscc: { kind: 'uscc', label: { zh: '统一社会信用代码', en: 'Unified social credit code' }, search: true, form: 'basic', headings: ['信用代码', '社会信用代码', '统一信用代码'], list: { order: 2, width: 180 }, package: 'uscc', help: { zh: '18 位；备案的社区社会组织没有代码可留空。', en: '18 characters; blank for filed community organisations.' } },
    type: { kind: 'code', codes: 'institutionType', label: { zh: '登记类型', en: 'Registration type' }, form: 'basic', headings: ['类型', '组织类型', '机构类型'], list: { order: 3, width: 120 }, package: 'type' },
    legalRepresentative: { kind: 'text', label: { zh: '法定代表人', en: 'Legal representative' }, sensitivity: 'never', form: 'contact', maxLength: 40, headings: ['法人', '法人代表', '负责人'], list: { order: 4, width: 96 } },
    phone: { kind: 'phone', label: { zh: '联系电话', en: 'Phone' }, sensitivity: 'masked', form: 'contact', headings: ['电话', '联系方式'] },
    note: { kind: 'longText', label: { zh: '备注', en: 'Note' }, form: 'contact', headings: ['说明'] },
  },
});
