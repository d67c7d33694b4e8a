import type { Texts } from '../types';

/**
 * What keeps a template from being published, and what cannot be read in its workbook; each names
 * the item and what to do.
 */
export const evaluationTemplateFailures = {
  TEMPLATE_EMPTY: {
    zh: '模板里没有指标，请至少添加一项',
    en: 'The template has no indicators; add one at least',
  },
  TEMPLATE_UNNAMED: { zh: '模板没有名称，请填写', en: 'The template has no name; enter one' },
  TEMPLATE_SUM: {
    zh: '一级指标合计 {sum} 分，总分写的是 {full} 分；请改成一致',
    en: 'First-level indicators make {sum}, the full mark says {full}; make them agree',
  },
  TEMPLATE_SECTION_SUM: {
    zh: '“{item}”满分 {full}，下级合计 {sum} 分；请改成一致',
    en: '“{item}” has {full}, what is beneath it makes {sum}; make them agree',
  },
  TEMPLATE_SECTION_EMPTY: {
    zh: '“{item}”下面没有指标，请添加或删去',
    en: 'Nothing is beneath “{item}”; add an item or remove it',
  },
  TEMPLATE_NAME_MISSING: {
    zh: '指标 {item} 没有名称，请填写',
    en: 'Indicator {item} has no name; enter one',
  },
  TEMPLATE_TOO_DEEP: {
    zh: '“{item}”层级太深，最多 {most} 级；请上移',
    en: '“{item}” lies too deep, {most} {most|level|levels} at most; move it up',
  },
  TEMPLATE_KEY_TWICE: {
    zh: '有两项用了同一个编号（{key}），请删去一项再添加',
    en: 'Two items have the same key ({key}); remove one and add it again',
  },
  TEMPLATE_ITEM_WORTHLESS: {
    zh: '“{item}”满分是 0，请填写分值',
    en: '“{item}” has a full mark of 0; enter its mark',
  },
  TEMPLATE_PARTS_MISSING: {
    zh: '“{item}”是组合分，还没有组成项；请写明各项和分值',
    en: '“{item}” is made of parts and has none; enter the parts and their marks',
  },
  TEMPLATE_PARTS_SUM: {
    zh: '“{item}”各项合计 {sum} 分，满分是 {full} 分；请改成一致',
    en: 'The parts of “{item}” make {sum}, its full mark is {full}; make them agree',
  },
  TEMPLATE_PARTS_UNCLEAR: {
    zh: '“{item}”有的组成项没有名称或重复，请改正',
    en: 'A part of “{item}” has no name or stands twice; correct it',
  },
  TEMPLATE_DEGREE_ORDER: {
    zh: '“{item}”有的程度起点高于终点，请调换',
    en: 'A degree of “{item}” begins above its end; swap them',
  },
  TEMPLATE_DEGREE_FULL: {
    zh: '“{item}”最高的程度应正好是满分 {full}，请改正',
    en: 'The best degree of “{item}” has to reach its full mark {full}; correct it',
  },
  TEMPLATE_BANDS_MISSING: {
    zh: '“{item}”按比率分档，还没有分档；请写明比率和得分',
    en: '“{item}” goes by ratio and has no bands; enter the ratios and their scores',
  },
  TEMPLATE_BANDS_TWICE: {
    zh: '“{item}”有两档比率相同，请删去一档',
    en: 'Two bands of “{item}” begin at the same ratio; remove one',
  },
  TEMPLATE_BANDS_FULL: {
    zh: '“{item}”最高一档的得分应是满分 {full}，请改正',
    en: 'The best band of “{item}” has to give its full mark {full}; correct it',
  },
  TEMPLATE_BANDS_ORDER: {
    zh: '“{item}”比率低的一档得分反而高，请改正',
    en: 'A lower band of “{item}” gives more than a higher one; correct it',
  },
  TEMPLATE_DEDUCTIONS_MISSING: {
    zh: '“{item}”是扣分项，还没有扣分规则；请写明每次扣几分',
    en: '“{item}” takes points off and says for what nowhere; enter what each fault costs',
  },
  TEMPLATE_DEDUCTIONS_UNCLEAR: {
    zh: '“{item}”有的扣分规则没有名称或扣 0 分，请改正',
    en: 'A deduction of “{item}” has no name or costs 0; correct it',
  },
  TEMPLATE_GROUPS_MISSING: {
    zh: '还没有评分方，请至少添加一方',
    en: 'There are no assessor groups; add one at least',
  },
  TEMPLATE_WEIGHTS: {
    zh: '评分方权重合计 {sum}%，应为 100%；请改正',
    en: 'The groups’ weights make {sum} %, they have to make 100 %; correct them',
  },
  TEMPLATE_GROUP_UNKNOWN: {
    zh: '“{item}”指定的评分方（{group}）不存在，请重新选择',
    en: '“{item}” names a group that is none ({group}); choose again',
  },
  TEMPLATE_GROUP_NAMELESS: {
    zh: '有的评分方没有名称，请填写或删去',
    en: 'A group has no name; enter one or remove it',
  },
  TEMPLATE_GROUP_WEIGHTLESS: {
    zh: '“{group}”权重为 0，却要给“{item}”打分；请给它权重，或不让它打分',
    en: '“{group}” has no weight and is to score “{item}”; give it a weight or take it off the item',
  },
  TEMPLATE_GROUP_IDLE: {
    zh: '“{group}”没有要评的项，请给它指定指标或删去',
    en: '“{group}” has nothing to judge; give it items or remove it',
  },
  TEMPLATE_GRADES_GAP: {
    zh: '等级没有从 0 分起的一档，请补上',
    en: 'No grade begins at 0; add it',
  },
  TEMPLATE_GRADES_TWICE: {
    zh: '有的等级没有名称，或名称、起点重复；请改正',
    en: 'A grade has no name, or two share a name or a mark; correct them',
  },
  TEMPLATE_GRADES_ABOVE: {
    zh: '有的等级起点超过总分 {full}，没有人能达到；请改小',
    en: 'A grade begins above the full mark {full}; lower it',
  },
  TEMPLATE_GRADES_PASS: {
    zh: '等级要有通过和不通过两类，且通过的都在上面；请改正',
    en: 'There have to be grades that pass and, below them, grades that do not; correct them',
  },
  TEMPLATE_BONUS_CAP: {
    zh: '加分上限是 {cap} 分，各加分项合计 {most} 分；上限要大于 0 且不超过合计（没有加分项时填 0）',
    en: 'Bonuses make {most} and their cap is {cap}; it has to lie above 0 and not above their sum (0 without bonuses)',
  },
  TEMPLATE_COUNTS: {
    zh: '计入的环节不能是本环节，权重要在 1% 到 99% 之间；请改正',
    en: 'What counts in has to be another stage, with a weight of 1 to 99 %; correct it',
  },

  TEMPLATE_CELL_SHEET: {
    zh: '工作簿里没有“{sheet}”工作表；请按空白版式补上',
    en: 'There is no sheet “{sheet}”; add it as in the blank layout',
  },
  TEMPLATE_CELL_COLUMN: {
    zh: '“{sheet}”表头里没有“{column}”列；请按空白版式补上',
    en: 'The head of “{sheet}” has no column “{column}”; add it as in the blank layout',
  },
  TEMPLATE_CELL_STAGE: {
    zh: '评估环节“{value}”不认识，先按年度考核；请填：{choices}',
    en: 'Stage “{value}” is unknown and taken as yearly; enter one of {choices}',
  },
  TEMPLATE_CELL_SUBJECT: {
    zh: '评估对象“{value}”不认识，先按社工站；请填：{choices}',
    en: 'Subject “{value}” is unknown and taken as station; enter one of {choices}',
  },
  TEMPLATE_CELL_KIND: {
    zh: '“{item}”的类型“{value}”不认识；请填：{choices}',
    en: '“{item}” is of an unknown kind “{value}”; enter one of {choices}',
  },
  TEMPLATE_CELL_USE: {
    zh: '等级应用“{value}”不认识；请留空，或填：{choices}',
    en: 'Use “{value}” of a grade is unknown; leave it empty or enter one of {choices}',
  },
  TEMPLATE_CELL_YES_NO: {
    zh: '“{value}”应填“是”或“否”',
    en: '“{value}” has to be 是 (yes) or 否 (no)',
  },
  TEMPLATE_CELL_MARK: {
    zh: '“{value}”不是分值；请填 0 到 10000 的数，最多一位小数',
    en: '“{value}” is no mark; enter 0 to 10,000 with one decimal at most',
  },
  TEMPLATE_CELL_PERCENT: {
    zh: '“{value}”不是百分数；请填 0 到 100 的整数',
    en: '“{value}” is no percentage; enter a whole number from 0 to 100',
  },
  TEMPLATE_CELL_MARK_MISSING: {
    zh: '“{item}”没有满分，请填写分值',
    en: '“{item}” has no full mark; enter it',
  },
  TEMPLATE_CELL_RULE: {
    zh: '“{item}”的评分规则“{value}”看不懂；请写成：{example}',
    en: 'The rule “{value}” of “{item}” cannot be read; write it like {example}',
  },
  TEMPLATE_CELL_GROUP: {
    zh: '“{item}”的评分方“{value}”不在评分方表里；请改正名称',
    en: '“{item}” names “{value}”, which is no group of the sheet 评分方; correct the name',
  },
  TEMPLATE_CELL_SECTION_MARK: {
    zh: '“{item}”写的是 {full} 分，下级合计 {sum} 分；请改成一致',
    en: '“{item}” says {full}, what is beneath it makes {sum}; make them agree',
  },
  TEMPLATE_CELL_LONG: {
    zh: '文字超过 {most} 个字，后面的没有读入；请缩短',
    en: 'Longer than {most} {most|character|characters}, the rest was left out; shorten it',
  },
  TEMPLATE_CELL_MANY: {
    zh: '超过 {most} 条，后面的没有读入；请合并或拆分',
    en: 'More than {most}, the rest was left out; put some together or apart',
  },
} as const satisfies Texts;
