import { Refusal } from '../../../shared/result';
import type { ImportKind, ImportOutcome, ImportPreview } from '../../../shared/contract/import';
import { workbookNouns, type WorkbookKind } from '../../../shared/domain/nouns';
import type { Reader, Writer } from '../database/context';
import { inTransaction } from '../database/records';
import { select, whole } from '../database/rows';
import { inBatch } from '../records/batch';
import type { Importer, Planned, Refused, Row } from './importer';
import { byOrder, readJobs, type Job, type Request } from './jobs';
import { keepBooks, keepLists, type Brought } from './keep-problems';
import { recordsImporter } from './records-importer';
import { Resolver } from './resolver';
import { rememberedValues, rememberValues } from './words';

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
  { kind, tables, books, period, values }: Job,
  resolver: Resolver,
  newId: () => string,
): Planned {
  const importer = isRecords(kind) ? recordsImporter(workbookNouns[kind]) : others[kind];
  const answers = [rememberedValues(context.db, kind), values];
  const sheets = books.map((book) => book.sheets);
  return importer(context, { tables, books: sheets, period, resolver, newId, answers });
}

/**
 * Every change of the register appends to the audit chain, so its length tells whether a plan still
 * holds.
 */
const stateOf = (context: Reader): number =>
  select(context.db, 'SELECT coalesce(max(sequence), 0) AS state FROM audit', {
    state: whole,
  }).one().state;

/** How many rows do what, without those that were refused. */
function counts({ plan }: Planned, refused: Refused = new Map()) {
  const count = (action: Row['action']): number =>
    plan.rows.filter((row) => row.action === action && !refused.has(row)).length;
  return { created: count('create'), updated: count('update'), unchanged: count('unchanged') };
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
  const found = await readJobs(context, request);
  const resolver = new Resolver(context.db, context.office.division);
  const state = stateOf(context);
  let pending = 0;
  const previewed = (job: Job): ImportPreview => {
    const planned = planOf(context, others, job, resolver, () => `pending:${(pending += 1)}`);
    const token = context.newId();
    if (found.length === 1) job.planned = { planned, state, db: context.db };
    jobs.set(token, job);
    for (const old of jobs.keys()) if (jobs.size > MOST_JOBS) jobs.delete(old);
    const { read, notes, problems } = planned.plan;
    const sheets = job.tables.map(({ file, sheet, headerRow, columns, at }) => ({
      file,
      sheet,
      headerRow,
      columns: at
        ? columns.map((one) => ({ ...one, column: at.get(one.column)?.column ?? one.column }))
        : columns,
    }));
    return {
      token,
      file: job.files[0] ?? '',
      files: job.files,
      kind: job.kind,
      sheets,
      read,
      ...counts(planned),
      ...notes.told(),
      leftOut: job.leftOut,
      hidden: job.hidden,
      unread: job.unread,
      problems,
      sample: planned.sample(context, SAMPLE),
    };
  };
  // Outside of a transaction each of the questions about a row takes and leaves the file's lock.
  return inTransaction(context, () => found.map(previewed));
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
 * in before them are left out, and told; all problems are kept until they are done.
 */
export async function applyImport(
  context: Writer,
  others: OtherImporters,
  tokens: readonly string[],
): Promise<ImportOutcome[]> {
  const chosen = tokens.map((token) => {
    const job = jobs.get(token);
    if (!job) throw Refusal.of('IMPORT_TOKEN_UNKNOWN');
    return { token, job };
  });
  const [first] = [...chosen].sort((a, b) => byOrder(a.job, b.job));
  const kind = first?.job.kind;
  const main = kind && isRecords(kind) ? workbookNouns[kind] : 'statistics';
  const { outcomes, lists } = inBatch(context, { kind: 'import', noun: main }, () => {
    const done = new Map<string, Omit<ImportOutcome, 'books'>>();
    const brought: Brought[] = [];
    for (const { token, job } of [...chosen].sort((a, b) => byOrder(a.job, b.job))) {
      const planned = stillPlanned(context, others, job);
      const refused = planned.apply(context);
      remember(context, job);
      const { read, notes } = planned.plan;
      const { skipped } = notes.told();
      const problems = [...planned.plan.problems, ...[...refused.values()].flat()];
      done.set(token, { read, skipped, ...counts(planned, refused), problems });
      brought.push({ job, problems });
    }
    return { outcomes: done, lists: keepLists(context, brought) };
  });
  // Only what COMMIT kept is forgotten, so that a failed import can be tried again.
  for (const token of tokens) jobs.delete(token);
  await keepBooks(
    context,
    lists,
    chosen.flatMap(({ job }) => job.books),
  );
  return chosen.flatMap(({ token, job }) => {
    const outcome = outcomes.get(token);
    const books = [...new Set(job.files)].flatMap((file) => lists.get(file) ?? []);
    return outcome ? [{ ...outcome, books }] : [];
  });
}
