import type { WriteDb } from './context';
import type { ReadDb } from './reading';
import { select, text } from './rows';

/** A setting's value, or null if it was never set. */
export function readSetting<T>(db: ReadDb, key: string): T | null {
  const value = select(db, 'SELECT value FROM setting WHERE key = ?', text).maybe(key);
  return value === undefined ? null : (JSON.parse(value) as T);
}

export function writeSetting(db: WriteDb, key: string, value: unknown): void {
  db.prepare(
    'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  ).run(key, JSON.stringify(value));
}
