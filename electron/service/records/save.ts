import { divisionPrefix, fullDivision } from '../../../shared/codes/division';
import { Refusal, type FieldFailure } from '../../../shared/result';
import { emptyValues, valuesSchema, type Stored, type Values } from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import { checkRecord, normalRecord, type RuleContext } from '../../../shared/rules/record-rules';
import { noteChange } from '../database/changes';
import type { Context } from '../database/context';
import { getRecord, inTransaction } from '../database/records';
import { saveWithCompanions } from './companions';
import { projectCompleted, projectRoomFaults } from '../projects/faults';
import { peopleFaults } from '../people/faults';
import { divisionEdits, divisionOf } from '../divisions/divisions';
import { labeller } from './labels';
import { unmaskedValues } from './masking';
import { stationChangeFaults } from '../stations/station-checks';

/** Today where the office is: China keeps one time all over the country (UTC+8). */
export function today(context: Pick<Context, 'clock'>): string {
  return new Date(context.clock().getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** What the record rules are told on this day in this office. */
export function ruleContext(context: Context): RuleContext {
  const edits = divisionEdits(context.db);
  const area = divisionPrefix(context.office.division);
  return {
    today: today(context),
    divisionKnown: (code) =>
      code.startsWith(area) && divisionOf(fullDivision(code) ?? code, edits) !== null,
  };
}

/** Another record with the same key, or null. The first key whose fields are all present decides. */
export function sameKey(
  context: Context,
  noun: NounName,
  values: Values,
  id: string | null,
): { field: string; id: string } | null {
  const key = nounOf(noun).keys.find((fields) =>
    fields.every((field) => values[field] !== null && values[field] !== undefined),
  );
  if (!key) return null;
  const sql = key.map((field) => `"${field}" = ?`).join(' AND ');
  const found = context.db
    .prepare(`SELECT id FROM ${noun} WHERE ${sql} AND removedAt IS NULL AND id <> ?`)
    .get(...key.map((field) => values[field]), id ?? '') as { id: string } | undefined;
  return found
    ? { field: key.find((field) => field !== nounOf(noun).owner) ?? '', id: found.id }
    : null;
}

/** What a record is called for people: the shown text of its title. */
function titleOf(context: Context, noun: NounName, id: string): string {
  const { labels, values } = labeller(context.db).row(noun, getRecord(context.db, noun, id));
  const { title } = nounOf(noun);
  return labels[title] ?? String(values[title] ?? '');
}

function referenceFaults(
  context: Context,
  noun: NounName,
  values: Values,
): Record<string, FieldFailure> {
  const faults: Record<string, FieldFailure> = {};
  for (const [key, field] of Object.entries(nounOf(noun).fields)) {
    const value = values[key];
    if (field.kind !== 'reference' || typeof value !== 'string') continue;
    const found = context.db
      .prepare(`SELECT 1 FROM ${field.refers} WHERE id = ? AND removedAt IS NULL`)
      .get(value);
    if (!found) faults[key] = { code: 'REFERENCE_UNKNOWN' };
  }
  return faults;
}

/** Values of the right shape, or a refusal at the fields that are not. */
function shaped(noun: NounName, values: Values): Values {
  const parsed = valuesSchema(nounOf(noun)).safeParse(values);
  if (parsed.success) return parsed.data;
  const fields = Object.fromEntries(
    parsed.error.issues.map((issue) => [String(issue.path[0] ?? ''), { code: 'VALUE_SHAPE' }]),
  );
  throw new Refusal({ code: 'FORM_INVALID', fields });
}

/** Values in their normal form, and what the rules say against them field by field. `base` is the record as it stands. */
export function checkedValues(
  context: Context,
  noun: NounName,
  wanted: Values,
  id: string | null,
  base: Values,
): { values: Values; fields: Record<string, FieldFailure> } {
  const rules = ruleContext(context);
  const values = projectCompleted(context, noun, normalRecord(noun, wanted, rules));
  return {
    values,
    fields: {
      ...peopleFaults(context, noun, values, id),
      ...projectRoomFaults(context, noun, values, id),
      ...referenceFaults(context, noun, values),
      ...checkRecord(noun, values, rules),
      ...(noun === 'station' ? stationChangeFaults(context, id, base, values) : {}),
    },
  };
}

/** Saves one record from a form: checks it by the record rules, keeps what was masked, and refuses with a code at each field. */
export function saveFromForm(
  context: Context,
  input: { noun: NounName; id: string | null; revision: number | null; values: Values },
): Stored {
  const { noun, id } = input;
  const stored = id === null ? null : getRecord(context.db, noun, id);
  const base = stored?.values ?? emptyValues(nounOf(noun));
  const merged: Values = { ...base, ...unmaskedValues(noun, input.values, base) };
  // A corrected id number takes its birth date and sex along unless they were changed as well.
  if (noun === 'person' && stored && merged['citizenId'] !== base['citizenId']) {
    for (const key of ['birthDate', 'sex']) if (merged[key] === base[key]) merged[key] = null;
  }
  const { values, fields } = checkedValues(context, noun, merged, id, base);
  if (Object.keys(fields).length === 0) shaped(noun, values);
  const twin = sameKey(context, noun, values, id);
  if (twin && !fields[twin.field])
    fields[twin.field] = {
      code: 'DUPLICATE_RECORD',
      params: {
        noun: nounOf(noun).label.zh,
        name: titleOf(context, noun, twin.id),
        twin: noun,
        recordId: twin.id,
      },
    };
  if (Object.keys(fields).length > 0) throw new Refusal({ code: 'FORM_INVALID', fields });
  return inTransaction(context, () => {
    const saved = saveWithCompanions(context, noun, { id, revision: input.revision, values });
    noteChange(context.db, 'draft');
    context.db
      .prepare('DELETE FROM draft WHERE userId = ? AND noun = ? AND recordId = ?')
      .run(context.session.userId, noun, id ?? 'new');
    return saved;
  });
}
