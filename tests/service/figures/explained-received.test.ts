import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freeze, openPair, PERIOD, type Pair } from '../exchange/offices';

let pair: Pair;
let out: string;
let station: string;
beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'stationbook-explained-'));
  pair = await openPair();
  const sheet = await pair.county.call('statistics.sheet', { period: PERIOD });
  station = sheet.stations[0]?.id ?? '';
}, 60_000);
afterAll(async () => {
  await pair.close();
  rmSync(out, { recursive: true, force: true });
});

const visits = (value: number, period = PERIOD) =>
  pair.county.call('statistics.save', { period, cells: [{ station, item: 'visitTimes', value }] });
const file = async (period: string) => {
  await freeze(pair.county, period);
  return (await pair.county.call('submission.export', { period, folder: out })).file;
};
async function queries(packed: string) {
  const [result] = await pair.city.call('receive.files', { files: [packed], receipts: out });
  const row = pair.city.ctx.db
    .prepare('SELECT findings FROM received_package WHERE packageId = ?')
    .get(result?.packageId) as { findings: string };
  const fields = (JSON.parse(row.findings) as { code: string; field?: string }[])
    .filter(({ code }) => code === 'STAT_CHANGE')
    .map(({ field }) => field);
  return { fields, receipt: result?.receipt ?? '' };
}

it('an explanation answers the receiver for the figures that it saw, and for no others', async () => {
  await visits(100, '2026Q2');
  await visits(160);
  const { receipt } = await queries(await file('2026Q2'));
  await pair.county.call('submission.importReceipt', { file: receipt });
  const packed = await file(PERIOD);
  const { db } = pair.city.ctx;
  const before = (value: number) =>
    db
      .prepare(
        "UPDATE received_statistic SET value = ? WHERE period = '2026Q2' AND station = ? AND item = 'visitTimes'",
      )
      .run(value, station);
  // The city has another figure of the quarter before than the one that was explained.
  before(80);
  expect((await queries(packed)).fields).toEqual(['visitTimes']);
  db.exec(`DELETE FROM received_row WHERE packageId IN (SELECT packageId FROM received_package WHERE period = '${PERIOD}');
    DELETE FROM received_statistic WHERE period = '${PERIOD}'; DELETE FROM received_package WHERE period = '${PERIOD}'`);
  before(100);
  expect((await queries(packed)).fields).toEqual([]);
});
