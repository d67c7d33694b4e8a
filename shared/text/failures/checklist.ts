import type { Texts } from '../types';

/** Refusals of checklists and of their templates. */
export const checklistFailures = {
  CHECKLIST_TEMPLATE_UNKNOWN: {
    zh: '没有这个清单模板（{template}），请重新选择。',
    en: 'No such template ({template}); choose again.',
  },
  CHECKLIST_TEMPLATE_NAME: {
    zh: '模板没有名称，请填写。',
    en: 'The template has no name; enter one.',
  },
  CHECKLIST_TEMPLATE_EMPTY: {
    zh: '模板里没有内容，请至少留一个“有”。',
    en: 'The template is empty; keep one group at least.',
  },
  CHECKLIST_TEMPLATE_UNNAMED: {
    zh: '有的项目没有名称，请填写或删去。',
    en: 'Something has no name; enter it or take it out.',
  },
  CHECKLIST_TEMPLATE_MARK: {
    zh: '“{group}”的简称要正好一个字，例如“场”。',
    en: '“{group}” needs a mark of exactly one character.',
  },
  CHECKLIST_TEMPLATE_MARK_TWICE: {
    zh: '简称“{mark}”用了两次，请换一个字。',
    en: 'The mark “{mark}” is used twice; choose another.',
  },
  CHECKLIST_TEMPLATE_KEY_TWICE: {
    zh: '同一项目出现了两次（{key}），请删去一个。',
    en: 'The same item occurs twice ({key}); take one out.',
  },
  CHECKLIST_TEMPLATE_NO_CRITERIA: {
    zh: '“{group}”下面没有标准，请添加或删去这个“有”。',
    en: '“{group}” has no criteria; add one or take the group out.',
  },
  CHECKLIST_TEMPLATE_WEIGHT: {
    zh: '“{group}”里有的分值不是正数，请改正。',
    en: 'A weight of “{group}” is not above 0; correct it.',
  },
  CHECKLIST_CRITERION_UNKNOWN: {
    zh: '清单里没有这一条（{criterion}），请重新打开。',
    en: 'No such criterion ({criterion}); open the checklist again.',
  },
  CHECKLIST_EVIDENCE_UNKNOWN: {
    zh: '佐证文件不在台账里，请重新添加。',
    en: 'The evidence is not kept here; add it again.',
  },
  CHECKLIST_NOT_COMPLETE: {
    zh: '这一轮还有 {open} 条没有核对，核对完才能开始下一轮。',
    en: '{open} {open|criterion is|criteria are} still open; finish this round before the next.',
  },
} as const satisfies Texts;
