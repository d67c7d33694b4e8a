import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shippedSet } from '../../../shared/definitions/shipped';
import { freeze, openPair, PERIOD, type Pair } from '../exchange/offices';

const at = { returnId: 'national-annual', period: '2025Y' };
const required = (shippedSet.returns[0]?.items ?? []).filter((item) => item.required);

let pair: Pair;
let out: string;
beforeAll(async () => {
  pair = await openPair();
  out = mkdtempSync(join(tmpdir(), 'stationbook-returns-'));
}, 60_000);
afterAll(async () => {
  await pair.close();
  rmSync(out, { recursive: true, force: true });
});

describe('a frozen further return', () => {
  it('leaves with the next period that is frozen, and no other does', async () => {
    const { county } = pair;
    const tables = async (): Promise<string[]> =>
      (await county.call('submission.state', { period: PERIOD })).tables.map(({ table }) => table);
    await county.call('returns.save', {
      ...at,
      cells: [
        ...required.map(({ key: item }) => ({ row: 'county', item, value: 0, text: null })),
        { row: 'county', item: 'careBodies', value: 7, text: null },
        { row: 'county', item: 'expertsCivil', value: 30, text: '含局机关和事业单位人员' },
        { row: 'line-1', item: 'policyName', value: null, text: '社工人才队伍建设意见' },
      ],
    });
    expect(await tables()).not.toContain('further_returns');
    await county.call('returns.freeze', at);
    expect(await tables()).toContain('further_returns');
    const { frozen } = await county.call('returns.sheet', at);
    expect(frozen?.sentWith).toBeNull();
  });

  it('is received, shown beside those of other offices, and stays closed while it is away', async () => {
    const { county, city } = pair;
    const { register } = await county.call('returns.sheet', at);
    await freeze(county);
    expect(await county.code('returns.reopen', at)).toBe('RETURN_SENT');
    const { file } = await county.call('submission.export', { period: PERIOD, folder: out });
    expect(await city.call('receive.returns', {})).toEqual([]);
    const [received] = await city.call('receive.files', { files: [file], receipts: out });
    expect(received).toMatchObject({ ok: true, outcome: 'accepted' });
    const [shown] = await city.call('receive.returns', {});
    expect(shown).toMatchObject({ returnId: at.returnId, period: at.period });
    expect(shown?.definition?.sections).toHaveLength(17);
    expect(shown?.units.map(({ division }) => division)).toEqual(['220104']);
    expect(shown?.units[0]?.values).toMatchObject({
      careBodies: 7,
      expertsCivil: 30,
      countyAssoc: register['countyAssoc'],
    });
    expect(shown?.totals['careBodies']).toBe(7);
    expect(shown?.totals).not.toHaveProperty('volunteerShare');
  });

  it('leaves as figures and texts: no record that was counted is named', () => {
    const rows = pair.city.ctx.db
      .prepare("SELECT content FROM received_row WHERE tableName = 'further_returns'")
      .pluck()
      .all() as string[];
    const cells = rows.map((row) => JSON.parse(row) as Record<string, unknown>);
    expect(cells.find(({ item }) => item === 'expertsCivil')).toEqual({
      return_id: at.returnId,
      version: '2019-2',
      period: at.period,
      row: 'county',
      item: 'expertsCivil',
      value: 30,
      text: '含局机关和事业单位人员',
      counted: expect.any(Number) as number,
    });
    expect(cells.find(({ item }) => item === 'policyName')).toMatchObject({ row: 'line-1' });
    const people = pair.county.ctx.db.prepare('SELECT name FROM person').pluck().all() as string[];
    expect(people.length).toBeGreaterThan(0);
    for (const name of people) expect(rows.join('')).not.toContain(name);
  });
});
