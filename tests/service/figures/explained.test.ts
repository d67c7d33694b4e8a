import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

const TEXT = '入冬集中走访';
const visits = (value: number, period = PERIOD) =>
  pair.county.call('statistics.save', { period, cells: [{ station, item: 'visitTimes', value }] });
const change = async () =>
  (await pair.county.call('checks.run', { period: PERIOD })).find(
    ({ code, field }) => code === 'STAT_CHANGE' && field === 'visitTimes',
  );
const explain = (text = TEXT) =>
  pair.county.call('checks.explain', {
    period: PERIOD,
    code: 'STAT_CHANGE',
    entity: 'statistics',
    id: station,
    field: 'visitTimes',
    text,
  });
const open = async () =>
  (await pair.county.call('submission.state', { period: PERIOD })).unexplained;

describe('an explanation', () => {
  it('holds for the figures that it saw, and for no others', async () => {
    await visits(100, '2026Q2');
    await visits(160);
    const before = await open();
    await explain();
    expect(await change()).toMatchObject({ explanation: TEXT });
    expect(await open()).toBe(before - 1);
    await visits(9000);
    const now = await change();
    expect(now).toMatchObject({ outdated: TEXT, params: { before: 100, after: 9000 } });
    expect(now).not.toHaveProperty('explanation');
    expect(await open()).toBe(before);
  });

  it('is asked for again: the quarter is not frozen on the old one, whose text is offered', async () => {
    for (const { severity, code, entity, id, field } of await pair.county.call('checks.run', {
      period: PERIOD,
    }))
      if (severity === 'warning' && field !== 'visitTimes')
        await pair.county.call('checks.explain', {
          period: PERIOD,
          code,
          entity,
          id,
          ...(field ? { field } : {}),
          text: '已核对，属实',
        });
    expect(await pair.county.code('submission.freeze', { period: PERIOD })).toBe(
      'FREEZE_NEEDS_EXPLANATION',
    );
    expect(
      (await pair.county.call('checks.texts', { period: PERIOD })).map(({ text }) => text),
    ).toContain(TEXT);
    await explain('疫情后补走访');
    expect(await change()).toMatchObject({ explanation: '疫情后补走访' });
  });

  it('holds again where the figures are again what they were', async () => {
    await visits(8000);
    expect(await change()).not.toHaveProperty('explanation');
    await visits(9000);
    expect(await change()).toMatchObject({ explanation: '疫情后补走访' });
    // Last quarter's figure is one that it saw as well.
    await visits(101, '2026Q2');
    expect(await change()).toMatchObject({ outdated: '疫情后补走访' });
    await visits(100, '2026Q2');
  });

  it('from before figures were kept holds until somebody changes the figure', async () => {
    const { db } = pair.county.ctx;
    db.exec("UPDATE explanation SET seen = NULL, at = '2026-10-10T00:00:00.000Z'");
    expect(await change()).toMatchObject({ explanation: '疫情后补走访' });
    db.exec("UPDATE explanation SET at = '2026-10-01T00:00:00.000Z'");
    expect(await change()).toMatchObject({ outdated: '疫情后补走访' });
    await explain();
    expect(await change()).toMatchObject({ explanation: TEXT });
  });

  it('leaves in the package only while it holds', async () => {
    // What was explained is no finding any more, and might be one for the receiver.
    await visits(120);
    await freeze(pair.county);
    const { file } = await pair.county.call('submission.export', { period: PERIOD, folder: out });
    const [received] = await pair.city.call('receive.files', { files: [file], receipts: null });
    const rows = pair.city.ctx.db
      .prepare(
        "SELECT content FROM received_row WHERE packageId = ? AND tableName = 'explanations'",
      )
      .all(received?.packageId) as { content: string }[];
    const fields = rows.map(({ content }) => (JSON.parse(content) as { field: string }).field);
    expect(fields).not.toContain('visitTimes');
  });
});
