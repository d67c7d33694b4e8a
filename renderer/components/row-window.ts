import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useMemo, type RefObject } from 'react';

/**
 * What stands in a long list at one place: a row that is drawn, or the room of rows that are not.
 */
export type Part =
  { kind: 'row'; index: number; key: string } | { kind: 'gap'; key: string; height: number };

/**
 * Rows drawn above and below those in view, so that a turn of the wheel or a Tab finds them there.
 */
const OVERSCAN = 8;
/** Taken for the height of the view until it has been measured (px). */
const FIRST_VIEW = 800;

interface Drawn {
  index: number;
  start: number;
  end: number;
}

/**
 * Rows that are drawn, in their order, with a gap wherever some between them are not. Heights in
 * px. Pure.
 */
export function partsOf(drawn: readonly Drawn[], total: number): Part[] {
  const parts: Part[] = [];
  let [last, end] = [-1, 0];
  const gap = (start: number): void => {
    if (start > end) parts.push({ kind: 'gap', key: `after ${last}`, height: start - end });
  };
  for (const row of drawn) {
    gap(row.start);
    parts.push({ kind: 'row', index: row.index, key: `row ${row.index}` });
    [last, end] = [row.index, row.end];
  }
  gap(total);
  return parts;
}

interface RowWindowOptions {
  count: number;
  /** The box that scrolls the rows. */
  scroller: RefObject<HTMLElement | null>;
  /** Height of a row in px; where rows differ, of a common one. */
  height: number;
  /**
   * Rows that are drawn wherever the view is, e.g. the one with the focus; the same array while
   * they are the same.
   */
  kept: readonly number[];
  /** Rows drawn above and below those in view. */
  overscan?: number;
  /**
   * Only where rows are measured: what a row's height is remembered by; the same function while
   * rows are the same.
   */
  keyOf?: (index: number) => string;
}

interface RowWindow {
  parts: Part[];
  /** As `ref` of a row that says its index as `data-index`: its true height counts from then on. */
  measure: (row: HTMLElement | null) => void;
}

/** Of many rows in a box that scrolls, those that are in view or nearly so. */
export function useRowWindow(options: RowWindowOptions): RowWindow {
  const { count, scroller, height, kept, overscan = OVERSCAN, keyOf } = options;
  const rangeExtractor = useCallback(
    (range: Range): number[] => {
      const rows = new Set([
        ...defaultRangeExtractor(range),
        ...kept.filter((index) => index >= 0 && index < range.count),
      ]);
      return [...rows].sort((a, b) => a - b);
    },
    [kept],
  );
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count,
    rangeExtractor,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan,
    initialRect: { width: 0, height: FIRST_VIEW },
    ...(keyOf ? { getItemKey: keyOf } : {}),
  });
  const drawn = virtualizer.getVirtualItems();
  const total = virtualizer.getTotalSize();
  const parts = useMemo(() => partsOf(drawn, total), [drawn, total]);
  return { parts, measure: virtualizer.measureElement };
}
