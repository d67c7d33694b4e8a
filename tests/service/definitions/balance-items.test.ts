import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fillCounty } from '../../../electron/service/demo/fill';
import { callThrough } from '../../../electron/service/demo/office';
import { seeded } from '../../../electron/service/demo/random';
import { setProblems } from '../../../shared/definitions/problems';
import { readSet } from '../../../shared/definitions/read-set';
import { shippedSet } from '../../../shared/definitions/shipped';
import { freeze, introduce } from '../exchange/offices';
import { openTestOffice, type TestOffice } from '../office';

/** Other names for the money of which a balance is carried. */
const renamed = (content: unknown): string =>
  JSON.stringify(content)
    .replaceAll('fundsReceived', 'moneyIn')
    .replaceAll('fundsSpent', 'moneyOut');
const named = renamed({ ...shippedSet, id: 'money.example' });

let city: TestOffice;
let county: TestOffice;
let out: string;
let station: string;

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'stationbook-money-'));
  const file = join(out, 'money.json');
  writeFileSync(file, named);
  city = await openTestOffice({ level: 'city' });
  county = await openTestOffice();
  await introduce(city, county);
  for (const office of [city, county]) {
    const { sm3, problems } = await office.call('definitions.preview', { file });
    expect(problems).toEqual([]);
    await office.call('definitions.take', { file, sm3, moved: [] });
  }
  const call = callThrough(county.gate);
  const [township] = await county.call('divisions.children', { parent: '220104' });
  await fillCounty(
    (name, input) => call(name, JSON.parse(renamed(input)) as typeof input),
    seeded(7),
    [{ code: township?.code ?? '', name: township?.name ?? '', villages: [] }],
    { studiosPerTownship: 0, staffPerStation: [2, 3], institutions: 2 },
    ['2026Q2', '2026Q3'],
  );
  station = (await county.call('statistics.sheet', { period: '2026Q3' })).stations[0]?.id ?? '';
}, 60_000);
afterAll(async () => {
  await city.close();
  await county.close();
  rmSync(out, { recursive: true, force: true });
});

const money = (period: string, moneyIn: number, moneyOut: number) =>
  county.call('statistics.save', {
    period,
    cells: [
      { station, item: 'moneyIn', value: moneyIn },
      { station, item: 'moneyOut', value: moneyOut },
      ...['fundsBudget', 'fundsLottery'].map((item) => ({ station, item, value: null })),
    ],
  });
const overspent = async (period: string) =>
  (await county.call('checks.run', { period }))
    .filter(({ code }) => code === 'STAT_SPENT_OVER')
    .map(({ params }) => params);

it('carries on what is left of the items that the return names', async () => {
  await money('2026Q2', 500_000, 100_000);
  await money('2026Q3', 0, 400_000);
  expect(await overspent('2026Q3')).toEqual([]);
  await money('2026Q3', 0, 500_000);
  expect(await overspent('2026Q3')).toMatchObject([{ spent: 50, left: 40 }]);
});

it('sends along what was left, by the same items', async () => {
  await money('2026Q3', 0, 400_000);
  await freeze(county, '2026Q3');
  const { file } = await county.call('submission.export', { period: '2026Q3', folder: out });
  const [received] = await city.call('receive.files', { files: [file], receipts: out });
  expect(received).toMatchObject({ outcome: 'accepted' });
  expect(
    city.ctx.db
      .prepare("SELECT content ->> 'value' AS value FROM received_row WHERE tableName = 'balances'")
      .all(),
  ).toContainEqual({ value: 400_000 });
});

it('refuses a balance of items that are not there, or of two units', () => {
  const codes = (balance: { received: string; spent: string }) => {
    const set = readSet(JSON.parse(named));
    return setProblems({ ...set, stationReturn: { ...set.stationReturn, balance } }).map(
      ({ code }) => code,
    );
  };
  expect(codes({ received: 'moneyIn', spent: 'moneyOut' })).toEqual([]);
  expect(codes({ received: 'nothing', spent: 'moneyOut' })).toEqual(['DEF_BALANCE_OF_NOTHING']);
  expect(codes({ received: 'moneyIn', spent: 'servedTimes' })).toEqual(['DEF_BALANCE_UNITS']);
});
