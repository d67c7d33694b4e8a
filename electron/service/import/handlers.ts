import type { importProcedures } from '../../../shared/contract/import';
import type { Handlers } from '../database/context';
import { applyImport, previewImport } from './import';
import { writeTemplate } from './template';

/** Answers to the procedures on workbooks. */
export const workbookHandlers: Handlers<typeof importProcedures> = {
  'import.preview': (context, input) => previewImport(context, input),
  'import.apply': (context, { tokens }) => applyImport(context, tokens),
  'template.write': (context, { kind, file }) => writeTemplate(context, kind, file),
};
