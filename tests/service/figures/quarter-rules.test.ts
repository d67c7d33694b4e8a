import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultRuleParameters } from '../../../shared/definitions/shipped';
import { freeze, openPair, type Pair } from '../exchange/offices';

let pair: Pair;
let out: string;
let station: string;
beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'stationbook-rules-'));
  pair = await openPair();
  station =
    (await pair.county.call('statistics.sheet', { period: '2026Q3' })).stations[0]?.id ?? '';
}, 60_000);
afterAll(async () => {
  await pair.close();
  rmSync(out, { recursive: true, force: true });
});

const SOURCES = ['fundsBudget', 'fundsLottery', 'fundsDonation', 'fundsOther'];

/** Writes figures of the station, each in the smallest unit of its item. */
const write = (period: string, values: Record<string, number | null>) =>
  pair.county.call('statistics.save', {
    period,
    cells: Object.entries(values).map(([item, value]) => ({ station, item, value })),
  });

/** Money of a quarter, not split by source. */
const money = (period: string, fundsReceived: number | null, fundsSpent: number | null) =>
  write(period, {
    fundsReceived,
    fundsSpent,
    ...Object.fromEntries(SOURCES.map((key) => [key, null])),
  });

const found = async (period: string, code: string) =>
  (await pair.county.call('checks.run', { period }))
    .filter((one) => one.code === code)
    .map(({ severity, field, params }) => ({ severity, field, params }));

/** Sends a quarter to the city; the codes of what the city finds and has no explanation of. */
async function send(period: string) {
  await freeze(pair.county, period);
  const { file } = await pair.county.call('submission.export', { period, folder: out });
  const [result] = await pair.city.call('receive.files', { files: [file], receipts: out });
  if (!result?.packageId) throw new Error(result?.code);
  const row = pair.city.ctx.db
    .prepare('SELECT findings FROM received_package WHERE packageId = ?')
    .get(result.packageId) as { findings: string };
  const codes = (JSON.parse(row.findings) as { code: string }[]).map(({ code }) => code);
  await pair.county.call('submission.importReceipt', { file: result.receipt ?? '' });
  return { outcome: result.outcome, codes };
}

describe('money of a year that comes in its first quarter', () => {
  it('is spent until its last, across the end of the year and quarters that nobody filled in', async () => {
    // 60 万元 at the end of the year before; nothing is known of the first quarter.
    await money('2025Q4', 600_000, 100_000);
    await money('2026Q2', 0, 200_000);
    await money('2026Q3', 0, 300_000);
    for (const period of ['2025Q4', '2026Q2', '2026Q3'])
      expect(await found(period, 'STAT_SPENT_OVER'), period).toEqual([]);
  });

  it('is asked about from the first fen that never came in', async () => {
    await money('2026Q3', 0, 300_001);
    expect(await found('2026Q3', 'STAT_SPENT_OVER')).toEqual([
      {
        severity: 'warning',
        field: 'fundsSpent',
        params: expect.objectContaining({ spent: 30.0001, received: 0, left: 30 }) as unknown,
      },
    ]);
    // A later quarter changes nothing in an earlier one.
    expect(await found('2026Q2', 'STAT_SPENT_OVER')).toEqual([]);
  });

  it('counts what one quarter has of the two figures, and carries what was spent too much', async () => {
    await money('2026Q1', null, 500_000);
    expect(await found('2026Q2', 'STAT_SPENT_OVER')).toMatchObject([{ params: { left: 0 } }]);
    expect(await found('2026Q3', 'STAT_SPENT_OVER')).toMatchObject([{ params: { left: -20 } }]);
    await money('2026Q1', null, null);
    await money('2026Q3', 0, 300_000);
    expect(await found('2026Q3', 'STAT_SPENT_OVER')).toEqual([]);
  });
});

describe('a zero report', () => {
  const tick = (zero: boolean) =>
    pair.county.call('statistics.zeroReport', { period: '2026Q3', station, zero });

  it('beside figures is found and keeps the quarter from being frozen', async () => {
    await tick(true);
    expect(await found('2026Q3', 'STAT_ZERO_FILLED')).toMatchObject([
      { severity: 'error', field: 'fundsSpent', params: { value: 30 } },
    ]);
    expect(await pair.county.code('submission.freeze', { period: '2026Q3' })).toBe(
      'FREEZE_HAS_ERRORS',
    );
    await tick(false);
    expect(await found('2026Q3', 'STAT_ZERO_FILLED')).toEqual([]);
  });
});

describe('who receives', () => {
  it('asks from the limits that it set itself, not from the sender’s nor the shipped ones', async () => {
    // The end of the year before was entered for reference and never sent.
    await money('2025Q4', null, null);
    await money('2026Q2', 600_000, 300_000);
    await money('2026Q3', 0, 300_000);
    await write('2026Q2', { visitTimes: 200 });
    await write('2026Q3', { visitTimes: 260 });
    expect(await send('2026Q2')).toEqual({ outcome: 'accepted', codes: [] });
    await pair.city.call('settings.set', {
      ruleParameters: { ...defaultRuleParameters, changePercent: 29 },
    });
    const changes = (await pair.county.call('checks.run', { period: '2026Q3' })).filter(
      ({ code, field }) => code === 'STAT_CHANGE' && field === 'visitTimes',
    );
    expect(changes).toEqual([]);
    const answer = await send('2026Q3');
    expect(answer.outcome).toBe('accepted-with-queries');
    expect(answer.codes).toContain('STAT_CHANGE');
    // It has the balance of the quarters that it received.
    expect(answer.codes).not.toContain('STAT_SPENT_OVER');
  });
});

describe('registrations that run out', () => {
  it('are shown from as many days ahead as the office set, in thirds of them', async () => {
    const { county } = pair;
    const [person] = (await county.call('records.list', { noun: 'person', offset: 0, limit: 1 }))
      .rows;
    if (!person) throw new Error('nobody is there');
    county.ctx.db.exec("UPDATE person SET registrationExpiry = '2030-01-01'");
    county.ctx.db
      .prepare("UPDATE person SET registrationExpiry = '2026-12-01' WHERE id = ?")
      .run(person.id);
    const expiry = async (expiryDays: number) => {
      await county.call('settings.set', {
        ruleParameters: { ...defaultRuleParameters, expiryDays },
      });
      return (await county.call('desk.get', { period: '2026Q3' })).expiry;
    };
    // 53 days from 9 October.
    expect(await expiry(90)).toMatchObject({
      days: 90,
      within: [
        { from: 0, to: 30, n: 0 },
        { from: 31, to: 60, n: 1 },
        { from: 61, to: 90, n: 0 },
      ],
      next: [{ id: person.id, daysLeft: 53 }],
    });
    expect(await expiry(52)).toMatchObject({
      days: 52,
      within: [{ n: 0 }, { n: 0 }, { from: 36, to: 52, n: 0 }],
      next: [],
    });
    expect(await expiry(53)).toMatchObject({ within: [{ n: 0 }, { n: 0 }, { n: 1 }] });
    expect(await expiry(365)).toMatchObject({ within: [{ from: 0, to: 122, n: 1 }, {}, {}] });
    expect((await expiry(1)).within).toEqual([{ from: 0, to: 1, n: 0 }]);
  });
});
