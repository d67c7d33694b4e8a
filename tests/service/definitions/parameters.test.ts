import { afterAll, beforeAll, expect, it } from 'vitest';
import { takeCommon, takeShipped } from '../../../electron/service/definitions/definitions';
import { readSetting, writeSetting } from '../../../electron/service/database/settings';
import type { DefinitionSet } from '../../../shared/definitions/definition-set';
import { shippedSet } from '../../../shared/definitions/shipped';
import { openTestOffice, type TestOffice } from '../office';

const province: DefinitionSet = {
  ...shippedSet,
  id: 'other-province',
  parameters: { ...shippedSet.parameters, changePercent: 20, registrationYears: 5 },
  deadlines: { returnDay: 8 },
};

let county: TestOffice;
let station: string;
beforeAll(async () => {
  county = await openTestOffice();
  const values = {
    name: '永昌街道社会工作站',
    tier: 'station',
    division: '220104001000',
    state: 'running',
  };
  station = (
    await county.call('records.save', { noun: 'station', id: null, revision: null, values })
  ).id;
  await county.call('records.save', {
    noun: 'person',
    id: null,
    revision: null,
    values: {
      name: '林岚',
      citizenId: '410199196809150021',
      station,
      postSince: '2020-01-01',
      education: '20',
      major: '民族学',
    },
  });
});
afterAll(() => county.close());

const enter = (period: string, value: number) =>
  county.call('statistics.save', { period, cells: [{ station, item: 'visitTimes', value }] });
const changed = async (period: string): Promise<boolean> =>
  (await county.call('checks.run', { period })).some(({ code }) => code === 'STAT_CHANGE');

it('come from the set, and what the office has set for itself stands on top', async () => {
  const settings = await county.call('settings.get', {});
  await county.call('settings.set', {
    ruleParameters: { ...settings.ruleParameters, changeBase: 60 },
    deadlineDay: 15,
  });
  expect(readSetting(county.ctx.db, 'ruleParameters')).toEqual({ changeBase: 60 });
  expect(readSetting(county.ctx.db, 'deadlineDay')).toBeNull();
  await enter('2026Q1', 100);
  await enter('2026Q2', 130);

  takeCommon(county.ctx.db, province);
  const now = await county.call('settings.get', {});
  expect(now.ruleParameters).toEqual({ ...province.parameters, changeBase: 60 });
  expect(now.defined.ruleParameters).toEqual(province.parameters);
  expect(now.deadlineDay).toBe(8);
});

it('hold in a quarter as they did when it began', async () => {
  await enter('2026Q3', 169);
  expect([await changed('2026Q2'), await changed('2026Q3')]).toEqual([false, true]);
  expect((await county.call('desk.get', { period: '2026Q2' })).deadline).toBe('2026-07-15');
  expect((await county.call('desk.get', { period: '2026Q3' })).deadline).toBe('2026-10-08');
});

it('reach what a list works out in the database', async () => {
  const status = async (): Promise<unknown> => {
    const { rows } = await county.call('records.list', {
      noun: 'person',
      filters: {},
      offset: 0,
      limit: 10,
    });
    return rows[0]?.values.professional;
  };
  expect(await status()).toBe('no');
  takeCommon(county.ctx.db, {
    ...province,
    parameters: { ...province.parameters, relatedMajors: ['民族学'] },
  });
  expect(await status()).toBe('yes');
});

it('follow another set where a setting only says what the outgoing one said', () => {
  const { db } = county.ctx;
  takeCommon(db, shippedSet);
  // As releases before definitions stored them: all of them, whichever was changed.
  writeSetting(db, 'ruleParameters', { ...shippedSet.parameters, leastAge: 18 });
  writeSetting(db, 'deadlineDay', 15);
  takeCommon(db, province);
  expect(readSetting(db, 'ruleParameters')).toEqual({ leastAge: 18 });
  expect(readSetting(db, 'deadlineDay')).toBeNull();
});

it('are not taken back by the program from what another office sent', () => {
  const { db } = county.ctx;
  const layer = () =>
    db.prepare("SELECT content FROM definition_layer WHERE layer = 'common'").get();
  const before = layer();
  takeShipped(db);
  expect(layer()).toEqual(before);
});

it('leave every quarter where a new version of the program says the same', () => {
  const { db } = county.ctx;
  takeCommon(db, shippedSet);
  db.prepare('DELETE FROM period_definitions').run();
  // A database of the first format has the set itself in its row, with the return alone.
  const { parameters: _p, deadlines: _d, ...first } = shippedSet;
  db.prepare("UPDATE definition_layer SET content = ? WHERE layer = 'common'").run(
    JSON.stringify({ ...first, format: 1, version: '2026-1' }),
  );
  takeShipped(db);
  expect(db.prepare('SELECT count(*) AS n FROM period_definitions').get()).toEqual({ n: 0 });
});
