import type Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audited } from '../../../electron/service/database/audit';
import type { Handlers, Reader, WriteDb, Writer } from '../../../electron/service/database/context';
import { readOnly } from '../../../electron/service/database/reading';
import { inTransaction, prepared, tried } from '../../../electron/service/database/records';
import { writeSetting } from '../../../electron/service/database/settings';
import { saveRecord } from '../../../electron/service/records/write';
import type { Turn } from '../../../electron/service/queue';
import { procedures, type Procedures } from '../../../shared/contract/procedures';
import { reads } from './read-calls';
import { stateOf } from './state';
import { atWork, openWorld, type World } from './world';

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 120_000);
afterAll(() => world.close());

// The type check reads these lines: an `expect-error` that is none fails it.
it('whoever was given a Reader cannot write', () => {
  const written = (reader: Reader): void => {
    const { db } = reader;
    // @ts-expect-error the audit chain is written in a turn
    audited(reader, { action: '', noun: '', recordId: '', before: null, after: null });
    // @ts-expect-error a transaction is a writer's
    inTransaction(reader, () => undefined);
    // @ts-expect-error what is tried is written first
    tried(reader, () => undefined);
    // @ts-expect-error a record is saved in a turn
    saveRecord(reader, 'form', 'person', { id: null, revision: null, values: {} });
    // @ts-expect-error a setting is set in a turn
    writeSetting(db, 'idleMinutes', 5);
    // @ts-expect-error a reader's statement gives rows and no more
    const statement: Database.Statement = prepared(db, 'DELETE FROM draft');
    // @ts-expect-error and its database is not the connection
    const whole: WriteDb = db;
    // @ts-expect-error a Reader is no Writer
    const writer: Writer = reader;
    // @ts-expect-error a turn cannot be made up
    const turn: Turn = { over: false, end: () => undefined };
    expect([statement, whole, writer, turn]).toBeNull();
  };
  const handlers: Pick<Handlers<Procedures>, 'users.list'> = {
    // @ts-expect-error what the contract has as reading is given no Writer
    'users.list': (_: Writer) => [],
  };
  expect([written, handlers]).toHaveLength(2);
});

describe('a reader’s database', () => {
  it.each([
    ["INSERT INTO setting (key, value) VALUES ('a', '1') RETURNING key"],
    ["UPDATE station SET name = '' RETURNING id"],
    ['DELETE FROM draft'],
    ['DROP TABLE draft'],
    ['PRAGMA user_version = 99'],
    ['PRAGMA journal_mode = DELETE'],
    ['BEGIN IMMEDIATE'],
    ['COMMIT'],
    ["ATTACH DATABASE 'other.db' AS other"],
    ['VACUUM'],
  ])('refuses to prepare %s', (sql) => {
    expect(() => readOnly(world.county.ctx.db).prepare(sql)).toThrow('a reader asked');
  });

  it('answers what is asked of it', () => {
    const db = readOnly(world.county.ctx.db);
    expect(db.prepare('SELECT count(*) FROM station').pluck().get()).toBe(3);
    expect(db.prepare('PRAGMA data_version').pluck().get()).toEqual(expect.any(Number));
  });
});

it('has a call here for every procedure that reads', () => {
  expect(Object.keys(reads).sort()).toEqual(
    Object.entries(procedures)
      .filter(([, { effect }]) => effect === 'reads')
      .map(([name]) => name)
      .sort(),
  );
});

it.each(Object.entries(reads))(
  '%s is answered and leaves every row as it was',
  async (name, make) => {
    await atWork(world);
    const input = await make(world);
    const before = stateOf(world);
    const answer = await world.county.gate.call(name, input);
    expect(answer.ok || answer.failure).toBe(true);
    expect(stateOf(world)).toEqual(before);
  },
);
