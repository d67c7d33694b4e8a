import type { Finding } from './finding';

/** A correction that an evaluation asked for and that is not done. */
export interface OpenCorrection {
  id: string;
  evaluation: string;
  subject: string;
  demand: string;
  dueOn: string;
}

/** What was to be put right by a day that has passed. Pure. */
export const overdueCorrections = (
  corrections: readonly OpenCorrection[],
  today: string,
): Finding[] =>
  corrections
    .filter(({ dueOn }) => dueOn < today)
    .map(({ id, evaluation, subject, demand, dueOn }) => ({
      code: 'CORRECTION_OVERDUE',
      severity: 'warning',
      entity: 'evaluation',
      id: evaluation,
      field: id,
      params: { subject, demand, due: dueOn },
    }));
