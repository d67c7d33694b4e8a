import type Database from 'better-sqlite3';
import type { ReadDb, ReadStatement } from './reading';
import { Refusal } from '../../../shared/result';
import { fieldKinds } from '../../../shared/domain/field-kinds';
import type { Stored, Values } from '../../../shared/domain/noun';
import { byNoun, nounOf, type NounName, type RecordOf } from '../../../shared/domain/nouns';
import { noteChange, takeChanges } from './changes';
import type { WriteDb, Writer } from './context';
import { anyRow, queryOf, type Query, type Row, type RowOf, type Shape } from './rows';

export { audited } from './audit';

/** Runs work in one immediate transaction; nested calls join the outer one. */
export function inTransaction<T>(ctx: Pick<Writer, 'db'>, work: () => T): T {
  return ctx.db.inTransaction ? work() : ctx.db.transaction(work).immediate();
}

/** Thrown to take back what was only tried. */
const TRIED = new Error('tried');

/** Does work to see what it leads to, and takes all of it back. */
export function tried<T>({ db }: Pick<Writer, 'db'>, work: () => T): T {
  const noted = takeChanges(db);
  const result: { value?: T } = {};
  try {
    db.transaction(() => {
      result.value = work();
      throw TRIED;
    })();
  } catch (error) {
    if (error !== TRIED) throw error;
  }
  takeChanges(db);
  for (const topic of noted) noteChange(db, topic);
  return result.value as T;
}

/** A table's row as a stored record. */
export function fromRow<N extends NounName>(noun: N, row: Row): RecordOf<N>;
export function fromRow(noun: NounName, row: Row): Stored {
  const values: Values = {};
  for (const [key, field] of Object.entries(nounOf(noun).fields)) {
    // A derived field stands in rows that were asked for it, and nowhere else.
    if (field.derived && !(key in row)) continue;
    const raw = row[key] ?? null;
    values[key] =
      fieldKinds[field.kind].list && typeof raw === 'string' ? (JSON.parse(raw) as string[]) : raw;
  }
  return {
    id: String(row.id),
    revision: Number(row.revision),
    updatedAt: String(row.updatedAt),
    updatedBy: String(row.updatedBy),
    values,
  };
}

interface Prepared {
  statement: ReadStatement;
  query?: Query<unknown>;
}
const statements = new WeakMap<ReadDb, Map<string, Prepared>>();

/**
 * Prepared once a database: an import of ten thousand rows uses the same three statements. With the
 * shape of its rows where it gives any.
 */
export function prepared(db: WriteDb, sql: string): Database.Statement;
export function prepared<S extends Shape>(db: ReadDb, sql: string, shape: S): Query<RowOf<S>>;
export function prepared(db: ReadDb, sql: string, shape?: Shape): ReadStatement | Query<unknown> {
  let known = statements.get(db);
  if (!known) statements.set(db, (known = new Map<string, Prepared>()));
  let kept = known.get(sql);
  if (!kept) known.set(sql, (kept = { statement: db.prepare(sql) }));
  return shape ? (kept.query ??= queryOf(kept.statement, sql, shape)) : kept.statement;
}

const byId = byNoun((noun) => `SELECT * FROM "${noun}" WHERE id = ? AND removedAt IS NULL`);

/** A record that is not removed. @throws Refusal RECORD_NOT_FOUND */
export function getRecord<N extends NounName>(db: ReadDb, noun: N, id: string): RecordOf<N> {
  const row = prepared(db, byId(noun), anyRow).maybe(id);
  if (!row) throw Refusal.of('RECORD_NOT_FOUND', { noun, id });
  return fromRow(noun, row);
}
