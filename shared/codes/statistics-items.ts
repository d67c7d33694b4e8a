import type { Label } from './label';
import { itemWords } from './statistics-words';

/** One item of the quarterly form: what it is called and how its figures are kept and added up. */
export interface StatisticsItem {
  key: string;
  label: { zh: string; en: string };
  /** Shared head above the columns, e.g. 个案. */
  group: { zh: string; en: string };
  /** Form section A–G (domain.md 4.4). */
  section: string;
  unit: { zh: string; en: string };
  /**
   * Decimals of the shown value; stored values are whole numbers of the smallest unit
   * (10^-decimals).
   */
  decimals: number;
  /** `county`: stations do not add up to it, the office's own count stands in the total. */
  total: 'sum' | 'county' | 'none';
  /** `register`: derived from the register for every station, never typed. */
  source: 'entered' | 'register';
  /** An empty required cell is still to be filled; any other may stay empty. */
  required: boolean;
  /**
   * Of what time the figure is: the quarter's first or last day, all of its days, or whatever is
   * known when it is reported.
   */
  reference: 'start' | 'end' | 'during' | 'known';
  /** Counted since the beginning: never falls from quarter to quarter. */
  cumulative: boolean;
  /** The item with whose figure of the quarter before this one begins: 期初 with 期末. */
  carriedFrom?: string;
  /** Highest value, as shown. */
  max?: number;
  /** Other headings in workbooks. */
  headings: readonly string[];
  /** The office has added it for itself: it is not reported. */
  own?: true;
}

const count: Label = { zh: '', en: '' };
const money: Label = { zh: '万元', en: '10k yuan' };
const percent: Label = { zh: '%', en: '%' };

interface Column extends Partial<
  Pick<
    StatisticsItem,
    'required' | 'unit' | 'decimals' | 'total' | 'reference' | 'cumulative' | 'carriedFrom' | 'max'
  >
> {
  key: string;
  zh: string;
  en: string;
}

type Groups = (
  section: string,
  zh: string,
  en: string,
  columns: readonly Column[],
) => StatisticsItem[];

/** What the register says is counted on the last day; what is entered has happened within the days. */
const group =
  (source: StatisticsItem['source']): Groups =>
  (section, zh, en, columns) =>
    columns.map(({ zh: label, en: english, ...column }) => ({
      label: { zh: label, en: english },
      group: { zh, en },
      section,
      unit: count,
      decimals: 0,
      total: 'sum',
      source,
      reference: source === 'register' ? 'end' : 'during',
      required: false,
      cumulative: false,
      headings: itemWords[column.key] ?? [],
      ...column,
    }));

const register = group('register');
const entered = group('entered');
const required: Groups = (section, zh, en, columns) =>
  entered(
    section,
    zh,
    en,
    columns.map((column) => ({ required: true, ...column })),
  );

/**
 * Items of the shipped quarterly form (`domain/statistics-form.ts`), in its order. They are a table
 * like others: a project's targets name them by code.
 */
