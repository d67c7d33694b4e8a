import type { assessmentProcedures } from '../../../../shared/contract/assessment';
import type { Handlers } from '../../database/context';
import { answerAssessment } from './answer';
import { openAssessment } from './open';
import { sentAssessments } from './rows';
import { sendAssessment, withdrawAssessment } from './send';
import { takeScores } from './take';

/** Assessment packages 评估包: score sheets that are filled in on another computer. */
export const assessmentHandlers: Handlers<typeof assessmentProcedures> = {
  'assessment.sent': (context, { evaluation }) => sentAssessments(context, evaluation),
  'assessment.send': (context, input) => sendAssessment(context, input),
  'assessment.withdraw': (context, input) => withdrawAssessment(context, input),
  'assessment.take': (context, input) => takeScores(context, input),
  'assessment.open': (context, input) => openAssessment(context, input),
  'assessment.answer': (context, input) => answerAssessment(context, input),
};
