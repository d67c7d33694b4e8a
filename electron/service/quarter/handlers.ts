import type { stationProcedures } from '../../../shared/contract/stations';
import { stationTree } from './station-tree';
import type { quarterProcedures } from '../../../shared/contract/quarter';
import type { indicatorProcedures } from '../../../shared/contract/indicators';
import type { reviewProcedures } from '../../../shared/contract/review';
import type { Handlers } from '../database/context';
import { inTransaction } from '../database/records';
import { runChecks } from './checks';
import { desk } from './desk';
import { figureRecords } from './figure-records';
import { chooseDesk } from './indicators/choose';
import { exportIndicators } from './indicators/export';
import { indicatorRecords } from './indicators/records';
import { indicatorsOf } from './indicators/rows';
import { shownLedgers } from './ledger-figures';
import { leavingRows } from './leaving-rows';
import { replaceFigure } from './replaced';
import { reportingStations } from './reporting-stations';
import { planPaste } from './paste-plan';
import { explain, explanationTexts, pass } from './explanations';
import { reviewPoints, seePoint } from './review-points';
import { tryRule } from './try-rule';
import { trySet } from './try-set';
import { saveSheet, setZeroReport, statisticsSheet } from './statistics';
import { exportStatistics } from './statistics-export';

/**
 * The quarter: desk, statistics, checks. Whether it is frozen is asked in the transaction that
 * writes.
 */
export const reportingHandlers: Handlers<
  typeof quarterProcedures &
    typeof indicatorProcedures &
    typeof reviewProcedures &
    Pick<typeof stationProcedures, 'stations.tree'>
> = {
  'stations.tree': (context, input) => stationTree(context, input.period),
  'desk.get': (context, { period }) => desk(context, period),
  'indicators.get': (context, { period, plan }) => indicatorsOf(context, period, plan),
  'indicators.records': indicatorRecords,
  'indicators.setDesk': chooseDesk,
  'indicators.export': (context, { period, plan, file }) =>
    exportIndicators(context, period, plan, file),
  'statistics.sheet': (context, { period }) => statisticsSheet(context, period),
  'statistics.records': figureRecords,
  'statistics.export': (context, { period, file }) => exportStatistics(context, period, file),
  'statistics.save': saveSheet,
  'statistics.replace': (context, input) =>
    inTransaction(context, () => replaceFigure(context, input)),
  'statistics.pastePlan': (context, input) => planPaste(context, input),
  'statistics.ledgers': (context, { period }) =>
    shownLedgers(context, period, reportingStations(context, period)),
  'statistics.zeroReport': (context, { period, station, zero }) =>
    inTransaction(context, () => setZeroReport(context, period, station, zero)),
  'review.points': (context, { period }) => reviewPoints(context, period),
  'review.see': seePoint,
  'review.rows': leavingRows,
  'checks.run': (context, { period }) => runChecks(context, period),
  'checks.try': tryRule,
  'checks.trySet': trySet,
  'checks.explain': (context, input) => inTransaction(context, () => explain(context, input)),
  'checks.pass': (context, input) => inTransaction(context, () => pass(context, input)),
  'checks.texts': (context, { period }) => explanationTexts(context, period),
};
