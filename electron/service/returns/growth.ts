import { minus, rounded, times, whole as fraction } from '../../../shared/codes/exact';
import type { FurtherItem } from '../../../shared/definitions/further-return';

/** Growth on last year in percent, in the item's smallest unit; null where last year had nothing. */
export function growth(
  { decimals }: Pick<FurtherItem, 'decimals'>,
  now: number | null | undefined,
  before: number | undefined,
): number | null {
  if (typeof now !== 'number' || before === undefined || before <= 0) return null;
  return rounded(times(minus(fraction(now), fraction(before)), 100 * 10 ** decimals, before));
}
