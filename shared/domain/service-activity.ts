import { words } from '../codes/words';
import { describe } from './noun';

/**
 * 服务活动 service activity: what a station did on a day, without clients' personal data: a session of a
 * group, an event, visits, advice, or how many cases came to a stage. Section D of the stations' return
 * is summed from it where a station keeps it.
 */
export const serviceActivity = describe({
  name: 'serviceActivity',
  label: { zh: '服务活动', en: 'Service activity' },
  plural: { zh: '服务活动', en: 'Service activities' },
  title: 'name',
  area: 'stations',
  hint: 'date',
  keys: [['station', 'date', 'kind', 'name']],
  sort: { field: 'date', descending: true },
  sections: {
    basic: { zh: '活动', en: 'Activity' },
    counts: { zh: '数量', en: 'Counts' },
    papers: { zh: '记录', en: 'Record' },
  },
  fields: {
    name: {
      kind: 'text',
      label: { zh: '活动名称', en: 'Name' },
      required: true,
      maxLength: 120,
      search: true,
      form: 'basic',
      headings: words`
        名称 服务活动名称 服务名称 小组名称 活动 活动项目
        个案名称 服务活动 服务记录 活动标题 服务事项
      `,
      list: { order: 1, width: 220 },
      help: {
        zh: '写活动或小组的名称，不写服务对象的姓名。同一个小组的各节写同一个名称。',
        en: 'The activity or group, never a client’s name; sessions of one group have one name.',
      },
    },
    station: {
      kind: 'reference',
      refers: 'station',
      label: { zh: '站点', en: 'Station' },
      required: true,
      form: 'basic',
      headings: words`
        社工站 社工站名称 社工站点 社工站点名称 所属社工站 所属站点 所属社工站点 所在社工站
        所在社工站点 站名 站（室）名称 站室名称 站点名称 开展站点 服务站点 所在站点 服务社工站
        活动站点 实施站点
      `,
      list: { order: 2, width: 180 },
    },
    kind: {
      kind: 'code',
      codes: 'activityKind',
      label: { zh: '服务类型', en: 'Kind' },
      required: true,
      form: 'basic',
      headings: words`
        类型 类别 活动类型 活动类别 服务类别 活动形式 工作方法 服务手法 专业方法
        服务方法
      `,
      list: { order: 3, width: 90 },
    },
    date: {
      kind: 'date',
      label: { zh: '日期', en: 'Date' },
      required: true,
      form: 'basic',
      headings: words`
        活动日期 活动时间 开展日期 开展时间 服务日期 服务时间 时间 举办时间 举办日期 服务开展时间
        活动开展时间 记录日期
      `,
      list: { order: 4, width: 100 },
    },
    domain: {
      kind: 'code',
      codes: 'serviceDomain',
      label: { zh: '服务领域', en: 'Domain' },
      form: 'basic',
      headings: words`领域 活动领域 所属领域 业务领域 服务范畴 工作领域 服务板块`,
      list: { order: 5, width: 130 },
    },
    group: {
      kind: 'code',
      codes: 'careGroup',
      label: { zh: '服务对象', en: 'For whom' },
      form: 'basic',
      headings: words`
        服务人群 对象 服务对象类别 对象类别 人群类别 服务群体 受益人群 服务对象类型 对象类型
      `,
    },
    stage: {
      kind: 'code',
      codes: 'caseStage',
      label: { zh: '个案阶段', en: 'Stage of cases' },
      form: 'counts',
      headings: words`阶段 个案进展 办理阶段 个案状态 个案进度 服务阶段 个案所处阶段`,
      help: {
        zh: '个案必填：接案的计入新开，结案的计入结案。',
        en: 'Of casework: intake counts as new, closure as closed.',
      },
    },
    cases: {
      kind: 'integer',
      label: { zh: '个案数', en: 'Cases' },
      unit: { zh: '个', en: '' },
      max: 100_000,
      form: 'counts',
      headings: words`个案数量 个案个数 案数 个案 个案总数 个案（个）`,
    },
    sessions: {
      kind: 'integer',
      label: { zh: '节（场）次', en: 'Sessions' },
      unit: { zh: '次', en: '' },
      max: 10_000,
      form: 'counts',
      headings: words`
        场次 节次 节数 场数 次数 活动场次 小组节次 开展次数 活动次数 小组节数 节（场）数 活动场数
      `,
      list: { order: 6, width: 84 },
      help: { zh: '空着算 1 次。', en: 'Blank counts as one.' },
    },
    households: {
      kind: 'integer',
      label: { zh: '走访户数', en: 'Households' },
      unit: { zh: '户', en: '' },
      max: 1_000_000,
      form: 'counts',
      headings: words`户数 入户户数 走访户 探访户数 户次 走访家庭数 入户数`,
      list: { order: 7, width: 84 },
    },
    persons: {
      kind: 'integer',
      label: { zh: '服务人数', en: 'Persons' },
      unit: { zh: '人', en: '' },
      max: 10_000_000,
      form: 'counts',
      headings: words`
        人数 参与人数 参加人数 受益人数 服务对象人数 服务对象数 参加活动人数 服务总人数 活动人数
      `,
      list: { order: 8, width: 84 },
    },
    times: {
      kind: 'integer',
      label: { zh: '服务人次', en: 'Attendances' },
      unit: { zh: '人次', en: '' },
      max: 10_000_000,
      form: 'counts',
      headings: words`
        人次 参与人次 参加人次 受益人次 活动人次 走访人次 服务总人次 咨询人次 小组人次 参加活动人次
      `,
      list: { order: 9, width: 84 },
    },
    volunteers: {
      kind: 'integer',
      label: { zh: '志愿者', en: 'Volunteers' },
      unit: { zh: '人次', en: '' },
      max: 1_000_000,
      form: 'counts',
      headings: words`
        志愿者人数 志愿者人次 参与志愿者 志愿者数 志愿者参与人数 动员志愿者 志愿者参与人次 志愿者数量
      `,
    },
    record: {
      kind: 'longText',
      label: { zh: '活动记录', en: 'Record' },
      form: 'papers',
      headings: words`
        过程记录 活动过程 内容 活动情况 服务情况 服务成效 备注 活动成效 成效 活动小结 活动总结
      `,
    },
    documents: { kind: 'attachments', label: { zh: '照片', en: 'Photographs' }, form: 'papers' },
  },
});
