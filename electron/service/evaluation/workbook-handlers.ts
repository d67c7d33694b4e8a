import type { evaluationProcedures } from '../../../shared/contract/evaluation';
import type { Handlers } from '../database/context';
import { keptTemplate } from './templates';
import { readTemplate } from './workbook-read';
import { writeWorkbook } from './workbook-write';

/** Evaluation templates as workbooks. */
export const templateWorkbookHandlers: Handlers<
  Pick<typeof evaluationProcedures, 'templates.read' | 'templates.write'>
> = {
  'templates.read': ({ newId }, { file }) => readTemplate(file, newId),
  'templates.write': (context, { template, file }) =>
    writeWorkbook(template && keptTemplate(context, template).template, file),
};
