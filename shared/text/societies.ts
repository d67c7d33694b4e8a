import type { Texts } from './types';

/**
 * Institutions and the five societies: what is refused, what the checks find, the overview, the
 * quarter's sums.
 */
export const societiesTexts = {
  SHEET_FROM_LINKAGES: { zh: '按联动记录填入', en: 'From linkages' },
  SHEET_FROM_LEDGERS: { zh: '按台账填入', en: 'From ledgers' },
  SHEET_FROM_NOTE: {
    zh: '{items}：各站按台账合计填入，Ctrl Z 可撤销',
    en: '{items}: every station’s sum is entered; Ctrl Z undoes it',
  },
  SHEET_FROM_DONE: { zh: '已填入 {n} 格', en: '{n} {n|cell|cells} entered' },
  SHEET_FROM_SAME: {
    zh: '表中数字与台账一致，没有要改的',
    en: 'The sheet agrees with the ledgers; nothing to enter',
  },

  SOCIETIES_OVERVIEW: { zh: '总览', en: 'Overview' },
  SOCIETIES_PARTIES: { zh: '五社参与', en: 'Who took part' },
  SOCIETIES_PARTIES_NOTE: { zh: '参与的联动次数', en: 'linkages each took part in' },
  SOCIETIES_QUARTER: { zh: '<本季度>', en: 'This <quarter>' },
  SOCIETIES_YEAR: { zh: '本年累计', en: 'This year' },
  SOCIETIES_OF: { zh: '共 {n} 次', en: '{n} in all' },
  SOCIETIES_SOCIETY: { zh: '五社', en: 'Society' },
  SOCIETIES_RESOURCES: { zh: '链接资源折合', en: 'Value of resources' },
  SOCIETIES_UNIT: { zh: '万元', en: '10k yuan' },
  SOCIETIES_COUNT: { zh: '笔数', en: 'Items' },
  SOCIETIES_PERIOD: { zh: '<月份|季度|半年|年度>', en: '<Quarter>' },
  SOCIETIES_NONE: { zh: '还没有联动记录', en: 'No linkages yet' },
  SOCIETIES_NONE_TEXT: {
    zh: '登记五社联动，或导入工作簿，这里就会显示谁参与、链接了多少资源。',
    en: 'Enter linkages or import a workbook; who took part and what it brought appears here.',
  },
  SOCIETIES_RESOURCES_NONE: { zh: '还没有链接资源', en: 'No resources yet' },
  SOCIETIES_WITHOUT: {
    zh: '<本季度>没有联动的站',
    en: 'Stations without a linkage this <quarter>',
  },
  SOCIETIES_WITHOUT_NOTE: { zh: '{n} / {total} 站', en: '{n} of {total}' },
  SOCIETIES_ALL_ACTIVE: {
    zh: '每个站<本季度>都有联动',
    en: 'Every station has a linkage this <quarter>',
  },
  SOCIETIES_NO_STATIONS: { zh: '还没有运营中的站', en: 'No station in operation yet' },
} as const satisfies Texts;
