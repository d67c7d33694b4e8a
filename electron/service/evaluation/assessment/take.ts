import { basename } from 'node:path';
import { Refusal } from '../../../../shared/result';
import { answersFault } from '../../../../shared/evaluation/answer';
import type { EvaluationTemplate } from '../../../../shared/definitions/evaluation-template';
import { SCORES, scoresSchema, type ScoresSheet } from '../../../../shared/package/assessment';
import type { Reader, Writer } from '../../database/context';
import { requireTrustedStill } from '../../trust/offices';
import { audited, inTransaction } from '../../database/records';
import { select, text, whole } from '../../database/rows';
import { evaluationRows, insertRow, sheetsOf, writeRow, type StoredSheet } from '../rows';
import { groupOf, refuseContractor, refuseIncomplete } from '../sheets';
import { questionsFor } from '../detail';
import { templateOf } from '../templates';
import { readFrom } from './files';
import { isAsked, sentRow, type SentRow } from './rows';

/**
 * What was taken in for a package before: the number of the last answer, and whether this very file
 * was.
 */
function takenOf(
  { db }: Reader,
  assessment: string,
  packageId: string,
): { last: number; again: boolean } {
  const rows = select(db, 'SELECT packageId, number FROM assessment_taken WHERE assessment = ?', {
    packageId: text,
    number: whole,
  }).all(assessment);
  return {
    last: Math.max(0, ...rows.map(({ number }) => number)),
    again: rows.some((row) => row.packageId === packageId),
  };
}

const same =
  (sheet: Pick<ScoresSheet, 'group' | 'assessor'>) =>
  (stored: StoredSheet): boolean =>
    stored.groupKey === sheet.group && stored.assessor === sheet.assessor;

/**
 * Whether a sheet may come in: the same rules as for one that is handed in here, and nothing of
 * this office's own is overwritten.
 * @throws Refusal ASSESSOR_GROUP_UNKNOWN, SCORES_NOT_ASKED, SCORES_SHEET_HERE, the codes of
 * `answersFault`, of `refuseContractor` and of `refuseIncomplete`
 */
function refuseUnfit(
  context: Reader,
  sent: SentRow,
  template: EvaluationTemplate,
  stored: readonly StoredSheet[],
  sheet: ScoresSheet,
): void {
  const group = groupOf(template, sheet.group);
  const asked = {
    groups: JSON.parse(sent.groupKeys) as string[],
    assessors: JSON.parse(sent.assessors) as { group: string; assessor: string }[],
  };
  if (!isAsked(asked, sheet))
    throw Refusal.of('SCORES_NOT_ASKED', { assessor: sheet.assessor, number: sent.number });
  const known = stored.find(same(sheet));
  if (known && known.assessment !== sent.packageId)
    throw Refusal.of('SCORES_SHEET_HERE', { assessor: sheet.assessor, group: group.label });
  refuseContractor(context, sent.evaluation, group, sheet);
  const fault = answersFault(questionsFor(template, group.key), sheet.answers);
  if (fault) throw new Refusal(fault);
  refuseIncomplete(template, group, sheet);
}

/** Puts the sheets of an answer in the place of what the package brought before. */
function putSheets(
  context: Writer,
  sent: SentRow,
  stored: readonly StoredSheet[],
  sheets: readonly ScoresSheet[],
  by: string,
): void {
  for (const sheet of sheets) {
    const columns = {
      organisation: sheet.organisation,
      conflict: sheet.conflict && JSON.stringify(sheet.conflict),
      answers: JSON.stringify(sheet.answers),
      comments: JSON.stringify(sheet.comments),
      submittedAt: sheet.submittedAt,
      submittedBy: by,
    };
    const known = stored.find(same(sheet));
    if (known) writeRow(context, 'evaluation_sheet', known.id, columns);
    else {
      insertRow(context, 'evaluation_sheet', {
        id: context.newId(),
        revision: 1,
        updatedAt: context.clock().toISOString(),
        updatedBy: context.session.name,
        evaluation: sent.evaluation,
        groupKey: sheet.group,
        assessor: sheet.assessor,
        ...columns,
        owner: null,
        source: 'file',
        assessment: sent.packageId,
      });
    }
  }
  const named = JSON.parse(sent.assessors) as { group: string; assessor: string }[];
  for (const gone of stored.filter(
    (one) => one.assessment === sent.packageId && !sheets.some((sheet) => same(sheet)(one)),
  )) {
    if (named.some(({ group, assessor }) => group === gone.groupKey && assessor === gone.assessor))
      writeRow(context, 'evaluation_sheet', gone.id, { submittedAt: null, submittedBy: null });
    else context.db.prepare('DELETE FROM evaluation_sheet WHERE id = ?').run(gone.id);
  }
}

