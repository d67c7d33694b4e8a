import { boldStyle } from '../workbooks/workbook-style';
import type { WrittenRow, WrittenSheet } from '../workbooks/written';
import { gradeColumns, groupColumns, itemColumns, SHEETS } from './workbook-layout';

type Line = readonly [what: string, how: string];

const RULES: readonly Line[] = [
  ['组合分', '有几样得几样的分。写成：固定场所 2；办公接待区 1'],
  ['程度分', '由评委定程度。写成：优 4；良 3；中 2；差 0-1。不写规则，就是 0 到满分任意打分'],
  ['比率分档', '按实际数与计划数的比率得分。写成：≥100% 3；≥80% 2；≥60% 1。低于最后一档得 0 分'],
  ['扣分至零', '从满分起扣，扣完为止。写成：缺签到一项 0.5；记录不全一份 1'],
  ['加分', '不写规则，满分就是这一项最多加几分；全部加分不超过“模板”表里的加分上限'],
  ['一票否决', '不写满分和规则；一旦发现，整体定为最低等级'],
];

const BEGIN: readonly Line[] = [
  [
    '怎样用',
    '依次填“模板”“评分方”“等级”“指标”四张表，存盘后在程序里“导入 .xlsx”。读不懂的地方，程序会指出是哪一格。',
  ],
  ['可以改的', '可以调整行高列宽、颜色、列的次序；不要改工作表名和表头的字。'],
  ['数字', '分值最多一位小数；全角、半角数字都认。'],
];

const notes = (columns: readonly { title: string; note: string }[]): Line[] =>
  columns.map(({ title, note }) => [title, note]);

const block = (title: string, lines: readonly Line[]): WrittenRow[] => [
  { cells: [{ value: title, style: { bold: true, size: 12 } }] },
  ...lines.map(([what, how]): WrittenRow => ({
    cells: [{ value: what, style: { ...boldStyle, ...lineStyle } }, how],
    style: lineStyle,
  })),
  { cells: [] },
];
const lineStyle = { vertical: 'top', wrap: true } as const;

/** The explanation of the layout, sheet by sheet, with how each kind of rule is written. */
export const guideSheet = (): WrittenSheet => ({
  name: SHEETS.guide,
  columns: [{ width: 20 }, { width: 96 }],
  rows: [
    ...block('评估模板填写说明', BEGIN),
    ...block(`“${SHEETS.groups}”表`, notes(groupColumns)),
    ...block(`“${SHEETS.grades}”表`, notes(gradeColumns)),
    ...block(`“${SHEETS.items}”表`, notes(itemColumns)),
    ...block('评分规则的写法：各条用“；”隔开，或各占一行', RULES),
  ],
});
