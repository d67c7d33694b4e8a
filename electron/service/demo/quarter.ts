import type { Random } from './random';

export type QuarterFigures = Record<string, number>;

/**
 * Figures of one station for a run of quarters that hold together: opening = last ending, times ≥
 * persons, spent ≤ received, and no change that would need a note. Keys are those of the statistics
 * form; amounts and hours in its smallest units.
 */
export function planQuarters(random: Random, count: number): QuarterFigures[] {
  let ending = random.between(2, 9);
  const base = {
    persons: random.between(280, 700),
    activities: random.between(4, 12),
    households: random.between(60, 160),
    received: random.between(4, 12),
  };
  return Array.from({ length: count }, (_, order) => {
    const steady = (value: number) => Math.round(value * (1 + 0.04 * order + 0.06 * random.next()));
    const opened = random.between(3, 9);
    const closed = Math.min(ending + opened, random.between(3, 8));
    const opening = ending;
    ending = opening + opened - closed;
    const sessions = random.between(14, 17);
    const persons = steady(base.persons);
    const volunteers = steady(44);
    const received = base.received * 10_000;
    return {
      caseOpening: opening,
      caseNew: opened,
      caseClosed: closed,
      caseEnding: ending,
      groupCount: 3,
      groupSessions: sessions,
      groupTimes: sessions * 9,
      activityCount: steady(base.activities),
      activityTimes: steady(base.activities * 36),
      visitHouseholds: steady(base.households),
      visitTimes: steady(base.households * 1.5),
      servedPersons: persons,
      servedTimes: Math.round(persons * 1.8),
      volunteers,
      volunteerHours: steady(330) * 10,
      resourceCount: steady(4),
      resourceAmount: steady(6) * 10_000,
      fundsReceived: received,
      fundsSpent: Math.round(received * 0.85),
      ...further(base, order),
      volunteerTimes: volunteers * 3,
      fundsBudget: received * 0.75,
      fundsLottery: received * 0.25,
      fundsDonation: 0,
      fundsOther: 0,
    };
  });
}

/**
 * Items that an office may leave empty, here filled in for all: each follows from the station's
 * size.
 */
const further = (base: { persons: number; activities: number }, order: number): QuarterFigures => ({
  clientsOnFile: base.persons + 25 * order,
  adviceTimes: base.activities * 3,
  trainingTimes: base.activities,
  supervisionHours: base.activities * 20,
  linkedSocieties: base.activities,
  protectionStations: 1,
  childSupervisors: 1,
  childDirectors: base.activities + 4,
  childrenInNeed: Math.round(base.persons / 30),
  childrenLeftBehind: Math.round(base.persons / 20),
  satisfaction: 950 + base.activities,
  supervisionCount: 2,
  assessmentCount: 1,
});
