import { rhythmOf, type Rhythm } from '../../../shared/codes/period';
import {
  itemLabel,
  type StatisticsForm,
  type StatisticsItem,
} from '../../../shared/domain/statistics-form';
import { fill, texts } from '../../../shared/text';

/** Heads of the table; those of the figures are said by the period's length. */
export const HEADS = { number: '序号', label: '指标名称', unit: '单位', note: '填报说明' } as const;

const PERIODS: Readonly<Record<Rhythm, readonly [last: string, now: string]>> = {
  month: ['上月', '本月'],
  quarter: ['上季度', '本季度'],
  half: ['上期', '本期'],
  year: ['上年', '本年'],
};

/** What the figures of a period are called beside those of the one before. */
export function figureHeads(period: string): { last: string; now: string } {
  const [last, now] = PERIODS[rhythmOf(period)];
  return { last: `${last}数`, now: `${now}数` };
}

/** Lines below the table, by the words that stand beside what is written there. */
export const FIELDS = {
  zeroReport: '零报告（确实没有开展服务）',
  filledBy: '填表人',
  phone: '填表人联系电话',
  filledOn: '填表日期',
} as const;
export type FieldName = keyof typeof FIELDS;

export const YES = '是';
export const NO = '否';

/** What an item is called in a workbook: two of one label have other groups. */
export const nameOf = (item: StatisticsItem): string => itemLabel(item).zh;

/** What an item means, in the words of who fills it in. */
export function noteOf(item: StatisticsItem, form: StatisticsForm, period: string): string {
  const [last] = PERIODS[rhythmOf(period)];
  if (item.source === 'register') return '台账里的数，不用填；不对请告诉指导中心';
  if (item.source !== 'entered') return '由表中其他数算出，不用填';
  const before = form.items.find(({ key }) => key === item.carriedFrom);
  return [
    item.required ? '必填' : '',
    before
      ? `等于${last}的“${nameOf(before)}”`
      : fill(texts[`SHEET_REFERENCE_${item.reference}`].zh, {}, 'zh', rhythmOf(period)),
    item.cumulative ? `累计数，不少于${last}` : '',
    item.max === undefined ? '' : `最大 ${item.max}`,
    item.decimals > 0 ? `最多 ${item.decimals} 位小数` : '',
  ]
    .filter((part) => part !== '')
    .join('；');
}
