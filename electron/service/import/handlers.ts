import type { importProcedures } from '../../../shared/contract/import';
import type { Handlers } from '../database/context';
import { applyImport, previewImport, type OtherImporters } from './import';
import { problemLists, settleProblems, writeProblems } from './problem-lists';
import { writeTemplate } from './template';

/**
 * Answers to the procedures on workbooks.
 * @param others importers of the kinds whose rows are no records, from the rooms that they belong
 * to
 */
export const importHandlers = (others: OtherImporters): Handlers<typeof importProcedures> => ({
  'import.preview': (context, input) => previewImport(context, others, input),
  'import.apply': (context, { tokens }) => applyImport(context, others, tokens),
  'import.problems': (context) => problemLists(context),
  'import.problemsFile': (context, { book, file }) => writeProblems(context, book, file),
  'import.settle': (context, { book, problem }) => settleProblems(context, book, problem),
  'template.write': (context, { kind, file }) => writeTemplate(context, kind, file),
});
