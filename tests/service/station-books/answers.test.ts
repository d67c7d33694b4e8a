import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openedSoundly } from '../workbooks/sound';
import { FILLED, OPEN, openCounty, type BooksCounty } from './county';

let county: BooksCounty;
beforeAll(async () => {
  county = await openCounty();
}, 60_000);
afterAll(() => county.close());

const list = (period = OPEN) => county.office.call('stationBooks.list', { period });
const states = async (period = OPEN): Promise<string[]> =>
  (await list(period)).stations.map(({ state }) => state);
const first = (): string => county.stations[0]?.id ?? '';

it('calls typed what is filled to the last cell, and missing what is not', async () => {
  expect(await states(FILLED)).toEqual(['entered', 'entered', 'entered']);
  const before = await list();
  expect(before).toMatchObject({ missing: 3, frozen: false });
  expect(before.stations[0]).toMatchObject({ sentOn: null, filled: 0 });
  expect(before.stations[0]?.required).toBeGreaterThan(10);
});

it('ticks a return on paper, keeps the first day, and takes the tick back', async () => {
  const tick = (paper: boolean) =>
    county.office.call('stationBooks.paper', { period: OPEN, stations: [first()], paper });
  expect(await tick(true)).toEqual({ changed: 1 });
  expect(await tick(true)).toEqual({ changed: 0 });
  expect(await list()).toMatchObject({
    missing: 2,
    stations: [{ state: 'paper', paperOn: '2026-10-09' }, {}, {}],
  });
  await county.office.call('undo.do', { id: null });
  expect(await states()).toEqual(['missing', 'missing', 'missing']);
  await tick(true);
  expect(await tick(false)).toEqual({ changed: 1 });
  expect(await states()).toEqual(['missing', 'missing', 'missing']);
});

it('keeps on which day workbooks went out, and undoes that too', async () => {
  await county.send(OPEN, [first()]);
  expect((await list()).stations.map(({ sentOn }) => sentOn)).toEqual(['2026-10-09', null, null]);
  const [act] = await county.office.call('undo.list', { limit: 1 });
  expect(act).toMatchObject({ kind: 'send', noun: 'statistics', records: 1 });
  await county.office.call('undo.do', { id: null });
  expect((await list()).stations[0]?.sentOn).toBeNull();
});

it('hides the number behind a mask, and keeps why it was asked for', async () => {
  const record = await county.office.call('records.get', { noun: 'station', id: first() });
  await county.office.call('records.save', {
    noun: 'station',
    id: record.id,
    revision: record.revision,
    values: { ...record.values, phone: '15400000007' },
  });
  expect((await list()).stations[0]?.phone).toBe('154 **** 0007');
  const asked = { period: OPEN, station: first(), reason: '催报' };
  expect(await county.office.call('stationBooks.phone', asked)).toEqual({ phone: '15400000007' });
  const [entry] = await county.office.call('records.history', {
    noun: 'station',
    id: first(),
    limit: 1,
  });
  expect(entry).toMatchObject({ action: 'reveal' });
  expect(await county.office.code('stationBooks.phone', { ...asked, reason: '' })).toBe(
    'BAD_INPUT',
  );
});

it('exports the list as it is filtered', async () => {
  await county.office.call('stationBooks.paper', {
    period: OPEN,
    stations: [first()],
    paper: true,
  });
  const file = join(county.folder, 'list.xlsx');
  expect(
    await county.office.call('stationBooks.export', { period: OPEN, file, only: 'missing' }),
  ).toEqual({ file, rows: 2 });
  const [sheet] = (await openedSoundly(file)).worksheets;
  expect(sheet?.getCell('A1').text).toBe('站点');
  expect(sheet?.getCell('B2').text).toBe('未交');
  expect(sheet?.rowCount).toBe(3);
});

it('takes no tick once the quarter is frozen', async () => {
  county.office.ctx.db
    .prepare(
      "INSERT INTO frozen (period, digest, at, by, snapshot) VALUES ('2026Q1', '', '', '', '{}')",
    )
    .run();
  expect(
    await county.office.code('stationBooks.paper', {
      period: '2026Q1',
      stations: [first()],
      paper: true,
    }),
  ).toBe('PERIOD_FROZEN');
});
