import type { CodeTables } from './table';
import { words } from './words';

/**
 * Tables about papers, pay and qualifications: levels and states of the registration (民发〔2009〕44号 and
 * the national system).
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
  qualificationLevel: [
    {
      code: 'none',
      label: { zh: '无', en: 'None' },
      synonyms: words`
        未取得 / 无证 没有 未持证 否 - — 暂无 无资格 无资质 无证书 无社工证 没证 没有证 未考取
        未考 未获得 未获证 未取证 未通过 尚未取得 暂未取得 还未取得 未持有 不持证 无职称 备考
        备考中 正在备考 考试中 在考 × ✗ 否（无） 未取得证书 N/A NA
      `,
    },
    {
      code: 'assistant',
      label: { zh: '助理社会工作师', en: 'Assistant social worker' },
      synonyms: words`
        初级 助理 助理社工师 助理社工 初级社工师 初级社工 社工初级 初级社会工作师 助理级 初级证
        初级证书 初级资格 初级社工证 助理社工证 助理社工师证 助理社会工作师证书 社工师初级
        社工证初级 社工职业水平初级 社工职业资格初级 初级职称 助理社工师初级 初级助理社工师 助师
        持初级证 已取得初级 取得初级 初级助理 助理初级
      `,
    },
    {
      code: 'worker',
      label: { zh: '社会工作师', en: 'Social worker' },
      synonyms: words`
        中级 社工师 中级社工师 中级社会工作师 中级社工 社工中级 中级证 中级证书 中级资格
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
} as const satisfies CodeTables;
