import type { StatisticsForm, StatisticsItem } from '../contract/types';
import type { Label } from './noun';

const count: Label = { zh: '', en: '' };
const money: Label = { zh: '万元', en: '10k yuan' };

interface Column {
  key: string;
  zh: string;
  en: string;
  unit?: Label;
  decimals?: number;
  headings?: string[];
}

const group = (section: string, zh: string, en: string, columns: readonly Column[]): StatisticsItem[] =>
  columns.map((column) => ({
    key: column.key, label: { zh: column.zh, en: column.en }, group: { zh, en }, section, unit: column.unit ?? count,
    decimals: column.decimals ?? 0, total: 'sum', headings: column.headings ?? [],
  }));

/**
 * 季度服务统计 quarterly statistics, one row a station. No official quarterly form is public: this one is a proposal made of
 * items that published figures attest (山东 2023, 金华 2022, the national annual form 2019). Sections A and B follow from the register.
 */
export const defaultStatisticsForm: StatisticsForm = {
  id: 'quarterly-service',
  version: '2026-1',
  sections: [
    { key: 'C', label: { zh: 'C 资金', en: 'C Funds' } },
    { key: 'D', label: { zh: 'D 服务', en: 'D Services' } },
    { key: 'E', label: { zh: 'E 五社', en: 'E Five societies' } },
  ],
  items: [
    ...group('D', '个案', 'Cases', [
      { key: 'caseOpening', zh: '期初在办', en: 'Opening', headings: ['期初', '期初个案'] },
      { key: 'caseNew', zh: '新开', en: 'New', headings: ['新开个案', '新增'] },
      { key: 'caseClosed', zh: '结案', en: 'Closed', headings: ['结案数', '结案个案'] },
      { key: 'caseEnding', zh: '期末在办', en: 'Ending', headings: ['期末', '期末个案'] },
    ]),
    ...group('D', '小组', 'Groups', [
      { key: 'groupCount', zh: '个数', en: 'Groups', headings: ['小组个数', '小组数'] },
      { key: 'groupSessions', zh: '节数', en: 'Sessions', headings: ['小组节数'] },
      { key: 'groupTimes', zh: '人次', en: 'Attendances', headings: ['小组人次'] },
    ]),
    ...group('D', '社区活动', 'Activities', [
      { key: 'activityCount', zh: '场次', en: 'Events', headings: ['活动场次', '场数'] },
      { key: 'activityTimes', zh: '人次', en: 'Attendances', headings: ['活动人次'] },
    ]),
    ...group('D', '走访', 'Visits', [
      { key: 'visitHouseholds', zh: '户数', en: 'Households', headings: ['走访户数'] },
      { key: 'visitTimes', zh: '人次', en: 'Attendances', headings: ['走访人次'] },
    ]),
    ...group('D', '服务合计', 'Served in all', [
      { key: 'servedPersons', zh: '人数', en: 'Persons', headings: ['服务人数'] },
      { key: 'servedTimes', zh: '人次', en: 'Attendances', headings: ['服务人次'] },
    ]),
    ...group('E', '志愿服务', 'Volunteering', [
      { key: 'volunteers', zh: '志愿者人数', en: 'Volunteers', headings: ['志愿者', '志愿者数'] },
      { key: 'volunteerHours', zh: '服务时数', en: 'Hours', decimals: 1, headings: ['志愿服务时数', '时数'] },
    ]),
    ...group('E', '链接资源', 'Resources', [
      { key: 'resourceCount', zh: '笔数', en: 'Items', headings: ['资源笔数'] },
      { key: 'resourceAmount', zh: '折合金额', en: 'Value', unit: money, decimals: 4, headings: ['折合金额（万元）', '资源金额'] },
    ]),
    ...group('C', '资金', 'Funds', [
      { key: 'fundsReceived', zh: '到位', en: 'Received', unit: money, decimals: 4, headings: ['到位资金', '资金到位'] },
      { key: 'fundsSpent', zh: '支出', en: 'Spent', unit: money, decimals: 4, headings: ['资金支出'] },
    ]),
  ],
};
