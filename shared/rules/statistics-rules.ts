import type { StatisticsForm } from '../domain/statistics-form';
import type { Finding } from './finding';
import type { QuarterModel } from './read-model';
import type { RuleParameters } from '../definitions/rule-parameters';
import { apart, othersIn } from './statistics-apart';
import { finding, nameOf, shown, type At, type Rule } from './statistics-rule';
import { happened, isZeroReport } from './zero-report';

const negative: Rule = (at, form) =>
  form.items.flatMap(({ key }) =>
    (at.figures[key] ?? 0) < 0
      ? [
          finding('error', 'STAT_NEGATIVE', at, key, {
            item: nameOf(form, key),
            value: shown(form, key, at.figures[key] ?? 0),
          }),
        ]
      : [],
  );

/** 期末在办 = 期初 + 新开 − 结案. A negative figure is said once, not again as a balance. */
const caseBalance: Rule = (at) => {
  const { caseOpening, caseNew, caseClosed, caseEnding } = at.figures;
  if (
    caseOpening === undefined ||
    caseNew === undefined ||
    caseClosed === undefined ||
    caseEnding === undefined
  )
    return [];
  if ([caseOpening, caseNew, caseClosed, caseEnding].some((value) => value < 0)) return [];
  const expected = caseOpening + caseNew - caseClosed;
  return expected === caseEnding
    ? []
    : [finding('error', 'STAT_CASE_BALANCE', at, 'caseEnding', { value: caseEnding, expected })];
};

const timesAndPersons: Rule = (at) => {
  const { servedPersons, servedTimes } = at.figures;
  if (servedPersons === undefined || servedTimes === undefined) return [];
  if (servedTimes < servedPersons)
    return [
      finding('error', 'STAT_TIMES_BELOW_PERSONS', at, 'servedTimes', {
        times: servedTimes,
        persons: servedPersons,
      }),
    ];
  return servedTimes === servedPersons && servedTimes > 0
    ? [finding('warning', 'STAT_TIMES_EQUAL_PERSONS', at, 'servedTimes', { times: servedTimes })]
    : [];
};

const groups: Rule = (at) => {
  const { groupSessions, groupTimes } = at.figures;
  return groupSessions !== undefined && groupTimes !== undefined && groupTimes < groupSessions
    ? [
        finding('error', 'STAT_GROUP_TIMES', at, 'groupTimes', {
          times: groupTimes,
          sessions: groupSessions,
        }),
      ]
    : [];
};

const volunteers: Rule = (at) => {
  const { volunteers: persons, volunteerTimes: times } = at.figures;
  return persons !== undefined && times !== undefined && times < persons
    ? [finding('error', 'STAT_VOLUNTEER_TIMES', at, 'volunteerTimes', { times, persons })]
    : [];
};

const aboveMost: Rule = (at, form) =>
  form.items.flatMap(({ key, max }) => {
    const value = shown(form, key, at.figures[key] ?? 0);
    return max !== undefined && value > max
      ? [
          finding('error', 'STAT_ABOVE_MOST', at, key, {
            item: nameOf(form, key),
            value,
            most: max,
          }),
        ]
      : [];
  });

/**
 * 在岗 ≥ 持证, Σ levels = 持证, 专业人才 ≥ 持证: they hold by themselves where the register is counted, and are
 * checked again in what others send.
 */
const certified: Rule = (at) => {
  const {
    staffInPost: staff,
    certifiedTotal: all,
    certifiedAssistant,
    certifiedWorker,
    certifiedSenior,
    professionals,
  } = at.figures;
  if (all === undefined) return [];
  const levels = (certifiedAssistant ?? 0) + (certifiedWorker ?? 0) + (certifiedSenior ?? 0);
  return [
    ...(staff !== undefined && all > staff
      ? [
          finding('error', 'STAT_CERTIFIED_OVER_STAFF', at, 'certifiedTotal', {
            certified: all,
            staff,
          }),
        ]
      : []),
    ...(levels !== all
      ? [finding('error', 'STAT_LEVELS_SUM', at, 'certifiedTotal', { certified: all, levels })]
      : []),
    ...(professionals !== undefined && professionals < all
      ? [
          finding('error', 'STAT_PROFESSIONALS', at, 'professionals', {
            certified: all,
            professionals,
          }),
        ]
      : []),
  ];
};

