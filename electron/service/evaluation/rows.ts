import { Refusal } from '../../../shared/result';
import type { Absent } from '../../../shared/evaluation/absent';
import type { Answers } from '../../../shared/evaluation/answer';
import type {
  Conflict,
  EvaluationRow,
  EvaluationState,
  Settled,
} from '../../../shared/evaluation/record';
import type { EvaluationResult } from '../../../shared/evaluation/scoring';
import type { Stage, Subject } from '../../../shared/definitions/evaluation-template';
import type { Reader, Writer } from '../database/context';
import { select, text, whole, type RowOf } from '../database/rows';
import { templateOf } from './templates';

type Store = Pick<Reader, 'db'>;

/** An evaluation as it is stored; lists and maps are JSON. */
export const STORED_EVALUATION = {
  id: text,
  revision: whole,
  updatedAt: text,
  updatedBy: text,
  templateId: text,
  templateVersion: text,
  stage: text.as<Stage>(),
  subject: text.as<Subject>(),
  station: text.orNull,
  project: text.orNull,
  /**
   * Name of another office's station or project, and of who is judged there, in an evaluation that
   * came by file.
   */
  foreignName: text.orNull,
  foreignContractor: text.orNull,
  year: text,
  date: text,
  state: text.as<EvaluationState>(),
  evidence: text,
  settled: text,
  /** Groups it was finished without, and why (JSON). */
  absent: text,
  result: text.orNull,
  total: whole.orNull,
  grade: text.orNull,
  gradeEn: text.orNull,
  passed: whole.orNull,
  vetoed: whole,
  concludedAt: text.orNull,
  concludedBy: text.orNull,
};
export type StoredEvaluation = RowOf<typeof STORED_EVALUATION>;

const STORED_SHEET = {
  id: text,
  revision: whole,
  updatedAt: text,
  updatedBy: text,
  evaluation: text,
  groupKey: text,
  assessor: text,
  organisation: text,
  conflict: text.orNull,
  answers: text,
  comments: text,
  /** Login of who fills it in; null of a sheet that came by file or is anybody's. */
  owner: text.orNull,
  source: text.as<'here' | 'file'>(),
  submittedAt: text.orNull,
  submittedBy: text.orNull,
  /** Assessment package by which it went away or came; null of one that is filled in here. */
  assessment: text.orNull,
};
export type StoredSheet = RowOf<typeof STORED_SHEET>;

export const evidenceOf = ({ evidence }: StoredEvaluation): Record<string, string[]> =>
  JSON.parse(evidence) as Record<string, string[]>;
export const settledOf = ({ settled }: StoredEvaluation): Record<string, Settled> =>
  JSON.parse(settled) as Record<string, Settled>;
export const absentOf = ({ absent }: StoredEvaluation): Absent => JSON.parse(absent) as Absent;
export const resultOf = ({ result }: StoredEvaluation): EvaluationResult | null =>
  result === null ? null : (JSON.parse(result) as EvaluationResult);
export const answersOf = ({ answers }: StoredSheet): Answers => JSON.parse(answers) as Answers;
export const conflictOf = ({ conflict }: StoredSheet): Conflict | null =>
  conflict === null ? null : (JSON.parse(conflict) as Conflict);

/** One evaluation that is not removed. @throws Refusal RECORD_NOT_FOUND */
export function findEvaluation({ db }: Store, id: string): StoredEvaluation {
  const row = select(
    db,
    'SELECT * FROM evaluation WHERE id = ? AND removedAt IS NULL',
    STORED_EVALUATION,
  ).maybe(id);
  if (!row) throw Refusal.of('RECORD_NOT_FOUND', { noun: 'evaluation', id });
  return row;
}

/** The same, as the page has seen it. @throws Refusal RECORD_NOT_FOUND, REVISION_CONFLICT */
export function evaluationAt(store: Store, id: string, revision: number): StoredEvaluation {
  const row = findEvaluation(store, id);
  if (row.revision !== revision)
    throw Refusal.of('REVISION_CONFLICT', { by: row.updatedBy, at: row.updatedAt });
  return row;
}

/**
 * Of another office's subject the sheets are filled in here and nothing else. @throws Refusal
 * EVALUATION_FOREIGN
 */
export function refuseForeign({ foreignName }: StoredEvaluation): void {
  if (foreignName !== null) throw Refusal.of('EVALUATION_FOREIGN', { subject: foreignName });
}

export const sheetsOf = ({ db }: Store, evaluation: string): StoredSheet[] =>
  select(
    db,
    'SELECT * FROM evaluation_sheet WHERE evaluation = ? ORDER BY rowid',
    STORED_SHEET,
  ).all(evaluation);

