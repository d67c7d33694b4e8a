import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillCounty } from '../../../electron/service/demo/fill';
import { callThrough } from '../../../electron/service/demo/office';
import { seeded } from '../../../electron/service/demo/random';
import { shippedSet } from '../../../shared/definitions/shipped';
import { freeze, introduce } from '../exchange/offices';
import { openTestOffice, type TestOffice } from '../office';

const HALF = '2026H1';
const SET = {
  ...shippedSet,
  id: 'half-yearly.example',
  stationReturn: { ...shippedSet.stationReturn, rhythm: 'half' },
};

let city: TestOffice;
let county: TestOffice;
let out: string;
let station = '';

const take = async (office: TestOffice): Promise<void> => {
  const file = join(out, 'half-yearly.json');
  const { sm3, problems } = await office.call('definitions.preview', { file });
  expect(problems).toEqual([]);
  await office.call('definitions.take', { file, sm3, moved: [] });
};
const own = async (period: string) => {
  const sheet = await county.call('statistics.sheet', { period });
  return { sheet, now: sheet.values[station] ?? {}, before: sheet.previous[station] ?? {} };
};
const found = async (code: string) =>
  (await county.call('checks.run', { period: HALF })).filter((one) => one.code === code);
const set = (item: string, value: number | null, period = HALF) =>
  county.call('statistics.save', { period, cells: [{ station, item, value }] });

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'stationbook-half-'));
  writeFileSync(join(out, 'half-yearly.json'), JSON.stringify(SET));
  city = await openTestOffice({ level: 'city' });
  county = await openTestOffice();
  await introduce(city, county);
  for (const office of [city, county]) await take(office);
  const [township] = await county.call('divisions.children', { parent: '220104' });
  if (!township) throw new Error('no township');
  const villages = await county.call('divisions.children', { parent: township.code });
  await fillCounty(
    callThrough(county.gate),
    seeded(7),
    [{ ...township, villages: villages.slice(0, 1) }],
    { studiosPerTownship: 1, staffPerStation: [2, 3], institutions: 2 },
    ['2025H1', '2025H2', HALF],
  );
  station = (await county.call('statistics.sheet', { period: HALF })).stations[0]?.id ?? '';
}, 60_000);
afterAll(async () => {
  await city.close();
  await county.close();
  rmSync(out, { recursive: true, force: true });
});

describe('a county whose stations report by half-years', () => {
  it('works in the half-year that ended last, and is offered half-years', async () => {
    const state = await county.call('app.state', {});
    expect(state).toMatchObject({ period: HALF });
    expect(state.stage === 'open' && state.periods).toEqual(
      '2026H2 2026H1 2025H2 2025H1 2024H2 2024H1'.split(' '),
    );
    const { deadline } = await county.call('desk.get', { period: HALF });
    expect(deadline).toBe('2026-07-15');
  });

  it('holds a half-year against the one before and that of last year', async () => {
    const { sheet, now, before } = await own(HALF);
    expect(now.caseOpening).toBe(before.caseEnding);
    expect(sheet.lastYear[station]?.servedTimes).toBe((await own('2025H1')).now.servedTimes);
    expect(before.servedTimes).toBe((await own('2025H2')).now.servedTimes);
    await set('caseOpening', (before.caseEnding ?? 0) + 1);
    expect(await found('STAT_OPENING')).toHaveLength(1);
    await set('caseOpening', before.caseEnding ?? 0);
    expect(await found('STAT_OPENING')).toEqual([]);
    const files = now.clientsOnFile ?? null;
    await set('clientsOnFile', (before.clientsOnFile ?? 0) - 1);
    expect((await found('STAT_CUMULATIVE')).map(({ field }) => field)).toEqual(['clientsOnFile']);
    await set('clientsOnFile', files);
  });

  it('counts the register on the half-year’s last day and ledgers within its days', async () => {
    const { items, values } = await county.call('statistics.ledgers', { period: HALF });
    expect(items).not.toContain('supervisionCount');
    const visit = async (date: string): Promise<void> => {
      await county.call('records.save', {
        noun: 'visit',
        id: null,
        revision: null,
        values: {
          station,
          kind: 'supervision',
          date,
          visitors: '李明',
          hours: 1.5,
          findings: '查看台账',
        },
      });
    };
    for (const date of ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01']) await visit(date);
    const after = await county.call('statistics.ledgers', { period: HALF });
    expect(after.values[station]).toEqual({
      ...values[station],
      supervisionCount: 2,
      supervisionHours: 30,
    });
  });

  it('is checked, frozen, sent and shown at the other office', async () => {
    await set('supervisionCount', 2);
    await set('supervisionHours', 30);
    await freeze(county, HALF);
    const { file } = await county.call('submission.export', { period: HALF, folder: out });
    expect(basename(file)).toBe('220104-2026H1-0001.zip');
    const [received] = await city.call('receive.files', { files: [file], receipts: out });
    expect(received).toMatchObject({ ok: true, outcome: 'accepted', period: HALF });
    const { totals } = await city.call('receive.rollup', { period: HALF });
    expect(totals.servedTimes).toBe((await own(HALF)).now.servedTimes);
    const board = await city.call('receive.board', { period: HALF });
    expect(board.periods.at(-1)).toBe(HALF);
    expect(board.received).toBe(1);
  });

  it('leaves open what was begun before: no quarter loses its figures', async () => {
    await set('servedTimes', 77, '2026Q2');
    const state = await county.call('app.state', {});
    expect(state.stage === 'open' && state.periods).toContain('2026Q2');
    // The money of a quarter is in that of its half-year already.
    const balance = async () => {
      const { ctx } = county;
      const { balancesBefore } = await import('../../../electron/service/quarter/balances');
      return balancesBefore(ctx, '2026H2').get(station);
    };
    const before = await balance();
    await set('fundsReceived', 5_000, '2026Q2');
    expect(await balance()).toBe(before);
  });
});
