import { words } from '../codes/words';
import { describe } from './noun';

/**
 * 任职 post: a person's post at a station from one day to another. The post still open is the
 * person's current one; moving and leaving keep the earlier ones.
 */
export const post = describe({
  name: 'post',
  label: { zh: '任职', en: 'Post' },
  plural: { zh: '任职经历', en: 'Posts' },
  title: 'role',
  area: 'people',
  owner: 'person',
  hint: 'starts',
  keys: [['person', 'station', 'starts']],
  sort: { field: 'starts', descending: true },
  spans: [['starts', 'ends', 'POST_REVERSED']],
  sections: { basic: { zh: '任职', en: 'Post' } },
  fields: {
    person: {
      kind: 'reference',
      refers: 'person',
      label: { zh: '姓名', en: 'Person' },
      required: true,
      form: 'basic',
      headings: words`
        人员 人员姓名 身份证号 证件号码 社工姓名 社会工作者姓名 员工姓名 职工姓名 工作人员姓名
        从业人员姓名 本人姓名 名字 Full_name 任职人员 任职人
      `,
      list: { order: 1, width: 88 },
    },
    station: {
      kind: 'reference',
      refers: 'station',
      label: { zh: '站点', en: 'Station' },
      required: true,
      form: 'basic',
      headings: words`
        所在站点 任职站点 所在社工站 工作单位 社工站 社工站名称 社工站点 社工站点名称 所属社工站
        所属站点 所属社工站点 所在社工站点 站名 站（室）名称 站室名称 站点名称 任职单位 任职社工站
        服务站点 服务社工站 工作站点 驻站站点 派驻站点 所在单位 单位 单位名称
      `,
      list: { order: 2, width: 190 },
    },
    role: {
      kind: 'code',
      codes: 'postRole',
      label: { zh: '岗位', en: 'Role' },
      required: true,
      initial: 'worker',
      form: 'basic',
      headings: words`
        职务 岗位职务 岗位名称 岗位类别 岗位类型 岗位（职务） 职务/岗位 职务岗位 职务名称 职位
        担任职务 担任岗位 现任职务 现任岗位 任职岗位 工作岗位 所任职务 站内职务 从事岗位 人员岗位
        人员类别 人员类型 人员身份 社工类别 角色 Position Job_title
      `,
      list: { order: 3, width: 80 },
    },
    employment: {
      kind: 'code',
      codes: 'employment',
      label: { zh: '专/兼职', en: 'Full or part time' },
      form: 'basic',
      headings: words`
        专兼职 用工形式 专职或兼职 专兼职情况 专兼职类别 专职兼职 专（兼）职 专/兼 专兼 全职/兼职
        全职或兼职 全兼职 是否专职 用工性质 用工方式 用工类型 聘用方式 聘用形式 岗位性质 工作性质
        工作形式 任职形式 任职方式 任职类型 人员性质 在岗形式 专职/兼职
      `,
      list: { order: 4, width: 76 },
    },
    employer: {
      kind: 'text',
      label: { zh: '用人单位', en: 'Employer' },
      maxLength: 100,
      form: 'basic',
      headings: words`
        聘用单位 派出机构 所属机构 用工单位 用工机构 聘用机构 受聘单位 任职机构 所在机构
        所属社工机构 所属社会组织 社工机构 派驻机构 派遣单位 派遣机构 承接机构 运营机构 合同单位
        签订合同单位 劳动合同签订单位 劳动关系单位 机构名称 服务机构
      `,
      list: { order: 7, width: 170 },
    },
    starts: {
      kind: 'date',
      label: { zh: '到岗日期', en: 'From' },
      form: 'basic',
      headings: words`
        开始日期 任职日期 到岗时间 入职日期 起始日期 起始时间 开始时间 任职起 上任日期 上任时间
        入职时间 入职年月 上岗时间 上岗日期 上岗年月 到岗年月 任职时间 任职年月 任职起始日期
        任职开始时间 任职开始日期 开始任职时间 到站时间 到站日期 进站时间 进站日期 入站时间
        驻站时间 到任时间 聘用时间 聘用日期 聘任时间 聘任日期 起聘日期
      `,
      list: { order: 5, width: 100 },
    },
    ends: {
      kind: 'date',
      label: { zh: '离岗日期', en: 'Until' },
      form: 'basic',
      headings: words`
        结束日期 离职日期 离岗时间 终止日期 终止时间 结束时间 截止日期 任职止 任职结束日期
        任职结束时间 卸任日期 离职时间 离岗年月 离站时间 离站日期 离任时间 离任日期 离开时间
        退出时间 退出日期 解聘时间 解聘日期
      `,
      list: { order: 6, width: 100 },
      help: { zh: '仍在岗的留空。', en: 'Blank while in post.' },
    },
    reason: {
      kind: 'text',
      label: { zh: '变动原因', en: 'Reason' },
      maxLength: 100,
      form: 'basic',
      headings: words`
        离岗原因 调动原因 变更原因 异动原因 调整原因 调岗原因 离职原因 离任原因 变动说明 变动情况
      `,
    },
  },
});
