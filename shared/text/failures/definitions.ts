import type { Texts } from '../types';

/** What is said of definition sets. */
export const definitionFailures = {
  DEF_KEY_TWICE: {
    zh: '“{item}”的代码 {key} 已经用过，请换一个',
    en: 'The key {key} of “{item}” is used already; take another',
  },
  DEF_NAME_TWICE: {
    zh: '表里已有“{item}”，请换个名称，或直接填那一项',
    en: 'The form has “{item}” already; give another name, or fill in that one',
  },
  DEF_SECTION_UNKNOWN: {
    zh: '“{item}”所在的部分 {section} 不在表里，请重选',
    en: 'The form has no section {section} for “{item}”; choose another',
  },
  DEF_NOT_ENTERED: {
    zh: '自定指标只能由站点填写，“{item}”不能取自台账',
    en: 'Items of your own are entered by the stations; “{item}” cannot come from the register',
  },
  DEF_CARRIED_UNKNOWN: {
    zh: '“{item}”的期初取自 {key}，自定指标里没有这一项，请改选',
    en: '“{item}” opens with {key}, which is no item of your own; choose another',
  },
  DEF_REQUIRED_UNKNOWN: {
    zh: '{key} 不是站点填写的指标，不能设为必填',
    en: '{key} is not entered by the stations and cannot be required',
  },
  DEF_FIGURES_LEFT: {
    zh: '{period} 还有 {count} 个数填在要去掉或改单位的指标下；请让这一期保留原定义，或先清空这些数',
    en: 'In {period}, {count} {count|figure stands|figures stand} under items to be dropped or kept in another unit; let it keep its set, or empty those first',
  },
} as const satisfies Texts;
