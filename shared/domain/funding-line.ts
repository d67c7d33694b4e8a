import { words } from '../codes/words';
import { describe } from './noun';

/**
 * 资金来源 funding line: what one source gives a project in one year, by which document, and how much
 * of it has come.
 */
export const fundingLine = describe({
  name: 'fundingLine',
  label: { zh: '资金来源', en: 'Funding line' },
  plural: { zh: '资金来源', en: 'Funding lines' },
  title: 'source',
  area: 'projects',
  owner: 'project',
  hint: 'year',
  keys: [
    ['project', 'year', 'source', 'documentNumber'],
    ['project', 'year', 'source'],
  ],
  packageTable: 'funding_lines',
  sort: { field: 'year', descending: true },
  sections: { basic: { zh: '资金来源', en: 'Funding' } },
  fields: {
    project: {
      kind: 'reference',
      refers: 'project',
      label: { zh: '项目', en: 'Project' },
      required: true,
      form: 'basic',
      headings: words`
        项目名称 购买项目 项目全称 所属项目 所属购买项目 关联项目 对应项目 购买项目名称 服务项目
        服务项目名称 采购项目 采购项目名称 购买服务项目 购买服务项目名称 政府购买服务项目
        政府购买服务项目名称 社工项目 社工项目名称 合同名称
      `,
      list: { order: 1, width: 200 },
      package: 'project_id',
    },
    year: {
      kind: 'integer',
      plain: true,
      label: { zh: '年度', en: 'Year' },
      required: true,
      min: 2000,
      max: 2100,
      form: 'basic',
      headings: words`预算年度 年份 年 资金年度 资金年份 预算年份 财政年度 安排年度 下达年度`,
      list: { order: 2, width: 64 },
      package: 'year',
    },
    source: {
      kind: 'code',
      codes: 'fundingSource',
      label: { zh: '来源', en: 'Source' },
      required: true,
      form: 'basic',
      headings: words`
        资金来源 经费来源 资金渠道 资金性质 资金类别 资金类型 资金来源渠道 经费渠道 经费性质
        来源渠道 资金名称
      `,
      list: { order: 3, width: 120 },
      package: 'source',
    },
    amount: {
      kind: 'money',
      label: { zh: '安排金额', en: 'Planned' },
      unit: { zh: '万元', en: '10k yuan' },
      required: true,
      form: 'basic',
      headings: words`
        预算金额 安排金额（万元） 金额（万元） 金额 安排数 安排资金 安排经费 预算 预算数 预算资金
        预算安排 资金安排 资金金额 资金总额 资金数额 下达数 下达金额 下达资金 计划金额 计划资金
      `,
      list: { order: 4, width: 100 },
      package: 'amount_fen',
    },
    received: {
      kind: 'money',
      label: { zh: '到位金额', en: 'Received' },
      unit: { zh: '万元', en: '10k yuan' },
      form: 'basic',
      headings: words`
        到位资金 到位金额（万元） 到账 到账金额 到账资金 到位 到位数 到位经费 已到位 已到位金额
        已到位资金 实到金额 实际到位 实际到位金额 实际到位资金 拨入金额
      `,
      list: { order: 5, width: 100 },
      package: 'received_fen',
    },
    documentNumber: {
      kind: 'text',
      label: { zh: '文号', en: 'Document number' },
      maxLength: 60,
      form: 'basic',
      headings: words`
        预算文号 资金文号 文件号 文件编号 文件文号 发文号 下达文号 批复文号 指标文号 资金文件
        资金文件号 资金下达文号 依据文件
      `,
      list: { order: 6, width: 150 },
      package: 'document_number',
    },
    note: {
      kind: 'longText',
      label: { zh: '备注', en: 'Note' },
      form: 'basic',
      headings: words`说明 备注说明 备注信息 其他说明 附注 Remarks`,
    },
  },
});
