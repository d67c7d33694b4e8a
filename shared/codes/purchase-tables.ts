import type { CodeTables } from './table';
import { words } from './words';

/** Tables about purchased services: their domains, where the money comes from, how they are bought. */
export const purchaseTables = {
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
