import type { Generator } from './generate';
import { rowsOf } from './definitions';

/** Items that are typed and stand for themselves, with their decimals. */
const PLAIN: Readonly<Record<string, number>> = {
  trainingTimes: 0,
  supervisionHours: 1,
  groupCount: 0,
  activityCount: 0,
  activityTimes: 0,
  visitHouseholds: 0,
  visitTimes: 0,
  adviceTimes: 0,
  linkedSocieties: 0,
  volunteerHours: 1,
  resourceCount: 0,
  resourceAmount: 4,
  protectionStations: 0,
  childSupervisors: 0,
  childDirectors: 0,
  childrenInNeed: 0,
  childrenLeftBehind: 0,
  supervisionCount: 0,
  assessmentCount: 0,
};
const OTHERS: Readonly<Record<string, number>> = {
  fundsReceived: 4,
  fundsSpent: 4,
  fundsBudget: 4,
  fundsLottery: 4,
  caseOpening: 0,
  caseNew: 0,
  caseClosed: 0,
  caseEnding: 0,
  groupSessions: 0,
  groupTimes: 0,
  volunteers: 0,
  volunteerTimes: 0,
  servedPersons: 0,
  servedTimes: 0,
  satisfaction: 1,
  clientsOnFile: 0,
};

/** Every typed item, its decimals, and whether it only grows. */
export const ENTERED = Object.entries({ ...PLAIN, ...OTHERS }).map(([key, decimals]) => ({
  key,
  decimals,
  grows: key === 'clientsOnFile',
}));

/** From one quarter to the next: mostly a little, now and then to the limit of a half and past it. */
function next(generator: Generator, last: number | undefined, decimals: number): number {
  const base = 10 ** decimals;
  if (last === undefined) return generator.between(30 * base, 400 * base);
  const half = Math.floor(last / 2);
  if (generator.chance(0.92)) return generator.between(last - Math.floor(half / 2), last + half);
  return generator.pick([last + half, last - half, last + half + 1, last - half - 1]);
}

function station(
  generator: Generator,
  id: string,
  last: ReadonlyMap<string, number> | undefined,
): Map<string, number> {
  const own = new Map<string, number>();
  const put = (item: string, value: number): number => {
    own.set(item, value);
    return value;
  };
  const grown = (item: string, decimals = 0): number =>
    put(item, next(generator, last?.get(item), decimals));
  for (const [item, decimals] of Object.entries(PLAIN)) grown(item, decimals);
  const sessions = grown('groupSessions');
  put('groupTimes', sessions + generator.between(0, sessions));
  const volunteers = grown('volunteers');
  put('volunteerTimes', volunteers + generator.between(0, volunteers));
  const persons = grown('servedPersons');
  put('servedTimes', persons + generator.between(1, persons));
  const ending = last?.get('caseEnding') ?? 40;
  const opening = put('caseOpening', ending + (generator.chance(0.05) ? 1 : 0));
  const more = put('caseNew', generator.between(5, 40));
  const closed = put('caseClosed', generator.between(0, Math.min(opening + more, 40)));
  put('caseEnding', opening + more - closed);
  const received = put('fundsReceived', generator.between(50_000, 400_000));
  put('fundsSpent', generator.between(40_000, 420_000));
  // The same stations split their money by source every quarter.
  if (id.endsWith('1') || id.endsWith('4')) {
    put('fundsBudget', Math.floor(received / 2));
    put('fundsLottery', received - Math.floor(received / 2));
  }
  put('satisfaction', generator.between(700, 1000));
  put('clientsOnFile', (last?.get('clientsOnFile') ?? 100) + generator.between(0, 60));
  return own;
}

/** Figures of a quarter for each of its rows. */
export function planFigures(generator: Generator, period: string, previous: string | undefined) {
  const { raw } = generator;
  const last = previous === undefined ? undefined : raw.figures.get(previous);
  const rows = rowsOf(raw, period);
  const figures = new Map(rows.map(({ id }) => [id, station(generator, id, last?.get(id))]));
  raw.figures.set(period, figures);
  return [...figures].flatMap(([id, own]) =>
    [...own].map(([item, value]) => ({ station: id, item, value })),
  );
}
