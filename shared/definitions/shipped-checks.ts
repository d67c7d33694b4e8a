import { ruleFindings as said } from '../text/failures/rules';
import { failureVariants } from '../text/failures/variants';
import { societiesFailures } from '../text/failures/societies';
import type { CheckRule } from './check-rule';
import { recordChecks } from './shipped-record-checks';
import { registerChecks } from './shipped-register-checks';
import { rule } from './shipped-rule';

const station = 'station.name';

/** 0.95 for 95 %, or 9.5 where offices also ask for marks out of ten. */
const share = 'item.unit == "%" && cell.now > 0 && cell.now <= (item.marked ? 10 : 1)';

/** What each figure is by itself. */
const figures: readonly CheckRule[] = [
  rule('STAT_NEGATIVE', 'error', 'item', {
    condition: 'cell.now < 0',
    params: { station, item: 'item', value: 'cell.now' },
    sentence: said.STAT_NEGATIVE,
  }),
  rule('STAT_ABOVE_MOST', 'error', 'item', {
    where: 'has(item.max)',
    condition: 'cell.now > item.max',
    params: { station, item: 'item', value: 'cell.now', most: 'item.max' },
    sentence: said.STAT_ABOVE_MOST,
  }),
];

/** What figures of one form have to do with each other (表内). */
const within: readonly CheckRule[] = [
  // 期末在办 = 期初 + 新开 − 结案. A negative figure is said once, not again as a balance.
  rule('STAT_CASE_BALANCE', 'error', 'station', {
    condition:
      'now.caseOpening >= 0 && now.caseNew >= 0 && now.caseClosed >= 0 && now.caseEnding >= 0 && now.caseOpening + now.caseNew - now.caseClosed != now.caseEnding',
    at: '"caseEnding"',
    params: {
      station,
      value: 'now.caseEnding',
      expected: 'now.caseOpening + now.caseNew - now.caseClosed',
    },
    sentence: said.STAT_CASE_BALANCE,
  }),
  rule('STAT_TIMES_BELOW_PERSONS', 'error', 'station', {
    condition: 'now.servedTimes < now.servedPersons',
    at: '"servedTimes"',
    params: { station, times: 'now.servedTimes', persons: 'now.servedPersons' },
    sentence: said.STAT_TIMES_BELOW_PERSONS,
  }),
  rule('STAT_TIMES_EQUAL_PERSONS', 'warning', 'station', {
    condition: 'now.servedTimes == now.servedPersons && now.servedTimes > 0',
    at: '"servedTimes"',
    params: { station, times: 'now.servedTimes' },
    sentence: said.STAT_TIMES_EQUAL_PERSONS,
  }),
  rule('STAT_GROUP_TIMES', 'error', 'station', {
    condition: 'now.groupTimes < now.groupSessions',
    at: '"groupTimes"',
    params: { station, times: 'now.groupTimes', sessions: 'now.groupSessions' },
    sentence: said.STAT_GROUP_TIMES,
  }),
  rule('STAT_VOLUNTEER_TIMES', 'error', 'station', {
    condition: 'now.volunteerTimes < now.volunteers',
    at: '"volunteerTimes"',
    params: { station, times: 'now.volunteerTimes', persons: 'now.volunteers' },
    sentence: said.STAT_VOLUNTEER_TIMES,
  }),
];

const levels = 'orZero.certifiedAssistant + orZero.certifiedWorker + orZero.certifiedSenior';

/**
 * 在岗 ≥ 持证, Σ levels = 持证, 专业人才 ≥ 持证: they hold by themselves where the register is counted,
 * and are checked again in what others send.
 */
