import { Refusal } from '../../../shared/result';
import {
  storedFields,
  type FieldValue,
  type Stored,
  type Values,
} from '../../../shared/domain/noun';
import { byNoun, nounOf, referencesTo, type NounName } from '../../../shared/domain/nouns';
import { behaviourOf, type RecordInput } from '../database/behaviour';
import type { Reader, Writer } from '../database/context';
import { audited, fromRow, getRecord, inTransaction, prepared } from '../database/records';
import { anyRow, text, whole, type Row } from '../database/rows';
import { origins, tolerated, type Origin } from './origins';
import { judged, othersFaults, refuseFaults, without, type ManyRules } from './rules';
import { searchText } from './search-text';

/** Lists (`codes`, `attachments`) are kept as JSON, because SQLite has no lists. */
const toColumn = (value: FieldValue | undefined): string | number | null =>
  Array.isArray(value) ? JSON.stringify(value) : (value ?? null);

const columns = byNoun((noun) => storedFields(nounOf(noun)).map(([key]) => key));

/**
 * The statements that put a row of a noun into its table and change one there. Both take the same
 * values in one order, the id last: looking each up by its name costs an import more than the row.
 */
const statements = byNoun((noun) => {
  const keys = ['revision', 'updatedAt', 'updatedBy', 'search', ...columns(noun)];
  const names = [...keys, 'id'].map((key) => `"${key}"`).join(', ');
  const values = [...keys, 'id'].map(() => '?').join(', ');
  const sets = keys.map((key) => `"${key}" = ?`).join(', ');
  return {
    insert: `INSERT INTO "${noun}" (${names}) VALUES (${values})`,
    update: `UPDATE "${noun}" SET ${sets} WHERE id = ?`,
  };
});

/** Runs a statement; what the table keeps unique is refused. @throws Refusal RECORD_DUPLICATE */
function run({ db }: Writer, noun: NounName, sql: string, params: Row | Row[string][]): void {
  try {
    prepared(db, sql).run(params);
  } catch (error) {
    if (error instanceof Error && /UNIQUE constraint failed/.test(error.message))
      throw Refusal.of('RECORD_DUPLICATE', { noun });
    throw error;
  }
}

function writeRow(context: Writer, noun: NounName, { id, revision, ...by }: Stored): void {
  const row = [revision, by.updatedAt, by.updatedBy, searchText(noun, by.values)];
  const stored = columns(noun).map((key) => toColumn(by.values[key]));
  const { insert, update } = statements(noun);
  run(context, noun, revision > 1 ? update : insert, [...row, ...stored, id]);
}

function compareRevision(stored: Stored, revision: number | null): void {
  if (stored.revision !== revision)
    throw Refusal.of('REVISION_CONFLICT', { by: stored.updatedBy, at: stored.updatedAt });
}

/**
 * The record that somebody looked at, null for a new one. @throws Refusal RECORD_NOT_FOUND,
 * REVISION_CONFLICT
 */
function looked(
  { db }: Reader,
  noun: NounName,
  id: string | null,
  revision: number | null,
): Stored | null {
  if (id === null) return null;
  const stored = getRecord(db, noun, id);
  compareRevision(stored, revision);
  return stored;
}

const unchanged = (noun: NounName, before: Values, after: Values): boolean =>
  columns(noun).every(
    (key) => JSON.stringify(before[key] ?? null) === JSON.stringify(after[key] ?? null),
  );

/** The row and its entry in the audit chain; unchanged values write nothing. */
function keep(context: Writer, noun: NounName, before: Stored | null, values: Values): Stored {
  if (before && unchanged(noun, before.values, values)) return before;
  const after: Stored = {
    id: before?.id ?? context.newId(),
    revision: (before?.revision ?? 0) + 1,
    updatedAt: context.clock().toISOString(),
    updatedBy: context.session.name,
    values,
  };
  writeRow(context, noun, after);
  audited(context, {
    action: before ? 'update' : 'create',
    noun,
    recordId: after.id,
    before: before?.values ?? null,
    after: values,
  });
  return after;
}

/**
 * The one way in which a record is written, in one transaction: revision compared, values completed
 * and in their normal form, every rule that counts for the origin, the row with its search text and
 * its entry in the audit chain, and then what has to be in step with it.
 * @param record `id` null: a new one
 * @param rules what the record rules are told, where many records are written together
 * @throws Refusal FORM_INVALID or the code of the first fault, REVISION_CONFLICT, RECORD_NOT_FOUND,
 * RECORD_DUPLICATE
 */
export function saveRecord(
  context: Writer,
  origin: Origin,
  noun: NounName,
  { id, revision, values: wanted }: RecordInput,
  rules?: ManyRules,
): Stored {
  return inTransaction(context, () => {
    const stored = looked(context, noun, id, revision);
    const before = stored?.values ?? null;
    const { values, faults } = judged(context, origin, noun, { id, values: wanted, before }, rules);
    refuseFaults(origin, faults);
    const { follows } = origins[origin];
    const behaviour = behaviourOf(context, noun);
    const record = (follows && behaviour.before?.(context, { id, revision, values })) || null;
    const saved = record
      ? keep(context, noun, looked(context, noun, record.id, record.revision), record.values)
      : keep(context, noun, stored, values);
    if (follows) behaviour.after?.(context, saved, before);
    return saved;
  });
}

/**
 * A record that others refer to stays; what belongs to it goes along. @throws Refusal RECORD_IN_USE
 */
