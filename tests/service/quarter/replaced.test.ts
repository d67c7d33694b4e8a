import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StationRow } from '../../../shared/rules/read-model';
import { freeze, openPair, PERIOD, type Pair } from '../exchange/offices';

let pair: Pair;
let station: StationRow;
const WHY = '一名社工借调外县，台账尚未改';

beforeAll(async () => {
  pair = await openPair();
  const { stations } = await pair.county.call('statistics.sheet', { period: PERIOD });
  [station] = stations as [StationRow];
}, 60_000);
afterAll(() => pair.close());

const sheet = () => pair.county.call('statistics.sheet', { period: PERIOD });
const stands = async (item = 'staffInPost') => (await sheet()).values[station.id]?.[item];
const replace = (value: number | null, why?: string, item = 'staffInPost') =>
  pair.county.call('statistics.replace', {
    period: PERIOD,
    station: station.id,
    item,
    value,
    ...(why !== undefined && { why }),
  });
const found = async () =>
  (await pair.county.call('checks.run', { period: PERIOD }))
    .filter(({ code }) => code.startsWith('STAT_REPLACED'))
    .map(({ code, severity, params }) => [code, severity, params.value, params.counted]);

describe('a figure of the register in the stations’ return', () => {
  let counted = 0;

  it('is replaced only with a reason of six characters, and only where the register counts', async () => {
    counted = Number(await stands());
    for (const why of [undefined, '', '借调了'])
      await expect(replace(counted + 1, why)).rejects.toMatchObject({
        failure: { code: 'RETURN_REASON' },
      });
    await expect(replace(1, WHY, 'caseNew')).rejects.toMatchObject({
      failure: { code: 'STAT_ITEM_UNKNOWN' },
    });
    await expect(replace(-1, WHY)).rejects.toMatchObject({ failure: { code: 'NUMBER_RANGE' } });
    expect(await stands()).toBe(counted);
    expect(await found()).toEqual([]);
  });

  it('stands in the sheet as replaced, is listed in the checks, and audited', async () => {
    await replace(counted + 1, WHY);
    expect(await stands()).toBe(counted + 1);
    expect((await sheet()).replaced).toEqual({
      [station.id]: { staffInPost: { value: counted + 1, counted, why: WHY } },
    });
    expect(await found()).toEqual([['STAT_REPLACED', 'note', counted + 1, counted]]);
    const said = pair.county.ctx.db
      .prepare("SELECT after FROM audit WHERE action = 'replace'")
      .all() as { after: string }[];
    expect(said.map(({ after }) => JSON.parse(after) as unknown)).toEqual([
      { staffInPost: `${counted + 1} ${WHY}` },
    ]);
  });

  it('stands again once it is taken back', async () => {
    await replace(null);
    expect(await stands()).toBe(counted);
    expect(await found()).toEqual([]);
  });

  it('stands again, and is asked about, once the register says another', async () => {
    await replace(counted + 1, WHY);
    const { rows } = await pair.county.call('records.list', {
      noun: 'person',
      offset: 0,
      limit: 50,
    });
    const person = rows.find(({ values }) => values['station'] === station.id);
    if (!person) throw new Error('nobody in post');
    const { revision, values } = await pair.county.call('records.get', {
      noun: 'person',
      id: person.id,
    });
    await pair.county.call('records.save', {
      noun: 'person',
      id: person.id,
      revision,
      values: { ...values, leftOn: '2026-08-01' },
    });
    expect(await stands()).toBe(counted - 1);
    expect(await found()).toEqual([['STAT_REPLACED_BEFORE', 'warning', counted + 1, counted]]);
    await replace(counted + 1, WHY);
    expect(await stands()).toBe(counted + 1);
    expect(await found()).toEqual([['STAT_REPLACED', 'note', counted + 1, counted - 1]]);
  });

  it('leaves with its reason, and is shown at the receiver', async () => {
    await freeze(pair.county);
    expect(await stands()).toBe(counted + 1);
    await expect(replace(null)).rejects.toMatchObject({ failure: { code: 'PERIOD_FROZEN' } });
    const { file } = await pair.county.call('submission.export', {
      period: PERIOD,
      folder: pair.county.folder,
    });
    const [received] = await pair.city.call('receive.files', {
      files: [file],
      receipts: pair.city.folder,
    });
    expect(received).toMatchObject({ ok: true });
    expect(received?.outcome).not.toBe('returned');
    const { replaced, totals } = await pair.city.call('receive.rollup', { period: PERIOD });
    expect(replaced).toMatchObject([
      { station: station.name, counted: counted - 1, value: counted + 1, why: WHY },
    ]);
    expect(totals.staffInPost).toBe(counted + 1);
  });
});
