import type { Cell } from '../../electron/service/workbooks/sheet';
import { readWorkbook } from '../../electron/service/workbooks/workbook';
import { saveWorkbook } from '../../electron/service/workbooks/write-workbook';

/** Rows of a sheet from its first column on. */
export type Grid = Cell[][];

/**
 * Writes a workbook once more as somebody changed it in another program; a sheet that is left
 * without rows is gone.
 */
export async function changeBook(
  from: string,
  to: string,
  change: (sheet: (name: string) => Grid) => void,
): Promise<string> {
  const sheets = await readWorkbook(from);
  const grids = sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map(({ cells }) => cells.slice(1)),
  }));
  change((name) => grids.find((one) => one.name === name)?.rows ?? []);
  await saveWorkbook(
    grids
      .filter(({ rows }) => rows.length > 0)
      .map(({ name, rows }) => ({ name, rows: rows.map((cells) => ({ cells })) })),
    to,
  );
  return to;
}

/** Puts a value into the row that begins with a code, in the column of that title. */
export function putCell(grid: Grid, code: string, title: string, value: Cell): void {
  const row = grid.find(([first]) => first === code);
  const column = grid[0]?.indexOf(title) ?? -1;
  if (!row || column < 0) throw new Error(`${code} ${title}`);
  row[column] = value;
}