/** @throws Refusal ASSESSOR_TWICE */
function refuseTwice(template: EvaluationTemplate, sheets: readonly ScoresSheet[]): void {
  const twice = sheets.find((sheet, at) =>
    sheets.some(
      (other, before) =>
        before < at && other.group === sheet.group && other.assessor === sheet.assessor,
    ),
  );
  if (twice)
    throw Refusal.of('ASSESSOR_TWICE', {
      assessor: twice.assessor,
      group: groupOf(template, twice.group).label,
    });
}

/**
 * Takes in what was scored elsewhere: verified, for a package of this office, by the office that it
 * went to, every sheet valid; then all of it in one transaction. The same file again changes
 * nothing; a later one takes the place of an earlier one while assessors are still alone.
 * @throws Refusal with a package failure, ASSESSMENT_UNKNOWN, SCORES_FROM_OTHER,
 * ASSESSMENT_EVALUATION_GONE, ASSESSMENT_WITHDRAWN, ASSESSMENT_LAID_OPEN, ASSESSMENT_ANSWERED, and
 * the codes of `refuseUnfit`
 */
export async function takeScores(
  context: Writer,
  { file }: { file: string },
): Promise<{
  evaluation: string;
  subjectName: string;
  office: string;
  sheets: number;
  again: boolean;
}> {
  const { content, said } = await readFrom(context, file, 'scores', SCORES, scoresSchema);
  return inTransaction(context, () => {
    requireTrustedStill(context.db, content.signer);
    const sent = sentRow(context, said.assessment);
    if (!sent) throw Refusal.of('ASSESSMENT_UNKNOWN');
    if (sent.recipient !== said.sender.unitId)
      throw Refusal.of('SCORES_FROM_OTHER', { office: sent.recipientName, number: sent.number });
    const [evaluation] = evaluationRows(context, { id: sent.evaluation });
    if (!evaluation) throw Refusal.of('ASSESSMENT_EVALUATION_GONE', { number: sent.number });
    const answer = {
      evaluation: sent.evaluation,
      subjectName: evaluation.subjectName,
      office: said.sender.name,
      sheets: said.sheets.length,
    };
    const { last, again } = takenOf(context, sent.packageId, content.packageId);
    if (again) return { ...answer, again };
    if (sent.withdrawnAt !== null)
      throw Refusal.of('ASSESSMENT_WITHDRAWN', { number: sent.number });
    if (evaluation.state !== 'separate')
      throw Refusal.of('ASSESSMENT_LAID_OPEN', { subject: evaluation.subjectName });
    if (said.number <= last) throw Refusal.of('ASSESSMENT_ANSWERED', { number: sent.number, last });
    const template = templateOf(context, evaluation);
    const stored = sheetsOf(context, sent.evaluation);
    refuseTwice(template, said.sheets);
    for (const sheet of said.sheets) refuseUnfit(context, sent, template, stored, sheet);
    const before = stored
      .filter(
        ({ assessment, submittedAt }) => assessment === sent.packageId && submittedAt !== null,
      )
      .map(({ groupKey, assessor, answers }) => ({
        group: groupKey,
        assessor,
        answers: JSON.parse(answers) as unknown,
      }));
    putSheets(context, sent, stored, said.sheets, said.sender.name);
    context.db
      .prepare(
        'INSERT INTO assessment_taken (packageId, assessment, number, file, takenAt, takenBy) VALUES (?, ?, ?, ?, ?, ?)',
      )
      .run(
        content.packageId,
        sent.packageId,
        said.number,
        basename(file),
        context.clock().toISOString(),
        context.session.name,
      );
    audited(context, {
      action: 'scoresTaken',
      noun: 'evaluation',
      recordId: sent.evaluation,
      before: before.length > 0 ? { sheets: before } : null,
      after: {
        packageId: content.packageId,
        assessment: sent.packageId,
        number: said.number,
        office: said.sender.name,
        sheets: said.sheets,
      },
    });
    return { ...answer, again };
  });
}
