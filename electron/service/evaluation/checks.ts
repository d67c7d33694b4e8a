import type { CorrectionRow } from '../../../shared/rules/register-model';
import type { Reader } from '../database/context';
import { openCorrections } from './corrections';

/** What evaluations ask to be put right and nobody has yet, as rules read it. */
export const correctionRows = (context: Reader): CorrectionRow[] =>
  openCorrections(context).map(({ id, evaluation, demand, dueOn, subjectName }) => ({
    ...{ id, evaluation, demand, dueOn },
    subject: subjectName,
  }));
