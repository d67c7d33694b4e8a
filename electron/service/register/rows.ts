import type Database from 'better-sqlite3';
import type { FieldValue, Stored, Values } from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';

export type Row = Record<string, string | number | null>;

/** A table row → a record; lists of codes are kept as JSON. */
export function toStored(noun: NounName, row: Row): Stored {
  const values: Values = {};
  for (const [key, field] of Object.entries(nounOf(noun).fields)) {
    const cell = row[key] ?? null;
    values[key] = field.kind === 'codes' && typeof cell === 'string' ? (JSON.parse(cell) as FieldValue) : cell;
  }
  return { id: String(row['id']), revision: Number(row['revision']), updatedAt: String(row['updatedAt']), updatedBy: String(row['updatedBy']), values };
}

/** All records of a noun that are not removed. */
export function allRecords(db: Database.Database, noun: NounName): Stored[] {
  return (db.prepare(`SELECT * FROM ${noun} WHERE removedAt IS NULL`).all() as Row[]).map((row) => toStored(noun, row));
}
