import type { ParsedInputOf } from '../../../shared/contract/procedures';
import { Refusal } from '../../../shared/result';
import type { EvaluationDetail, EvaluationState } from '../../../shared/evaluation/record';
import { orphaned } from '../../../shared/evaluation/absent';
import {
  allQuestions,
  pointsOf,
  scoredQuestions,
} from '../../../shared/definitions/evaluation-template';
import type { Reader, Writer } from '../database/context';
import { audited, getRecord, inTransaction } from '../database/records';
import { select, whole } from '../database/rows';
import { askedKeys, evaluationDetail, questionsFor } from './detail';
import {
  evaluationAt,
  evidenceOf,
  insertRow,
  refuseForeign,
  settledOf,
  sheetsOf,
  writeRow,
  type StoredEvaluation,
} from './rows';
import { templateOf, usableTemplate } from './templates';

/**
 * Holds a step to the state in which it may be taken. @throws Refusal EVALUATION_NOT_SEPARATE,
 * EVALUATION_NOT_TOGETHER, EVALUATION_NOT_CONCLUDED
 */
export function must(state: EvaluationState, evaluation: StoredEvaluation): void {
  const codes = {
    separate: 'EVALUATION_NOT_SEPARATE',
    together: 'EVALUATION_NOT_TOGETHER',
    concluded: 'EVALUATION_NOT_CONCLUDED',
  } as const;
  if (evaluation.state !== state) throw Refusal.of(codes[state]);
}

/** Notes in the chain what changed of an evaluation; call inside `inTransaction`. */
export const change = (context: Writer, id: string, before: unknown, after: unknown): void =>
  audited(context, { action: 'update', noun: 'evaluation', recordId: id, before, after });

/**
 * Begins an evaluation by a published template; it keeps that version.
 * @throws Refusal EVALUATION_TEMPLATE_UNKNOWN, EVALUATION_TEMPLATE_DRAFT, EVALUATION_SUBJECT_OTHER,
 * RECORD_NOT_FOUND
 */
export function beginEvaluation(
  context: Writer,
  { template: of, subject, subjectId, year, date }: ParsedInputOf<'evaluation.begin'>,
): EvaluationDetail {
  const template = usableTemplate(context, of);
  if (template.subject !== subject)
    throw Refusal.of('EVALUATION_SUBJECT_OTHER', { template: template.name });
  return inTransaction(context, () => {
    getRecord(context.db, subject, subjectId);
    const id = context.newId();
    insertRow(context, 'evaluation', {
      id,
      revision: 1,
      updatedAt: context.clock().toISOString(),
      updatedBy: context.session.name,
      templateId: template.id,
      templateVersion: template.version,
      stage: template.stage,
      subject,
      station: subject === 'station' ? subjectId : null,
      project: subject === 'project' ? subjectId : null,
      foreignName: null,
      foreignContractor: null,
      year,
      date,
      state: 'separate',
      evidence: '{}',
      settled: '{}',
      absent: '{}',
      result: null,
      total: null,
      grade: null,
      gradeEn: null,
      passed: null,
      vetoed: 0,
      concludedAt: null,
      concludedBy: null,
    });
    audited(context, {
      action: 'create',
      noun: 'evaluation',
      recordId: id,
      before: null,
      after: { template: of, subject, subjectId, year, date },
    });
    return evaluationDetail(context, id);
  });
}

const usesOf = ({ db }: Reader, id: string): number =>
  select(
    db,
    'SELECT count(*) FROM resultUse WHERE removedAt IS NULL AND revokedOn IS NULL AND evaluation = ?',
    whole,
  ).one(id);

/** @throws Refusal EVALUATION_HAS_USES while a consequence that was drawn from it stands */
export function refuseUsed(context: Reader, id: string): void {
  const uses = usesOf(context, id);
  if (uses > 0) throw Refusal.of('EVALUATION_HAS_USES', { n: uses });
}

/** @throws Refusal RECORD_NOT_FOUND, REVISION_CONFLICT, EVALUATION_HAS_USES */
export function removeEvaluation(
  context: Writer,
  { id, revision }: ParsedInputOf<'evaluation.remove'>,
): { removed: true } {
  return inTransaction(context, () => {
    const evaluation = evaluationAt(context, id, revision);
    refuseUsed(context, id);
    writeRow(context, 'evaluation', id, { removedAt: context.clock().toISOString() });
    audited(context, {
      action: 'remove',
      noun: 'evaluation',
      recordId: id,
      before: { ...evaluation },
      after: null,
    });
    return { removed: true };
  });
}

/**
 * Keeps which files prove an item. @throws Refusal EVALUATION_CONCLUDED, EVALUATION_FOREIGN,
 * SCORE_ITEM_UNKNOWN, EVIDENCE_UNKNOWN, REVISION_CONFLICT
 */
