import { join } from 'node:path';
import type { ParsedInputOf } from '../../../../shared/contract/procedures';
import { Refusal } from '../../../../shared/result';
import type { EvaluationDetail } from '../../../../shared/evaluation/record';
import {
  SCORES,
  scoresFile,
  type Scores,
  type ScoresSheet,
} from '../../../../shared/package/assessment';
import type { Reader, Writer } from '../../database/context';
import { audited, inTransaction } from '../../database/records';
import { evaluationDetail } from '../detail';
import { answersOf, conflictOf, findEvaluation, sheetsOf, type StoredSheet } from '../rows';
import { betweenOf, partner, requireFolder, signFor, writeNoted } from './files';
import { lastAnswer, receivedAssessment } from './rows';

const toSheet = (sheet: HandedIn): ScoresSheet => ({
  group: sheet.groupKey,
  assessor: sheet.assessor,
  organisation: sheet.organisation,
  conflict: conflictOf(sheet),
  answers: answersOf(sheet) as ScoresSheet['answers'],
  comments: JSON.parse(sheet.comments) as Record<string, string>,
  submittedAt: sheet.submittedAt,
});

type HandedIn = StoredSheet & { submittedAt: string };

const handedInOf = (context: Reader, evaluation: string): HandedIn[] =>
  sheetsOf(context, evaluation).filter((sheet): sheet is HandedIn => sheet.submittedAt !== null);

/**
 * Writes the sheets that were handed in as scores for the office that sent the package: signed, and
 * encrypted when its key is known. Written again after a change, the later file counts.
 * @throws Refusal FOLDER_MISSING, EVALUATION_NOT_FOREIGN, SCORES_NONE, ASSESSMENT_OFFICE_UNKNOWN,
 * WRITE_NOT_VERIFIED, RECORD_NOT_FOUND, DATABASE_BUSY
 */
export async function answerAssessment(
  context: Writer,
  { evaluation: id, folder }: ParsedInputOf<'assessment.answer'>,
): Promise<{
  file: string;
  number: number;
  sheets: number;
  encrypted: boolean;
  detail: EvaluationDetail;
}> {
  requireFolder(folder);
  findEvaluation(context, id);
  const received = receivedAssessment(context, id);
  if (!received) throw Refusal.of('EVALUATION_NOT_FOREIGN');
  const { packageId: assessment, said } = received;
  const handedIn = handedInOf(context, id);
  if (handedIn.length === 0) throw Refusal.of('SCORES_NONE');
  const recipient = partner(context, said.sender.unitId, said.sender.name);
  const number = lastAnswer(context, assessment) + 1;
  const content: Scores = {
    ...betweenOf(context, recipient),
    assessment,
    assessmentNumber: said.number,
    number,
    sheets: handedIn.map(toSheet),
  };
  const signed = await signFor(context, recipient, 'scores', SCORES, content);
  const name = scoresFile(context.office.division, said.subjectName, said.number, number);
  const file = join(folder, name);
  return writeNoted(file, signed.bytes, () =>
    inTransaction(context, () => {
      // Looked at once more: signing takes a moment in which another program may have written.
      if (
        lastAnswer(context, assessment) + 1 !== number ||
        JSON.stringify(handedInOf(context, id)) !== JSON.stringify(handedIn)
      )
        throw Refusal.of('DATABASE_BUSY');
      context.db
        .prepare(
          'INSERT INTO assessment_answered (packageId, assessment, number, file, answeredAt, answeredBy) VALUES (?, ?, ?, ?, ?, ?)',
        )
        .run(signed.packageId, assessment, number, name, content.createdAt, context.session.name);
      audited(context, {
        action: 'scoresWritten',
        noun: 'evaluation',
        recordId: id,
        before: null,
        after: {
          packageId: signed.packageId,
          assessment,
          number,
          file: name,
          encrypted: signed.encrypted,
          sheets: content.sheets.map(({ group, assessor }) => ({ group, assessor })),
        },
      });
      return {
        file,
        number,
        sheets: content.sheets.length,
        encrypted: signed.encrypted,
        detail: evaluationDetail(context, id),
      };
    }),
  );
}
