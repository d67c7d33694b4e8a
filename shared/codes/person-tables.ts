import type { CodeTables } from './table';
import { words } from './words';

/**
 * Tables about people: sex (GB/T 2261.1-2003), education (GB/T 4658-2006, top level), politics
 * (GB/T 4762-1984), and posts.
 */
export const personTables = {
  sex: [
    {
      code: '1',
      label: { zh: '男', en: 'Male' },
      synonyms: words`男性 先生 M 男士 男生 ♂ 男子 男的`,
    },
    {
      code: '2',
      label: { zh: '女', en: 'Female' },
      synonyms: words`女性 女士 F 女生 ♀ 女子 女的 小姐`,
    },
    {
      code: '0',
      label: { zh: '未知的性别', en: 'Unknown' },
      synonyms: words`未知 不详 不明 未知性别`,
    },
    {
      code: '9',
      label: { zh: '未说明的性别', en: 'Not stated' },
      synonyms: words`未说明 未填 保密 未填写`,
    },
  ],
  education: [
    {
      code: '10',
      label: { zh: '研究生', en: 'Postgraduate' },
      synonyms: words`
        硕士 博士 硕士研究生 博士研究生 研究生及以上 研究生学历 博士后 在职研究生 全日制研究生
        非全日制研究生 硕士及以上 硕士学历 博士学历 硕士学位 博士学位 研究生硕士 研究生博士
        专业硕士 学术硕士 全日制硕士 非全日制硕士 在职硕士 硕研 博研 研究生毕业 硕士毕业
        党校研究生 MSW
      `,
    },
    {
      code: '20',
      label: { zh: '大学本科', en: 'Bachelor' },
      synonyms: words`
        本科 大本 学士 全日制本科 大学 大学学历 本科学历 大学本科学历 大学本科毕业 本科毕业
        大学毕业 学士学位 双学士 统招本科 普通本科 全日制大学本科 非全日制本科 函授本科 自考本科
        成人本科 成教本科 电大本科 网络本科 网教本科 远程本科 在职本科 在职大学 党校本科
        国开本科 业余本科 夜大本科 专升本 本科及以上 大学（本科）
      `,
    },
    {
      code: '30',
      label: { zh: '大学专科', en: 'Junior college' },
      synonyms: words`
        大专 专科 高职 高职高专 大专学历 专科学历 大学专科学历 大学专科毕业 大专毕业 专科毕业
        统招大专 统招专科 普通专科 普通大专 全日制大专 全日制专科 非全日制大专 非全日制专科
        函授大专 函授专科 自考大专 自考专科 成人大专 成人专科 成教大专 成教专科 电大大专
        电大专科 网络大专 网络专科 在职大专 党校大专 国开大专 国开专科 高专 高等职业教育
        高等专科 五年制大专 大学（专科） 业余大专 夜大
      `,
    },
    {
      code: '40',
      label: { zh: '中等职业', en: 'Secondary vocational' },
      synonyms: words`
        中专 中职 职高 技校 职业高中 中等专业学校 中专学历 中专毕业 中技 职业中专 职专 职中 中师
        中等专科 中等师范 中等专业 中等职业教育 中等职业学校 职业中学 技工学校 中等技术学校
        技校毕业 职高毕业
      `,
    },
    {
      code: '60',
      label: { zh: '普通高级中学', en: 'Senior secondary' },
      synonyms: words`高中 普通高中 高中学历 高中毕业 普高 高级中学 普通高中毕业`,
    },
    {
      code: '70',
      label: { zh: '初级中学', en: 'Junior secondary' },
      synonyms: words`初中 初中学历 初中毕业 初级中学毕业`,
    },
    {
      code: '80',
      label: { zh: '小学', en: 'Primary' },
      synonyms: words`小学学历 小学毕业 小学及以下`,
    },
    {
      code: '90',
      label: { zh: '其他', en: 'Other' },
      synonyms: words`文盲 其它 半文盲 文盲或半文盲 无学历 未上学 不识字`,
    },
  ],
  politics: [
    {
      code: '01',
      label: { zh: '中共党员', en: 'CPC member' },
      synonyms: words`
        党员 中国共产党党员 共产党员 正式党员 中国共产党员 中共正式党员 中共党员正式 党员正式
        中共 共产党 流动党员 中国共产党正式党员
      `,
    },
    {
      code: '02',
      label: { zh: '中共预备党员', en: 'Probationary CPC member' },
      synonyms: words`预备党员 中国共产党预备党员 中共党员预备 党员预备 预备 共产党预备党员`,
    },
    {
      code: '03',
      label: { zh: '共青团员', en: 'Youth League member' },
      synonyms: words`
        团员 共青团 中国共青团员 共青团团员 青年团员 中国共产主义青年团团员 中国共产主义青年团员
        共产主义青年团员
      `,
    },
    {
      code: '04',
      label: { zh: '民革会员', en: 'RCCK' },
      synonyms: words`
        民革 民革党员 民革成员 国民党革命委员会 中国国民党革命委员会 中国国民党革命委员会会员
        中国国民党革命委员会党员
      `,
    },
    {
      code: '05',
      label: { zh: '民盟盟员', en: 'CDL' },
      synonyms: words`民盟 民盟成员 民盟会员 民主同盟 中国民主同盟 中国民主同盟盟员`,
    },
    {
      code: '06',
      label: { zh: '民建会员', en: 'CNDCA' },
      synonyms: words`民建 民建成员 民主建国会 中国民主建国会 中国民主建国会会员`,
    },
    {
      code: '07',
      label: { zh: '民进会员', en: 'CAPD' },
      synonyms: words`民进 民进成员 民主促进会 中国民主促进会 中国民主促进会会员`,
    },
    {
      code: '08',
      label: { zh: '农工党党员', en: 'CPWDP' },
      synonyms: words`
        农工党 农工党员 农工党成员 农工民主党 农工民主党员 农工民主党党员 中国农工民主党
        中国农工民主党党员
      `,
    },
    {
      code: '09',
      label: { zh: '致公党党员', en: 'CZGP' },
      synonyms: words`致公党 致公党员 致公党成员 中国致公党 中国致公党党员`,
    },
    {
      code: '10',
      label: { zh: '九三学社社员', en: 'Jiusan Society' },
      synonyms: words`九三学社 九三 九三社员 九三成员 九三学社成员`,
    },
    {
      code: '11',
      label: { zh: '台盟盟员', en: 'TDSL' },
      synonyms: words`台盟 台盟成员 台湾民主自治同盟 台湾民主自治同盟盟员`,
    },
    {
      code: '12',
      label: { zh: '无党派民主人士', en: 'Independent democrat' },
      synonyms: words`无党派 无党派人士 无党派民主 无党派代表人士 无党派爱国人士`,
    },
    {
      code: '13',
      label: { zh: '群众', en: 'None' },
      synonyms: words`普通群众 普通公民 一般群众 非党员 非党群众 公民 社会群众 群众身份`,
    },
  ],
  postRole: [
    {
      code: 'head',
      label: { zh: '站长', en: 'Head' },
      synonyms: words`
        室长 主任 负责人 站（室）长 社工站站长 社工站长 站点负责人 社工站负责人 站负责人
        站点站长 社工站主任 站主任 中心主任 指导中心主任 社工室室长 社工室负责人 工作室主任
        工作室负责人 室负责人 点长 代理站长 专职站长 兼职站长 执行站长 总站长 总站站长
        服务站站长 乡镇社工站站长 街道社工站站长 镇社工站站长 驻站负责人 主要负责人 中心负责人
        临时负责人 站长负责人 负责人站长 站长岗 站长室长 主任站长 站长主任 驻站站长
      `,
    },
    {
      code: 'deputy',
      label: { zh: '副站长', en: 'Deputy head' },
      synonyms: words`
        副室长 副主任 社工站副站长 副站室长 副站长副室长 中心副主任 指导中心副主任 常务副站长
        执行副站长 专职副站长 兼职副站长 副负责人 副站长岗 社工站副主任
      `,
    },
    {
      code: 'worker',
      label: { zh: '社工', en: 'Social worker' },
      synonyms: words`
        社会工作者 驻站社工 专业社工 一线社工 专职社工 兼职社工 全职社工 社工员 社工岗 社工岗位
        驻点社工 派驻社工 常驻社工 入驻社工 站内社工 站点社工 社工站社工 普通社工 项目社工
        岗位社工 实务社工 持证社工 资深社工 服务社工 个案社工 街道社工 乡镇社工 镇社工 镇街社工
        村社工 社区社工 村居社工 社工师 社工专员 社工专干 工作人员 社工站工作人员 专职工作人员
        站员 儿童社工 青少年社工 老年社工 养老社工 为老社工 救助社工 社会救助社工 助残社工
        残障社工 妇女社工 家庭社工 医务社工 学校社工 禁毒社工 司法社工 专职社工岗 一线社工岗
        一线专职社工 专职驻站社工 驻站专职社工 驻站人员 社工服务人员 中级社工 初级社工 基层社工
      `,
    },
    {
      code: 'supervisor',
      label: { zh: '督导', en: 'Supervisor' },
      synonyms: words`
        社工督导 专业督导 督导员 督导岗 督导师 督导老师 督导者 督导人员 督导社工 督导专员
        督导顾问 站点督导 驻站督导 片区督导 区域督导 项目督导 机构督导 实务督导 外聘督导
        外部督导 内部督导 兼职督导 专职督导 社工督导员 社工督导岗 见习督导 初级督导 中级督导
        高级督导 县级督导 区级督导
      `,
    },
    {
      code: 'projectLead',
      label: { zh: '项目主管', en: 'Project lead' },
      synonyms: words`
        项目负责人 项目主任 项目经理 主管 项目主管社工 社工主管 项目总监 项目统筹 项目组长
        项目管理 项目负责 项目部主任 项目部长 项目部负责人 业务主管 服务主管 项目官员 项目主管岗
        项目长
      `,
    },
    {
      code: 'clerk',
      label: { zh: '行政', en: 'Administration' },
      synonyms: words`
        行政人员 内勤 财务 文员 资料员 行政岗 行政专员 行政文员 行政助理 行政主管 行政后勤
        行政内勤 行政财务 财务行政 行政人事 人事行政 人事 人事专员 财务人员 财务专员 会计 出纳
        会计出纳 报账员 办公室 办公室文员 办公室主任 文秘 档案员 档案管理员 档案管理 资料管理员
        信息员 宣传员 宣传专员 统计员 后勤 后勤人员 综合岗 综合内勤 内勤人员 行政管理
      `,
    },
    {
      code: 'assistant',
      label: { zh: '社工助理', en: 'Assistant' },
      synonyms: words`
        助理 实习社工 辅助人员 社会工作助理 社工助理员 助理员 助理社工 实习生 社工实习生
        见习社工 实习 见习 辅助社工 辅助岗 辅工 社工辅助人员 协理员 社工协理员 服务助理 项目助理
        社工助手
      `,
    },
    {
      code: 'other',
      label: { zh: '其他', en: 'Other' },
      synonyms: words`
        其它 其他人员 其他岗位 其他工作人员 司机 保洁 保安 护理员 心理咨询师 康复师 律师
        法律顾问 顾问 炊事员 厨师
      `,
    },
  ],
  employment: [
    {
      code: 'full',
      label: { zh: '专职', en: 'Full time' },
      synonyms: words`
        全职 专任 专职人员 全职人员 专职社工 全职社工 专职工作人员 全职员工 全日制 全日制用工 专
        全 是 专职专岗 专职在岗
      `,
    },
    {
      code: 'part',
      label: { zh: '兼职', en: 'Part time' },
      synonyms: words`
        兼任 兼职人员 兼职社工 兼职工作人员 非全日制 非全日制用工 非专职 兼 否 兼职在岗
      `,
    },
  ],
} as const satisfies CodeTables;
