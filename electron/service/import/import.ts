import { basename } from 'node:path';
import { Refusal } from '../../../shared/result';
import type {
  ImportKind,
  ImportOutcome,
  ImportPreview,
  SheetLeftOut,
} from '../../../shared/contract/import';
import { workbookNouns, type WorkbookKind } from '../../../shared/domain/nouns';
import type { Reader, Writer } from '../database/context';
import { inBatch } from '../records/batch';
import type { Answers } from './header';
import type { Importer, Planned, Refused, Row } from './importer';
import { importOrder } from './kinds';
import { recordsImporter } from './records-importer';
import { Resolver } from './resolver';
import { findTables, type Table } from './tables';
import { rememberedValues, rememberValues, type ValueAnswers } from './words';
import type { Sheet } from '../workbooks/sheet';
import { readWorkbook } from '../workbooks/workbook';

interface Job {
  file: string;
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
}

/** Kinds whose rows are no records; the rooms that they belong to register them. */
export type OtherImporters = Record<Exclude<ImportKind, WorkbookKind>, Importer>;

/** Workbooks read and not yet taken in, by token; a service restart forgets them. */
const jobs = new Map<string, Job>();
const MOST_JOBS = 40;
const SAMPLE = 20;

const isRecords = (kind: ImportKind): kind is WorkbookKind => Object.hasOwn(workbookNouns, kind);

function planOf(
  context: Writer,
  others: OtherImporters,
  { kind, tables, period, values }: Job,
  resolver: Resolver,
  newId: () => string,
): Planned {
  const importer = isRecords(kind) ? recordsImporter(workbookNouns[kind]) : others[kind];
  const answers = [rememberedValues(context.db, kind), values];
  return importer(context, { tables, period, resolver, newId, answers });
}

/**
 * Every change of the register appends to the audit chain, so its length tells whether a plan still
 * holds.
 */
const stateOf = (context: Reader): number =>
  (
    context.db.prepare('SELECT coalesce(max(sequence), 0) AS state FROM audit').get() as {
      state: number;
    }
  ).state;

const byOrder = (a: Job, b: Job) => importOrder.indexOf(a.kind) - importOrder.indexOf(b.kind);
/** How many rows do what, without those that were refused. */
function counts({ plan }: Planned, refused: Refused = new Map()) {
  const count = (action: Row['action']): number =>
    plan.rows.filter((row) => row.action === action && !refused.has(row)).length;
  return { created: count('create'), updated: count('update'), unchanged: count('unchanged') };
}

function remembered(context: Reader, kind: ImportKind): Answers {
  const rows = context.db
    .prepare('SELECT heading, field FROM import_column WHERE kind = ?')
    .all(kind) as { heading: string; field: string | null }[];
  return Object.fromEntries(rows.map(({ heading, field }) => [heading, field]));
}

interface Request {
  files: string[];
  kind?: ImportKind | undefined;
  period?: string | undefined;
  /** Columns settled by the clerk: file → sheet (`*`: every one) → heading → field. */
  columns?: Record<string, Record<string, Answers>> | undefined;
  /** Values settled by the clerk: kind → field → value. */
  values?: Partial<Record<ImportKind, ValueAnswers>> | undefined;
}

/** Why a sheet has nothing to look at; null for one with cells that the clerk sees. */
function unseen({ state, kind, rows }: Sheet): SheetLeftOut | null {
  if (state !== 'visible') return 'hidden';
  if (kind !== 'worksheet') return 'chart';
  return rows.length === 0 ? 'empty' : null;
}

/** How much of a sheet is not shown; nothing where all of it is. */
function hiddenIn({ name, rows, hiddenColumns }: Sheet): ImportPreview['hidden'] {
  const count = rows.filter((row) => row.hidden).length;
  return count + hiddenColumns.length === 0
    ? []
    : [{ sheet: name, rows: count, columns: hiddenColumns.length }];
}

