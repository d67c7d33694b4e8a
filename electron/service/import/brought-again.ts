import { basename, dirname } from 'node:path';
import { loose } from '../../../shared/codes/text';
import type { ImportKind, ImportProblem } from '../../../shared/contract/import';
import { text, whole, type RowOf } from '../database/rows';
import { cellText } from '../workbooks/sheet';
import { titleOf } from './kinds';
import type { Table } from './tables';

/** A row that a workbook brought, by where it stood and what stood in it. */
interface BroughtRow {
  sheet: string;
  row: number;
  /** What the row is called, in the form in which two spellings are equal; empty for nothing. */
  title: string;
  /** Texts of its cells. */
  cells: string[];
}

/** What came of a workbook of one kind. */
export interface CameIn {
  file: string;
  kind: ImportKind;
  tables: readonly Table[];
  problems: readonly ImportProblem[];
}

/** Names of a file that mean the same one: its copy with marks, and what programs add to copies. */
const fileKey = (file: string): string =>
  loose(
    basename(file)
      .replace(/\.[^.]*$/, '')
      .replace(/(\s*[（(](问题|problems)?\s*\d*[)）]|\s*[-—]\s*副本)+$/u, ''),
  );

/** The name of the folder that a file lies in. */
export const folderOf = (file: string): string => basename(dirname(file));

/** So much of a text tells it from another; a cell may hold ten pages. */
const TELLING = 200;

/** The rows of a workbook's tables, their headers among them. */
export function broughtBy({ tables, kind }: CameIn): BroughtRow[] {
  const title = titleOf(kind);
  return tables.flatMap(({ sheet, headerRow, columns, rows }) => {
    const naming = columns.find(({ field }) => field === title)?.column;
    return [
      { sheet, row: headerRow, title: '', cells: columns.map(({ heading }) => heading) },
      ...rows.map((row) => ({
        sheet,
        row: row.number,
        title: naming === undefined ? '' : loose(cellText(row.cells[naming]).slice(0, TELLING)),
        cells: row.cells.flatMap((cell) => cellText(cell).slice(0, TELLING) || []),
      })),
    ];
  });
}

/** A kept problem by where its row stood and what stood in it. */
export const keptRow = {
  id: text,
  book: text,
  file: text,
  folder: text,
  sheet: text,
  row: whole,
  title: text,
  cells: text,
} as const;
type KeptRow = RowOf<typeof keptRow>;

/** Whether two rows have at least half of their texts in common. */
function alike(one: readonly string[], other: readonly string[]): boolean {
  const texts = new Set(other);
  const common = one.filter((text) => texts.has(text.slice(0, TELLING))).length;
  return common * 2 >= Math.max(one.length, other.length);
}

/**
 * The kept problems whose rows a workbook brings again: rows of the same name, or those that stand
 * where the row stood and are still much the same, as when the name itself was mended.
 */
export function broughtAgain(kept: readonly KeptRow[], rows: readonly BroughtRow[]): KeptRow[] {
  const titles = new Set(rows.map(({ title }) => title).filter(Boolean));
  const places = new Map(rows.map((row) => [`${row.sheet}/${row.row}`, row]));
  return kept.filter(({ sheet, row, title, cells }) => {
    if (title !== '' && titles.has(title)) return true;
    const there = places.get(`${sheet}/${row}`);
    return there !== undefined && alike(JSON.parse(cells) as string[], there.cells);
  });
}

/**
 * Those of a file's name; of two such in different folders only those of its own, where it is one
 * of them.
 */
export function ofFile(kept: readonly KeptRow[], file: string): KeptRow[] {
  const key = fileKey(file);
  const named = kept.filter((one) => fileKey(one.file) === key);
  const here = named.filter(({ folder }) => folder === folderOf(file));
  return here.length > 0 ? here : named;
}
