import type { Texts } from '../types';

/** Refusals and findings of societies, resources and linkages. */
export const societiesFailures = {
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
    en: '{certified} certified {certified|is|are} more than {staff} staff; check.',
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
    zh: '“{name}”填报专职人员 {staff} 人，人员台账中专职在岗 {people} 人，请核对或说明',
    en: '“{name}” states {staff} full-time staff, the people’s register has {people} in full-time post; check or explain',
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
  STAT_LEDGER_DIFFERS: {
    zh: '{station}“{item}”台账合计 {expected}，表中 {value}；请核对或说明',
    en: '{station} “{item}”: the ledgers come to {expected}, the sheet says {value}; check or explain',
  },
  STAT_LINKAGE_DIFFERS: {
    zh: '{station}“{item}”联动记录合计 {expected}，表中 {value}；请核对或说明',
    en: '{station} “{item}”: the linkages come to {expected}, the sheet says {value}; check or explain',
  },
} as const satisfies Texts;
