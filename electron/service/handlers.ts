import type { ProcedureName, Procedures } from '../../shared/contract/procedures';
import type { sessionProcedures } from '../../shared/contract/session';
import { attachmentHandlers } from './attachments/handlers';
import { checklistHandlers } from './checklists/handlers';
import type { Handlers } from './database/context';
import { definitionHandlers } from './definitions/handlers';
import { assessmentHandlers } from './evaluation/assessment/handlers';
import { contractorHandlers, evaluationHandlers } from './evaluation/handlers';
import { exchangeHandlers } from './exchange/handlers';
import { importHandlers } from './import/handlers';
import { peopleHandlers } from './people/handlers';
import { projectHandlers } from './projects/handlers';
import { reportingHandlers } from './quarter/handlers';
import { statisticsImporter } from './quarter/import-statistics';
import { societyHandlers } from './quarter/linkage';
import { undoStatistics } from './quarter/undo-statistics';
import { divisionHandlers } from './records/division-handlers';
import { recordHandlers } from './records/handlers';
import { reportHandlers } from './report/handlers';
import { returnHandlers } from './returns/handlers';
import { securityHandlers } from './security/handlers';
import { settingsHandlers } from './settings/handlers';
import { takeBackAnswers } from './station-books/acts';
import { keepImported } from './station-books/imported';
import { stationBookHandlers } from './station-books/handlers';
import { stationHandlers } from './stations/station-handlers';

/** Calls that need an open office: all but those of login and set-up, which stand in app.ts. */
export type OfficeCall = Exclude<ProcedureName, keyof typeof sessionProcedures>;

/** Every room's answers put together. */
export const handlers: Handlers<Pick<Procedures, OfficeCall>> = {
  ...divisionHandlers,
  ...recordHandlers({
    ...takeBackAnswers,
    statistics: undoStatistics,
    'statistics.import': undoStatistics,
  }),
  ...attachmentHandlers,
  ...settingsHandlers,
  ...definitionHandlers,
  ...peopleHandlers,
  ...checklistHandlers,
  ...stationHandlers,
  ...importHandlers({ statistics: statisticsImporter(keepImported) }),
  ...reportingHandlers,
  ...societyHandlers,
  ...returnHandlers,
  ...reportHandlers,
  ...stationBookHandlers,
  ...evaluationHandlers,
  ...contractorHandlers,
  ...assessmentHandlers,
  ...projectHandlers,
  ...exchangeHandlers,
  ...securityHandlers,
};
