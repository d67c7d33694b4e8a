import type { CodeTables } from './table';
import { words } from './words';

/**
 * Tables about qualifications and training: levels and subjects of the exam, states of the
 * registration (民发〔2009〕44号 and the national system), kinds of continuing education, posts, pay and
 * the way of a volunteer to becoming a social worker.
 */
export const peopleTables = {
  yesNo: [
    {
      code: 'yes',
      label: { zh: '是', en: 'Yes' },
      synonyms: words`有 √ 对 ✓ ✔ ☑ 已 已有 具备 具有 符合 同意 已签 已约定 约定 有约定 Y TRUE 真`,
    },
    {
      code: 'no',
      label: { zh: '否', en: 'No' },
      synonyms: words`
        无 没有 × ✗ ✘ ☒ ╳ X N FALSE 未 没 不 未有 不是 不具备 不符合 未约定 无约定 没有约定 假
      `,
    },
  ],
  idType: [
    {
      code: 'citizen',
      label: { zh: '居民身份证', en: 'Citizen ID' },
      synonyms: words`
        身份证 二代证 居民身份证件 二代身份证 第二代身份证 中华人民共和国居民身份证 公民身份证
        内地居民身份证 大陆身份证 身份证件 身份证原件 ID_card
      `,
    },
    {
      code: 'hmt',
      label: { zh: '港澳台居民居住证', en: 'Residence permit (HK, Macao, Taiwan)' },
      synonyms: words`
        居住证 台胞证 回乡证 港澳台居住证 港澳居民居住证 台湾居民居住证 港澳台居民证
        港澳居民来往内地通行证 台湾居民来往大陆通行证 港澳通行证 台湾通行证 港澳台通行证
      `,
    },
    {
      code: 'passport',
      label: { zh: '护照', en: 'Passport' },
      synonyms: words`外国护照 中国护照 普通护照 因私护照 外籍护照 外国人护照`,
    },
    {
      code: 'other',
      label: { zh: '其他证件', en: 'Other' },
      synonyms: words`
        其他 其它 军官证 士兵证 军人证 军人身份证件 警官证 外国人永久居留身份证 外国人永久居留证
        永居证 户口簿 户口本
      `,
    },
  ],
  majorCategory: [
    {
      code: 'socialWork',
      label: { zh: '社会工作', en: 'Social work' },
      synonyms: words`
        社工 社会工作专业 社工专业 社工类 社会工作与管理 社会工作硕士 MSW 社会工作方向
        社会工作本科 社会工作专业类
      `,
    },
    {
      code: 'related',
      label: { zh: '相关专业', en: 'Related' },
      synonyms: words`
        社会学 心理学 社会保障 社区管理 青少年工作 司法矫治 民政管理 相关 相近专业 相关类 相近
        社会学类 心理学类 应用心理学 社区管理与服务 民政服务与管理 老年服务与管理 劳动与社会保障
        社会福利 社会政策 公益慈善事业管理 青少年工作与管理 社会工作相关专业 社工相关专业
      `,
    },
    {
      code: 'other',
      label: { zh: '其他专业', en: 'Other' },
      synonyms: words`
        其他 其它 非相关专业 非社工专业 非本专业 其他类 其他类别 不相关 非相关 无关专业
        不相关专业 非社会工作类
      `,
    },
  ],
  insurance: [
    {
      code: 'pension',
      label: { zh: '养老', en: 'Pension' },
      synonyms: words`
        养老保险 养老险 基本养老 基本养老保险 城镇职工养老保险 职工养老保险 职工养老
        企业养老保险 社会养老保险 养老金
      `,
    },
    {
      code: 'medical',
      label: { zh: '医疗', en: 'Medical' },
      synonyms: words`
        医疗保险 医疗险 医保 基本医疗 基本医疗保险 城镇职工医疗保险 职工医疗保险 职工医疗
        职工医保
      `,
    },
    {
      code: 'unemployment',
      label: { zh: '失业', en: 'Unemployment' },
      synonyms: words`失业保险 失业险 职工失业保险`,
    },
    {
      code: 'injury',
      label: { zh: '工伤', en: 'Work injury' },
      synonyms: words`工伤保险 工伤险 职工工伤保险`,
    },
    {
      code: 'maternity',
      label: { zh: '生育', en: 'Maternity' },
      synonyms: words`生育保险 生育险 职工生育保险`,
    },
    {
      code: 'housing',
      label: { zh: '公积金', en: 'Housing fund' },
      synonyms: words`住房公积金 住房金 房屋公积金 职工公积金 一金 职工住房公积金`,
    },
  ],
  certificateLevel: [
    {
      code: 'assistant',
      label: { zh: '助理社会工作师', en: 'Assistant social worker' },
      synonyms: words`
        初级 助理 助理社工师 初级社工师 助理社工 初级社工 社工初级 初级社会工作师 助理级 初级证
        初级证书 初级资格 初级社工证 助理社工证 助理社工师证 助理社会工作师证书 社工师初级
        社工证初级 社工职业水平初级 社工职业资格初级 初级职称 助理社工师初级 初级助理社工师 助师
        持初级证 已取得初级 取得初级 初级助理 助理初级 社工助理 社工师助理
      `,
    },
    {
      code: 'worker',
      label: { zh: '社会工作师', en: 'Social worker' },
      synonyms: words`
        中级 社工师 中级社工师 中级社工 社工中级 中级社会工作师 中级证 中级证书 中级资格
        中级社工证 社工师证 社会工作师证书 社工师中级 社工证中级 社工职业水平中级
        社工职业资格中级 中级职称 中级社工师证 持中级证 已取得中级 取得中级 社工师级
      `,
    },
    {
      code: 'senior',
      label: { zh: '高级社会工作师', en: 'Senior social worker' },
      synonyms: words`
        高级 高级社工师 高级社工 社工高级 高级证 高级证书 高级资格 高级社工证 高级社工师证
        高级社会工作师证书 社工师高级 社工证高级 社工职业水平高级 社工职业资格高级 高级职称
        持高级证 已取得高级 取得高级 正高级 副高级
      `,
    },
  ],
  registrationState: [
    {
      code: 'none',
      label: { zh: '未申请', en: 'Not applied' },
      synonyms: words`
        未登记 无 尚未登记 暂未登记 没有登记 未办理 未注册 未备案 未申报 未提交 否 没有 尚未申请
        未进行登记 ×
      `,
    },
    {
      code: 'pending',
      label: { zh: '待审核', en: 'Pending' },
      synonyms: words`
        审核中 初审通过 待审 已提交 已申请 申请中 办理中 正在办理 在办 登记中 审批中 受理中
        已受理 已申报 待初审 待终审 待登记审核
      `,
    },
    {
      code: 'refused',
      label: { zh: '未通过', en: 'Refused' },
      synonyms: words`
        初审未通过 终审未通过 不通过 审核未通过 未通过审核 审核不通过 退回 被退回 已退回 驳回
        已驳回 不予登记 审批未通过
      `,
    },
    {
      code: 'registered',
      label: { zh: '已登记', en: 'Registered' },
      synonyms: words`
        首次登记已完成 终审通过 已出证 再登记已完成 有效 登记 已注册 登记完成 完成登记 首次登记
        再登记 已首次登记 已再登记 审核通过 通过 已通过 登记有效 有效期内 在有效期内 已备案
        已办理 已办结 是 有 √ 注册 完成首次登记 完成再登记
      `,
    },
  ],
  registrationStatus: [
    {
      code: 'none',
      label: { zh: '未登记', en: 'Not registered' },
      synonyms: words`未注册 尚未登记`,
    },
    {
      code: 'valid',
      label: { zh: '有效', en: 'Valid' },
      synonyms: words`登记有效 有效期内 在有效期内 正常`,
    },
    {
      code: 'renewable',
      label: { zh: '可再登记', en: 'Renewable' },
      synonyms: words`待再登记 应再登记 即将到期 临期 快到期`,
    },
    {
      code: 'expired',
      label: { zh: '已过期', en: 'Expired' },
      synonyms: words`过期 失效 已失效 到期 已到期 超期`,
    },
  ],
  trainingKind: [
    {
      code: 'training',
      label: { zh: '培训', en: 'Training' },
      synonyms: words`
        面授 线下培训 网络培训 线上培训 继续教育培训 集中培训 专题培训 业务培训 岗前培训
        岗位培训 入职培训 集中面授 面授培训 现场培训 网络学习 线上学习 在线学习 在线培训 线上
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
        单科课程 课程学习 网络课程 在线课程 线上课程 专业课程 慕课 公开课 选修课 单科 课程班
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
        已取得证书 拿证 已拿证 取得社工证 考取证书
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
