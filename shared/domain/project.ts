import { words } from '../codes/words';
import { describe } from './noun';

/** 购买项目 purchase project: a government-purchased social work service (政府购买服务管理办法, 财政部令102号). */
export const project = describe({
  name: 'project',
  label: { zh: '购买项目', en: 'Project' },
  plural: { zh: '购买项目', en: 'Purchased projects' },
  title: 'name',
  keys: [['name']],
  area: 'projects',
  hint: 'contractor',
  spans: [['starts', 'ends']],
  packageTable: 'projects',
  sections: {
    basic: { zh: '基本信息', en: 'Basics' },
    contract: { zh: '合同与资金', en: 'Contract and funding' },
    exception: { zh: '例外说明', en: 'Exceptions' },
  },
  fields: {
    name: {
      kind: 'text',
      label: { zh: '项目名称', en: 'Name' },
      required: true,
      maxLength: 120,
      search: true,
      form: 'basic',
      headings: words`
        名称 项目 项目全称 项目标题 购买项目 购买项目名称 服务项目 服务项目名称 采购项目 采购项目名称 购买服务项目 购买服务项目名称 政府购买项目名称 政府购买服务项目
        政府购买服务项目名称 社工项目 社工项目名称 社工服务项目名称 合同名称 项目全名 购买社工服务项目名称 中标项目名称 标的名称 合同项目名称
      `,
      list: { order: 1, width: 200 },
      package: 'name',
    },
    purchaser: {
      kind: 'text',
      label: { zh: '购买方', en: 'Purchaser' },
      required: true,
      maxLength: 100,
      form: 'basic',
      headings: words`
        购买主体 委托方 采购单位 购买方名称 购买单位 购买部门 购买服务主体 采购人 采购人名称 采购方 采购主体 采购部门 采购机关 甲方 甲方单位 委托单位 委托人 发包方 发包单位
        项目购买方 项目购买单位 发包人 资助方 出资单位
      `,
      package: 'purchaser',
    },
    contractor: {
      kind: 'reference',
      refers: 'institution',
      label: { zh: '承接机构', en: 'Contractor' },
      required: true,
      form: 'basic',
      headings: words`
        承接主体 承接方 承接单位 中标机构 承接机构名称 承接组织 承接社会组织 承接社工机构 项目承接机构 项目承接单位 供应商 服务供应商 成交供应商 中标供应商 中标单位 中标方
        中标人 乙方 乙方单位 受托方 受托机构 服务机构 服务商 社工机构 运营机构 执行机构 执行单位 项目执行机构 实施机构 实施单位 项目实施单位 承办单位 承办机构 承包方
        项目承接方 成交单位 服务提供方 项目承接社会组织 承办社会组织
      `,
      list: { order: 3, width: 172 },
      package: 'contractor_id',
    },
    // The station that leads; the others are kept with the project one by one (projectStation).
    station: {
      kind: 'reference',
      refers: 'station',
      further: 'projectStation',
      label: { zh: '服务站点', en: 'Station' },
      form: 'basic',
      headings: words`
        站点 所在站点 落地站点 社工站 社工站名称 社工站点 社工站点名称 所属社工站 所属站点 所属社工站点 所在社工站 所在社工站点 站名 站（室）名称 站室名称 站点名称 服务社工站
        服务站 服务覆盖站点 覆盖站点 涉及站点 受益站点 依托站点 实施站点 项目站点 项目落地站点 项目所在站点 落地社工站 项目实施站点 项目落地社工站
      `,
      list: { order: 4, width: 180 },
      package: 'station_id',
    },
    domains: {
      kind: 'codes',
      codes: 'serviceDomain',
      label: { zh: '服务领域', en: 'Domains' },
      form: 'basic',
      headings: words`
        领域 项目领域 服务类别 服务类型 服务方向 专业领域 主要服务领域 项目类别 项目类型 项目方向 项目服务领域 涉及领域 项目所属领域 服务内容领域 项目服务类别 服务方向领域
        服务对象领域
      `,
      list: { order: 5, width: 110 },
      package: 'domains',
    },
    beneficiaries: {
      kind: 'integer',
      label: { zh: '服务对象数', en: 'Beneficiaries' },
      unit: { zh: '人', en: '' },
      form: 'basic',
      headings: words`
        服务人数 受益人数 服务对象人数 服务对象人 服务对象数量 服务人口 受益人口 受益对象数 覆盖人数 服务覆盖人数 惠及人数 预计服务人数 计划服务人数 预计受益人数 目标人数
        预期受益人数 直接受益人数 项目受益人数 计划受益人数 预计服务对象数
      `,
      package: 'beneficiaries',
    },
    amount: {
      kind: 'money',
      label: { zh: '合同金额', en: 'Amount' },
      unit: { zh: '万元', en: '10k yuan' },
      required: true,
      form: 'contract',
      headings: words`
        合同金额（万元） 金额 金额（万元） 金额（元） 合同价 合同额 合同总价 合同总金额 合同价款 合同价格 合同标的 项目合同金额 项目金额 项目总金额 项目经费 项目总经费
        项目资金 项目款 购买金额 购买服务金额 采购金额 服务金额 中标金额 中标价 中标价格 成交金额 成交价 签约金额 总金额 标的额 合同总额 采购合同金额 购买资金 项目资金总额
        购买经费 总经费 项目总额 政府采购金额 服务费 服务费用
      `,
      list: { order: 6, width: 104 },
      package: 'amount_fen',
    },
    funding: {
      kind: 'codes',
      codes: 'fundingSource',
      label: { zh: '资金来源', en: 'Funding' },
      form: 'contract',
      headings: words`
        经费来源 资金渠道 资金性质 资金类别 资金类型 资金来源渠道 经费渠道 经费性质 来源 项目资金来源 项目经费来源 购买资金来源 经费来源渠道 资金出处 财政资金来源
      `,
      list: { order: 7, width: 160 },
      package: 'funding',
    },
    method: {
      kind: 'code',
      codes: 'purchaseMethod',
      label: { zh: '采购方式', en: 'Way of purchase' },
      form: 'contract',
      headings: words`
        购买方式 采购形式 采购类型 采购模式 采购途径 采购程序 政府采购方式 购买形式 招标方式 招标形式 招采方式 遴选方式 确定方式 采购组织形式 招标采购方式 遴选形式
      `,
      package: 'method',
    },
    starts: {
      kind: 'date',
      label: { zh: '合同开始', en: 'Starts' },
      required: true,
      form: 'contract',
      headings: words`
        开始日期 起始日期 合同起止 服务期限 合同期限 起止时间 合同开始日期 合同开始时间 合同起始日期 合同起始时间 合同起止日期 合同起止时间 合同期 合同时间 合同有效期
        合同服务期限 合同履行期限 项目开始日期 项目开始时间 项目起止日期 项目起止时间 项目周期 项目期限 项目执行期 项目实施期限 服务开始日期 服务开始时间 服务起止时间 服务期
        服务周期 服务时间 起止日期 起始时间 起始日 开始时间 执行期限 执行周期 实施期限 实施周期 实施时间 履约期限 起 合同生效日期 履约开始时间 履约开始日期 项目起始时间
        服务期起 开始执行时间 合同期限（起） 服务期限（起）
      `,
      list: { order: 8, width: 104 },
      package: 'starts',
    },
    ends: {
      kind: 'date',
      label: { zh: '合同结束', en: 'Ends' },
      required: true,
      form: 'contract',
      headings: words`
        结束日期 终止日期 合同结束日期 合同结束时间 合同终止日期 合同终止时间 合同到期日 合同到期日期 合同到期时间 合同截止日期 合同截止时间 项目结束日期 项目结束时间
        项目截止时间 服务结束日期 服务结束时间 结束时间 终止时间 到期日期 到期时间 截止日期 截止时间 止 服务截止日期 履约截止时间 履约截止日期 服务期止 项目终止时间
        项目终止日期 合同期限（止） 服务期限（止）
      `,
      list: { order: 8.5, width: 104 },
      package: 'ends',
    },
    catalogue: {
      kind: 'text',
      label: { zh: '指导性目录条目', en: 'Catalogue entry' },
      maxLength: 100,
      form: 'contract',
      headings: words`
        目录条目 政府购买服务目录 目录 目录名称 目录编码 目录代码 指导目录 指导性目录 购买目录
        购买服务目录 服务目录 政府购买服务指导性目录 采购目录 采购品目 品目 品目名称
      `,
      package: 'catalogue',
      help: {
        zh: '本级政府购买服务指导性目录里的条目（102号令第十一条）。',
        en: 'Entry of the directory of services that may be purchased (order 102, article 11).',
      },
    },
    noSubcontract: {
      kind: 'code',
      codes: 'yesNo',
      label: { zh: '合同约定不得转包', en: 'Contract forbids subcontracting' },
      form: 'contract',
      headings: words`
        不得转包 禁止转包 不转包 约定不得转包 不得转包约定 禁止转包约定 是否约定不得转包
        是否禁止转包 有无不得转包约定
      `,
      package: 'no_subcontract',
      help: {
        zh: '承接主体应当自行履行合同，不得转包（102号令第二十六条）。',
        en: 'The contractor performs the contract itself (order 102, article 26).',
      },
    },
    termGround: {
      kind: 'longText',
      label: { zh: '期限超过一年的理由', en: 'Ground for a term over a year' },
      form: 'exception',
      headings: words`
        期限理由 期限说明 超期理由 超过一年理由 期限超过一年理由 合同期限理由 长期合同理由
      `,
      help: {
        zh: '资金有保障的可以超过一年，最长三年（102号令第二十四条）。',
        en: 'Over a year only where the funds are assured, three years at most (order 102, article 24).',
      },
    },
    exceptionGround: {
      kind: 'longText',
      label: { zh: '选用受限机构的理由', en: 'Ground for choosing a barred contractor' },
      form: 'exception',
      help: {
        zh: '承接机构在限制期内才填：为什么仍选它。',
        en: 'Only while the contractor is barred: why it is chosen all the same.',
      },
      headings: words`例外理由 选用理由`,
    },
    exceptionBy: {
      kind: 'text',
      label: { zh: '例外批准人', en: 'Exception granted by' },
      maxLength: 60,
      sensitivity: 'never',
      form: 'exception',
      headings: words`例外批准 批准人`,
    },
    exceptionDocument: {
      kind: 'text',
      label: { zh: '例外批准文号', en: 'Document of the exception' },
      maxLength: 60,
      form: 'exception',
      package: 'exception_document',
      headings: words`批准文号 批准文件`,
    },
    stage: {
      kind: 'code',
      codes: 'projectStage',
      derived: true,
      label: { zh: '环节', en: 'Stage' },
      list: { order: 2, width: 84 },
    },
    funded: {
      kind: 'money',
      derived: true,
      label: { zh: '安排资金', en: 'Funded' },
      unit: { zh: '万元', en: '10k yuan' },
    },
    received: {
      kind: 'money',
      derived: true,
      label: { zh: '到位', en: 'Received' },
      unit: { zh: '万元', en: '10k yuan' },
      list: { order: 9, width: 92 },
    },
    paid: {
      kind: 'money',
      derived: true,
      label: { zh: '已拨付', en: 'Paid' },
      unit: { zh: '万元', en: '10k yuan' },
      list: { order: 10, width: 92 },
    },
    spent: {
      kind: 'money',
      derived: true,
      label: { zh: '支出', en: 'Spent' },
      unit: { zh: '万元', en: '10k yuan' },
    },
    balance: {
      kind: 'money',
      derived: true,
      label: { zh: '结余', en: 'Balance' },
      unit: { zh: '万元', en: '10k yuan' },
      list: { order: 6.5, width: 92 },
    },
    unpaid: {
      kind: 'money',
      derived: true,
      label: { zh: '合同未付', en: 'Unpaid' },
      unit: { zh: '万元', en: '10k yuan' },
    },
    note: {
      kind: 'longText',
      label: { zh: '备注', en: 'Note' },
      form: 'contract',
      headings: words`说明 备注说明 备注信息 其他说明 附注 Remarks`,
    },
  },
});
