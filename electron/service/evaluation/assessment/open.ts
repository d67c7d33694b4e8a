import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { Refusal } from '../../../../shared/result';
import {
  ASSESSMENT,
  assessmentSchema,
  type Assessment,
} from '../../../../shared/package/assessment';
import { templateProblems } from '../../../../shared/evaluation/template-problems';
import { allQuestions } from '../../../../shared/definitions/evaluation-template';
import type { Writer } from '../../database/context';
import { requireTrustedStill } from '../../trust/offices';
import { audited, inTransaction } from '../../database/records';
import { select, text } from '../../database/rows';
import { judgeFile, keepAttachment, type JudgedFile } from '../../attachments/store';
import type { Param } from '../../../../shared/text';
import { insertRow, writeRow } from '../rows';
import { keepReceivedTemplate } from '../template-changes';
import { readFrom } from './files';

const itemName = ({ template }: Assessment, key: string): Param =>
  allQuestions(template).find((one) => one.key === key)?.label ?? key;

/**
 * The description must make sense by itself: a whole template, groups and items that it has.
 * @throws Refusal SCHEMA_MISMATCH
 */
function refuseSenseless({ template, groups, assessors, evidence, subject }: Assessment): void {
  const known = new Set(allQuestions(template).map(({ key }) => key));
  const hasGroup = (key: string): boolean => template.groups.some((group) => group.key === key);
  const fits =
    templateProblems(template).length === 0 &&
    template.subject === subject &&
    groups.every(hasGroup) &&
    assessors.every(({ group }) => hasGroup(group)) &&
    evidence.every(({ item }) => known.has(item)) &&
    groups.length + assessors.length > 0;
  if (!fits) throw Refusal.of('SCHEMA_MISMATCH', { table: ASSESSMENT });
}

/**
 * Files of evidence with their items, judged before anything is kept. @throws Refusal
 * EVIDENCE_FILE_ABSENT and what `judgeFile` refuses
 */
async function judgeEvidence(
  said: Assessment,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<{ item: string; file: JudgedFile }[]> {
  const judged: { item: string; file: JudgedFile }[] = [];
  for (const { item, path, name, sha256 } of said.evidence) {
    const bytes = files.get(path);
    if (!bytes || createHash('sha256').update(bytes).digest('hex') !== sha256)
      throw Refusal.of('EVIDENCE_FILE_ABSENT', {
        item: itemName(said, item),
        key: item,
        file: name,
      });
    judged.push({ item, file: await judgeFile(name, Buffer.from(bytes)) });
  }
  return judged;
}

/** Files of evidence by item, kept here. @throws Refusal what `keepAttachment` refuses */
function keepEvidence(
  context: Writer,
  evidence: readonly { item: string; file: JudgedFile }[],
): Record<string, string[]> {
  const kept: Record<string, string[]> = {};
  for (const { item, file } of evidence)
    kept[item] = [...(kept[item] ?? []), keepAttachment(context, file).id];
  return kept;
}

/**
 * Opens another office's package as an evaluation whose sheets are filled in here: everything is
 * verified first, then one transaction. The same package again leads to what it was opened as.
 * @throws Refusal with a package failure, EVIDENCE_FILE_ABSENT and what `judgeFile` and
 * `keepAttachment` refuse
 */
export async function openAssessment(
  context: Writer,
  { file }: { file: string },
): Promise<{ evaluation: string; subjectName: string; office: string; again: boolean }> {
  const { content, said } = await readFrom(
    context,
    file,
    'assessment',
    ASSESSMENT,
    assessmentSchema,
  );
  refuseSenseless(said);
  const evidence = await judgeEvidence(said, content.files);
  return inTransaction(context, () => {
    requireTrustedStill(context.db, content.signer);
    const answer = { subjectName: said.subjectName, office: said.sender.name };
    const known = select(
      context.db,
      'SELECT r.evaluation, e.removedAt FROM assessment_received r JOIN evaluation e ON e.id = r.evaluation WHERE r.packageId = ?',
      { evaluation: text, removedAt: text.orNull },
    ).maybe(content.packageId);
    if (known) {
      if (known.removedAt !== null) {
        writeRow(context, 'evaluation', known.evaluation, { removedAt: null });
        audited(context, {
          action: 'restore',
          noun: 'evaluation',
          recordId: known.evaluation,
          before: null,
          after: { packageId: content.packageId },
        });
      }
      return { ...answer, evaluation: known.evaluation, again: true };
    }
    const at = { updatedAt: context.clock().toISOString(), updatedBy: context.session.name };
    const template = keepReceivedTemplate(context, said.template, said.sender.name);
    const id = context.newId();
    insertRow(context, 'evaluation', {
      id,
      revision: 1,
      ...at,
      templateId: template.id,
      templateVersion: template.version,
      stage: template.stage,
      subject: said.subject,
      station: null,
      project: null,
      foreignName: said.subjectName,
      foreignContractor: said.contractor,
      year: said.year,
      date: said.date,
      state: 'separate',
      evidence: JSON.stringify(keepEvidence(context, evidence)),
      settled: '{}',
      result: null,
      total: null,
      grade: null,
      gradeEn: null,
      passed: null,
      vetoed: 0,
      concludedAt: null,
      concludedBy: null,
    });
    for (const { group, assessor, organisation, conflict } of said.assessors) {
      insertRow(context, 'evaluation_sheet', {
        id: context.newId(),
        revision: 1,
        ...at,
        evaluation: id,
        groupKey: group,
        assessor,
        organisation,
        conflict: conflict && JSON.stringify(conflict),
        answers: '{}',
        comments: '{}',
        owner: null,
        source: 'here',
        submittedAt: null,
        submittedBy: null,
      });
    }
    context.db
      .prepare(
        'INSERT INTO assessment_received (packageId, evaluation, content, file, receivedAt, receivedBy) VALUES (?, ?, ?, ?, ?, ?)',
      )
      .run(content.packageId, id, JSON.stringify(said), basename(file), at.updatedAt, at.updatedBy);
    audited(context, {
      action: 'assessmentOpened',
      noun: 'evaluation',
      recordId: id,
      before: null,
      after: {
        packageId: content.packageId,
        number: said.number,
        office: said.sender.name,
        subject: said.subjectName,
        groups: said.groups,
        assessors: said.assessors,
      },
    });
    return { ...answer, evaluation: id, again: false };
  });
}
