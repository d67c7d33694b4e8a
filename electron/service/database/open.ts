import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Refusal } from '../../../shared/result';
import { addListFunctions } from './functions';
import { migrate } from './migrate';
import { letLogGrow } from './write-ahead';

/**
 * better-sqlite3's own binary needs Node-API 10; on older runtimes it crashes at load instead of
 * refusing.
 */
const LEAST_NODE_API = 10;

function nativeBinding(): { nativeBinding?: string } {
  const binding = process.env.STATIONBOOK_SQLITE_BINDING;
  if (binding) return { nativeBinding: binding };
  // A program packed round an older runtime carries a binary made for it.
  const carried = join(process.resourcesPath ?? '', 'sqlite.node');
  if (process.resourcesPath && existsSync(carried)) return { nativeBinding: carried };
  if (Number(process.versions.napi) < LEAST_NODE_API)
    throw Refusal.of('RUNTIME_TOO_OLD', {
      napi: process.versions.napi ?? '',
      least: LEAST_NODE_API,
    });
  return {};
}

/**
 * Opens an office's database (SQLCipher 4 format) and brings it to the newest schema.
 * @param key 32 bytes as hex
 * @param options `existing`: an office's database that was there before; a file that is gone or
 * empty is then refused instead of made anew
 * @param options.clock the office's clock, by which lists say what has run out
 * @throws Refusal DATABASE_KEY_WRONG, DATABASE_DAMAGED, DATABASE_MISSING, DATABASE_TOO_NEW,
 * RUNTIME_TOO_OLD
 */
export function openDatabase(
  file: string,
  key: string,
  options: { readonly?: boolean; existing?: boolean; clock?: () => Date } = {},
): Database.Database {
  if (!/^[0-9a-f]{64}$/.test(key)) throw new RangeError('a database key is 32 bytes as hex');
  if (options.existing && !existsSync(file)) throw Refusal.of('DATABASE_MISSING', { path: file });
  const db = new Database(file, { ...nativeBinding(), readonly: options.readonly ?? false });
  try {
    db.pragma("cipher='sqlcipher'");
    db.pragma('legacy=4');
    db.pragma(`key="x'${key}'"`);
    readable(db);
    if (options.existing && db.pragma('user_version', { simple: true }) === 0)
      throw Refusal.of('DATABASE_MISSING', { path: file });
    if (!options.readonly) {
      db.pragma('journal_mode = WAL');
      db.pragma('synchronous = FULL');
      letLogGrow(db);
      db.pragma('foreign_keys = ON');
      // Decrypting a page costs more than reading it: a register of a hundred thousand records
      // stays in memory once it has been read. In KiB, so negative.
      db.pragma('cache_size = -131072');
      migrate(db);
    }
    addListFunctions(db, options.clock ?? (() => new Date()));
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** SQLite cannot tell a wrong key from a damaged first page; both show on the first read. */
function readable(db: Database.Database): void {
  try {
    db.pragma('user_version');
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
  } catch (error) {
    throw Refusal.of(
      error instanceof Error && /malformed/.test(error.message)
        ? 'DATABASE_DAMAGED'
        : 'DATABASE_KEY_WRONG',
    );
  }
}

/**
 * Looks through a database that was just opened: an index that does not fit its table is derived
 * from it anew, anything worse is refused.
 * @throws Refusal DATABASE_DAMAGED
 */
export function requireSound(db: Database.Database): void {
  try {
    if (isSound(db)) return;
    db.exec('BEGIN IMMEDIATE; REINDEX');
    if (isSound(db)) {
      db.exec('COMMIT');
      return;
    }
  } catch {
    // A page that cannot be decrypted ends the check itself.
  }
  // What is damaged stays as it was found, for whoever can read more of it.
  if (db.inTransaction) db.exec('ROLLBACK');
  throw Refusal.of('DATABASE_DAMAGED');
}

/** Whether every page and index of an open database is sound. */
export function isSound(db: Database.Database): boolean {
  return (
    db.pragma('integrity_check', { simple: true }) === 'ok' &&
    (db.pragma('foreign_key_check') as unknown[]).length === 0
  );
}
