import { describe } from './noun';

/** 调研督导 visit: survey, supervision or inspection of a station: who came, what was found, what must be done by when, and what became of it. */
export const visit = describe({
  name: 'visit',
  label: { zh: '调研督导', en: 'Visit' },
  plural: { zh: '调研督导', en: 'Visits and supervision' },
  title: 'findings',
  area: 'stations',
  hint: 'date',
  keys: [['station', 'date', 'kind']],
  packageTable: 'visits',
  sort: { field: 'date', descending: true },
  spans: [['date', 'due'], ['date', 'done']],
  sections: { basic: { zh: '走访情况', en: 'Visit' }, mend: { zh: '整改落实', en: 'What must be done' } },
  fields: {
    station: { kind: 'reference', refers: 'station', label: { zh: '站点', en: 'Station' }, required: true, form: 'basic', headings: ['站点名称', '受访站点', '被督导站点'], list: { order: 1, width: 180 }, package: 'station_id' },
    kind: { kind: 'code', codes: 'visitKind', label: { zh: '类型', en: 'Kind' }, required: true, initial: 'supervision', form: 'basic', headings: ['走访类型', '督导类型'], list: { order: 2, width: 64 }, package: 'kind' },
    date: { kind: 'date', label: { zh: '日期', en: 'Date' }, required: true, form: 'basic', headings: ['走访日期', '督导日期', '调研日期'], list: { order: 3, width: 100 }, package: 'date' },
    visitors: { kind: 'text', label: { zh: '走访人员', en: 'Visitors' }, maxLength: 100, sensitivity: 'never', form: 'basic', headings: ['督导人员', '调研人员', '检查人员'], list: { order: 6, width: 120 } },
    hours: { kind: 'decimal', label: { zh: '时数', en: 'Hours' }, unit: { zh: '小时', en: 'h' }, max: 100, form: 'basic', headings: ['督导时数', '时长'], package: 'hours' },
    findings: { kind: 'longText', label: { zh: '发现的情况', en: 'Findings' }, required: true, search: true, form: 'basic', headings: ['存在问题', '主要情况', '发现问题', '问题'], list: { order: 4, width: 220 } },
    required: { kind: 'longText', label: { zh: '整改要求', en: 'What must be done' }, form: 'mend', headings: ['整改意见', '工作要求'] },
    due: { kind: 'date', label: { zh: '整改期限', en: 'Due' }, form: 'mend', headings: ['完成期限', '限期', '整改时限'], list: { order: 5, width: 100 }, package: 'due', help: { zh: '有整改要求的必须写期限，到期会出现在工作台。', en: 'Needed where something must be done; the desk shows it when due.' } },
    done: { kind: 'date', label: { zh: '完成日期', en: 'Done' }, form: 'mend', headings: ['整改完成日期', '销号日期'], list: { order: 7, width: 100 }, package: 'done' },
    result: { kind: 'longText', label: { zh: '落实情况', en: 'Outcome' }, form: 'mend', headings: ['整改结果', '整改落实情况'] },
    documents: { kind: 'attachments', label: { zh: '照片和记录', en: 'Photos and notes' }, form: 'mend' },
  },
});
