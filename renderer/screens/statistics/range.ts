import { moved, type Place, type Size } from './grid-logic';

/** What is selected: from the cell where it began to the one it was drawn to. */
export interface Range {
  from: Place;
  to: Place;
}

/** The same by its edges, whichever way it was drawn. */
export interface Rect {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export const rectOf = ({ from, to }: Range): Rect => ({
  top: Math.min(from.row, to.row),
  left: Math.min(from.column, to.column),
  bottom: Math.max(from.row, to.row),
  right: Math.max(from.column, to.column),
});

export const isSeveral = ({ top, left, bottom, right }: Rect): boolean =>
  bottom > top || right > left;

/** Every place of a rectangle, row by row. */
export function placesOf({ top, left, bottom, right }: Rect): Place[] {
  const places: Place[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) places.push({ row, column });
  return places;
}

/**
 * Where Tab or Enter leads within several selected cells: on and on through them, around at the
 * end.
 */
export function cycled(at: Place, rect: Rect, key: 'Tab' | 'Enter', back: boolean): Place {
  const [rows, columns] = [rect.bottom - rect.top + 1, rect.right - rect.left + 1];
  const [row, column] = [at.row - rect.top, at.column - rect.left];
  const all = rows * columns;
  const step = (place: number): number => (place + (back ? all - 1 : 1)) % all;
  if (key === 'Tab') {
    const next = step(row * columns + column);
    return { row: rect.top + Math.floor(next / columns), column: rect.left + (next % columns) };
  }
  const next = step(column * rows + row);
  return { row: rect.top + (next % rows), column: rect.left + Math.floor(next / rows) };
}

/**
 * Where an arrow with Ctrl leads, as in other sheets: to the end of the filled cells, or over empty
 * ones to the next filled one, or to the edge.
 */
export function leapt(
  from: Place,
  arrow: string,
  size: Size,
  filled: (place: Place) => boolean,
): Place {
  const next = (place: Place): Place | null => {
    const to = moved(place, arrow, false, size);
    return to === null || (to.row === place.row && to.column === place.column) ? null : to;
  };
  let [at, ahead] = [from, next(from)];
  if (ahead === null) return from;
  const within = filled(from) && filled(ahead);
  while (ahead !== null) {
    if (within && !filled(ahead)) return at;
    [at, ahead] = [ahead, next(ahead)];
    if (!within && filled(at)) return at;
  }
  return at;
}
