import type { Texts } from '../types';

/** Papers that could not be made. */
export const paperFailures = {
  PAPER_NOT_MADE: {
    zh: '没能排出这份文件。请重试；还不行就重新打开程序再导出。',
    en: 'The document could not be laid out. Try again, or reopen the program.',
  },
  PAPER_NOT_PRINTED: {
    zh: '没有打印出来。请检查打印机是否连好、开机，再试一次；也可以先导出 PDF，再从 PDF 打印。',
    en: 'It was not printed. Check that a printer is connected and on, or save a PDF and print that.',
  },
  REPORT_OF_COUNTY: {
    zh: '分析报告由县级单位按本单位的填报数据起草；本级请在“接收汇总”里看汇总。',
    en: 'The analysis report is a county’s, of what it entered; see the roll-up under Receive instead.',
  },
  REPORT_CHANGED: {
    zh: '图是按刚才的数画的，数据随后变动了，报告没有写出。请再点一次“导出”。',
    en: 'The pictures were drawn of figures that have changed since, and nothing was written. Export it once more.',
  },
} as const satisfies Texts;
