import type Database from 'better-sqlite3';
import { Refusal } from '../../../shared/result';
import {
  storedFields,
  type FieldDescription,
  type FieldValue,
  type Stored,
  type Values,
} from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import type { Context } from './context';
import { searchText } from '../records/search-text';
import { audited } from './audit';

export { audited } from './audit';

type Row = Record<string, string | number | null>;

/** Runs work in one immediate transaction; nested calls join the outer one. */
export function inTransaction<T>(ctx: Pick<Context, 'db'>, work: () => T): T {
  return ctx.db.inTransaction ? work() : ctx.db.transaction(work).immediate();
}

const columns = (noun: NounName): string[] => storedFields(nounOf(noun)).map(([key]) => key);
const isList = (field: FieldDescription): boolean =>
  field.kind === 'codes' || field.kind === 'attachments';

/** Lists (`codes`, `attachments`) are kept as JSON, because SQLite has no lists. */
const toColumn = (value: FieldValue | undefined): string | number | null =>
  Array.isArray(value) ? JSON.stringify(value) : (value ?? null);

/** A table's row as a stored record. */
export function fromRow(noun: NounName, row: Row): Stored {
  const values: Values = {};
  for (const [key, field] of Object.entries(nounOf(noun).fields)) {
    // A derived field stands in rows that were asked for it, and nowhere else.
    if (field.derived && !(key in row)) continue;
    const raw = row[key] ?? null;
    values[key] = isList(field) && typeof raw === 'string' ? (JSON.parse(raw) as string[]) : raw;
  }
  return {
    id: String(row.id),
    revision: Number(row.revision),
    updatedAt: String(row.updatedAt),
    updatedBy: String(row.updatedBy),
    values,
  };
}

const statements = new WeakMap<Database.Database, Map<string, Database.Statement>>();

/** Prepared once a database: an import of ten thousand rows uses the same three statements. */
export function prepared(db: Database.Database, sql: string): Database.Statement {
  const known = statements.get(db) ?? new Map<string, Database.Statement>();
  statements.set(db, known);
  const statement = known.get(sql) ?? db.prepare(sql);
  known.set(sql, statement);
  return statement;
}

/** A record that is not removed. @throws Refusal RECORD_NOT_FOUND */
export function getRecord(db: Database.Database, noun: NounName, id: string): Stored {
  const row = prepared(db, `SELECT * FROM "${noun}" WHERE id = ? AND removedAt IS NULL`).get(id) as
    Row | undefined;
  if (!row) throw Refusal.of('RECORD_NOT_FOUND', { noun, id });
  return fromRow(noun, row);
}

function compareRevision(stored: Stored, revision: number | null): void {
  if (stored.revision !== revision)
    throw Refusal.of('REVISION_CONFLICT', { by: stored.updatedBy, at: stored.updatedAt });
}

/**
 * Writes a record (`id` null: a new one) and its audit entry; unchanged values write nothing. Call inside `inTransaction`.
 * @throws Refusal REVISION_CONFLICT, RECORD_NOT_FOUND
 */
export function saveRecord(
  ctx: Context,
  noun: NounName,
  record: { id: string | null; revision: number | null; values: Values },
): Stored {
  const before = record.id === null ? null : getRecord(ctx.db, noun, record.id);
  if (before) compareRevision(before, record.revision);
  if (
    before &&
    columns(noun).every(
      (key) =>
        JSON.stringify(before.values[key] ?? null) === JSON.stringify(record.values[key] ?? null),
    )
  )
    return before;
  const after: Stored = {
    id: record.id ?? ctx.newId(),
    revision: (before?.revision ?? 0) + 1,
    updatedAt: ctx.clock().toISOString(),
    updatedBy: ctx.session.name,
    values: record.values,
  };
  const row: Row = {
    id: after.id,
    revision: after.revision,
    updatedAt: after.updatedAt,
    updatedBy: after.updatedBy,
    search: searchText(noun, record.values),
  };
  for (const key of columns(noun)) row[key] = toColumn(record.values[key]);
  write(ctx.db, noun, row, before !== null);
  audited(ctx, {
    action: before ? 'update' : 'create',
    noun,
    recordId: after.id,
    before: before?.values ?? null,
    after: after.values,
  });
  return after;
}

function write(db: Database.Database, noun: NounName, row: Row, exists: boolean): void {
  const keys = Object.keys(row);
  const sql = exists
    ? `UPDATE "${noun}" SET ${keys.map((key) => `"${key}" = @${key}`).join(', ')} WHERE id = @id`
    : `INSERT INTO "${noun}" (${keys.map((key) => `"${key}"`).join(', ')}) VALUES (${keys.map((key) => `@${key}`).join(', ')})`;
  try {
    prepared(db, sql).run(row);
  } catch (error) {
    if (error instanceof Error && /UNIQUE constraint failed/.test(error.message))
      throw Refusal.of('RECORD_DUPLICATE', { noun });
    throw error;
  }
}

/** Takes a record out of sight; it can be restored. @throws Refusal RECORD_IN_USE, REVISION_CONFLICT, RECORD_NOT_FOUND */
export function removeRecord(ctx: Context, noun: NounName, id: string, revision: number): void {
  const before = getRecord(ctx.db, noun, id);
  compareRevision(before, revision);
  prepared(ctx.db, `UPDATE "${noun}" SET removedAt = ?, revision = revision + 1 WHERE id = ?`).run(
    ctx.clock().toISOString(),
    id,
  );
  audited(ctx, { action: 'remove', noun, recordId: id, before: before.values, after: null });
}

/** Brings a removed record back. @throws Refusal RECORD_NOT_FOUND, RECORD_DUPLICATE */
export function restoreRecord(ctx: Context, noun: NounName, id: string): Stored {
  const row = prepared(
    ctx.db,
    `SELECT * FROM "${noun}" WHERE id = ? AND removedAt IS NOT NULL`,
  ).get(id) as Row | undefined;
  if (!row) throw Refusal.of('RECORD_NOT_FOUND', { noun, id });
  try {
    prepared(
      ctx.db,
      `UPDATE "${noun}" SET removedAt = NULL, revision = revision + 1 WHERE id = ?`,
    ).run(id);
  } catch (error) {
    if (error instanceof Error && /UNIQUE constraint failed/.test(error.message))
      throw Refusal.of('RECORD_DUPLICATE', { noun });
    throw error;
  }
  const restored = getRecord(ctx.db, noun, id);
  audited(ctx, { action: 'restore', noun, recordId: id, before: null, after: restored.values });
  return restored;
}
