import { chineseNumber } from '../../../shared/codes/numerals';
import { halfWidth } from '../../../shared/codes/text';
import { words } from '../../../shared/codes/words';

/**
 * What a head over or beside figures says: a month, a sum of the others, the quarter itself, simply
 * the figure, its unit, or figures that are none of the quarter (plan, last year, remarks).
 */
export type Head =
  | { is: 'month'; month: number; year?: number }
  | { is: 'sum' }
  | { is: 'quarter'; quarter: number | null; year?: number }
  | { is: 'value' | 'unit' | 'label' | 'number' | 'other' };

/** No head is longer; what is, is a note. */
const LONGEST = 60;

const LABELS = new Set(words`
  指标名称 指标 项目 项目名称 内容 统计项目 统计指标 统计内容 服务项目 服务内容 指标项目 指标内容
  填报项目 填报内容 填报指标 类别 类型 分类 大类 事项 名称 数据项 数据项目 数据名称 工作内容 工作项目
  工作指标 业务指标 统计事项 服务类别 服务类型 指标类别 项目类别 一级指标 二级指标 三级指标
  统计类别 数据指标 服务指标 考核指标 指标内容 指标分类 填报事项 任务指标 科目
  月份 季度 时间 时段
`);
/** What a cell that is cut across names of the columns beside the names of the lines: 指标\\站点. */
const ACROSS = new Set(words`
  站点 社工站 站点名称 社工站名称 单位 街道 乡镇 乡镇（街道） 月份 季度 时间 数量 数值 时段
`);
const isCutAcross = (head: string): boolean => {
  const parts = head.split(/[\\/|]+/).filter(Boolean);
  return (
    parts.length === 2 &&
    parts.every((part) => LABELS.has(part) || ACROSS.has(part)) &&
    parts.some((part) => LABELS.has(part))
  );
};
const UNITS = new Set(words`单位 计量单位 数据单位 计数单位 统计单位 指标单位`);
const NUMBERS = new Set(words`序号 编号 行号 行次 代码 指标代码 no #`);
const VALUES = new Set(words`
  数量 数值 数据 数 数目 完成 实际 完成数 完成量 完成情况 填报数 填报值 填报数据 填报情况 实际数 实际完成
  实际完成数 实际值 结果 指标值 数额 统计数 统计数据 统计结果 统计值 值 报送数 上报数 上报数据
  发生数 发生额 工作量 业务量 合计数 具体数据 具体数值 具体数量
`);

const AREA = '(?:全[县区市旗州]|本?[县区市旗州])';
const SUM = new RegExp(
  `^(?:${AREA}|各站|各站点|所有站点|社工站|站点|三个月|季度|本季度?|[一二三四]季度?)?(?:合计|总计|小计|共计|汇总|总数|之和)数?$`,
);
const WHOLE_AREA = new RegExp(`^全[县区市旗州](?:社工站)?$`);
const QUARTER =
  /^(?:20\d\d年?)?(?:第?([一二三四1-4])季度?|Q([1-4])|(?:本|当)(?:季度?|期))(?:合计|小计|总计|累计|数|数量|数据|完成数|发生数)?$/i;
const MONTH =
  /^(?:20\d\d[年./-])?(\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?:数|数量|数据|完成数|发生数)?$/;
const OTHER =
  /上(?:一?个?[季期年月]|年)|去年|同期|同比|环比|增长|增减|增幅|累计|计划|目标|任务|全年|本年|今年|[上下]半年|年度|年初|以来|截[至止]|平均|[人月日站]均|完成率|占比|比例|备注|说明|依据|口径|解释|责任|填报要求|填表/;

/** The year that a head names beside its month or quarter. */
function yearIn(text: string): { year?: number } {
  const [, year] = /(?<!\d)(20\d\d)(?!\d)/.exec(text) ?? [];
  return year === undefined ? {} : { year: Number(year) };
}

/** A head without what stands in brackets, for comparing. */
const bare = (text: string): string =>
  halfWidth(text)
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, '')
    .replace(/[\s:：]/g, '');

const numberOf = (text: string): number =>
  /^\d+$/.test(text) ? Number(text) : (chineseNumber(text) ?? 0);