/** A sheet as the page has seen it. @throws Refusal RECORD_NOT_FOUND, REVISION_CONFLICT */
export function sheetAt({ db }: Store, id: string, revision: number): StoredSheet {
  const row = select(db, 'SELECT * FROM evaluation_sheet WHERE id = ?', STORED_SHEET).maybe(id);
  if (!row) throw Refusal.of('RECORD_NOT_FOUND', { noun: 'evaluation', id });
  if (row.revision !== revision)
    throw Refusal.of('REVISION_CONFLICT', { by: row.updatedBy, at: row.updatedAt });
  return row;
}

/** Writes columns of a row and gives it its next revision. Call inside `inTransaction`. */
export function writeRow(
  context: Writer,
  table: 'evaluation' | 'evaluation_sheet' | 'evaluation_correction',
  id: string,
  columns: Readonly<Record<string, string | number | null>>,
): void {
  const all = {
    ...columns,
    updatedAt: context.clock().toISOString(),
    updatedBy: context.session.name,
  };
  const set = Object.keys(all)
    .map((key) => `"${key}" = @${key}`)
    .join(', ');
  context.db
    .prepare(`UPDATE ${table} SET revision = revision + 1, ${set} WHERE id = @id`)
    .run({ ...all, id });
}

export function insertRow(
  { db }: Pick<Writer, 'db'>,
  table: 'evaluation' | 'evaluation_sheet' | 'evaluation_correction',
  row: Readonly<Record<string, string | number | null>>,
): void {
  const keys = Object.keys(row);
  db.prepare(
    `INSERT INTO ${table} (${keys.map((key) => `"${key}"`).join(', ')}) VALUES (${keys.map((key) => `@${key}`).join(', ')})`,
  ).run(row);
}

const LIST_ROW = {
  ...STORED_EVALUATION,
  subjectName: text,
  sender: text.orNull,
  contractor: text.orNull,
  contractorName: text.orNull,
  sheets: whole,
  submitted: whole,
  open: whole,
};
type ListRow = RowOf<typeof LIST_ROW>;

const LIST = `
  SELECT e.*, coalesce(s.name, p.name, e.foreignName) AS subjectName, i.id AS contractor, coalesce(i.name, e.foreignContractor) AS contractorName,
    (SELECT json_extract(r.content, '$.sender.name') FROM assessment_received r WHERE r.evaluation = e.id) AS sender,
    (SELECT count(*) FROM evaluation_sheet x WHERE x.evaluation = e.id) AS sheets,
    (SELECT count(*) FROM evaluation_sheet x WHERE x.evaluation = e.id AND x.submittedAt IS NOT NULL) AS submitted,
    (SELECT count(*) FROM evaluation_correction c WHERE c.evaluation = e.id AND c.doneOn IS NULL) AS open
  FROM evaluation e LEFT JOIN station s ON s.id = e.station LEFT JOIN project p ON p.id = e.project LEFT JOIN institution i ON i.id = coalesce(p.contractor, s.operator)
  WHERE e.removedAt IS NULL`;

function toRow(store: Store, row: ListRow): EvaluationRow {
  const template = templateOf(store, row);
  return {
    id: row.id,
    revision: row.revision,
    templateId: row.templateId,
    templateVersion: row.templateVersion,
    template: template.name,
    example: template.example,
    stage: row.stage,
    subject: row.subject,
    subjectId: row.station ?? row.project ?? '',
    subjectName: row.subjectName,
    from: row.sender,
    contractor:
      row.contractorName !== null ? { id: row.contractor ?? '', name: row.contractorName } : null,
    year: row.year,
    date: row.date,
    state: row.state,
    total: row.state === 'concluded' ? row.total : null,
    fullMark: template.fullMark,
    grade: row.grade === null ? null : { zh: row.grade, en: row.gradeEn ?? row.grade },
    passed: row.passed === null ? null : row.passed === 1,
    vetoed: row.vetoed === 1,
    sheets: row.sheets,
    submitted: row.submitted,
    open: row.open,
  };
}

export interface EvaluationFilter {
  id?: string | undefined;
  templateId?: string | undefined;
  stationId?: string | undefined;
  projectId?: string | undefined;
  stage?: string | undefined;
  year?: string | undefined;
}

/** Evaluations, newest first, by what is asked for. */
export function evaluationRows(store: Store, filter: EvaluationFilter): EvaluationRow[] {
  const conditions = {
    id: 'e.id',
    templateId: 'e.templateId',
    stationId: 'e.station',
    projectId: 'e.project',
    stage: 'e.stage',
    year: 'e.year',
  } as const;
  const asked = (Object.keys(conditions) as (keyof typeof conditions)[]).filter(
    (key) => filter[key] !== undefined,
  );
  const rows = select(
    store.db,
    `${LIST} ${asked.map((key) => `AND ${conditions[key]} = @${key}`).join(' ')} ORDER BY e.date DESC, e.rowid DESC`,
    LIST_ROW,
  ).all(filter);
  return rows.map((row) => toRow(store, row));
}
