import { dayIn, split } from './days';
import type { LedgerRecord, Place } from './ledger-record';
import type { QuarterFigures } from './quarter';

const groups = ['银龄手工小组', '青少年成长小组', '家庭照顾者支持小组'];

/**
 * The service record of a station in a quarter, which section D of its figures is the sum of; none
 * where its parts would be more than the whole.
 */
export function served(
  { station }: Place,
  period: string,
  figures: QuarterFigures,
): LedgerRecord[] {
  const of = (item: string): number => figures[item] ?? 0;
  const parts = ['groupTimes', 'activityTimes', 'visitTimes', 'adviceTimes'];
  const rest = of('servedTimes') - parts.reduce((sum, item) => sum + of(item), 0);
  if (rest < 0) return [];
  const service = (
    name: string,
    kind: string,
    [month, day]: readonly [number, number],
    counts: Record<string, number | string>,
  ): LedgerRecord => ({
    noun: 'serviceActivity',
    values: { name, station, kind, date: dayIn(period, month, day), ...counts },
  });
  const [sessions, times] = [
    split(of('groupSessions'), of('groupCount')),
    split(of('groupTimes'), of('groupCount')),
  ];
  return [
    service('个案跟进', 'case', [0, 6], { stage: 'intake', cases: of('caseNew'), times: rest }),
    service('个案结案', 'case', [2, 24], { stage: 'closure', cases: of('caseClosed') }),
    ...sessions.map((count, at) =>
      service(groups[at % groups.length] ?? '', 'group', [at % 3, 12], {
        sessions: count,
        times: times[at] ?? 0,
      }),
    ),
    service('社区主题活动', 'event', [1, 18], {
      sessions: of('activityCount'),
      times: of('activityTimes'),
    }),
    service('入户走访', 'visit', [1, 9], {
      households: of('visitHouseholds'),
      times: of('visitTimes'),
    }),
    service('来访咨询', 'advice', [2, 3], { times: of('adviceTimes') }),
  ];
}
