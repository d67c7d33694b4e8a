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
