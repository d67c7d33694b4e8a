import { columnOf } from './columns';
import type { Cell, CellMark, Merge } from './sheet';

interface Row {
  number: number;
  cells: Cell[];
  marks?: Map<number, CellMark>;
}

/** A range by its two corners, `B2:B3`; null for anything else. */
export function rangeOf(range: string): Merge | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(range.trim());
  if (!match) return null;
  const columns = [columnOf(match[1] ?? ''), columnOf(match[3] ?? '')].sort((a, b) => a - b);
  const rows = [Number(match[2]), Number(match[4])].sort((a, b) => a - b);
  return {
    range: match[0],
    top: rows[0] ?? 0,
    left: columns[0] ?? 0,
    bottom: rows[1] ?? 0,
    right: columns[1] ?? 0,
  };
}

/** More merged cells than this in one range are a coloured background, not data. */
const MOST_MERGED = 20_000;
/** Merged cells in one sheet; more are made up to fill the memory. */
const MOST_IN_ALL = 2_000_000;

/** Fills merged cells from their first one and marks them. */
export function fillMerges(merges: readonly Merge[], rows: readonly Row[]): void {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  let filled = 0;
  for (const merge of merges) {
    const { top, left, bottom, right } = merge;
    const first = byNumber.get(top);
    const value = first?.cells[left] ?? null;
    const mark = first?.marks?.get(left);
    const cells = (right - left + 1) * (bottom - top + 1);
    const isBackground = cells > MOST_MERGED;
    if (isBackground && first) (first.marks ??= new Map()).set(left, { ...mark, merge });
    if (isBackground) continue;
    if ((filled += cells) > MOST_IN_ALL) throw new Error('too many merged cells');
    const shared = { ...mark, merge };
    for (let number = top; number <= bottom; number += 1) {
      const row = byNumber.get(number);
      if (!row) continue;
      row.marks ??= new Map();
      for (let at = left; at <= right; at += 1) {
        if (value !== null) row.cells[at] = value;
        row.marks.set(at, shared);
      }
    }
  }
}
