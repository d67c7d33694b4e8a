import { basename } from 'node:path';
import { returnOf } from '../../../shared/definitions/breakdowns';
import type { HiddenChoice, ImportKind, ImportPreview } from '../../../shared/contract/import';
import type { Label } from '../../../shared/codes/label';
import { nounOf, workbookNouns } from '../../../shared/domain/nouns';
import { listed, Refusal } from '../../../shared/result';
import type { Reader } from '../database/context';
import { currentDefinitions } from '../definitions/definitions';
import { select, text } from '../database/rows';
import { openBook, type ReadBook } from '../workbooks/workbook';
import { shownFiles, workbooksOf, type Chosen } from './folder';
import type { Answers, Known } from './header';
import { hiddenIn, unseen, withoutHidden } from './hidden';
import type { Planned } from './importer';
import { importOrder } from './kinds';
import { findTables, kindByHeadings, type Table } from './tables';
import type { ValueAnswers } from './words';

export interface Job {
  /** The workbooks that it takes in; statistics of several come in as one. */
  files: string[];
  /** The same as they were read; copies are kept of those that leave problems. */
  books: ReadBook[];
  kind: ImportKind;
  tables: Table[];
  period: string | null;
  /** Headings the clerk has settled; remembered when the job is applied. */
  answers: Answers;
  /** What the clerk said that values mean; remembered likewise. */
  values: ValueAnswers;
  /** Sheets of its file that do not come in, at the first job of the file. */
  leftOut: ImportPreview['leftOut'];
  /** Likewise what its sheets do not show. */
  hidden: ImportPreview['hidden'];
  /**
   * The plan as previewed, and the state of the register it was made for; kept when it refers to
   * nothing else of its workbook.
   */
  planned?: { planned: Planned; state: number; db: Reader['db'] };
  /** Workbooks that nothing can be read from, at the first job. */
  unread: ImportPreview['unread'];
}

/** What is referred to comes in first. */
export const byOrder = (a: Job, b: Job) =>
  importOrder.indexOf(a.kind) - importOrder.indexOf(b.kind);

function remembered(context: Reader, kind: ImportKind): Answers {
  const rows = select(context.db, 'SELECT heading, field FROM import_column WHERE kind = ?', {
    heading: text,
    field: text.orNull,
  }).all(kind);
  return Object.fromEntries(rows.map(({ heading, field }) => [heading, field]));
}

export interface Request {
  files: string[];
  kind?: ImportKind | undefined;
  period?: string | undefined;
  /**
   * Columns settled by the clerk: file, or folder that it was chosen with → sheet (`*`: every one)
   * → heading → field.
   */
  columns?: Record<string, Record<string, Answers>> | undefined;
  /** Values settled by the clerk: kind → field → value. */
  values?: Partial<Record<ImportKind, ValueAnswers>> | undefined;
  hidden?: HiddenChoice | undefined;
}

const labelOf = (kind: ImportKind): Label =>
  kind === 'statistics'
    ? { zh: '季度统计', en: 'quarterly figures' }
    : nounOf(workbookNouns[kind]).plural;

/** Why a sheet stays out, and the kind that it is instead of the one that was asked for. */
function leftOutOf(
  sheet: ReadBook['sheets'][number],
  unseenFor: ReturnType<typeof unseen>,
  kind: ImportKind | undefined,
  known: Known,
): { reason: ImportPreview['leftOut'][number]['reason']; is?: ImportKind } {
  if (unseenFor !== null) return { reason: unseenFor };
  const is = kind === undefined ? null : kindByHeadings(sheet, known);
  return is === null ? { reason: 'heading' } : { reason: 'other', is };
}

/** Why nothing of a workbook comes in: nobody knows its headings, or they are another kind's. */
const headless = (
  file: string,
  kind: ImportKind | undefined,
  other: ImportKind | undefined,
): Refusal =>
  kind === undefined || other === undefined
    ? Refusal.of('IMPORT_NO_HEADER', { file: basename(file) })
    : Refusal.of('IMPORT_KIND_OTHER', {
        file: basename(file),
        found: labelOf(other),
        kind: labelOf(kind),
      });