export function keepEvidence(
  context: Writer,
  { id, revision, item, files }: ParsedInputOf<'evaluation.evidence'>,
): EvaluationDetail {
  return inTransaction(context, () => {
    const evaluation = evaluationAt(context, id, revision);
    if (evaluation.state === 'concluded') throw Refusal.of('EVALUATION_CONCLUDED');
    refuseForeign(evaluation);
    const template = templateOf(context, evaluation);
    const known = allQuestions(template).find(({ key }) => key === item);
    if (!known) throw Refusal.of('SCORE_ITEM_UNKNOWN', { item });
    const stored = context.db.prepare('SELECT 1 FROM attachment WHERE id = ?');
    if (files.some((file) => !stored.get(file)))
      throw Refusal.of('EVIDENCE_UNKNOWN', { item: known.label, key: item });
    const { [item]: before, ...others } = evidenceOf(evaluation);
    writeRow(context, 'evaluation', id, {
      evidence: JSON.stringify(files.length > 0 ? { ...others, [item]: files } : others),
    });
    change(context, id, { item, files: before ?? [] }, { item, files });
    return evaluationDetail(context, id);
  });
}

/**
 * Lays all sheets open once every group that is asked has handed in, or is said to be absent, with
 * the reason.
 * @throws Refusal EVALUATION_NOT_SEPARATE, EVALUATION_FOREIGN, ASSESSOR_GROUP_ABSENT,
 * ASSESSOR_GROUP_PRESENT, ASSESSOR_GROUP_UNKNOWN, ABSENT_ONLY_SCORER, SHEET_NOT_SUBMITTED,
 * REVISION_CONFLICT
 */
export function compareSheets(
  context: Writer,
  { id, revision, absent }: ParsedInputOf<'evaluation.compare'>,
): EvaluationDetail {
  return inTransaction(context, () => {
    const evaluation = evaluationAt(context, id, revision);
    must('separate', evaluation);
    refuseForeign(evaluation);
    const template = templateOf(context, evaluation);
    const sheets = sheetsOf(context, id);
    for (const group of template.groups) {
      const asked = askedKeys(questionsFor(template, group.key)).length > 0;
      const there = sheets.some(({ groupKey }) => groupKey === group.key);
      if (there && absent[group.key] !== undefined)
        throw Refusal.of('ASSESSOR_GROUP_PRESENT', { group: group.label });
      if (asked && !there && absent[group.key] === undefined)
        throw Refusal.of('ASSESSOR_GROUP_ABSENT', { group: group.label });
    }
    const unknown = Object.keys(absent).find(
      (key) => !template.groups.some((one) => one.key === key),
    );
    if (unknown !== undefined) throw Refusal.of('ASSESSOR_GROUP_UNKNOWN', { group: unknown });
    const orphan = orphaned(template, absent);
    if (orphan) throw Refusal.of('ABSENT_ONLY_SCORER', { item: orphan });
    const waiting = sheets.find(({ submittedAt }) => submittedAt === null);
    if (waiting) throw Refusal.of('SHEET_NOT_SUBMITTED', { assessor: waiting.assessor });
    writeRow(context, 'evaluation', id, { state: 'together', absent: JSON.stringify(absent) });
    change(context, id, { state: 'separate' }, { state: 'together', absent });
    return evaluationDetail(context, id);
  });
}

/**
 * Keeps what assessors settled together at an item: a score or finding that takes the place of the
 * groups', or only why they differ.
 * @throws Refusal EVALUATION_NOT_TOGETHER, SCORE_ITEM_UNKNOWN, SCORE_ABOVE_FULL,
 * SETTLED_WITHOUT_OPINION, REVISION_CONFLICT
 */
export function settle(
  context: Writer,
  { id, revision, item, score: agreed, found, opinion }: ParsedInputOf<'evaluation.settle'>,
): EvaluationDetail {
  return inTransaction(context, () => {
    const evaluation = evaluationAt(context, id, revision);
    must('together', evaluation);
    const template = templateOf(context, evaluation);
    const scored = scoredQuestions(template).find(({ key }) => key === item);
    const veto = template.vetoes.find(({ key }) => key === item);
    const name = (scored ?? veto)?.label ?? item;
    if ((!scored && !veto) || (veto && agreed !== null) || (scored && found !== null))
      throw Refusal.of('SCORE_ITEM_UNKNOWN', { item: name });
    if (scored && agreed !== null && agreed > scored.full)
      throw Refusal.of('SCORE_ABOVE_FULL', {
        item: name,
        key: item,
        score: pointsOf(agreed),
        full: pointsOf(scored.full),
      });
    if (opinion === '' && (agreed !== null || found !== null))
      throw Refusal.of('SETTLED_WITHOUT_OPINION', { item: name, key: item });
    const { [item]: before, ...others } = settledOf(evaluation);
    const after =
      opinion === ''
        ? null
        : {
            score: agreed,
            found,
            opinion,
            by: context.session.name,
            at: context.clock().toISOString(),
          };
    writeRow(context, 'evaluation', id, {
      settled: JSON.stringify(after ? { ...others, [item]: after } : others),
    });
    change(context, id, { item, settled: before ?? null }, { item, settled: after });
    return evaluationDetail(context, id);
  });
}
