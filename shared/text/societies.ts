import type { Texts } from './types';

/** Institutions and the five societies: what is refused, what the checks find, the overview, the quarter's sums. */
export const societiesTexts = {
  LINKAGE_TWO_SOCIETIES: {
    zh: '五社联动至少要两“社”参与，请补选。',
    en: 'A linkage takes at least two of the five societies; tick the others.',
  },
  LINKAGE_SOCIETY_MISSING: {
    zh: '下面填了“{society}”的内容，这里却没有选它，请补选。',
    en: '“{society}” is named below but not ticked here; tick it.',
  },
  LINKAGE_HOURS_ALONE: {
    zh: '填了志愿服务时数，没有志愿者人次，请补填。',
    en: 'There are volunteer hours but no volunteers; enter how many came.',
  },
  LINKAGE_PERSONS_ZERO: {
    zh: '受益人数应大于 0；没有统计的请留空。',
    en: 'Beneficiaries should be above 0; leave it empty if nobody counted.',
  },
  DATE_AHEAD: { zh: '日期 {date} 还没有到，请核对。', en: '{date} lies ahead; check the date.' },
  CERTIFIED_OVER_STAFF: {
    zh: '持证 {certified} 人，多于专职人员 {staff} 人，请核对。',
    en: '{certified} certified are more than {staff} staff; check.',
  },
  INSTITUTION_TYPE_USCC: {
    zh: '“{name}”登记为{type}，信用代码以 {prefix} 开头（通常是{stated}），请核对登记证书或说明',
    en: '“{name}” is entered as {type}, but its code begins with {prefix} (usually {stated}); check or explain',
  },
  SOCIETY_TWIN: {
    zh: '“{name}”已作为机构“{twin}”登记，请只保留一处或说明',
    en: '“{name}” is registered as institution “{twin}” too; keep one or explain',
  },
  INSTITUTION_STAFF_DIFFERS: {
    zh: '“{name}”填报专职人员 {staff} 人，人员台账中在岗 {people} 人，请核对或说明',
    en: '“{name}” states {staff} staff, the people’s register has {people} in post; check or explain',
  },
  PARTNER_EXPIRED: {
    zh: '与“{name}”的合作 {date} 已到期，请续签后改日期或说明',
    en: 'The agreement with “{name}” ended {date}; renew it or explain',
  },
  RESOURCE_PERSON_NAMED: {
    zh: '“{name}”的提供方像是个人姓名，请改写为“爱心人士”或说明',
    en: 'The giver of “{name}” looks like a person’s name; write “a well-wisher” or explain',
  },
  LINKAGE_VALUE_ALONE: {
    zh: '“{name}”填了链接资源金额，没有选慈善资源，请补登记或说明',
    en: '“{name}” has a value of resources but names none; register it or explain',
  },
  STAT_LINKAGE_DIFFERS: {
    zh: '{station}“{item}”联动记录合计 {expected}，表中 {value}；请核对或说明',
    en: '{station} “{item}”: the linkages come to {expected}, the sheet says {value}; check or explain',
  },
  STAT_LEDGER_DIFFERS: {
    zh: '{station}“{item}”台账合计 {expected}，表中 {value}；请核对或说明',
    en: '{station} “{item}”: the ledgers come to {expected}, the sheet says {value}; check or explain',
  },

  SHEET_FROM_LINKAGES: { zh: '按联动记录填入', en: 'Fill in from linkages' },
  SHEET_FROM_LEDGERS: { zh: '按台账填入', en: 'Fill in from the ledgers' },
  SHEET_FROM_NOTE: {
    zh: '{items}：各站按台账合计填入，Ctrl Z 可撤销',
    en: '{items}: every station’s sum is entered; Ctrl Z undoes it',
  },
  SHEET_FROM_DONE: { zh: '已填入 {n} 格', en: '{n} cells entered' },
  SHEET_FROM_SAME: {
    zh: '表中数字与台账一致，没有要改的',
    en: 'The sheet agrees with the ledgers; nothing to enter',
  },

  SOCIETIES_OVERVIEW: { zh: '总览', en: 'Overview' },
  SOCIETIES_PARTIES: { zh: '五社参与', en: 'Who took part' },
  SOCIETIES_PARTIES_NOTE: { zh: '参与的联动次数', en: 'linkages each took part in' },
  SOCIETIES_QUARTER: { zh: '本季度', en: 'This quarter' },
  SOCIETIES_YEAR: { zh: '本年累计', en: 'This year' },
  SOCIETIES_OF: { zh: '共 {n} 次', en: '{n} in all' },
  SOCIETIES_SOCIETY: { zh: '五社', en: 'Society' },
  SOCIETIES_RESOURCES: { zh: '链接资源折合', en: 'Value of resources' },
  SOCIETIES_UNIT: { zh: '万元', en: '10k yuan' },
  SOCIETIES_COUNT: { zh: '笔数', en: 'Items' },
  SOCIETIES_PERIOD: { zh: '季度', en: 'Quarter' },
  SOCIETIES_NONE: { zh: '还没有联动记录', en: 'No linkages yet' },
  SOCIETIES_NONE_TEXT: {
    zh: '登记五社联动，或导入工作簿，这里就会显示谁参与、链接了多少资源。',
    en: 'Enter linkages or import a workbook; who took part and what it brought appears here.',
  },
  SOCIETIES_RESOURCES_NONE: { zh: '还没有链接资源', en: 'No resources yet' },
  SOCIETIES_WITHOUT: { zh: '本季度没有联动的站', en: 'Stations without a linkage this quarter' },
  SOCIETIES_WITHOUT_NOTE: { zh: '{n} / {total} 站', en: '{n} of {total}' },
  SOCIETIES_ALL_ACTIVE: {
    zh: '每个站本季度都有联动',
    en: 'Every station has a linkage this quarter',
  },
  SOCIETIES_NO_STATIONS: { zh: '还没有运营中的站', en: 'No station in operation yet' },
} as const satisfies Texts;