const missing: Rule = (at, form) => {
  const open = form.items.filter(({ key, required }) => required && at.figures[key] === undefined);
  return open.length === 0
    ? []
    : [finding('error', 'STAT_MISSING', at, open[0]?.key, { count: open.length })];
};

/** Zeros are declared (零报告), and a zero report has no figures. */
const zeros: Rule = (at, form) => {
  if (!at.zeroReport)
    return isZeroReport(at.figures, form)
      ? [finding('error', 'STAT_ALL_ZERO', at, form.items.find(({ required }) => required)?.key)]
      : [];
  const [first] = happened(at.figures, form);
  return first === undefined
    ? []
    : [
        finding('error', 'STAT_ZERO_FILLED', at, first.key, {
          item: nameOf(form, first.key),
          value: shown(form, first.key, at.figures[first.key] ?? 0),
        }),
      ];
};

const sources = ['fundsBudget', 'fundsLottery', 'fundsDonation', 'fundsOther'] as const;

/** Where what came in is split by source, the parts make it up. */
const fundsSplit: Rule = (at, form) => {
  const { fundsReceived } = at.figures;
  const first = sources.find((key) => at.figures[key] !== undefined);
  if (first === undefined || fundsReceived === undefined) return [];
  const sum = sources.reduce((all, key) => all + (at.figures[key] ?? 0), 0);
  return sum === fundsReceived
    ? []
    : [
        finding('error', 'STAT_FUNDS_SPLIT', at, first, {
          sum: shown(form, first, sum),
          received: shown(form, 'fundsReceived', fundsReceived),
        }),
      ];
};

/** Spent may exceed what came in only by what was left over from all the quarters before. */
const funds: Rule = (at, form) => {
  const { fundsReceived, fundsSpent } = at.figures;
  if (fundsReceived === undefined || fundsSpent === undefined) return [];
  return fundsSpent > fundsReceived + at.carried
    ? [
        finding('warning', 'STAT_SPENT_OVER', at, 'fundsSpent', {
          spent: shown(form, 'fundsSpent', fundsSpent),
          received: shown(form, 'fundsReceived', fundsReceived),
          left: shown(form, 'fundsReceived', at.carried),
        }),
      ]
    : [];
};

/** 期初 is what the quarter before ended with. */
const opening: Rule = (at, form) =>
  form.items.flatMap(({ key, carriedFrom }) => {
    const ending = carriedFrom === undefined ? undefined : at.previous?.[carriedFrom];
    const value = at.figures[key];
    return ending !== undefined && value !== undefined && ending !== value
      ? [
          finding('warning', 'STAT_OPENING', at, key, {
            value: shown(form, key, value),
            expected: shown(form, key, ending),
          }),
        ]
      : [];
  });

const cumulative: Rule = (at, form) =>
  form.items.flatMap((item) => {
    const [now, then] = [at.figures[item.key], at.previous?.[item.key]];
    return item.cumulative && now !== undefined && then !== undefined && now >= 0 && now < then
      ? [
          finding('error', 'STAT_CUMULATIVE', at, item.key, {
            item: nameOf(form, item.key),
            value: shown(form, item.key, now),
            before: shown(form, item.key, then),
          }),
        ]
      : [];
  });

const rules: readonly Rule[] = [
  negative,
  aboveMost,
  caseBalance,
  timesAndPersons,
  groups,
  volunteers,
  certified,
  missing,
  zeros,
  fundsSplit,
  funds,
  opening,
  cumulative,
  apart,
];

/**
 * Checks of a quarter's figures: in one form, and from period to period. Pure; order follows
 * stations, then rules.
 */
export function checkStatistics(
  model: QuarterModel,
  form: StatisticsForm,
  parameters: RuleParameters,
): Finding[] {
  const others = othersIn(model, form);
  return model.stations.flatMap((station) => {
    const at: At = {
      station,
      figures: model.figures.get(station.id) ?? {},
      previous: model.previous.get(station.id),
      carried: model.carried.get(station.id) ?? 0,
      zeroReport: model.zeroReports.has(station.id),
      others,
    };
    return rules.flatMap((rule) => rule(at, form, parameters));
  });
}
