import { basename } from 'node:path';
import { Refusal } from '../../../shared/result';
import type { ImportKind, ImportOutcome, ImportPreview } from '../../../shared/contract/import';
import { emptyValues } from '../../../shared/domain/noun';
import { nounOf, workbookNouns } from '../../../shared/domain/nouns';
import type { Context } from '../database/context';
import { audited, saveRecord } from '../database/records';
import { inBatch } from '../records/batch';
import { projectCompleted, refuseProjectFaults } from '../projects/faults';
import { heldAgainstProjects } from '../projects/import';
import { saveWithCompanions } from '../records/companions';
import { labeller } from '../records/labels';
import { maskedValues } from '../records/masking';
import { ruleContext } from '../records/save';
import { findTable, type Answers, type Table } from './header';
import { importOrder } from './kinds';
import { planRecords, type Plan } from './plan-records';
import { planStatistics, type StatisticsPlan } from '../quarter/plan-statistics';
import { Resolver } from './resolver';
import { readWorkbook } from '../workbooks/workbook';

interface Job {
  file: string;
  kind: ImportKind;
  tables: Table[];
  period: string | null;
  /** Headings the clerk has settled; remembered when the job is applied. */
  answers: Answers;
  /** The plan as previewed, and the state of the register it was made for; kept when it refers to nothing else of its workbook. */
  planned?: { any: AnyPlan; state: number; db: Context['db'] };
}

/** Workbooks read and not yet taken in, by token; a service restart forgets them. */
const jobs = new Map<string, Job>();
const MOST_JOBS = 40;
const SAMPLE = 20;

type AnyPlan =
  | { kind: 'statistics'; plan: StatisticsPlan }
  | { kind: Exclude<ImportKind, 'statistics'>; plan: Plan };

function planOf(context: Context, job: Job, resolver: Resolver, newId: () => string): AnyPlan {
  if (job.kind === 'statistics')
    return { kind: job.kind, plan: planStatistics(context.db, resolver, job.tables, job.period) };
  const plan = planRecords(workbookNouns[job.kind], job.tables, {
    db: context.db,
    resolver,
    rules: ruleContext(context),
    newId,
  });
  return {
    kind: job.kind,
    plan: heldAgainstProjects(context, workbookNouns[job.kind], plan, job.tables),
  };
}

/** Every change of the register appends to the audit chain, so its length tells whether a plan still holds. */
const stateOf = (context: Context): number =>
  (
    context.db.prepare('SELECT coalesce(max(sequence), 0) AS state FROM audit').get() as {
      state: number;
    }
  ).state;

const byOrder = (a: Job, b: Job) => importOrder.indexOf(a.kind) - importOrder.indexOf(b.kind);
const count = (rows: readonly { action: string }[], action: string) =>
  rows.filter((row) => row.action === action).length;
const counts = ({ plan: { rows } }: AnyPlan) => ({
  created: count(rows, 'create'),
  updated: count(rows, 'update'),
  unchanged: count(rows, 'unchanged'),
});

function sampleOf(context: Context, any: AnyPlan, resolver: Resolver): ImportPreview['sample'] {
  if (any.kind === 'statistics')
    return any.plan.rows
      .slice(0, SAMPLE)
      .map(({ sheet, row, action, values, stationName, station }) => ({
        sheet,
        row,
        action,
        values: { ...values, station },
        labels: { station: stationName },
      }));
  const noun = workbookNouns[any.kind];
  const label = labeller(context.db);
  return any.plan.rows.slice(0, SAMPLE).map(({ sheet, row, action, values }) => {
    const labels = label.labels(noun, values);
    // Records that come in with the same workbook have no row yet; their names are known to the resolver.
    for (const [field, text] of Object.entries(labels))
      if (text === '') labels[field] = resolver.nameOf(String(values[field])) ?? '';
    return { sheet, row, action, values: maskedValues(noun, values), labels };
  });
}

function remembered(context: Context, kind: ImportKind): Answers {
  const rows = context.db
    .prepare('SELECT heading, field FROM import_column WHERE kind = ?')
    .all(kind) as { heading: string; field: string | null }[];
  return Object.fromEntries(rows.map(({ heading, field }) => [heading, field]));
}

interface Request {
  files: string[];
  kind?: ImportKind | undefined;
  period?: string | undefined;
  /** Columns settled by the clerk: file → sheet → heading → field. */
  columns?: Record<string, Record<string, Answers>> | undefined;
}

/** The jobs of one workbook, one for each kind that its sheets hold. */
function jobsOf(context: Context, file: string, { kind, period, columns }: Request): Job[] {
  const found = new Map<ImportKind, Job>();
  for (const sheet of readWorkbook(file)) {
    const answers = columns?.[file]?.[sheet.name] ?? {};
    const table = findTable(sheet, kind, (known) => ({
      ...remembered(context, known),
      ...answers,
    }));
    if (!table) continue;
    const job = found.get(table.kind) ?? {
      file,
      kind: table.kind,
      tables: [],
      period: period ?? null,
      answers: {},
    };
    job.tables.push(table);
    // Answers by column number are remembered under the heading that stands there.
    for (const [key, field] of Object.entries(answers))
      job.answers[table.columns.find(({ column }) => String(column) === key)?.heading ?? key] =
        field;
    found.set(table.kind, job);
  }
  if (found.size === 0) throw Refusal.of('IMPORT_NO_HEADER', { file: basename(file) });
  return [...found.values()];
}

