import { loose } from '../../../shared/codes/text';
import type { CheckRule } from '../../../shared/definitions/check-rule';
import type { Breakdown, StatisticsItem } from '../../../shared/domain/statistics-form';
import type { ColumnOf } from '../workbooks/tables';

/** Sheets of a set's workbook, in their order. */
export const SHEETS = {
  guide: '填写说明',
  sections: '部分',
  items: '指标',
  rules: '审核规则',
  readable: '可用的量',
} as const;

export const YES = '是';
export const NO = '否';

/** Words of a closed set of codes, as they stand in the workbook. */
export type Words<T extends string> = Readonly<Record<T, string>>;

export const totalWords: Words<StatisticsItem['total']> = {
  sum: '各站相加',
  county: '本级统计',
  none: '不合计',
};
export const sourceWords: Words<StatisticsItem['source']> = {
  entered: '填报',
  register: '取自台账',
  computed: '计算',
};
export const breakdownWords: Words<Breakdown['kind']> = {
  ofWhich: '其中',
  exhaustive: '合计等于各项',
};
export const referenceWords: Words<StatisticsItem['reference']> = {
  start: '期初',
  end: '期末',
  during: '期内',
  known: '已知',
};
export const gradeWords: Words<CheckRule['grade']> = {
  error: '强制性',
  passable: '准强制性',
  warning: '核实性',
  note: '提示性',
};
export const scopeWords: Words<CheckRule['scope']> = {
  station: '每个站点',
  item: '每个站点的每项指标',
  county: '合计',
  countyItem: '合计的每项指标',
  person: '每名在岗人员',
  project: '每个项目',
  everyProject: '每个项目，含已结项的',
  site: '每个站、室、中心',
  society: '每个机构、协会、合作单位',
  resource: '每项慈善资源',
  linkage: '每次联动',
  visit: '每次要求整改的走访',
  protection: '每个未保站',
  decision: '每个议定事项',
  policy: '每份在执行的政策文件',
  correction: '每项未完成的评估整改',
  amount: '每笔金额',
};
export const mendWords: Words<CheckRule['mend']> = { sheet: '填报表', register: '台账' };

/** The code of a word, which may be written as its code too; null for one that nobody knows. */
export function codeOf<T extends string>(words: Words<T>, text: string): T | null {
  const found = (Object.entries(words) as [T, string][]).find(([code, word]) =>
    [code, word].some((one) => loose(one) === loose(text)),
  );
  return found?.[0] ?? null;
}

export type SectionColumn = 'key' | 'zh' | 'en';
export const sectionColumns: readonly ColumnOf<SectionColumn>[] = [
  { key: 'key', title: '代码', width: 10, needed: true, note: '字母开头，如 A。' },
  { key: 'zh', title: '名称', width: 30, needed: true, note: '填报表里一部分的名称。' },
  { key: 'en', title: '英文名称', width: 30, note: '可不填。' },
];

/** Columns that items of every return have. */
export type CommonColumn =
  | 'key'
  | 'section'
  | 'group'
  | 'groupEn'
  | 'label'
  | 'labelEn'
  | 'unit'
  | 'unitEn'
  | 'decimals'
  | 'reference'
  | 'required'
  | 'cumulative'
  | 'headings';
/** Those of them that are called the same in every sheet of items. */
export const unitColumns: readonly ColumnOf<CommonColumn>[] = [
  { key: 'unit', title: '单位', width: 8, note: '如 人、万元；可不填。' },
  { key: 'unitEn', title: '单位英文', width: 10, note: '可不填。' },
  { key: 'decimals', title: '小数位数', width: 8, note: '0 到 6；不填是 0。' },
];
export const timeColumns: readonly ColumnOf<CommonColumn>[] = [
  { key: 'reference', title: '时点', width: 8, note: '哪一天或哪段时间的数。' },
  { key: 'required', title: '必填', width: 6, note: '是或否。' },
  { key: 'cumulative', title: '累计', width: 6, note: '是或否；累计数只增不减。' },
];

