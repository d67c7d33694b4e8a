import { words } from '../codes/words';
import { describe } from './noun';

/**
 * 拨付 payment: what the purchaser paid the contractor, for which milestone and from which source.
 */
export const payment = describe({
  name: 'payment',
  label: { zh: '拨付', en: 'Payment' },
  plural: { zh: '拨付', en: 'Payments' },
  title: 'date',
  area: 'projects',
  owner: 'project',
  hint: 'project',
  keys: [
    ['project', 'date', 'voucher'],
    ['project', 'date', 'milestone'],
  ],
  packageTable: 'payments',
  sort: { field: 'date', descending: true },
  sections: { basic: { zh: '拨付', en: 'Payment' } },
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
    date: {
      kind: 'date',
      label: { zh: '拨付日期', en: 'Date' },
      required: true,
      form: 'basic',
      headings: words`
        付款日期 日期 时间 拨付时间 实际拨付日期 实际拨付时间 拨款日期 拨款时间 付款时间 付款年月
        实际付款日期 实际付款时间 支付日期 支付时间 划拨日期 划拨时间 打款日期 打款时间 转账日期
        到账日期 到账时间
      `,
      list: { order: 2, width: 100 },
      package: 'date',
    },
    milestone: {
      kind: 'text',
      among: 'milestone',
      label: { zh: '付款节点', en: 'Milestone' },
      maxLength: 40,
      form: 'basic',
      headings: words`
        节点 节点名称 阶段 付款阶段 付款期次 付款期数 付款批次 支付节点 拨付节点 拨付批次 拨付期次
        款项 款项名称 期次 期数 批次
      `,
      list: { order: 3, width: 110 },
      package: 'milestone',
      help: {
        zh: '写本项目已有的付款节点；没有约定节点的留空。',
        en: 'A milestone of this project; blank where none was agreed.',
      },
    },
    source: {
      kind: 'code',
      codes: 'fundingSource',
      label: { zh: '资金来源', en: 'Source' },
      form: 'basic',
      headings: words`
        来源 经费来源 资金渠道 资金性质 资金类别 资金类型 资金来源渠道 经费渠道 经费性质 付款来源
        拨付资金来源
      `,
      list: { order: 4, width: 120 },
      package: 'source',
    },
    amount: {
      kind: 'money',
      label: { zh: '金额', en: 'Amount' },
      unit: { zh: '万元', en: '10k yuan' },
      unlikely: 1_000,
      required: true,
      min: 1,
      form: 'basic',
      headings: words`
        拨付金额 金额（万元） 付款金额 拨付数 拨付资金 拨款金额 已拨付金额 本次拨付 本次拨付金额
        实拨金额 实际拨付 实际拨付金额 付款额 已付金额 实付金额 实际付款金额 本次付款 本次支付金额
        支付金额 划拨金额 打款金额 到账金额
      `,
      list: { order: 5, width: 92 },
      package: 'amount_fen',
    },
    voucher: {
      kind: 'text',
      label: { zh: '凭证号', en: 'Voucher' },
      maxLength: 60,
      form: 'basic',
      headings: words`
        支付凭证 凭证 凭证编号 凭证号码 付款凭证 付款凭证号 支付凭证号 记账凭证号 支付令 支付令号
        银行回单号 回单号 票据号 单据号 发票号 发票号码
      `,
      list: { order: 6, width: 120 },
      package: 'voucher',
    },
    note: {
      kind: 'longText',
      label: { zh: '备注', en: 'Note' },
      form: 'basic',
      headings: words`说明 备注说明 备注信息 其他说明 附注 Remarks`,
    },
  },
});
