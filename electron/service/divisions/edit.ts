import {
  divisionDepth,
  divisionParent,
  divisionPrefix,
  fullDivision,
  isDivisionCode,
  type DivisionDepth,
} from '../../../shared/codes/division';
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/procedures';
import { Refusal, type FieldFailure } from '../../../shared/result';
import type { Division } from '../../../shared/contract/divisions';
import type { Reader, Writer } from '../database/context';
import { audited, inTransaction } from '../database/records';
import { select, text, whole } from '../database/rows';
import { divisionChildren, divisionEdits, divisionOf, type DivisionEdits } from './divisions';

type Edit = ParsedInputOf<'divisions.edit'>;

/** Whether a division may take others in: known, within the area, of the wanted depth, in use. */
function targetFault(
  context: Reader,
  code: string,
  depth: DivisionDepth,
  edits: DivisionEdits,
): FieldFailure | null {
  const target = divisionOf(code, edits);
  if (!target) return { code: 'DIVISION_UNKNOWN', params: { code } };
  if (!target.code.startsWith(divisionPrefix(context.office.division)))
    return { code: 'DIVISION_OUTSIDE', params: { code } };
  if (target.depth !== depth)
    return { code: 'DIVISION_TARGET_LEVEL', params: { name: target.name } };
  return target.retired ? { code: 'DIVISION_TARGET_RETIRED', params: { name: target.name } } : null;
}

function codeFault(
  context: Reader,
  { code, isNew }: Edit,
  before: Division | null,
  parent: string,
): FieldFailure | null {
  const area = divisionPrefix(context.office.division);
  if (!isDivisionCode(code)) return { code: 'DIVISION_SHAPE' };
  // The office's own division is not its to change.
  if (!code.startsWith(area) || divisionPrefix(code) === area)
    return { code: 'DIVISION_OUTSIDE', params: { code } };
  if (before) return isNew ? { code: 'DIVISION_EXISTS', params: { name: before.name } } : null;
  return divisionParent(code) === parent
    ? null
    : { code: 'DIVISION_NOT_UNDER_PARENT', params: { digits: divisionPrefix(parent) } };
}

function nameFault(
  { code, name, isNew }: Edit,
  before: Division | null,
  parent: string,
  edits: DivisionEdits,
): FieldFailure | null {
  if (name === undefined) return isNew ? { code: 'REQUIRED' } : null;
  if (name === before?.name) return null;
  const twin = divisionChildren(parent, edits).find(
    (one) => one.name === name && one.code !== code && !one.retired,
  );
  return twin ? { code: 'DIVISION_NAME_TAKEN', params: { code: twin.code } } : null;
}

/** What stands against an edit, by the field of the form that would have to change. */
function faultsOf(
  context: Reader,
  input: Edit,
  before: Division | null,
  edits: DivisionEdits,
): Record<string, FieldFailure> {
  const parent =
    fullDivision(input.parent ?? '') ?? before?.parent ?? divisionParent(input.code) ?? '';
  const code = codeFault(context, input, before, parent);
  if (code) return { code };
  const depth = divisionDepth(input.code);
  const above = divisionDepth(divisionParent(input.code) ?? '');
  // Renaming what stands under a retired parent is fine; putting something under it is not.
  const placed = input.parent !== undefined || input.isNew || input.retired === false;
  const faults: Record<string, FieldFailure | null> = {
    parent: placed ? targetFault(context, input.parent ?? parent, above, edits) : null,
    into:
      input.into === undefined
        ? null
        : input.into === input.code
          ? { code: 'DIVISION_TARGET_LEVEL', params: { name: before?.name ?? '' } }
          : targetFault(context, input.into, depth, edits),
    name: nameFault(input, before, parent, edits),
  };
  return Object.fromEntries(
    Object.entries(faults).filter((entry): entry is [string, FieldFailure] => entry[1] !== null),
  );
}

/**
 * Puts one change of the office's own table in place, with its audit entry. Call inside
 * `inTransaction`. @throws Refusal DIVISION_UNKNOWN
 */
export function writeDivision(
  context: Writer,
  edit: {
    code: string;
    name?: string | undefined;
    parent?: string | undefined;
    retired?: boolean | undefined;
  },
): Division {
  const before = divisionOf(edit.code, divisionEdits(context.db));
  context.db
    .prepare(
      `INSERT INTO division_edit (code, name, parent, retired) VALUES (@code, @name, @parent, @retired)
     ON CONFLICT (code) DO UPDATE SET name = coalesce(@name, name), parent = coalesce(@parent, parent), retired = @retired`,
    )
    .run({
      code: edit.code,
      name: edit.name ?? null,
      parent: edit.parent === undefined ? null : fullDivision(edit.parent),
      retired: (edit.retired ?? before?.retired) ? 1 : 0,
    });
  const after = divisionOf(edit.code, divisionEdits(context.db));
  if (!after) throw Refusal.of('DIVISION_UNKNOWN', { code: edit.code });
  audited(context, {
    action: 'division.edit',
    noun: 'division',
    recordId: edit.code,
    before,
    after,
  });
  return after;
}

/**
 * Renames, moves, retires, puts back or adds a division of this office's area; `into` hands the
 * divisions below a retired one to another.
 * @throws Refusal DIVISION_UNKNOWN, and FORM_INVALID with a code at each field
 */
export function editDivision(context: Writer, input: Edit): Division {
  const edits = divisionEdits(context.db);
  const before = divisionOf(input.code, edits);
  if (!before && input.name === undefined && !input.isNew)
    throw Refusal.of('DIVISION_UNKNOWN', { code: input.code });
  const fields = faultsOf(context, input, before, edits);
  if (Object.keys(fields).length > 0) throw new Refusal({ code: 'FORM_INVALID', fields });
  return inTransaction(context, () => {
    if (input.into !== undefined)
      for (const child of divisionChildren(input.code, edits))
        if (!child.retired) writeDivision(context, { code: child.code, parent: input.into });
    return writeDivision(context, input);
  });
}

/**
 * What stands in a division and below it: the divisions one level down that are in use, and the
 * stations.
 */
export function divisionUse(context: Reader, code: string): OutputOf<'divisions.use'> {
  const edits = divisionEdits(context.db);
  if (!divisionOf(code, edits)) throw Refusal.of('DIVISION_UNKNOWN', { code });
  const within = new Set<string>();
  const gather = (at: string): void => {
    within.add(at);
    if (divisionDepth(at) < 5) for (const child of divisionChildren(at, edits)) gather(child.code);
  };
  gather(code);
  const rows = select(
    context.db,
    'SELECT division, count(*) AS n FROM station WHERE removedAt IS NULL GROUP BY division',
    { division: text, n: whole },
  ).all();
  return {
    children:
      divisionDepth(code) < 5
        ? divisionChildren(code, edits).filter((child) => !child.retired).length
        : 0,
    stations: rows.reduce((sum, { division, n }) => sum + (within.has(division) ? n : 0), 0),
  };
}
