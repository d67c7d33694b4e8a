import type { Texts } from '../types';

/** Why two records may be one; refusals of merging and of division changes. */
export const mergeFailures = {
  DUPLICATE_NAME: { zh: '姓名相同', en: 'same name' },
  DUPLICATE_BODY_NAME: { zh: '名称相同', en: 'same name' },
  DUPLICATE_NAME_NEAR: { zh: '名称差一字', en: 'names differ by one character' },
  DUPLICATE_PHONE: { zh: '电话相同', en: 'same phone' },
  DUPLICATE_BIRTH: { zh: '出生日期相同', en: 'same birth date' },
  DUPLICATE_STATION: { zh: '同一站点', en: 'same station' },
  DUPLICATE_NUMBER_NEAR: { zh: '号码差一位', en: 'numbers differ by one digit' },
  DUPLICATE_AREA: { zh: '登记地相同', en: 'registered in the same area' },
  MERGE_NOUN: {
    zh: '{noun}不能合并，请逐条修改。',
    en: 'Records of this kind cannot be merged; change them one by one.',
  },
  MERGE_SAME: {
    zh: '两边是同一条记录，请选另一条。',
    en: 'Both are the same record; choose another.',
  },
  MERGE_UNKNOWN: {
    zh: '没有找到这次合并，可能已经撤销。',
    en: 'This merge is not known; it may have been undone.',
  },
  MERGE_MOVED_ON: {
    zh: '合并后的记录已由{by}改过，不能再撤销；可以恢复被合并的那一条。',
    en: '{by} has changed the merged record since; it can no longer be undone.',
  },
  DIVISION_CHANGE_FEW: {
    zh: '合并至少选两个原区划，拆分至少写两个新区划，更名只选一个，请补全。',
    en: 'A merger takes two or more, a split makes two or more, a rename one; complete them.',
  },
  DIVISION_CHANGE_TWICE: {
    zh: '有相同的区划写了两次，请改正。',
    en: 'A division stands there twice; correct it.',
  },
  DIVISION_CHANGE_NOTHING: {
    zh: '名称和代码都没有变，请写新的名称或代码。',
    en: 'Neither name nor code has changed; enter the new ones.',
  },
  DIVISION_CHANGE_LEVEL: {
    zh: '这里只能调整本单位的乡镇（街道）和村（社区），请重选。',
    en: 'Only townships and villages of this office can be changed here; choose again.',
  },
  DIVISION_CHANGE_AHEAD: {
    zh: '{date} 还没有到，请在生效之后登记。',
    en: '{date} lies ahead; register the change once it is in force.',
  },
  DIVISION_CHANGE_NOT_LATEST: {
    zh: '只能撤销最近一次调整，请先撤销后来的。',
    en: 'Only the latest change can be undone; undo the later ones first.',
  },
  DIVISION_CHANGE_MOVED_ON: {
    zh: '调整之后又改过 {count} 处，不能自动撤销；请登记一次反方向的调整。',
    en: '{count} {count|thing has|things have} changed since; register a change the other way instead.',
  },
} as const satisfies Texts;