/** Months from one to another: “7-9月”, “7月至9月”. */
const RANGE =
  /(?:20\d\d年)?(\d{1,2})月?份?(?:-|—|–|~|～|至|到)(?:20\d\d年)?(\d{1,2})月份?(?:合计|小计|累计)?/;

const rangeHead = (from: number, to: number): Head =>
  from % 3 === 1 && to === from + 2 ? { is: 'quarter', quarter: to / 3 } : { is: 'other' };

/** What a head says; null for a name, of a station or an item or of nothing that is known. */
export function headOf(text: string): Head | null {
  if (text.length > LONGEST) return null;
  const head = bare(text) || halfWidth(text).replace(/[\s()[\]]/g, '');
  if (SUM.test(head) || WHOLE_AREA.test(head)) return { is: 'sum' };
  const quarter = QUARTER.exec(head);
  if (quarter) {
    const said = quarter[1] ?? quarter[2];
    const number = said === undefined ? null : numberOf(said);
    return { is: 'quarter', quarter: number, ...yearIn(head) };
  }
  const range = RANGE.exec(head);
  if (range?.[0] === head)
    return { ...rangeHead(Number(range[1]), Number(range[2])), ...yearIn(head) };
  const month = numberOf(MONTH.exec(head)?.[1] ?? '');
  if (month >= 1 && month <= 12) return { is: 'month', month, ...yearIn(head) };
  if (LABELS.has(head) || isCutAcross(head)) return { is: 'label' };
  if (UNITS.has(head)) return { is: 'unit' };
  if (VALUES.has(head)) return { is: 'value' };
  if (NUMBERS.has(head.toLowerCase())) return { is: 'number' };
  return OTHER.test(head) ? { is: 'other' } : null;
}

/** Whether a cell is the head of a column with the names of items; asked of every row of a sheet. */
export const isLabelHead = (cell: unknown): boolean =>
  typeof cell === 'string' &&
  cell.length <= 16 &&
  (LABELS.has(bare(cell)) || isCutAcross(bare(cell)));

const ONE_MONTH = /(?:20\d\d年)?(?<!\d)(1[0-2]|[1-9]|0[1-9])月份?(?![底末初]|\d)/;
const THIS_QUARTER = /^(?:20\d\d年)?(?:第?([一二三四1-4])季度?|(?:本|当)(?:季度|季|期))(?=.{2,})/;
/** Brackets that say the figures are others than the quarter's. */
const BRACKETS = /\(([^()]*)\)/g;

/** A heading of figures: what is counted, and which months of it or which sum. */
export interface HeadedItem {
  name: string;
  head: Head | null;
}

/** What a heading names beside what it says of months, sums and other times. */
export function headedItem(heading: string): HeadedItem {
  if (heading.length > LONGEST) return { name: heading, head: null };
  const parts = heading.split('·');
  const said = parts.map(headOf);
  const at = said.findIndex((head) => head !== null && head.is !== 'label' && head.is !== 'value');
  if (parts.length > 1 && at >= 0)
    return { name: parts.filter((_, i) => i !== at).join('·'), head: said[at] ?? null };
  const text = halfWidth(heading).replace(/\s/g, '');
  for (const [, inner = ''] of text.matchAll(BRACKETS)) {
    const head = headOf(inner);
    if (head?.is === 'other') return { name: '', head };
    if (head?.is === 'quarter') return { name: text.replace(`(${inner})`, ''), head };
  }
  const range = RANGE.exec(text);
  if (range)
    return {
      name: text.replace(range[0], ''),
      head: { ...rangeHead(Number(range[1]), Number(range[2])), ...yearIn(range[0]) },
    };
  const month = ONE_MONTH.exec(text);
  if (month)
    return {
      name: text.replace(month[0], ''),
      head: { is: 'month', month: Number(month[1]), ...yearIn(month[0]) },
    };
  const quarter = THIS_QUARTER.exec(text);
  if (quarter) {
    const number = quarter[1] === undefined ? null : numberOf(quarter[1]);
    return {
      name: text.replace(quarter[0], ''),
      head: { is: 'quarter', quarter: number, ...yearIn(quarter[0]) },
    };
  }
  return { name: heading, head: null };
}
