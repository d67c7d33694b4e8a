import { loose } from '../../../shared/codes/text';
import { texts } from '../../../shared/text';
import type { ColumnOf } from '../workbooks/tables';
import {
  gradeUses,
  itemKinds,
  stages,
  subjects,
  type GradeUse,
  type ItemKind,
  type Stage,
  type Subject,
} from '../../../shared/definitions/evaluation-template';

/** Sheets of a template's workbook, in their order. */
export const SHEETS = {
  guide: '填写说明',
  head: '模板',
  groups: '评分方',
  grades: '等级',
  items: '指标',
} as const;

/** What a row of the sheet 指标 may be: an item, or what stands beside the mark. */
export type RowKind = ItemKind | 'bonus' | 'veto';
const rowKinds: readonly RowKind[] = [...itemKinds, 'bonus', 'veto'];

/** Words of a set of codes as they stand in the workbook, the first written, all understood. */
export type Words<T extends string> = ReadonlyMap<T, readonly string[]>;
const words = <T extends string>(
  codes: readonly T[],
  of: (code: T) => readonly string[],
): Words<T> => new Map(codes.map((code) => [code, of(code)]));

export const stageWords: Words<Stage> = words(stages, (stage) => [texts[`EVAL_STAGE_${stage}`].zh]);
const moreSubjects: Record<Subject, string[]> = {
  station: ['站点', '站'],
  project: ['项目', '政府购买项目'],
};
export const subjectWords: Words<Subject> = words(subjects, (subject) => [
  texts[`EVAL_SUBJECT_${subject}`].zh,
  ...moreSubjects[subject],
]);
const moreKinds: Record<RowKind, string[]> = {
  combination: ['组合'],
  degree: ['程度'],
  ratioBand: ['比率', '比例分档', '分档'],
  deduction: ['扣分', '扣分制'],
  bonus: ['加分项'],
  veto: ['否决', '否决项', '一票否决项'],
};
export const kindWords: Words<RowKind> = words(rowKinds, (kind) => [
  texts[`EVAL_KIND_${kind}`].zh,
  ...moreKinds[kind],
]);
const uses: Record<GradeUse, string> = {
  preference: '优先选择',
  rectify: '限期整改',
  bar: '次年不得参与',
};
export const useWords: Words<GradeUse> = words(gradeUses, (use) => [uses[use]]);

export const wordOf = <T extends string>(known: Words<T>, code: T): string =>
  known.get(code)?.[0] ?? code;
export const firstWords = <T extends string>(known: Words<T>): string[] =>
  [...known.values()].flatMap(([word]) => word ?? []);

/** The code of a word; null when nobody knows it. */
export function codeOfWord<T extends string>(known: Words<T>, text: string): T | null {
  for (const [code, names] of known)
    if (names.some((name) => loose(name) === loose(text))) return code;
  return null;
}

export const YES = '是';
export const NO = '否';

export const LEVELS = ['level1', 'level2', 'level3', 'level4'] as const;
export type ItemColumn =
  | (typeof LEVELS)[number]
  | 'full'
  | 'kind'
  | 'criterion'
  | 'rule'
  | 'evidence'
  | 'required'
  | 'groups';

export const itemColumns: readonly ColumnOf<ItemColumn>[] = [
  {
    key: 'level1',
    title: '一级指标',
    width: 16,
    needed: true,
    note: '同一指标只写在第一行，或合并单元格。',
  },
  {
    key: 'level2',
    title: '二级指标',
    width: 18,
    note: '没有这一级就留空；最后一个有字的格就是要打分的指标。',
  },
  { key: 'level3', title: '三级指标', width: 22, note: '没有这一级就留空。' },
  { key: 'level4', title: '四级指标', width: 18, note: '没有这一级就留空。' },
  {
    key: 'full',
    title: '满分',
    also: ['分值', '分数', '标准分'],
    width: 8,
    needed: true,
    note: '最多一位小数。上级指标的满分由下级相加，不用写。一票否决不写。',
  },
  {
    key: 'kind',
    title: '类型',
    also: ['指标类型', '评分类型'],
    width: 12,
    needed: true,
    note: `从下拉列表选：${firstWords(kindWords).join('、')}。`,
  },
  {
    key: 'criterion',
    title: '评分标准',
    also: ['评价标准', '评分依据'],
    width: 44,
    note: '看什么、怎样得分，用文字写给评委看。',
  },
  {
    key: 'rule',
    title: '评分规则',
    also: ['评分细则', '计分规则'],
    width: 36,
    note: '程序按它算分，写法见“填写说明”。',
  },
  {
    key: 'evidence',
    title: '需提供材料',
    also: ['佐证材料', '佐证', '所需材料'],
    width: 24,
    note: '要看的材料、照片。',
  },
  {
    key: 'required',
    title: '必须上传',
    also: ['必须佐证', '是否必须上传'],
    width: 10,
    note: '填“是”的，没有文件不能定评。',
  },
  {
    key: 'groups',
    title: '评分方',
    also: ['评分主体'],
    width: 18,
    note: '谁来评，多个用“、”隔开；空着就是所有有权重的评分方。',
  },
];

