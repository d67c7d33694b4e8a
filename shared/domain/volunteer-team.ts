import { describe } from './noun';

/** 志愿队伍 volunteer team: community volunteers (社区志愿者) organised at a station or in a village. */
export const volunteerTeam = describe({
  name: 'volunteerTeam',
  label: { zh: '志愿队伍', en: 'Volunteer team' },
  plural: { zh: '志愿队伍', en: 'Volunteer teams' },
  title: 'name',
  area: 'institutions',
  hint: 'division',
  keys: [['name', 'division']],
  packageTable: 'volunteer_teams',
  sections: { basic: { zh: '基本信息', en: 'Basics' }, contact: { zh: '联系', en: 'Contact' } },
  fields: {
    name: { kind: 'text', label: { zh: '队伍名称', en: 'Name' }, required: true, maxLength: 100, search: true, form: 'basic', headings: ['名称', '志愿服务队', '志愿队名称'], list: { order: 1, width: 220 }, package: 'name' },
    division: { kind: 'division', label: { zh: '所属区划', en: 'Division' }, required: true, form: 'basic', headings: ['村（社区）', '所在社区', '社区', '乡镇（街道）', '街道'], list: { order: 2, width: 170 }, package: 'division' },
    station: { kind: 'reference', refers: 'station', label: { zh: '依托站点', en: 'Station' }, form: 'basic', headings: ['站点', '所属站点', '所属社工站'], list: { order: 3, width: 180 }, package: 'station_id' },
    members: { kind: 'integer', label: { zh: '注册人数', en: 'Members' }, unit: { zh: '人', en: '' }, max: 1_000_000, form: 'basic', headings: ['人数', '志愿者人数', '注册志愿者'], list: { order: 4, width: 84 }, package: 'members' },
    domains: { kind: 'codes', codes: 'serviceDomain', label: { zh: '服务领域', en: 'Domains' }, form: 'basic', headings: ['领域'], list: { order: 5, width: 130 }, package: 'domains' },
    registeredOn: { kind: 'date', label: { zh: '成立日期', en: 'Founded' }, form: 'basic', headings: ['成立时间', '注册日期'], list: { order: 6, width: 100 }, package: 'registered_on' },
    head: { kind: 'text', label: { zh: '负责人', en: 'Head' }, sensitivity: 'never', search: true, maxLength: 40, form: 'contact', headings: ['队长', '联系人'] },
    phone: { kind: 'phone', label: { zh: '联系电话', en: 'Phone' }, sensitivity: 'masked', search: true, form: 'contact', headings: ['电话', '联系方式'] },
    note: { kind: 'longText', label: { zh: '备注', en: 'Note' }, form: 'contact' },
  },
});
