import { loose } from '../../../shared/codes/text';
import type { ParsedInputOf } from '../../../shared/contract/procedures';
import { Refusal } from '../../../shared/result';
import { answersFault, vetoFound, type Answers } from '../../../shared/evaluation/answer';
import type { EvaluationDetail } from '../../../shared/evaluation/record';
import type {
  AssessorGroup,
  EvaluationTemplate,
} from '../../../shared/definitions/evaluation-template';
import type { Reader, Writer } from '../database/context';
import { audited, inTransaction } from '../database/records';
import { refuseNotAsked } from './assessment/rows';
import { askedKeys, evaluationDetail, questionsFor } from './detail';
import {
  answersOf,
  conflictOf,
  evaluationRows,
  findEvaluation,
  insertRow,
  sheetAt,
  sheetsOf,
  writeRow,
  type StoredEvaluation,
  type StoredSheet,
} from './rows';
import { templateOf } from './templates';

/**
 * The evaluation of a sheet while assessors are still alone. @throws Refusal RECORD_NOT_FOUND,
 * EVALUATION_NOT_SEPARATE
 */
export function separate(
  context: Reader,
  id: string,
): { evaluation: StoredEvaluation; template: EvaluationTemplate } {
  const evaluation = findEvaluation(context, id);
  if (evaluation.state !== 'separate') throw Refusal.of('EVALUATION_NOT_SEPARATE');
  return { evaluation, template: templateOf(context, evaluation) };
}

/** @throws Refusal ASSESSOR_GROUP_UNKNOWN */
export function groupOf(template: EvaluationTemplate, key: string): AssessorGroup {
  const group = template.groups.find((one) => one.key === key);
  if (!group) throw Refusal.of('ASSESSOR_GROUP_UNKNOWN', { group: key });
  return group;
}

/**
 * Who belongs to the contractor does not judge it; judging oneself (自评) is what the group is for.
 * @throws Refusal ASSESSOR_OF_CONTRACTOR
 */
export function refuseContractor(
  context: Reader,
  evaluation: string,
  group: AssessorGroup,
  { assessor, organisation }: { assessor: string; organisation: string },
): void {
  if (group.self) return;
  const [row] = evaluationRows(context, { id: evaluation });
  if (!row?.contractor) return;
  const { id, name } = row.contractor;
  const employed =
    context.db
      .prepare(
        'SELECT 1 FROM person WHERE removedAt IS NULL AND leftOn IS NULL AND name = ? AND employer = ?',
      )
      .get(assessor, name) !== undefined;
  const ofContractor = organisation !== '' && loose(organisation) === loose(name);
  if (employed || ofContractor)
    throw Refusal.of('ASSESSOR_OF_CONTRACTOR', { assessor, contractor: name, id });
}

/** Assessors of one group are told apart by name. @throws Refusal ASSESSOR_TWICE */
function refuseTwice(
  context: Reader,
  evaluation: string,
  group: AssessorGroup,
  assessor: string,
  but: string | null,
): void {
  if (
    sheetsOf(context, evaluation).some(
      (sheet) => sheet.groupKey === group.key && sheet.assessor === assessor && sheet.id !== but,
    )
  )
    throw Refusal.of('ASSESSOR_TWICE', { assessor, group: group.label });
}

/** @throws Refusal SHEET_NOT_YOURS, SHEET_SUBMITTED */
function openSheet(context: Reader, sheet: StoredSheet): StoredSheet {
  if (sheet.submittedAt !== null) throw Refusal.of('SHEET_SUBMITTED', { assessor: sheet.assessor });
  if (sheet.source !== 'here' || (sheet.owner !== null && sheet.owner !== context.session.login))
    throw Refusal.of('SHEET_NOT_YOURS', { assessor: sheet.assessor });
  return sheet;
}

/** What the chain keeps of a sheet: who and how far; what was given is in it once handed in. */
const told = (sheet: StoredSheet | undefined, answers: boolean): unknown =>
  sheet && {
    evaluation: sheet.evaluation,
    group: sheet.groupKey,
    assessor: sheet.assessor,
    organisation: sheet.organisation,
    conflict: conflictOf(sheet)?.kind ?? null,
    submitted: sheet.submittedAt !== null,
    ...(answers ? { answers: answersOf(sheet) } : {}),
  };

/**
 * Keeps a sheet that is being filled in; what is kept is valid, but may be incomplete. Saving does
 * not end anything: the sheet is its own draft.
 * @throws Refusal EVALUATION_NOT_SEPARATE, ASSESSOR_GROUP_UNKNOWN, ASSESSOR_NOT_ASKED,
 * ASSESSOR_OF_CONTRACTOR, ASSESSOR_TWICE, SHEET_SUBMITTED, SHEET_NOT_YOURS, REVISION_CONFLICT and
 * the codes of `answersFault`
 */
