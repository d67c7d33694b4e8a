import { Refusal } from '../../../../shared/result';
import type { SentAssessment } from '../../../../shared/contract/assessment';
import type { ReceivedFrom } from '../../../../shared/evaluation/record';
import type { Assessment } from '../../../../shared/package/assessment';
import type { Reader } from '../../database/context';
import { select, text, whole, type RowOf } from '../../database/rows';

type Store = Pick<Reader, 'db'>;

/** An assessment package that this office sent. */
const SENT_ROW = {
  packageId: text,
  number: whole,
  evaluation: text,
  recipient: text,
  recipientName: text,
  groupKeys: text,
  assessors: text,
  file: text,
  encrypted: whole,
  sentAt: text,
  sentBy: text,
  withdrawnAt: text.orNull,
};
export type SentRow = RowOf<typeof SENT_ROW>;

export const sentRow = ({ db }: Store, packageId: string): SentRow | undefined =>
  select(db, 'SELECT * FROM assessment_sent WHERE packageId = ?', SENT_ROW).maybe(packageId);

/** Packages of one evaluation, the newest first. */
export function sentAssessments({ db }: Store, evaluation: string): SentAssessment[] {
  const rows = select(
    db,
    'SELECT s.*, (SELECT max(t.takenAt) FROM assessment_taken t WHERE t.assessment = s.packageId) AS answeredAt FROM assessment_sent s WHERE s.evaluation = ? ORDER BY s.number DESC',
    { ...SENT_ROW, answeredAt: text.orNull },
  ).all(evaluation);
  return rows.map(
    ({
      packageId,
      number,
      recipientName,
      groupKeys,
      assessors,
      file,
      encrypted,
      sentAt,
      sentBy,
      withdrawnAt,
      answeredAt,
    }) => ({
      packageId,
      number,
      recipient: recipientName,
      groups: JSON.parse(groupKeys) as string[],
      assessors: JSON.parse(assessors) as SentAssessment['assessors'],
      file,
      encrypted: encrypted === 1,
      sentAt,
      sentBy,
      withdrawnAt,
      answeredAt,
    }),
  );
}

/** The package from which an evaluation here was opened, or null for one of this office's own. */
export function receivedAssessment(
  { db }: Store,
  evaluation: string,
): { packageId: string; said: Assessment } | null {
  const row = select(
    db,
    'SELECT packageId, content FROM assessment_received WHERE evaluation = ?',
    {
      packageId: text,
      content: text,
    },
  ).maybe(evaluation);
  return row ? { packageId: row.packageId, said: JSON.parse(row.content) as Assessment } : null;
}

/** The number of the last answer to a package that was opened here; 0 before the first. */
export const lastAnswer = ({ db }: Store, packageId: string): number =>
  select(
    db,
    'SELECT coalesce(max(number), 0) FROM assessment_answered WHERE assessment = ?',
    whole,
  ).one(packageId);

/** The same as a page needs it, with what the sending office said of before. */
export function receivedFrom(
  store: Store,
  evaluation: string,
): (Pick<Assessment, 'targets' | 'last' | 'mean'> & { received: ReceivedFrom }) | null {
  const found = receivedAssessment(store, evaluation);
  if (!found) return null;
  const {
    packageId,
    said: { sender, number, groups, assessors, targets, last, mean },
  } = found;
  return {
    targets,
    last,
    mean,
    received: {
      office: sender.name,
      number,
      groups,
      assessors: assessors.map(({ group, assessor }) => ({ group, assessor })),
      answered: lastAnswer(store, packageId),
    },
  };
}

/**
 * Of an evaluation that came by file only the sheets asked for are filled in. @throws Refusal
 * ASSESSOR_NOT_ASKED
 */
export function refuseNotAsked(
  store: Store,
  evaluation: string,
  { group, assessor }: { group: string; assessor: string },
): void {
  const found = receivedAssessment(store, evaluation);
  if (found && !isAsked(found.said, { group, assessor }))
    throw Refusal.of('ASSESSOR_NOT_ASKED', { assessor, office: found.said.sender.name });
}

/** Whether a sheet is among those that a package asks for. */
export const isAsked = (
  {
    groups,
    assessors,
  }: { groups: readonly string[]; assessors: readonly { group: string; assessor: string }[] },
  { group, assessor }: { group: string; assessor: string },
): boolean =>
  groups.includes(group) ||
  assessors.some((one) => one.group === group && one.assessor === assessor);
