import type { Texts } from '../types';

/** What a form says of a value that cannot be read. */
export const formFailures = {
  EVAL_BAD_SCORE: {
    zh: '填 0 到 {full} 的数，最多一位小数',
    en: 'Enter 0 to {full}, one decimal at most',
  },
  EVAL_BAD_AMOUNT: { zh: '填数字，最多六位小数', en: 'Enter a number, six decimals at most' },
  EVAL_BAD_COUNT: {
    zh: '填几处，用整数；没有就填 0',
    en: 'Enter how often as a whole number, 0 for none',
  },
  FORM_BAD_NUMBER: {
    zh: '不是数，请只写数字，小数点用 .',
    en: 'Not a number; write digits only, and . for decimals',
  },
  FORM_BAD_INTEGER: {
    zh: '不是整数，请写 0 以上的整数',
    en: 'Not a whole number; write 0 or more',
  },
  FORM_BAD_MONEY: {
    zh: '金额不对，请写万元数，小数点用 .，最多六位小数',
    en: 'Not an amount; write units of 10k yuan, . for decimals, six at most',
  },
} as const satisfies Texts;
