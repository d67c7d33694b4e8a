import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { divisionEdits, divisionName } from '../../../electron/service/divisions/divisions';
import { freeze, openPair, PERIOD, type Pair } from '../exchange/offices';

let pair: Pair;
let out: string;
beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'stationbook-city-'));
  pair = await openPair();
}, 60_000);
afterAll(async () => {
  await pair.close();
  rmSync(out, { recursive: true, force: true });
});

describe('a city that received a package before its divisions changed', () => {
  it('still reads it: townships by their old codes, and the county that is no more in the quarter for which it sent', async () => {
    const { city, county } = pair;
    await freeze(county);
    const { file } = await county.call('submission.export', { period: PERIOD, folder: out });
    await city.call('receive.files', { files: [file], receipts: null });
    // Units that are no more come last; what they sent stays.
    const rollup = async () => {
      const { byDivision, totals } = await city.call('receive.rollup', { period: PERIOD });
      return { totals, byDivision: byDivision.sort((a, b) => (a.division < b.division ? -1 : 1)) };
    };
    const before = await rollup();
    const received = city.ctx.db
      .prepare(
        "SELECT json_extract(content, '$.division') AS division FROM received_row WHERE tableName = 'stations'",
      )
      .pluck()
      .all() as string[];

    const [township] = await county.call('divisions.children', { parent: '220104000000' });
    await county.call('divisions.change', {
      kind: 'rename',
      sources: [township?.code ?? ''],
      targets: [{ code: '220104090000', name: '新名街道' }],
      assign: {},
      effective: '2026-10-01',
      document: '',
      note: '',
      names: true,
    });
    await city.call('divisions.edit', {
      code: '220104000000',
      retired: true,
      into: '220102000000',
    });
    expect(received.length).toBeGreaterThan(0);
    for (const code of received)
      expect(divisionName(code, divisionEdits(city.ctx.db))).not.toBe(code);
    expect(await rollup()).toEqual(before);
    expect(
      (await city.call('receive.board', { period: PERIOD })).rows.map(({ division }) => division),
    ).toContain('220104');
    expect(
      (await city.call('receive.board', { period: '2026Q4' })).rows.map(({ division }) => division),
    ).not.toContain('220104');
    // What was frozen says what it said.
    expect((await county.call('submission.state', { period: PERIOD })).frozen).toBeDefined();
  });
});