export type GroupColumn = 'name' | 'weight' | 'self';
export const groupColumns: readonly ColumnOf<GroupColumn>[] = [
  {
    key: 'name',
    title: '评分方',
    also: ['名称', '评分主体'],
    width: 22,
    needed: true,
    note: '最多 12 方。',
  },
  {
    key: 'weight',
    title: '权重（%）',
    also: ['权重', '占比', '占比（%）'],
    width: 12,
    needed: true,
    note: '各方合计 100；只查一票否决、不打分的填 0。',
  },
  { key: 'self', title: '自评', also: ['是否自评'], width: 10, note: '被评的单位自己打分填“是”。' },
];

export type GradeColumn = 'name' | 'from' | 'passes' | 'use';
export const gradeColumns: readonly ColumnOf<GradeColumn>[] = [
  {
    key: 'name',
    title: '等级',
    also: ['名称', '等级名称'],
    width: 16,
    needed: true,
    note: '最多 10 级。',
  },
  {
    key: 'from',
    title: '起点分',
    also: ['起点', '最低分', '分数'],
    width: 10,
    needed: true,
    note: '达到这个分就是这一级；最低一级填 0。',
  },
  { key: 'passes', title: '通过', also: ['是否通过', '合格'], width: 10, note: '填“是”或“否”。' },
  {
    key: 'use',
    title: '结果应用',
    also: ['应用'],
    width: 18,
    note: `可以空着，或选：${firstWords(useWords).join('、')}。`,
  },
];

export type HeadRow =
  | 'name'
  | 'stage'
  | 'subject'
  | 'fullMark'
  | 'bonusCap'
  | 'spread'
  | 'zero'
  | 'countsStage'
  | 'countsWeight'
  | 'example';
/** Rows of the sheet 模板: the name at the left, what is entered beside it. */
export const headRows: readonly Omit<ColumnOf<HeadRow>, 'width'>[] = [
  { key: 'name', title: '模板名称', also: ['名称'], note: '例如：2026 年度社工站考核' },
  { key: 'stage', title: '评估环节', also: ['环节'], note: '从下拉列表选' },
  { key: 'subject', title: '评估对象', also: ['对象'], note: '从下拉列表选' },
  { key: 'fullMark', title: '总分', also: ['满分'], note: '一级指标的合计；空着就按合计' },
  { key: 'bonusCap', title: '加分上限', note: '所有加分项加起来最多加几分；没有加分项填 0' },
  {
    key: 'spread',
    title: '分差提醒（%）',
    also: ['分差提醒', '分差（%）'],
    note: '各方打分相差超过满分的百分之几，要会商',
  },
  { key: 'zero', title: '一级指标零分不通过', note: '填“是”：任何一级指标得 0 分，整体不通过' },
  {
    key: 'countsStage',
    title: '计入的环节',
    note: '别的环节的得分要计入本次总分的，从下拉列表选；没有就空着',
  },
  {
    key: 'countsWeight',
    title: '计入的权重（%）',
    also: ['计入权重', '计入的权重'],
    note: '占总分的百分之几',
  },
  { key: 'example', title: '示例模板', note: '填“是”：到处标明“示例模板，非官方标准”' },
];
