import type { ImportKind, KeptProblem, ProblemList } from '../../../shared/contract/import';
import type { Desk } from '../../../shared/contract/quarter';
import { Refusal } from '../../../shared/result';
import type { Severity } from '../../../shared/rules/finding';
import type { Params } from '../../../shared/text';
import type { FailureCode } from '../../../shared/text/failures';
import { noteChange } from '../database/changes';
import type { Reader, Writer } from '../database/context';
import { audited, inTransaction } from '../database/records';
import { bytes, select, text, whole } from '../database/rows';
import { unpackedBook } from '../workbooks/kept-book';
import { saveWorkbook } from '../workbooks/write-workbook';
import { dropFinished } from './keep-problems';
import { markedSheets } from './marked-copy';

/** So many problems of a list are shown; its workbook has all of them. */
const SHOWN = 200;

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