export function saveSheet(
  context: Writer,
  input: ParsedInputOf<'evaluation.sheet.save'>,
): EvaluationDetail {
  return inTransaction(context, () => {
    const { template } = separate(context, input.evaluation);
    const group = groupOf(template, input.group);
    const before =
      input.id === null
        ? undefined
        : openSheet(context, sheetAt(context, input.id, input.revision ?? 0));
    refuseNotAsked(context, input.evaluation, input);
    refuseContractor(context, input.evaluation, group, input);
    refuseTwice(context, input.evaluation, group, input.assessor, input.id);
    const fault = answersFault(questionsFor(template, group.key), input.answers);
    if (fault) throw new Refusal(fault);
    const comments = Object.fromEntries(
      Object.entries(input.comments).filter(([, text]) => text !== ''),
    );
    const columns = {
      groupKey: group.key,
      assessor: input.assessor,
      organisation: input.organisation,
      conflict: input.conflict && JSON.stringify(input.conflict),
      answers: JSON.stringify(input.answers),
      comments: JSON.stringify(comments),
    };
    if (before) {
      writeRow(context, 'evaluation_sheet', before.id, columns);
      const changed =
        before.assessor !== input.assessor ||
        before.organisation !== input.organisation ||
        before.conflict !== columns.conflict;
      if (changed)
        audited(context, {
          action: 'update',
          noun: 'evaluation',
          recordId: input.evaluation,
          before: told(before, false),
          after: told(sheetAt(context, before.id, before.revision + 1), false),
        });
    } else {
      const id = context.newId();
      insertRow(context, 'evaluation_sheet', {
        id,
        revision: 1,
        updatedAt: context.clock().toISOString(),
        updatedBy: context.session.name,
        evaluation: input.evaluation,
        ...columns,
        owner: context.session.login,
        source: 'here',
        submittedAt: null,
        submittedBy: null,
      });
      audited(context, {
        action: 'create',
        noun: 'evaluation',
        recordId: input.evaluation,
        before: null,
        after: told(sheetAt(context, id, 1), false),
      });
    }
    return evaluationDetail(context, input.evaluation);
  });
}

/**
 * The first reason why a sheet cannot be handed in.
 * @throws Refusal CONFLICT_UNDECLARED, ASSESSOR_CONFLICT, VETO_UNANSWERED, VETO_WITHOUT_GROUND,
 * ANSWER_MISSING
 */
export function refuseIncomplete(
  template: EvaluationTemplate,
  group: AssessorGroup,
  sheet: {
    assessor: string;
    conflict: { kind: string } | null;
    answers: Answers;
    comments: Readonly<Record<string, string>>;
  },
): void {
  const { conflict, answers, comments, assessor } = sheet;
  if (!group.self && conflict === null) throw Refusal.of('CONFLICT_UNDECLARED', { assessor });
  if (!group.self && conflict?.kind !== 'none') throw Refusal.of('ASSESSOR_CONFLICT', { assessor });
  const questions = questionsFor(template, group.key);
  for (const key of askedKeys(questions)) {
    const veto = questions.vetoes.get(key);
    const name = (veto ?? questions.items.get(key))?.label ?? key;
    if (answers[key] === undefined)
      throw Refusal.of(veto ? 'VETO_UNANSWERED' : 'ANSWER_MISSING', { item: name, key });
    if (veto && vetoFound(answers[key]) === true && (comments[key] ?? '') === '')
      throw Refusal.of('VETO_WITHOUT_GROUND', { item: name, key });
  }
}

/**
 * Hands a sheet in: from then on it is closed. @throws Refusal the codes of `refuseIncomplete`,
 * SHEET_SUBMITTED, SHEET_NOT_YOURS, EVALUATION_NOT_SEPARATE, REVISION_CONFLICT
 */
export function submitSheet(
  context: Writer,
  { id, revision }: ParsedInputOf<'evaluation.sheet.submit'>,
): EvaluationDetail {
  return inTransaction(context, () => {
    const sheet = openSheet(context, sheetAt(context, id, revision));
    const { template } = separate(context, sheet.evaluation);
    const group = groupOf(template, sheet.groupKey);
    refuseContractor(context, sheet.evaluation, group, sheet);
    refuseIncomplete(template, group, {
      assessor: sheet.assessor,
      conflict: conflictOf(sheet),
      answers: answersOf(sheet),
      comments: JSON.parse(sheet.comments) as Record<string, string>,
    });
    writeRow(context, 'evaluation_sheet', id, {
      submittedAt: context.clock().toISOString(),
      submittedBy: context.session.name,
    });
    audited(context, {
      action: 'update',
      noun: 'evaluation',
      recordId: sheet.evaluation,
      before: told(sheet, false),
      after: told(sheetAt(context, id, revision + 1), true),
    });
    return evaluationDetail(context, sheet.evaluation);
  });
}

/**
 * Gives a handed-in sheet back to its assessor. @throws Refusal SHEET_OPEN,
 * EVALUATION_NOT_SEPARATE, REVISION_CONFLICT
 */
export function returnSheet(
  context: Writer,
  { id, revision, reason }: ParsedInputOf<'evaluation.sheet.return'>,
): EvaluationDetail {
  return inTransaction(context, () => {
    const sheet = sheetAt(context, id, revision);
    separate(context, sheet.evaluation);
    if (sheet.submittedAt === null) throw Refusal.of('SHEET_OPEN', { assessor: sheet.assessor });
    writeRow(context, 'evaluation_sheet', id, { submittedAt: null, submittedBy: null });
    audited(context, {
      action: 'update',
      noun: 'evaluation',
      recordId: sheet.evaluation,
      before: told(sheet, true),
      after: { ...(told(sheetAt(context, id, revision + 1), false) as object), reason },
    });
    return evaluationDetail(context, sheet.evaluation);
  });
}

/**
 * Takes a sheet away that was begun by mistake. @throws Refusal SHEET_SUBMITTED, SHEET_NOT_YOURS,
 * EVALUATION_NOT_SEPARATE, REVISION_CONFLICT
 */
export function removeSheet(
  context: Writer,
  { id, revision }: ParsedInputOf<'evaluation.sheet.remove'>,
): EvaluationDetail {
  return inTransaction(context, () => {
    const sheet = openSheet(context, sheetAt(context, id, revision));
    separate(context, sheet.evaluation);
    context.db.prepare('DELETE FROM evaluation_sheet WHERE id = ?').run(id);
    audited(context, {
      action: 'remove',
      noun: 'evaluation',
      recordId: sheet.evaluation,
      before: told(sheet, true),
      after: null,
    });
    return evaluationDetail(context, sheet.evaluation);
  });
}