/** The jobs of one workbook, one for each kind that its sheets hold. */
function jobsOf(
  context: Reader,
  { file, asked }: Chosen,
  book: ReadBook,
  { kind, period, columns, values, hidden: choice = 'include' }: Request,
): Job[] {
  const form = returnOf(currentDefinitions(context).effective);
  const sheets = choice === 'skip' ? book.sheets.map(withoutHidden) : book.sheets;
  const settled = columns?.[file] ?? columns?.[asked];
  const found = new Map<ImportKind, Job>();
  const leftOut: ImportPreview['leftOut'] = [];
  const hidden = book.sheets
    .filter((sheet) => unseen(sheet) === null)
    .flatMap((sheet) => hiddenIn(sheet, choice));
  const jobOf = (one: ImportKind): Job => {
    const job = found.get(one) ?? {
      files: [file],
      books: [book],
      kind: one,
      tables: [],
      period: period ?? null,
      answers: {},
      values: values?.[one] ?? {},
      leftOut: found.size === 0 ? leftOut : [],
      hidden: found.size === 0 ? hidden : [],
      unread: [],
    };
    found.set(one, job);
    return job;
  };
  let other: ImportKind | undefined;
  for (const sheet of sheets) {
    const answers = { ...settled?.['*'], ...settled?.[sheet.name] };
    const why = unseen(sheet);
    const known: Known = {
      form,
      answersFor: (one) => ({ ...remembered(context, one), ...answers }),
    };
    const tables = why === null ? findTables({ file, ...sheet }, kind, known) : [];
    if (tables.length === 0) {
      const left = leftOutOf(sheet, why, kind, known);
      other ??= left.is;
      leftOut.push({ sheet: sheet.name, reason: left.reason });
    }
    for (const table of tables) {
      const job = jobOf(table.kind);
      job.tables.push(table);
      // Answers by column number are remembered under the heading that stands there.
      for (const [key, field] of Object.entries(answers))
        job.answers[table.columns.find(({ column }) => String(column) === key)?.heading ?? key] =
          field;
    }
  }
  if (found.size === 0) throw headless(file, kind, other);
  return [...found.values()];
}

/** Statistics of several workbooks come in as one, so that what they say twice is seen. */
function together(jobs: readonly Job[]): Job[] {
  const statistics = jobs.filter(({ kind }) => kind === 'statistics');
  const [first] = statistics;
  if (!first || statistics.length === 1) return [...jobs];
  const shown = shownFiles(statistics.flatMap(({ files }) => files));
  const of = ({ files: [file = ''] }: Job, sheet: string): string =>
    `${shown.get(file) ?? ''} · ${sheet}`;
  const one: Job = {
    ...first,
    files: statistics.flatMap(({ files }) => files),
    books: statistics.flatMap(({ books }) => books),
    tables: statistics.flatMap(({ tables }) => tables),
    answers: Object.assign({}, ...statistics.map(({ answers }) => answers)) as Answers,
    leftOut: statistics.flatMap((job) =>
      job.leftOut.map(({ sheet, reason }) => ({ sheet: of(job, sheet), reason })),
    ),
    hidden: statistics.flatMap((job) =>
      job.hidden.map((hidden) => ({ ...hidden, sheet: of(job, hidden.sheet) })),
    ),
  };
  return [...jobs.filter(({ kind }) => kind !== 'statistics'), one];
}

/**
 * What comes in with the workbooks that were chosen. Of several, one that cannot be read is told
 * and the others come in.
 * @throws Refusal where none can be read, IMPORT_FOLDER_EMPTY, IMPORT_FILES_MANY
 */
export async function readJobs(context: Reader, request: Request): Promise<Job[]> {
  const jobs: Job[] = [];
  const unread: Job['unread'] = [];
  let refusal: Refusal | undefined;
  const chosen = workbooksOf(request.files);
  for (const one of chosen)
    try {
      jobs.push(...jobsOf(context, one, await openBook(one.file), request));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusal ??= error;
      unread.push({ file: basename(one.file), ...listed(error.failure) });
    }
  const found = together(jobs).sort(byOrder);
  const [first] = found;
  if (!first && refusal) throw refusal;
  if (first) first.unread = unread;
  return found;
}