/**
 * Reads workbooks that come in together and says what that would do: one preview for each kind in each file, in the order in which they are taken in,
 * so that a project finds the station that stands in another file. Nothing is changed.
 */
export function previewImport(context: Context, request: Request): ImportPreview[] {
  const found = request.files.flatMap((file) => jobsOf(context, file, request)).sort(byOrder);
  const resolver = new Resolver(context.db, context.office.division);
  const state = stateOf(context);
  let pending = 0;
  return found.map((job) => {
    const any = planOf(context, job, resolver, () => `pending:${(pending += 1)}`);
    const token = context.newId();
    if (found.length === 1) job.planned = { any, state, db: context.db };
    jobs.set(token, job);
    for (const old of jobs.keys()) if (jobs.size > MOST_JOBS) jobs.delete(old);
    const { read, skipped, problems } = any.plan;
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
      ...counts(any),
      skipped,
      problems,
      sample: sampleOf(context, any, resolver),
    };
  });
}

const PROGRESS_STEP = 500;

function writeRecords(context: Context, kind: Exclude<ImportKind, 'statistics'>, plan: Plan): void {
  const noun = workbookNouns[kind];
  plan.rows.forEach(({ action, id, revision, values, further }, done) => {
    if (action !== 'unchanged') {
      const own = action === 'create' ? null : id;
      refuseProjectFaults(context, noun, values, own);
      const saved = saveWithCompanions(context, noun, {
        id: own,
        revision,
        values: projectCompleted(context, noun, values),
      });
      for (const station of further)
        saveRecord(context, 'projectStation', {
          id: null,
          revision: null,
          values: { ...emptyValues(nounOf('projectStation')), project: saved.id, station },
        });
    }
    if (done % PROGRESS_STEP === 0)
      context.progress({ stage: 'import', done, total: plan.rows.length });
  });
}

function writeStatistics(context: Context, plan: StatisticsPlan): void {
  const put = context.db.prepare(
    `INSERT INTO statistics_value (period, station, item, value, updatedAt, updatedBy) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (period, station, item) DO UPDATE SET value = excluded.value, updatedAt = excluded.updatedAt, updatedBy = excluded.updatedBy`,
  );
  const at = context.clock().toISOString();
  for (const { action, period, station, values, before } of plan.rows) {
    if (action === 'unchanged') continue;
    const changed = Object.entries(values).filter(([item, value]) => before[item] !== value);
    for (const [item, value] of changed)
      put.run(period, station, item, value, at, context.session.name);
    audited(context, {
      action: 'statistics.import',
      noun: 'statistics',
      recordId: `${period}:${station}`,
      before: Object.fromEntries(changed.map(([item]) => [item, before[item] ?? null])),
      after: Object.fromEntries(changed),
    });
  }
}

function remember(context: Context, job: Job): void {
  const put = context.db.prepare(
    'INSERT INTO import_column (kind, heading, field) VALUES (?, ?, ?) ON CONFLICT (kind, heading) DO UPDATE SET field = excluded.field',
  );
  for (const [heading, field] of Object.entries(job.answers)) put.run(job.kind, heading, field);
}

/** Takes in what was previewed, all of it in one transaction; worked out afresh where the register has changed since. */
export function applyImport(context: Context, tokens: readonly string[]): ImportOutcome[] {
  const chosen = tokens.map((token) => {
    const job = jobs.get(token);
    if (!job) throw Refusal.of('IMPORT_TOKEN_UNKNOWN');
    return { token, job };
  });
  const [first] = [...chosen].sort((a, b) => byOrder(a.job, b.job));
  const main =
    first && first.job.kind !== 'statistics' ? workbookNouns[first.job.kind] : 'statistics';
  const outcomes = inBatch(context, { kind: 'import', noun: main }, () => {
    const done = new Map<string, ImportOutcome>();
    for (const { token, job } of [...chosen].sort((a, b) => byOrder(a.job, b.job))) {
      const { planned } = job;
      const any =
        planned?.db === context.db && planned.state === stateOf(context)
          ? planned.any
          : planOf(context, job, new Resolver(context.db, context.office.division), () => '');
      if (any.kind === 'statistics') writeStatistics(context, any.plan);
      else writeRecords(context, any.kind, any.plan);
      remember(context, job);
      done.set(token, { read: any.plan.read, ...counts(any), problems: any.plan.problems });
    }
    return tokens.map((token) => done.get(token)).filter((outcome) => outcome !== undefined);
  });
  // Only what COMMIT kept is forgotten, so that a failed import can be tried again.
  for (const token of tokens) jobs.delete(token);
  return outcomes;
}