function refuseWhileUsed({ db }: Reader, noun: NounName, id: string): void {
  for (const { noun: table, field, owned } of referencesTo(noun)) {
    if (owned) continue;
    const count = prepared(
      db,
      `SELECT count(*) FROM "${table}" WHERE "${field}" = ? AND removedAt IS NULL`,
      whole,
    ).one(id);
    if (count > 0) throw Refusal.of('RECORD_IN_USE', { count, noun: nounOf(table).label });
  }
}

const ownedRows = (
  { db }: Reader,
  noun: NounName,
  id: string,
  condition: string,
  ...params: string[]
): { table: NounName; id: string }[] =>
  referencesTo(noun)
    .filter(({ owned }) => owned)
    .flatMap(({ noun: table, field }) =>
      prepared(db, `SELECT id FROM "${table}" WHERE "${field}" = ? AND ${condition}`, text)
        .all(id, ...params)
        .map((row) => ({ table, id: row })),
    );

function takeOut(context: Writer, noun: NounName, { id, values }: Stored, at: string): void {
  const sql = `UPDATE "${noun}" SET removedAt = @at, revision = revision + 1 WHERE id = @id`;
  run(context, noun, sql, { at, id });
  audited(context, { action: 'remove', noun, recordId: id, before: values, after: null });
}

/**
 * Takes a record out of sight, together with what belongs to it where the origin says so; it can be
 * restored.
 * @throws Refusal RECORD_IN_USE, what its noun refuses, REVISION_CONFLICT, RECORD_NOT_FOUND
 */
export function removeRecord(
  context: Writer,
  origin: Origin,
  noun: NounName,
  { id, revision }: { id: string; revision: number },
): void {
  const { asks, follows } = origins[origin];
  inTransaction(context, () => {
    const stored = getRecord(context.db, noun, id);
    compareRevision(stored, revision);
    const behaviour = behaviourOf(context, noun);
    if (asks) {
      refuseWhileUsed(context, noun, id);
      behaviour.mayRemove?.(context, stored);
    }
    // One moment for all, by which they are found when the record comes back.
    const at = context.clock().toISOString();
    if (follows)
      for (const row of ownedRows(context, noun, id, 'removedAt IS NULL'))
        takeOut(context, row.table, getRecord(context.db, row.table, row.id), at);
    takeOut(context, noun, stored, at);
    if (follows) behaviour.afterSight?.(context, stored);
  });
}

/** A removed record and the moment at which it went. @throws Refusal RECORD_NOT_FOUND */
function removedRow({ db }: Reader, noun: NounName, id: string): { stored: Stored; at: string } {
  const sql = `SELECT * FROM "${noun}" WHERE id = ? AND removedAt IS NOT NULL`;
  const row = prepared(db, sql, anyRow).maybe(id);
  if (!row) throw Refusal.of('RECORD_NOT_FOUND', { noun, id });
  return { stored: fromRow(noun, row), at: String(row['removedAt']) };
}

function bringBack(context: Writer, noun: NounName, id: string): Stored {
  const sql = `UPDATE "${noun}" SET removedAt = NULL, revision = revision + 1 WHERE id = @id`;
  run(context, noun, sql, { id });
  const restored = getRecord(context.db, noun, id);
  audited(context, { action: 'restore', noun, recordId: id, before: null, after: restored.values });
  return restored;
}

/**
 * Brings a removed record back, where the origin says so together with what went with it; what had
 * been removed before stays removed. What it says of itself was sound once; the others are asked
 * again.
 * @throws Refusal RECORD_NOT_FOUND, RECORD_DUPLICATE, FORM_INVALID or the code of the first fault
 */
export function restoreRecord(context: Writer, origin: Origin, noun: NounName, id: string): Stored {
  const { others, follows } = origins[origin];
  return inTransaction(context, () => {
    const { stored, at } = removedRow(context, noun, id);
    const ask = (of: NounName, { id: back, values }: Stored): void => {
      if (others === 'none') return;
      const faults = othersFaults(context, of, { id: back, values, before: null });
      refuseFaults(origin, without(faults, tolerated));
    };
    ask(noun, stored);
    const restored = bringBack(context, noun, id);
    if (!follows) return restored;
    const owned = ownedRows(context, noun, id, 'removedAt = ?', at).map((row) => ({
      table: row.table,
      record: bringBack(context, row.table, row.id),
    }));
    // Once all of them stand again, because they may refer to each other.
    for (const { table, record } of owned) ask(table, record);
    behaviourOf(context, noun).afterSight?.(context, restored);
    return restored;
  });
}

/**
 * Takes values of a record away for good, whether it is in sight or not, and leaves it out of
 * sight. No entry of the audit chain: the caller writes one, because the entries of the record are
 * blanked as well. Call inside `inTransaction`.
 */
export function eraseValues(context: Writer, noun: NounName, id: string, left: Values): void {
  const { db, session } = context;
  const row = prepared(db, `SELECT * FROM "${noun}" WHERE id = ?`, anyRow).one(id);
  const sets = [
    ...Object.keys(left).map((key) => `"${key}" = @${key}`),
    'search = @search',
    'revision = revision + 1',
    'updatedAt = @at',
    'updatedBy = @by',
    'removedAt = coalesce(removedAt, @at)',
  ];
  run(context, noun, `UPDATE "${noun}" SET ${sets.join(', ')} WHERE id = @id`, {
    ...Object.fromEntries(Object.entries(left).map(([key, value]) => [key, toColumn(value)])),
    search: searchText(noun, { ...fromRow(noun, row).values, ...left }),
    at: context.clock().toISOString(),
    by: session.name,
    id,
  });
}
