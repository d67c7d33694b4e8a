import type { CodeTables } from './table';
import { words } from './words';

/**
 * Tables about places, visits, care services and the five societies (五社:
 * 社区、社会组织、社会工作者、社区志愿者、社会慈善资源).
 */
export const societyTables = {
  functionRoom: [
    {
      code: 'office',
      label: { zh: '办公接待', en: 'Office and reception' },
      synonyms: words`
        办公室 接待区 办公区 服务大厅 办公 接待 接待室 接待厅 接待大厅 接待区域 前台 服务台
        服务窗口 咨询接待 咨询接待区 综合办公室 办公用房 办公区域 办公接待区 办公接待室
        社工办公室 社工站办公室 办事大厅
      `,
    },
    {
      code: 'casework',
      label: { zh: '个案工作室', en: 'Casework room' },
      synonyms: words`
        个案室 咨询室 谈心室 个案 个案工作 个案工作区 个案咨询室 个案辅导室 个案会谈室
        个案服务室 个案区 会谈室 面谈室 谈话室 访谈室 心理咨询室 心理咨询 心理辅导室 心理疏导室
        心理室 倾诉室 宣泄室 情绪宣泄室 沙盘室 咨询 社工个案室
      `,
    },
    {
      code: 'groupwork',
      label: { zh: '小组活动室', en: 'Group room' },
      synonyms: words`
        小组工作室 活动室 小组室 小组 小组工作 小组工作区 小组活动区 小组服务室 团体活动室
        团体辅导室 团辅室 团队活动室 活动区 活动中心 社工活动室 多功能活动室
      `,
    },
    {
      code: 'files',
      label: { zh: '档案室', en: 'File room' },
      synonyms: words`
        资料室 档案 资料 资料区 档案区 档案间 档案资料室 档案资料区 资料档案室 档案存放区 文件室
      `,
    },
    {
      code: 'children',
      label: { zh: '儿童活动室', en: 'Children’s room' },
      synonyms: words`
        儿童之家 亲子室 儿童室 儿童乐园 儿童空间 儿童活动区 儿童活动中心 儿童游乐区 儿童阅览室
        儿童友好空间 亲子活动室 亲子区 亲子阅读室 四点半课堂 留守儿童之家 青少年活动室
      `,
    },
    {
      code: 'volunteers',
      label: { zh: '志愿者之家', en: 'Volunteers’ room' },
      synonyms: words`
        志愿服务站 志愿者工作室 志愿者室 志愿者活动室 志愿者服务站 志愿者工作站 志愿者驿站
        志愿者休息室 志愿者服务岗 志愿服务室 志愿服务岗 志愿服务点 志愿服务驿站 志愿服务工作站
      `,
    },
    {
      code: 'training',
      label: { zh: '培训室', en: 'Training room' },
      synonyms: words`
        会议室 多功能室 多功能厅 培训 会议 教室 课堂 培训教室 培训会议室 会议培训室 会议厅
        报告厅 讲堂 督导室 学习室 多功能会议室 多功能活动厅 多媒体室 多媒体教室 市民学校
      `,
    },
    {
      code: 'other',
      label: { zh: '其他', en: 'Other' },
      synonyms: words`
        其它 其他功能区 图书室 阅览室 图书阅览室 康复室 日间照料 日间照料室 老年活动室 仓库
        物资室 储物间 厨房 食堂 卫生间 展示区 休息室 党员活动室 爱心超市 慈善超市
      `,
    },
  ],
  visitKind: [
    {
      code: 'survey',
      label: { zh: '调研', en: 'Survey' },
      synonyms: words`
        调查研究 走访调研 调查 走访 考察 摸底 调研走访 调研考察 调研指导 工作调研 实地调研
        专题调研 走访调查 实地走访
      `,
    },
    {
      code: 'supervision',
      label: { zh: '督导', en: 'Supervision' },
      synonyms: words`
        专业督导 实地督导 督导指导 业务督导 业务指导 专业指导 工作督导 工作指导 指导 现场督导
        现场指导 实务督导 驻点督导 线上督导 个别督导 团体督导 集体督导 同辈督导 小组督导
      `,
    },
    {
      code: 'inspection',
      label: { zh: '检查', en: 'Inspection' },
      synonyms: words`
        督查 抽查 检查督导 督查检查 监督检查 专项检查 日常检查 例行检查 实地检查 现场检查
        安全检查 季度检查 年度检查 检查指导 评估检查 巡查 巡检 抽检 暗访 考核 考评
      `,
    },
    {
      code: 'followUp',
      label: { zh: '回访', en: 'Follow-up' },
      synonyms: words`
        复查 整改回访 回头看 复核 复检 整改复查 跟踪 跟踪回访 跟踪督办 电话回访 跟进 后续跟踪
      `,
    },
  ],
  childWorkerKind: [
    {
      code: 'supervisor',
      label: { zh: '儿童督导员', en: 'Child supervisor (township)' },
      synonyms: words`
        督导员 乡镇儿童督导员 儿童督导 街道儿童督导员 乡镇街道儿童督导员 镇街儿童督导员
        镇儿童督导员 乡儿童督导员 镇级儿童督导员 乡镇级儿童督导员 乡镇督导员 街道督导员
        乡镇街道督导员 儿童福利督导员 未保督导员
      `,
    },
    {
      code: 'director',
      label: { zh: '儿童主任', en: 'Child director (village)' },
      synonyms: words`
        村居儿童主任 主任 村儿童主任 社区儿童主任 村社区儿童主任 社区村儿童主任 村级儿童主任
        居委会儿童主任 村委会儿童主任 儿童福利主任 村居主任 村居级儿童主任
      `,
    },
  ],
  careGroup: [
    {
      code: 'leftBehindChildren',
      label: { zh: '留守儿童', en: 'Left-behind children' },
      synonyms: words`
        农村留守儿童 留守未成年人 留守少年儿童 农村留守未成年人 留守儿童少年 留守学生
      `,
    },
    {
      code: 'childrenInNeed',
      label: { zh: '困境儿童', en: 'Children in need' },
      synonyms: words`
        困难儿童 事实无人抚养儿童 孤儿 困境少年儿童 困境未成年人 困境青少年 困境儿童青少年
        贫困儿童 孤弃儿童 散居孤儿 社会散居孤儿 事实孤儿 事实无人抚养 特困儿童 低保儿童
        低保家庭儿童 重病重残儿童 流浪儿童
      `,
    },
    {
      code: 'leftBehindWomen',
      label: { zh: '留守妇女', en: 'Left-behind women' },
      synonyms: words`农村留守妇女 留守女性 农村留守女性`,
    },
    {
      code: 'leftBehindElderly',
      label: { zh: '留守老人', en: 'Left-behind older people' },
      synonyms: words`农村留守老年人 农村留守老人 留守老年人 留守长者`,
    },
    {
      code: 'relief',
      label: { zh: '低保特困对象', en: 'Relief recipients' },
      synonyms: words`
        低保 特困 特困人员 低保对象 低保特困 低保特困人员 低保户 低保人员 低保家庭 城乡低保
        城市低保 农村低保 低保边缘 低保边缘家庭 低边 低边户 低收入 低收入家庭 低收入人口
        特困供养 特困供养人员 特困对象 五保 五保户 困难群众 困难家庭 困难对象 贫困户 脱贫户
        救助对象 社会救助对象 临时救助对象
      `,
    },
    {
      code: 'disability',
      label: { zh: '残疾人', en: 'Disabled people' },
      synonyms: words`
        残疾 残障 残障人士 残疾人士 残障人群 残疾人群 残疾人员 重度残疾人 残疾儿童 精神障碍
        精神障碍患者 智力残疾人
      `,
    },
    {
      code: 'other',
      label: { zh: '其他', en: 'Other' },
      synonyms: words`
        其它 其他人群 其他对象 居民 社区居民 普通居民 一般居民 辖区居民 全体居民 村民 群众
        普通群众 老年人 高龄老人 独居老人 空巢老人 妇女 青少年 儿童 流动儿童 退役军人 志愿者
      `,
    },
  ],
  grade: [
    {
      code: '5A',
      label: { zh: '5A', en: '5A' },
      synonyms: words`AAAAA 5A级 五A 五A级 AAAAA级 5A等级 5A级社会组织`,
    },
    {
      code: '4A',
      label: { zh: '4A', en: '4A' },
      synonyms: words`AAAA 4A级 四A 四A级 AAAA级 4A等级 4A级社会组织`,
    },
    {
      code: '3A',
      label: { zh: '3A', en: '3A' },
      synonyms: words`AAA 3A级 三A 三A级 AAA级 3A等级 3A级社会组织`,
    },
    {
      code: '2A',
      label: { zh: '2A', en: '2A' },
      synonyms: words`AA 2A级 二A 两A 二A级 AA级 2A等级 2A级社会组织`,
    },
    {
      code: '1A',
      label: { zh: '1A', en: '1A' },
      synonyms: words`A 1A级 一A 一A级 A级 1A等级 1A级社会组织`,
    },
    {
      code: 'none',
      label: { zh: '未评', en: 'Not graded' },
      synonyms: words`
        无 未评级 未参评 未评估 未评定 未定级 未获评 未参加评估 未参与评估 暂未评估 尚未评估
        无等级 无评级 暂无 没有
      `,
    },
  ],
  partyGroup: [
    {
      code: 'own',
      label: { zh: '独立党支部', en: 'Own branch' },
      synonyms: words`
        单独党支部 党支部 有 是 独立支部 独立党组织 独立组建 独立 单独 单独支部 单独组建
        单独建立 单独建立党支部 单建 已建 已建立 已成立 建立 党总支 党委 √
      `,
    },
    {
      code: 'joint',
      label: { zh: '联合党支部', en: 'Joint branch' },
      synonyms: words`
        联合支部 联合 联建 联合组建 联合建立 联合建立党支部 联合党组织 联合党总支 挂靠
        挂靠党组织
      `,
    },
    {
      code: 'group',
      label: { zh: '党小组', en: 'Party group' },
      synonyms: words`小组 临时党小组 功能型党小组`,
    },
    {
      code: 'none',
      label: { zh: '无', en: 'None' },
      synonyms: words`
        没有 否 未建立 无党组织 没有党组织 未建 未成立 未组建 尚未建立 尚未成立 暂未建立 暂无 ×
      `,
    },
  ],
  administrativeLevel: [
    {
      code: 'province',
      label: { zh: '省级', en: 'Province' },
      synonyms: words`
        省 省一级 自治区 自治区级 直辖市 直辖市级 全省 省（自治区、直辖市）级 省级（自治区）
      `,
    },
    {
      code: 'city',
      label: { zh: '市级', en: 'City' },
      synonyms: words`
        地市 地市级 市 地级 地级市 设区市 设区市级 设区的市 州 州级 市州 市州级 盟市 盟市级
        副省级市
      `,
    },
    {
      code: 'county',
      label: { zh: '县级', en: 'County' },
      synonyms: words`
        区县 县区 区级 县 区 区县级 县区级 县市区 县市区级 县（市、区）级 县级市 旗 旗县 旗县级
        旗县区
      `,
    },
  ],
  communityKind: [
    {
      code: 'mutualAid',
      label: { zh: '邻里互助类', en: 'Mutual aid' },
      synonyms: words`互助 邻里互助 互助类 互助服务 互助帮扶 邻里 邻里守望 邻里互助服务 生活互助`,
    },
    {
      code: 'service',
      label: { zh: '公益慈善类', en: 'Public benefit' },
      synonyms: words`
        公益 慈善 公益慈善 公益类 慈善类 公益服务 公益服务类 公益慈善服务 志愿服务 志愿服务类
        志愿
      `,
    },
    {
      code: 'culture',
      label: { zh: '文体活动类', en: 'Culture and sport' },
      synonyms: words`
        文体 文化体育 文体活动 文体类 文艺 文艺类 文娱 文娱类 文化 文化类 体育 体育类 文化娱乐
        文体娱乐 文体娱乐类 文化体育类 文体团队 兴趣 兴趣类 兴趣爱好 健身 舞蹈队 文艺队 广场舞
        合唱团
      `,
    },
    {
      code: 'governance',
      label: { zh: '社区治理类', en: 'Community governance' },
      synonyms: words`
        治理 议事 社区治理 社区事务 治理类 议事类 议事协商 协商 社区协商 民主协商 自治 自治类
        居民自治 基层治理 调解 矛盾调解 平安 平安建设 治安 社区事务类 红白理事会 环境治理
      `,
    },
    {
      code: 'other',
      label: { zh: '其他', en: 'Other' },
      synonyms: words`其它 其他类 其他类型 教育培训 教育培训类`,
    },
  ],
  resourceKind: [
    {
      code: 'money',
      label: { zh: '资金', en: 'Money' },
      synonyms: words`
        善款 捐款 现金 款 款项 现款 钱 钱款 货币 资金类 捐赠资金 慈善资金 慈善捐款 现金类 经费
        资助资金
      `,
    },
    {
      code: 'goods',
      label: { zh: '物资', en: 'Goods' },
      synonyms: words`
        实物 捐物 物品 物 物资类 实物类 捐赠物资 捐赠物品 物资捐赠 爱心物资 生活物资 生活用品
        慰问品 慰问物资 米面油 书籍 图书 衣物 食品 药品 学习用品 防疫物资
      `,
    },
    {
      code: 'service',
      label: { zh: '服务', en: 'Services' },
      synonyms: words`
        义诊 专业服务 服务类 服务资源 志愿服务 公益服务 法律服务 医疗服务 培训 咨询 课程 义剪
        技术 技术支持 专业技术 人力 人力资源 人才 智力支持
      `,
    },
    {
      code: 'place',
      label: { zh: '场地设备', en: 'Places and equipment' },
      synonyms: words`
        场地 设备 场所 空间 设施 设施设备 场地设施 场地类 场地支持 场地资源 活动场地 办公场地
        设备类 办公设备 器材
      `,
    },
  ],
  partnerKind: [
    {
      code: 'youthLeague',
      label: { zh: '共青团', en: 'Youth League' },
      synonyms: words`
        团委 团县委 团区委 共青团委 共青团委员会 共青团县委 共青团区委 共青团市委 团市委 团工委
        镇团委 街道团委 青年团
      `,
    },
    {
      code: 'disabledFederation',
      label: { zh: '残联', en: 'Disabled Persons’ Federation' },
      synonyms: words`残疾人联合会 县残联 区残联 市残联 街道残联 镇残联 残协`,
    },
    {
      code: 'womenFederation',
      label: { zh: '妇联', en: 'Women’s Federation' },
      synonyms: words`妇女联合会 县妇联 区妇联 市妇联 街道妇联 镇妇联`,
    },
    {
      code: 'charityFederation',
      label: { zh: '慈善总会', en: 'Charity federation' },
      synonyms: words`
        慈善会 慈善联合会 慈善组织 慈善协会 慈善机构 县慈善总会 区慈善总会 市慈善总会 县慈善会
        区慈善会
      `,
    },
    {
      code: 'tradeUnion',
      label: { zh: '工会', en: 'Trade union' },
      synonyms: words`总工会 工会组织 工会联合会 县总工会 区总工会 市总工会 街道工会`,
    },
    {
      code: 'redCross',
      label: { zh: '红十字会', en: 'Red Cross' },
      synonyms: words`红会 红十字 县红十字会 区红十字会 市红十字会`,
    },
    {
      code: 'school',
      label: { zh: '学校', en: 'School' },
      synonyms: words`
        高校 中小学 学院 大学 中学 小学 幼儿园 院校 高等院校 高等学校 大中专院校 职业学校
        中小学校 教育机构
      `,
    },
    {
      code: 'hospital',
      label: { zh: '医疗机构', en: 'Hospital' },
      synonyms: words`
        医院 卫生院 社区卫生服务中心 医疗 医疗单位 医疗卫生机构 卫生机构 卫生服务中心 卫生服务站
        卫生室 社区医院 人民医院 中医院 妇幼保健院 诊所
      `,
    },
    {
      code: 'justice',
      label: { zh: '司法公安', en: 'Justice and police' },
      synonyms: words`
        司法所 派出所 法院 检察院 公安 司法 公安局 司法局 公安机关 司法机关 政法 政法单位 政法委
        公检法 交警 警务室 人民法院 人民检察院
      `,
    },
    {
      code: 'enterprise',
      label: { zh: '企业', en: 'Enterprise' },
      synonyms: words`
        公司 爱心企业 企业单位 民营企业 国有企业 国企 银行 保险公司 物业公司 商户 商家 爱心商户
        爱心商家
      `,
    },
    {
      code: 'other',
      label: { zh: '其他', en: 'Other' },
      synonyms: words`
        其它 政府部门 机关 机关单位 党政机关 民政局 事业单位 社会组织 社区 居委会 村委会 街道办
        协会 商会 基金会 公益组织 志愿者协会 养老机构 律师事务所 其他单位 其他机构
      `,
    },
  ],
  fiveSocieties: [
    {
      code: 'community',
      label: { zh: '社区', en: 'Community' },
      synonyms: words`
        村 居委会 村委会 村居 村社 村社区 社区村 城乡社区 社区居委会 社区两委 村两委 社区党组织
        社区党委
      `,
    },
    {
      code: 'organisation',
      label: { zh: '社会组织', en: 'Social organisations' },
      synonyms: words`
        社会工作机构 社工机构 社区社会组织 社会服务机构 社会组织机构 社会团体 社工组织
        社工服务机构 公益组织 协会
      `,
    },
    {
      code: 'worker',
      label: { zh: '社会工作者', en: 'Social workers' },
      synonyms: words`社工 社工人才 社工专业人才 社工队伍 社工师 专业社工 专职社工 社工站社工`,
    },
    {
      code: 'volunteer',
      label: { zh: '社区志愿者', en: 'Volunteers' },
      synonyms: words`
        志愿者 义工 志愿服务 志愿服务队 志愿服务队伍 志愿队伍 志愿者队伍 志愿者团队 社区志愿
        社区志愿服务队
      `,
    },
    {
      code: 'charity',
      label: { zh: '社会慈善资源', en: 'Charity resources' },
      synonyms: words`
        慈善资源 公益慈善资源 社区公益慈善资源 慈善 慈善资金 慈善组织 慈善力量 公益慈善 公益资源
        社会资源 社会慈善 社会慈善组织 社区慈善 社区慈善资源 社区公益慈善 社区基金 爱心企业
      `,
    },
  ],
} as const satisfies CodeTables;
