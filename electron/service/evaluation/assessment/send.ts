import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { ParsedInputOf } from '../../../../shared/contract/procedures';
import { Refusal } from '../../../../shared/result';
import type { EvaluationDetail } from '../../../../shared/evaluation/record';
import {
  ASSESSMENT,
  assessmentFile,
  MOST_EVIDENCE,
  type Assessment,
} from '../../../../shared/package/assessment';
import type { Reader, Writer } from '../../database/context';
import { audited, inTransaction } from '../../database/records';
import { select, whole } from '../../database/rows';
import { attachmentBytes, describeAttachments } from '../../attachments/store';
import { extensionOf } from '../../attachments/names';
import { LIMITS } from '../../package-format/limits';
import { evaluationDetail, questionsFor } from '../detail';
import {
  conflictOf,
  evaluationAt,
  refuseForeign,
  sheetsOf,
  writeRow,
  type StoredSheet,
} from '../rows';
import { groupOf, separate } from '../sheets';
import { betweenOf, partner, requireFolder, signFor, writeNoted } from './files';
import { sentRow } from './rows';

const MEGABYTE = 1024 * 1024;

interface Evidence {
  list: Assessment['evidence'];
  files: { path: string; bytes: Uint8Array }[];
}

/**
 * Files at the items that the groups are asked, each once. @throws Refusal EVIDENCE_FILE_MISSING,
 * ASSESSMENT_TOO_LARGE
 */
function evidenceOf(
  context: Reader,
  { template, evidence }: EvaluationDetail,
  groups: ReadonlySet<string>,
): Evidence {
  const questions = [...groups].map((group) => questionsFor(template, group));
  const found: Evidence = { list: [], files: [] };
  const paths = new Map<string, string>();
  for (const [item, ids] of Object.entries(evidence)) {
    const asked = questions.flatMap(
      ({ items, bonuses, vetoes }) =>
        items.get(item) ?? bonuses.get(item) ?? vetoes.get(item) ?? [],
    )[0];
    if (!asked) continue;
    for (const id of ids) {
      if (describeAttachments(context, [id]).length === 0)
        throw Refusal.of('EVIDENCE_FILE_MISSING', { item: asked.label, key: item });
      const { name, bytes } = attachmentBytes(context, id);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const path =
        paths.get(sha256) ??
        `evidence/${String(paths.size + 1).padStart(2, '0')}.${extensionOf(name)}`;
      if (!paths.has(sha256)) found.files.push({ path, bytes });
      paths.set(sha256, path);
      found.list.push({ item, path, name, bytes: bytes.length, sha256 });
    }
  }
  const size = found.files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const most = LIMITS.inflated / 2;
  if (found.files.length > MOST_EVIDENCE || size > most)
    throw Refusal.of('ASSESSMENT_TOO_LARGE', {
      files: found.files.length,
      most: MOST_EVIDENCE,
      megabytes: Math.ceil(size / MEGABYTE),
      mostMegabytes: most / MEGABYTE,
    });
  return found;
}

/**
 * The chosen sheets: not handed in and not away already. @throws Refusal SHEET_SUBMITTED,
 * ASSESSMENT_SHEET_AWAY, RECORD_NOT_FOUND
 */
function chosenSheets(context: Reader, evaluation: string, ids: readonly string[]): StoredSheet[] {
  const sheets = sheetsOf(context, evaluation);
  return [...new Set(ids)].map((id) => {
    const sheet = sheets.find((one) => one.id === id);
    if (!sheet) throw Refusal.of('RECORD_NOT_FOUND', { noun: 'evaluation', id });
    if (sheet.submittedAt !== null)
      throw Refusal.of('SHEET_SUBMITTED', { assessor: sheet.assessor });
    if (sheet.source === 'file')
      throw Refusal.of('ASSESSMENT_SHEET_AWAY', { assessor: sheet.assessor });
    return sheet;
  });
}

const nextNumber = ({ db }: Reader): number =>
  select(db, 'SELECT coalesce(max(number), 0) + 1 FROM assessment_sent', whole).one();

/**
 * Writes sheets of an evaluation as a package for a trusted office, signed, and encrypted when its
 * key is known. From then on they are not filled in here.
 * @throws Refusal FOLDER_MISSING, ASSESSMENT_NOTHING_ASKED, ASSESSMENT_OFFICE_UNKNOWN,
 * EVALUATION_FOREIGN, EVALUATION_NOT_SEPARATE, ASSESSOR_GROUP_UNKNOWN, SHEET_SUBMITTED,
 * ASSESSMENT_SHEET_AWAY, EVIDENCE_FILE_MISSING, ASSESSMENT_TOO_LARGE, WRITE_NOT_VERIFIED,
 * REVISION_CONFLICT, DATABASE_BUSY
 */
