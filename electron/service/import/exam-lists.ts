import { cellText, type Cell, type SheetRow } from '../workbooks/sheet';
import { readNumber } from './cells';
import { BEHIND, bareHeading, subjectIn } from './exam-subjects';
import { headingIndex, nounTargets } from './kinds';
import type { Column } from './header';
import type { Table } from './tables';

/** In full marks of a hundred a subject is passed with so many, in the whole country. */
export const PASS_MARK = 60;

const [SUBJECT, RESULT] = ['科目', '结果'];
let index: ((heading: string) => string | null) | undefined;
/** Whether the column of a subject has its results, and not its scores. */
function fieldOf(heading: string): 'score' | 'result' {
  index ??= headingIndex(nounTargets('exams'));
  const low = heading.split('·').at(-1) ?? heading;
  const behind = BEHIND.exec(bareHeading(low))?.[0] ?? low;
  return index(behind) === 'result' ? 'result' : 'score';
}

interface OfSubject {
  column: Column;
  subject: string;
  field: 'score' | 'result';
}

function subjectColumns({ columns }: Table): OfSubject[] {
  return columns.flatMap((column) => {
    const { heading, field } = column;
    if (field !== null && field !== 'score' && field !== 'result') return [];
    const subject = subjectIn(heading);
    return subject === null ? [] : [{ column, subject, field: fieldOf(heading) }];
  });
}

/** A score with its result behind it: 72（合格）, 58 未通过. */
const BOTH = /^(\d{1,3}(?:\.\d+)?)分?[(（\s]+([^()（）\d]{1,6})[)）]?$/;

/** What a cell under a subject says: a score, a result in words, or both. */
function said(cell: Cell | undefined): { score: Cell; result: string | null } {
  const text = cellText(cell);
  const both = BOTH.exec(text);
  if (both) return { score: Number(both[1]), result: both[2] ?? null };
  const isScore = typeof cell === 'number' || readNumber(text.replace(/分$/, '')) !== null;
  return isScore ? { score: cell ?? null, result: null } : { score: null, result: text || null };
}

/** No exam has more marks. */
const MOST = 200;

/** 合格 or 不合格 by the score; null where it is no score that there can be. */
function byMark(score: Cell): string | null {
  const value = typeof score === 'number' ? score : readNumber(cellText(score).replace(/分$/, ''));
  if (typeof value !== 'number' || value < 0 || value > MOST) return null;
  return value >= PASS_MARK ? '合格' : '不合格';
}

const isNothing = (cell: Cell | undefined): boolean => /^[/\\—–-]*$/.test(cellText(cell));

/** One row for each subject of which the row says something, and how many results were reckoned. */
function rowsOf(
  row: SheetRow,
  subjects: readonly OfSubject[],
  at: { subject: number; result: number },
): { rows: SheetRow[]; reckoned: number } {
  let reckoned = 0;
  const names = [...new Set(subjects.map(({ subject }) => subject))];
  const rows = names.flatMap((name): SheetRow[] => {
    const own = subjects.filter(({ subject, column: { column } }) => {
      return subject === name && !isNothing(row.cells[column]);
    });
    if (own.length === 0) return [];
    const cells = row.cells.slice();
    for (const { column } of subjects) cells[column.column] = null;
    let [score, result]: [Cell, string | null] = [null, null];
    for (const { column, field } of own) {
      const stood = row.cells[column.column];
      const read = field === 'result' ? { score: null, result: cellText(stood) } : said(stood);
      if (field === 'score') cells[column.column] = read.score;
      score ??= read.score;
      result ??= read.result;
    }
    if (result === null && (result = byMark(score)) !== null) reckoned += 1;
    cells[at.subject] = name;
    cells[at.result] = result;
    return [{ ...row, cells }];
  });
  return { rows, reckoned };
}

const virtual = (column: number, heading: string, field: string): Column => ({
  column,
  heading,
  field,
  second: false,
  sure: true,
});

/** The first column behind the table. */
const freeColumn = ({ columns, rows }: Table): number =>
  rows.reduce(
    (most, { cells }) => Math.max(most, cells.length),
    1 + Math.max(0, ...columns.map(({ column }) => column)),
  );

/** A list with a row for each subject and no results: its scores tell who has passed. */
function withResults(table: Table): Table {
  const score = table.columns.find(({ field }) => field === 'score');
  if (!score || table.columns.some(({ field }) => field === 'result')) return table;
  const at = freeColumn(table);
  let reckoned = 0;
  const rows = table.rows.map((row) => {
    const { score: value, result } = said(row.cells[score.column]);
    const told = result ?? byMark(value);
    if (told === null) return row;
    if (result === null) reckoned += 1;
    const cells = row.cells.slice();
    cells[score.column] = value;
    cells[at] = told;
    return { ...row, cells };
  });
  return { ...table, columns: [...table.columns, virtual(at, RESULT, 'result')], rows, reckoned };
}

/**
 * A list of exams whose subjects stand beside each other in columns, as one with a row for each
 * subject; any other table as it is. Where only scores stand, they tell who has passed.
 */
export function bySubject(table: Table): Table {
  if (table.kind !== 'exams') return table;
  if (table.columns.some(({ field }) => field === 'subject')) return withResults(table);
  const subjects = subjectColumns(table);
  if (new Set(subjects.map(({ subject }) => subject)).size < 2) return table;
  const free = freeColumn(table);
  const at = { subject: free, result: free + 1 };
  const of = new Map(subjects.map((one) => [one.column, one.field]));
  const read = table.rows.map((row) => rowsOf(row, subjects, at));
  return {
    ...table,
    columns: [
      ...table.columns.map((column): Column => {
        const field = of.get(column);
        return field === undefined
          ? column
          : { ...column, field: field === 'score' ? 'score' : null, second: false, sure: true };
      }),
      virtual(at.subject, SUBJECT, 'subject'),
      virtual(at.result, RESULT, 'result'),
    ],
    rows: read.flatMap(({ rows }, n) => (rows.length > 0 ? rows : [table.rows[n] as SheetRow])),
    reckoned: read.reduce((sum, one) => sum + one.reckoned, 0),
  };
}
