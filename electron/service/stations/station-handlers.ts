import type { stationProcedures } from '../../../shared/contract/stations';
import type { Handlers } from '../database/context';
import { coverage, exportCoverage } from './coverage';
import { stationEvents } from './timeline';

/** The three-tier system beyond its records: coverage, a station's course. */
export const stationHandlers: Handlers<Omit<typeof stationProcedures, 'stations.tree'>> = {
  'stations.coverage': (context) => coverage(context),
  'stations.coverageExport': (context, { file }) => exportCoverage(context, file),
  'stations.events': (context, { id }) => stationEvents(context, id),
};
