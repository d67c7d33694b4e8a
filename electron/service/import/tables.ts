import type { ImportKind } from '../../../shared/contract/import';
import { codesIn } from '../../../shared/codes/tables';
import { loose } from '../../../shared/codes/text';
import { nounOf, workbookNouns, type NounName } from '../../../shared/domain/nouns';
import { cellText, type Sheet, type SheetRow } from '../workbooks/sheet';
import { bySubject } from './exam-lists';
import { candidates, type Candidate, type Column, type Known } from './header';
import { importOrder, isKnownHeading, titleOf } from './kinds';
import { ownFields } from './own-headings';
import { recordForms } from './record-forms';
import { rowsSaid, statisticsItem } from './statistics-headings';
import { textsIn, turnedTables, type Band } from './turned';
import { unitsAtHeads } from './unit-rows';

/** A table of a sheet whose header has been understood. */
export interface Table {
  kind: ImportKind;
  /** The workbook that it stands in. */
  file: string;
  sheet: string;
  headerRow: number;
  columns: Column[];
  rows: SheetRow[];
  /** How often the header stands again among its rows. */
  again?: number;
  /** Texts that stand above the header: titles, which may name the period or a station. */
  titles: string[];
  /** Of a form: where the cells of its one row stand. */
  at?: ReadonlyMap<number, { row: number; column: number }>;
  /** Of exams: how many results were reckoned from their scores. */
  reckoned?: number;
  /** Of statistics whose lines are items: where their names and figures stand. */
  turned?: readonly Band[];
}

/** A sheet with the workbook that it is of. */
type SheetOf = Pick<Sheet, 'name'> & { rows: readonly SheetRow[]; file?: string };

const textsOf = (rows: readonly SheetRow[]): string[] => rows.flatMap(textsIn);

/** Lines below the figures that say in what they are counted: 注：资金单位为元. */
export const notesBelow = ({ rows }: Pick<Table, 'rows'>): string[] =>
  rows.flatMap((row) => {
    const texts = textsIn(row);
    const isNote = texts.length <= 2 && texts.some((text) => /单位|元计/.test(text));
    return isNote && !row.cells.some((cell) => typeof cell === 'number') ? texts : [];
  });

/** Long lists repeat their header on every printed page. */
function isHeadingAgain(row: SheetRow, columns: readonly Column[]): boolean {
  const same = columns.filter(
    ({ column, heading }) => cellText(row.cells[column]) === heading,
  ).length;
  return same >= 2 && same * 2 > columns.length;
}

function bestHeader(
  rows: readonly SheetRow[],
  kinds: readonly ImportKind[],
  known: Known,
): Candidate | undefined {
  return kinds
    .flatMap((kind) => candidates(rows, kind, known))
    .sort((a, b) => b.score - a.score)[0];
}

/** So many headings of the kind that was asked for are a header, though none says whose rows they are. */
const NAMELESS = 4;

/** A header of which only the required headings are unknown: they can be said in the preview. */
const namelessHeader = (
  rows: readonly SheetRow[],
  kind: ImportKind | undefined,
  known: Known,
): Candidate | undefined =>
  kind === undefined || bestHeader(rows, importOrder, known) !== undefined
    ? undefined
    : candidates(rows, kind, known, NAMELESS).sort((a, b) => b.score - a.score)[0];

/**
 * Columns where a second table begins beside the first: there the headings begin anew, up to what
 * names its rows.
 */
function beginnings(columns: readonly Column[], title: string | null): number[] {
  const naming = columns.filter(({ field }) => field === title);
  const [first, ...others] = naming;
  const [start] = columns;
  if (!first || !start) return [];
  const before = columns
    .filter(({ column }) => column < first.column)
    .map(({ heading }) => heading);
  return others
    .filter(({ heading }) => loose(heading) === loose(first.heading))
    .map((again) => {
      let at = columns.indexOf(again);
      while (at > 0 && before.includes(columns[at - 1]?.heading ?? '')) at -= 1;
      return columns[at]?.column ?? again.column;
    });
}

