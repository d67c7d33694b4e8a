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
  keys: [['project', 'date', 'voucher'], ['project', 'date', 'category', 'amount']],
  packageTable: 'expenses',
  sort: { field: 'date', descending: true },
  sections: { basic: { zh: '支出', en: 'Expense' } },
  fields: {
    project: { kind: 'reference', refers: 'project', label: { zh: '项目', en: 'Project' }, required: true, form: 'basic', headings: ['项目名称', '购买项目'], list: { order: 1, width: 200 }, package: 'project_id' },
    date: { kind: 'date', label: { zh: '支出日期', en: 'Date' }, required: true, form: 'basic', headings: ['日期'], list: { order: 2, width: 100 }, package: 'date' },
    category: { kind: 'code', codes: 'expenseCategory', label: { zh: '类别', en: 'Category' }, required: true, form: 'basic', headings: ['支出类别', '科目'], list: { order: 3, width: 120 }, package: 'category' },
    amount: { kind: 'money', label: { zh: '金额', en: 'Amount' }, unit: { zh: '万元', en: '10k yuan' }, required: true, min: 1, form: 'basic', headings: ['支出金额', '金额（万元）'], list: { order: 4, width: 92 }, package: 'amount_fen' },
    voucher: { kind: 'text', label: { zh: '凭证号', en: 'Voucher' }, maxLength: 60, form: 'basic', headings: ['凭证'], list: { order: 5, width: 120 }, package: 'voucher' },
    note: { kind: 'longText', label: { zh: '用途', en: 'Purpose' }, form: 'basic', headings: ['说明', '备注'], list: { order: 6, width: 180 } },
  },
});
