import type { Texts } from '../types';

/** What the command line refuses, and how its lists of explanations are headed. */
export const commandLineFailures = {
  INTERNAL_HERE: {
    zh: '程序出错（{detail}），请重试一次；仍不行请联系维护人员。',
    en: 'The program failed ({detail}). Try once more, then call support.',
  },
  WRONG_USAGE: { zh: '用法不对，请照此输入：\n{usage}', en: 'Wrong usage. Type:\n{usage}' },
  OPTION_UNKNOWN: {
    zh: '没有 {option} 这个选项。加 --help 看这条命令有哪些选项；以“-”开头的文件名请写成 ./{option}。',
    en: 'There is no option {option}. --help lists them; write a file whose name begins so as ./{option}.',
  },
  OPTION_VALUE: {
    zh: '{option} 后面缺取值，或者它不带取值。',
    en: '{option} lacks its value, or takes none.',
  },
  PASSWORD_NEEDED: {
    zh: '没有口令。请设置环境变量 STATIONBOOK_PASSWORD，或在终端里输入。',
    en: 'No password. Set STATIONBOOK_PASSWORD or type it on a terminal.',
  },
  EXPLANATIONS_HEADING: {
    zh: '说明文件 {file} 的表头不对，第一行要有 code,id,text 三列，并存为 UTF-8 编码的 CSV。',
    en: 'The heading of {file} must be code,id,text; save it as CSV in UTF-8.',
  },
  ANSWERS_HEADING: {
    zh: '{file} 读不出来：第一行是表头，每行至少 {least} 列，并存为 UTF-8 编码的 CSV。',
    en: '{file} cannot be read: a header, then at least {least} {least|column|columns} in each row, as CSV in UTF-8.',
  },
  ANSWERS_COLUMN: {
    zh: '取值文件里的“{name}”不是这次导入的任何一列，没有导入。请写工作簿的表头，或 unmatched 里的 column。',
    en: '“{name}” in the file of answers is no column of these workbooks. Use its heading, or `column` of what is unmatched.',
  },
  ANSWERS_FIELD: {
    zh: '列文件里“{heading}”对应的“{name}”不是任何一项，没有导入。请写台账里的名称（可看空白模板的表头），不要这一列的留空。',
    en: '“{name}”, given for “{heading}” in the file of columns, is no field. Use its label as in the template workbook, or leave it empty to leave the column out.',
  },
  ANSWERS_CODE: {
    zh: '取值文件里“{value}”写的“{name}”不是可选的代码，没有导入。可写：{likely}；此项留空的不写代码。',
    en: '“{name}”, given for “{value}” in the file of answers, is none of its codes. Use one of {likely}, or none to leave it empty.',
  },
  EXPLANATION_WITHOUT_FINDING: {
    zh: '说明文件里的 {code}（{id}）没有对应的问题，请先重新检查。',
    en: 'No finding {code} ({id}) to explain. Run the checks again.',
  },
} as const satisfies Texts;
