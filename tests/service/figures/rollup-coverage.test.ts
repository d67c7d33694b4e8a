import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putTrusted, trustedRows } from '../../../electron/service/trust/offices';
import { readWorkbook } from '../../../electron/service/workbooks/workbook';
import { fill, freeze, introduce, PERIOD } from '../exchange/offices';
import { openTestOffice, type TestOffice } from '../office';

let city: TestOffice;
let county: TestOffice;
let out: string;
let due: number;
beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'stationbook-coverage-'));
  city = await openTestOffice({ level: 'city' });
  county = await openTestOffice();
  await introduce(city, county);
  await fill(county, 3);
  const parent = county.ctx.office.division;
  due = (await county.call('divisions.children', { parent })).filter(
    ({ code }) => Number(code.slice(6, 9)) < 400,
  ).length;
}, 60_000);
afterAll(async () => {
  await city.close();
  await county.close();
  rmSync(out, { recursive: true, force: true });
});

/** Sends a quarter and says what the city makes of it. */
async function sent(from: TestOffice, period: string) {
  await freeze(from, period);
  const { file } = await from.call('submission.export', { period, folder: out });
  const [received] = await city.call('receive.files', { files: [file], receipts: out });
  expect(received).toMatchObject({ ok: true, outcome: 'accepted' });
  await from.call('submission.importReceipt', { file: received?.receipt ?? '' });
  return city.call('receive.rollup', { period });
}

describe('站点覆盖率 at the city', () => {
  it('counts covered townships of those due, a merged one once, and never above a hundred', async () => {
    const first = await sent(county, '2026Q2');
    const row = first.byDivision.find(({ received }) => received);
    const share = Math.round(3000 / due) / 10;
    expect(row?.coverage).toEqual({ covered: 3, due, share });
    expect(first.coverage).toEqual({ covered: 3, due, share });
    // Two of the three townships become one: two stations cover what is left of them once.
    const parent = county.ctx.office.division;
    const [into, gone] = await county.call('divisions.children', { parent });
    if (!into || !gone) throw new Error('no townships');
    await county.call('divisions.change', {
      kind: 'merge',
      sources: [into.code, gone.code],
      targets: [{ code: into.code, name: into.name }],
      assign: {},
      effective: '2026-08-01',
      document: '',
      note: '',
      names: false,
    });
    const later = await sent(county, PERIOD);
    const covered = Math.round(2000 / (due - 1)) / 10;
    expect(later.coverage).toEqual({ covered: 2, due: due - 1, share: covered });
    expect(later.totals.stationsBuilt).toBe(3);
    const file = join(out, 'rollup.xlsx');
    await city.call('receive.rollup', { period: PERIOD, xlsx: file });
    const [sheet] = await readWorkbook(file);
    const head = sheet?.rows[0]?.cells.map((cell) => String(cell)) ?? [];
    const at = head.indexOf('覆盖率（%）');
    const last = sheet?.rows.at(-1)?.cells ?? [];
    expect([last[at - 2], last[at - 1], last[at]].map(Number)).toEqual([due - 1, 2, covered]);
  });
});

/** As a city has it that trusted a second office of one division before it was asked about that. */
function trustBeside({ ctx }: TestOffice): void {
  const known = trustedRows(city.ctx.db).find(({ division }) => division === '220104');
  if (!known) throw new Error('the county is not trusted');
  putTrusted(city.ctx.db, {
    ...known,
    unitId: ctx.office.unitId,
    fingerprint: ctx.office.fingerprint,
    signKey: ctx.keys.sign.publicKeyPem,
    encryptKey: null,
  });
}

describe('two offices of one division', () => {
  it('have a row each, and both count', async () => {
    const twin = await openTestOffice({ ids: 'twin' });
    try {
      await twin.call('office.trust', await city.call('office.card', { file: join(out, 'c.zip') }));
      trustBeside(twin);
      const before = await city.call('receive.rollup', { period: PERIOD });
      expect(before.byDivision.filter(({ division }) => division === '220104')).toHaveLength(2);
      await fill(twin);
      const after = await sent(twin, PERIOD);
      const rows = after.byDivision.filter(({ division }) => division === '220104');
      expect(rows.map(({ received }) => received)).toEqual([true, true]);
      expect(after.totals.stationsBuilt).toBe(4);
      expect(after.totals.servedTimes).toBe(
        rows.reduce((sum, { values }) => sum + (values.servedTimes ?? 0), 0),
      );
      const board = await city.call('receive.board', { period: PERIOD });
      expect(board.received).toBe(2);
      const units = board.rows.filter(({ division }) => division === '220104');
      expect(new Set(units.map(({ unitId }) => unitId)).size).toBe(2);
      expect(units.map(({ stations }) => stations).sort()).toEqual([1, 3]);
    } finally {
      await twin.close();
    }
  });
});
