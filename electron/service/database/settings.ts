import type { WriteDb } from './context';
import type { ReadDb } from './reading';
import { prepared } from './records';
import { text } from './rows';

/** A setting's value, or null if it was never set. */
export function readSetting<T>(db: ReadDb, key: string): T | null {
  const value = prepared(db, 'SELECT value FROM setting WHERE key = ?', text).maybe(key);
  return value === undefined ? null : (JSON.parse(value) as T);
}

/** Forgets a setting; `secret`: what stood there is overwritten in the file, too. */
export function removeSetting(db: WriteDb, key: string, secret = false): void {
  if (secret) db.pragma('secure_delete = ON');
  try {
    db.prepare('DELETE FROM setting WHERE key = ?').run(key);
  } finally {
    if (secret) db.pragma('secure_delete = OFF');
  }
}

export function writeSetting(db: WriteDb, key: string, value: unknown): void {
  db.prepare(
    'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  ).run(key, JSON.stringify(value));
}
