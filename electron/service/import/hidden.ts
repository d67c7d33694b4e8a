import type { HiddenChoice, ImportPreview, SheetLeftOut } from '../../../shared/contract/import';
import type { Sheet } from '../workbooks/sheet';

/** Why a sheet has nothing to look at; null for one with cells that the clerk sees. */
export function unseen({ state, kind, rows }: Sheet): SheetLeftOut | null {
  if (state !== 'visible') return 'hidden';
  if (kind !== 'worksheet') return 'chart';
  return rows.length === 0 ? 'empty' : null;
}

/** How much of a sheet is not shown, and whether it comes in; nothing where all of it is shown. */
export function hiddenIn(
  { name, rows, hiddenColumns }: Sheet,
  choice: HiddenChoice,
): ImportPreview['hidden'] {
  const count = rows.filter((row) => row.hidden).length;
  return count + hiddenColumns.length === 0
    ? []
    : [{ sheet: name, rows: count, columns: hiddenColumns.length, taken: choice === 'include' }];
}

/** A sheet without the rows and columns that it does not show. */
export function withoutHidden(sheet: Sheet): Sheet {
  const columns = new Set(sheet.hiddenColumns);
  return {
    ...sheet,
    rows: sheet.rows
      .filter((row) => !row.hidden)
      .map((row) =>
        columns.size === 0
          ? row
          : { ...row, cells: row.cells.map((cell, at) => (columns.has(at) ? null : cell)) },
      ),
  };
}
