import type { Texts } from './types';

/** Words of the screen of further returns. */
export const returnsTexts = {
  RETURN_TITLE: { zh: '其他填报', en: 'Other returns' },
  RETURN_CHOICE: { zh: '填报表', en: 'Return' },
  RETURN_STATIONS: { zh: '各站季度填报', en: 'Stations’ return' },
  RETURN_PERIOD: { zh: '本表期别', en: 'Period of this return' },
  RETURN_DUE: { zh: '{date} 前上报', en: 'Due {date}' },
  RETURN_SENT_WITH: { zh: '随{period}上报', en: 'Sent with {period}' },
  RETURN_IS_FROZEN: { zh: '已封存', en: 'Frozen' },
  RETURN_OPEN: { zh: '{n} 项待处理', en: '{n} {n|finding|findings} open' },
  RETURN_SOUND: { zh: '检查通过', en: 'All checks passed' },
  RETURN_EXPORT: { zh: '导出 .xlsx', en: 'Export .xlsx' },
  RETURN_EXPORTED: { zh: '已写入 {file}', en: 'Written to {file}' },
  RETURN_FREEZE: { zh: '封存', en: 'Freeze' },
  RETURN_FREEZE_TITLE: { zh: '封存 {period} 的{title}？', en: 'Freeze {title} for {period}?' },
  RETURN_FREEZE_TEXT: {
    zh: '封存后数字不再随台账变化，也不能再填，并随下一次封存的上报包一起报上级；在那之前，审核人可以解除封存。',
    en: 'Frozen figures no longer follow the register and cannot be changed; they go to the superior with the next package that is frozen. Until then a reviewer can open the return again.',
  },
  RETURN_REOPEN: { zh: '解除封存', en: 'Open again' },
  RETURN_CATEGORY: { zh: '类别', en: 'Category' },
  RETURN_LINE: { zh: '序号', en: 'No.' },
  RETURN_LAST_YEAR: { zh: '上年 {value}', en: 'last year {value}' },
  RETURN_FROM_REGISTER: { zh: '取自台账', en: 'From the register' },
  RETURN_WORKED_OUT: { zh: '自动计算', en: 'Worked out' },
  RETURN_OTHER_FIGURE: { zh: '台账 {value}，已改', en: 'Register {value}, replaced' },
  RETURN_SOURCE_TITLE: { zh: '{item}：取自台账', en: '{item}: from the register' },
  RETURN_COUNTED: {
    zh: '台账现有 {value}，来自 {n} 条记录。',
    en: 'The register has {value}, from {n} {n|record|records}.',
  },
  RETURN_MORE: { zh: '另有 {n} 条', en: 'and {n} more' },
  RETURN_OTHER: { zh: '改报的数', en: 'Figure instead' },
  RETURN_WHY: { zh: '原因', en: 'Reason' },
  RETURN_WHY_HELP: {
    zh: '不少于六个字，随表保存',
    en: 'Six characters or more; kept with the return',
  },
  RETURN_TAKE: { zh: '改报', en: 'Replace' },
  RETURN_BACK: { zh: '恢复台账数', en: 'Take the register’s' },
  RETURN_FINDINGS: { zh: '检查', en: 'Checks' },
  RETURN_KEYS: {
    zh: '回车、↑↓ 换行，Tab 换格；取自台账的数按回车看来源，Ctrl+Z 撤销',
    en: 'Enter and ↑↓ change the row, Tab the cell; Enter on a figure of the register shows where it comes from, Ctrl+Z takes back',
  },
} as const satisfies Texts;
