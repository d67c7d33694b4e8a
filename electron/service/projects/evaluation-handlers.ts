import type { ParsedInputOf } from '../../../shared/contract/procedures';
import { Refusal } from '../../../shared/contract/result';
import type { EvaluationRecord, EvaluationTemplate } from '../../../shared/contract/types';
import { scoreFault, scoreOf } from '../../../shared/evaluation/scoring';
import { evaluationTemplates } from '../../../shared/evaluation/template';
import type { Context, Handlers } from '../context';
import { audited, getRecord, inTransaction } from '../database/records';

interface Row {
  id: string;
  revision: number;
  updatedAt: string;
  updatedBy: string;
  templateId: string;
  templateVersion: string;
  station: string;
  stationName: string;
  date: string;
  assessor: string;
  scores: string;
  evidence: string;
  total: number | null;
  grade: string | null;
  passed: number | null;
}

const SELECT = 'SELECT e.*, s.name AS stationName FROM evaluation e JOIN station s ON s.id = e.station WHERE e.removedAt IS NULL';

const toRecord = (row: Row): EvaluationRecord => ({
  id: row.id, revision: row.revision, templateId: row.templateId, templateVersion: row.templateVersion, stationId: row.station, stationName: row.stationName,
  date: row.date, assessor: row.assessor, scores: JSON.parse(row.scores) as Record<string, number | null>, evidence: JSON.parse(row.evidence) as Record<string, string>,
  total: row.total, grade: row.grade, passed: row.passed === null ? null : row.passed === 1,
});

function find({ db }: Context, id: string): Row {
  const row = db.prepare(`${SELECT} AND e.id = ?`).get(id) as Row | undefined;
  if (!row) throw Refusal.of('RECORD_NOT_FOUND', { noun: 'evaluation', id });
  return row;
}

function templateOf(id: string): EvaluationTemplate {
  const template = evaluationTemplates.find((one) => one.id === id);
  if (!template) throw Refusal.of('EVALUATION_TEMPLATE_UNKNOWN', { template: id });
  return template;
}

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/**
 * Keeps an evaluation; total, grade and pass are worked out here and never taken from the page.
 * @throws Refusal SCORE_ABOVE_FULL, SCORE_NEGATIVE, SCORE_ITEM_UNKNOWN, DATE_UNKNOWN, REVISION_CONFLICT, RECORD_NOT_FOUND
 */
export function saveEvaluation(context: Context, input: ParsedInputOf<'evaluation.save'>): EvaluationRecord {
  const template = templateOf(input.templateId);
  const fault = scoreFault(template, input.scores);
  if (fault) throw new Refusal(fault);
  if (!DAY.test(input.date)) throw Refusal.of('DATE_UNKNOWN', { value: input.date });
  return inTransaction(context, () => {
    getRecord(context.db, 'station', input.stationId);
    const before = input.id === null ? null : find(context, input.id);
    if (before && before.revision !== input.revision) throw Refusal.of('REVISION_CONFLICT', { by: before.updatedBy, at: before.updatedAt });
    const { total, grade, passed } = scoreOf(template, input.scores);
    const row = {
      id: before?.id ?? context.newId(), revision: (before?.revision ?? 0) + 1, updatedAt: context.clock().toISOString(), updatedBy: context.session.name,
      templateId: template.id, templateVersion: template.version, station: input.stationId, date: input.date, assessor: input.assessor,
      scores: JSON.stringify(input.scores), evidence: JSON.stringify(input.evidence), total, grade: grade?.zh ?? null, passed: passed === null ? null : Number(passed),
    };
    const keys = Object.keys(row);
    context.db.prepare(before
      ? `UPDATE evaluation SET ${keys.map((key) => `"${key}" = @${key}`).join(', ')} WHERE id = @id`
      : `INSERT INTO evaluation (${keys.map((key) => `"${key}"`).join(', ')}) VALUES (${keys.map((key) => `@${key}`).join(', ')})`).run(row);
    const after = toRecord(find(context, row.id));
    audited(context, { action: before ? 'update' : 'create', noun: 'evaluation', recordId: row.id, before: before ? toRecord(before) : null, after });
    return after;
  });
}

/** Evaluations of stations: templates, list, one, save. */
export const evaluationHandlers: Handlers = {
  'evaluation.templates': () => [...evaluationTemplates],
  'evaluation.list': ({ db }, { templateId }) =>
    (db.prepare(`${SELECT} AND (@templateId IS NULL OR e.templateId = @templateId) ORDER BY e.date DESC, s.name, e.id`).all({ templateId: templateId ?? null }) as Row[]).map(toRecord),
  'evaluation.get': (context, { id }) => toRecord(find(context, id)),
  'evaluation.save': (context, input) => saveEvaluation(context, input),
};
