import { halfWidth } from './text';

interface Rated {
  unit: { zh: string };
  label: { zh: string };
}

/** Satisfaction is asked for in marks out of ten too. */
const MARKED = /满意/;

export const isRate = ({ unit }: Rated): boolean => unit.zh === '%';

/** Whether a rate is one that offices also ask for in marks out of ten. */
export const isMarked = (item: Rated): boolean => isRate(item) && MARKED.test(item.label.zh);

/** A percent sign behind a figure. */
export const PERCENT = /\s*[%﹪]$/;

export const hasPercent = (text: string): boolean => PERCENT.test(halfWidth(text).trimEnd());

/**
 * Of how many a rate without a percent sign may be a share: of one, 0.95 for 95 %, or of ten, 9.5;
 * null where it can only be per cent.
 * @param value as it is written
 */
export function shareOf(item: Rated, value: number): 1 | 10 | null {
  if (!isRate(item) || value <= 0) return null;
  if (value <= 1) return 1;
  return value <= 10 && isMarked(item) ? 10 : null;
}

/** A share of one or of ten in per cent. */
export const asPercent = (value: number, share: 1 | 10): number =>
  Number(((value * 100) / share).toFixed(6));
