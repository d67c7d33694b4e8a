import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../electron/service/database/open';
import { keepLog, moveLogWhenIdle } from '../../../electron/service/database/write-ahead';

const KEY = 'ab'.repeat(32);
const MEBIBYTE = 1024 * 1024;

let folder: string;
let file: string;
let db: Database.Database;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stationbook-log-'));
  file = join(folder, 'a.db');
  db = openDatabase(file, KEY);
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

const write = (mebibytes: number): void => {
  const insert = db.prepare('INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)');
  db.transaction(() => {
    for (let at = 0; at < mebibytes; at += 1) insert.run(`large${at}`, 'x'.repeat(MEBIBYTE));
  })();
};
const inFile = (): number => statSync(file).size / MEBIBYTE;
/** The timer is due by now, and those of the test behind it. */
const idle = (): Promise<void> => after(20);

describe('the write-ahead log', () => {
  it('holds what was committed until nobody writes', async () => {
    write(12);
    expect(inFile()).toBeLessThan(4);
    moveLogWhenIdle(db, 0);
    await idle();
    expect(inFile()).toBeGreaterThan(11);
    expect(db.prepare('SELECT count(*) FROM setting').pluck().get()).toBe(12);
  });

  it('stays where a write has begun meanwhile, and where there is little of it', async () => {
    write(12);
    moveLogWhenIdle(db, 0);
    keepLog(db);
    await idle();
    expect(inFile()).toBeLessThan(4);
    db.pragma('wal_checkpoint(TRUNCATE)');
    const before = inFile();
    write(1);
    moveLogWhenIdle(db, 0);
    await idle();
    expect(inFile()).toBe(before);
  });

  it('is moved by whoever closes the database, and waits for no timer', async () => {
    write(12);
    moveLogWhenIdle(db, 0);
    db.close();
    await idle();
    expect(inFile()).toBeGreaterThan(11);
  });
});
