import { describe } from './noun';

/**
 * 考试成绩 exam attempt: one subject in one year. Which attempts together make a pass (in one year, in
 * two running, for three years) is a rule of the level.
 */
export const exam = describe({
  name: 'exam',
  label: { zh: '考试成绩', en: 'Exam attempt' },
  plural: { zh: '考试成绩', en: 'Exam attempts' },
  title: 'subject',
  area: 'people',
  owner: 'person',
  hint: 'year',
  keys: [['person', 'level', 'year', 'subject']],
  sort: { field: 'year', descending: true },
  sections: { basic: { zh: '成绩', en: 'Attempt' } },
  fields: {
    person: {
      kind: 'reference',
      refers: 'person',
      label: { zh: '姓名', en: 'Person' },
      required: true,
      form: 'basic',
      headings: ['人员', '考生', '考生姓名', '身份证号', '证件号码'],
      list: { order: 1, width: 88 },
    },
    level: {
      kind: 'code',
      codes: 'certificateLevel',
      label: { zh: '报考级别', en: 'Level' },
      required: true,
      form: 'basic',
      headings: ['级别', '考试级别'],
      list: { order: 2, width: 130 },
    },
    year: {
      kind: 'integer',
      plain: true,
      label: { zh: '年度', en: 'Year' },
      required: true,
      min: 2008,
      max: 2100,
      form: 'basic',
      headings: ['考试年度', '年份'],
      list: { order: 3, width: 64 },
    },
    subject: {
      kind: 'code',
      codes: 'examSubject',
      label: { zh: '科目', en: 'Subject' },
      required: true,
      form: 'basic',
      headings: ['考试科目'],
      list: { order: 4, width: 100 },
    },
    score: {
      kind: 'decimal',
      plain: true,
      label: { zh: '成绩', en: 'Score' },
      unit: { zh: '分', en: '' },
      max: 200,
      form: 'basic',
      headings: ['分数', '得分'],
      list: { order: 5, width: 72 },
    },
    result: {
      kind: 'code',
      codes: 'examResult',
      label: { zh: '结果', en: 'Result' },
      required: true,
      form: 'basic',
      headings: ['是否合格', '是否通过'],
      list: { order: 6, width: 80 },
    },
  },
});
