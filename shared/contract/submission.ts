import { z } from 'zod';
import { EXPLANATION_LEAST } from '../rules/finding';
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

/** Something that was done to a period: who, when, and how many changes have come since. */
export interface PeriodStep {
  by: string;
  at: string;
  /** Changes of the register and of the quarter's figures since then; above 0 it no longer counts. */
  changed: number;
}

/** 审核 review: who looked a quarter through. */
export interface Review extends PeriodStep {
  /** Whether who filled it in reviewed it too, in an office without a second reviewer. */
  alone: boolean;
}

/** A sentence with which a period was sent back to be filled in (退回填报), or unfrozen (解封). */
export interface PeriodWord {
  by: string;
  at: string;
  said: string;
}

/** How far a period is on its way from who fills it in to its freezing. */
export interface PeriodStand {
  /** 提交审核: who filled the quarter in and says that it is complete; null until then. */
  submitted: PeriodStep | null;
  review: Review | null;
  /** With what words it was sent back, until it is submitted again. */
  sentBack: PeriodWord | null;
  /** Why it was unfrozen last, until it is frozen again. */
  unfrozen: PeriodWord | null;
  /** Whether whoever is logged in filled the period in. */
  own: boolean;
  /** Others who may review what whoever is logged in has filled in; none where that is somebody else. */
  otherReviewers: string[];
}

export interface SubmissionState extends PeriodStand {
  period: string;
  step: 'check' | 'explain' | 'preview' | 'export' | 'receipt';
  errors: number;
  warnings: number;
  unexplained: number;
  frozen?: { digest: string; at: string; by: string };
  /** Whether no package of what is frozen has been written yet, so that it may be unfrozen. */
  mayUnfreeze: boolean;
  /**
   * The number that a paper of the period bears, how many with it came out since it was frozen (the
   * first is the original), and another number that older ones bear.
   */
  papers: { sequence: number; made: number; other?: number };
  /** By when the period's return is due. */
  deadline: string;
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

/** What is said to others has to say something: as much as an explanation. */
const sentence = z.string().trim().min(EXPLANATION_LEAST).max(500);

/** So many bytes a return on paper takes at most; a hundred stations take less than one million. */
const PDF_MOST = 20_000_000;
const PDF_MARK = '%PDF-';
const pdf = z.custom<Uint8Array>(
  (given) =>
    given instanceof Uint8Array &&
    given.length <= PDF_MOST &&
    String.fromCharCode(...given.subarray(0, PDF_MARK.length)) === PDF_MARK,
  { error: 'not a PDF' },
);

/** Calls of a quarter that leaves: frozen, exported, answered. */
export const submissionProcedures = {
  'submission.stand': reads('session', z.strictObject({ period })).returns<PeriodStand>(),
  'submission.state': reads('session', z.strictObject({ period })).returns<SubmissionState>(),
  /** Says that a quarter is filled in and may be reviewed (提交审核). */
  'submission.submit': writes(editors, z.strictObject({ period })).returns<PeriodStep>(),
  /** Sends a quarter back to be filled in, with a sentence for who does. */
  'submission.sendBack': writes(reviewers, z.strictObject({ period, said: sentence })).returns<{
    saved: true;
  }>(),
  /** `alone`: whoever filled the quarter in says that nobody else can review it. */
  'submission.review': writes(
    reviewers,
    z.strictObject({ period, alone: z.boolean().default(false) }),
  ).returns<Review>(),
  'submission.freeze': writes(reviewers, z.strictObject({ period })).returns<{
    frozenDigest: string;
  }>(),
  /** Opens what is frozen again, for a reason, while no package of it was written. */
  'submission.unfreeze': writes(reviewers, z.strictObject({ period, said: sentence })).returns<{
    saved: true;
  }>(),
  /** Notes that a paper of what is frozen came out, and the number that it bears. */
  'submission.printed': writes(
    'session',
    z.strictObject({ period, sequence: z.int().min(1).max(999_999) }),
  ).returns<{ saved: true }>(),
  'submission.export': writes(
    reviewers,
    z.strictObject({
      period,
      folder: path,
      jobId: z.string().max(40).optional(),
      /** The return on paper, as a PDF; who has no window to print with leaves it out. */
      report: pdf.optional(),
    }),
  ).returns<{ file: string; sequence: number; packageId: string; encrypted: boolean }>(),
  'submission.importReceipt': writes(editors, z.strictObject({ file: path })).returns<{
    outcome: string;
    period: string;
    sequence: number;
    findings: number;
  }>(),
} as const;
