import type { Texts } from './types';

/** What only the command line says. */
export const commandLineTexts = {
  CLI_ANSWER_VALUES: {
    zh: '没有认出的值可以这样答：存一个 UTF-8 的 CSV，第一行 column,value,code，下面每个值一行，如 {name},{value},{code}（代码空着就是此项留空），再加 --values 这个文件 运行一次。',
    en: 'To answer: a CSV in UTF-8 with the header column,value,code and a row for each value, such as {name},{value},{code} (no code: left empty); run again with --values FILE.',
  },
  CLI_ANSWER_COLUMNS: {
    zh: '没有认出的列可以这样答：存一个 UTF-8 的 CSV，第一行 heading,field，下面每列一行，如 {name},台账里的名称（空着就是不要这一列），再加 --columns 这个文件 运行一次。',
    en: 'To answer: a CSV in UTF-8 with the header heading,field and a row for each column, such as {name},its label (empty: left out); run again with --columns FILE.',
  },
  CLI_ANSWER_UNUSED: {
    zh: '列文件里的“{name}”没有用上：工作簿里没有这个表头，请核对写法。',
    en: '“{name}” in the file of columns met no heading of the workbooks; check how it is written.',
  },
  CLI_STAGE_import: { zh: '写入台账', en: 'Importing' },
  CLI_STAGE_receive: { zh: '接收', en: 'Receiving' },
  CLI_STAGE_write: { zh: '写出', en: 'Writing' },
  CLI_STAGE_flush: { zh: '落盘', en: 'Flushing' },
  CLI_STAGE_readback: { zh: '回读', en: 'Reading back' },
  CLI_STAGE_verify: { zh: '校验', en: 'Verifying' },
  OUTCOME_accepted: { zh: '已接收', en: 'accepted' },
  OUTCOME_returned: { zh: '已退回', en: 'returned' },
} as const satisfies Texts;
