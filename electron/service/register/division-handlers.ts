import { fullDivision } from '../../../shared/codes/division';
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/procedures';
import { Refusal } from '../../../shared/contract/result';
import type { Context, Handlers } from '../context';
import { audited, inTransaction } from '../database/records';
import { divisionChildren, divisionEdits, divisionOf, divisionSummary, searchDivisions, type DivisionEdits } from './divisions';

type Public = 'divisions.children' | 'divisions.search' | 'divisions.summary';

/** Division look-ups that work before an office is open (set-up); `edits` are the open office's own changes. */
export const divisionProcedures: { [N in Public]: (input: ParsedInputOf<N>, edits?: DivisionEdits) => OutputOf<N> } = {
  'divisions.children': ({ parent }, edits) => divisionChildren(parent, edits),
  'divisions.search': (input, edits) => searchDivisions(input, edits),
  'divisions.summary': ({ code }, edits) => divisionSummary(code, edits),
};

function edit(context: Context, input: ParsedInputOf<'divisions.edit'>): OutputOf<'divisions.edit'> {
  const parent = input.parent === undefined ? undefined : fullDivision(input.parent);
  if (parent === null) throw Refusal.of('DIVISION_UNKNOWN', { code: input.parent ?? '' });
  const before = divisionOf(input.code, divisionEdits(context.db));
  if (!before && input.name === undefined) throw Refusal.of('DIVISION_UNKNOWN', { code: input.code });
  return inTransaction(context, () => {
    context.db.prepare(
      `INSERT INTO division_edit (code, name, parent, retired) VALUES (@code, @name, @parent, @retired)
       ON CONFLICT (code) DO UPDATE SET name = coalesce(@name, name), parent = coalesce(@parent, parent), retired = @retired`,
    ).run({ code: input.code, name: input.name ?? null, parent: parent ?? null, retired: (input.retired ?? before?.retired) ? 1 : 0 });
    const after = divisionOf(input.code, divisionEdits(context.db));
    if (!after) throw Refusal.of('DIVISION_UNKNOWN', { code: input.code });
    audited(context, { action: 'division.edit', noun: 'division', recordId: input.code, before, after });
    return after;
  });
}

/** The same look-ups within an open office, and its changes to the table. */
export const divisionHandlers: Handlers = {
  'divisions.children': (context, input) => divisionProcedures['divisions.children'](input, divisionEdits(context.db)),
  'divisions.search': (context, input) => divisionProcedures['divisions.search'](input, divisionEdits(context.db)),
  'divisions.summary': (context, input) => divisionProcedures['divisions.summary'](input, divisionEdits(context.db)),
  'divisions.edit': edit,
};
