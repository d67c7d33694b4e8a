import { words } from '../codes/words';
import { describe } from './noun';

/** 支出 expense: what the contractor spent of a project's money. */
export const expense = describe({
  name: 'expense',
  label: { zh: '支出', en: 'Expense' },
  plural: { zh: '支出', en: 'Expenses' },
  title: 'date',
  area: 'projects',
  owner: 'project',
  hint: 'project',
  keys: [
    ['project', 'date', 'voucher'],
    ['project', 'date', 'category', 'amount'],
  ],
  packageTable: 'expenses',
  sort: { field: 'date', descending: true },
  sections: { basic: { zh: '支出', en: 'Expense' } },
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
      label: { zh: '支出日期', en: 'Date' },
      required: true,
      form: 'basic',
      headings: words`
        日期 时间 支出时间 开支日期 开支时间 使用日期 使用时间 发生日期 发生时间 费用日期 列支日期
        报销日期 报账日期 支付日期 记账日期 入账日期
      `,
      list: { order: 2, width: 100 },
      package: 'date',
    },
    category: {
      kind: 'code',
      codes: 'expenseCategory',
      label: { zh: '类别', en: 'Category' },
      required: true,
      form: 'basic',
      headings: words`
        支出类别 科目 类型 支出类型 支出分类 支出大类 支出科目 支出项目 费用类别 费用类型 费用科目
        费用项目 开支类别 开支科目 列支科目 经费类别 经费科目 预算科目 会计科目 明细科目
      `,
      list: { order: 3, width: 120 },
      package: 'category',
    },
    amount: {
      kind: 'money',
      label: { zh: '金额', en: 'Amount' },
      unit: { zh: '万元', en: '10k yuan' },
      unlikely: 20,
      required: true,
      min: 1,
      form: 'basic',
      headings: words`
        支出金额 金额（万元） 支出额 支出数 支出资金 实际支出 实支金额 费用金额 使用金额 使用资金
        开支金额 列支金额 报销金额 支付金额 发生额 花费 金额（元）
      `,
      list: { order: 4, width: 92 },
      package: 'amount_fen',
    },
    voucher: {
      kind: 'text',
      label: { zh: '凭证号', en: 'Voucher' },
      maxLength: 60,
      form: 'basic',
      headings: words`
        凭证 凭证编号 凭证号码 付款凭证 付款凭证号 支付凭证 支付凭证号 记账凭证号 票据号 单据号
        发票号 发票号码
      `,
      list: { order: 5, width: 120 },
      package: 'voucher',
    },
    note: {
      kind: 'longText',
      label: { zh: '用途', en: 'Purpose' },
      form: 'basic',
      headings: words`
        说明 备注 内容 摘要 事由 支出内容 支出事由 支出用途 支出明细 支出说明 开支内容 费用内容
        费用说明 用途说明 资金用途 使用说明 备注说明 备注信息 其他说明 附注 Remarks
      `,
      list: { order: 6, width: 180 },
    },
  },
});
