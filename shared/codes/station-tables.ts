import type { CodeTables } from './table';
import { words } from './words';

/**
 * Tables about stations, institutions and projects. Names of tiers shown to people are a setting;
 * the codes stay.
 */
export const stationTables = {
  tier: [
    {
      code: 'centre',
      label: { zh: '中心', en: 'Centre' },
      synonyms: words`
        指导中心 Guidance_centre 社工指导中心 社会工作指导中心 县级中心 区级中心 总站 县中心
        区中心 市中心 县区中心 区县中心 市级中心 县级指导中心 区级指导中心 社工中心 社工服务中心
        社工服务指导中心 社工综合服务中心 县级社工中心 区级社工中心 县社工中心 区社工中心
        县级社工服务中心 区级社工服务中心 县级社工指导中心 区级社工指导中心 县（市、区）中心
        县（市、区）级中心 县级总站 区级总站 社工总站 县级社工总站 区级社工总站 县级社工站
        区级社工站 县级 区级 县区级 区县级 县（市、区）级 枢纽站 枢纽中心 县级枢纽 支持中心
        社工支持中心 督导中心
      `,
    },
    {
      code: 'station',
      label: { zh: '站', en: 'Station' },
      synonyms: words`
        社工站 社会工作站 社会工作服务站 社工服务站 街道站 乡镇站 乡镇社工站 街道社工站 镇社工站
        乡社工站 镇街社工站 街镇社工站 镇（街）社工站 乡（镇）社工站 乡镇（街道）社工站
        街道（乡镇）社工站 镇（街道）社工站 乡镇级社工站 街道级社工站 镇级社工站 镇街级社工站
        乡镇社工服务站 街道社工服务站 镇社工服务站 镇街社工服务站 乡镇（街道）社工服务站
        街道（乡镇）社工服务站 街道办社工站 街道办事处社工站 苏木社工站 乡镇（街道）站
        乡镇（街道）级 乡镇（街道） 街道（乡镇） 镇街站 街镇站 镇站 乡站 乡镇级 街道级 镇街级
        街镇级 镇级 乡级 乡镇 街道 镇街 街镇 社工分站 分站 社工服务分站 服务站 工作站 站级
        基层站
      `,
    },
    {
      code: 'studio',
      label: { zh: '室', en: 'Studio' },
      synonyms: words`
        社工室 社会工作室 社工点 点 服务点 社工服务点 工作室 社会工作服务室 社工服务室
        社工工作室 社工工作点 工作点 服务室 室（点） 点（室） 社工室（点） 社工点（室）
        站点（室） 村社工室 社区社工室 村居社工室 村级社工室 社区级社工室 村（社区）社工室
        社区（村）社工室 村社工点 社区社工点 村居社工点 村级社工点 村（社区）社工点 村社工服务室
        社区社工服务室 村（社区）社工服务室 村社工服务点 社区社工服务点 村（社区）社工服务点
        村居社工服务点 村社工工作室 社区社工工作室 村（社区）社工工作室 社区工作室 社区服务点
        村级服务点 村居服务点 村级点 社区点 村点 村社工站 社区社工站 村级社工站 村居社工站
        村（社区）社工站 村级 社区级 村居级 村社区级 村（社区） 社区（村） 村居 驻点
      `,
    },
  ],
  stationState: [
    {
      code: 'preparing',
      label: { zh: '筹建', en: 'Preparing' },
      synonyms: words`
        在建 筹备 建设中 筹建中 筹备中 待建 拟建 未建成 未建 未启用 未运营 待启用 待运营 建设
        正在建设 新建中 规划中 装修中
      `,
    },
    {
      code: 'running',
      label: { zh: '运营', en: 'Running' },
      synonyms: words`
        正常 运行 运营中 正常运行 正常运营 在运营 运行中 建成 已建成 已建 已运营 已运行
        已投入使用 投入使用 使用中 在用 启用 已启用 投用 已投用 建成投用 已建成投用 建成运营
        已建成运营 建成并运营 已建成并运营 正常开展 正常服务 正常使用 正常运转 正常开放 运转
        运转正常 运行正常 运营正常 良好 运行良好 开放 开放中 在运行 在营 试运行 试运营 挂牌
        已挂牌 挂牌运营 有效
      `,
    },
    {
      code: 'paused',
      label: { zh: '暂停', en: 'Paused' },
      synonyms: words`
        停用 暂停运营 停运 已暂停 暂停中 暂停运行 暂停服务 暂停使用 暂停开放 停业 歇业 中止 暂缓
        临时关闭 停摆
      `,
    },
    {
      code: 'closed',
      label: { zh: '撤销', en: 'Closed' },
      synonyms: words`
        撤并 关闭 已撤销 注销 已撤并 已关闭 撤站 已撤站 裁撤 合并 已合并 并入 已注销 取消 已取消
        终止 关停 已关停
      `,
    },
  ],
  havesState: [
    { code: 'lacking', label: { zh: '有缺项', en: 'Something lacking' } },
    { code: 'complete', label: { zh: '全部达标', en: 'All met' } },
    { code: 'begun', label: { zh: '核对中', en: 'Being checked' } },
    { code: 'unchecked', label: { zh: '未核对', en: 'Not checked' } },
  ],
  operatingMode: [
    {
      code: 'direct',
      label: { zh: '街道直营', en: 'Run directly' },
      synonyms: words`
        自营 直接运营 直营 乡镇直营 镇直营 街道自营 自主运营 自建自营 自建 自办 自主运行
        直接运行 自行运营 内部运营 直管 政府直营 政府自营 政府直管 政府运营 政府自办 街道运营
        街道直管 乡镇运营 乡镇自营 镇自营 镇街直营 镇街自营 街镇直营 乡镇（街道）直营
        乡镇（街道）自营 街道自建 自主建设 自建自管 民政直营 自聘 直聘 直接聘用 自主招聘
      `,
    },
    {
      code: 'purchased',
      label: { zh: '政府购买', en: 'Purchased' },
      synonyms: words`
        政府购买服务 购买服务 购买 委托运营 项目购买 政府购买社工服务 政府购买社会服务
        政府购买社会工作服务项目 政府购买项目 政府委托 政府采购 购买社工服务 购买社会服务
        购买服务项目 购买服务方式 购买第三方服务 服务购买 服务外包 外包 承包 委托 委托第三方
        委托第三方运营 委托社工机构 委托社会组织 委托机构运营 委托管理 第三方 第三方运营
        第三方机构运营 社会组织承接 社会组织运营 社会组织承接运营 社工机构承接 社工机构运营
        机构承接 机构运营 承接运营 社会化运营 项目制 项目化运作
      `,
    },
    {
      code: 'posts',
      label: { zh: '购买岗位', en: 'Purchased posts' },
      synonyms: words`
        岗位购买 政府购买岗位 购岗 设岗 岗位制 岗位派驻 岗位外包 购买社工岗位 政府购买社工岗位
        购买岗位服务 人员派遣 劳务派遣
      `,
    },
    {
      code: 'joint',
      label: { zh: '联合运营', en: 'Jointly run' },
      synonyms: words`
        共建 合作运营 站社共建 联合 联建 联办 合作 合办 合营 共同运营 共建共营 联合共建 合作共建
        政社合作 混合 混合运营
      `,
    },
    {
      code: 'other',
      label: { zh: '其他', en: 'Other' },
      synonyms: words`其它 其他方式 其他模式`,
    },
  ],
  institutionType: [
    {
      code: 'association',
      label: { zh: '社会团体', en: 'Association' },
      synonyms: words`社团 社会团体法人 社团法人 社会团体组织 行业协会 协会 学会`,
    },
    {
      code: 'service',
      label: { zh: '社会服务机构', en: 'Social service institution' },
      synonyms: words`
        民办非企业单位 民非 民办非企业 民办非企业单位（社会服务机构） 民办社工机构
        社会服务机构法人 民办非企业单位法人 民办非企业法人 民非单位 民非企业 民非组织 民办非
        服务机构 社工机构 社工服务机构 民办社工服务机构 社会服务组织 社会服务机构（民非）
        社会服务机构（民办非企业单位） 社会服务机构（民办非企业）
      `,
    },
    {
      code: 'foundation',
      label: { zh: '基金会', en: 'Foundation' },
      synonyms: words`慈善基金会 公募基金会 非公募基金会 基金会法人 社区基金会`,
    },
    {
      code: 'community',
      label: { zh: '社区社会组织', en: 'Community organisation (filed)' },
      synonyms: words`
        备案社区社会组织 社区组织 备案 备案组织 备案制 备案社会组织 备案类社会组织 社区备案组织
        社区社会组织（备案） 未登记备案
      `,
    },
    {
      code: 'enterprise',
      label: { zh: '企业', en: 'Enterprise' },
      synonyms: words`
        公司 有限公司 企业法人 企业单位 有限责任公司 股份有限公司 公司制 社会企业 民营企业
        私营企业 国有企业 国企 工商企业 工商注册
      `,
    },
    {
      code: 'institution',
      label: { zh: '事业单位', en: 'Public institution' },
      synonyms: words`
        公益二类事业单位 事业法人 事业单位法人 公益一类 公益二类 公益一类事业单位 全额事业单位
        差额事业单位
      `,
    },
    {
      code: 'other',
      label: { zh: '其他', en: 'Other' },
      synonyms: words`其它 其他类型 其他组织 个体工商户 高校`,
    },
  ],
  serviceDomain: [
    {
      code: 'relief',
      label: { zh: '社会救助', en: 'Social relief' },
      synonyms: words`
        救助 困难群众帮扶 低保 社会救助服务 社会救助类 救助服务 救助帮扶 低保救助 低保特困
        低收入 低收入人口 特困 临时救助 困难群众 困难群众救助 困难家庭 困难家庭帮扶 困难群体
        困难帮扶 助困 帮困 济困 扶贫 兜底保障 社会救助社工服务
      `,
    },
    {
      code: 'elderly',
      label: { zh: '养老服务', en: 'Older people' },
      synonyms: words`
        养老 老年人 为老服务 老年人服务 居家养老 老年 老人 老年服务 老年人关爱 老年人关爱服务
        老年关爱 老年社工 老年社工服务 为老 为老助老 助老 敬老 敬老助老 养老助老 社区养老
        社区养老服务 居家养老服务 居家社区养老 居家和社区养老 留守老人 独居老人 空巢老人 长者
        长者服务 银龄 老龄 老龄服务 适老化
      `,
    },
    {
      code: 'children',
      label: { zh: '儿童福利', en: 'Child welfare' },
      synonyms: words`
        困境儿童 留守儿童 儿童 儿童关爱 困境儿童关爱保护 未成年人保护 未成年人 儿童服务 儿童保护
        儿童关爱服务 儿童关爱保护 儿童福利服务 儿童社工 青少年 青少年服务 青少年社工 青少年事务
        儿童青少年 儿童青少年服务 儿童及青少年 儿童与青少年 儿童和青少年 少年儿童 农村留守儿童
        留守儿童关爱 留守儿童关爱保护 困境儿童帮扶 困境儿童关爱 困境儿童保障 困境未成年人 未保
        未成年人服务 未成年人关爱 未成年人关爱保护 关爱儿童 孤儿
      `,
    },
    {
      code: 'community',
      label: { zh: '社区治理', en: 'Community governance' },
      synonyms: words`
        基层治理 社区建设 社区 社区服务 社区营造 社区发展 社区参与 社区融合 社区协商
        社区治理服务 城乡社区治理 社区社工 社区社工服务 乡村治理 社会治理 基层社会治理 五社联动
      `,
    },
    {
      code: 'affairs',
      label: { zh: '社会事务', en: 'Social affairs' },
      synonyms: words`
        婚姻 流浪救助 殡葬 婚姻家庭 婚姻登记 婚姻辅导 婚姻家庭辅导 婚姻家庭服务 婚俗改革
        殡葬改革 移风易俗 流浪乞讨 流浪乞讨救助 流浪乞讨人员救助 收养
      `,
    },
    {
      code: 'disability',
      label: { zh: '残疾人', en: 'Disability' },
      synonyms: words`
        助残 残疾人服务 残障 残疾 残障服务 残障人士 残疾人社工 残疾人帮扶 残疾人康复 残疾人福利
        残疾人关爱 助残服务 扶残助残 康复 精神障碍 精神障碍社区康复 精神障碍社区康复服务 精康
      `,
    },
    {
      code: 'women',
      label: { zh: '农村留守妇女', en: 'Women left behind' },
      synonyms: words`
        留守妇女 妇女 女性 妇女服务 女性服务 妇女关爱 妇女社工 妇女权益 妇女发展 农村妇女
        留守妇女关爱
      `,
    },
    {
      code: 'volunteering',
      label: { zh: '志愿服务与慈善', en: 'Volunteering and charity' },
      synonyms: words`
        志愿服务 慈善 志愿 志愿者 志愿者服务 慈善志愿 慈善服务 慈善事业 慈善公益 公益 公益慈善
        社会慈善 慈善与志愿服务 慈善和志愿服务 志愿与慈善 慈善志愿服务
      `,
    },
    {
      code: 'general',
      label: { zh: '综合', en: 'General' },
      synonyms: words`
        综合服务 综合类 综合性 综合性服务 综合服务类 综合领域 综合项目 综合社工服务 社工综合服务
        社工站综合服务 社工站服务 社工站项目 社工站运营 社工站建设 民政服务 民政综合服务 多领域
        全领域
      `,
    },
    {
      code: 'other',
      label: { zh: '其他', en: 'Other' },
      synonyms: words`
        其它 其他服务 其他领域 其他类 医务 医务社工 禁毒 禁毒社工 司法 司法社工 司法矫正
        社区矫正 矫治 企业社工 学校社工 退役军人 优抚 军休 心理健康 心理服务 信访
      `,
    },
  ],
  fundingSource: [
    {
      code: 'budget',
      label: { zh: '部门预算', en: 'Department budget' },
      synonyms: words`
        区级财政 县级财政 市级财政 省级财政 财政资金 财政性资金 本级财政 财政 财政拨款 街道财政
        部门预算资金 部门经费 财政预算 财政预算资金 财政经费 财政补助 财政投入 财政专项
        财政专项资金 预算资金 预算内资金 本级预算 一般公共预算 政府资金 政府财政 政府财政资金
        政府预算 政府购买服务资金 地方财政 中央财政 中央财政资金 上级财政 省财政 市财政 县财政
        区财政 镇财政 乡镇财政 县区财政 区县财政 省级财政资金 市级财政资金 县级财政资金
        区级财政资金 省级资金 市级资金 县级资金 区级资金 省级补助 街道经费 街道资金 民政经费
        民政部门预算 工作经费 困难群众救助资金 困难群众救助补助资金
      `,
    },
    {
      code: 'lottery',
      label: { zh: '福彩公益金', en: 'Welfare lottery' },
      synonyms: words`
        福利彩票公益金 彩票公益金 福彩 福彩金 福彩资金 福彩基金 福彩公益 福利彩票 福利彩票金
        彩票金 本级福彩 本级福彩公益金 本级彩票公益金 地方福彩 地方福彩公益金 地方彩票公益金
        省级福彩公益金 市级福彩公益金 县级福彩公益金 区级福彩公益金 省级彩票公益金
        市级彩票公益金 县级彩票公益金 区级彩票公益金 省福彩 市福彩 县福彩 区福彩 福彩公益金资金
      `,
    },
    {
      code: 'lotteryMinistry',
      label: { zh: '民政部本级彩票金', en: 'Ministry lottery funds' },
      synonyms: words`
        部本级彩票金 部本级彩票公益金 民政部彩票金 民政部彩票公益金 民政部福彩公益金
        民政部本级彩票公益金 部级彩票公益金 部级福彩公益金 部本级福彩公益金 中央彩票公益金
        中央福彩公益金 中央专项彩票公益金 中央集中彩票公益金
      `,
    },
    {
      code: 'charity',
      label: { zh: '慈善资金', en: 'Charity' },
      synonyms: words`
        慈善捐赠 捐赠 慈善 社会捐赠 慈善款 慈善捐款 慈善募捐 慈善会 慈善总会 慈善会资金
        慈善总会资金 社会慈善资金 公益慈善资金 社会公益资金 公益捐赠 爱心捐赠 个人捐赠 社会捐助
        捐款 善款 募捐 腾讯公益 99公益日
      `,
    },
    {
      code: 'foundation',
      label: { zh: '基金会', en: 'Foundation' },
      synonyms: words`基金会资助 基金会资金 基金会支持 基金会捐赠 公益基金会 慈善基金会 社区基金`,
    },
    {
      code: 'enterprise',
      label: { zh: '企业', en: 'Enterprise' },
      synonyms: words`企业赞助 企业资助 企业捐赠 企业捐助 企业支持 企业资金 企业出资 爱心企业`,
    },
    {
      code: 'own',
      label: { zh: '自筹', en: 'Own funds' },
      synonyms: words`
        自筹资金 机构自筹 自有 自有资金 机构自有资金 机构自筹资金 自筹经费 自筹款 单位自筹
        自行筹集 机构配套
      `,
    },
    {
      code: 'other',
      label: { zh: '其他', en: 'Other' },
      synonyms: words`其它 其他资金 其他来源 其他渠道 社会资本 利息`,
    },
  ],
  purchaseMethod: [
    {
      code: 'openTender',
      label: { zh: '公开招标', en: 'Open tender' },
      synonyms: words`招标 公开招投标 招投标 公开采购 公开招标采购 公开招标方式 政府采购公开招标`,
    },
    {
      code: 'consultation',
      label: { zh: '竞争性磋商', en: 'Competitive consultation' },
      synonyms: words`磋商 竞磋 竞争磋商 磋商采购 竞争性磋商采购`,
    },
    {
      code: 'negotiation',
      label: { zh: '竞争性谈判', en: 'Competitive negotiation' },
      synonyms: words`谈判 竞谈 竞争谈判 谈判采购 竞争性谈判采购`,
    },
    {
      code: 'inquiry',
      label: { zh: '询价', en: 'Inquiry' },
      synonyms: words`询价采购 询比价 询价比价 比价`,
    },
    {
      code: 'singleSource',
      label: { zh: '单一来源', en: 'Single source' },
      synonyms: words`单一来源采购 单一 单一采购 单一来源谈判`,
    },
    {
      code: 'direct',
      label: { zh: '限额下直接委托', en: 'Direct below the limit' },
      synonyms: words`
        直接委托 委托 直接采购 定向委托 协商委托 委托方式 直接购买 直接签订 直接签约 直签
        直接发包 限额以下 限额以下采购 限额以下直接委托 限额以下自行采购 限额下委托 自行采购
        分散采购 小额采购
      `,
    },
    {
      code: 'invited',
      label: { zh: '邀请招标', en: 'Invited tender' },
      synonyms: words`邀标 邀请招标采购 邀请投标 邀请招投标`,
    },
    {
      code: 'other',
      label: { zh: '其他', en: 'Other' },
      synonyms: words`
        其它 其他方式 框架协议 框架协议采购 比选 公开比选 竞争性比选 遴选 公开遴选 竞价 网上竞价
        电子卖场 网上超市 公益创投 协议供货
      `,
    },
  ],
} as const satisfies CodeTables;