export const statisticsItems: readonly StatisticsItem[] = [
  ...register('A', '三级体系', 'Three tiers', [
    // Townships without a station have no row, so the county's own count stands in the total.
    { key: 'stationsDue', zh: '应建', en: 'Due', total: 'county' },
    { key: 'stationsBuilt', zh: '已建站', en: 'Built' },
    { key: 'studioCount', zh: '室（点）', en: 'Studios' },
    { key: 'sixHavesMet', zh: '六有达标', en: 'Six-haves met' },
    { key: 'centres', zh: '县级中心', en: 'County centre', total: 'county' },
  ]),
  ...register('B', '人员', 'Staff', [
    { key: 'staffInPost', zh: '在岗', en: 'In post' },
    { key: 'staffFull', zh: '专职', en: 'Full time' },
    { key: 'staffPart', zh: '兼职', en: 'Part time' },
  ]),
  ...register('B', '持证', 'Certified', [
    { key: 'certifiedAssistant', zh: '助理', en: 'Assistant' },
    { key: 'certifiedWorker', zh: '社工师', en: 'Worker' },
    { key: 'certifiedSenior', zh: '高级', en: 'Senior' },
    { key: 'certifiedTotal', zh: '合计', en: 'All levels' },
  ]),
  ...register('B', '专业队伍', 'Professionals', [
    { key: 'professionals', zh: '专业人才', en: 'Qualified' },
    { key: 'supervisors', zh: '督导', en: 'Supervisors' },
  ]),
  ...entered('B', '培训督导', 'Training', [
    { key: 'trainingTimes', zh: '培训人次', en: 'Attendances' },
    { key: 'supervisionHours', zh: '督导时数', en: 'Supervision hours', decimals: 1 },
  ]),
  ...required('C', '资金', 'Funds', [
    { key: 'fundsReceived', zh: '到位', en: 'Received', unit: money, decimals: 4 },
    { key: 'fundsSpent', zh: '支出', en: 'Spent', unit: money, decimals: 4 },
  ]),
  ...entered('C', '到位来源', 'Received from', [
    { key: 'fundsBudget', zh: '部门预算', en: 'Budget', unit: money, decimals: 4 },
    { key: 'fundsLottery', zh: '福彩公益金', en: 'Welfare lottery', unit: money, decimals: 4 },
    { key: 'fundsDonation', zh: '慈善捐赠', en: 'Donations', unit: money, decimals: 4 },
    { key: 'fundsOther', zh: '其他来源', en: 'Other', unit: money, decimals: 4 },
  ]),
  ...entered('D', '对象', 'Clients', [
    { key: 'clientsOnFile', zh: '建档', en: 'On file', reference: 'end', cumulative: true },
  ]),
  ...required('D', '个案', 'Cases', [
    {
      key: 'caseOpening',
      zh: '期初',
      en: 'Opening',
      reference: 'start',
      carriedFrom: 'caseEnding',
    },
    { key: 'caseNew', zh: '新开', en: 'New' },
    { key: 'caseClosed', zh: '结案', en: 'Closed' },
    { key: 'caseEnding', zh: '期末', en: 'Ending', reference: 'end' },
  ]),
  ...required('D', '小组', 'Groups', [
    { key: 'groupCount', zh: '个数', en: 'Groups' },
    { key: 'groupSessions', zh: '节数', en: 'Sessions' },
    { key: 'groupTimes', zh: '人次', en: 'Attendances' },
  ]),
  ...required('D', '社区活动', 'Activities', [
    { key: 'activityCount', zh: '场次', en: 'Events' },
    { key: 'activityTimes', zh: '人次', en: 'Attendances' },
  ]),
  ...required('D', '走访', 'Visits', [
    { key: 'visitHouseholds', zh: '户数', en: 'Households' },
    { key: 'visitTimes', zh: '人次', en: 'Attendances' },
  ]),
  ...entered('D', '咨询转介', 'Advice', [{ key: 'adviceTimes', zh: '人次', en: 'Attendances' }]),
  ...required('D', '服务合计', 'Served in all', [
    { key: 'servedPersons', zh: '人数', en: 'Persons' },
    { key: 'servedTimes', zh: '人次', en: 'Attendances' },
  ]),
  ...entered('E', '联动', 'Linked', [{ key: 'linkedSocieties', zh: '组织数', en: 'Societies' }]),
  ...required('E', '志愿服务', 'Volunteering', [
    { key: 'volunteers', zh: '志愿者人数', en: 'Volunteers' },
    { key: 'volunteerTimes', zh: '志愿者人次', en: 'Attendances', required: false },
    { key: 'volunteerHours', zh: '服务时数', en: 'Hours', decimals: 1 },
  ]),
  ...required('E', '链接资源', 'Resources', [
    { key: 'resourceCount', zh: '笔数', en: 'Items' },
    { key: 'resourceAmount', zh: '折合金额', en: 'Value', unit: money, decimals: 4 },
  ]),
  ...entered('F', '未成年人保护', 'Protection of minors', [
    { key: 'protectionStations', zh: '未保站', en: 'Stations', reference: 'end' },
    { key: 'childSupervisors', zh: '儿童督导员', en: 'Township supervisors', reference: 'end' },
    { key: 'childDirectors', zh: '儿童主任', en: 'Village directors', reference: 'end' },
  ]),
  ...entered('F', '在册儿童', 'Children', [
    { key: 'childrenInNeed', zh: '困境儿童', en: 'In need', reference: 'end' },
    { key: 'childrenLeftBehind', zh: '留守儿童', en: 'Left behind', reference: 'end' },
  ]),
  ...entered('G', '服务评价', 'Appraisal', [
    {
      key: 'satisfaction',
      zh: '满意度',
      en: 'Satisfaction',
      reference: 'known',
      unit: percent,
      decimals: 1,
      max: 100,
      total: 'none',
    },
  ]),
  ...entered('G', '督导评估', 'Review', [
    { key: 'supervisionCount', zh: '督导次数', en: 'Supervisions' },
    { key: 'assessmentCount', zh: '评估次数', en: 'Assessments' },
  ]),
];
