import type { Texts } from './types';

/** What only the command line says. */
export const commandLineTexts = {
  CLI_STAGE_import: { zh: '写入台账', en: 'Importing' },
  CLI_STAGE_receive: { zh: '接收', en: 'Receiving' },
  CLI_STAGE_write: { zh: '写出', en: 'Writing' },
  CLI_STAGE_flush: { zh: '落盘', en: 'Flushing' },
  CLI_STAGE_readback: { zh: '回读', en: 'Reading back' },
  CLI_STAGE_verify: { zh: '校验', en: 'Verifying' },
  OUTCOME_accepted: { zh: '已接收', en: 'accepted' },
  OUTCOME_returned: { zh: '已退回', en: 'returned' },
} as const satisfies Texts;
