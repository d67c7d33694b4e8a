import { words } from '../codes/words';
import { describe } from './noun';

/**
 * 培训与比赛 course: a training or a contest of skills that was held. Who took part has a training record
 * that names it; its topic, day and hours are the course's.
 */
export const course = describe({
  name: 'course',
  label: { zh: '培训与比赛', en: 'Course' },
  plural: { zh: '培训与比赛', en: 'Courses and contests' },
  title: 'name',
  area: 'ledgers',
  hint: 'date',
  keys: [['name', 'date']],
  sort: { field: 'date', descending: true },
  spans: [['date', 'ends']],
  sections: {
    basic: { zh: '举办', en: 'Held' },
    extent: { zh: '规模', en: 'Extent' },
    papers: { zh: '材料', en: 'Papers' },
  },
  fields: {
    name: {
      kind: 'text',
      label: { zh: '名称', en: 'Name' },
      required: true,
      maxLength: 120,
      search: true,
      form: 'basic',
      headings: words`
        培训名称 比赛名称 培训或比赛名称 培训（比赛）名称 培训/比赛名称 活动名称 培训班名称 赛事名称
        竞赛名称 培训主题 举办培训名称 大赛名称 培训班 班次名称 举办名称 主题
      `,
      list: { order: 1, width: 240 },
    },
    kind: {
      kind: 'code',
      codes: 'courseKind',
      label: { zh: '类别', en: 'Kind' },
      required: true,
      initial: 'training',
      form: 'basic',
      headings: words`
        培训类别 培训类型 活动类别 类型 培训形式 形式 活动类型 举办形式 培训方式 培训（比赛）类别
      `,
      list: { order: 2, width: 84 },
    },
    audience: {
      kind: 'code',
      codes: 'courseFor',
      label: { zh: '对象', en: 'For whom' },
      required: true,
      initial: 'socialWorkers',
      form: 'basic',
      headings: words`
        培训对象 参加对象 参训对象 面向对象 参赛对象 学员类别 受训对象 面向人群 培训人群 对象类别
      `,
      list: { order: 3, width: 96 },
    },
    date: {
      kind: 'date',
      label: { zh: '开始日期', en: 'From' },
      required: true,
      form: 'basic',
      headings: words`
        日期 举办日期 举办时间 培训日期 培训时间 比赛时间 比赛日期 时间 开班时间 开班日期 开展时间
        开展日期 开始时间 活动时间 举行时间
      `,
      list: { order: 4, width: 100 },
    },
    ends: {
      kind: 'date',
      label: { zh: '结束日期', en: 'Until' },
      form: 'basic',
      headings: words`结束时间 结业日期 结业时间 截止日期 闭幕日期 结班时间 结班日期 完成日期`,
    },
    organiser: {
      kind: 'text',
      label: { zh: '主办单位', en: 'Organiser' },
      maxLength: 100,
      form: 'basic',
      headings: words`
        组织单位 举办单位 承办单位 主办方 组织部门 主办机构 举办部门 组织机构 培训机构 培训单位
      `,
      list: { order: 5, width: 150 },
    },
    place: {
      kind: 'text',
      label: { zh: '地点', en: 'Place' },
      maxLength: 100,
      form: 'basic',
      headings: words`举办地点 培训地点 比赛地点 活动地点 地址 培训场地 场地 举行地点`,
    },
    hours: {
      kind: 'decimal',
      label: { zh: '学时', en: 'Hours' },
      unit: { zh: '学时', en: 'h' },
      max: 500,
      form: 'extent',
      headings: words`
        学时数 培训学时 课时 总学时 课时数 培训课时 时长 认定学时 小时数 折算学时
      `,
      list: { order: 6, width: 72 },
      help: {
        zh: '每位参加者记入继续教育的学时。',
        en: 'Hours that each participant is credited with.',
      },
    },
    attended: {
      kind: 'integer',
      label: { zh: '参加人次', en: 'Attendances' },
      unit: { zh: '人次', en: '' },
      max: 1_000_000,
      form: 'extent',
      headings: words`
        人次 参训人次 培训人次 参加人数 参训人数 培训人数 参赛人数 参赛人次 学员人数 学员数
        参与人数 参与人次 人数
      `,
      list: { order: 7, width: 84 },
    },
    participants: {
      kind: 'integer',
      derived: true,
      label: { zh: '在册参加', en: 'On record' },
      list: { order: 8, width: 84 },
    },
    expense: {
      kind: 'money',
      label: { zh: '经费', en: 'Expense' },
      unit: { zh: '万元', en: '10k yuan' },
      unlikely: 100,
      form: 'extent',
      headings: words`
        培训经费 投入经费 投入资金 金额 经费（万元） 活动经费 经费投入 费用 培训费 投入
      `,
    },
    result: {
      kind: 'longText',
      label: { zh: '内容与成果', en: 'Content and results' },
      form: 'papers',
      headings: words`
        培训内容 内容 成果 比赛结果 获奖情况 培训成效 主要内容 课程内容 活动内容 成效 备注 比赛成绩
      `,
    },
    documents: { kind: 'attachments', label: { zh: '通知和照片', en: 'Papers' }, form: 'papers' },
  },
});
