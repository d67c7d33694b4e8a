import type { reportProcedures } from '../../../shared/contract/report';
import type { Handlers } from '../database/context';
import { digestOf, reportOf } from './read';
import { writeReport } from './write';

/** The analysis report of a period. */
export const reportHandlers: Handlers<typeof reportProcedures> = {
  'report.get': (context, { period }) => {
    const report = reportOf(context, period);
    return { report, digest: digestOf(report) };
  },
  'report.write': writeReport,
};
