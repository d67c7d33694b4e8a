import type { Texts } from './types';

/** Documents on A4: what the paper itself says, the two buttons, and why nothing came out. */
export const paperTexts = {
  PAPER_OFFICE: { zh: '单位：{office}', en: 'Office: {office}' },
  PAPER_NUMBER: { zh: '编号：{number}', en: 'No. {number}' },
  PAPER_PAGE: { zh: '第 {page} 页 / 共 {pages} 页', en: 'Page {page} of {pages}' },
  PAPER_PDF: { zh: '导出 PDF', en: 'Save as PDF' },
  PAPER_PRINT: { zh: '打印', en: 'Print' },
  PAPER_SAVED: { zh: '已导出：{file}', en: 'Saved: {file}' },
  PAPER_PRINTED: { zh: '已送到打印机', en: 'Sent to the printer' },
} as const satisfies Texts;
