import type { Texts } from './types';

/** Scoring. */
export const evaluationTexts = {
  SCORE_ABOVE_FULL: { zh: '“{item}”得 {score} 分，超过满分 {full}，请改小', en: '“{item}” has {score}, above its full mark {full}' },
  SCORE_NEGATIVE: { zh: '“{item}”不能为负分，请改为 0 以上', en: '“{item}” cannot be negative' },
  SCORE_ITEM_UNKNOWN: { zh: '模板里没有“{item}”这一项，请重新打开评分表', en: 'No item “{item}” in the template; reopen the sheet' },
  TEMPLATE_UNKNOWN: { zh: '没有这个评估模板（{template}），请重新选择', en: 'No such template ({template}); choose again' },
} as const satisfies Texts;