/** Tables side by side are read one after the other. */
function apart(table: Table): Table[] {
  const starts = beginnings(table.columns, titleOf(table.kind));
  if (starts.length === 0) return [table];
  return [0, ...starts].map((from, at) => {
    const to = starts[at] ?? Infinity;
    const columns = table.columns.filter(({ column }) => column >= from && column < to);
    const seen = new Set<string | null>();
    return {
      ...table,
      again: at === 0 ? (table.again ?? 0) : 0,
      columns: columns.map((column) => {
        const second = column.field !== null && seen.has(column.field);
        seen.add(column.field);
        return { ...column, second };
      }),
      rows: table.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell, column) => (column >= from && column < to ? cell : null)),
      })),
    };
  });
}

/** So many more headings known to another kind are no accident. */
const CLEARLY = 3;

/**
 * Whether a sheet is plainly of another kind than the one that was asked for: projects name an
 * institution in each row and are no list of institutions.
 */
function isClearlyOther(
  rows: readonly SheetRow[],
  { kind, score, columns }: Candidate,
  known: Known,
): boolean {
  const other = bestHeader(rows, importOrder, known);
  return (
    other !== undefined &&
    other.kind !== kind &&
    other.score >= score + CLEARLY &&
    !isWithin(kind, other.kind, columns)
  );
}

const hasNeeded = (noun: NounName, columns: readonly Column[]): boolean =>
  Object.entries(nounOf(noun).fields).every(
    ([key, { required, initial }]) =>
      !required || initial !== undefined || columns.some(({ field }) => field === key),
  );

/** Whether a list of one kind is also one of what belongs to it: a roster with its certificates. */
function isWithin(kind: ImportKind, other: ImportKind, columns: readonly Column[]): boolean {
  if (kind === 'statistics' || other === 'statistics') return false;
  const noun = workbookNouns[kind];
  return nounOf(noun).owner === workbookNouns[other] && hasNeeded(noun, columns);
}

/** The kind of which a sheet has all the headings that are needed; null where nobody can tell. */
export function kindByHeadings({ rows }: Pick<Sheet, 'rows'>, known: Known): ImportKind | null {
  const best = bestHeader(unitsAtHeads(rows), importOrder, known);
  if (!best) return null;
  const { kind, columns } = best;
  return kind === 'statistics' || hasNeeded(workbookNouns[kind], columns) ? kind : null;
}

/** A header has a known heading in one of so many of its cells at the least. */
const FEWEST = 3;

/** Whether a text is a value of its column that may also be a heading, such as 社工 or 专职. */
function isValueOf(
  noun: NounName | null,
  columns: readonly Column[],
  at: number,
  text: string,
): boolean {
  const key = columns.find(({ column }) => column === at)?.field;
  const codes = noun === null ? undefined : nounOf(noun).fields[key ?? '']?.codes;
  return codes !== undefined && codesIn(codes, text) !== null;
}

/** Whether a row below a header is the header of another table: it names other columns. */
function isOtherHeader(
  row: SheetRow,
  { kind, columns }: Pick<Candidate, 'kind' | 'columns'>,
  kinds: readonly ImportKind[],
  known: Known,
): boolean {
  const noun = kind === 'statistics' ? null : workbookNouns[kind];
  const texts = row.cells.filter((cell) => cell !== null && cell !== undefined);
  if (!texts.every((cell) => typeof cell === 'string')) return false;
  const headings = texts.filter(
    (cell) =>
      isKnownHeading(cell, known.form) && !isValueOf(noun, columns, row.cells.indexOf(cell), cell),
  ).length;
  return (
    headings >= 2 &&
    headings * FEWEST >= texts.length &&
    !isHeadingAgain(row, columns) &&
    bestHeader([row], kinds, known) !== undefined
  );
}

