import { describe } from './noun';

/** 五社联动 linkage: an event in which several of the five societies (五社) took part. Its sums by station and quarter flow into the statistics. */
export const linkage = describe({
  name: 'linkage',
  label: { zh: '联动记录', en: 'Linkage' },
  plural: { zh: '五社联动', en: 'Five-society linkage' },
  title: 'name',
  area: 'institutions',
  hint: 'date',
  keys: [['station', 'date', 'name']],
  packageTable: 'linkages',
  sort: { field: 'date', descending: true },
  sections: { basic: { zh: '联动事项', en: 'Event' }, parties: { zh: '谁参与', en: 'Who took part' }, effect: { zh: '服务成效', en: 'Effect' } },
  fields: {
    name: { kind: 'text', label: { zh: '联动事项', en: 'Event' }, required: true, maxLength: 120, search: true, form: 'basic', headings: ['名称', '活动名称', '主题', '事项'], list: { order: 1, width: 170 }, package: 'name' },
    station: { kind: 'reference', refers: 'station', label: { zh: '站点', en: 'Station' }, required: true, form: 'basic', headings: ['站点名称', '牵头站点'], list: { order: 2, width: 160 }, package: 'station_id' },
    date: { kind: 'date', label: { zh: '日期', en: 'Date' }, required: true, form: 'basic', headings: ['活动日期', '开展日期'], list: { order: 3, width: 100 }, package: 'date' },
    group: { kind: 'code', codes: 'careGroup', label: { zh: '服务对象', en: 'For whom' }, form: 'basic', headings: ['对象类别', '服务人群'], package: 'group' },
    parties: { kind: 'codes', codes: 'fiveSocieties', label: { zh: '参与的“社”', en: 'Societies' }, required: true, form: 'parties', headings: ['参与主体', '五社主体', '参与方'], list: { order: 4, width: 180 }, package: 'parties' },
    institution: { kind: 'reference', refers: 'institution', label: { zh: '社工机构', en: 'Institution' }, form: 'parties', headings: ['机构', '社会组织'], package: 'institution_id' },
    communityOrganisation: { kind: 'reference', refers: 'communityOrganisation', label: { zh: '社区社会组织', en: 'Community organisation' }, form: 'parties', package: 'community_organisation_id' },
    volunteerTeam: { kind: 'reference', refers: 'volunteerTeam', label: { zh: '志愿队伍', en: 'Volunteer team' }, form: 'parties', headings: ['志愿服务队'], package: 'volunteer_team_id' },
    partner: { kind: 'reference', refers: 'partner', label: { zh: '合作单位', en: 'Partner' }, form: 'parties', package: 'partner_id' },
    resource: { kind: 'reference', refers: 'charityResource', label: { zh: '慈善资源', en: 'Charity resource' }, form: 'parties', package: 'resource_id' },
    persons: { kind: 'integer', label: { zh: '受益人数', en: 'Beneficiaries' }, unit: { zh: '人', en: '' }, max: 1_000_000, form: 'effect', headings: ['服务人数'], list: { order: 5, width: 96 }, package: 'persons' },
    organisations: { kind: 'integer', label: { zh: '联动组织数', en: 'Organisations' }, unit: { zh: '个', en: '' }, max: 10_000, form: 'effect', headings: ['参与组织数'], package: 'organisations' },
    volunteers: { kind: 'integer', label: { zh: '志愿者人次', en: 'Volunteers' }, unit: { zh: '人次', en: '' }, max: 1_000_000, form: 'effect', headings: ['志愿者', '志愿者人数'], list: { order: 7, width: 120 }, package: 'volunteers' },
    hours: { kind: 'decimal', label: { zh: '志愿服务时数', en: 'Volunteer hours' }, unit: { zh: '小时', en: 'h' }, max: 1_000_000, form: 'effect', headings: ['时数', '服务时数'], list: { order: 8, width: 130 }, package: 'hours' },
    amount: { kind: 'money', label: { zh: '链接资源折合', en: 'Value of resources' }, unit: { zh: '万元', en: '10k yuan' }, form: 'effect', headings: ['折合金额', '资源价值', '金额'], list: { order: 9, width: 144 }, package: 'amount_fen' },
    result: { kind: 'longText', label: { zh: '成效', en: 'Outcome' }, form: 'effect', headings: ['服务成效', '备注'] },
    documents: { kind: 'attachments', label: { zh: '照片', en: 'Photos' }, form: 'effect' },
  },
});
