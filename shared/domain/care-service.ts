import { describe } from './noun';

/** 关爱服务 care service: something done for left-behind children or women and others who need care, by station and day. Numbers only, no names. */
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
    content: { kind: 'text', label: { zh: '服务内容', en: 'Content' }, required: true, maxLength: 120, search: true, form: 'basic', headings: ['服务名称', '活动名称', '内容'], list: { order: 1, width: 240 }, package: 'content' },
    station: { kind: 'reference', refers: 'station', label: { zh: '站点', en: 'Station' }, required: true, form: 'basic', headings: ['站点名称', '服务站点'], list: { order: 2, width: 180 }, package: 'station_id' },
    date: { kind: 'date', label: { zh: '日期', en: 'Date' }, required: true, form: 'basic', headings: ['服务日期', '活动日期'], list: { order: 3, width: 100 }, package: 'date' },
    group: { kind: 'code', codes: 'careGroup', label: { zh: '服务对象', en: 'For whom' }, required: true, form: 'basic', headings: ['对象类别', '服务人群'], list: { order: 4, width: 96 }, package: 'group' },
    persons: { kind: 'integer', label: { zh: '人数', en: 'Persons' }, unit: { zh: '人', en: '' }, max: 100_000, form: 'basic', headings: ['服务人数'], list: { order: 5, width: 72 }, package: 'persons' },
    times: { kind: 'integer', label: { zh: '人次', en: 'Attendances' }, unit: { zh: '人次', en: '' }, max: 100_000, form: 'basic', headings: ['服务人次'], list: { order: 6, width: 72 }, package: 'times' },
    hours: { kind: 'decimal', label: { zh: '时数', en: 'Hours' }, unit: { zh: '小时', en: 'h' }, max: 1000, form: 'basic', headings: ['服务时数'], list: { order: 7, width: 72 }, package: 'hours' },
    note: { kind: 'longText', label: { zh: '备注', en: 'Note' }, form: 'basic' },
  },
});