/** Lines above a table that name the station of what follows. */
function headsAbove(rows: readonly SheetRow[], from: number, end: number): number {
  let start = end;
  while (start > from && rows[start - 1] && textsIn(rows[start - 1] as SheetRow).length === 1)
    start -= 1;
  return start;
}

/** The tables of a sheet whose records stand one a row, each below or beside the other. */
function usualTables(
  { file = '', name, rows }: SheetOf,
  kind: ImportKind | undefined,
  known: Known,
): Table[] {
  const kinds = kind === undefined ? importOrder : [kind];
  const best = bestHeader(rows, kinds, known) ?? namelessHeader(rows, kind, known);
  if (!best || (kind !== undefined && isClearlyOther(rows, best, known))) return [];
  const below = best.index + best.depth;
  const next = rows.findIndex((row, at) => at >= below && isOtherHeader(row, best, kinds, known));
  const end = next < 0 ? rows.length : next;
  // A station of which only the head above says the name.
  const heads = next >= 0 && best.kind === 'statistics' ? headsAbove(rows, below, end) : end;
  const all = rows.slice(below, heads);
  const data = all.filter((row) => !isHeadingAgain(row, best.columns));
  const table: Table = {
    kind: best.kind,
    file,
    sheet: name,
    headerRow: rows[below - 1]?.number ?? 1,
    columns: best.columns,
    rows: data,
    again: all.length - data.length,
    titles: textsOf(rows.slice(0, best.index)),
  };
  const rest = next < 0 ? [] : usualTables({ file, name, rows: rows.slice(heads) }, kind, known);
  return [...apart(table), ...rest];
}

const fieldsIn = ({ columns }: Table): number =>
  columns.filter(({ field, second }) => field !== null && !second).length;

/** Whether a table is a list that went out here: its headings say of which kind it is. */
const isOwnTable = ({ kind, columns }: Table): boolean =>
  kind !== 'statistics' &&
  ownFields(
    workbookNouns[kind],
    columns.map(({ heading }) => heading),
  ) !== null;

/** Whether most headings of a table are known: labels and values in turn are no heads of a list. */
const isList = (table: Table): boolean =>
  fieldsIn(table) > 1 && fieldsIn(table) * 2 > table.columns.length;

/** Tables of statistics whose lines are items; none where fewer than `least` of them are known. */
function turnedIn(sheet: SheetOf, known: Known, least: number): Table[] {
  const turned = turnedTables(
    sheet.rows,
    (name, unit) => statisticsItem(known.form, name, unit),
    (heading) => rowsSaid(known.form, heading),
  );
  const lines = turned.reduce((sum, table) => sum + table.known, 0);
  if (lines < least) return [];
  return turned.map(({ bands, headerRow, rows, titles }) => ({
    kind: 'statistics',
    file: sheet.file ?? '',
    sheet: sheet.name,
    headerRow,
    columns: [],
    rows,
    titles,
    turned: bands,
  }));
}

/**
 * Finds the tables of a sheet wherever they stand, below or beside each other, whichever order
 * their columns have, those of statistics whose lines are items, and forms with labels and values
 * in turn; none when no known kind fits.
 */
export function findTables(
  { rows, ...named }: SheetOf,
  kind: ImportKind | undefined,
  known: Known,
): Table[] {
  const sheet = { ...named, rows: unitsAtHeads(rows) };
  const usual = usualTables(sheet, kind, known).map(bySubject);
  if (usual.some(isOwnTable)) return usual;
  if (kind === undefined || kind === 'statistics') {
    const least = Math.max(kind === undefined ? 2 : 1, ...usual.map(fieldsIn));
    const turned = turnedIn(sheet, known, least);
    if (turned.length > 0) return turned;
  }
  if (usual.some(isList)) return usual;
  const forms = recordForms({ ...named, rows }, kind);
  return forms.length > 0 ? forms : usual;
}
