import { z } from 'zod';
import { editors, path, period, reads, reviewers, writes } from './procedure';

export interface Submission {
  id: string;
  period: string;
  sequence: number;
  kind: 'regular' | 'correction' | 'zero';
  packageId: string;
  file: string;
  exportedAt: string;
  encrypted: boolean;
  receipt?: {
    outcome: 'accepted' | 'accepted-with-queries' | 'returned';
    receivedAt: string;
    findings: number;
  };
}

/** 审核 review: who looked a quarter through, when, and what has changed since. */
export interface Review {
  by: string;
  at: string;
  /** Changes of the register and of the quarter's figures since then; above 0 it no longer counts. */
  changed: number;
}

export interface SubmissionState {
  period: string;
  step: 'check' | 'explain' | 'preview' | 'export' | 'receipt';
  errors: number;
  warnings: number;
  unexplained: number;
  review: Review | null;
  frozen?: { digest: string; at: string; by: string };
  recipient?: { name: string; fingerprint: string };
  nextSequence: number;
  /** What would leave (or has been frozen): table, rows, fields, bytes. */
  tables: {
    table: string;
    label: { zh: string; en: string };
    rows: number;
    fields: number;
    bytes: number;
  }[];
  history: Submission[];
}

/** Calls of a quarter that leaves: frozen, exported, answered. */
export const submissionProcedures = {
  'submission.state': reads('session', z.strictObject({ period })).returns<SubmissionState>(),
  'submission.review': writes(reviewers, z.strictObject({ period })).returns<Review>(),
  'submission.freeze': writes(reviewers, z.strictObject({ period })).returns<{
    frozenDigest: string;
  }>(),
  'submission.export': writes(
    reviewers,
    z.strictObject({ period, folder: path, jobId: z.string().max(40).optional() }),
  ).returns<{ file: string; sequence: number; packageId: string; encrypted: boolean }>(),
  'submission.importReceipt': writes(editors, z.strictObject({ file: path })).returns<{
    outcome: string;
    period: string;
    sequence: number;
    findings: number;
  }>(),
} as const;
