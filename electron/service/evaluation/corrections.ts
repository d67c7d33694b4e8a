import type { ParsedInputOf } from '../../../shared/contract/procedures';
import { Refusal } from '../../../shared/result';
import type { Correction } from '../../../shared/evaluation/record';
import type { Reader, Writer } from '../database/context';
import { audited, inTransaction } from '../database/records';
import { select, text, whole } from '../database/rows';
import { findEvaluation, insertRow, refuseForeign, writeRow } from './rows';

const COLUMNS = 'id, revision, evaluation, item, demand, dueOn, doneOn, result';
const CORRECTION = {
  id: text,
  revision: whole,
  evaluation: text,
  item: text.orNull,
  demand: text,
  dueOn: text,
  doneOn: text.orNull,
  result: text,
};

/** What one evaluation asks to be corrected, by when it is due. */
export const correctionsOf = ({ db }: Reader, evaluation: string): Correction[] =>
  select(
    db,
    `SELECT ${COLUMNS} FROM evaluation_correction WHERE evaluation = ? ORDER BY dueOn, rowid`,
    CORRECTION,
  ).all(evaluation);

function correctionAt({ db }: Reader, id: string, revision: number | null): Correction {
  const row = select(
    db,
    `SELECT ${COLUMNS} FROM evaluation_correction WHERE id = ?`,
    CORRECTION,
  ).maybe(id);
  if (!row) throw Refusal.of('RECORD_NOT_FOUND', { noun: 'evaluation', id });
  if (row.revision !== revision) {
    const { updatedBy, updatedAt } = select(
      db,
      'SELECT updatedBy, updatedAt FROM evaluation_correction WHERE id = ?',
      { updatedBy: text, updatedAt: text },
    ).one(id);
    throw Refusal.of('REVISION_CONFLICT', { by: updatedBy, at: updatedAt });
  }
  return row;
}

/**
 * Asks for a correction by a day, or keeps that it is done and how.
 * @throws Refusal EVALUATION_FOREIGN, CORRECTION_BEFORE_EVALUATION, CORRECTION_WITHOUT_RESULT,
 * RECORD_NOT_FOUND, REVISION_CONFLICT
 */
export function saveCorrection(
  context: Writer,
  { evaluation: of, id, revision, ...columns }: ParsedInputOf<'evaluation.correction.save'>,
): Correction {
  return inTransaction(context, () => {
    const evaluation = findEvaluation(context, of);
    refuseForeign(evaluation);
    const before = id === null ? null : correctionAt(context, id, revision);
    if (
      columns.dueOn < evaluation.date ||
      (columns.doneOn !== null && columns.doneOn < evaluation.date)
    )
      throw Refusal.of('CORRECTION_BEFORE_EVALUATION', { date: evaluation.date });
    if (columns.doneOn !== null && columns.result === '')
      throw Refusal.of('CORRECTION_WITHOUT_RESULT');
    const key = id ?? context.newId();
    if (before) writeRow(context, 'evaluation_correction', key, columns);
    else
      insertRow(context, 'evaluation_correction', {
        id: key,
        revision: 1,
        updatedAt: context.clock().toISOString(),
        updatedBy: context.session.name,
        evaluation: of,
        ...columns,
      });
    const after = correctionAt(context, key, (before?.revision ?? 0) + 1);
    audited(context, {
      action: 'update',
      noun: 'evaluation',
      recordId: of,
      before: before && { correction: before },
      after: { correction: after },
    });
    return after;
  });
}

/** @throws Refusal RECORD_NOT_FOUND, REVISION_CONFLICT */
export function removeCorrection(
  context: Writer,
  { id, revision }: ParsedInputOf<'evaluation.correction.remove'>,
): { removed: true } {
  return inTransaction(context, () => {
    const before = correctionAt(context, id, revision);
    context.db.prepare('DELETE FROM evaluation_correction WHERE id = ?').run(id);
    audited(context, {
      action: 'update',
      noun: 'evaluation',
      recordId: before.evaluation,
      before: { correction: before },
      after: null,
    });
    return { removed: true };
  });
}

/** Corrections that are not done, the first due first. */
export const openCorrections = ({
  db,
}: Pick<Reader, 'db'>): (Correction & { subjectName: string })[] =>
  select(
    db,
    `
  SELECT ${COLUMNS.split(', ')
    .map((column) => `c.${column}`)
    .join(
      ', ',
    )}, coalesce(s.name, p.name) AS subjectName FROM evaluation_correction c JOIN evaluation e ON e.id = c.evaluation
  LEFT JOIN station s ON s.id = e.station LEFT JOIN project p ON p.id = e.project WHERE e.removedAt IS NULL AND c.doneOn IS NULL ORDER BY c.dueOn, c.rowid`,
    { ...CORRECTION, subjectName: text },
  ).all();
