import { basename, dirname } from 'node:path';
import { loose } from '../../../shared/codes/text';
import type {
  ImportKind,
  ImportProblem,
  KeptProblem,
  ProblemList,
  ProblemBook,
} from '../../../shared/contract/import';
import type { Desk } from '../../../shared/contract/quarter';
import { Refusal } from '../../../shared/result';
import type { Severity } from '../../../shared/rules/finding';
import type { Params } from '../../../shared/text';
import type { FailureCode } from '../../../shared/text/failures';
import { noteChange } from '../database/changes';
import type { Reader, Writer } from '../database/context';
import { audited, inTransaction } from '../database/records';
import { bytes, select, text, whole, type RowOf } from '../database/rows';
import { keptSheets, packedBook, unpackedBook } from '../workbooks/kept-book';
import { cellText } from '../workbooks/sheet';
import { readLaidOut, type ReadBook } from '../workbooks/workbook';
import { saveWorkbook } from '../workbooks/write-workbook';
import { titleOf } from './kinds';
import { shownFiles } from './folder';
import type { Job } from './jobs';
import { markedSheets } from './marked-copy';
import type { Table } from './tables';

/** So many problems of a list are shown; its workbook has all of them. */
const SHOWN = 200;

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
interface CameIn {
  file: string;
  kind: ImportKind;
  tables: readonly Table[];
  problems: readonly ImportProblem[];
}

