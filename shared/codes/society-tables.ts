import type { CodeTables } from './table';
import { words } from './words';

/** Tables about the five societies (五社: 社区、社会组织、社会工作者、社区志愿者、社会慈善资源). */
export const societyTables = {
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
        没有 否 未建立 无党组织 没有党组织 未建 未成立 未组建 尚未建立 尚未成立 尚未组建 暂未建立
        暂未成立 暂未组建 暂无 ×
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
