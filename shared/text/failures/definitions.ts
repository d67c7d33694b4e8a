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
  CHECK_BAD: {
    zh: '审核规则 {rule} 有误：{source}（{why}），请改正',
    en: 'Rule {rule} is wrong at: {source} ({why}); correct it',
  },
  CHECK_FOREIGN: {
    zh: '审核规则 {rule} 用了规则里没有的 {name}：{source}，请换个写法',
    en: 'Rule {rule}: no rule has {name} to use, as in {source}; write it otherwise',
  },
  CHECK_NAME: {
    zh: '审核规则 {rule} 读不到 {name}：{source}，请改用该范围里有的量',
    en: 'Rule {rule} cannot read {name}: {source}; use what its scope has',
  },
  CHECK_DEAR: {
    zh: '审核规则 {rule} 计算量过大（{cost} 步）：{source}，请简化',
    en: 'Rule {rule}: too many steps ({cost}) for {source}; make it simpler',
  },
  CHECK_TYPE: {
    zh: '审核规则 {rule} 的这一处应得到 {wanted}，却得到 {type}：{source}，请改正',
    en: 'Rule {rule} should come to {wanted} here, but comes to {type}: {source}; correct it',
  },
  CHECK_PLACE: {
    zh: '审核规则 {rule} 的文字里有 {name}，却没有写它取什么数，请补写',
    en: 'The sentence of rule {rule} has a place {name} that nothing fills; say what does',
  },
  CHECK_TWICE: {
    zh: '审核规则代码 {rule} 用了两次，请换一个',
    en: 'The code {rule} is used by two rules; take another',
  },
  CHECK_ASIDE: {
    zh: '审核规则 {rule} 算不出来（{why}），本次没有用它；请报告发来规则的单位，并在此说明',
    en: 'Rule {rule} could not be worked out ({why}) and was left out; tell the office that sent it, and explain here',
  },
} as const satisfies Texts;