const certified: readonly CheckRule[] = [
  rule('STAT_CERTIFIED_OVER_STAFF', 'error', 'station', {
    condition: 'now.certifiedTotal > now.staffInPost',
    at: '"certifiedTotal"',
    params: { station, certified: 'now.certifiedTotal', staff: 'now.staffInPost' },
    sentence: said.STAT_CERTIFIED_OVER_STAFF,
  }),
  rule('STAT_LEVELS_SUM', 'error', 'station', {
    condition: `${levels} != now.certifiedTotal`,
    at: '"certifiedTotal"',
    params: { station, certified: 'now.certifiedTotal', levels },
    sentence: said.STAT_LEVELS_SUM,
  }),
  rule('STAT_PROFESSIONALS', 'error', 'station', {
    condition: 'now.professionals < now.certifiedTotal',
    at: '"professionals"',
    params: { station, certified: 'now.certifiedTotal', professionals: 'now.professionals' },
    sentence: said.STAT_PROFESSIONALS,
  }),
];

const open = 'cells.filter(c, c.item.required && !has(c.now))';
const done = 'cells.filter(c, c.item.service && has(c.now) && c.now > 0)';

/** What is still to be filled in; zeros are declared (零报告), and a zero report has no figures. */
const zeros: readonly CheckRule[] = [
  rule('STAT_MISSING', 'error', 'station', {
    condition: 'cells.exists(c, c.item.required && !has(c.now))',
    at: `${open}[0].item.key`,
    params: { station, count: `size(${open})` },
    sentence: said.STAT_MISSING,
  }),
  rule('STAT_ALL_ZERO', 'error', 'station', {
    condition:
      '!zeroReport && cells.all(c, !c.item.required || (has(c.now) && c.now == 0)) && !cells.exists(c, c.item.service && has(c.now) && c.now > 0)',
    at: 'cells.filter(c, c.item.required)[0].item.key',
    params: { station },
    sentence: said.STAT_ALL_ZERO,
  }),
  rule('STAT_ZERO_FILLED', 'error', 'station', {
    condition: 'zeroReport && cells.exists(c, c.item.service && has(c.now) && c.now > 0)',
    at: `${done}[0].item.key`,
    params: { station, item: `${done}[0].item`, value: `${done}[0].now` },
    sentence: said.STAT_ZERO_FILLED,
  }),
];

const sources =
  'orZero.fundsBudget + orZero.fundsLottery + orZero.fundsDonation + orZero.fundsOther';

const funds: readonly CheckRule[] = [
  // Where what came in is split by source, the parts make it up.
  rule('STAT_FUNDS_SPLIT', 'error', 'station', {
    condition: `(has(now.fundsBudget) || has(now.fundsLottery) || has(now.fundsDonation) || has(now.fundsOther)) && ${sources} != now.fundsReceived`,
    at: 'has(now.fundsBudget) ? "fundsBudget" : has(now.fundsLottery) ? "fundsLottery" : has(now.fundsDonation) ? "fundsDonation" : "fundsOther"',
    params: { station, sum: sources, received: 'now.fundsReceived' },
    sentence: said.STAT_FUNDS_SPLIT,
  }),
  // Spent may exceed what came in only by what was left over from all the quarters before.
  rule('STAT_SPENT_OVER', 'warning', 'station', {
    condition: 'now.fundsSpent > now.fundsReceived + carried',
    at: '"fundsSpent"',
    params: { station, spent: 'now.fundsSpent', received: 'now.fundsReceived', left: 'carried' },
    sentence: said.STAT_SPENT_OVER,
  }),
];

