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
  PAPER_NOT_MADE: {
    zh: '没能排出这份文件。请重试；还不行就重新打开程序再导出。',
    en: 'The document could not be laid out. Try again, or reopen the program.',
  },
  PAPER_NOT_PRINTED: {
    zh: '没有打印出来。请检查打印机是否连好、开机，再试一次；也可以先导出 PDF，再从 PDF 打印。',
    en: 'It was not printed. Check that a printer is connected and on, or save a PDF and print that.',
  },
} as const satisfies Texts;
