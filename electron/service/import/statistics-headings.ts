import { countedAs, fits } from '../../../shared/codes/counting-words';
import { loose } from '../../../shared/codes/text';
import {
  itemsByKey,
  type StatisticsForm,
  type StatisticsItem,
} from '../../../shared/domain/statistics-form';
import { words } from '../../../shared/codes/words';
import { headedItem, headOf, type Head } from './figure-heads';
import { namedUnit, plainerNames, subjectOf } from './item-words';
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

/** Rates and means are called by words (人均、占比、完成率) that else say the figure is none of its own. */
function computedNamed({ items }: StatisticsForm, heading: string): string | null {
  const computed = items.filter(({ source }) => source === 'computed');
  if (computed.length === 0) return null;
  const name = loose(heading.replace(/[（(][^（）()]*[）)]/g, ''));
  const called = computed.filter(({ group, label, headings }) =>
    [`${group.zh}${label.zh}`, label.zh, ...headings].some((one) => loose(one) === name),
  );
  return called.length === 1 ? (called[0]?.key ?? null) : null;
}

/** What a heading says of the time of its figures, if it is not simply called so. */
export const timeIn = (form: StatisticsForm, heading: string): Head | null =>
  computedNamed(form, heading) === null ? headedItem(heading).head : null;

/** The field that a heading of a statistics workbook means: an item also with a month beside it. */
export function statisticsField(form: StatisticsForm, heading: string): string | null {
  const computed = computedNamed(form, heading);
  if (computed !== null) return computed;
  // Sums and 数量 are none of the items that are called so under a head of their own.
  const is = headOf(heading)?.is;
  if (is === 'label' && STATIONS.test(heading)) return STATION;
  if (is === 'sum' || is === 'value') return null;
  const { name, head } = headedItem(heading);
  if (head?.is === 'other' || name === '') return null;
  const index = indexOf(form);
  // The unit decides between what a group counts: 督导（次） is none of its persons.
  const counted = namedUnit(name);
  const byUnit = counted && itemByUnit(form, counted.name, counted.unit);
  return (
    byUnit ??
    index(name) ??
    (head === null ? null : index(heading)) ??
    underGroup(index, name) ??
    everyday(form, index, name)
  );
}

/** What a head that groups others is called beside its subject: 资金情况（元）, 小组工作开展情况. */
const GROUP_WORDS: readonly RegExp[] = [
  /[（(][^（()）]*[)）]/g,
  /(?:基本|开展|完成)?(?:情况|信息|数据|统计|指标|方面|部分|概况|类)+$/,
  /(?:工作|服务|活动)$/,
];

/** The item of a heading under a group that is called by more than its subject: 资金情况（元）·到位. */
function underGroup(index: Find, name: string): string | null {
  const [group = '', low = '', ...more] = name.split('·');
  if (low === '' || more.length > 0) return null;
  let subject = group;
  for (const words of GROUP_WORDS) {
    subject = subject.replace(words, '');
    const field = subject === '' ? null : index(`${subject}${low}`);
    if (field !== null && field !== STATION && field !== MONTH) return field;
  }
  return null;
}

/** The item of a name with words in front or behind that say nothing of what is counted. */
function everyday(form: StatisticsForm, index: Find, name: string): string | null {
  const items = itemsByKey(form);
  for (const plain of plainerNames(name)) {
    const field = index(plain);
    const item = field === null ? undefined : items.get(field);
    // What the register counts has names of its own: 提供督导 is none of its supervisors.
    if (item?.source === 'entered') return item.key;
  }
  return null;
}

/** The items of a subject: those of its group, or whose names begin with it. */
function itemsAbout({ items }: StatisticsForm, subject: string | null): StatisticsItem[] {
  if (subject === null) return [];
  const inGroup = items.filter(({ group }) => group.zh === subject);
  return inGroup.length > 0 ? inGroup : items.filter(({ label }) => label.zh.startsWith(subject));
}

/** Items that each are called so, where several are: 人次 of 小组, 走访 and others; else none. */
export function sharingItems(form: StatisticsForm, heading: string): StatisticsItem[] {
  if (statisticsField(form, heading) !== null) return [];
  const name = loose(headedItem(heading).name);
  const called = form.items.filter(({ label, headings }) =>
    [label.zh, ...headings].some((one) => loose(one) === name),
  );
  if (name !== '' && called.length > 1) return called;
  const about = subjectOf(namedUnit(heading)?.name ?? heading);
  return itemsAbout(form, about).filter(({ source }) => source === 'entered');
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
function itemByUnit(form: StatisticsForm, group: string, unit: string): string | null {
  const [name, counted] = [loose(group), loose(unit)];
  if (counted === '') return null;
  const { items } = form;
  const inGroup = items.filter((item) => loose(item.group.zh) === name);
  const exact = inGroup.filter((item) =>
    [item.unit.zh, item.label.zh].map(loose).includes(counted),
  );
  const found =
    exact.length > 0 ? exact : inGroup.filter(({ label }) => loose(label.zh).startsWith(counted));
  return found.length === 1 ? (found[0]?.key ?? null) : aboutIn(form, subjectOf(group), unit);
}

const MONEY: ReadonlySet<string> = new Set(['元', '千元', '万元', '亿元', '百元']);

/** The one item of a subject that is counted in a unit: first in just that, then in one alike. */
function aboutIn(form: StatisticsForm, subject: string | null, unit: string): string | null {
  const about = itemsAbout(form, subject);
  const money = about.filter((item) => MONEY.has(item.unit.zh));
  if (MONEY.has(unit)) return money.length === 1 ? (money[0]?.key ?? null) : null;
  const counts = about.filter((item) => !MONEY.has(item.unit.zh));
  for (const isSo of [(words: string[]) => words.includes(unit), alike(unit)]) {
    // What says nothing of how it is counted may be counted so as well: 新开, 结案 of 个案.
    const found = counts.filter((item) => countedAs(item).length === 0 || isSo(countedAs(item)));
    if (found.length > 0) return found.length === 1 ? (found[0]?.key ?? null) : null;
  }
  return null;
}

const alike =
  (unit: string) =>
  (counted: string[]): boolean =>
    fits(unit, counted);

/** Whether a heading is that of a column with stations or months. */
export function rowsSaid(form: StatisticsForm, heading: string): 'station' | 'month' | null {
  const is = headOf(heading)?.is;
  // 单位 is what figures are counted in, where lines are items.
  if (is !== undefined && is !== 'label') return null;
  const field = statisticsField(form, heading);
  return field === STATION ? 'station' : field === MONTH ? 'month' : null;
}
