import type { OutputOf, ParsedInputOf } from '../../../shared/contract/procedures';
import type { Handlers } from '../database/context';
import { divisionChangeHandlers } from './division-changes';
import { divisionUse, editDivision } from '../divisions/edit';
import {
  divisionChildren,
  divisionEdits,
  divisionSummary,
  searchDivisions,
  type DivisionEdits,
} from '../divisions/divisions';

type Public = 'divisions.children' | 'divisions.search' | 'divisions.summary';

/** Division look-ups that work before an office is open (set-up); `edits` are the open office's own changes. */
export const divisionProcedures: {
  [N in Public]: (input: ParsedInputOf<N>, edits?: DivisionEdits) => OutputOf<N>;
} = {
  'divisions.children': ({ parent }, edits) => divisionChildren(parent, edits),
  'divisions.search': (input, edits) => searchDivisions(input, edits),
  'divisions.summary': ({ code }, edits) => divisionSummary(code, edits),
};

/** The same look-ups within an open office, and its changes to the table. */
export const divisionHandlers: Handlers = {
  ...divisionChangeHandlers,
  'divisions.children': (context, input) =>
    divisionProcedures['divisions.children'](input, divisionEdits(context.db)),
  'divisions.search': (context, input) =>
    divisionProcedures['divisions.search'](input, divisionEdits(context.db)),
  'divisions.summary': (context, input) =>
    divisionProcedures['divisions.summary'](input, divisionEdits(context.db)),
  'divisions.edit': editDivision,
  'divisions.use': (context, { code }) => divisionUse(context, code),
};
