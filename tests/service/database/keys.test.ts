import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { nounNames, nounOf } from '../../../shared/domain/nouns';
import { migrate, migrations } from '../../../electron/service/database/migrate';

/** How SQLite looks up a record by one of its keys. */
const planOf = (db: Database.Database, noun: string, key: readonly string[]): string => {
  const fields = key.map((field) => `"${field}" = ?`).join(' AND ');
  const sql = `EXPLAIN QUERY PLAN SELECT id FROM "${noun}" WHERE ${fields} AND removedAt IS NULL AND id <> ?`;
  return (db.prepare(sql).all(...key, '') as { detail: string }[])
    .map(({ detail }) => detail)
    .join();
};

it('finds whoever has the same key, or the same certificate, by an index and not among all records', () => {
  const db = new Database(':memory:');
  migrate(db);
  const slow = nounNames.flatMap((noun) =>
    nounOf(noun)
      .keys.filter((key) => /^SCAN|_search/.test(planOf(db, noun, key)))
      .map((key) => `${noun} ${key.join()}`),
  );
  expect(slow).toEqual([]);
  expect(planOf(db, 'person', ['certificate'])).toContain('person_certificate');
  db.close();
});

it('migrations 11 and 12 find what was kept before them', () => {
  const db = new Database(':memory:');
  migrate(
    db,
    migrations.filter(({ number }) => number < 11),
  );
  db.exec(`INSERT INTO station (id, revision, updatedAt, updatedBy, search, name, tier, division, state) VALUES ('s', 1, '', '', 'a', '甲站', 'station', '220104004000', 'running');
    INSERT INTO person (id, revision, updatedAt, updatedBy, search, name, citizenId, station, certificate) VALUES ('p', 1, '', '', '', '何秀', '410199196809150021', 's', '2022001');
    INSERT INTO institution (id, revision, updatedAt, updatedBy, search, name) VALUES ('i', 1, '', '', '', '示例机构')`);
  migrate(db);
  const find = (sql: string, value: string) => db.prepare(sql).pluck().get(value);
  expect(find('SELECT id FROM person WHERE certificate = ?', '2022001')).toBe('p');
  expect(find('SELECT id FROM institution WHERE name = ?', '示例机构')).toBe('i');
  db.close();
});
