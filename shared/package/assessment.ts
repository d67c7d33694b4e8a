import { z } from 'zod';
import { answerInput } from '../evaluation/answer';
import { conflictKinds } from '../evaluation/record';
import { subjects, templateInput } from '../definitions/evaluation-template';

/** Files of an assessment package and of the scores that answer it. */
export const ASSESSMENT = 'assessment.json';
export const SCORES = 'scores.json';

/** Files of evidence that fit beside the description in one container. */
export const MOST_EVIDENCE = 60;

const key = z.string().min(1).max(40);
const digest = z.string().regex(/^[0-9a-f]{64}$/);
const unitId = z.string().min(1).max(64);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const name = z.string().min(1).max(200);
const tenths = z.int().min(0).max(1_000_000);
const number = z.int().min(1).max(999_999);
const label = z.strictObject({ zh: z.string().max(500), en: z.string().max(500) });
const conflict = z
  .strictObject({ kind: z.enum(conflictKinds), note: z.string().max(200) })
  .nullable();
const comparison = z
  .strictObject({
    date: day.nullable(),
    count: z.int().min(0),
    total: tenths,
    grade: label.nullable(),
    sections: z.record(key, tenths),
  })
  .nullable();

/**
 * The office that signed, and the one it is for: inside the signature, so that the file cannot be
 * forwarded as if meant for another.
 */
const between = {
  sender: z.strictObject({
    unitId,
    division: z.string().regex(/^\d{6}$/),
    name: z.string().min(1).max(120),
  }),
  recipient: unitId,
  createdAt: z.iso.datetime({ offset: true }),
};

const assessor = z.strictObject({
  group: key,
  assessor: z.string().min(1).max(40),
  organisation: z.string().max(100),
  conflict,
});

/** assessment.json: what assessors elsewhere need, and nothing of what others scored. */
export const assessmentSchema = z.strictObject({
  ...between,
  /** Running number of the sending office's assessment packages. */
  number,
  subject: z.enum(subjects),
  subjectName: name,
  /** Name of the institution that is judged; null when there is none. */
  contractor: name.nullable(),
  year: z.string().regex(/^\d{4}$/),
  date: day,
  template: templateInput,
  /** Groups in which anybody there may score. */
  groups: z.array(key).max(12),
  /** Assessors who are asked by name. */
  assessors: z.array(assessor).max(200),
  /** Which file of the container proves what. */
  evidence: z
    .array(
      z.strictObject({
        item: key,
        path: z.string().regex(/^evidence\/[0-9]{2}\.[a-z0-9]{1,8}$/),
        name: z.string().min(1).max(160),
        bytes: z.int().min(1),
        sha256: digest,
      }),
    )
    .max(2000),
  targets: z
    .array(
      z.strictObject({ indicator: z.string().max(200), planned: z.number(), actual: z.number() }),
    )
    .max(500),
  last: comparison,
  mean: comparison,
});
export type Assessment = z.output<typeof assessmentSchema>;

/** scores.json: the sheets that were handed in elsewhere. */
export const scoresSchema = z.strictObject({
  ...between,
  /** SM3 of CHECKSUMS of the assessment package that is answered, hex. */
  assessment: digest,
  assessmentNumber: number,
  /** First answer, corrected answer …: the highest counts. */
  number,
  sheets: z
    .array(
      assessor.extend({
        answers: z.record(key, answerInput),
        comments: z.record(key, z.string().max(500)),
        submittedAt: z.iso.datetime({ offset: true }),
      }),
    )
    .min(1)
    .max(400),
});
export type Scores = z.output<typeof scoresSchema>;
export type ScoresSheet = Scores['sheets'][number];

const SUBJECT_LENGTH = 40;

/** Name of a file for people: what Windows forbids in names is left out. */
const fileOf = (
  division: string,
  kind: string,
  subject: string,
  numbers: readonly number[],
): string =>
  `${division}-${kind}-${subject.replace(/[\\/:*?"<>|\s.]+/g, '').slice(0, SUBJECT_LENGTH)}-${numbers.join('-')}.zip`;

export const assessmentFile = (
  division: string,
  { subjectName, number: of }: Pick<Assessment, 'subjectName' | 'number'>,
): string => fileOf(division, 'assessment', subjectName, [of]);
export const scoresFile = (
  division: string,
  subjectName: string,
  of: number,
  answer: number,
): string => fileOf(division, 'scores', subjectName, [of, answer]);