/** Against the quarter before (跨期), and against the other stations'. */
const between: readonly CheckRule[] = [
  // 期初 is what the quarter before ended with.
  rule('STAT_OPENING', 'warning', 'item', {
    where: 'has(item.carriedFrom)',
    condition: 'cell.now != cell.opens',
    params: { station, value: 'cell.now', expected: 'cell.opens' },
    sentence: said.STAT_OPENING,
  }),
  rule('STAT_CUMULATIVE', 'error', 'item', {
    where: 'item.cumulative',
    condition: 'cell.now >= 0 && cell.now < cell.last',
    params: { station, item: 'item', value: 'cell.now', before: 'cell.last' },
    sentence: said.STAT_CUMULATIVE,
  }),
  // What the register counts explains itself.
  rule('STAT_SCALE', 'warning', 'item', {
    where: 'item.source == "entered"',
    condition: 'cell.now > 0 && has(cell.scale)',
    params: {
      station,
      item: 'item',
      value: 'withUnit(cell.now, item)',
      reference: 'cell.scale.reference',
      factor: 'cell.scale.factor',
      meant: 'cell.scale.meant',
      reason: 'cell.scale.reason',
    },
    sentence: said.STAT_SCALE,
    variants: { others: failureVariants.STAT_SCALE_others },
  }),
  // Exactly the limit is let pass. What is cumulative only grows, and is not asked about; nor is what
  // began below the base, or with nothing, or what may stand in the wrong unit or be a share.
  rule('STAT_CHANGE', 'warning', 'item', {
    where: 'item.source == "entered"',
    condition: `!item.cumulative && cell.now >= 0 && cell.last > 0 && cell.last >= parameters.changeBase && abs(cell.now - cell.last) * 100 > parameters.changePercent * cell.last && !has(cell.scale) && !(${share})`,
    params: {
      station,
      item: 'item',
      before: 'cell.last',
      after: 'cell.now',
      percent: 'changePercent(cell.now, cell.last, parameters.changePercent)',
    },
    sentence: said.STAT_CHANGE,
  }),
  // Whoever types it is asked, but what was meant so may be stored.
  rule('STAT_RATE_SHARE', 'warning', 'item', {
    where: 'item.source == "entered" && item.unit == "%"',
    condition: `${share} && !has(cell.scale)`,
    params: {
      station,
      item: 'item',
      value: 'withUnit(cell.now, item)',
      meant: 'withUnit(cell.now * (cell.now <= 1 ? 100 : 10), item)',
    },
    sentence: said.STAT_RATE_SHARE,
  }),
];

const differs = { station, item: 'item', expected: 'cell.ledger', value: 'cell.now' };

/** Typed figures against the ledgers (跨表). */
const ledgers: readonly CheckRule[] = [
  rule('STAT_LEDGER_DIFFERS', 'warning', 'item', {
    where: 'item.source == "entered"',
    condition: 'item.section != "E" && cell.now != cell.ledger',
    params: differs,
    sentence: societiesFailures.STAT_LEDGER_DIFFERS,
  }),
  rule('STAT_LINKAGE_DIFFERS', 'warning', 'item', {
    where: 'item.source == "entered"',
    condition: 'item.section == "E" && cell.now != cell.ledger',
    params: differs,
    sentence: societiesFailures.STAT_LINKAGE_DIFFERS,
  }),
];

/** Σ stations = county, and covered townships ≤ 应建: of what a package brings. */
const totals: readonly CheckRule[] = [
  // A total that is missing where stations have figures is as wrong as one that differs.
  rule('STAT_TOTALS', 'error', 'countyItem', {
    where: 'item.total == "sum"',
    condition: 'has(cell.total) != has(cell.sum) || cell.total != cell.sum',
    params: { item: 'item', value: 'cell.total', expected: 'cell.sum' },
    sentence: said.STAT_TOTALS,
  }),
  // At a station it says whether its township is due and covered by it; together, how many are.
  rule('STATIONS_OVER_TOWNSHIPS', 'error', 'county', {
    condition: 'sum.stationsDue > total.stationsDue',
    at: '"stationsDue"',
    params: { built: 'sum.stationsDue', townships: 'total.stationsDue' },
    sentence: said.STATIONS_OVER_TOWNSHIPS,
  }),
];

/** The rules of the set that comes with the program, in the order in which they are told. */
export const shippedChecks: readonly CheckRule[] = [
  ...figures,
  ...within,
  ...certified,
  ...zeros,
  ...funds,
  ...between,
  ...registerChecks,
  ...recordChecks,
  ...ledgers,
  ...totals,
];
