import { loose } from '../../../shared/codes/text';
import type { StatisticsForm, StatisticsItem } from '../../../shared/domain/statistics-form';
import { words } from '../../../shared/codes/words';
import { headedItem, headOf } from './figure-heads';
import { headingIndex, MONTH, STATION, statisticsTargets } from './kinds';

type Find = (heading: string) => string | null;

const indexes = new WeakMap<StatisticsForm, Find>();

function indexOf(form: StatisticsForm): Find {
  const known = indexes.get(form);
  if (known) return known;
  const made = headingIndex(statisticsTargets(form));
  indexes.set(form, made);
  return made;
}

/** Names of the rows of a cell that is cut across: 站点\\指标. */
const STATIONS = /^(?:社工站|站点|街道|乡镇)(?:名称)?[\\/|]./;
/** Who filled a row in, and when: nothing that is counted. */
const FILLING = new Set(
  words`
    填报日期 填报时间 填表日期 填表时间 上报日期 上报时间 报送日期 报送时间 提交日期 提交时间 录入时间
    填报人 填表人 上报人 报送人 经办人 审核人 复核人 联系人 联系人姓名 负责人 站点负责人 单位负责人
    站长 联系电话 联系方式 联系人电话 电话 手机 手机号 手机号码 电话号码 邮箱 地址 站点地址 单位地址
    所属县区 所属区县 县区 区县 县（市、区） 所属区域 项目编号 机构编号 站点编号 站点代码 行政区划代码
    承接机构 运营机构 承接单位 承办机构 服务机构 项目承接机构 社工机构 附件 签字 盖章 图片 照片
  `.map(loose),
);

/** Whether a column says who filled a row in, when, or for whom, and counts nothing. */
export const isAboutFilling = (heading: string): boolean =>
  heading.length <= LONGEST && FILLING.has(loose(heading));

const LONGEST = 20;

/** The field that a heading of a statistics workbook means: an item also with a month beside it. */
export function statisticsField(form: StatisticsForm, heading: string): string | null {
  const index = indexOf(form);
  // Sums and 数量 are none of the items that are called so under a head of their own.
  const is = headOf(heading)?.is;
  if (is === 'label' && STATIONS.test(heading)) return STATION;
  if (is === 'sum' || is === 'value') return null;
  const { name, head } = headedItem(heading);
  if (head?.is === 'other' || name === '') return null;
  return index(name) ?? (head === null ? null : index(heading));
}

/** Items that each are called so, where several are: 人次 of 小组, 走访 and others; else none. */
export function sharingItems(form: StatisticsForm, heading: string): StatisticsItem[] {
  if (statisticsField(form, heading) !== null) return [];
  const name = loose(headedItem(heading).name);
  const called = form.items.filter(({ label, headings }) =>
    [label.zh, ...headings].some((one) => loose(one) === name),
  );
  return name === '' || called.length < 2 ? [] : called;
}

/**
 * The item of the statistics form that a name means by itself; with a unit, the one that is counted
 * in it under that name.
 */
export function statisticsItem(form: StatisticsForm, name: string, unit?: string): string | null {
  if (unit !== undefined) return itemByUnit(form, name, unit);
  const field = statisticsField(form, name);
  return field === STATION || field === MONTH ? null : field;
}

/**
 * The one item that is counted in a unit under the name of its group: 社区活动 in 场 and in 人次; null
 * where none is, or two are.
 */
function itemByUnit({ items }: StatisticsForm, group: string, unit: string): string | null {
  const [name, counted] = [loose(group), loose(unit)];
  if (counted === '') return null;
  const inGroup = items.filter((item) => loose(item.group.zh) === name);
  const exact = inGroup.filter((item) =>
    [item.unit.zh, item.label.zh].map(loose).includes(counted),
  );
  const found =
    exact.length > 0 ? exact : inGroup.filter(({ label }) => loose(label.zh).startsWith(counted));
  return found.length === 1 ? (found[0]?.key ?? null) : null;
}
