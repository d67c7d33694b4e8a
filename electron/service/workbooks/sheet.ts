/** A cell as the workbook keeps it; formulas stand for their last result. */
export type Cell = string | number | Date | null;

export interface SheetRow {
  /** 1-based, as the clerk sees it. */
  number: number;
  /** By 1-based column; index 0 is unused. Merged cells carry the value of their first cell. */
  cells: readonly Cell[];
}

export interface Sheet {
  name: string;
  rows: SheetRow[];
}

/** Text of a cell for comparing: trimmed, empty for nothing. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  // trim() takes the ideographic space as well.
  return String(cell).trim();
}
