import type { Texts } from '../types';

/** What is said of workbooks as files, and of cells whatever they are about. */
export const workbookFailures = {
  IMPORT_ERROR_VALUE: {
    zh: '单元格是公式错误 {value}，不是数据；请在表中改正公式或直接填写后再导入。',
    en: 'The cell holds the formula error {value} and no data; mend the formula or type the value, then import again.',
  },
  IMPORT_UNCALCULATED: {
    zh: '此格是公式，文件里没有存它的结果，按空白处理；请在 WPS 或 Excel 中打开并保存一次，再导入。',
    en: 'The cell is a formula whose result the file does not hold; taken as empty. Open and save it once in WPS or Excel, then import again.',
  },
  IMPORT_MERGED_FIGURE: {
    zh: '数字 {value} 写在合并单元格 {range} 中，看不出算在哪一行；请取消合并，把数字写到所属的那一行。',
    en: 'The merged cells {range} hold one figure, {value}; unmerge them and write it in the row for which it counts.',
  },
  IMPORT_SCALED: {
    zh: '单元格里存的是 {stored}，按格式显示为“{shown}”；已按显示的数字读取，请核对单位。',
    en: 'The cell keeps {stored} and its format shows “{shown}”; read as shown, check the unit.',
  },
} as const satisfies Texts;
