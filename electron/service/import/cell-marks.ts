import type { FieldFailure } from '../../../shared/result';
import type { Severity } from '../../../shared/rules/finding';
import type { Scaled } from '../workbooks/number-format';
import { cellText, errorIn, type Cell, type CellMark, type SheetRow } from '../workbooks/sheet';
import { readNumber } from './cells';

/** Longer than any text that a field takes; what is longer is no value of a record. */
const LONGEST = 1000;

export interface MarkedCell {
  /** The cell as the sheet shows it; null where nothing can be read from it. */
  cell: Cell;
  mark: CellMark | undefined;
  /** What is to be said of it before anything is read from it. */
  faults: (FieldFailure & { severity: Severity })[];
}

/** How many times as much a figure is with the word behind it. */
const TIMES: Readonly<Record<string, number>> = {
  十亿: 1e9,
  亿: 1e8,
  千万: 1e7,
  百万: 1e6,
  十万: 1e5,
  万: 1e4,
  千: 1e3,
  百: 100,
  '‰': 1e-3,
  k: 1e3,
  K: 1e3,
  m: 1e6,
  M: 1e6,
};

/**
 * A figure as the sheet shows it. With a unit it is a text in 万, which stands against that of the
 * heading where money is read.
 */
function shownFigure({ figure, unit }: Scaled, isMoney: boolean): Cell {
  const times = TIMES[unit] ?? 1;
  const clean = (value: number): number => Number(value.toPrecision(15));
  if (!isMoney || unit === '') return clean(figure * times);
  return `${clean((figure * times) / 10_000)}万`;
}

/** An amount of money as its format shows it: `80000元`, `¥80000`. */
const withCurrency = (cell: Cell, { currency }: CellMark, figure: string): Cell =>
  figure !== 'money' || typeof cell !== 'number' || currency === undefined
    ? cell
    : currency === '元'
      ? `${cell}元`
      : `¥${cell}`;

/** Whether a cell holds a figure of its own that others share by a merge. */
function sharesFigure(cell: Cell, mark: CellMark, column: number): boolean {
  const { merge } = mark;
  if (!merge || readNumber(cell) === null) return false;
  return merge.bottom > merge.top || (merge.right > merge.left && column > merge.left);
}

/** What a format hides comes in, and is told: nobody who looks at the sheet knows of it. */
const invisible = (cell: Cell): FieldFailure => ({
  code: 'IMPORT_INVISIBLE',
  params: { stored: cellText(cell) },
});

/** A figure of which the sheet shows fewer decimals comes in as it is kept, and is told. */
function roundedBy(cell: Cell, { rounded, percent }: CellMark): MarkedCell['faults'] {
  if (rounded === undefined || percent !== undefined) return [];
  const params = { stored: cellText(cell), shown: rounded };
  return [{ code: 'IMPORT_SHOWN_ROUNDED', params, severity: 'warning' }];
}

/**
 * A cell with what its workbook says beside its value: errors of formulas, results that are missing,
 * figures of several rows, formats that scale.
 * @param figure what kind of number is looked for; null where it is none
 */
export function markedCell(
  row: SheetRow,
  column: number,
  figure: 'number' | 'percent' | 'money' | null,
): MarkedCell {
  const cell = row.cells[column] ?? null;
  const mark = row.marks?.get(column);
  const refused = (fault: FieldFailure, severity: Severity = 'error'): MarkedCell => ({
    cell: null,
    mark,
    faults: [{ ...fault, severity }],
  });
  const value = errorIn(cell);
  if (value !== null) return refused({ code: 'IMPORT_ERROR_VALUE', params: { value } });
  if (typeof cell === 'string' && cell.length > LONGEST)
    return refused({ code: 'TEXT_TOO_LONG', params: { most: LONGEST } });
  if (!mark) return { cell, mark, faults: [] };
  if (mark.uncalculated) return refused({ code: 'IMPORT_UNCALCULATED' }, 'warning');
  if (mark.invisible) return { cell, mark, faults: [{ ...invisible(cell), severity: 'warning' }] };
  if (figure === null) return { cell, mark, faults: [] };
  if (mark.merge && sharesFigure(cell, mark, column))
    return refused({
      code: 'IMPORT_MERGED_FIGURE',
      params: { value: cellText(cell), range: mark.merge.range },
    });
  if (mark.percent !== undefined && figure !== 'percent') {
    const params = { stored: cellText(cell), shown: `${mark.percent}%` };
    return { cell, mark, faults: [{ code: 'IMPORT_PERCENT', params, severity: 'warning' }] };
  }
  if (!mark.scaled)
    return { cell: withCurrency(cell, mark, figure), mark, faults: roundedBy(cell, mark) };
  const { stored, shown } = mark.scaled;
  return {
    cell: shownFigure(mark.scaled, figure === 'money'),
    mark,
    faults: [{ code: 'IMPORT_SCALED', params: { stored, shown }, severity: 'warning' }],
  };
}
