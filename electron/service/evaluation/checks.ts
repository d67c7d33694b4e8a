import type { Finding } from '../../../shared/rules/finding';
import { overdueCorrections } from '../../../shared/rules/evaluation-findings';
import type { Reader } from '../database/context';
import { localDay } from '../../../shared/codes/period';
import { openCorrections } from './corrections';

/** What evaluations ask somebody to look at. */
export const evaluationFindings = (context: Reader): Finding[] =>
  overdueCorrections(
    openCorrections(context).map(({ subjectName, ...correction }) => ({
      ...correction,
      subject: subjectName,
    })),
    localDay(context.clock()),
  );
