import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { verifyAudit } from '../../../electron/service/database/audit';
import { migrate, migrations } from '../../../electron/service/database/migrate';

it('migration 7 sets numbers apart from names in old search texts, and leaves old entries verifiable', () => {
  const db = new Database(':memory:');
  migrate(
    db,
    migrations.filter(({ number }) => number < 7),
  );
  db.exec(`INSERT INTO station (id, revision, updatedAt, updatedBy, search, name, tier, division, state) VALUES ('s', 1, '', '', 'a', '甲站', 'station', '220104004000', 'running');
    INSERT INTO person (id, revision, updatedAt, updatedBy, search, name, citizenId, station) VALUES ('p', 1, '', '', 'hexiu hx 何秀|410199196809150021|15400001234', '何秀', '410199196809150021', 's')`);
  const entry = [1, '', '', 'create', 'person', 'p', null, '{}', '0'.repeat(64)];
  const hash = createHash('sha256').update(JSON.stringify(entry)).digest('hex');
  db.prepare(
    'INSERT INTO audit (sequence, at, by, action, noun, recordId, before, after, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  ).run(...entry, hash);
  migrate(db);
  expect(db.prepare('SELECT search FROM person').pluck().get()).toBe(
    'hexiu hx 何秀|\u0001410199196809150021|15400001234',
  );
  expect(verifyAudit(db)).toEqual({ ok: true, entries: 1, brokenAt: null });
  db.close();
});