/** The jobs of one workbook, one for each kind that its sheets hold. */
function jobsOf(
  context: Reader,
  file: string,
  sheets: readonly Sheet[],
  { kind, period, columns, values }: Request,
): Job[] {
  const found = new Map<ImportKind, Job>();
  const leftOut: ImportPreview['leftOut'] = [];
  const hidden = sheets.filter((sheet) => unseen(sheet) === null).flatMap(hiddenIn);
  const jobOf = (one: ImportKind): Job => {
    const job = found.get(one) ?? {
      file,
      kind: one,
      tables: [],
      period: period ?? null,
      answers: {},
      values: values?.[one] ?? {},
      leftOut: found.size === 0 ? leftOut : [],
      hidden: found.size === 0 ? hidden : [],
    };
    found.set(one, job);
    return job;
  };
  for (const sheet of sheets) {
    const answers = { ...columns?.[file]?.['*'], ...columns?.[file]?.[sheet.name] };
    const why = unseen(sheet);
    const tables =
      why === null
        ? findTables({ file, ...sheet }, kind, (known) => ({
            ...remembered(context, known),
            ...answers,
          }))
        : [];
    if (tables.length === 0)
      leftOut.push({
        sheet: sheet.name,
        reason: why ?? (kind === undefined ? 'heading' : 'other'),
      });
    for (const table of tables) {
      const job = jobOf(table.kind);
      job.tables.push(table);
      // Answers by column number are remembered under the heading that stands there.
      for (const [key, field] of Object.entries(answers))
        job.answers[table.columns.find(({ column }) => String(column) === key)?.heading ?? key] =
          field;
    }
  }
  if (found.size === 0) throw Refusal.of('IMPORT_NO_HEADER', { file: basename(file) });
  return [...found.values()];
}

/**
 * Reads workbooks that come in together and says what that would do: one preview for each kind in
 * each file, in the order in which they are taken in, so that a project finds the station that
 * stands in another file. Nothing is changed.
 */
export async function previewImport(
  context: Writer,
  others: OtherImporters,
  request: Request,
): Promise<ImportPreview[]> {
  const books: { file: string; sheets: Sheet[] }[] = [];
  for (const file of request.files) books.push({ file, sheets: await readWorkbook(file) });
  const found = books
    .flatMap(({ file, sheets }) => jobsOf(context, file, sheets, request))
    .sort(byOrder);
  const resolver = new Resolver(context.db, context.office.division);
  const state = stateOf(context);
  let pending = 0;
  return found.map((job) => {
    const planned = planOf(context, others, job, resolver, () => `pending:${(pending += 1)}`);
    const token = context.newId();
    if (found.length === 1) job.planned = { planned, state, db: context.db };
    jobs.set(token, job);
    for (const old of jobs.keys()) if (jobs.size > MOST_JOBS) jobs.delete(old);
    const { read, notes, problems } = planned.plan;
    const sheets = job.tables.map(({ sheet, headerRow, columns }) => ({
      sheet,
      headerRow,
      columns,
    }));
    return {
      token,
      file: job.file,
      kind: job.kind,
      sheets,
      read,
      ...counts(planned),
      ...notes.told(),
      leftOut: job.leftOut,
      hidden: job.hidden,
      problems,
      sample: planned.sample(context, SAMPLE),
    };
  });
}

function remember(context: Writer, job: Job): void {
  const put = context.db.prepare(
    'INSERT INTO import_column (kind, heading, field) VALUES (?, ?, ?) ON CONFLICT (kind, heading) DO UPDATE SET field = excluded.field',
  );
  for (const [heading, field] of Object.entries(job.answers)) put.run(job.kind, heading, field);
  rememberValues(context.db, job.kind, job.values);
}

/** The plan of the preview, worked out afresh where the register has changed since. */
function stillPlanned(context: Writer, others: OtherImporters, job: Job): Planned {
  const { planned } = job;
  if (planned?.db === context.db && planned.state === stateOf(context)) return planned.planned;
  const resolver = new Resolver(context.db, context.office.division);
  return planOf(context, others, job, resolver, () => '');
}

/**
 * Takes in what was previewed, in one transaction. Rows that are refused now because of what came
 * in before them are left out, and told.
 */
export function applyImport(
  context: Writer,
  others: OtherImporters,
  tokens: readonly string[],
): ImportOutcome[] {
  const chosen = tokens.map((token) => {
    const job = jobs.get(token);
    if (!job) throw Refusal.of('IMPORT_TOKEN_UNKNOWN');
    return { token, job };
  });
  const [first] = [...chosen].sort((a, b) => byOrder(a.job, b.job));
  const kind = first?.job.kind;
  const main = kind && isRecords(kind) ? workbookNouns[kind] : 'statistics';
  const outcomes = inBatch(context, { kind: 'import', noun: main }, () => {
    const done = new Map<string, ImportOutcome>();
    for (const { token, job } of [...chosen].sort((a, b) => byOrder(a.job, b.job))) {
      const planned = stillPlanned(context, others, job);
      const refused = planned.apply(context);
      remember(context, job);
      const { read, problems } = planned.plan;
      const late = [...refused.values()].flat();
      done.set(token, { read, ...counts(planned, refused), problems: [...problems, ...late] });
    }
    return tokens.map((token) => done.get(token)).filter((outcome) => outcome !== undefined);
  });
  // Only what COMMIT kept is forgotten, so that a failed import can be tried again.
  for (const token of tokens) jobs.delete(token);
  return outcomes;
}
