import { describe } from './noun';

/** 机构 institution: a social work institution or another contractor, with its unified social credit code (统一社会信用代码, GB 32100). */
export const institution = describe({
  name: 'institution',
  label: { zh: '机构', en: 'Institution' },
  plural: { zh: '机构与五社', en: 'Institutions' },
  title: 'name',
  keys: [['uscc'], ['name']],
  area: 'institutions',
  identified: true,
  hint: 'uscc',
  packageTable: 'institutions',
  sections: { basic: { zh: '基本信息', en: 'Basics' }, team: { zh: '队伍与党建', en: 'Staff and Party group' }, contact: { zh: '联系', en: 'Contact' } },
  fields: {
    name: { kind: 'text', label: { zh: '机构名称', en: 'Name' }, required: true, maxLength: 100, search: true, form: 'basic', headings: ['名称', '单位名称', '组织名称'], list: { order: 1, width: 260 }, package: 'name' },
    uscc: { kind: 'uscc', label: { zh: '统一社会信用代码', en: 'Unified social credit code' }, search: true, form: 'basic', headings: ['信用代码', '社会信用代码', '统一信用代码'], list: { order: 2, width: 180 }, package: 'uscc', help: { zh: '18 位；备案的社区社会组织没有代码可留空。', en: '18 characters; blank for filed community organisations.' } },
    type: { kind: 'code', codes: 'institutionType', label: { zh: '登记类型', en: 'Registration type' }, form: 'basic', headings: ['类型', '组织类型', '机构类型'], list: { order: 3, width: 120 }, package: 'type' },
    grade: { kind: 'code', codes: 'grade', label: { zh: '评估等级', en: 'Grade' }, form: 'basic', headings: ['等级', '社会组织评估等级'], list: { order: 5, width: 76 }, package: 'grade' },
    registeredOn: { kind: 'date', label: { zh: '登记日期', en: 'Registered' }, form: 'basic', headings: ['成立日期', '成立时间'], package: 'registered_on' },
    authority: { kind: 'text', label: { zh: '登记机关', en: 'Authority' }, maxLength: 60, form: 'basic', headings: ['登记管理机关'], package: 'authority' },
    domains: { kind: 'codes', codes: 'serviceDomain', label: { zh: '业务领域', en: 'Domains' }, form: 'basic', headings: ['服务领域', '领域'], package: 'domains' },
    staff: { kind: 'integer', label: { zh: '专职人员', en: 'Staff' }, unit: { zh: '人', en: '' }, max: 100_000, form: 'team', headings: ['从业人数', '专职人员数'], list: { order: 6, width: 84 }, package: 'staff' },
    certifiedStaff: { kind: 'integer', label: { zh: '其中持证', en: 'Certified' }, unit: { zh: '人', en: '' }, max: 100_000, form: 'team', headings: ['持证人数', '持证社工'], list: { order: 7, width: 84 }, package: 'certified_staff' },
    party: { kind: 'code', codes: 'partyGroup', label: { zh: '党组织', en: 'Party group' }, form: 'team', headings: ['党组织情况', '基层党组织'], list: { order: 8, width: 96 }, package: 'party' },
    partyMembers: { kind: 'integer', label: { zh: '党员数', en: 'Party members' }, unit: { zh: '人', en: '' }, max: 100_000, form: 'team', headings: ['党员'], package: 'party_members' },
    legalRepresentative: { kind: 'text', label: { zh: '法定代表人', en: 'Legal representative' }, sensitivity: 'never', form: 'contact', maxLength: 40, headings: ['法人', '法人代表', '负责人'], list: { order: 4, width: 96 } },
    phone: { kind: 'phone', label: { zh: '联系电话', en: 'Phone' }, sensitivity: 'masked', search: true, form: 'contact', headings: ['电话', '联系方式'] },
    address: { kind: 'text', label: { zh: '地址', en: 'Address' }, search: true, form: 'contact', headings: ['住所', '办公地址'] },
    documents: { kind: 'attachments', label: { zh: '附件', en: 'Documents' }, form: 'contact' },
    note: { kind: 'longText', label: { zh: '备注', en: 'Note' }, form: 'contact', headings: ['说明'] },
  },
});
