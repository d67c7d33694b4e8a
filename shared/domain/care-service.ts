import { words } from '../codes/words';
import { describe } from './noun';

/**
 * 关爱服务 care service: something done for left-behind children or women and others who need care, by
 * station and day. Numbers only, no names.
 */
export const careService = describe({
  name: 'careService',
  label: { zh: '关爱服务', en: 'Care service' },
  plural: { zh: '关爱服务', en: 'Care services' },
  title: 'content',
  area: 'stations',
  hint: 'date',
  keys: [['station', 'date', 'content']],
  packageTable: 'care_services',
  sort: { field: 'date', descending: true },
  sections: { basic: { zh: '服务情况', en: 'Service' } },
  fields: {
    content: {
      kind: 'text',
      label: { zh: '服务内容', en: 'Content' },
      required: true,
      maxLength: 120,
      search: true,
      form: 'basic',
      headings: words`
        服务名称 活动名称 内容 主题 活动 活动内容 活动主题 服务主题 服务项目 服务事项 服务活动
        服务活动名称 服务活动内容 关爱内容 关爱活动 关爱服务内容 开展内容 工作内容 项目名称
      `,
      list: { order: 1, width: 240 },
      package: 'content',
    },
    station: {
      kind: 'reference',
      refers: 'station',
      label: { zh: '站点', en: 'Station' },
      required: true,
      form: 'basic',
      headings: words`
        站点名称 服务站点 社工站 社工站名称 社工站点 社工站点名称 所属社工站 所属站点 所属社工站点
        所在社工站 所在社工站点 站名 站（室）名称 站室名称 所在站点 服务社工站 开展站点 实施站点
      `,
      list: { order: 2, width: 180 },
      package: 'station_id',
    },
    date: {
      kind: 'date',
      label: { zh: '日期', en: 'Date' },
      required: true,
      form: 'basic',
      headings: words`服务日期 活动日期 时间 服务时间 活动时间 开展日期 开展时间 实施日期 实施时间`,
      list: { order: 3, width: 100 },
      package: 'date',
    },
    group: {
      kind: 'code',
      codes: 'careGroup',
      label: { zh: '服务对象', en: 'For whom' },
      required: true,
      form: 'basic',
      headings: words`
        对象类别 服务人群 服务对象类别 服务对象类型 对象类型 对象 人群 人群类别 人群类型 服务群体
        受益群体 受益对象 受益人群 关爱对象 服务类别
      `,
      list: { order: 4, width: 96 },
      package: 'group',
    },
    persons: {
      kind: 'integer',
      label: { zh: '人数', en: 'Persons' },
      unit: { zh: '人', en: '' },
      max: 100_000,
      form: 'basic',
      headings: words`
        服务人数 受益人数 参与人数 参加人数 惠及人数 关爱人数 对象人数 服务对象数 服务对象人数
      `,
      list: { order: 5, width: 72 },
      package: 'persons',
    },
    times: {
      kind: 'integer',
      label: { zh: '人次', en: 'Attendances' },
      unit: { zh: '人次', en: '' },
      max: 100_000,
      form: 'basic',
      headings: words`服务人次 人次数 服务人次数 受益人次 参与人次 参加人次 惠及人次 活动人次`,
      list: { order: 6, width: 72 },
      package: 'times',
    },
    hours: {
      kind: 'decimal',
      label: { zh: '时数', en: 'Hours' },
      unit: { zh: '小时', en: 'h' },
      max: 1000,
      form: 'basic',
      headings: words`服务时数 时长 小时数 服务时长 服务小时 服务小时数 活动时长`,
      list: { order: 7, width: 72 },
      package: 'hours',
    },
    note: {
      kind: 'longText',
      label: {
        zh: '备注',
        en: 'Note',
        headings: words`说明 备注说明 备注信息 其他说明 附注 Remarks`,
      },
      form: 'basic',
      headings: words`说明 备注说明 备注信息 其他说明 附注 Remarks`,
    },
  },
});
