import type { CodeTables } from './table';
import { words } from './words';

/**
 * Tables about continuing education, the exam, talents and the way of a volunteer to becoming a
 * social worker.
 */
export const careerTables = {
  trainingKind: [
    {
      code: 'training',
      label: { zh: '培训', en: 'Training' },
      synonyms: words`
        面授 线下培训 网络培训 线上培训 继续教育培训 集中培训 专题培训 业务培训 岗前培训
        岗位培训 入职培训 集中面授 面授培训 现场培训 网络学习 线上学习 在线 在线学习 在线培训 线上
        线下 网络 远程培训 远程教育 视频培训 培训班 专业培训 技能培训 能力提升培训 短期培训
        脱产培训 讲座 专题讲座 督导培训 轮训 集训 内部培训 外出培训 继续教育 专题学习 网上培训
      `,
    },
    {
      code: 'degree',
      label: { zh: '社会工作学历教育', en: 'Degree in social work' },
      synonyms: words`
        学历教育 学历 学历提升 学历学习 学位教育 攻读学位 成人学历教育 社工学历 学历进修
        学历（学位）教育
      `,
    },
    {
      code: 'course',
      label: { zh: '课程', en: 'Course' },
      synonyms: words`
        单科课程 网课 课程学习 网络课程 在线课程 线上课程 专业课程 慕课 公开课 选修课 单科 课程班
      `,
    },
    {
      code: 'conference',
      label: { zh: '研讨交流', en: 'Conference' },
      synonyms: words`
        研讨会 交流 学术会议 研讨 论坛 学术交流 学术研讨 学术论坛 经验交流 交流会 座谈会 会议
        沙龙 参访 参观学习 考察学习 交流学习 案例研讨 学术活动 研讨交流会 观摩
      `,
    },
  ],
  examSubject: [
    {
      code: 'ability',
      label: { zh: '综合能力', en: 'Comprehensive ability' },
      synonyms: words`
        社会工作综合能力 综合 社工综合 综合能力初级 综合能力中级 社工综合能力初级
        社工综合能力中级 初级综合能力 中级综合能力 初级综合 中级综合 综合科目
      `,
    },
    {
      code: 'practice',
      label: { zh: '实务', en: 'Practice' },
      synonyms: words`
        社会工作实务 实务能力 实务初级 实务中级 实务高级 社工实务初级 社工实务中级 社工实务高级
        初级实务 中级实务 高级实务 高级社会工作实务 社工实务能力 实务科目
      `,
    },
    {
      code: 'law',
      label: { zh: '法规与政策', en: 'Law and policy' },
      synonyms: words`
        社会工作法规与政策 法规 政策法规 法规政策 法律法规 法规和政策 政策与法规 法律法规与政策
        社工法规 社工法规政策 社工政策法规 法规与政策中级 社工法规与政策中级 中级法规
        中级法规与政策 法规科目
      `,
    },
  ],
  examResult: [
    {
      code: 'passed',
      label: { zh: '合格', en: 'Passed' },
      synonyms: words`
        通过 及格 已通过 考试合格 考试通过 成绩合格 单科合格 单科通过 全科通过 全部通过 过 已过
        考过 达标 是 √ 合格通过
      `,
    },
    {
      code: 'failed',
      label: { zh: '不合格', en: 'Failed' },
      synonyms: words`
        未通过 不及格 不通过 未过 没过 没通过 未合格 未达标 不达标 考试不合格 成绩不合格
        考试未通过 否 ×
      `,
    },
    {
      code: 'absent',
      label: { zh: '缺考', en: 'Absent' },
      synonyms: words`未参加 未参加考试 未考 没考 弃考 缺席 未到考 放弃 放弃考试 弃权 缺考未参加`,
    },
  ],
  talentKind: [
    {
      code: 'supervisor',
      label: { zh: '督导', en: 'Supervisor' },
      synonyms: words`
        督导人才 社工督导 见习督导 初级督导 高级督导 中级督导 督导员 督导者 督导师 专业督导
        社会工作督导 社工督导人才 本土督导 资深督导 见习督导员 实习督导 督导助理 督导培养对象
        外聘督导 机构督导 督导人员 社工督导员 社工督导师
      `,
    },
    {
      code: 'leading',
      label: { zh: '领军人才', en: 'Leading talent' },
      synonyms: words`
        社工领军人才 行业领军人才 领军 领军人物 领军社工 社工领军人物 拔尖人才 高层次人才
        领军型人才 社会工作领军人才
      `,
    },
    {
      code: 'trainer',
      label: { zh: '培训师资', en: 'Trainer' },
      synonyms: words`
        师资 讲师 培训讲师 培训师 师资人才 师资库 师资库成员 授课教师 授课讲师 教师 导师
        培训导师 社工讲师 社工师资 内训师 讲师团成员
      `,
    },
    {
      code: 'assessor',
      label: { zh: '评估专家', en: 'Assessor' },
      synonyms: words`
        专家 评估人才 评估员 评估师 评估人员 评审专家 项目评估专家 专家库 专家库成员
        评估专家库成员 第三方评估专家 社工专家
      `,
    },
  ],
  candidateStage: [
    {
      code: 'pool',
      label: { zh: '入库', en: 'In the pool' },
      synonyms: words`
        已入库 储备 入池 在库 后备 后备人才 储备中 储备人才 人才库 人才储备 意向 有意向 入库储备
        已储备 纳入人才库
      `,
    },
    {
      code: 'training',
      label: { zh: '培训中', en: 'In training' },
      synonyms: words`
        培训 考前培训 在培 在训 正在培训 参加培训 已参加培训 培养 培养中 参训 辅导 考前辅导
        学习中 备考 备考中
      `,
    },
    {
      code: 'entered',
      label: { zh: '已报考', en: 'Entered for the exam' },
      synonyms: words`
        报考 报名 已报名 报名考试 已报名考试 参加考试 已参加考试 已参考 待考 考试中 等待成绩
        待出成绩
      `,
    },
    {
      code: 'certified',
      label: { zh: '已取证', en: 'Certified' },
      synonyms: words`
        取证 通过考试 持证 已持证 已通过 通过 考试通过 已通过考试 获证 已获证 取得证书
        已取得证书 拿证 已拿证 取得社工证 已取得社工证 已考取社工证 考取证书 已考取证书 考取社工证
        已考取 已有证 有证
      `,
    },
    {
      code: 'hired',
      label: { zh: '已上岗', en: 'In post' },
      synonyms: words`
        上岗 入职 转为社工 已入职 转社工 已转社工 转为专职社工 录用 已录用 聘用 已聘用 在岗 转岗
        已转岗 转化成功 已转化 就业
      `,
    },
    {
      code: 'left',
      label: { zh: '已退出', en: 'Left' },
      synonyms: words`退出 放弃 已放弃 流失 已流失 离开 已离开 退库 出库 中途退出 终止`,
    },
  ],
} as const satisfies CodeTables;
