import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import { failure, type FieldFailure } from '../../../shared/result';
import { readNumber } from '../import/cells';
import { cellText, type Cell, type CellMark, type SheetRow } from '../workbooks/sheet';

/** A block without what only names its rows and columns, and what was left out of it. */
interface Bare {
  rows: SheetRow[];
  /** So many columns before the first one with figures. */
  lead: number;
  notes: FieldFailure[];
}

const SUM = /^.{0,12}?(?:合计|共计|总计|小计|累计|平均|均值)/;
/** A note needs no more of a text than this. */
const LONGEST = 20;

const isFigure = (cell: Cell | undefined): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && readNumber(cell) !== null);

const textIn = ({ cells }: SheetRow): string =>
  (cells.map(cellText).find((text) => text !== '') ?? '').slice(0, LONGEST);

/** Whether a column has nothing but 1, 2, 3 …: it numbers the rows. */
function numbers(rows: readonly SheetRow[], column: number): boolean {
  const texts = rows.map(({ cells }) => cellText(cells[column])).filter((text) => text !== '');
  return texts.length > 0 && texts.every((text, at) => Number(text) === at + 1);
}

/** Columns before the first one of figures: names of stations, and numbers before them. */
function leadOf(rows: readonly SheetRow[]): number {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  let lead = 0;
  for (let column = 1; column < width; column += 1) {
    if (!rows.some(({ cells }) => isFigure(cells[column]))) lead = column;
    else if (!numbers(rows, column)) break;
  }
  return lead;
}

/** Leaves out headings above the figures, names before them, and rows of sums. */
export function bareBlock(all: readonly SheetRow[]): Bare {
  const isSum = ({ cells }: SheetRow): boolean =>
    cells.some((cell) => typeof cell === 'string' && !isFigure(cell) && SUM.test(cell.trim()));
  const first = all.findIndex((row) => row.cells.some(isFigure) && !isSum(row));
  const heads = first < 0 ? [] : all.slice(0, first);
  const body = first < 0 ? all : all.slice(first);
  const rows = body.filter((row) => !isSum(row));
  const lead = leadOf(rows);
  const left = [...heads, ...body.filter(isSum)].map(textIn).filter((text) => text !== '');
  const columns = Array.from({ length: lead }, (_, at) =>
    cellText(all.find(({ cells }) => cellText(cells[at + 1]) !== '')?.cells[at + 1]),
  );
  return {
    rows,
    lead,
    notes: [
      ...left.map((text) => failure('SHEET_PASTE_LEFT_ROW', { text })),
      ...columns
        .filter((heading) => heading !== '')
        .map((heading) => failure('SHEET_PASTE_LEFT_COLUMN', { heading })),
    ],
  };
}

/** Cells with another first one, and without so many before them; their marks move along. */
export function moved(row: SheetRow, first: Cell, lead = 0): SheetRow {
  const by = 1 - lead;
  const marks = [...(row.marks ?? new Map<number, CellMark>())]
    .filter(([column]) => column > lead)
    .map(([column, mark]) => [column + by, mark] as const);
  return {
    ...row,
    cells: [null, first, ...row.cells.slice(lead + 1)],
    ...(row.marks ? { marks: new Map(marks) } : {}),
  };
}

/** How the items from the caret on are headed. */
export const fullName = ({ group, label }: StatisticsItem): string => `${group.zh}${label.zh}`;
