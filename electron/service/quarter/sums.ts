import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import type { Amount } from './figure-reader';
import type { Problems } from './problems';

const MEAN = /平均|均值/;

/** Whether figures of stations add up to the sum beside or below them. */
const addsUp = ({ total }: StatisticsItem): boolean => total === 'sum';

/** A figure as messages show it, with its 角分. */
export const shown = (value: number, { decimals }: StatisticsItem): number =>
  Number((value / 10 ** decimals).toFixed(decimals + 2));

/** Whether a row with a word for a sum holds means, which add nothing up. */
export const isMean = (texts: readonly string[]): boolean => texts.some((text) => MEAN.test(text));

/** Rounded to 角分: binary fractions of the workbook's own sums are none. */
const fen = (value: number): number => Math.round(value * 100) / 100;

/**
 * Whether parts add up to a sum. They are added up as they are written and rounded once, where the
 * sum is: each of them rounded to the yuan would be a yuan or more from a sum that is right.
 */
export const comesTo = (sum: number, total: number): boolean =>
  fen(sum) === fen(total) || (Number.isInteger(sum) && Math.round(fen(total)) === sum);

/** Points a sum out that is none of what it may add up, with both figures. */
export function checkSum(
  problems: Problems,
  at: { row: number; column: number },
  item: StatisticsItem,
  sum: Amount | null,
  parts: readonly (readonly number[])[],
): void {
  if (sum === null || !addsUp(item)) return;
  const totals = parts.map((one) => one.reduce((all, value) => all + value, 0));
  const [total] = totals;
  if (total === undefined || totals.some((one) => comesTo(sum.written, one))) return;
  problems.say(at, 'IMPORT_SUM_DIFFERS', 'warning', {
    sum: shown(sum.written, item),
    parts: shown(total, item),
  });
}
