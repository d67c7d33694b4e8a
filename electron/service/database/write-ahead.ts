import { statSync } from 'node:fs';
import type Database from 'better-sqlite3';
import type { WriteDb } from './context';

/** What the log may hold, in pages of 4 KiB, before a commit has to move it by itself. */
const MOST_PAGES = 65_536;
/** From how many bytes on moving the log is worth while; what is left of it in size after that. */
const WORTH = 4 * 1024 * 1024;
const IDLE_MS = 2000;

/**
 * Has the write-ahead log moved into the database while nobody waits, and not within the commit
 * that filled it: what stands in the log is as durable, and moving a page means to decrypt and
 * encrypt it once more, which took a tenth of an import. Whoever closes the database moves the rest.
 */
export function letLogGrow(db: Database.Database): void {
  db.pragma(`wal_autocheckpoint = ${MOST_PAGES}`);
  db.pragma(`journal_size_limit = ${WORTH}`);
}

const logBytes = ({ name }: WriteDb): number =>
  statSync(`${name}-wal`, { throwIfNoEntry: false })?.size ?? 0;

const waiting = new WeakMap<WriteDb, NodeJS.Timeout>();

/** Nothing is moved while somebody writes; called before every write. */
export function keepLog(db: WriteDb): void {
  clearTimeout(waiting.get(db));
}

/** Moves the log once nothing has been written for a while; called after every write. */
export function moveLogWhenIdle(db: WriteDb, idle = IDLE_MS): void {
  const timer = setTimeout(() => {
    if (!db.open || logBytes(db) < WORTH) return;
    // Passive: whoever reads or writes at the same moment is not kept waiting.
    db.pragma('wal_checkpoint(PASSIVE)');
  }, idle);
  timer.unref();
  waiting.set(db, timer);
}
