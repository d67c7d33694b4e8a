import type { Texts } from './types';

/** Letters (函件): what they are offered as, and what stands in them beside the office's own words. */
export const letterTexts = {
  LETTER_REMIND: { zh: '催报函…', en: 'Remind…' },
  LETTER_REMIND_TITLE: { zh: '催报函（{n} 份）', en: '{n} {n|reminder|reminders}' },
  LETTER_REMIND_NOTE: {
    zh: '勾选要催的单位，每个单位一页。文字在“设置 → 填报定义 → 修改 → 函件”里改。',
    en: 'A page for each office that is ticked. The words are changed in the settings: Definitions, Change, Letters.',
  },
  LETTER_RETURN: { zh: '退回通知…', en: 'Notice of return…' },
  LETTER_RETURN_TITLE: { zh: '退回通知：{unit}', en: 'Notice of return: {unit}' },
  LETTER_RETURN_NOTE: {
    zh: '通知下列出 {n} 处需要改正或说明的地方，随回执一起交给对方。',
    en: 'It lists {n} {n|point|points} to be put right or explained; hand it over with the receipt.',
  },
  LETTER_RECTIFY: { zh: '整改通知…', en: 'Rectification notice…' },
  LETTER_RECTIFY_TITLE: { zh: '整改通知', en: 'Rectification notice' },
  LETTER_RECTIFY_NOTE: {
    zh: '勾选要写进通知的问题。文字在“设置 → 填报定义 → 修改 → 函件”里改。',
    en: 'What is ticked stands in the letter. The words are changed in the settings: Definitions, Change, Letters.',
  },
  LETTER_UNIT: { zh: '收文单位', en: 'To' },
  LETTER_NUMBER: { zh: '发文序号', en: 'Running number' },
  LETTER_NUMBER_HINT: {
    zh: '印作 {number}；不填就空着，手写。',
    en: 'Printed as {number}; left empty, it is written by hand.',
  },
  LETTER_NUMBERS_HINT: {
    zh: '第一份印作 {number}，往后每份加一；不填就空着，手写。',
    en: 'The first is printed as {number}, each further one counts on; left empty, they are written by hand.',
  },
  LETTER_BLANK: { zh: '　　', en: '____' },
  LETTER_SEAL: { zh: '盖章', en: 'Seal' },
  LETTER_FILE: { zh: '{unit} {title}', en: '{title}, {unit}' },
  LETTER_FILE_SEVERAL: { zh: '{title}（{n} 份）', en: '{title} ({n} {n|letter|letters})' },
  LETTER_NO: { zh: '序号', en: 'No.' },
  LETTER_FOUND: { zh: '需要改正或说明的地方', en: 'What has to be put right or explained' },
  LETTER_MORE: { zh: '另有 {n} 处，见回执。', en: '{n} more {n|stands|stand} in the receipt.' },
  LETTER_PROBLEM: { zh: '存在问题', en: 'What was found' },
  LETTER_ASKED: { zh: '整改要求', en: 'What has to be done' },
  LETTER_DUE: { zh: '整改期限', en: 'By when' },
  LETTER_VISIT: { zh: '{day}{kind}情况', en: 'the visit of {day} ({kind})' },
  LETTER_EVALUATION: {
    zh: '{year}年度“{template}”评估结果（总分 {total}，等级“{grade}”）',
    en: 'the evaluation {year} by “{template}” (total {total}, grade {grade})',
  },
  LETTER_EVALUATION_UNGRADED: {
    zh: '{year}年度“{template}”评估结果（总分 {total}）',
    en: 'the evaluation {year} by “{template}” (total {total})',
  },
  LETTER_HAVES: {
    zh: '{day}“{name}”清单核对结果',
    en: 'the checklist “{name}” of {day}',
  },
  LETTER_HAVE: { zh: '{group}：{criterion}（{state}）', en: '{group}: {criterion} ({state})' },
  LETTER_HAVE_missing: { zh: '按清单配备到位', en: 'Provide it as the list asks' },
  LETTER_HAVE_partial: { zh: '补齐不足部分', en: 'Provide what is lacking' },
  LETTER_HAVE_EVIDENCE: { zh: '{asked}，并提供{evidence}', en: '{asked}; evidence: {evidence}' },
  LETTER_USE: { zh: '{day}评估结果应用决定', en: 'the decision of {day} on the evaluation' },
} as const satisfies Texts;
