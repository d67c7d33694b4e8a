import { words } from '../codes/words';
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
      headings: words`
        人员 考生 考生姓名 身份证号 证件号码 人员姓名 社工姓名 社会工作者姓名 员工姓名 职工姓名
        工作人员姓名 从业人员姓名 本人姓名 名字 Full_name 报考人 报考人姓名 报考人员 参考人
        参考人员 应考人员 应试人员 报名人员
      `,
      list: { order: 1, width: 88 },
    },
    level: {
      kind: 'code',
      codes: 'certificateLevel',
      label: { zh: '报考级别', en: 'Level' },
      required: true,
      form: 'basic',
      headings: words`
        级别 考试级别 等级 报考等级 报考层级 报考类别 报考资格 报考证书 报名级别 考试等级 考试类别
        应试级别
      `,
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
      headings: words`
        考试年度 年份 考试年份 考试年 报考年度 报考年份 报名年度 参考年度 参考年份 年
      `,
      list: { order: 3, width: 64 },
    },
    subject: {
      kind: 'code',
      codes: 'examSubject',
      label: { zh: '科目', en: 'Subject' },
      required: true,
      form: 'basic',
      headings: words`考试科目 科目名称 考试科目名称 考试课程 报考科目 应试科目 参考科目`,
      list: { order: 4, width: 100 },
    },
    score: {
      kind: 'decimal',
      plain: true,
      label: { zh: '成绩', en: 'Score' },
      unit: { zh: '分', en: '' },
      max: 200,
      form: 'basic',
      headings: words`分数 得分 考试成绩 考试分数 考分 科目成绩 单科成绩 卷面分 分值`,
      list: { order: 5, width: 72 },
    },
    result: {
      kind: 'code',
      codes: 'examResult',
      label: { zh: '结果', en: 'Result' },
      required: true,
      form: 'basic',
      headings: words`
        是否合格 是否通过 考试结果 考试结论 考试情况 合格情况 合格与否 合格标志 通过情况 通过与否
        是否及格 是否达标 成绩结果 成绩状态 结论
      `,
      list: { order: 6, width: 80 },
    },
  },
});
