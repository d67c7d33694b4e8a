import { words } from '../codes/words';
import { describe } from './noun';

/**
 * 五社联动 linkage: an event in which several of the five societies (五社) took part. Its sums by station
 * and quarter flow into the statistics.
 */
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
  sections: {
    basic: { zh: '联动事项', en: 'Event' },
    parties: { zh: '谁参与', en: 'Who took part' },
    effect: { zh: '服务成效', en: 'Effect' },
  },
  fields: {
    name: {
      kind: 'text',
      label: { zh: '联动事项', en: 'Event' },
      required: true,
      maxLength: 120,
      search: true,
      form: 'basic',
      headings: words`
        名称 活动名称 主题 事项 活动 活动主题 活动内容 服务主题 事项名称 项目名称 联动名称
        联动主题 联动内容 联动项目 联动活动 联动活动名称 五社联动活动
      `,
      list: { order: 1, width: 170 },
      package: 'name',
    },
    station: {
      kind: 'reference',
      refers: 'station',
      label: { zh: '站点', en: 'Station' },
      required: true,
      form: 'basic',
      headings: words`
        站点名称 牵头站点 社工站 社工站名称 社工站点 社工站点名称 所属社工站 所属站点 所属社工站点
        所在社工站 所在社工站点 站名 站（室）名称 站室名称 所在站点 服务站点 牵头社工站 实施站点
        开展站点
      `,
      list: { order: 2, width: 160 },
      package: 'station_id',
    },
    date: {
      kind: 'date',
      label: { zh: '日期', en: 'Date' },
      required: true,
      form: 'basic',
      headings: words`活动日期 开展日期 时间 活动时间 开展时间 联动日期 联动时间 实施日期 实施时间`,
      list: { order: 3, width: 100 },
      package: 'date',
    },
    group: {
      kind: 'code',
      codes: 'careGroup',
      label: { zh: '服务对象', en: 'For whom' },
      form: 'basic',
      headings: words`
        对象类别 服务人群 服务对象类别 服务对象类型 对象类型 对象 人群 人群类别 人群类型 服务群体
        受益群体 受益对象 受益人群 关爱对象
      `,
      package: 'group',
    },
    parties: {
      kind: 'codes',
      codes: 'fiveSocieties',
      label: { zh: '参与的“社”', en: 'Societies' },
      required: true,
      form: 'parties',
      headings: words`
        参与主体 五社主体 参与方 五社 参与五社 参与社 参与的社 参与单位 参与力量 联动主体 联动方
        联动单位 联动力量
      `,
      list: { order: 4, width: 180 },
      package: 'parties',
    },
    institution: {
      kind: 'reference',
      refers: 'institution',
      label: { zh: '社工机构', en: 'Institution' },
      form: 'parties',
      headings: words`机构 社会组织 社会工作机构 社工服务机构 参与机构 参与社工机构 联动机构`,
      package: 'institution_id',
    },
    communityOrganisation: {
      kind: 'reference',
      refers: 'communityOrganisation',
      label: { zh: '社区社会组织', en: 'Community organisation' },
      form: 'parties',
      package: 'community_organisation_id',
      headings: words`社区组织 社区社会组织名称 参与社区社会组织`,
    },
    volunteerTeam: {
      kind: 'reference',
      refers: 'volunteerTeam',
      label: { zh: '志愿队伍', en: 'Volunteer team' },
      form: 'parties',
      headings: words`志愿服务队 志愿队 志愿团队 志愿者队伍 志愿服务队伍 志愿服务队名称 参与志愿队`,
      package: 'volunteer_team_id',
    },
    partner: {
      kind: 'reference',
      refers: 'partner',
      label: { zh: '合作单位', en: 'Partner' },
      form: 'parties',
      package: 'partner_id',
      headings: words`合作方 合作机构 合作部门 合作单位名称 共建单位 协作单位`,
    },
    resource: {
      kind: 'reference',
      refers: 'charityResource',
      label: { zh: '慈善资源', en: 'Charity resource' },
      form: 'parties',
      package: 'resource_id',
      headings: words`资源名称 慈善资源名称 捐赠资源 使用资源 链接资源名称`,
    },
    persons: {
      kind: 'integer',
      label: { zh: '受益人数', en: 'Beneficiaries' },
      unit: { zh: '人', en: '' },
      max: 1_000_000,
      form: 'effect',
      headings: words`
        服务人数 受益人口 受益群众数 惠及人数 参与人数 参加人数 服务对象数 服务受益人数
      `,
      list: { order: 5, width: 96 },
      package: 'persons',
    },
    organisations: {
      kind: 'integer',
      label: { zh: '联动组织数', en: 'Organisations' },
      unit: { zh: '个', en: '' },
      max: 10_000,
      form: 'effect',
      headings: words`
        参与组织数 组织数 社会组织数 参与单位数 参与机构数 参与组织数量 参与社会组织数 联动单位数
        联动社会组织数
      `,
      package: 'organisations',
    },
    volunteers: {
      kind: 'integer',
      label: { zh: '志愿者人次', en: 'Volunteers' },
      unit: { zh: '人次', en: '' },
      max: 1_000_000,
      form: 'effect',
      headings: words`
        志愿者 志愿者人数 志愿者数 参与志愿者 参与志愿者人数 动员志愿者 动员志愿者人次
        志愿者参与人次 志愿者参与人数 志愿服务人次
      `,
      list: { order: 7, width: 120 },
      package: 'volunteers',
    },
    hours: {
      kind: 'decimal',
      label: { zh: '志愿服务时数', en: 'Volunteer hours' },
      unit: { zh: '小时', en: 'h' },
      max: 1_000_000,
      form: 'effect',
      headings: words`
        志愿者服务时长 志愿者服务时数 志愿者时长
        时数 服务时数 时长 小时数 服务时长 志愿时长 志愿时数 志愿服务时长 志愿服务小时
        志愿服务小时数
      `,
      list: { order: 8, width: 130 },
      package: 'hours',
    },
    amount: {
      kind: 'money',
      label: { zh: '链接资源折合', en: 'Value of resources' },
      unit: { zh: '万元', en: '10k yuan' },
      unlikely: 20,
      form: 'effect',
      headings: words`
        链接资源（元） 链接资源（万元） 链接资源
        折合金额 资源价值 金额 折合 折合价值 资源折合 资源折合金额 资源金额 链接金额 链接资源金额
        链接资源价值
      `,
      list: { order: 9, width: 144 },
      package: 'amount_fen',
    },
    result: {
      kind: 'longText',
      label: { zh: '成效', en: 'Outcome' },
      form: 'effect',
      headings: words`
        服务成效 备注 效果 成果 活动成效 活动效果 联动成效 服务效果 工作成效 取得成效 社会效益
      `,
    },
    documents: { kind: 'attachments', label: { zh: '照片', en: 'Photos' }, form: 'effect' },
  },
});
