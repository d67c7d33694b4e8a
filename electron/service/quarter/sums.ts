import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import type { Problems } from './problems';

const MEAN = /平均|均值/;

/** Whether figures of stations add up to the sum beside or below them. */
const addsUp = ({ total }: StatisticsItem): boolean => total === 'sum';

const shown = (value: number, { decimals }: StatisticsItem): number => value / 10 ** decimals;

/** Whether a row with a word for a sum holds means, which add nothing up. */
export const isMean = (texts: readonly string[]): boolean => texts.some((text) => MEAN.test(text));

/** Points a sum out that is none of what it may add up, with both figures. */
export function checkSum(
  problems: Problems,
  at: { row: number; column: number },
  item: StatisticsItem,
  sum: number | null,
  parts: readonly (readonly number[])[],
): void {
  if (sum === null || !addsUp(item)) return;
  const totals = parts.map((one) => one.reduce((all, value) => all + value, 0));
  const [total] = totals;
  if (total === undefined || totals.includes(sum)) return;
  problems.say(at, 'IMPORT_SUM_DIFFERS', 'warning', {
    sum: shown(sum, item),
    parts: shown(total, item),
  });
}
