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
  DEF_SUM_OF_SHARES: {
    zh: '“{item}”是比率，各站相加没有意义；合计请改为不合计',
    en: '“{item}” is a share, and shares are not added up; let it have no total',
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
    zh: '审核规则 {rule} 有误：{source}，{why}，请改正',
    en: 'Rule {rule} is wrong at: {source}, {why}; correct it',
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
  CHECK_ROWS_MIXED: {
    zh: '审核规则 {rule} 把逐站的数和本级的数放在一起核对；请把核对对象改为“合计”，用 total 读这些数，或分成两条',
    en: 'Figures of stations and of the office stand against each other in the rule {rule}; have it run for the totals and read them by total, or make two of it',
  },
  CHECK_TWICE: {
    zh: '审核规则代码 {rule} 用了两次，请换一个',
    en: 'The code {rule} is used by two rules; take another',
  },
  CHECK_NOT_OWN: {
    zh: '自定规则的代码要以 OWN- 开头，{rule} 不是；请改代码',
    en: 'Codes of own rules begin with OWN-, which {rule} does not; change the code',
  },
  CHECK_RESERVED: {
    zh: '代码 {rule} 留给各单位的自定规则；请在定义里换一个',
    en: 'The code {rule} is kept for rules of an office’s own; take another in the set',
  },
  CHECK_NOT_OF_SET: {
    zh: '定义里没有规则 {rule}，不能提高它的等级',
    en: 'The set has no rule {rule} whose grade could be raised',
  },
  CHECK_LAXER: {
    zh: '规则 {rule} 的等级只能比定义更严；请选更严的等级',
    en: 'The grade of rule {rule} may only be stricter than in the set; choose a stricter one',
  },
  CHECK_ASIDE: {
    zh: '审核规则 {rule} 算不出来（{why}），本次没有用它；请报告发来规则的单位，并在此说明',
    en: 'Rule {rule} could not be worked out ({why}) and was left out; tell the office that sent it, and explain here',
  },
  DEF_REGISTER_UNKNOWN: {
    zh: '“{item}”（{key}）要取自台账，本程序没有这个数；请改为填报',
    en: '“{item}” ({key}) is to come from the register, which has no such figure here; have it entered',
  },
  DEF_COMPUTED_ASKED: {
    zh: '“{item}”按公式计算，不能设为必填，也不能取上期的数；请更正后再采用',
    en: '“{item}” is computed: it can neither be required nor open with another figure; correct it',
  },
  DEF_COLUMN_UNKNOWN: {
    zh: '“{item}”的台账列“{column}”不是它的清单可以填入的，请更正或清空',
    en: '“{item}” names the column “{column}”, which no ledger of its list has; correct or empty it',
  },
  DEF_FORMULA_UNKNOWN: {
    zh: '“{item}”的公式用了 {name}，表里没有这一项：{source}；请更正公式',
    en: 'The formula of “{item}” names {name}, which is no item of the form: {source}; correct it',
  },
  DEF_FORMULA_NOTHING: {
    zh: '“{item}”的公式没有用到别的指标：{source}；请写成 now.caseNew 这样的数',
    en: 'The formula of “{item}” names no other item: {source}; write figures as now.caseNew',
  },
  DEF_FORMULA_CIRCLE: {
    zh: '“{item}”的公式绕回了自己：{items}；请改其中一个公式',
    en: 'The formula of “{item}” comes back to itself: {items}; change one of them',
  },
  DEF_FORMULA_BAD: {
    zh: '“{item}”的公式有误：{source}，{why}；请更正',
    en: 'The formula of “{item}” is wrong: {source}, {why}; correct it',
  },
  DEF_FORMULA_TYPE: {
    zh: '“{item}”的公式应得到一个数，却得到 {type}：{source}；请更正',
    en: 'The formula of “{item}” should come to a figure, but comes to {type}: {source}; correct it',
  },
  DEF_FORMULA_TOTAL: {
    zh: '“{item}”的合计按公式从合计算，但 {name} 不合计；请把“{item}”改为不合计或各站相加',
    en: 'The total of “{item}” is computed from totals, but {name} has none; give it no total, or a sum',
  },
  INDICATOR_UNKNOWN: {
    zh: '定义里没有指标 {key}（或写了两次）；请刷新后再选',
    en: 'The definitions have no indicator {key}, or it is named twice; reload and choose again',
  },
  DEF_FORMULA_DIVIDES: {
    zh: '“{item}”的公式不论什么数都算不出（除以零）：{source}；请更正除数',
    en: 'The formula of “{item}” comes to nothing whatever the figures are, it divides by zero: {source}; correct the divisor',
  },
  DEF_PART_TWICE: {
    zh: '“{item}”的取数 {name} 写了两次；请删去或改名',
    en: '“{item}” has the part {name} twice; remove or rename one',
  },
  DEF_PART_OF_NOTHING: {
    zh: '“{item}”的取数 {name} 用了 {key}，各站的填报表里没有这一项；请更正',
    en: 'The part {name} of “{item}” names {key}, which is no item of the return; correct it',
  },
  DEF_PART_OF_SHARES: {
    zh: '“{item}”的取数 {name} 用了 {key}，这一项不合计；请写明按哪一项加权（times）',
    en: 'The part {name} of “{item}” adds up {key}, which has no total; say what it is weighted by (times)',
  },
  DEF_PART_BY_STATION: {
    zh: '“{item}”的取数 {name} 用了“{query}”，这是逐站的口径；请改用本单位合计的口径',
    en: 'The part {name} of “{item}” asks “{query}”, which is counted by station; ask for the office as a whole',
  },
  DEF_PLAN_ENDS: {
    zh: '“{plan}”结束在开始之前；请更正起止年份',
    en: '“{plan}” ends before it begins; correct its years',
  },
  DEF_PLAN_TWICE: {
    zh: '“{plan}”和另一个规划期都从 {year} 年开始；请更正年份',
    en: '“{plan}” and another plan both begin in {year}; correct the year',
  },
  DEF_TARGET_OF_NOTHING: {
    zh: '“{plan}”给 {key} 定了目标，定义里没有这个指标；请更正或删去',
    en: '“{plan}” has a target for {key}, which is no indicator of the set; correct or remove it',
  },
  DEF_SQUARE_OF_NOTHING: {
    zh: '工作台要显示指标 {key}，定义里没有这个指标；请更正或删去',
    en: 'The desk is to show the indicator {key}, which is none of the set; correct or remove it',
  },
  DEF_BREAKDOWN_TABLE: {
    zh: '“{item}”按代码表 {table} 细分，本程序没有这张表；请更正，或逐项列出',
    en: '“{item}” is broken down by the table {table}, which there is not; correct it, or list the parts',
  },
  DEF_BREAKDOWN_RATE: {
    zh: '“{item}”不合计，不能细分；请去掉细分',
    en: '“{item}” makes no total and cannot be broken down; leave that out',
  },
  DEF_BREAKDOWN_TWICE: {
    zh: '“{item}”的细分里 {part} 写了两次；请删去一个',
    en: 'The breakdown of “{item}” has {part} twice; remove one',
  },
  DEF_BREAKDOWN_LONG: {
    zh: '“{item}”细分项 {part} 的代码连同指标代码太长（40 个字符以内）；请改短',
    en: 'The code of part {part} is too long together with that of “{item}” (40 characters at most); shorten it',
  },
  DEF_CARRIES_NOTHING: {
    zh: '“{item}”的期初取自 {key}，表里没有这一项；请更正后再采用',
    en: '“{item}” opens with {key}, which is no item of the form; correct the file',
  },
  DEF_BALANCE_OF_NOTHING: {
    zh: '上期结余按 {key} 计算，表里没有这一项；请更正文件',
    en: 'The balance carried over is worked out of {key}, which is no item of the form; correct the file',
  },
  DEF_BALANCE_UNITS: {
    zh: '上期结余由“{item}”减“{other}”得出，两项的单位或小数位不同；请改成一致再采用',
    en: 'The balance carried over is “{item}” less “{other}”, which differ in unit or decimals; make them the same',
  },
  DEF_RETURN_MISSING: {
    zh: '“其他填报表”里没有代码为“{id}”的表；请先加上这张表，或改正代码',
    en: 'No return with the code “{id}” stands in the sheet of returns; add it there or correct the code',
  },
  DEF_RETURN_EMPTY: {
    zh: '“{title}”还没有分表或指标；请补上，不用的表请删去这一行',
    en: '“{title}” has no tables or no items yet; add them, or delete the row of a return that is not used',
  },
  DEF_GROWTH_OF_NOTHING: {
    zh: '“{item}”的增长按 {key} 计算，表里没有这一项；请更正文件',
    en: '“{item}” is the growth of {key}, which is no figure of the form; correct the file',
  },
  DEF_QUERY_UNFIT: {
    zh: '“{item}”不能用取数口径 {key}：金额的口径用于以万元为单位的数，其他的用于别的单位；“逐站”的口径只用于逐站填报的分表，其余口径不用于这种分表；清单里的项不能取数。请更正文件',
    en: '“{item}” cannot ask for {key}: money fills figures in 10k yuan, all else others; what is asked by station fills tables with a row for each station and only those, and no line of a list asks; correct the file',
  },
  DEF_STATION_TEXT: {
    zh: '“{item}”是文字，逐站填报的分表只填数；请把“字数”删去，或把它放到按行登记的清单里',
    en: '“{item}” is a text, and a table with a row for each station has figures alone; let it have no length, or put it in a list',
  },
  DEF_TOTAL_UNFIT: {
    zh: '“{item}”所在的分表由本级填一次，没有各站可以相加；请把“合计”清空，或让分表逐站填报',
    en: 'The table of “{item}” is filled in once for the office and has no stations to add up; leave its total empty, or give the table a row for each station',
  },
  DEF_TABLE_UNKNOWN: {
    zh: '没有代码表 {table}；请更正文件',
    en: 'There is no code table {table}; correct the file',
  },
  DEF_CODE_TWICE: {
    zh: '代码表 {table} 里 {code} 写了两次；请删去一个',
    en: 'The table {table} has the code {code} twice; remove one',
  },
  DEF_CODE_UNNAMED: {
    zh: '代码表 {table} 新加的 {code} 没有名称；请补上',
    en: 'The new code {code} of the table {table} has no label; add one',
  },
  DEF_TEMPLATE_TWICE: {
    zh: '模板 {template} 写了两次；请删去一个，或改版本号',
    en: 'There are two templates {template}; remove one, or give it another version',
  },
  DEF_FLOW_TWICE: {
    zh: '项目流程里“{step}”写了两次；请删去一个',
    en: 'The project flow has “{step}” twice; remove one',
  },
  DEF_FLOW_STEP_UNKNOWN: {
    zh: '项目流程的环节 {step} 不在代码表“项目环节”里；请先在代码表加上，或删去这一环节',
    en: 'The step {step} of the project flow is not in the code table of steps; add it there, or remove it here',
  },
  DEF_FLOW_SELF: {
    zh: '“{step}”要求先办它自己；请改“{step}”之前要办的环节',
    en: '“{step}” requires itself; change what comes before it',
  },
  DEF_FLOW_AFTER_UNKNOWN: {
    zh: '“{step}”之前要办“{other}”，流程里没有这一环节；请加上，或不再要求',
    en: '“{step}” comes after “{other}”, which the flow does not have; add it, or ask for it no more',
  },
  DEF_FLOW_CIRCLE: {
    zh: '这几个环节互相等待，谁也办不了：{steps}；请去掉其中一个“先办”',
    en: 'These steps wait for each other and can never be done: {steps}; let one of them wait for less',
  },
  DEF_FLOW_METHOD_UNKNOWN: {
    zh: '“{step}”写了代码表“采购方式”里没有的 {method}；请改选',
    en: '“{step}” names {method}, which is no way of purchase of the code table; choose another',
  },
  DEF_FLOW_SPARED: {
    zh: '“{step}”在终止时可免“{other}”，可它本来就不要求先办“{other}”；请去掉',
    en: '“{step}” spares a terminated project “{other}”, which it does not require; remove that',
  },
  DEF_FLOW_NO_BEGINNING: {
    zh: '项目流程没有任何项目都能开始的环节；请至少留一个不限长合同的环节',
    en: 'No step of the project flow can begin a project; keep one that is not for long contracts alone',
  },
  DEF_FLOW_NO_BEGINNING_FOR: {
    zh: '采购方式为“{method}”的项目没有可以开始的环节；请让至少一个环节适用于它',
    en: 'Projects bought by “{method}” have no step to begin with; let one step be for them',
  },
  DEF_PAPER_PLACE: {
    zh: '“{paper}”的文头用了 {place}，没有这个空；只能用 office（单位）、period（期）、title（标题）',
    en: 'The head of “{paper}” has a place {place}, which nothing fills; use office, period or title',
  },
  DEF_LETTER_MARK: {
    zh: '“{letter}”里写了 {mark}，没有这个空；只能用 {known}，花括号要用半角',
    en: '“{letter}” has a mark {mark}, which nothing fills; use {known}',
  },
  DEF_PAPER_TITLE: {
    zh: '“{paper}”的文头要有一行、也只能有一行含标题；请照示例写上',
    en: 'One line of the head of “{paper}”, and only one, has the title; write it as in the example',
  },
  DEF_EVALUATION_UNSOUND: {
    zh: '评估模板“{template}”还不能用；请先在模板里改好再导出',
    en: 'The evaluation template “{template}” cannot be used; mend it before it is exported',
  },
  DEF_FILE_SHAPE: {
    zh: '这不是能用的定义文件：{place} 处不对；请向发来的单位核对',
    en: 'No definition file that can be used: {place} is wrong; ask the office that sent it',
  },
  DEF_OF_SUPERIOR: {
    zh: '本单位有上级，定义由上级发布；请用自定指标和自定规则，或采用上级发来的文件',
    en: 'The superior issues the set; add items and rules of your own, or take the superior’s file',
  },
  DEF_CELL_BAD: {
    zh: '这一格的“{value}”不能用；请按表头的说明改',
    en: '“{value}” cannot stand here; correct it as the head’s note says',
  },
  DEF_CELL_WORD: {
    zh: '“{value}”不认识；请填：{choices}',
    en: '“{value}” is unknown; enter one of {choices}',
  },
  DEF_CELL_LINE: {
    zh: '“{value}”看不懂；每行写成：名称 = 取什么数',
    en: '“{value}” cannot be read; write on each line: name = what fills it',
  },
  DEF_FILE_LATER: {
    zh: '定义文件是较新版本的程序写的；请先更新本程序',
    en: 'A later version of the program wrote the definition file; update this program first',
  },
  DEF_FILE_CHANGED: {
    zh: '文件在核对之后变了；请重新选择并核对',
    en: 'The file has changed since it was looked at; choose and check it again',
  },
} as const satisfies Texts;
