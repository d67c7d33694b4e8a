import { words } from '../codes/words';
import { describe } from './noun';

/**
 * 志愿者转社工 candidate: a volunteer on the way to becoming a social worker, from the pool over training
 * and exam to a post.
 */
export const candidate = describe({
  name: 'candidate',
  label: { zh: '转社工志愿者', en: 'Candidate' },
  plural: { zh: '志愿者转社工', en: 'Volunteers becoming social workers' },
  title: 'name',
  area: 'people',
  identified: true,
  hint: 'station',
  keys: [['phone'], ['name', 'station']],
  sections: { basic: { zh: '基本信息', en: 'Basics' }, way: { zh: '培养进度', en: 'Progress' } },
  fields: {
    name: {
      kind: 'text',
      label: { zh: '姓名', en: 'Name' },
      required: true,
      maxLength: 40,
      sensitivity: 'never',
      search: true,
      form: 'basic',
      headings: words`
        志愿者姓名 人员姓名 社工姓名 社会工作者姓名 员工姓名 职工姓名 工作人员姓名 从业人员姓名
        本人姓名 名字 Full_name 志愿者 志愿者名字 培养对象 培养对象姓名 候选人 候选人姓名 学员姓名
        转化人员
      `,
      list: { order: 1, width: 88 },
    },
    sex: {
      kind: 'code',
      codes: 'sex',
      label: { zh: '性别', en: 'Sex' },
      form: 'basic',
      list: { order: 2, width: 56 },
      headings: words`Gender 男女`,
    },
    phone: {
      kind: 'phone',
      label: { zh: '联系电话', en: 'Phone' },
      sensitivity: 'masked',
      search: true,
      form: 'basic',
      headings: words`
        电话 手机 手机号 联系方式 手机号码 电话号码 联系电话号码 联系手机 联系手机号 联系号码
        移动电话 手机电话 通讯方式 Tel Telephone Mobile Mobile_phone 本人电话
      `,
    },
    station: {
      kind: 'reference',
      refers: 'station',
      label: { zh: '所在站点', en: 'Station' },
      required: true,
      form: 'basic',
      headings: words`
        站点 所在社工站 服务站点 社工站 社工站名称 社工站点 社工站点名称 所属社工站 所属站点 所属社工站点 所在社工站点 站名 站（室）名称 站室名称 站点名称 服务社工站 推荐站点
        培养站点 意向站点 拟服务站点 报名站点 意向社工站
      `,
      list: { order: 3, width: 180 },
    },
    team: {
      kind: 'reference',
      refers: 'volunteerTeam',
      label: { zh: '志愿队伍', en: 'Team' },
      form: 'basic',
      headings: words`
        所在队伍 志愿服务队 志愿服务队伍 志愿者队伍 志愿队 志愿团队 队伍名称 所属队伍 所在志愿队
        所属志愿队 所在志愿服务队 所属志愿服务队
      `,
      list: { order: 4, width: 150 },
    },
    education: {
      kind: 'code',
      codes: 'education',
      label: { zh: '学历', en: 'Education' },
      form: 'basic',
      headings: words`文化程度 最高学历 学历层次 学历水平 教育程度 受教育程度`,
    },
    hours: {
      kind: 'decimal',
      label: { zh: '累计服务时数', en: 'Hours served' },
      unit: { zh: '小时', en: 'h' },
      max: 100_000,
      form: 'way',
      headings: words`
        服务时数 志愿时数 服务时长 累计时长 累计时数 累计服务时长 累计志愿服务时长 志愿时长
        志愿服务时长 志愿服务时数 志愿服务小时 志愿服务总时长 服务小时 服务小时数 服务总时长
      `,
      list: { order: 5, width: 104 },
    },
    stage: {
      kind: 'code',
      codes: 'candidateStage',
      label: { zh: '阶段', en: 'Stage' },
      required: true,
      initial: 'pool',
      form: 'way',
      headings: words`
        培养阶段 进度 当前阶段 目前阶段 所处阶段 进展 进展阶段 当前进度 培养进度 培养状态 培养情况 转化阶段 转化进度 转化状态 状态 目前进展 培养进展
      `,
      list: { order: 6, width: 84 },
    },
    stageSince: {
      kind: 'date',
      label: { zh: '进入本阶段', en: 'Since' },
      form: 'way',
      headings: words`
        阶段日期 阶段时间 阶段开始日期 阶段起始日期 进入阶段日期 进入阶段时间 进入本阶段日期
        进入本阶段时间 状态日期
      `,
      list: { order: 7, width: 100 },
    },
    targetLevel: {
      kind: 'code',
      codes: 'certificateLevel',
      label: { zh: '报考级别', en: 'Level aimed at' },
      form: 'way',
      headings: words`
        拟报考级别 报考等级 报考证书 报名级别 报考意向 拟报考等级 拟考级别 拟考证书 拟考取级别
        计划报考级别 目标级别 目标等级 意向级别
      `,
      list: { order: 8, width: 130 },
    },
    person: {
      kind: 'reference',
      refers: 'person',
      label: { zh: '上岗后人员', en: 'Person in post' },
      form: 'way',
      help: {
        zh: '已上岗的，选人员台账里的本人。',
        en: 'Once in post, the person in the register.',
      },
      headings: words`上岗人员 对应人员 转化后人员`,
    },
    note: {
      kind: 'longText',
      label: {
        zh: '备注',
        en: 'Note',
        headings: words`说明 备注说明 备注信息 其他说明 附注 Remarks`,
      },
      form: 'way',
      headings: words`说明 备注说明 备注信息 其他说明 附注 Remarks`,
    },
  },
});
