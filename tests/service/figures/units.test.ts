import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fill, freeze, introduce, PERIOD } from '../exchange/offices';
import { openTestOffice, type TestOffice } from '../office';

/** 长春经济技术开发区: a development zone, which the table has and which has no county office. */
const ZONE = '220171';

let city: TestOffice;
let zone: TestOffice;
let out: string;
beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'stationbook-units-'));
  city = await openTestOffice({ level: 'city' });
}, 60_000);
afterAll(async () => {
  await city.close();
  await zone.close();
  rmSync(out, { recursive: true, force: true });
});

const rowsOf = async (period = PERIOD) => {
  const board = await city.call('receive.board', { period });
  const rollup = await city.call('receive.rollup', { period });
  expect(rollup.byDivision.map(({ division }) => division)).toEqual(
    board.rows.map(({ division }) => division),
  );
  return { board, rollup };
};

it('has no row for a development zone of which no office is known', async () => {
  expect((await rowsOf()).board.rows.map(({ division }) => division)).not.toContain(ZONE);
});

it('has a row for every office that is trusted, whatever its division, and counts what it sends', async () => {
  const { board: before } = await rowsOf();
  zone = await openTestOffice({ division: ZONE });
  await introduce(city, zone);
  const { board } = await rowsOf();
  expect(board.expected).toBe(before.expected + 1);
  expect(board.missing).toContain(ZONE);
  await fill(zone);
  await freeze(zone);
  const { file } = await zone.call('submission.export', { period: PERIOD, folder: out });
  const [received] = await city.call('receive.files', { files: [file], receipts: null });
  expect(received).toMatchObject({ ok: true, outcome: 'accepted' });
  const after = await rowsOf();
  expect(after.board).toMatchObject({ received: 1, expected: before.expected + 1 });
  expect(after.board.missing).not.toContain(ZONE);
  const sheet = await zone.call('statistics.sheet', { period: PERIOD });
  const own = Object.values(sheet.values).reduce((sum, row) => sum + (row.servedTimes ?? 0), 0);
  expect(own).toBeGreaterThan(0);
  expect(after.rollup.totals.servedTimes).toBe(own);
  expect(after.rollup.byDivision.find(({ division }) => division === ZONE)).toMatchObject({
    received: true,
    values: { servedTimes: own },
  });
});

it('has a row at the province for a county that sends to it directly', async () => {
  const province = await openTestOffice({ level: 'province' });
  const county = await openTestOffice();
  try {
    await introduce(province, county);
    const { rows } = await province.call('receive.board', { period: PERIOD });
    expect(rows.find(({ division }) => division === '220104')?.name).toBe('朝阳区');
    // Its city is still to send.
    expect(rows.map(({ division }) => division)).toContain('220100');
  } finally {
    await province.close();
    await county.close();
  }
});

it('keeps what was sent in its period where the division was given up since', async () => {
  const { db } = city.ctx;
  db.prepare(
    'INSERT INTO division_edit (code, name, parent, retired) VALUES (?, NULL, NULL, 1)',
  ).run(`${ZONE}000000`);
  expect((await rowsOf()).board.rows.map(({ division }) => division)).toContain(ZONE);
  expect((await rowsOf('2027Q1')).board.rows.map(({ division }) => division)).not.toContain(ZONE);
});
