import { expect, it } from 'vitest';
import { sharingItems, statisticsItem } from '../../../electron/service/import/statistics-headings';
import { itemAt, labelOf } from '../../../electron/service/import/figure-labels';
import { words } from '../../../shared/codes/words';
import { defaultStatisticsForm as form } from '../../../shared/definitions/shipped';

/** Names that offices write, by themselves over a column or before a line's figure. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  trainingTimes: words`
    培训人次 本季度培训人次 参加培训（人次） 社工培训（人次） 培训（人次） 参训人次 1.培训人次
    业务培训人次 继续教育培训人次 组织培训人次 参加各类培训人次 培训人次（人次）
  `,
  supervisionHours: words`
    督导时数 督导（小时） 督导时长（小时） 接受督导（小时） 督导小时数 专业督导时数 开展督导时长
    督导总时数 督导服务（小时）
  `,
  fundsReceived: words`
    资金到位 资金到账 到位资金（万元） 到账经费 本季度到位资金 资金拨付到位 拨付资金 已拨付资金
    拨款金额 拨付金额 拨付到位资金 项目资金到位 项目经费到位 经费到账 收到资金 到位资金合计
    资金到位情况 实际到位资金 本季度资金到位（万元） 资金到账金额
  `,
  fundsSpent: words`
    资金支出 支出资金 本季度支出 已使用资金 经费使用 使用经费 经费支出（万元） 资金使用（万元）
    项目支出 项目资金支出 支出 本季度资金支出 资金使用情况 实际支出 支出情况 已支出金额
  `,
  fundsBudget: words`
    部门预算 财政资金 财政拨款（万元） 财政预算资金 政府购买服务资金 财政补助 财政补助资金
    其中：财政资金 本级财政资金 财政投入资金 预算内资金
  `,
  fundsLottery: words`
    福彩公益金 福彩金 福利彩票公益金（万元） 彩票公益金 其中：福彩公益金 福彩 福彩资金（万元）
  `,
  fundsDonation: words`
    慈善捐赠 社会捐赠（万元） 捐赠款 捐款 捐赠收入 爱心捐赠 慈善募捐 社会捐款 接受捐赠
  `,
  fundsOther: words`
    其他资金 其他来源 其他经费（万元） 自筹资金 其他渠道 其他资金来源
  `,
  clientsOnFile: words`
    建档人数 建档（人） 服务对象建档 建立档案 服务对象档案 累计建档（人） 建立服务档案
    建档对象（人） 服务对象建档（人） 建立服务对象档案 档案数量
  `,
  caseOpening: words`
    期初个案 个案期初数 期初在办个案（个） 上季度结转个案 上期末在办 上季末在办个案
    期初在办（个） 期初个案（个） 结转个案 上季度末在办个案
  `,
  caseNew: words`
    新开个案 个案新增 新增个案（个） 开案数 本季度新开个案 新接案 接案数 新立个案 个案开案
    新开案例 新增案例 新开展个案 新启动个案 本季新增个案（个） 开案个案 个案开案数 新建个案
  `,
  caseClosed: words`
    结案个案 个案结案 结案数（个） 本季度结案 结案 结案案例 个案结案数 本季结案个案 已结案个案
    已结案例 办结
  `,
  caseEnding: words`
    期末个案 期末在办（个） 在办个案 跟进个案 正在跟进个案 在办 期末在办个案（个） 季末在办个案
    个案在办 个案在办数 持续跟进个案 未结案 未结个案 本季末在办
  `,
  groupCount: words`
    小组（个） 小组个数 开展小组（个） 小组工作（个） 小组活动（个） 小组数量 开展小组活动（个）
    开组数 小组服务（个） 小组总数 新开小组
  `,
  groupSessions: words`
    小组节数 小组（节） 小组活动（节） 小组节次 开展小组（节） 小组节次数 小组活动节次
    小组工作（节） 小组服务节数
  `,
  groupTimes: words`
    小组人次 小组（人次） 小组参与人次 小组活动（人次） 小组服务人次 参与小组人次 小组受益人次
    参加小组人次 小组工作（人次） 小组参加（人次）
  `,
  activityCount: words`
    社区活动场次 社区活动（场） 活动（场） 开展活动（场） 活动场次（场） 社区活动（场次）
    主题活动（场） 开展社区活动（场） 社区工作（场） 大型活动（场） 活动场数 举办活动场次
    组织活动（场） 活动次数 社区服务活动（场） 活动数量
  `,
  activityTimes: words`
    社区活动人次 活动（人次） 活动参与人次 社区活动（人次） 参与活动人次 参加活动（人次）
    活动受益人次 活动覆盖人次 社区活动参加人次 活动服务（人次） 社区工作（人次）
  `,
  visitHouseholds: words`
    走访户数 入户走访（户） 走访（户） 探访（户） 入户探访户数 走访家庭（户） 入户（户）
    走访慰问（户） 走访困难家庭（户） 入户走访户数 走访探访户数 家访户数 家访（户）
    上门走访（户） 走访户
  `,
  visitTimes: words`
    走访人次 入户走访（人次） 走访（人次） 探访人次 探访（人次） 探访（次） 走访（次）
    入户走访（次） 家访（人次） 走访探访人次 走访慰问（人次） 上门走访（人次） 入户探访（人次）
    走访服务（人次） 入户（人次）
  `,
  adviceTimes: words`
    咨询人次 咨询（人次） 咨询转介（人次） 政策咨询（人次） 咨询服务（人次） 提供咨询人次
    接受咨询人次 咨询与转介（人次） 转介（人次） 转介服务（人次） 接待咨询人次
  `,
  servedPersons: words`
    服务人数 服务（人） 服务对象（人） 服务群众（人） 受益人数（人） 服务总人数 服务居民人数
    服务人数合计 服务覆盖（人） 受益群众（人） 服务人数（人）
  `,
  servedTimes: words`
    服务人次 服务（人次） 受益人次 服务群众（人次） 总服务人次 服务总人次 服务人次（人次）
    服务居民人次 惠及人次 受益群众（人次） 服务人次合计 受益（人次）
  `,
  linkedSocieties: words`
    联动组织 联动社会组织 联动社会组织（家） 联动组织数（个） 联动机构（家） 联动单位（家）
    链接社会组织（家） 社会组织（家） 联动社会组织数量 协同组织数 联动（家）
  `,
  volunteers: words`
    志愿者人数 志愿者（人） 志愿者 志愿者数 参与志愿者（人） 志愿者数量 发动志愿者
    动员志愿者（人） 志愿者人数（人） 招募志愿者 登记志愿者 组织志愿者（人） 志愿者总数
  `,
  volunteerTimes: words`
    志愿者人次 志愿者（人次） 志愿服务人次 志愿服务（人次） 参与志愿服务人次 志愿者参与（人次）
    参加志愿服务（人次） 志愿活动人次 志愿者服务（人次） 志愿服务参与（人次）
  `,
  volunteerHours: words`
    志愿服务时数 志愿服务时长 志愿服务（小时） 志愿服务时长（小时） 服务时数 志愿时长（小时）
    志愿者服务时长 志愿服务小时数 志愿者时数 志愿者（小时） 志愿服务总时数
  `,
  resourceCount: words`
    链接资源（笔） 资源链接（笔） 链接资源笔数 链接资源（次） 资源链接次数 链接资源数量
    链接资源（个） 链接资源（项） 资源链接（次） 引入资源笔数 整合资源（次）
  `,
  resourceAmount: words`
    链接资源金额 链接资源（万元） 资源折合金额 资源链接金额（万元） 折合资金 折合金额 折款
    物资折合金额 折合人民币 资源价值（万元） 链接资金 链接资源资金 链接资源折款 资源链接（万元）
    链接资金（万元） 链接资源（元） 折合 折合资金（元） 款物折合金额
  `,
  protectionStations: words`
    未保站 未成年人保护工作站 未保站（个） 未保工作站数量 未成年人保护站点
    未成年人保护工作站（个） 未保站点 建成未保站 未保站点数
  `,
  childSupervisors: words`
    儿童督导员 儿童督导员（人） 儿童督导员人数 儿童督导员（名） 镇街儿童督导员 儿童督导员数量
    乡镇（街道）儿童督导员 配备儿童督导员
  `,
  childDirectors: words`
    儿童主任 儿童主任（人） 儿童主任人数 儿童主任（名） 村（居）儿童主任 配备儿童主任
    儿童主任数量 村级儿童主任 社区儿童主任
  `,
  childrenInNeed: words`
    困境儿童 困境儿童（人） 困境儿童人数 困境儿童数量 辖区困境儿童 登记困境儿童 困境儿童（名）
    现有困境儿童
  `,
  childrenLeftBehind: words`
    留守儿童 留守儿童（人） 农村留守儿童（人） 留守儿童数量 辖区留守儿童 登记留守儿童
    现有留守儿童 留守儿童（名） 留守儿童在册人数
  `,
  satisfaction: words`
    满意度 满意度（%） 服务满意度（%） 群众满意度 满意率（%） 服务对象满意度（%） 居民满意率
    满意度（百分比） 服务对象满意率 满意度测评结果 受助对象满意度
  `,
  supervisionCount: words`
    督导次数 督导（次） 接受督导（次） 督导场次 开展督导（次） 专业督导（次） 督导服务（次）
    开展督导次数 督导次数（次） 督导（场） 接受督导次数
  `,
  assessmentCount: words`
    评估次数 评估（次） 接受评估（次） 开展评估（次） 评估场次 评估次数（次） 第三方评估次数
    接受评估次数
  `,
};

it.each(Object.entries(NAMES))('knows %s by each of its everyday names', (key, names) => {
  const find = (name: string, unit?: string) => statisticsItem(form, name, unit);
  for (const name of names) {
    expect(find(name), name).toBe(key);
    expect(itemAt(find, labelOf(name, false).text, []), name).toBe(key);
  }
});

it('knows what a group counts by the unit beside its name', () => {
  const by = (name: string, unit: string) => statisticsItem(form, name, unit);
  expect(by('入户走访', '户')).toBe('visitHouseholds');
  expect(by('小组工作', '节')).toBe('groupSessions');
  expect(by('资源链接', '元')).toBe('resourceAmount');
  expect(by('志愿服务', '小时')).toBe('volunteerHours');
  // Four items of cases are counted in 个, and none of the visits in 场.
  expect(by('个案', '个')).toBeNull();
  expect(by('走访', '场')).toBeNull();
});

it.each([
  ['小组工作', ['groupCount', 'groupSessions', 'groupTimes']],
  ['社区活动', ['activityCount', 'activityTimes']],
  ['入户走访', ['visitHouseholds', 'visitTimes']],
  ['志愿服务', ['volunteers', 'volunteerTimes', 'volunteerHours']],
  ['个案（个）', ['caseOpening', 'caseNew', 'caseClosed', 'caseEnding']],
  ['资源链接', ['resourceCount', 'resourceAmount']],
])('takes %s for none of its items, and names them', (name, items) => {
  expect(statisticsItem(form, name)).toBeNull();
  expect(sharingItems(form, name).map(({ key }) => key)).toEqual(items);
});

it.each(words`
  参与人数 参加人次 提供督导 开展次数 培训（场） 投入资金 完成个案 覆盖面 评估得分 资金总额 个案数
  活动人数 走访（场） 服务（小时） 满意人数 评估费用 活动经费 志愿者补贴 督导费用 服务时间
`)('takes %s for no item', (name) => {
  expect(statisticsItem(form, name)).toBeNull();
});