/** What a job brought; statistics of several workbooks come in under one. */
export interface Brought {
  job: Pick<Job, 'files' | 'books' | 'kind' | 'tables'>;
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
const folderOf = (file: string): string => basename(dirname(file));

/** The rows of a workbook's tables, their headers among them. */
function broughtBy({ tables, kind }: CameIn): BroughtRow[] {
  const title = titleOf(kind);
  return tables.flatMap(({ sheet, headerRow, columns, rows }) => {
    const naming = columns.find(({ field }) => field === title)?.column;
    return [
      { sheet, row: headerRow, title: '', cells: columns.map(({ heading }) => heading) },
      ...rows.map((row) => ({
        sheet,
        row: row.number,
        title: naming === undefined ? '' : loose(cellText(row.cells[naming])),
        cells: row.cells.map(cellText).filter((text) => text !== ''),
      })),
    ];
  });
}

/** A kept problem by where its row stood and what stood in it. */
const keptRow = {
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
  const common = one.filter((text) => texts.has(text)).length;
  return common * 2 >= Math.max(one.length, other.length);
}

/**
 * The kept problems whose rows a workbook brings again: rows of the same name, or those that stand
 * where the row stood and are still much the same, as when the name itself was mended.
 */
function broughtAgain(kept: readonly KeptRow[], rows: readonly BroughtRow[]): KeptRow[] {
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
function ofFile(kept: readonly KeptRow[], file: string): KeptRow[] {
  const key = fileKey(file);
  const named = kept.filter((one) => fileKey(one.file) === key);
  const here = named.filter(({ folder }) => folder === folderOf(file));
  return here.length > 0 ? here : named;
}

/** Lists of which nothing is left but what came in all the same are done. */
function dropFinished({ db }: Writer): void {
  db.prepare(
    'DELETE FROM import_book WHERE NOT EXISTS (SELECT 1 FROM import_problem WHERE book = import_book.id)',
  ).run();
}

/**
 * Keeps the problems of what came in from one file, and forgets those of before whose rows it
 * brought again, not those of files that came in with it.
 * @returns id of the list; null where there are no problems
 */
function keepProblems(
  context: Writer,
  came: readonly CameIn[],
  fresh: ReadonlySet<string>,
): string | null {
  const { db } = context;
  const [first] = came;
  if (!first) return null;
  noteChange(db, 'importProblem');
  const forget = db.prepare('DELETE FROM import_problem WHERE id = ?');
  const put = db.prepare(
    'INSERT INTO import_problem (id, book, kind, sheet, row, column, severity, code, params, title, cells) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const book = came.some(({ problems }) => problems.length > 0) ? context.newId() : null;
  if (book !== null)
    db.prepare('INSERT INTO import_book (id, file, folder, at) VALUES (?, ?, ?, ?)').run(
      book,
      basename(first.file),
      folderOf(first.file),
      context.clock().toISOString(),
    );
  for (const one of came) {
    const kept = select(
      db,
      'SELECT p.id, p.book, b.file, b.folder, p.sheet, p.row, p.title, p.cells FROM import_problem p JOIN import_book b ON b.id = p.book WHERE p.kind = ? AND p.book IS NOT ?',
      keptRow,
    ).all(one.kind, book);
    const same = ofFile(
      kept.filter((row) => !fresh.has(row.book)),
      one.file,
    );
    if (same.length === 0 && one.problems.length === 0) continue;
    const rows = broughtBy(one);
    for (const { id } of broughtAgain(same, rows)) forget.run(id);
    const places = new Map(rows.map((row) => [`${row.sheet}/${row.row}`, row]));
    for (const { sheet, row, column, severity, code, params } of one.problems) {
      const there = places.get(`${sheet}/${row}`);
      put.run(
        context.newId(),
        book,
        one.kind,
        sheet,
        row,
        column,
        severity,
        code,
        JSON.stringify(params),
        there?.title ?? '',
        JSON.stringify(there?.cells ?? []),
      );
    }
  }
  dropFinished(context);
  return book;
}

/** What a job brought, workbook by workbook. */
function byFile({ job: { files, kind, tables }, problems }: Brought): CameIn[] {
  const shown = shownFiles(files);
  return [...shown].map(([file, name]) => ({
    file,
    kind,
    tables: tables.filter((table) => table.file === file),
    problems: problems.filter((problem) => (problem.file ?? name) === name),
  }));
}

/**
 * Keeps the problems of what came in, each workbook's by itself, until they are done. Call inside
 * `inTransaction`.
 * @returns the lists of those that left problems, by file
 */
export function keepLists(context: Writer, brought: readonly Brought[]): Map<string, ProblemBook> {
  const came = brought.flatMap(byFile);
  const lists = new Map<string, ProblemBook>();
  const fresh = new Set<string>();
  for (const file of new Set(came.map((one) => one.file))) {
    const ofIt = came.filter((one) => one.file === file);
    const book = keepProblems(context, ofIt, fresh);
    if (book === null) continue;
    fresh.add(book);
    const problems = ofIt.flatMap((one) => one.problems);
    lists.set(file, { book, file, isOut: problems.some(({ severity }) => severity === 'error') });
  }
  return lists;
}

/** Keeps the workbooks of lists. */
export async function keepBooks(
  context: Writer,
  lists: ReadonlyMap<string, ProblemBook>,
  read: readonly ReadBook[],
): Promise<void> {
  const books = new Map(read.map((one) => [one.file, one]));
  for (const { book, file } of lists.values()) {
    const found = books.get(file);
    if (found) await keepBook(context, book, found);
  }
}

/**
 * Keeps the workbook of a list, to be written again with its problems marked. What was read is kept
 * and not where it lay: the file may be gone or another by then.
 */
async function keepBook(context: Writer, book: string, read: ReadBook): Promise<void> {
  const content = packedBook(keptSheets(await readLaidOut(read)));
  inTransaction(context, () =>
    context.db.prepare('UPDATE import_book SET content = ? WHERE id = ?').run(content, book),
  );
}

const bookRow = { id: text, file: text, at: text } as const;
const problemRow = {
  id: text,
  kind: text.as<ImportKind>(),
  sheet: text,
  row: whole,
  column: whole,
  severity: text.as<Severity>(),
  code: text.as<FailureCode>(),
  params: text,
} as const;

const problemsOf = ({ db }: Reader, book: string): KeptProblem[] =>
  select(
    db,
    "SELECT id, kind, sheet, row, column, severity, code, params FROM import_problem WHERE book = ? ORDER BY severity = 'warning', sheet, row, column, id",
    problemRow,
  )
    .all(book)
    .map((row) => ({ ...row, params: JSON.parse(row.params) as Params }) as KeptProblem);

/** The workbooks that left problems, the newest first. */
export function problemLists(context: Reader): ProblemList[] {
  const sql = 'SELECT id, file, at FROM import_book ORDER BY at DESC, id';
  const books = select(context.db, sql, bookRow).all();
  return books.map(({ id, file, at }) => {
    const problems = problemsOf(context, id);
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    return {
      book: id,
      file,
      at,
      errors,
      warnings: problems.length - errors,
      problems: problems.slice(0, SHOWN),
    };
  });
}

/** The workbooks of which something did not come in. */
export const unfinishedImports = ({ db }: Reader): Desk['imports'] =>
  select(
    db,
    "SELECT b.id AS book, b.file, count(*) AS errors FROM import_book b JOIN import_problem p ON p.book = b.id WHERE p.severity = 'error' GROUP BY b.id ORDER BY b.at DESC, b.id",
    { book: text, file: text, errors: whole },
  ).all();

/**
 * Writes the workbook of a list again, its problems marked.
 * @throws Refusal IMPORT_LIST_DONE, IMPORT_BOOK_NOT_KEPT
 */
export async function writeProblems(
  context: Writer,
  book: string,
  file: string,
): Promise<{ file: string; problems: number }> {
  const sql = 'SELECT file, content FROM import_book WHERE id = ?';
  const row = select(context.db, sql, { file: text, content: bytes.orNull }).maybe(book);
  if (!row) throw Refusal.of('IMPORT_LIST_DONE');
  if (row.content === null) throw Refusal.of('IMPORT_BOOK_NOT_KEPT', { file: row.file });
  const problems = problemsOf(context, book);
  await saveWorkbook(markedSheets(unpackedBook(row.content), problems), file);
  inTransaction(context, () =>
    audited(context, {
      action: 'export',
      noun: 'importProblem',
      recordId: '',
      before: null,
      after: { rows: problems.length },
    }),
  );
  return { file, problems: problems.length };
}

/** Calls a problem, or all of a list, done (已处理); nothing of the register changes. */
export function settleProblems(
  context: Writer,
  book: string,
  problem: string | undefined,
): { settled: number } {
  return inTransaction(context, () => {
    noteChange(context.db, 'importProblem');
    const { changes } =
      problem === undefined
        ? context.db.prepare('DELETE FROM import_problem WHERE book = ?').run(book)
        : context.db
            .prepare('DELETE FROM import_problem WHERE book = ? AND id = ?')
            .run(book, problem);
    dropFinished(context);
    return { settled: changes };
  });
}
