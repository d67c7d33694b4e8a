import type { EvaluationTemplate } from '../template';
import { example, label } from './make';

/**
 * A template to be written from nothing: full mark, one group and the usual grades are proposed;
 * name and indicators are the writer's.
 */
export const emptyTemplate = (id: string): EvaluationTemplate =>
  example({
    id,
    version: '1',
    name: label('', ''),
    example: false,
    stage: 'yearly',
    subject: 'station',
    indicators: [],
  });
