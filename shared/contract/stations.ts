import type { Severity } from './types';

/** Best state of the stations at a place: what stands there now. */
export type PlaceState = 'running' | 'paused' | 'preparing';

export interface CoveredVillage {
  code: string;
  name: string;
  studio: PlaceState | null;
  /** Has a child director (儿童主任) in post. */
  director: boolean;
}

export interface CoveredTownship {
  code: string;
  name: string;
  station: PlaceState | null;
  protection: PlaceState | null;
  /** Has a child supervisor (儿童督导员) in post. */
  supervisor: boolean;
  villages: CoveredVillage[];
  /** Studios that name the township alone and so cover no village. */
  unplaced: number;
}

/** Which places have what: statutory townships (001–399) and villages of the office's division table; retired ones left out. Null above the county. */
export interface Coverage {
  townships: CoveredTownship[];
}

/** Stations of one township, and of how many something is lacking. */
export interface TownshipStations {
  division: string;
  stations: number;
  lacking: number;
}

/** One thing in a station's course; the text is chosen at display by the kind. */
export interface StationEvent {
  date: string;
  kind:
    | 'opened'
    | 'state'
    | 'head'
    | 'mode'
    | 'operator'
    | 'checklist'
    | 'evaluation'
    | 'visit'
    | 'mended';
  severity?: Severity;
  params: Record<string, string | number>;
}
