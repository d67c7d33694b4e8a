import type { Texts } from './types';

/** The return on paper. */
export const returnPaperTexts = {
  RPAPER_TITLE: {
    zh: '社会工作站<月度|季度|半年|年度>服务情况统计表',
    en: '<Quarterly> return of social work stations',
  },
  RPAPER_FILE: { zh: '{office} {period} 填报表', en: '{office} {period} return' },
  RPAPER_PERIOD: { zh: '报告期', en: 'Period' },
  RPAPER_DAYS: { zh: '{first} 至 {last}', en: '{first} to {last}' },
  RPAPER_STATIONS: { zh: '填报站点数', en: 'Stations' },
  RPAPER_VERSION: { zh: '表式版本', en: 'Form' },
  RPAPER_FILLED_ON: { zh: '填表日期', en: 'Filled in on' },
  RPAPER_DRAFT: { zh: '草稿，未封存', en: 'Draft, not frozen' },
  RPAPER_ORIGINAL: { zh: '正本', en: 'Original' },
  RPAPER_COPY: { zh: '副本 {at} 打印', en: 'Copy, printed {at}' },
  RPAPER_PACKED: { zh: '随数据包', en: 'In the data package' },
  RPAPER_TIED: { zh: '{kind}\n摘要短式 {digest}', en: '{kind}\nShort digest {digest}' },
  RPAPER_TOTAL: { zh: '合计', en: 'Total' },
  RPAPER_NOTES: { zh: '情况说明', en: 'Explanations' },
  RPAPER_MARK: { zh: '序号', en: 'Mark' },
  RPAPER_FOUND: { zh: '查出的情况', en: 'What was found' },
  RPAPER_SAID: { zh: '说明', en: 'Explanation' },
  RPAPER_REPLACED: { zh: '改写了台账算出的数', en: 'Replaced figures of the register' },
  RPAPER_ITEM: { zh: '指标', en: 'Item' },
  RPAPER_COUNTED: { zh: '台账数', en: 'Register' },
  RPAPER_REPORTED: { zh: '上报数', en: 'Reported' },
  RPAPER_WHY: { zh: '理由', en: 'Reason' },
  RPAPER_SEAL: { zh: '盖章', en: 'Seal' },
  RPAPER_SHORT: { zh: '摘要短式 {digest}', en: 'Short digest {digest}' },
  RPAPER_FROZEN: {
    zh: '{division} · {period} · 第 {sequence} 号包 · 封存 {at}',
    en: '{division} · {period} · package {sequence} · frozen {at}',
  },
  RPAPER_COMPARE: {
    zh: '扫码或念出摘要短式，可与数据包核对是否一致',
    en: 'Scan the code or read the short digest aloud to compare it with the package',
  },
  RPAPER_MADE: {
    zh: '纸质报表：已出 {n} 份，再打印自动标“副本”和时间',
    en: 'On paper: {n} {n|copy|copies} so far; further ones are marked as copies with their time',
  },
  RPAPER_OTHER: {
    zh: '先前打印的报表写的是第 {other} 号包，现在是第 {sequence} 号：请重新打印盖章，收回旧的。',
    en: 'Papers printed before say package {other}, it is {sequence} now: print and seal again, and take the old ones back.',
  },
} as const satisfies Texts;
