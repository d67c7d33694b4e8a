import { describe } from './noun';

/**
 * 督导与领军人才 talent: a supervisor (督导), leading talent, trainer or assessor. MZ/T 166 sets no ranks
 * for supervisors, so a rank is free text.
 */
export const talent = describe({
  name: 'talent',
  label: { zh: '督导与领军人才', en: 'Supervisor or talent' },
  plural: { zh: '督导与领军人才', en: 'Supervisors and talents' },
  title: 'kind',
  area: 'people',
  owner: 'person',
  hint: 'starts',
  keys: [['person', 'kind', 'starts']],
  sort: { field: 'starts', descending: true },
  spans: [['starts', 'ends']],
  sections: { basic: { zh: '入选情况', en: 'Selection' } },
  fields: {
    person: {
      kind: 'reference',
      refers: 'person',
      label: { zh: '姓名', en: 'Person' },
      required: true,
      form: 'basic',
      headings: ['人员', '人员姓名', '身份证号', '证件号码'],
      list: { order: 1, width: 88 },
    },
    kind: {
      kind: 'code',
      codes: 'talentKind',
      label: { zh: '类别', en: 'Kind' },
      required: true,
      form: 'basic',
      headings: ['人才类别', '类型'],
      list: { order: 2, width: 100 },
    },
    rank: {
      kind: 'text',
      label: { zh: '等级或称号', en: 'Rank or title' },
      maxLength: 60,
      search: true,
      form: 'basic',
      headings: ['等级', '称号', '督导级别'],
      list: { order: 3, width: 150 },
    },
    grantedBy: {
      kind: 'text',
      label: { zh: '认定单位', en: 'Granted by' },
      maxLength: 100,
      form: 'basic',
      headings: ['认定部门', '评选单位', '聘任单位'],
      list: { order: 4, width: 180 },
    },
    starts: {
      kind: 'date',
      label: { zh: '起始日期', en: 'From' },
      form: 'basic',
      headings: ['认定日期', '聘期开始', '入选日期'],
      list: { order: 5, width: 100 },
    },
    ends: {
      kind: 'date',
      label: { zh: '到期日期', en: 'Until' },
      form: 'basic',
      headings: ['聘期结束', '有效期至'],
      list: { order: 6, width: 100 },
    },
    supervisees: {
      kind: 'integer',
      label: { zh: '督导人数', en: 'Supervisees' },
      unit: { zh: '人', en: '' },
      max: 1000,
      form: 'basic',
      headings: ['所带人数'],
      list: { order: 7, width: 84 },
    },
    note: { kind: 'longText', label: { zh: '备注', en: 'Note' }, form: 'basic' },
  },
});
