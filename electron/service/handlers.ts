import type { Handlers } from './context';
import { workbookHandlers } from './documents/handlers';
import { exchangeHandlers } from './exchange/handlers';
import { assessmentHandlers } from './projects/assessment/handlers';
import { evaluationHandlers } from './projects/evaluation/handlers';
import { projectHandlers } from './projects/handlers';
import { divisionHandlers } from './register/division-handlers';
import { registerHandlers } from './register/handlers';
import { stationHandlers } from './register/station-handlers';
import { peopleHandlers } from './register/people/handlers';
import { reportingHandlers } from './reporting/handlers';
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
