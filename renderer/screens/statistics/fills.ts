import type { StatisticsSheet } from '../../../shared/contract/quarter';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import type { Place } from './grid-logic';
import { isSeveral, placesOf, type Rect } from './range';
import type { CellChange, SheetState } from './use-sheet';

/** The part of the sheet that is on view, and what stands in it. */
export interface Area {
  sheet: StatisticsSheet;
  items: readonly StatisticsItem[];
  valueOf: SheetState['valueOf'];
}

/** What each cell of a rectangle becomes; the register's cells are left as they are. Pure. */
export function changed(
  { sheet, items }: Area,
  rect: Rect,
  valueAt: (place: Place, station: string, item: StatisticsItem) => number | null | undefined,
): CellChange[] {
  return placesOf(rect).flatMap((place) => {
    const [station, item] = [sheet.stations[place.row]?.id, items[place.column]];
    if (station === undefined || item?.source !== 'entered') return [];
    const value = valueAt(place, station, item);
    return value === undefined ? [] : [{ station, item: item.key, value }];
  });
}

/** Cells that take what stands above, and those that take what stands to the left. */
export const below = (rect: Rect): Rect =>
  rect.bottom > rect.top ? { ...rect, top: rect.top + 1 } : rect;
export const beside = (rect: Rect): Rect =>
  rect.right > rect.left ? { ...rect, left: rect.left + 1 } : rect;

/**
 * Ctrl D: what stands in the first row goes into those below it; a single row takes what stands
 * above.
 */
export function filledDown(area: Area, rect: Rect): CellChange[] {
  const station = area.sheet.stations[below(rect).top - 1]?.id;
  if (station === undefined) return [];
  return changed(area, below(rect), (_, __, { key }) => area.valueOf(station, key));
}

/**
 * Ctrl R: the same from the first column to the right. Figures of other units are numbers too:
 * what has another number of decimals is left.
 */
export function filledRight(area: Area, rect: Rect): CellChange[] {
  const source = area.items[beside(rect).left - 1];
  if (!source) return [];
  return changed(area, beside(rect), (_, station, { decimals }) =>
    decimals === source.decimals ? area.valueOf(station, source.key) : undefined,
  );
}

/**
 * 期初 from the last quarter's 期末: the value that is proposed for a cell which is still empty; only
 * where an item begins with what another ended with.
 */
export const proposed = (
  { sheet, valueOf }: Pick<Area, 'sheet' | 'valueOf'>,
  station: string,
  { key, carriedFrom }: StatisticsItem,
): number | undefined =>
  carriedFrom === undefined || valueOf(station, key) !== null
    ? undefined
    : (sheet.previous[station]?.[carriedFrom] ?? undefined);

/** The proposals of a rectangle, or of every station for the items on view. */
export const accepted = (area: Area, rect?: Rect): CellChange[] =>
  changed(
    area,
    rect ?? {
      top: 0,
      left: 0,
      bottom: area.sheet.stations.length - 1,
      right: area.items.length - 1,
    },
    (_, station, item) => proposed(area, station, item),
  );

/** How many of the selected cells hold a figure, and what they add up to, as shown. */
export function summed(
  { sheet, items, valueOf }: Area,
  rect: Rect,
): { cells: number; sum: number; filled: number } | null {
  if (!isSeveral(rect)) return null;
  let [cells, filled, sum] = [0, 0, 0];
  for (const { row, column } of placesOf(rect)) {
    const [station, item] = [sheet.stations[row], items[column]];
    if (!station || !item) continue;
    cells += 1;
    const value = valueOf(station.id, item.key);
    if (value === null) continue;
    filled += 1;
    // In the smallest of all units, so that tenths add up exactly.
    sum += value * 10 ** (SMALLEST - item.decimals);
  }
  return { cells, filled, sum: sum / 10 ** SMALLEST };
}

const SMALLEST = 4;
