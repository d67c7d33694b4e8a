import { decimal, roundedTo, times } from './exact';
import { halfWidth } from './text';

/** 金额单位 units in which offices write money, in yuan. */
export const YUAN = { 元: 1, 百元: 100, 千元: 1_000, 万元: 10_000, 亿元: 100_000_000 } as const;

export type MoneyUnit = keyof typeof YUAN;

/**
 * So many 万元 no station spends in a quarter and no project costs: such an amount without any unit
 * may as well stand in yuan.
 */
const UNLIKELY = 10_000;

/**
 * Whether nobody knows an amount's unit: none is written, and in 万元 it is hardly to be believed.
 * @param unlikely so many 万元 such an amount hardly ever has
 */
export const lacksUnit = (amount: number, said: MoneyUnit | null, unlikely = UNLIKELY): boolean =>
  said === null && Math.abs(amount) >= unlikely;

const NAMED = /(百|千|万|亿)?元/;
/** “单位：元”, “金额单位(万元)”, “单位：人次、万元”: what a note above a table says of its figures. */
const NOTE = /单位(?:均?[为是]|[:：（(\s])([^。]*)/;
/** “资金以元计”, “以万元为单位”. */
const COUNTED_IN = /以(?:人民币)?((?:百|千|万|亿)?元)(?:计|为单位)/;
const BETWEEN = /[:：、，,;；/／()（）\s和及与]+/;
const MONEY = /^(?:人民币)?((?:百|千|万|亿)?元)/;

const unitOf = (text: string): MoneyUnit | null =>
  Object.hasOwn(YUAN, text) ? (text as MoneyUnit) : null;

/** The unit that a heading names, 到位资金（元）; null where it names none. */
export function unitInHeading(heading: string): MoneyUnit | null {
  return unitOf(NAMED.exec(halfWidth(heading).replace(/\s/g, ''))?.[0] ?? '');
}

/** The unit of money that a head over lines names apart from its words, 资金（元）; null where none. */
export function unitOfGroup(head: string): MoneyUnit | null {
  const said = /[([:/](?:单位:?)?((?:百|千|万|亿)?元)/.exec(halfWidth(head).replace(/\s/g, ''));
  return unitOf(said?.[1] ?? '');
}

/** The unit that notes above a table name for all of it; null where they name none. */
export function unitInNotes(notes: readonly string[]): MoneyUnit | null {
  for (const said of unitsInNotes(notes)) {
    const unit = unitOf(MONEY.exec(said)?.[1] ?? '');
    if (unit) return unit;
  }
  return null;
}

/** Everything that notes above a table name as units, of money and of counts, in their order. */
export const unitsInNotes = (notes: readonly string[]): string[] =>
  notes.flatMap((note) => [
    ...(NOTE.exec(note)?.[1] ?? '').split(BETWEEN).filter(Boolean),
    ...(COUNTED_IN.exec(note)?.slice(1) ?? []),
  ]);

/** The sign of the yuan, and what is written for it: RMB 1,000, 人民币1000. */
const SIGN = /[¥￥]|RMB|CNY|人民币/gi;

/** An amount without the sign of the yuan before or behind it. */
export const withoutSign = (text: string): string => text.replace(SIGN, '');

/** The unit that stands behind a figure, `80000元`, `6万`, `6万RMB`; null where none does. */
export function unitInCell(text: string): MoneyUnit | null {
  const bare = withoutSign(halfWidth(text)).replace(/\s/g, '');
  const said = /(元|万元?|亿元?|千元|百元)整?$/.exec(bare)?.[1];
  return said === undefined ? null : unitOf(said.endsWith('元') ? said : `${said}元`);
}

/** What the sign of the yuan says, ¥80,000: yuan, where no unit is written anywhere. */
export const unitBySign = (text: string): MoneyUnit | null =>
  withoutSign(text) === text ? null : '元';

/**
 * Whether an amount has the sign of the yuan and no unit, ¥1,000, where another one is written around
 * it: the sign may be mere decoration of so many 万元, or the amount one of yuan.
 */
export const contradictsSign = (text: string, said: MoneyUnit | null): said is MoneyUnit =>
  said !== null && said !== '元' && unitInCell(text) === null && unitBySign(text) !== null;

/**
 * An amount in another unit, exactly; ten decimals at most.
 * @param amount in `from`
 */
export const converted = (amount: number, from: MoneyUnit, to: MoneyUnit): number =>
  roundedTo(times(decimal(amount), YUAN[from], YUAN[to]), 10);
