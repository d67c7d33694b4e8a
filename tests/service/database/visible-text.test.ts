import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { verifyAudit } from '../../../electron/service/database/audit';
import { migrate, migrations } from '../../../electron/service/database/migrate';

it('migration 15 takes out what nobody sees, leaves marks and revisions, and entries verifiable', () => {
  const db = new Database(':memory:');
  migrate(
    db,
    migrations.filter(({ number }) => number < 15),
  );
  const name = '甲\u200b站\u00ad\ufeff';
  db.prepare(
    "INSERT INTO station (id, revision, updatedAt, updatedBy, search, name, note, tier, division, state) VALUES ('s', 3, '2026-01-01', '王芳', ?, ?, ?, 'station', '220104004000', 'running')",
  ).run(`jiazhan jz ${name}\u000115400001234`, name, '第一行\n第二\u202e行\u0007');
  db.prepare(
    "INSERT INTO station (id, revision, updatedAt, updatedBy, search, name, tier, division, state) VALUES ('t', 1, '2026-01-02', '王芳', 'yi', '乙站', 'station', '220104004000', 'running')",
  ).run();
  const entry = [1, '', '', 'create', 'station', 's', null, JSON.stringify({ name })];
  const digest = (text: string) => createHash('sha256').update(text).digest('hex');
  const chained = [...entry, '0'.repeat(64)];
  db.prepare(
    'INSERT INTO audit (sequence, at, by, action, noun, recordId, before, after, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  ).run(...chained, digest(JSON.stringify(chained)));
  migrate(db);
  expect(
    db.prepare('SELECT name, note, search, revision, updatedAt, updatedBy FROM station').all(),
  ).toEqual([
    {
      name: '甲站',
      note: '第一行\n第二行',
      search: 'jiazhan jz 甲站\u000115400001234',
      revision: 3,
      updatedAt: '2026-01-01',
      updatedBy: '王芳',
    },
    {
      name: '乙站',
      note: null,
      search: 'yi',
      revision: 1,
      updatedAt: '2026-01-02',
      updatedBy: '王芳',
    },
  ]);
  expect(verifyAudit(db)).toEqual({ ok: true, entries: 1, brokenAt: null });
  db.close();
});
