import type { stationProcedures } from '../../../shared/contract/stations';
import type { Handlers } from '../database/context';
import { coverage, exportCoverage } from './coverage';
import { stationTree } from './station-tree';
import { stationEvents } from './timeline';

/** The three-tier system beyond its records: coverage, a station's course. */
export const stationHandlers: Handlers<typeof stationProcedures> = {
  'stations.coverage': (context) => coverage(context),
  'stations.coverageExport': (context, { file }) => exportCoverage(context, file),
  'stations.tree': (context, { period }) => stationTree(context, period),
  'stations.events': (context, { id }) => stationEvents(context, id),
};
