import Database from 'better-sqlite3';
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
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate, migrations, type Migration } from '../../../electron/service/database/migrate';
import { isSound, openDatabase } from '../../../electron/service/database/open';
import { createGate } from '../../../electron/gate/gate';
import { Refusal } from '../../../shared/result';
import { openTestOffice, PASSWORD } from '../office';

const KEY = 'ab'.repeat(32);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stationbook-database-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'OK';
  } catch (error) {
    return error instanceof Refusal ? error.failure.code : String(error);
  }
};

describe('migrations', () => {
  it('are numbered from 1 without gaps', () => {
    expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1));
  });

  it('bring old rows along, one transaction each', () => {
    const db = openDatabase(join(folder, 'a.db'), KEY);
    db.prepare("INSERT INTO setting (key, value) VALUES ('deadlineDay', '15')").run();
    const next = migrations.length + 1;
    const wider: Migration = {
      number: next,
      slug: 'wider',
      sql: "ALTER TABLE setting ADD COLUMN at TEXT NOT NULL DEFAULT '2026-10-09'",
    };
    migrate(db, [...migrations, wider]);
    expect(db.prepare('SELECT * FROM setting').get()).toEqual({
      key: 'deadlineDay',
      value: '15',
      at: '2026-10-09',
    });
    const broken: Migration = {
      number: next + 1,
      slug: 'broken',
      sql: 'DELETE FROM setting; SELECT no_such_thing()',
    };
    expect(() => migrate(db, [...migrations, wider, broken])).toThrow();
    expect(db.pragma('user_version', { simple: true })).toBe(next);
    expect(db.prepare('SELECT count(*) AS n FROM setting').get()).toEqual({ n: 1 });
    db.close();
  });

  it('refuse a database from the future and leave it as it was', () => {
    const file = join(folder, 'a.db');
    const db = openDatabase(file, KEY);
    db.pragma(`user_version = ${migrations.length + 7}`);
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.close();
    const before = readFileSync(file);
    expect(codeOf(() => openDatabase(file, KEY))).toBe('DATABASE_TOO_NEW');
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

describe('the database file', () => {
  it('is SQLCipher 4: unreadable without the key, refused with another', () => {
    const file = join(folder, 'a.db');
    openDatabase(file, KEY).close();
    expect(codeOf(() => openDatabase(file, 'cd'.repeat(32)))).toBe('DATABASE_KEY_WRONG');
    expect(() => new Database(file).prepare('SELECT count(*) FROM sqlite_schema').get()).toThrow(
      /not a database/,
    );
    expect(statSync(file).size % 4096).toBe(0);
  });

  it('never opens a damaged one silently', () => {
    const file = join(folder, 'a.db');
    const db = openDatabase(file, KEY);
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.close();
    const bytes = readFileSync(file);
    bytes[200] = (bytes[200] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    expect(codeOf(() => openDatabase(file, KEY))).toMatch(/^DATABASE_/);
  });

  it('keeps foreign keys and full synchronisation', () => {
    const db = openDatabase(join(folder, 'a.db'), KEY);
    expect([
      db.pragma('foreign_keys', { simple: true }),
      db.pragma('synchronous', { simple: true }),
      db.pragma('journal_mode', { simple: true }),
    ]).toEqual([1, 2, 'wal']);
    expect(isSound(db)).toBe(true);
    db.close();
  });
});

describe('the audit chain', () => {
  it('is whole after work, and shows an altered, a removed and an inserted entry', async () => {
    const office = await openTestOffice();
    const { db } = office.ctx;
    const values = {
      name: '晨光社会工作服务中心',
      uscc: null,
      type: null,
      legalRepresentative: null,
      phone: null,
      note: null,
    };
    const made = await office.call('records.save', {
      noun: 'institution',
      id: null,
      revision: null,
      values,
    });
    await office.call('records.save', {
      noun: 'institution',
      id: made.id,
      revision: made.revision,
      values: { ...values, note: '改过' },
    });
    const whole = await office.call('audit.verify', {});
    expect(whole).toMatchObject({ ok: true, brokenAt: null });
    const broken = async (sql: string) => {
      db.exec('SAVEPOINT tampering');
      db.exec(sql);
      db.exec('RELEASE tampering');
      return office.call('audit.verify', {});
    };
    const row = db.prepare('SELECT * FROM audit WHERE sequence = 2').get() as {
      after: string | null;
      at: string;
    };
    expect(
      await broken("UPDATE audit SET at = '2020-01-01T00:00:00.000Z' WHERE sequence = 2"),
    ).toMatchObject({ ok: false, brokenAt: 2 });
    db.prepare('UPDATE audit SET at = ? WHERE sequence = 2').run(row.at);
    expect(await office.call('audit.verify', {})).toMatchObject({ ok: true });
    expect(await broken('DELETE FROM audit WHERE sequence = 3')).toMatchObject({
      ok: false,
      brokenAt: 4,
    });
    await office.close();
  });
});

describe('backup', () => {
  it('is verified, brings everything back, and moves aside what stood there', async () => {
    const office = await openTestOffice();
    const values = {
      name: '晨光社会工作服务中心',
      uscc: null,
      type: null,
      legalRepresentative: null,
      phone: null,
      note: null,
    };
    await office.call('records.save', { noun: 'institution', id: null, revision: null, values });
    const { file, digest } = await office.call('backup.write', { folder });
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    const target = join(folder, 'restored');
    const gate = createGate({ dataRoot: target, now: '2026-10-09T10:00:00+08:00' });
    try {
      expect(await gate.call('backup.restore', { file })).toMatchObject({
        ok: true,
        value: { stage: 'locked' },
      });
      expect(
        await gate.call('session.login', { login: 'admin', password: PASSWORD }),
      ).toMatchObject({ ok: true });
      expect(
        await gate.call('records.list', { noun: 'institution', offset: 0, limit: 10 }),
      ).toMatchObject({ ok: true, value: { total: 1 } });
      expect(await gate.call('audit.verify', {})).toMatchObject({ ok: true, value: { ok: true } });
      await gate.call('backup.restore', { file });
      expect(readdirSync(target).some((name) => name.startsWith('before-restore-'))).toBe(true);
    } finally {
      await gate.close();
      await office.close();
    }
  });

  it('refuses a damaged one before anything is touched', async () => {
    const office = await openTestOffice();
    const { file } = await office.call('backup.write', { folder });
    const bytes = readFileSync(file);
    bytes[bytes.length - 9] = (bytes.at(-9) ?? 0) ^ 1;
    writeFileSync(file, bytes);
    const target = join(folder, 'restored');
    const gate = createGate({ dataRoot: target });
    expect(await gate.call('backup.restore', { file })).toMatchObject({
      ok: false,
      failure: { code: 'BACKUP_DAMAGED' },
    });
    expect(existsSync(join(target, 'office.json'))).toBe(false);
    await gate.close();
    await office.close();
  });
});
