import { divisionPrefix, fullDivision } from '../../../shared/codes/division';
import { Refusal, type FieldFailure } from '../../../shared/contract/result';
import { emptyValues, valuesSchema, type Stored, type Values } from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import { checkRecord, normalRecord, type RuleContext } from '../../../shared/rules/record-rules';
import type { Context } from '../context';
import { getRecord, inTransaction } from '../database/records';
import { saveWithCompanions } from './companions';
import { divisionEdits, divisionOf } from './divisions';
import { unmaskedValues } from './masking';

/** Today where the office is: China keeps one time all over the country (UTC+8). */
export function today(context: Pick<Context, 'clock'>): string {
  return new Date(context.clock().getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** What the record rules are told on this day in this office. */
export function ruleContext(context: Context): RuleContext {
  const edits = divisionEdits(context.db);
  const area = divisionPrefix(context.office.division);
  return { today: today(context), divisionKnown: (code) => code.startsWith(area) && divisionOf(fullDivision(code) ?? code, edits) !== null };
}

/** Another record with the same key, or null. The first key whose fields are all present decides. */
export function sameKey(context: Context, noun: NounName, values: Values, id: string | null): { field: string; id: string } | null {
  const key = nounOf(noun).keys.find((fields) => fields.every((field) => values[field] !== null && values[field] !== undefined));
  if (!key) return null;
  const sql = key.map((field) => `"${field}" = ?`).join(' AND ');
  const found = context.db.prepare(`SELECT id FROM ${noun} WHERE ${sql} AND removedAt IS NULL AND id <> ?`).get(...key.map((field) => values[field]), id ?? '') as { id: string } | undefined;
  return found ? { field: key[0] ?? '', id: found.id } : null;
}

function referenceFaults(context: Context, noun: NounName, values: Values): Record<string, FieldFailure> {
  const faults: Record<string, FieldFailure> = {};
  for (const [key, field] of Object.entries(nounOf(noun).fields)) {
    const value = values[key];
    if (field.kind !== 'reference' || typeof value !== 'string') continue;
    const found = context.db.prepare(`SELECT 1 FROM ${field.refers as NounName} WHERE id = ? AND removedAt IS NULL`).get(value);
    if (!found) faults[key] = { code: 'REFERENCE_UNKNOWN' };
  }
  return faults;
}

/** Values of the right shape, or a refusal at the fields that are not. */
function shaped(noun: NounName, values: Values): Values {
  const parsed = valuesSchema(nounOf(noun)).safeParse(values);
  if (parsed.success) return parsed.data;
  const fields = Object.fromEntries(parsed.error.issues.map((issue) => [String(issue.path[0] ?? ''), { code: 'VALUE_SHAPE' }]));
  throw new Refusal({ code: 'FORM_INVALID', fields });
}

/** Saves one record from a form: checks it by the record rules, keeps what was masked, and refuses with a code at each field. */
export function saveFromForm(context: Context, input: { noun: NounName; id: string | null; revision: number | null; values: Values }): Stored {
  const { noun, id } = input;
  const stored = id === null ? null : getRecord(context.db, noun, id);
  const base = stored?.values ?? emptyValues(nounOf(noun));
  const merged: Values = { ...base, ...unmaskedValues(noun, input.values, base) };
  // A corrected id number takes its birth date and sex along unless they were changed as well.
  if (noun === 'person' && stored && merged['citizenId'] !== base['citizenId']) {
    for (const key of ['birthDate', 'sex']) if (merged[key] === base[key]) merged[key] = null;
  }
  const rules = ruleContext(context);
  const values = normalRecord(noun, merged, rules);
  const fields: Record<string, FieldFailure> = { ...referenceFaults(context, noun, values), ...checkRecord(noun, values, rules) };
  if (Object.keys(fields).length === 0) shaped(noun, values);
  const twin = sameKey(context, noun, values, id);
  if (twin && !fields[twin.field]) fields[twin.field] = { code: 'DUPLICATE_RECORD', params: { noun: nounOf(noun).label.zh } };
  if (Object.keys(fields).length > 0) throw new Refusal({ code: 'FORM_INVALID', fields });
  return inTransaction(context, () => {
    const saved = saveWithCompanions(context, noun, { id, revision: input.revision, values });
    context.db.prepare('DELETE FROM draft WHERE userId = ? AND noun = ? AND recordId = ?').run(context.session.userId, noun, id ?? 'new');
    return saved;
  });
}
