import { z } from 'zod';
import type { Coverage } from '../indicators/coverage';
import type { Severity } from '../rules/finding';
import { id, none, path, period, reads, writes } from './procedure';
import type { Params } from '../text';

export interface TownshipStations {
  division: string;
  stations: number;
  lacking: number;
}

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
  params: Params;
}

/** Calls of the three tiers as a whole: coverage, the tree, a station's course. */
export const stationProcedures = {
  'stations.coverage': reads('session', none).returns<Coverage | null>(),
  'stations.coverageExport': writes('session', z.strictObject({ file: path })).returns<{
    file: string;
    rows: number;
  }>(),
  'stations.tree': reads('session', z.strictObject({ period })).returns<TownshipStations[]>(),
  'stations.events': reads('session', z.strictObject({ id })).returns<StationEvent[]>(),
} as const;
