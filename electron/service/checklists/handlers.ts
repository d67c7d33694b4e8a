import type { checklistProcedures } from '../../../shared/contract/checklist';
import type { Handlers } from '../database/context';
import { checklistBoard } from './board';
import { renewChecklist, saveChecklist, stationChecklist } from './rounds';
import {
  checklistRules,
  checklistTemplates,
  publishTemplate,
  setChecklistRules,
} from './templates';

/** What a station must have (六有): templates, one station's rounds, the county. */
export const checklistHandlers: Handlers<typeof checklistProcedures> = {
  'checklist.templates': (context) => ({
    templates: checklistTemplates(context),
    rules: checklistRules(context),
  }),
  'checklist.publish': (context, input) => publishTemplate(context, input),
  'checklist.rules': (context, rules) => setChecklistRules(context, rules),
  'checklist.get': (context, { station }) => stationChecklist(context, station),
  'checklist.list': (context, input) => checklistBoard(context, input),
  'checklist.save': (context, input) => saveChecklist(context, input),
  'checklist.renew': (context, { station }) => renewChecklist(context, station),
};
