import type { KeptProblem } from '../../../shared/contract/import';
import { textOf } from '../../../shared/text';
import { overlapping } from '../workbooks/areas';
import type { KeptSheet } from '../workbooks/kept-book';
import type { CellStyle, WrittenCell, WrittenRow, WrittenSheet } from '../workbooks/written';

type Problem = Pick<KeptProblem, 'sheet' | 'row' | 'column' | 'severity' | 'code' | 'params'>;
type KeptRow = KeptSheet['rows'][number];

/** The colours of a cell that keeps its row out, and of one that is to be looked at. */
const FILLS = { error: 'FFC7CE', warning: 'FFEB9C' } as const;

/** Styles by what they say, so that each is one object however many cells have it. */
class Looks {
  readonly #known = new Map<string, CellStyle>();
  of(format: string | undefined, fill: string | undefined): CellStyle | undefined {
    if (format === undefined && fill === undefined) return undefined;
    const key = `${fill ?? ''} ${format ?? ''}`;
    const known = this.#known.get(key);
    if (known) return known;
    const style = { ...(format !== undefined && { format }), ...(fill !== undefined && { fill }) };
    this.#known.set(key, style);
    return style;
  }
}

/** Problems of a sheet by row and column; of a merged cell, at the one that is seen. */
function byCell(
  problems: readonly Problem[],
  { merges }: KeptSheet,
): Map<number, Map<number, Problem[]>> {
  const found = new Map<number, Map<number, Problem[]>>();
  for (const problem of problems) {
    const { row, column } = problem;
    const merge = merges.find(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right,
    );
    const at = merge ? { row: merge.top, column: merge.left } : { row, column };
    const ofRow = found.get(at.row) ?? new Map<number, Problem[]>();
    const place = Math.max(1, at.column);
    ofRow.set(place, [...(ofRow.get(place) ?? []), problem]);
    found.set(at.row, ofRow);
  }
  return found;
}

const noteOf = (problems: readonly Problem[]): string =>
  problems.map(({ code, params }) => textOf(code, params, 'zh')).join('\n');

function written(
  { number, cells, hidden, height }: KeptRow,
  problems: ReadonlyMap<number, readonly Problem[]> | undefined,
  looks: Looks,
): WrittenRow {
  const width = Math.max(cells.length, ...(problems?.keys() ?? []));
  return {
    number,
    ...(height !== undefined && { height }),
    // Whoever is to mend a row has to see it.
    ...(hidden && !problems && { hidden }),
    cells: Array.from({ length: width }, (_, at): WrittenCell => {
      const kept = cells[at] ?? null;
      const [value, format] = Array.isArray(kept) ? kept : [kept, undefined];
      const here = problems?.get(at + 1);
      const isError = here?.some(({ severity }) => severity === 'error');
      const style = looks.of(format, here && FILLS[isError ? 'error' : 'warning']);
      return {
        value: typeof value === 'object' && value !== null ? new Date(value.day) : value,
        ...(style && { style }),
        ...(here && { note: noteOf(here) }),
      };
    }),
  };
}

/**
 * A copy of a workbook that came in, its problem cells coloured and each with a comment that says
 * what is wrong. It keeps values, number formats, merges, widths, and what is hidden; formulas stand
 * for their results. Mended, it comes in again, and what is in already changes nothing.
 */
export function markedSheets(
  sheets: readonly KeptSheet[],
  problems: readonly Problem[],
): WrittenSheet[] {
  const looks = new Looks();
  return sheets.map((sheet) => {
    const cells = byCell(
      problems.filter((problem) => problem.sheet === sheet.name),
      sheet,
    );
    const known = new Set(sheet.rows.map(({ number }) => number));
    const beyond = [...cells.keys()]
      .filter((number) => !known.has(number))
      .map((number): KeptRow => ({ number, cells: [] }));
    const rows = [...sheet.rows, ...beyond].sort((a, b) => a.number - b.number);
    const columns = [...cells.values()].flatMap((ofRow) => [...ofRow.keys()]);
    return {
      name: sheet.name,
      state: sheet.state,
      columns: sheet.columns.map(({ width, hidden }, at) => ({
        ...(width !== undefined && { width }),
        ...(hidden && !columns.includes(at + 1) && { hidden }),
      })),
      merges: apart(sheet.merges),
      rows: rows.map((row) => written(row, cells.get(row.number), looks)),
    };
  });
}

/** Merges without those that overlap another: no program would open a workbook with both. */
function apart(merges: KeptSheet['merges']): KeptSheet['merges'] {
  const more = merges.filter(({ top, left, bottom, right }) => bottom > top || right > left);
  const out = new Set(overlapping(more));
  return more.filter((merge) => merge.top >= 1 && merge.left >= 1 && !out.has(merge));
}
