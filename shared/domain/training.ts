import { describe } from './noun';

/**
 * 继续教育 continuing education: hours a person learned, counted against what the level asks for in the
 * registration period (《社会工作者继续教育办法》).
 */
export const training = describe({
  name: 'training',
  label: { zh: '继续教育', en: 'Training' },
  plural: { zh: '继续教育', en: 'Continuing education' },
  title: 'topic',
  area: 'people',
  owner: 'person',
  hint: 'date',
  keys: [['person', 'date', 'topic']],
  sort: { field: 'date', descending: true },
  sections: { basic: { zh: '学习记录', en: 'Training' } },
  fields: {
    person: {
      kind: 'reference',
      refers: 'person',
      label: { zh: '姓名', en: 'Person' },
      required: true,
      form: 'basic',
      headings: ['人员', '参训人员', '学员', '身份证号', '证件号码'],
      list: { order: 1, width: 88 },
    },
    topic: {
      kind: 'text',
      label: { zh: '培训内容', en: 'Topic' },
      required: true,
      maxLength: 120,
      search: true,
      form: 'basic',
      headings: ['培训名称', '课程名称', '主题', '培训班'],
      list: { order: 2, width: 200 },
    },
    kind: {
      kind: 'code',
      codes: 'trainingKind',
      label: { zh: '形式', en: 'Kind' },
      initial: 'training',
      form: 'basic',
      headings: ['培训形式', '学习形式'],
      list: { order: 3, width: 100 },
    },
    date: {
      kind: 'date',
      label: { zh: '日期', en: 'Date' },
      required: true,
      form: 'basic',
      headings: ['培训日期', '结业日期', '培训时间', '完成日期'],
      list: { order: 4, width: 100 },
    },
    hours: {
      kind: 'decimal',
      label: { zh: '学时', en: 'Hours' },
      unit: { zh: '学时', en: 'h' },
      required: true,
      max: 500,
      form: 'basic',
      headings: ['学时数', '课时', '培训学时'],
      list: { order: 5, width: 88 },
      help: {
        zh: '按实际学时填；取得社会工作学历的按设置里的学时折算一次。',
        en: 'Hours taught; a completed degree counts once as set.',
      },
    },
    organiser: {
      kind: 'text',
      label: { zh: '组织单位', en: 'Organiser' },
      maxLength: 100,
      form: 'basic',
      headings: ['主办单位', '培训机构'],
      list: { order: 6, width: 150 },
    },
    documents: { kind: 'attachments', label: { zh: '证明材料', en: 'Evidence' }, form: 'basic' },
  },
});
