import { words } from '../codes/words';
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
      headings: words`
        人员 参训人员 学员 身份证号 证件号码 人员姓名 社工姓名 社会工作者姓名 员工姓名 职工姓名
        工作人员姓名 从业人员姓名 本人姓名 名字 Full_name 学员姓名 参训人 参训人员姓名 参培人员
        参加人 参加人员 培训人员 培训对象 受训人员 学习人员
      `,
      list: { order: 1, width: 88 },
    },
    topic: {
      kind: 'text',
      label: { zh: '培训内容', en: 'Topic' },
      required: true,
      maxLength: 120,
      search: true,
      form: 'basic',
      headings: words`
        培训名称 课程名称 主题 培训班 培训主题 培训课程 培训项目 培训项目名称 培训题目 培训课题
        培训班名称 课程 课程内容 课程主题 课题名称 学习内容 学习主题 学习课程 继续教育内容
        继续教育名称 继续教育项目 活动名称 班次名称
      `,
      list: { order: 2, width: 200 },
    },
    kind: {
      kind: 'code',
      codes: 'trainingKind',
      label: { zh: '形式', en: 'Kind' },
      initial: 'training',
      form: 'basic',
      headings: words`
        培训形式 学习形式 培训方式 培训类型 培训类别 学习方式 学习类型 继续教育形式 继续教育方式
        继续教育类型 授课方式 授课形式 参训方式 类型 类别 方式
      `,
      list: { order: 3, width: 100 },
    },
    date: {
      kind: 'date',
      label: { zh: '日期', en: 'Date' },
      required: true,
      form: 'basic',
      headings: words`
        培训日期 结业日期 培训时间 完成日期 学习时间 学习日期 参训时间 参训日期 参加时间 参加日期
        培训年月 结业时间 完成时间 结束时间 上课时间 上课日期 举办时间 举办日期 时间
      `,
      list: { order: 4, width: 100 },
    },
    hours: {
      kind: 'decimal',
      label: { zh: '学时', en: 'Hours' },
      unit: { zh: '学时', en: 'h' },
      required: true,
      max: 500,
      form: 'basic',
      headings: words`
        学时数 课时 培训学时 学习学时 完成学时 获得学时 折算学时 认定学时 有效学时 总学时
        继续教育学时 课时数 培训课时 小时数 时长 培训时长 学习时长
      `,
      list: { order: 5, width: 88 },
      help: {
        zh: '按实际学时填；取得社会工作学历的按设置里的学时折算一次。',
        en: 'Hours taught; a completed degree counts once as set.',
      },
    },
    course: {
      kind: 'reference',
      refers: 'course',
      label: { zh: '所属培训', en: 'Course' },
      form: 'basic',
      headings: words`
        所属培训或比赛 参加的培训 举办的培训 对应培训 关联培训 所属培训班 所属课程 所属班次
      `,
      help: {
        zh: '由本单位登记的培训选这里，内容、日期和学时随它。',
        en: 'Of a course kept here; topic, day and hours follow it.',
      },
    },
    organiser: {
      kind: 'text',
      label: { zh: '组织单位', en: 'Organiser' },
      maxLength: 100,
      form: 'basic',
      headings: words`
        主办单位 培训机构 组织机构 组织部门 组织方 主办方 主办机构 培训主办单位 举办单位 举办机构
        承办单位 培训单位 培训组织单位 施教机构 实施单位 授课单位
      `,
      list: { order: 6, width: 150 },
    },
    documents: { kind: 'attachments', label: { zh: '证明材料', en: 'Evidence' }, form: 'basic' },
  },
});