export async function sendAssessment(
  context: Writer,
  {
    evaluation: id,
    revision,
    recipient: unitId,
    groups,
    sheets: ids,
    folder,
  }: ParsedInputOf<'assessment.send'>,
): Promise<{ file: string; number: number; encrypted: boolean; detail: EvaluationDetail }> {
  requireFolder(folder);
  if (groups.length === 0 && ids.length === 0) throw Refusal.of('ASSESSMENT_NOTHING_ASKED');
  const recipient = partner(context, unitId, unitId);
  const { template } = separate(context, id);
  refuseForeign(evaluationAt(context, id, revision));
  for (const group of groups) groupOf(template, group);
  const sheets = chosenSheets(context, id, ids);
  const detail = evaluationDetail(context, id);
  const evidence = evidenceOf(
    context,
    detail,
    new Set([...groups, ...sheets.map(({ groupKey }) => groupKey)]),
  );
  const number = nextNumber(context);
  const assessors = sheets.map((sheet) => ({
    group: sheet.groupKey,
    assessor: sheet.assessor,
    organisation: sheet.organisation,
    conflict: conflictOf(sheet),
  }));
  const { row, targets, last, mean } = detail;
  const content: Assessment = {
    ...betweenOf(context, recipient),
    number,
    subject: row.subject,
    subjectName: row.subjectName,
    contractor: row.contractor?.name ?? null,
    year: row.year,
    date: row.date,
    template: detail.template,
    groups,
    assessors,
    evidence: evidence.list,
    targets,
    last,
    mean,
  };
  const signed = await signFor(
    context,
    recipient,
    'assessment',
    ASSESSMENT,
    content,
    evidence.files,
  );
  const name = assessmentFile(context.office.division, content);
  const file = join(folder, name);
  return writeNoted(file, signed.bytes, () =>
    inTransaction(context, () => {
      // Looked at once more: signing takes a moment in which somebody may have handed in.
      evaluationAt(context, id, revision);
      separate(context, id);
      chosenSheets(context, id, ids);
      if (nextNumber(context) !== number) throw Refusal.of('DATABASE_BUSY');
      const asked = assessors.map(({ group, assessor }) => ({ group, assessor }));
      context.db
        .prepare(
          'INSERT INTO assessment_sent (packageId, number, evaluation, recipient, recipientName, groupKeys, assessors, file, encrypted, sentAt, sentBy) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
        )
        .run(
          signed.packageId,
          number,
          id,
          recipient.unitId,
          recipient.name,
          JSON.stringify(groups),
          JSON.stringify(asked),
          name,
          Number(signed.encrypted),
          content.createdAt,
          context.session.name,
        );
      for (const sheet of sheets)
        writeRow(context, 'evaluation_sheet', sheet.id, {
          source: 'file',
          assessment: signed.packageId,
        });
      audited(context, {
        action: 'assessmentSent',
        noun: 'evaluation',
        recordId: id,
        before: null,
        after: {
          packageId: signed.packageId,
          number,
          recipient: recipient.name,
          groups,
          assessors: asked,
          file: name,
          encrypted: signed.encrypted,
        },
      });
      return { file, number, encrypted: signed.encrypted, detail: evaluationDetail(context, id) };
    }),
  );
}

/**
 * Takes back what was sent: sheets asked by name are filled in here again, those that came by the
 * package are taken away.
 * @throws Refusal ASSESSMENT_UNKNOWN, ASSESSMENT_WITHDRAWN, ASSESSMENT_SHEETS_IN,
 * EVALUATION_NOT_SEPARATE, RECORD_NOT_FOUND
 */
export function withdrawAssessment(
  context: Writer,
  { packageId }: ParsedInputOf<'assessment.withdraw'>,
): EvaluationDetail {
  return inTransaction(context, () => {
    const sent = sentRow(context, packageId);
    if (!sent) throw Refusal.of('ASSESSMENT_UNKNOWN');
    if (sent.withdrawnAt !== null)
      throw Refusal.of('ASSESSMENT_WITHDRAWN', { number: sent.number });
    separate(context, sent.evaluation);
    const sheets = sheetsOf(context, sent.evaluation).filter(
      ({ assessment }) => assessment === packageId,
    );
    const handedIn = sheets.find(({ submittedAt }) => submittedAt !== null);
    if (handedIn) throw Refusal.of('ASSESSMENT_SHEETS_IN', { assessor: handedIn.assessor });
    const named = JSON.parse(sent.assessors) as { group: string; assessor: string }[];
    for (const sheet of sheets) {
      if (
        named.some(({ group, assessor }) => group === sheet.groupKey && assessor === sheet.assessor)
      )
        writeRow(context, 'evaluation_sheet', sheet.id, { source: 'here', assessment: null });
      else context.db.prepare('DELETE FROM evaluation_sheet WHERE id = ?').run(sheet.id);
    }
    context.db
      .prepare('UPDATE assessment_sent SET withdrawnAt = ? WHERE packageId = ?')
      .run(context.clock().toISOString(), packageId);
    audited(context, {
      action: 'assessmentWithdrawn',
      noun: 'evaluation',
      recordId: sent.evaluation,
      before: { packageId, number: sent.number, recipient: sent.recipientName },
      after: null,
    });
    return evaluationDetail(context, sent.evaluation);
  });
}
