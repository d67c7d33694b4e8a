import { describe } from './noun';

/** 社区社会组织 community organisation: a group filed (备案) with its township; it has no credit code. */
export const communityOrganisation = describe({
  name: 'communityOrganisation',
  label: { zh: '社区社会组织', en: 'Community organisation' },
  plural: { zh: '社区社会组织', en: 'Community organisations' },
  title: 'name',
  area: 'institutions',
  hint: 'division',
  keys: [['name', 'division']],
  packageTable: 'community_organisations',
  sections: { basic: { zh: '基本信息', en: 'Basics' }, contact: { zh: '联系', en: 'Contact' } },
  fields: {
    name: { kind: 'text', label: { zh: '组织名称', en: 'Name' }, required: true, maxLength: 100, search: true, form: 'basic', headings: ['名称', '社区社会组织名称'], list: { order: 1, width: 220 }, package: 'name' },
    division: { kind: 'division', label: { zh: '所属区划', en: 'Division' }, required: true, form: 'basic', headings: ['村（社区）', '所在社区', '社区', '乡镇（街道）', '街道'], list: { order: 2, width: 190 }, package: 'division' },
    kind: { kind: 'code', codes: 'communityKind', label: { zh: '类别', en: 'Kind' }, form: 'basic', headings: ['组织类别', '类型'], list: { order: 3, width: 108 }, package: 'kind' },
    members: { kind: 'integer', label: { zh: '成员数', en: 'Members' }, unit: { zh: '人', en: '' }, max: 100_000, form: 'basic', headings: ['人数', '会员数', '成员人数'], list: { order: 4, width: 76 }, package: 'members' },
    filedOn: { kind: 'date', label: { zh: '备案日期', en: 'Filed' }, form: 'basic', headings: ['备案时间', '成立时间'], list: { order: 5, width: 100 }, package: 'filed_on' },
    filedNo: { kind: 'text', label: { zh: '备案号', en: 'File no.' }, maxLength: 60, form: 'basic', headings: ['备案编号'], package: 'filed_no' },
    head: { kind: 'text', label: { zh: '负责人', en: 'Head' }, sensitivity: 'never', search: true, maxLength: 40, form: 'contact', headings: ['联系人'], list: { order: 6, width: 80 } },
    phone: { kind: 'phone', label: { zh: '联系电话', en: 'Phone' }, sensitivity: 'masked', search: true, form: 'contact', headings: ['电话', '联系方式'] },
    note: { kind: 'longText', label: { zh: '备注', en: 'Note' }, form: 'contact' },
  },
});
