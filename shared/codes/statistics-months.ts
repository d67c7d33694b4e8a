/**
 * How the figures of three months make that of their quarter: what happens within a month adds up,
 * what is counted on a day is that of the quarter's first or last, and of persons nobody knows how
 * many came in several months.
 */
export type OverMonths = 'sum' | 'first' | 'last' | 'asked';

const HELD: Readonly<Record<string, OverMonths>> = {
  stationsDue: 'last',
  stationsBuilt: 'last',
  studioCount: 'last',
  sixHavesMet: 'last',
  centres: 'last',
  staffInPost: 'last',
  staffFull: 'last',
  staffPart: 'last',
  certifiedAssistant: 'last',
  certifiedWorker: 'last',
  certifiedSenior: 'last',
  certifiedTotal: 'last',
  professionals: 'last',
  supervisors: 'last',
  clientsOnFile: 'last',
  caseOpening: 'first',
  caseEnding: 'last',
  protectionStations: 'last',
  childSupervisors: 'last',
  childDirectors: 'last',
  childrenInNeed: 'last',
  childrenLeftBehind: 'last',
  servedPersons: 'asked',
  visitHouseholds: 'asked',
  linkedSocieties: 'asked',
  volunteers: 'asked',
  satisfaction: 'asked',
};

/** How an item's months make its quarter. */
export const overMonths = (item: string): OverMonths => HELD[item] ?? 'sum';