export type ItemColumn =
  | CommonColumn
  | 'total'
  | 'source'
  | 'formula'
  | 'carriedFrom'
  | 'max'
  | 'breakdown'
  | 'breakdownEn'
  | 'breakdownKind'
  | 'parts'
  | 'partsRequired';
export const itemColumns: readonly ColumnOf<ItemColumn>[] = [
  {
    key: 'key',
    title: '代码',
    width: 22,
    needed: true,
    note: '字母开头的英文代码，一项一个；用过的代码不要再给别的指标。',
  },
  { key: 'section', title: '部分', width: 8, needed: true, note: '“部分”表里的代码。' },
  { key: 'group', title: '分组', width: 16, needed: true, note: '几项共用的表头，如 个案。' },
  { key: 'groupEn', title: '分组英文', width: 16, note: '可不填。' },
  { key: 'label', title: '名称', width: 20, needed: true, note: '指标名称，如 新开。' },
  { key: 'labelEn', title: '名称英文', width: 20, note: '可不填。' },
  ...unitColumns,
  { key: 'total', title: '合计', width: 12, note: '比率不能相加，填不合计。' },
  { key: 'source', title: '来源', width: 12, note: '取自台账的，只能用程序认识的代码。' },
  ...timeColumns,
  { key: 'carriedFrom', title: '期初取自', width: 18, note: '上期哪一项的代码；可不填。' },
  { key: 'max', title: '最大值', width: 8, note: '如满意度 100；可不填。' },
  { key: 'headings', title: '其他表头', width: 30, note: '导入时认识的别的叫法，每行一个。' },
  {
    key: 'formula',
    title: '公式',
    width: 40,
    note: '来源为计算的才填，如 now.caseOpening + now.caseNew - now.caseClosed；写法见“可用的量”表。',
  },
  { key: 'breakdown', title: '细分', width: 12, note: '细分的名称，如 按人群；不细分的不填。' },
  { key: 'breakdownEn', title: '细分英文', width: 14, note: '可不填。' },
  {
    key: 'breakdownKind',
    title: '细分关系',
    width: 14,
    note: '其中：每项不大于合计；合计等于各项：各项相加就是合计。',
  },
  {
    key: 'parts',
    title: '细分项',
    width: 36,
    note: '每行一项：代码 | 名称 | 英文 | 别的表头；用代码表的只写一行 @ 加表名，如 @serviceDomain。',
  },
  { key: 'partsRequired', title: '细分必填', width: 8, note: '是或否。' },
];

export type RuleColumn =
  | 'code'
  | 'grade'
  | 'scope'
  | 'where'
  | 'condition'
  | 'at'
  | 'mend'
  | 'zh'
  | 'en'
  | 'params'
  | 'variants';
export const ruleColumns: readonly ColumnOf<RuleColumn>[] = [
  {
    key: 'code',
    title: '代码',
    width: 26,
    needed: true,
    note: '一条一个，如 HN-12；OWN- 开头的留给各单位自定。',
  },
  { key: 'grade', title: '等级', width: 10, needed: true, note: '四种等级之一。' },
  { key: 'scope', title: '核对对象', width: 18, needed: true, note: '对什么逐个核对。' },
  { key: 'where', title: '只核对哪些', width: 30, note: '可不填；如 item.section == "D"。' },
  {
    key: 'condition',
    title: '怎样算不对',
    width: 60,
    needed: true,
    note: '成立就是有问题；可用的量见“可用的量”表。',
  },
  { key: 'at', title: '指在', width: 24, note: '可不填；如 "caseEnding"，带英文引号。' },
  { key: 'mend', title: '修改处', width: 8, note: '填报表或台账；不填是填报表。' },
  { key: 'zh', title: '提示文字', width: 40, needed: true, note: '用 {visits} 留空位。' },
  { key: 'en', title: '英文提示', width: 40, note: '可不填。' },
  { key: 'params', title: '空位', width: 40, note: '每行一个：visits = now.visitTimes' },
  {
    key: 'variants',
    title: '其他提示',
    width: 40,
    note: '可不填。每行一个：原因 | 中文 | 英文；空位 reason 算出原因时用。',
  },
];
