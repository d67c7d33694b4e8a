/**
 * What the checks read: plain rows, the same from a database and from a package. Statistics values
 * are in smallest units.
 */
export interface StationRow {
  id: string;
  name: string;
  tier: string;
  state: string;
  division: string;
}

interface PersonRow {
  id: string;
  name: string;
  station: string;
  level: string | null;
  certificate: string | null;
  registrationExpiry: string | null;
}

interface ProjectRow {
  id: string;
  name: string;
  starts: string;
  ends: string;
}

export type Figures = Readonly<Record<string, number | undefined>>;

export interface QuarterModel {
  period: string;
  /** Stations that report: tier 站, in operation on any day of the period. */
  stations: readonly StationRow[];
  /** By station id. */
  figures: ReadonlyMap<string, Figures>;
  previous: ReadonlyMap<string, Figures>;
  /** Those of the same period last year; only where a rule asks for them. */
  lastYear?: ReadonlyMap<string, Figures>;
  /**
   * What was left of the money of all quarters before (结余), by station id, in the smallest unit:
   * received less spent; below zero where more was spent.
   */
  carried: ReadonlyMap<string, number>;
  zeroReports: ReadonlySet<string>;
}

export interface RegisterModel {
  today: string;
  /** The rows of the period, in their state on its last day, and what is counted of them. */
  reporting: readonly StationRow[];
  figures: ReadonlyMap<string, Figures>;
  /** Stations that have figures of the period but no row in it. */
  outside: readonly Pick<StationRow, 'id' | 'name'>[];
  stations: readonly StationRow[];
  people: readonly PersonRow[];
  projects: readonly ProjectRow[];
  /** Whether the township of a division is due a station; null above the county. */
  isDue: ((division: string) => boolean) | null;
}
