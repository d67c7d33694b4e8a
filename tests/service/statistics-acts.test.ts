import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SheetAct, StatisticsSheet } from '../../shared/contract/quarter';
import { fill, freeze, PERIOD } from './exchange/offices';
import { openTestOffice, type TestOffice } from './office';

let office: TestOffice;
let stations: StatisticsSheet['stations'];

beforeAll(async () => {
  office = await openTestOffice();
  await fill(office, 2);
  ({ stations } = await office.call('statistics.sheet', { period: PERIOD }));
}, 60_000);
afterAll(() => office.close());

const figures = async (item = 'groupCount'): Promise<(number | null | undefined)[]> => {
  const { values } = await office.call('statistics.sheet', { period: PERIOD });
  return stations.map(({ id }) => values[id]?.[item]);
};
const write = (values: (number | null)[], act?: SheetAct) =>
  office.call('statistics.save', {
    period: PERIOD,
    cells: values.map((value, at) => ({
      station: stations[at]?.id ?? '',
      item: 'groupCount',
      value,
    })),
    ...(act ? { act } : {}),
  });
const newest = async () => (await office.call('undo.list', { limit: 1 }))[0];

describe('what was pasted into the sheet', () => {
  beforeEach(async () => {
    await write([3, 4]);
  });

  it('is one act, which is taken back and done once more as a whole', async () => {
    const { act } = await write([51, 52], 'paste');
    expect(await newest()).toMatchObject({
      id: act,
      kind: 'paste',
      noun: 'statistics',
      records: 2,
      own: true,
    });
    await office.call('undo.do', { id: act });
    expect((await figures()).slice(0, 2)).toEqual([3, 4]);
    expect(await newest()).toMatchObject({ id: act, undone: true, redoable: true });
    await office.call('undo.redo', { id: act ?? '' });
    expect((await figures()).slice(0, 2)).toEqual([51, 52]);
  });

  it('is no act where it changes nothing, nor is what was typed', async () => {
    const before = await newest();
    expect(await write([3, 4], 'paste')).toMatchObject({ saved: 0, act: null });
    expect(await write([5])).toMatchObject({ saved: 1, act: null });
    expect(await newest()).toEqual(before);
  });

  it('stays where a figure of it was changed since', async () => {
    const { act } = await write([61, 62], 'fill');
    await write([63]);
    expect(await office.code('undo.do', { id: act })).toBe('UNDO_CHANGED_SINCE');
    expect((await figures()).slice(0, 2)).toEqual([63, 62]);
  });

  it('stays once the quarter is frozen', async () => {
    const { act } = await write([3, 5], 'paste');
    const before = await figures();
    await freeze(office);
    expect(await office.code('undo.do', { id: act })).toBe('UNDO_FROZEN');
    expect(await figures()).toEqual(before);
  });
});
