import { z } from 'zod';
import { answerInput } from '../evaluation/answer';
import {
  conflictKinds,
  type Correction,
  type EvaluationDetail,
  type EvaluationRow,
  type KeptTemplate,
  type Proposal,
} from '../evaluation/record';
import {
  stages,
  subjects,
  templateInput,
  type EvaluationTemplate,
} from '../definitions/evaluation-template';
import type { TemplateProblem } from '../evaluation/template-problems';
import { day, editors, id, none, path, reads, writes, reviewers } from './procedure';

const key = z.string().min(1).max(40);
const version = z.string().min(1).max(20);
const revision = z.int();
const note = z.string().trim().max(1000);
const reason = z.string().trim().min(1).max(500);
const ofTemplate = z.strictObject({ id: key, version });

/** A problem of a template read from a workbook, with the cell where it stands. */
export type CellProblem = TemplateProblem & { cell?: string };

/**
 * Calls of the evaluation: templates, evaluations, assessors' sheets, what is settled together,
 * corrections.
 */
export const evaluationProcedures = {
  /** Every version of every template, shipped first, then by name and version. */
  'templates.list': reads('session', none).returns<KeptTemplate[]>(),
  'templates.get': reads('session', ofTemplate).returns<KeptTemplate>(),
  /** Keeps a draft (revision null: a new one); it may still have problems. */
  'templates.save': writes(
    reviewers,
    z.strictObject({ template: templateInput, revision: revision.nullable() }),
  ).returns<KeptTemplate>(),
  /** A draft of a new template in which only groups and grades are proposed. */
  'templates.begin': writes(reviewers, none).returns<KeptTemplate>(),
  /**
   * A draft that begins as a copy: the next version of one's own, or a new template from one that
   * came with the program.
   */
  'templates.copy': writes(reviewers, ofTemplate).returns<KeptTemplate>(),
  'templates.publish': writes(reviewers, ofTemplate.extend({ revision })).returns<KeptTemplate>(),
  'templates.discard': writes(reviewers, ofTemplate.extend({ revision })).returns<{
    discarded: true;
  }>(),
  /** Reads a template from a workbook of the described layout; nothing is kept. */
  'templates.read': reads(reviewers, z.strictObject({ file: path })).returns<{
    template: EvaluationTemplate;
    problems: CellProblem[];
  }>(),
  /** Writes a version as a workbook; `blank`: the layout alone, with its explanation. */
  'templates.write': reads(
    'session',
    z.strictObject({ template: ofTemplate.nullable(), file: path }),
  ).returns<{ file: string }>(),

  'evaluation.list': reads(
    'session',
    z.strictObject({
      templateId: key.optional(),
      stationId: id.optional(),
      projectId: id.optional(),
      stage: z.enum(stages).optional(),
      year: z.string().max(4).optional(),
    }),
  ).returns<EvaluationRow[]>(),
  'evaluation.get': reads('session', z.strictObject({ id })).returns<EvaluationDetail>(),
  'evaluation.begin': writes(
    editors,
    z.strictObject({
      template: ofTemplate,
      subject: z.enum(subjects),
      subjectId: id,
      year: z.string().regex(/^\d{4}$/),
      date: day,
    }),
  ).returns<EvaluationDetail>(),
  'evaluation.remove': writes(reviewers, z.strictObject({ id, revision })).returns<{
    removed: true;
  }>(),
  /** Files at an item; the whole list each time. */
  'evaluation.evidence': writes(
    editors,
    z.strictObject({ id, revision, item: key, files: z.array(id).max(20) }),
  ).returns<EvaluationDetail>(),

  /** Keeps a sheet that is being filled in (id null: a new assessor). */
  'evaluation.sheet.save': writes(
    editors,
    z.strictObject({
      evaluation: id,
      id: id.nullable(),
      revision: revision.nullable(),
      group: key,
      assessor: z.string().trim().min(1).max(40),
      organisation: z.string().trim().max(100),
      conflict: z
        .strictObject({ kind: z.enum(conflictKinds), note: z.string().trim().max(200) })
        .nullable(),
      answers: z.record(key, answerInput),
      comments: z.record(key, z.string().trim().max(500)),
    }),
  ).returns<EvaluationDetail>(),
  'evaluation.sheet.submit': writes(
    editors,
    z.strictObject({ id, revision }),
  ).returns<EvaluationDetail>(),
  /**
   * Gives a handed-in sheet back to its assessor, with the reason; only while assessors are still
   * alone.
   */
  'evaluation.sheet.return': writes(
    reviewers,
    z.strictObject({ id, revision, reason }),
  ).returns<EvaluationDetail>(),
  'evaluation.sheet.remove': writes(
    editors,
    z.strictObject({ id, revision }),
  ).returns<EvaluationDetail>(),

  /**
   * Lays all sheets open; from here on they are settled together. `absent`: groups that do not take
   * part this time, each with the reason.
   */
  'evaluation.compare': writes(
    editors,
    z.strictObject({ id, revision, absent: z.record(key, reason).default({}) }),
  ).returns<EvaluationDetail>(),
  /** What was settled at an item; neither score nor finding and an empty opinion takes it back. */
  'evaluation.settle': writes(
    editors,
    z.strictObject({
      id,
      revision,
      item: key,
      score: z.int().min(0).nullable(),
      found: z.boolean().nullable(),
      opinion: note,
    }),
  ).returns<EvaluationDetail>(),
  'evaluation.conclude': writes(reviewers, z.strictObject({ id, revision })).returns<{
    detail: EvaluationDetail;
    proposal: Proposal | null;
  }>(),
  /** Opens a concluded evaluation again, with the reason; its uses have to be revoked first. */
  'evaluation.reopen': writes(
    reviewers,
    z.strictObject({ id, revision, reason }),
  ).returns<EvaluationDetail>(),

  'evaluation.correction.save': writes(
    editors,
    z.strictObject({
      evaluation: id,
      id: id.nullable(),
      revision: revision.nullable(),
      item: key.nullable(),
      demand: z.string().trim().min(1).max(500),
      dueOn: day,
      doneOn: day.nullable(),
      result: note,
    }),
  ).returns<Correction>(),
  'evaluation.correction.remove': writes(editors, z.strictObject({ id, revision })).returns<{
    removed: true;
  }>(),
  /** Corrections that are not done, of every evaluation, the first due first. */
  'evaluation.corrections': reads('session', none).returns<
    (Correction & { subjectName: string })[]
  >(),
} as const;
