import type { InputOf } from '../../../shared/contract/procedures';
import type { CellMark, SheetRow } from '../workbooks/sheet';

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : `${letters(Math.floor(column / 26) - 1)}${String.fromCharCode(65 + (column % 26))}`;

/** The rows of a block as those of a workbook's sheet: by 1-based columns, merged cells marked. */
export function sheetRows({
  rows,
  merges,
}: Pick<InputOf<'statistics.pastePlan'>, 'rows' | 'merges'>): SheetRow[] {
  const marks = new Map<number, Map<number, CellMark>>();
  for (const { top, left, bottom, right } of merges) {
    const range = `${letters(left)}${top + 1}:${letters(right)}${bottom + 1}`;
    const merge = { range, top: top + 1, left: left + 1, bottom: bottom + 1, right: right + 1 };
    for (let row = top; row <= bottom; row += 1) {
      const own = marks.get(row) ?? new Map<number, CellMark>();
      marks.set(row, own);
      for (let column = left; column <= right; column += 1) own.set(column + 1, { merge });
    }
  }
  return rows.map((texts, row) => {
    const own = marks.get(row);
    return {
      number: row + 1,
      cells: [null, ...texts.map((text) => (text === '' ? null : text))],
      ...(own ? { marks: own } : {}),
    };
  });
}
