import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createGate } from '../../../electron/gate/gate';
import { isSound, openDatabase, requireSound } from '../../../electron/service/database/open';
import { writeBackup } from '../../../electron/service/security/backup';
import { textOf } from '../../../shared/text/index';
import { NOW, openTestOffice, PASSWORD, type TestOffice } from '../office';

let office: TestOffice;
let drive: string;
let database: string;
beforeEach(async () => {
  office = await openTestOffice();
  drive = mkdtempSync(join(tmpdir(), 'stationbook-damage-'));
  database = join(office.folder, 'stationbook.db');
});
afterEach(async () => {
  await office.close();
  rmSync(drive, { recursive: true, force: true });
});

/** Closes every connection, so that all of the database stands in its one file. */
async function closed(): Promise<void> {
  office.ctx.db.pragma('wal_checkpoint(TRUNCATE)');
  await office.gate.close();
  office.ctx.db.close();
}

async function login() {
  const gate = createGate({ dataRoot: office.folder, now: NOW });
  const result = await gate.call('session.login', { login: 'admin', password: PASSWORD });
  await gate.close();
  return result;
}

it('a database that is gone is not made anew', async () => {
  await closed();
  rmSync(database);
  expect(await login()).toMatchObject({ ok: false, failure: { code: 'DATABASE_MISSING' } });
  expect(existsSync(database)).toBe(false);
});

it('an emptied one is refused and left as it is', async () => {
  await closed();
  writeFileSync(database, '');
  expect(await login()).toMatchObject({ ok: false, failure: { code: 'DATABASE_MISSING' } });
  expect(statSync(database).size).toBe(0);
});

it('damage in any page is found at login, with the newest sound backup named; that backup then opens', async () => {
  const { file } = await office.call('backup.write', { folder: drive });
  await closed();
  const sound = readFileSync(database);
  for (let page = 0; page * 4096 < sound.length; page += 13) {
    const bytes = Buffer.from(sound);
    bytes[page * 4096 + 2000] = (bytes[page * 4096 + 2000] ?? 0) ^ 1;
    writeFileSync(database, bytes);
    const result = await login();
    expect(result, `page ${page}`).toMatchObject({
      ok: false,
      failure: {
        code: expect.stringMatching(/^DATABASE_(DAMAGED|KEY_WRONG)$/) as string,
        params: { backup: file },
      },
    });
    if (!result.ok)
      expect(textOf(result.failure.code, result.failure.params, 'zh')).toContain(file);
    expect(readFileSync(database).equals(bytes)).toBe(true);
  }
  const gate = createGate({ dataRoot: office.folder, now: NOW });
  try {
    expect(await gate.call('backup.restore', { file })).toMatchObject({ ok: true });
    expect(await gate.call('session.login', { login: 'admin', password: PASSWORD })).toMatchObject({
      ok: true,
    });
    // What was damaged is kept, and a second restore within the minute keeps what stood there then.
    await gate.call('backup.restore', { file });
    expect(
      readdirSync(office.folder).filter((name) => name.startsWith('before-restore-')),
    ).toHaveLength(2);
  } finally {
    await gate.close();
  }
});

it('a backup that is itself damaged is not offered', async () => {
  const { file } = await office.call('backup.write', { folder: drive });
  await closed();
  writeFileSync(file, readFileSync(file).subarray(0, -1));
  rmSync(database);
  const result = await login();
  expect(result).toMatchObject({ ok: false, failure: { code: 'DATABASE_MISSING' } });
  if (!result.ok) expect(result.failure.params).not.toHaveProperty('backup');
});

it('an index that does not fit its table is derived anew', () => {
  const db = openDatabase(join(drive, 'a.db'), 'ab'.repeat(32));
  db.exec(
    "CREATE TABLE thing (name TEXT); CREATE INDEX thing_name ON thing (name); INSERT INTO thing VALUES ('甲'), ('乙')",
  );
  db.unsafeMode(true);
  db.exec(
    "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE INDEX thing_name ON thing (upper(name) || ''x'')' WHERE name = 'thing_name'; PRAGMA writable_schema = RESET",
  );
  expect(isSound(db)).toBe(false);
  requireSound(db);
  expect(isSound(db)).toBe(true);
  expect(db.prepare('SELECT count(*) AS n FROM thing').get()).toEqual({ n: 2 });
  db.close();
});

it('a backup is not made of half a database: while another window holds the log back, it is refused', async () => {
  const { ctx } = office;
  ctx.db.pragma('busy_timeout = 20');
  const other = openDatabase(database, ctx.databaseKey.toString('hex'));
  other.exec('BEGIN');
  other.prepare('SELECT count(*) FROM setting').get();
  ctx.db.prepare("INSERT INTO setting (key, value) VALUES ('written', '1')").run();
  await expect(writeBackup(ctx, drive)).rejects.toMatchObject({
    failure: { code: 'DATABASE_BUSY' },
  });
  expect(readdirSync(drive)).toEqual([]);
  other.exec('COMMIT');
  other.close();
  await writeBackup(ctx, drive);
  expect(readdirSync(drive)).toEqual(['stationbook-220104-20261009-0900.sbk']);
});
