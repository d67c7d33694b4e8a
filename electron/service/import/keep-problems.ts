import { basename } from 'node:path';
import type { ImportProblem, ProblemBook } from '../../../shared/contract/import';
import { noteChange } from '../database/changes';
import type { Writer } from '../database/context';
import { inTransaction } from '../database/records';
import { select } from '../database/rows';
import { keptSheets, packedBook } from '../workbooks/kept-book';
import { readLaidOut, type ReadBook } from '../workbooks/workbook';
import { broughtAgain, broughtBy, folderOf, keptRow, ofFile, type CameIn } from './brought-again';
import { shownFiles } from './folder';
import type { Job } from './jobs';

/** What a job brought; statistics of several workbooks come in under one. */
export interface Brought {
  job: Pick<Job, 'files' | 'books' | 'kind' | 'tables'>;
  problems: readonly ImportProblem[];
}

/** Lists of which nothing is left but what came in all the same are done. */
export function dropFinished({ db }: Writer): void {
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
