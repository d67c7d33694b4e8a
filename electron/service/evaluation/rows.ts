import { Refusal } from '../../../shared/result';
import type { Answers } from '../../../shared/evaluation/answer';
import type {
  Conflict,
  EvaluationRow,
  EvaluationState,
  Settled,
} from '../../../shared/evaluation/record';
import type { EvaluationResult } from '../../../shared/evaluation/scoring';
import type { Stage, Subject } from '../../../shared/evaluation/template';
import type { Reader, Writer } from '../database/context';
import { templateOf } from './templates';

type Store = Pick<Reader, 'db'>;

/** An evaluation as it is stored; lists and maps are JSON. */
export interface StoredEvaluation {
  id: string;
  revision: number;
  updatedAt: string;
  updatedBy: string;
  templateId: string;
  templateVersion: string;
  stage: Stage;
  subject: Subject;
  station: string | null;
  project: string | null;
  /**
   * Name of another office's station or project, and of who is judged there, in an evaluation that
   * came by file.
   */
  foreignName: string | null;
  foreignContractor: string | null;
  year: string;
  date: string;
  state: EvaluationState;
  evidence: string;
  settled: string;
  result: string | null;
  total: number | null;
  grade: string | null;
  gradeEn: string | null;
  passed: number | null;
  vetoed: number;
  concludedAt: string | null;
  concludedBy: string | null;
}

export interface StoredSheet {
  id: string;
  revision: number;
  updatedAt: string;
  updatedBy: string;
  evaluation: string;
  groupKey: string;
  assessor: string;
  organisation: string;
  conflict: string | null;
  answers: string;
  comments: string;
  /** Login of who fills it in; null of a sheet that came by file or is anybody's. */
  owner: string | null;
  source: 'here' | 'file';
  submittedAt: string | null;
  submittedBy: string | null;
  /** Assessment package by which it went away or came; null of one that is filled in here. */
  assessment: string | null;
}

export const evidenceOf = ({ evidence }: StoredEvaluation): Record<string, string[]> =>
  JSON.parse(evidence) as Record<string, string[]>;
export const settledOf = ({ settled }: StoredEvaluation): Record<string, Settled> =>
  JSON.parse(settled) as Record<string, Settled>;
export const resultOf = ({ result }: StoredEvaluation): EvaluationResult | null =>
  result === null ? null : (JSON.parse(result) as EvaluationResult);
export const answersOf = ({ answers }: StoredSheet): Answers => JSON.parse(answers) as Answers;
export const conflictOf = ({ conflict }: StoredSheet): Conflict | null =>
  conflict === null ? null : (JSON.parse(conflict) as Conflict);

/** One evaluation that is not removed. @throws Refusal RECORD_NOT_FOUND */
export function findEvaluation({ db }: Store, id: string): StoredEvaluation {
  const row = db.prepare('SELECT * FROM evaluation WHERE id = ? AND removedAt IS NULL').get(id) as
    StoredEvaluation | undefined;
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
  db
    .prepare('SELECT * FROM evaluation_sheet WHERE evaluation = ? ORDER BY rowid')
    .all(evaluation) as StoredSheet[];

/** A sheet as the page has seen it. @throws Refusal RECORD_NOT_FOUND, REVISION_CONFLICT */
export function sheetAt({ db }: Store, id: string, revision: number): StoredSheet {
  const row = db.prepare('SELECT * FROM evaluation_sheet WHERE id = ?').get(id) as
    StoredSheet | undefined;
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

type ListRow = StoredEvaluation & {
  subjectName: string;
  sender: string | null;
  contractor: string | null;
  contractorName: string | null;
  sheets: number;
  submitted: number;
  open: number;
};

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
  const rows = store.db
    .prepare(
      `${LIST} ${asked.map((key) => `AND ${conditions[key]} = @${key}`).join(' ')} ORDER BY e.date DESC, e.rowid DESC`,
    )
    .all(filter) as ListRow[];
  return rows.map((row) => toRow(store, row));
}
