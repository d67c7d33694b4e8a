import type { Texts } from './types';

/** The evaluation screen. */
export const evaluationUiTexts = {
  EVAL_TITLE: { zh: '评估', en: 'Evaluation' },
  EVAL_EXAMPLE: { zh: '示例模板，非官方标准', en: 'Example template, not an official standard' },
  EVAL_NONE: { zh: '还没有可评估的站', en: 'No stations to evaluate yet' },
  EVAL_NONE_TEXT: { zh: '先在“三级体系”登记社工站，再来打分。', en: 'Register stations first.' },
  EVAL_NOT_YET: { zh: '未评', en: 'not yet' },
  EVAL_OPEN: { zh: '未评完', en: 'open' },
  EVAL_ITEM: { zh: '指标', en: 'Item' },
  EVAL_CRITERION: { zh: '评分标准', en: 'Criterion' },
  EVAL_EVIDENCE: { zh: '佐证', en: 'Evidence' },
  EVAL_FULL: { zh: '满分', en: 'Full' },
  EVAL_SCORE: { zh: '得分', en: 'Score' },
  EVAL_SAVE: { zh: '保存评分', en: 'Save' },
  EVAL_SAVED: { zh: '已保存', en: 'Saved' },
  EVAL_RUNNING: { zh: '当前总分', en: 'Running total' },
  EVAL_OF: { zh: '/ {full} 分', en: '/ {full}' },
  EVAL_LEFT: { zh: '还有 {n} 项没有打分', en: '{n} items open' },
  EVAL_PASSED: { zh: '通过', en: 'passed' },
  EVAL_FAILED: { zh: '未通过', en: 'not passed' },
  EVAL_RULE: { zh: '满 {pass} 分且没有一“有”为 0 才通过；保存的得分保留一位小数，按得分对等级。', en: 'Passed from {pass} with no group at 0; the stored score has one decimal.' },
  EVAL_GRADE_FROM: { zh: '{from} 分起', en: 'from {from}' },
  EVAL_BAD_SCORE: { zh: '填 0 到 {full} 的数，最多一位小数', en: '0 to {full}, at most one decimal' },
} as const satisfies Texts;
