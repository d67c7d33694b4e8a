import { halfWidth, loose } from '../../../shared/codes/text';

/** A line's name without its number, and how deep it stands: the smaller, the higher. */
export interface Label {
  text: string;
  level: number;
}

/** Numbers in front of names, by how deep offices use them. */
const NUMBERS: readonly [RegExp, number][] = [
  [/^第?[一二三四五六七八九十]{1,3}(?:部分|[、.,:])\s*/, 1],
  [/^[A-Z](?:[、.:]\s*|\s+)/, 1],
  [/^\([一二三四五六七八九十]{1,3}\)[、.]?\s*/, 2],
  [/^\d{1,2}(?:[.-]\d{1,2})+[、.]?\s*/, 4],
  [/^\d{1,2}(?:[、.:,]\s*|\s+)(?!\d)/, 3],
  [/^\(?\d{1,2}\)[、.]?\s*/, 5],
  [/^[①-⑳⑴-⒇㈠-㈩]\s*/, 6],
];
/** 其中：what follows is a part of the line above. */
const PART = /^[#*\-—–•·]*\s*其中\s*[:、,]?\s*/;
const PART_LEVEL = 20;
/** A name without a number stands below every numbered one, and deeper the further it is indented. */
const PLAIN = 8;
/** What is longer is a note and no line's name. */
const NOTE = 200;
const HEAD = 7;

/**
 * The name of a line and how deep it stands.
 * @param heads a line without figures, above those that follow
 */
export function labelOf(raw: string, heads: boolean): Label {
  if (raw.length > NOTE) return { text: raw, level: PLAIN };
  const text = halfWidth(raw);
  const line = text.trim();
  const part = PART.exec(line);
  if (part) return { text: withoutNumber(line.slice(part[0].length)), level: PART_LEVEL };
  const found = NUMBERS.find(([number]) => number.test(line));
  if (found) {
    const rest = line.replace(found[0], '');
    const inner = PART.exec(rest);
    return inner
      ? { text: tidy(rest.slice(inner[0].length)), level: PART_LEVEL }
      : { text: tidy(rest), level: found[1] };
  }
  const indent = Math.min(text.length - text.trimStart().length, 9);
  return { text: tidy(line), level: (heads ? HEAD : PLAIN) + indent / 10 };
}

const tidy = (text: string): string => text.replace(/[:：。;；]+$/, '').trim();

const withoutNumber = (line: string): string => {
  const found = NUMBERS.find(([number]) => number.test(line));
  return tidy(found ? line.replace(found[0], '') : line);
};

/** The names above a line: sections, and the line of which it is a part. */
export class Outline {
  #above: (Label & { indented?: boolean })[] = [];

  /** Takes a line and tells the names above it, the nearest first. */
  add(label: Label): string[] {
    const isPlain = label.level >= PLAIN && label.level < PART_LEVEL;
    const indent = isPlain ? label.level - PLAIN : 0;
    // Below a head whose lines are indented, one that is not is none of them.
    this.#above = this.#above.filter(
      ({ level, indented }) =>
        level < label.level && !(isPlain && indented === true && level - HEAD >= indent),
    );
    const head = this.#above.at(-1);
    if (head && isPlain && head.level >= HEAD && head.level < PLAIN)
      head.indented = indent > head.level - HEAD;
    const above = this.#above.map(({ text }) => text).reverse();
    this.#above.push({ ...label });
    return above;
  }
}

/** Names that say what is counted and not of what; alone they mean no item. */
const BARE =
  /^(人数|人次|人次数|个数|户数|户次|节数|节次|场次|场数|次数|笔数|时数|时长|小时数|金额|数量|个|人|名|合计|小计|总计|总数|新增|新增数|其他|其他来源|初级|中级|高级|专职|兼职|助理|参与人次|服务人数|服务人次|受益人次)$/;
/** So short a name may belong to any subject; under one that is not its own nobody knows. */
const SHORT = /^.{1,3}$/;
/** What sections are called beside their subject. */
const AROUND =
  /^(开展|提供|本季度?|本期|累计)|(工作|服务|活动|情况|方面|类|数据|指标|统计|部分|开展情况)+$/g;
/** Sections that say nothing of what is counted. */
const GENERAL =
  /^(社工站?|社会工作)?(基本|服务|工作|业务|主要|开展|总体|综合|其他)*(情况|数据|指标|内容|统计|工作|服务|活动)*$/;

/** No item is called longer than this. */
const LONGEST = 60;

/** The item that a name means by itself, or the one that is counted in a unit under that name. */
export type Find = (heading: string, unit?: string) => string | null;

/** The item that a line means, by its own name and those above it; null where nobody knows it. */
export function itemAt(find: Find, text: string, above: readonly string[]): string | null {
  if (text.length > LONGEST) return null;
  for (const name of above) {
    const short = name.replace(AROUND, '');
    for (const subject of new Set([name, short].filter(Boolean))) {
      const found = find(`${subject}${text}`) ?? find(`${subject}·${text}`);
      if (found !== null) return found;
    }
  }
  // A line of its own above is no subject of those below it.
  const subjects = above.filter((name) => !GENERAL.test(loose(name)) && find(name) === null);
  const unclear = BARE.test(loose(text.replace(/\(.*?\)/g, ''))) || SHORT.test(loose(text));
  if (subjects.length > 0 && unclear) return null;
  const plain = loose(text);
  return BARE.test(plain) && !/^(?:(?:服务|受益)人[数次]|其他来源)/.test(plain) ? null : find(text);
}
