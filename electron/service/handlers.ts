import type { Handlers } from './database/context';
import { workbookHandlers } from './import/handlers';
import { exchangeHandlers } from './exchange/handlers';
import { assessmentHandlers } from './evaluation/assessment/handlers';
import { evaluationHandlers } from './evaluation/handlers';
import { projectHandlers } from './projects/handlers';
import { divisionHandlers } from './records/division-handlers';
import { registerHandlers } from './records/handlers';
import { stationHandlers } from './stations/station-handlers';
import { peopleHandlers } from './people/handlers';
import { reportingHandlers } from './quarter/handlers';
import { securityHandlers } from './security/handlers';

/** Every room's answers; what is asked for before an office is open stands in app.ts. */
export const handlers: Handlers = {
  ...divisionHandlers,
  ...registerHandlers,
  ...peopleHandlers,
  ...stationHandlers,
  ...workbookHandlers,
  ...reportingHandlers,
  ...evaluationHandlers,
  ...assessmentHandlers,
  ...projectHandlers,
  ...exchangeHandlers,
  ...securityHandlers,
};
