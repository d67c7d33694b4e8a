import { roundedShort, times, whole } from '../codes/exact';
import type { StatisticsForm, StatisticsItem } from '../domain/statistics-form';
import type { ItemFigures } from './report';

/** A figure held against an earlier one, exact, in the smallest unit of both. */
export type Comparison =
  | { kind: 'none' }
  | { kind: 'same'; before: number }
  | {
      kind: 'more' | 'less';
      before: number;
      /** Above zero. */
      difference: number;
      /**
       * By how many percent, to one decimal and never up to a hundred that is not reached; null where
       * there was nothing, or less, to take a share of.
       */
      percent: number | null;
    };

/** The smallest share that is shown; less than it is said so. */
export const LEAST_PERCENT = 0.1;

type Figure = number | null | undefined;

/** Holds a figure against an earlier one. Pure. */
export function compared(now: Figure, before: Figure): Comparison {
  if (typeof now !== 'number' || typeof before !== 'number') return { kind: 'none' };
  if (now === before) return { kind: 'same', before };
  const difference = Math.abs(now - before);
  const share = before > 0 ? times(whole(difference), 100, before) : null;
  return {
    kind: now > before ? 'more' : 'less',
    before,
    difference,
    percent: share && roundedShort(share, 1, [whole(100)]),
  };
}

/**
 * Of the figures of another period those that can be compared: of items that its return had too, in
 * the same unit and with as many decimals. Pure.
 */
export function comparable(
  form: StatisticsForm,
  then: StatisticsForm,
  figures: ItemFigures,
): ItemFigures {
  const items = new Map(then.items.map((item) => [item.key, item]));
  const isAlike = (item: StatisticsItem): boolean => {
    const other = items.get(item.key);
    return other?.unit.zh === item.unit.zh && other.decimals === item.decimals;
  };
  return Object.fromEntries(
    form.items.filter(isAlike).map(({ key }) => [key, figures[key] ?? null]),
  );
}
