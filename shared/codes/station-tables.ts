import type { CodeTables } from './table';
import { words } from './words';

/**
 * Tables about stations and institutions. Names of tiers shown to people are a setting;
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
  havesState: [
    { code: 'lacking', label: { zh: '有缺项', en: 'Something lacking' } },
    { code: 'complete', label: { zh: '全部达标', en: 'All met' } },
    { code: 'expired', label: { zh: '已过有效期', en: 'Past its term' } },
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
} as const satisfies CodeTables;
