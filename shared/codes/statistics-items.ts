import type { Label } from './label';

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
  /** Counted since the beginning: never falls from quarter to quarter. */
  cumulative: boolean;
  /** Highest value, as shown. */
  max?: number;
  /** Other headings in workbooks. */
  headings: string[];
}

const count: Label = { zh: '', en: '' };
const money: Label = { zh: '万元', en: '10k yuan' };
const percent: Label = { zh: '%', en: '%' };

interface Column extends Partial<
  Pick<
    StatisticsItem,
    'required' | 'unit' | 'decimals' | 'total' | 'cumulative' | 'max' | 'headings'
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
      required: false,
      cumulative: false,
      headings: [],
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
    {
      key: 'stationsDue',
      zh: '应建',
      en: 'Due',
      total: 'county',
      headings: ['应建站', '应建站数', '应建数'],
    },
    {
      key: 'stationsBuilt',
      zh: '已建站',
      en: 'Built',
      headings: ['已建', '已建站数', '建成站数'],
    },
    {
      key: 'studioCount',
      zh: '室（点）',
      en: 'Studios',
      headings: ['社工室', '社工室数', '室数', '服务点数'],
    },
    {
      key: 'sixHavesMet',
      zh: '六有达标',
      en: 'Six-haves met',
      headings: ['六有达标数', '六有达标站数', '达标数'],
    },
    {
      key: 'centres',
      zh: '县级中心',
      en: 'County centre',
      total: 'county',
      headings: ['县级中心数', '指导中心数'],
    },
  ]),
  ...register('B', '人员', 'Staff', [
    { key: 'staffInPost', zh: '在岗', en: 'In post', headings: ['在岗人数', '人员总数'] },
    { key: 'staffFull', zh: '专职', en: 'Full time', headings: ['专职人数', '专职人员'] },
    { key: 'staffPart', zh: '兼职', en: 'Part time', headings: ['兼职人数', '兼职人员'] },
  ]),
  ...register('B', '持证', 'Certified', [
    {
      key: 'certifiedAssistant',
      zh: '助理',
      en: 'Assistant',
      headings: ['助理社会工作师', '初级'],
    },
    { key: 'certifiedWorker', zh: '社工师', en: 'Worker', headings: ['社会工作师', '中级'] },
    { key: 'certifiedSenior', zh: '高级', en: 'Senior', headings: ['高级社会工作师'] },
    { key: 'certifiedTotal', zh: '合计', en: 'All levels', headings: ['持证人数', '持证合计'] },
  ]),
  ...register('B', '专业队伍', 'Professionals', [
    {
      key: 'professionals',
      zh: '专业人才',
      en: 'Qualified',
      headings: ['社工专业人才', '专业人才数'],
    },
    { key: 'supervisors', zh: '督导', en: 'Supervisors', headings: ['督导人数'] },
  ]),
  ...entered('B', '培训督导', 'Training', [
    { key: 'trainingTimes', zh: '培训人次', en: 'Attendances' },
    { key: 'supervisionHours', zh: '督导时数', en: 'Supervision hours', decimals: 1 },
  ]),
  ...required('C', '资金', 'Funds', [
    {
      key: 'fundsReceived',
      zh: '到位',
      en: 'Received',
      unit: money,
      decimals: 4,
      headings: ['到位资金', '资金到位'],
    },
    {
      key: 'fundsSpent',
      zh: '支出',
      en: 'Spent',
      unit: money,
      decimals: 4,
      headings: ['资金支出'],
    },
  ]),
  ...entered('C', '到位来源', 'Received from', [
    {
      key: 'fundsBudget',
      zh: '部门预算',
      en: 'Budget',
      unit: money,
      decimals: 4,
      headings: ['财政性资金', '财政资金'],
    },
    {
      key: 'fundsLottery',
      zh: '福彩公益金',
      en: 'Welfare lottery',
      unit: money,
      decimals: 4,
      headings: ['福利彩票公益金', '彩票公益金'],
    },
    {
      key: 'fundsDonation',
      zh: '慈善捐赠',
      en: 'Donations',
      unit: money,
      decimals: 4,
      headings: ['捐赠资金'],
    },
    {
      key: 'fundsOther',
      zh: '其他来源',
      en: 'Other',
      unit: money,
      decimals: 4,
      headings: ['其他资金'],
    },
  ]),
  ...entered('D', '对象', 'Clients', [
    {
      key: 'clientsOnFile',
      zh: '建档',
      en: 'On file',
      cumulative: true,
      headings: ['建档人数', '累计建档人数', '建档数'],
    },
  ]),
  ...required('D', '个案', 'Cases', [
    { key: 'caseOpening', zh: '期初', en: 'Opening', headings: ['期初在办', '期初个案'] },
    { key: 'caseNew', zh: '新开', en: 'New', headings: ['新开个案', '新增'] },
    { key: 'caseClosed', zh: '结案', en: 'Closed', headings: ['结案数', '结案个案'] },
    { key: 'caseEnding', zh: '期末', en: 'Ending', headings: ['期末在办', '期末个案'] },
  ]),
  ...required('D', '小组', 'Groups', [
    { key: 'groupCount', zh: '个数', en: 'Groups', headings: ['小组个数', '小组数'] },
    { key: 'groupSessions', zh: '节数', en: 'Sessions', headings: ['小组节数'] },
    { key: 'groupTimes', zh: '人次', en: 'Attendances', headings: ['小组人次'] },
  ]),
  ...required('D', '社区活动', 'Activities', [
    { key: 'activityCount', zh: '场次', en: 'Events', headings: ['活动场次', '场数'] },
    { key: 'activityTimes', zh: '人次', en: 'Attendances', headings: ['活动人次'] },
  ]),
  ...required('D', '走访', 'Visits', [
    { key: 'visitHouseholds', zh: '户数', en: 'Households', headings: ['走访户数'] },
    { key: 'visitTimes', zh: '人次', en: 'Attendances', headings: ['走访人次'] },
  ]),
  ...entered('D', '咨询转介', 'Advice', [
    { key: 'adviceTimes', zh: '人次', en: 'Attendances', headings: ['咨询人次', '转介人次'] },
  ]),
  ...required('D', '服务合计', 'Served in all', [
    { key: 'servedPersons', zh: '人数', en: 'Persons', headings: ['服务人数'] },
    { key: 'servedTimes', zh: '人次', en: 'Attendances', headings: ['服务人次'] },
  ]),
  ...entered('E', '联动', 'Linked', [
    {
      key: 'linkedSocieties',
      zh: '组织数',
      en: 'Societies',
      headings: ['联动组织', '联动社会组织数'],
    },
  ]),
  ...required('E', '志愿服务', 'Volunteering', [
    { key: 'volunteers', zh: '志愿者人数', en: 'Volunteers', headings: ['志愿者', '志愿者数'] },
    {
      key: 'volunteerTimes',
      zh: '志愿者人次',
      en: 'Attendances',
      required: false,
      headings: ['志愿服务人次'],
    },
    {
      key: 'volunteerHours',
      zh: '服务时数',
      en: 'Hours',
      decimals: 1,
      headings: ['志愿服务时数', '时数'],
    },
  ]),
  ...required('E', '链接资源', 'Resources', [
    { key: 'resourceCount', zh: '笔数', en: 'Items', headings: ['资源笔数'] },
    {
      key: 'resourceAmount',
      zh: '折合金额',
      en: 'Value',
      unit: money,
      decimals: 4,
      headings: ['折合金额（万元）', '资源金额'],
    },
  ]),
  ...entered('F', '未成年人保护', 'Protection of minors', [
    {
      key: 'protectionStations',
      zh: '未保站',
      en: 'Stations',
      headings: ['未成年人保护工作站', '未保工作站', '未保站数'],
    },
    {
      key: 'childSupervisors',
      zh: '儿童督导员',
      en: 'Township supervisors',
      headings: ['儿童督导员数'],
    },
    { key: 'childDirectors', zh: '儿童主任', en: 'Village directors', headings: ['儿童主任数'] },
  ]),
  ...entered('F', '在册儿童', 'Children', [
    { key: 'childrenInNeed', zh: '困境儿童', en: 'In need', headings: ['困境儿童数'] },
    {
      key: 'childrenLeftBehind',
      zh: '留守儿童',
      en: 'Left behind',
      headings: ['留守儿童数', '农村留守儿童'],
    },
  ]),
  ...entered('G', '服务评价', 'Appraisal', [
    {
      key: 'satisfaction',
      zh: '满意度',
      en: 'Satisfaction',
      unit: percent,
      decimals: 1,
      max: 100,
      total: 'none',
      headings: ['服务满意度', '满意率'],
    },
  ]),
  ...entered('G', '督导评估', 'Review', [
    { key: 'supervisionCount', zh: '督导次数', en: 'Supervisions', headings: ['接受督导次数'] },
    { key: 'assessmentCount', zh: '评估次数', en: 'Assessments', headings: ['接受评估次数'] },
  ]),
];
