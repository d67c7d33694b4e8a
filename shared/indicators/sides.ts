import { numberOf, totalOf } from '../codes/exact';

/** What is divided in an indicator, or by what: the sum of the parts on that side. Pure. */
export const sideSum = (
  parts: readonly { side: 'over' | 'under'; value: number | null }[],
  side: 'over' | 'under',
): number =>
  numberOf(totalOf(parts.filter((part) => part.side === side).map(({ value }) => value)));
