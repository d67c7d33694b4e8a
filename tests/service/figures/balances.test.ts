import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { balancesOf, withoutBalance } from '../../../electron/service/exchange/received-balances';
import { shippedSet } from '../../../shared/definitions/shipped';
import type { Submission } from '../../../shared/package/manifest';
import { freeze, openPair, type Pair } from '../exchange/offices';

let pair: Pair;
let out: string;
let station: string;
beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'stationbook-balances-'));
  pair = await openPair();
  const sheet = await pair.county.call('statistics.sheet', { period: '2026Q3' });
  station = sheet.stations[0]?.id ?? '';
}, 60_000);
afterAll(async () => {
  await pair.close();
  rmSync(out, { recursive: true, force: true });
});

const SOURCES = ['fundsBudget', 'fundsLottery', 'fundsDonation', 'fundsOther'];
const money = (period: string, fundsReceived: number, fundsSpent: number) =>
  pair.county.call('statistics.save', {
    period,
    cells: [
      { station, item: 'fundsReceived', value: fundsReceived },
      { station, item: 'fundsSpent', value: fundsSpent },
      ...SOURCES.map((item) => ({ station, item, value: null })),
    ],
  });

/** Sends a quarter; what the city finds. */
async function found(period: string) {
  await freeze(pair.county, period);
  const { file } = await pair.county.call('submission.export', { period, folder: out });
  const [result] = await pair.city.call('receive.files', { files: [file], receipts: out });
  if (!result?.packageId) throw new Error(result?.code);
  await pair.county.call('submission.importReceipt', { file: result.receipt ?? '' });
  const { findings } = pair.city.ctx.db
    .prepare('SELECT findings FROM received_package WHERE packageId = ?')
    .get(result.packageId) as { findings: string };
  return (JSON.parse(findings) as { code: string; message: string }[]).map(
    ({ code, message }) => `${code} ${message}`,
  );
}

it('takes what was left of quarters that were never sent from the package', async () => {
  await money('2025Q4', 900_000, 100_000);
  await money('2026Q2', 0, 300_000);
  expect(await found('2026Q2')).toEqual([]);
});

it('asks about a balance that is not the one in which the quarter before ended', async () => {
  // Ends with 50 万元; then somebody takes ten from the year before.
  await money('2025Q4', 800_000, 100_000);
  await money('2026Q3', 0, 100_000);
  const codes = await found('2026Q3');
  expect(codes).toHaveLength(1);
  expect(codes[0]).toMatch(/^STAT_BALANCE_CARRIED .*40 .*50 /);
});

it('says of an older package that the balance is not known, instead of taking it for nothing', () => {
  const { db } = pair.city.ctx;
  const form = shippedSet.stationReturn;
  const submission = (period: string) =>
    ({ division: '220104', unitId: 'unknown', period }) as Submission;
  expect(balancesOf(db, submission('2026Q2'), null, form).isKnown(station)).toBe(false);
  const later = balancesOf(db, submission('2026Q4'), null, form);
  expect([later.isKnown(station), later.known.get(station)]).toEqual([true, -400_000]);
  const over = {
    code: 'STAT_SPENT_OVER',
    severity: 'warning',
    entity: 'statistics',
    id: station,
    params: { station: '测试站', spent: 30, received: 0, left: 0 },
  } as const;
  expect(withoutBalance(over)).toMatchObject({
    code: 'STAT_SPENT_BALANCE_UNKNOWN',
    params: { spent: 30, received: 0 },
  });
});
