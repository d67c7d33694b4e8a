import type { Label } from '../../codes/label';
import { recordWords } from './read-record-words';
import type { readTypes } from './read-types';

/** What the fields of the read model are called, type by type. */
export const fieldWords: {
  readonly [T in keyof typeof readTypes]: Readonly<
    Record<keyof (typeof readTypes)[T]['fields'], Label>
  >;
} = {
  Item: {
    key: { zh: '代码', en: 'key' },
    section: { zh: '所在部分', en: 'section' },
    source: {
      zh: '来源：entered 填报，register 台账，computed 计算',
      en: 'source: entered, register or computed',
    },
    total: { zh: '合计：sum、county、none', en: 'total: sum, county or none' },
    required: { zh: '是否必填', en: 'whether it is required' },
    cumulative: { zh: '是否累计', en: 'whether it is cumulative' },
    own: { zh: '是否自定', en: 'whether it is the office’s own' },
    service: { zh: '是否服务量', en: 'whether it tells services' },
    unit: { zh: '单位，如 万元', en: 'its unit, in Chinese' },
    marked: { zh: '是否也按十分制问', en: 'whether marks out of ten are usual' },
    decimals: { zh: '小数位数', en: 'decimals' },
    max: { zh: '最大值', en: 'most that it may be' },
    carriedFrom: { zh: '期初取自的指标', en: 'item that it opens with' },
    breakdown: {
      zh: '细分：ofWhich 其中，exhaustive 合计',
      en: 'breakdown: ofWhich or exhaustive',
    },
    partOf: { zh: '是哪项的细分', en: 'item of which it is a part' },
  },
  Cell: {
    item: { zh: '指标', en: 'the item' },
    now: { zh: '本期数', en: 'figure of this period' },
    last: { zh: '上期数', en: 'figure of the last period' },
    lastYear: { zh: '去年同期数', en: 'figure of the same period last year' },
    ledger: { zh: '台账数', en: 'figure of the ledger' },
    opens: { zh: '应有的期初数', en: 'figure with which it should open' },
    whole: { zh: '所属合计的数', en: 'figure of which it is a part' },
    parts: { zh: '各细分项之和', en: 'what its parts add up to' },
    others: { zh: '其他站点的数', en: 'what other stations have' },
    scale: { zh: '可能填错的单位', en: 'unit that may be wrong' },
  },
  Others: {
    count: { zh: '其他的：个数', en: 'others: how many' },
    middle: { zh: '其他的：中位数', en: 'others: middle' },
    low: { zh: '其他的：一般最低', en: 'others: usual least' },
    high: { zh: '其他的：一般最高', en: 'others: usual most' },
  },
  Scale: {
    factor: { zh: '单位：差多少倍', en: 'unit: off by times' },
    reason: { zh: '单位：与谁比', en: 'unit: held against whom' },
    reference: { zh: '单位：比照的数', en: 'unit: held against' },
    meant: { zh: '单位：可能想填', en: 'unit: may be meant' },
  },
  CountyCell: {
    item: { zh: '指标', en: 'the item' },
    total: { zh: '合计数', en: 'total that is told' },
    sum: { zh: '各站相加', en: 'sum of the stations' },
    last: { zh: '上期合计', en: 'total of the last period' },
    lastYear: { zh: '去年同期合计', en: 'total of the same period last year' },
    county: { zh: '本级行的数', en: 'figure of the county’s own row' },
  },
  Station: {
    name: { zh: '站点名称', en: 'station’s name' },
    state: { zh: '站点状态，如 running', en: 'station’s state, such as running' },
    division: { zh: '站点区划代码', en: 'station’s division' },
  },
  ...recordWords,
};

/** What roots of the read model are called that are no group of figures or fields. */
export const rootWords = {
  period: { zh: '填报期，如 2026Q3', en: 'period, such as 2026Q3' },
  cells: { zh: '全部指标的数（列表）', en: 'all figures (a list)' },
  carried: { zh: '上期结余', en: 'balance that was left' },
  zeroReport: { zh: '是否零报告', en: 'whether zeros are declared' },
  today: { zh: '今天，如 2026-10-09', en: 'today, such as 2026-10-09' },
} as const satisfies Record<string, Label>;

/** The groups of figures by item, as their roots are called. */
export const figureWords = {
  now: { zh: '本期', en: 'This period' },
  last: { zh: '上期', en: 'Last period' },
  lastYear: { zh: '去年同期', en: 'Last year' },
  ledger: { zh: '台账', en: 'Ledger' },
  orZero: { zh: '本期（空作 0）', en: 'This period, or 0' },
  total: { zh: '合计', en: 'Totals' },
  sum: { zh: '各站相加', en: 'Sums of the stations' },
  county: { zh: '本级行', en: 'County’s own row' },
} as const satisfies Record<string, Label>;

/** What groups of figures are called in a rule over totals, where that is something else. */
export const totalWords: Readonly<Partial<Record<keyof typeof figureWords, Label>>> = {
  last: { zh: '上期合计', en: 'Totals of the last period' },
  lastYear: { zh: '去年同期合计', en: 'Totals of last year' },
  orZero: { zh: '合计（空作 0）', en: 'Totals, or 0' },
};

/** What a rule is made with. */
export const writings: readonly { name: string; label: Label }[] = [
  { name: ' && ', label: { zh: '并且', en: 'and' } },
  { name: ' || ', label: { zh: '或者', en: 'or' } },
  { name: '!', label: { zh: '不是', en: 'not' } },
  { name: ' == ', label: { zh: '等于', en: 'equals' } },
  { name: ' != ', label: { zh: '不等于', en: 'does not equal' } },
  { name: ' >= ', label: { zh: '不小于', en: 'at least' } },
  { name: ' <= ', label: { zh: '不大于', en: 'at most' } },
  { name: 'abs()', label: { zh: '绝对值', en: 'absolute value' } },
  {
    name: 'days()',
    label: { zh: '相差几天：days(起, 止)', en: 'days between: days(from, to)' },
  },
  {
    name: 'monthsAfter()',
    label: { zh: '几个月后：monthsAfter(日期, 月数)', en: 'months after: monthsAfter(day, n)' },
  },
  { name: 'has()', label: { zh: '是否填了', en: 'whether it is filled in' } },
];
