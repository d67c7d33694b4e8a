import { z } from 'zod';
import type { EvaluationDetail } from '../evaluation/record';
import { editors, id, path, reads, writes } from './procedure';

/** An assessment package that was sent, and what came back. */
export interface SentAssessment {
  packageId: string;
  number: number;
  recipient: string;
  groups: string[];
  assessors: { group: string; assessor: string }[];
  file: string;
  encrypted: boolean;
  sentAt: string;
  sentBy: string;
  withdrawnAt: string | null;
  /** When scores were last taken in. */
  answeredAt: string | null;
}

/**
 * Calls of assessment packages 评估包: sheets go out, are filled in on another computer and come back
 * by file.
 */
export const assessmentProcedures = {
  /** Packages of one evaluation, the newest first. */
  'assessment.sent': reads('session', z.strictObject({ evaluation: id })).returns<
    SentAssessment[]
  >(),
  'assessment.send': writes(
    editors,
    z.strictObject({
      evaluation: id,
      revision: z.int(),
      recipient: id,
      groups: z.array(z.string().min(1).max(40)).max(12),
      sheets: z.array(id).max(200),
      folder: path,
    }),
  ).returns<{ file: string; number: number; encrypted: boolean; detail: EvaluationDetail }>(),
  /** Takes sheets back that were sent away; scores for the package are refused from then on. */
  'assessment.withdraw': writes(
    editors,
    z.strictObject({ packageId: id }),
  ).returns<EvaluationDetail>(),
  /**
   * Takes in what was scored elsewhere; `again`: this very file had been taken in, nothing changed.
   */
  'assessment.take': writes(editors, z.strictObject({ file: path })).returns<{
    evaluation: string;
    subjectName: string;
    office: string;
    sheets: number;
    again: boolean;
  }>(),
  /** Opens another office's package as an evaluation to fill in. */
  'assessment.open': writes(editors, z.strictObject({ file: path })).returns<{
    evaluation: string;
    subjectName: string;
    office: string;
    again: boolean;
  }>(),
  /** Writes the sheets that were handed in as scores for the office that sent the package. */
  'assessment.answer': writes(editors, z.strictObject({ evaluation: id, folder: path })).returns<{
    file: string;
    number: number;
    sheets: number;
    encrypted: boolean;
    detail: EvaluationDetail;
  }>(),
} as const;
