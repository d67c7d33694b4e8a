import { halfWidth, visible } from './text';

/** What may stand behind a figure as its unit (量词), in a cell and in the name of an item. */
const WORDS =
  '㎡|平方米|平方|平米|m2|m²|平|万元|元\\/月|\\/月|元每月|元|人次|户次|场次|节次|人|名|位|个|家|所|户|小时|学时|课时|h|次|场|节|笔|项|件|例|宗|起|支|处|间|批|份|岁';

const BEHIND = new RegExp(`(?<=\\S)\\s*(${WORDS})$`, 'i');
/** A name of figures says how they are counted: 小组节数, 活动人次; that of a 专家 or 广场 does not. */
const NAMING = /(人次|户次|场次|节次|小时|学时)数?$|(人|户|个|场|次|节|笔|件|家)数$/;

/** Words that count the same. */
const ALIKE: readonly (readonly string[])[] = [
  ['人', '名', '位'],
  ['个', '家', '所', '笔', '项', '件', '例', '宗', '起', '支', '处', '间', '批', '份'],
  ['场', '场次'],
  ['节', '节次'],
  ['小时', '学时', '课时', 'h'],
  ['㎡', '平方米', '平方', '平米', '平', 'm2', 'm²'],
  ['元/月', '元每月', '/月', '元'],
];
/** 次 for 人次 and 场次 is no other count, only less of the word. */
const SHORTER: Readonly<Record<string, string>> = { 人次: '次', 场次: '次', 户次: '次' };

/** Brackets around a whole figure, (3.5), are how bookkeepers write one below zero. */
const bare = (text: string): string =>
  visible(halfWidth(text))
    .trim()
    .replace(/(?<=\S)\s*\(([^()]+)\)$/, '$1');

/** The unit behind a figure, also in brackets: 40人, 40 (人); null where none stands there. */
const unitBehind = (text: string): string | null => BEHIND.exec(bare(text))?.[1] ?? null;

/** A figure without the unit behind it. */
export const withoutUnit = (text: string): string => bare(text).replace(BEHIND, '');

/** What of a field or an item says in which words it is counted. */
interface Counted {
  unit?: { zh: string };
  label: { zh: string };
  headings?: readonly string[];
}

/** The words in which a field is counted, by its unit and its names; empty where none says it. */
export function countedAs({ unit, label, headings = [] }: Counted): string[] {
  const named = [label.zh, ...headings].flatMap((name) => {
    const [, whole, word] = NAMING.exec(name) ?? [];
    return whole ?? word ?? [];
  });
  return unit === undefined || unit.zh === '' ? named : [unit.zh, ...named];
}

interface Item extends Counted {
  group: { zh: string };
}

const ofItems = new WeakMap<Item, string[]>();

/** The same of an item of a form, where it says nothing by what is counted in its group. */
export function countedIn(items: readonly Item[], item: Item): readonly string[] {
  const known = ofItems.get(item);
  if (known) return known;
  const own = countedAs(item);
  const made =
    own.length > 0
      ? own
      : items.filter(({ group }) => group.zh === item.group.zh).flatMap((one) => countedAs(one));
  ofItems.set(item, made);
  return made;
}

/** Whether what is counted in some words may be told in another: 3名 of what is counted in 人. */
export const fits = (word: string, counted: readonly string[]): boolean =>
  counted.length === 0 ||
  counted.some(
    (own) =>
      own === word ||
      SHORTER[own] === word ||
      ALIKE.some((alike) => alike.includes(own) && alike.includes(word)),
  );

/**
 * The unit behind a figure where its item is counted in others: 40人 of what is counted in 个. Null
 * where it fits, and where nothing says how the item is counted.
 */
export function foreignUnit(text: string, counted: readonly string[]): string | null {
  const word = unitBehind(text);
  return word === null || fits(word, counted) ? null : word;
}
