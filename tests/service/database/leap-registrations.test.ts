import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { migrate, migrations } from '../../../electron/service/database/migrate';

it.each([
  [null, '2027-02'],
  [5, '2029-02'],
])(
  'migration 22 mends ends of registrations that the old rule made, and no others (%s years)',
  (years, month) => {
    const db = new Database(':memory:');
    migrate(
      db,
      migrations.filter(({ number }) => number < 22),
    );
    db.prepare(
      "INSERT INTO station (id, revision, updatedAt, updatedBy, search, name, tier, division, state) VALUES ('s', 1, '', '', '', '站', 'station', '220104004000', 'running')",
    ).run();
    if (years !== null)
      db.prepare("INSERT INTO setting (key, value) VALUES ('ruleParameters', ?)").run(
        JSON.stringify({ registrationYears: years }),
      );
    const ends = (id: string, registeredOn: string | null, expiry: string) => {
      db.prepare(
        `INSERT INTO person (id, revision, updatedAt, updatedBy, search, name, citizenId, station, level, registrationExpiry) VALUES (?, 1, '', '', '', '人', ?, 's', 'worker', ?)`,
      ).run(id, id, expiry);
      db.prepare(
        `INSERT INTO qualification (id, revision, updatedAt, updatedBy, search, person, level, registeredOn, registrationExpiry) VALUES (?, 1, '', '', '', ?, 'worker', ?, ?)`,
      ).run(`${id}q`, id, registeredOn, expiry);
    };
    ends('made', '2024-02-29', `${month}-27`);
    ends('written', '2024-02-29', `${month}-26`);
    ends('other', '2024-02-28', `${month}-27`);
    ends('undated', null, `${month}-27`);
    migrate(db);
    for (const [table, key] of [
      ['person', 'id'],
      ['qualification', 'person'],
    ])
      expect(
        db
          .prepare(`SELECT ${key} AS id, registrationExpiry AS ends FROM ${table} ORDER BY 1`)
          .all()
          .map((row) => Object.values(row as object).join(' ')),
      ).toEqual([
        `made ${month}-28`,
        `other ${month}-27`,
        `undated ${month}-27`,
        `written ${month}-26`,
      ]);
    db.close();
  },
);
