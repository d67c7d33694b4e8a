import type { projectProcedures } from '../../../shared/contract/projects';
import type { evaluationProcedures } from '../../../shared/contract/evaluation';
import type { Handlers } from '../database/context';
import { contractorHistory } from './contractor-history';
import { contractorRanking } from './contractor-ranking';
import { openCorrections, removeCorrection, saveCorrection } from './corrections';
import { beginEvaluation, compareSheets, keepEvidence, removeEvaluation, settle } from './course';
import { concludeEvaluation, reopenEvaluation } from './conclusion';
import { evaluationDetail } from './detail';
import { evaluationRows } from './rows';
import { removeSheet, returnSheet, saveSheet, submitSheet } from './sheets';
import {
  beginTemplate,
  copyTemplate,
  discardTemplate,
  publishTemplate,
  saveTemplate,
} from './template-changes';
import { keptTemplate, keptTemplates } from './templates';
import { templateWorkbookHandlers } from './workbook-handlers';

/** Evaluations: templates, assessors' sheets, what is settled together, conclusion, corrections. */
export const evaluationHandlers: Handlers<typeof evaluationProcedures> = {
  'templates.list': (context) => keptTemplates(context),
  'templates.get': (context, of) => keptTemplate(context, of),
  'templates.save': (context, input) => saveTemplate(context, input),
  'templates.begin': (context) => beginTemplate(context),
  'templates.copy': (context, of) => copyTemplate(context, of),
  'templates.publish': (context, input) => publishTemplate(context, input),
  'templates.discard': (context, input) => discardTemplate(context, input),
  ...templateWorkbookHandlers,

  'evaluation.list': (context, filter) => evaluationRows(context, filter),
  'evaluation.get': (context, { id }) => evaluationDetail(context, id),
  'evaluation.begin': (context, input) => beginEvaluation(context, input),
  'evaluation.remove': (context, input) => removeEvaluation(context, input),
  'evaluation.evidence': (context, input) => keepEvidence(context, input),
  'evaluation.sheet.save': (context, input) => saveSheet(context, input),
  'evaluation.sheet.submit': (context, input) => submitSheet(context, input),
  'evaluation.sheet.return': (context, input) => returnSheet(context, input),
  'evaluation.sheet.remove': (context, input) => removeSheet(context, input),
  'evaluation.compare': (context, input) => compareSheets(context, input),
  'evaluation.settle': (context, input) => settle(context, input),
  'evaluation.conclude': (context, input) => concludeEvaluation(context, input),
  'evaluation.reopen': (context, input) => reopenEvaluation(context, input),
  'evaluation.correction.save': (context, input) => saveCorrection(context, input),
  'evaluation.correction.remove': (context, input) => removeCorrection(context, input),
  'evaluation.corrections': (context) => openCorrections(context),
};

/** What institutions have done as contractors and how it was judged, for the choice of one. */
export const contractorHandlers: Handlers<
  Pick<typeof projectProcedures, 'projects.history' | 'projects.ranking'>
> = {
  'projects.history': (context, { contractor }) => contractorHistory(context, contractor),
  'projects.ranking': (context) => contractorRanking(context),
};
