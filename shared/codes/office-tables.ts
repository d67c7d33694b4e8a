import type { CodeTables } from './table';
import { words } from './words';

/** Tables about what an office as a whole keeps: documents, posts, courses, honours, plans. */
export const officeTables = {
  policyField: [
    {
      code: 'socialWork',
      label: { zh: '社会工作', en: 'Social work' },
      synonyms: words`
        社工 社会工作类 社工类 社工站建设 社会工作服务 社会工作人才 社工人才 社会工作人才队伍
        人才队伍建设 基层社会工作 社会工作专业人才 社工站
      `,
    },
    {
      code: 'volunteering',
      label: { zh: '志愿服务', en: 'Volunteering' },
      synonyms: words`志愿 志愿类 志愿服务类 志愿者 志愿服务工作 志愿者服务 志愿服务政策`,
    },
    {
      code: 'other',
      label: { zh: '其他', en: 'Other' },
      synonyms: words`其它 其他类 综合 综合类 社会救助 儿童福利 养老服务 未成年人保护 社会组织 慈善`,
    },
  ],
  publicLevel: [
    {
      code: 'national',
      label: { zh: '国家级', en: 'National' },
      synonyms: words`国家 全国 全国性 中央 部级 民政部 中央社会工作部 国家部委 国务院`,
    },
    {
      code: 'province',
      label: { zh: '省级', en: 'Provincial' },
      synonyms: words`省 省厅 省民政厅 自治区级 自治区 直辖市级 省部级 全省 省委社会工作部`,
    },
    {
      code: 'city',
      label: { zh: '市级', en: 'City' },
      synonyms: words`
        市 地市 地市级 地级 地级市 市局 市民政局 设区的市 设区市级 州级 盟级 全市 市委社会工作部
      `,
    },
    {
      code: 'county',
      label: { zh: '县区级', en: 'County' },
      synonyms: words`
        县 区 县级 区级 区县 区县级 县（市、区）级 县市区级 县（市、区） 县民政局 区民政局
        旗级 县级市级 全县 全区
      `,
    },
    {
      code: 'township',
      label: { zh: '乡镇（街道）级', en: 'Township' },
      synonyms: words`乡镇 街道 乡镇级 街道级 镇级 乡级 镇街级 镇 乡 镇街 街镇`,
    },
    {
      code: 'other',
      label: { zh: '其他', en: 'Other' },
      synonyms: words`其它 行业 行业级 协会 机构 单位 本单位 机构级 协会级 村级 社区级`,
    },
  ],
  allowanceWay: [
    {
      code: 'monthly',
      label: { zh: '按月', en: 'Monthly' },
      synonyms: words`
        月 每月 月度 按月发放 月发 月补 元/月 逐月 逐月发放 每月发放 月津贴 月补贴
      `,
    },
    {
      code: 'once',
      label: { zh: '一次性', en: 'Once' },
      synonyms: words`
        一次 一次性发放 一次性奖励 一次性补贴 一次性补助 一次性津贴 单次 奖励 取证奖励 一次发放
      `,
    },
  ],
  postBody: [
    {
      code: 'careHome',
      label: { zh: '养老机构', en: 'Care homes' },
      synonyms: words`养老 养老院 敬老院 福利院（养老） 老年公寓 养老服务机构 社会福利院 光荣院`,
    },
    {
      code: 'mental',
      label: { zh: '精神疾病服务机构', en: 'Mental health' },
      synonyms: words`
        精神卫生机构 精神病院 精神卫生福利机构 精神卫生 精神卫生中心 精神康复机构 精神障碍服务机构
      `,
    },
    {
      code: 'child',
      label: { zh: '儿童福利机构', en: 'Child welfare' },
      synonyms: words`儿童福利院 儿童福利 儿童机构 儿童福利指导中心 未成年人救助保护机构 未保中心`,
    },
    {
      code: 'relief',
      label: { zh: '救助管理机构', en: 'Relief stations' },
      synonyms: words`救助站 救助管理站 救助 救助机构 流浪乞讨救助机构 社会救助机构`,
    },
    {
      code: 'funeral',
      label: { zh: '殡葬', en: 'Funeral services' },
      synonyms: words`殡葬机构 殡仪馆 殡葬服务机构 殡葬管理所 公墓 殡葬服务`,
    },
    {
      code: 'family',
      label: { zh: '婚姻家庭', en: 'Marriage and family' },
      synonyms: words`婚姻登记 婚姻登记处 婚姻登记机关 婚姻登记机构 婚姻 婚姻家庭服务机构`,
    },
    {
      code: 'civilOther',
      label: { zh: '其他民政事业单位', en: 'Other civil affairs' },
      synonyms: words`其他民政单位 民政其他 其他民政机构 其他民政直属单位 军休所 军休机构 福彩中心`,
    },
    {
      code: 'town',
      label: { zh: '乡镇街道和社区', en: 'Townships and communities' },
      synonyms: words`
        乡镇街道 乡镇 街道 社区 乡镇（街道） 乡镇（街道）和社区 村（社区） 村居 城乡社区
        乡镇街道及社区 乡镇（街道）及社区 基层
      `,
    },
    {
      code: 'bodies',
      label: { zh: '其他系统事业单位', en: 'Institutions of other systems' },
      synonyms: words`
        其他事业单位 事业单位 其他系统 学校 医院 教育系统 卫健系统 司法系统 其他部门事业单位
      `,
    },
    {
      code: 'social',
      label: { zh: '社会组织', en: 'Social organisations' },
      synonyms: words`社工机构 社会服务机构 民办非企业单位 民非 社会工作服务机构 社会团体 基金会`,
    },
    {
      code: 'rest',
      label: { zh: '其他', en: 'Others' },
      synonyms: words`其它 其他单位 企业 其他机构`,
    },
  ],
  courseKind: [
    {
      code: 'training',
      label: { zh: '培训', en: 'Training' },
      synonyms: words`
        培训班 讲座 课程 集中培训 线上培训 线下培训 网络培训 专题培训 考前培训 督导培训 研修
        研修班 工作坊 沙龙 轮训 岗前培训 业务培训 实务培训 继续教育 学习班
      `,
    },
    {
      code: 'contest',
      label: { zh: '技能比赛', en: 'Contest' },
      synonyms: words`
        比赛 竞赛 技能竞赛 技能大赛 职业技能大赛 大赛 案例大赛 大比武 岗位练兵 技能比武 案例评选
        知识竞赛 技能竞赛活动
      `,
    },
  ],
  courseFor: [
    {
      code: 'socialWorkers',
      label: { zh: '社会工作者', en: 'Social workers' },
      synonyms: words`
        社工 驻站社工 社工站人员 一线社工 社工人才 专业社工 督导 站长 社工站社工 考生 持证社工
      `,
    },
    {
      code: 'volunteers',
      label: { zh: '志愿者', en: 'Volunteers' },
      synonyms: words`志愿服务者 社区志愿者 志愿服务队 志愿服务队伍 志愿者骨干 义工`,
    },
    {
      code: 'childWorkers',
      label: { zh: '儿童工作者', en: 'Child workers' },
      synonyms: words`儿童主任 儿童督导员 儿童主任和督导员 儿童督导员、儿童主任 未保工作者`,
    },
    {
      code: 'others',
      label: { zh: '其他人员', en: 'Others' },
      synonyms: words`其他 其它 社区工作者 村居干部 民政干部 乡镇干部 社会组织 混合 综合`,
    },
  ],
  honourFor: [
    {
      code: 'person',
      label: { zh: '个人', en: 'Person' },
      synonyms: words`社工个人 先进个人 个人奖 个人荣誉 社工`,
    },
    {
      code: 'station',
      label: { zh: '站点', en: 'Station' },
      synonyms: words`社工站 社工室 服务站 站点荣誉 示范站点 中心`,
    },
    {
      code: 'institution',
      label: { zh: '机构', en: 'Institution' },
      synonyms: words`单位 集体 社工机构 社会组织 先进集体 团队 单位荣誉 集体荣誉`,
    },
    {
      code: 'project',
      label: { zh: '项目或案例', en: 'Project or case' },
      synonyms: words`项目 案例 优秀项目 优秀案例 服务项目 品牌 作品`,
    },
  ],
  demonstrationKind: [
    {
      code: 'area',
      label: { zh: '示范地区', en: 'Model area' },
      synonyms: words`示范区 示范县 示范市 社会工作示范地区 示范县区 试点地区 试点县 示范乡镇 示范街道`,
    },
    {
      code: 'body',
      label: { zh: '示范单位', en: 'Model body' },
      synonyms: words`示范机构 示范社区 示范站 示范社工站 社会工作示范单位 示范点 示范中心 标杆站`,
    },
    {
      code: 'base',
      label: { zh: '实训基地', en: 'Training base' },
      synonyms: words`
        培训基地 实习基地 教学基地 实践基地 人才培训基地 人才实训基地 社工实训基地 专业实习基地
      `,
    },
    {
      code: 'incubator',
      label: { zh: '创新培育基地', en: 'Incubator' },
      synonyms: words`培育基地 孵化基地 孵化中心 创新基地 培育中心 社会组织孵化基地 创新创业基地`,
    },
    {
      code: 'programme',
      label: { zh: '重点工程', en: 'Programme' },
      synonyms: words`工程 人才工程 行动计划 专项行动 专项计划 重大工程`,
    },
    {
      code: 'brand',
      label: { zh: '品牌项目', en: 'Brand project' },
      synonyms: words`品牌 服务品牌 特色项目 优秀项目 品牌服务 特色品牌 精品项目 重点项目 示范项目`,
    },
  ],
  twinningKind: [
    {
      code: 'twinning',
      label: { zh: '牵手计划', en: 'Twinning' },
      synonyms: words`
        牵手 牵手行动 牵手帮扶 结对 结对帮扶 对口支援 对口帮扶 社会工作服务机构牵手计划
        社工机构牵手计划 五社牵手
      `,
    },
    {
      code: 'support',
      label: { zh: '支持计划', en: 'Support' },
      synonyms: words`
        支持 三区计划 三区社工人才支持计划 三区社会工作专业人才支持计划 人才支持计划 三区人才
        人才支持 社工人才支持计划 督导支持
      `,
    },
    {
      code: 'other',
      label: { zh: '其他协作', en: 'Other' },
      synonyms: words`其他 其它 合作 协作 共建 交流 驻点帮扶`,
    },
  ],
} as const satisfies CodeTables;
