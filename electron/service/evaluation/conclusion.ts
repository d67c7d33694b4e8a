import type { ParsedInputOf } from '../../../shared/contract/procedures';
import { Refusal } from '../../../shared/result';
import type {
  EvaluationDetail,
  EvaluationState,
  Proposal,
} from '../../../shared/evaluation/record';
import { obstaclesOf } from '../../../shared/evaluation/obstacles';
import type { EvaluationResult } from '../../../shared/evaluation/scoring';
import {
  allQuestions,
  type EvaluationTemplate,
} from '../../../shared/definitions/evaluation-template';
import type { Reader, Writer } from '../database/context';
import { inTransaction } from '../database/records';
import { change, must, refuseUsed } from './course';
import { evaluationDetail, score } from './detail';
import {
  evaluationAt,
  evidenceOf,
  settledOf,
  sheetsOf,
  writeRow,
  type StoredEvaluation,
} from './rows';
import { templateOf } from './templates';

/**
 * What still stands against a conclusion. @throws Refusal DIFFERENCE_UNSETTLED, EVIDENCE_MISSING,
 * EVALUATION_OPEN
 */
function refuseUnsettled(
  context: Reader,
  evaluation: StoredEvaluation,
  template: EvaluationTemplate,
  result: EvaluationResult,
): void {
  const evidence = evidenceOf(evaluation);
  const { unsettled, unproved } = obstaclesOf({
    template,
    result,
    evidence,
    settled: settledOf(evaluation),
  });
  const stored = context.db.prepare('SELECT 1 FROM attachment WHERE id = ?');
  const lost = Object.keys(evidence).filter((key) =>
    evidence[key]?.some((file) => !stored.get(file)),
  );
  for (const { key, label } of allQuestions(template)) {
    if (unsettled.includes(key)) throw Refusal.of('DIFFERENCE_UNSETTLED', { item: label, key });
    if (unproved.includes(key) || lost.includes(key))
      throw Refusal.of('EVIDENCE_MISSING', { item: label, key });
  }
  if (result.total === null) throw Refusal.of('EVALUATION_OPEN', { n: result.open });
}

/**
 * Ends an evaluation: total, grade and pass are worked out and kept; what the grade leads to is
 * proposed, not done.
 * @throws Refusal EVALUATION_NOT_TOGETHER, DIFFERENCE_UNSETTLED, EVIDENCE_MISSING, EVALUATION_OPEN,
 * REVISION_CONFLICT
 */
export function concludeEvaluation(
  context: Writer,
  { id, revision }: ParsedInputOf<'evaluation.conclude'>,
): { detail: EvaluationDetail; proposal: Proposal | null } {
  return inTransaction(context, () => {
    const evaluation = evaluationAt(context, id, revision);
    must('together', evaluation);
    const template = templateOf(context, evaluation);
    const result = score(context, evaluation, template, sheetsOf(context, id));
    refuseUnsettled(context, evaluation, template, result);
    const { total, grade, passed, vetoes } = result;
    writeRow(context, 'evaluation', id, {
      state: 'concluded',
      result: JSON.stringify(result),
      total,
      grade: grade?.name.zh ?? null,
      gradeEn: grade?.name.en ?? null,
      passed: Number(passed),
      vetoed: Number(vetoes.length > 0),
      concludedAt: context.clock().toISOString(),
      concludedBy: context.session.name,
    });
    change(
      context,
      id,
      { state: 'together' },
      { state: 'concluded', total, grade: grade?.name.zh ?? null, passed, vetoes },
    );
    return {
      detail: evaluationDetail(context, id),
      proposal: grade?.use ? { kind: grade.use, grade: grade.name } : null,
    };
  });
}

/**
 * Goes one step back, from concluded to together or from together to assessors alone. @throws
 * Refusal EVALUATION_NOT_CONCLUDED, EVALUATION_HAS_USES, REVISION_CONFLICT
 */
export function reopenEvaluation(
  context: Writer,
  { id, revision, reason }: ParsedInputOf<'evaluation.reopen'>,
): EvaluationDetail {
  return inTransaction(context, () => {
    const evaluation = evaluationAt(context, id, revision);
    if (evaluation.state === 'separate') throw Refusal.of('EVALUATION_NOT_CONCLUDED');
    if (evaluation.state === 'concluded') refuseUsed(context, id);
    const state: EvaluationState = evaluation.state === 'concluded' ? 'together' : 'separate';
    writeRow(context, 'evaluation', id, {
      state,
      // Who was absent then may be there now.
      ...(state === 'separate' ? { absent: '{}' } : {}),
      result: null,
      total: null,
      grade: null,
      gradeEn: null,
      passed: null,
      vetoed: 0,
      concludedAt: null,
      concludedBy: null,
    });
    change(
      context,
      id,
      { state: evaluation.state, total: evaluation.total, grade: evaluation.grade },
      { state, reason },
    );
    return evaluationDetail(context, id);
  });
}
