import type { divisionLookups, divisionProcedures } from '../../../shared/contract/divisions';
import type { OutputIn, ParsedInputIn } from '../../../shared/contract/procedure';
import type { Handlers } from '../database/context';
import { divisionChangeHandlers } from './division-changes';
import { divisionUse, editDivision } from '../divisions/edit';
import {
  divisionChildren,
  divisionEdits,
  divisionSummary,
  type DivisionEdits,
} from '../divisions/divisions';
import { searchDivisions } from '../divisions/search';

type Lookups = typeof divisionLookups;

/**
 * Division look-ups that work before an office is open (set-up); `edits` are the open office's own
 * changes.
 */
export const lookUpDivisions: {
  [N in keyof Lookups]: (
    input: ParsedInputIn<Lookups, N>,
    edits?: DivisionEdits,
  ) => OutputIn<Lookups, N>;
} = {
  'divisions.children': ({ parent }, edits) => divisionChildren(parent, edits),
  'divisions.search': (input, edits) => searchDivisions(input, edits),
  'divisions.summary': ({ code }, edits) => divisionSummary(code, edits),
};

/** The same look-ups within an open office, and its changes to the table. */
export const divisionHandlers: Handlers<typeof divisionLookups & typeof divisionProcedures> = {
  ...divisionChangeHandlers,
  'divisions.children': (context, input) =>
    lookUpDivisions['divisions.children'](input, divisionEdits(context.db)),
  'divisions.search': (context, input) =>
    lookUpDivisions['divisions.search'](input, divisionEdits(context.db)),
  'divisions.summary': (context, input) =>
    lookUpDivisions['divisions.summary'](input, divisionEdits(context.db)),
  'divisions.edit': editDivision,
  'divisions.use': (context, { code }) => divisionUse(context, code),
};
