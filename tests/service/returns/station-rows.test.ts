import ExcelJS from 'exceljs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takeCommon } from '../../../electron/service/definitions/definitions';
import type { InputOf } from '../../../shared/contract/procedures';
import { changeBook, type Grid } from '../change-book';
import { fill, freeze, introduce, PERIOD } from '../exchange/offices';
import { openTestOffice, type TestOffice } from '../office';
import { withMonthly } from './monthly';

type Cell = InputOf<'returns.save'>['cells'][number];
const at = { returnId: 'county-monthly', period: '2026M09' };

let city: TestOffice;
let county: TestOffice;
let one = '';
let other = '';

const put = (
  row: string,
  item: string,
  value: number | null,
  text: string | null = null,
): Cell => ({
  row,
  item,
  value,
  text,
});
const save = (...cells: Cell[]) => county.call('returns.save', { ...at, cells });
const sheet = () => county.call('returns.stations', at);
const found = async (): Promise<string[]> =>
  (await county.call('returns.check', at)).map(({ code, id, field }) => `${code} ${id} ${field}`);

beforeAll(async () => {
  city = await openTestOffice({ level: 'city' });
  county = await openTestOffice();
  await introduce(city, county);
  await fill(county, 2);
  for (const office of [city, county]) takeCommon(office.ctx.db, withMonthly(), []);
  const { stations } = await county.call('statistics.sheet', { period: PERIOD });
  [one = '', other = ''] = stations.map(({ id }) => id);
}, 60_000);
afterAll(async () => {
  await county.close();
  await city.close();
});

describe('a table with a row for each station', () => {
  it('has the stations that ran in its period, what the register counts, and what is worked out', async () => {
    const before = await sheet();
    expect(before.stations.map(({ id }) => id)).toEqual([one, other]);
    expect(before.form.items.map(({ key }) => key)).toEqual([
      'visits',
      'money',
      'staff',
      'perWorker',
      'quality',
    ]);
    const staff = before.values[one]?.['staff'] ?? 0;
    expect(staff).toBeGreaterThan(0);
    const { records } = await county.call('returns.records', {
      ...at,
      station: one,
      item: 'staff',
    });
    expect(records).toHaveLength(staff);
    await save(put(one, 'visits', 30), put(one, 'money', 12_345));
    const after = await sheet();
    expect(after.values[one]).toMatchObject({
      visits: 30,
      money: 12_345,
      staff,
      perWorker: Math.round((30 / staff) * 100),
    });
  });

  it.each<[string, Cell]>([
    ['STAT_ITEM_COMPUTED', put('one', 'perWorker', 1)],
    ['RETURN_ROW_UNKNOWN', put('county', 'visits', 1)],
    ['RETURN_ROW_UNKNOWN', put('somewhere', 'visits', 1)],
    ['STAT_ITEM_UNKNOWN', put('one', 'meetings', 1)],
    ['RETURN_REASON', put('one', 'staff', 99)],
    ['NUMBER_RANGE', put('one', 'quality', 101)],
  ])('refuses %s', async (code, cell) => {
    const row = cell.row === 'one' ? one : cell.row;
    expect(await county.code('returns.save', { ...at, cells: [{ ...cell, row }] })).toBe(code);
  });

  it('runs rules at each station, over the office, and over the totals of both', async () => {
    expect(await found()).toEqual([`YB-1 county-monthly ${other} visits`]);
    await save(put(other, 'visits', 90), put('county', 'meetings', 41));
    expect(await found()).toEqual(['YB-2 county-monthly meetings']);
    await save(put('county', 'meetings', 0), put('county', 'hotline', 3));
    expect(await found()).toEqual(['YB-3 county-monthly total undefined']);
    const text = '九月没有召开会议';
    await county.call('returns.explain', { ...at, code: 'YB-3', row: 'total', text });
    const [explained] = await county.call('returns.check', at);
    expect(explained).toMatchObject({ code: 'YB-3', explanation: text });
  });

  it('takes a block by its names, as the stations’ sheet does', async () => {
    const { stations } = await sheet();
    const plan = await county.call('returns.pastePlan', {
      ...at,
      rows: [
        ['社工站', '满意度', '在岗'],
        [stations[1]?.name ?? '', '96', '77'],
        [stations[0]?.name ?? '', '98', ''],
      ],
      merges: [],
      station: one,
      item: 'visits',
    });
    expect(plan.refused).toEqual([]);
    expect(plan.cells.map(({ station, item, value }) => [station, item, value]).sort()).toEqual(
      [
        [other, 'quality', 96],
        [one, 'quality', 98],
      ].sort(),
    );
    await save(...plan.cells.map(({ station, item, value }) => put(station, item, value)));
  });

  it('replaces a figure of the register with a reason, until the register says another', async () => {
    const staff = (await sheet()).values[other]?.['staff'] ?? 0;
    await save(put(other, 'staff', 9, '两人借调在县中心'));
    expect((await sheet()).values[other]).toMatchObject({ staff: 9, perWorker: 1000 });
    const asked = { ...at, station: other, item: 'staff' };
    const id = (await county.call('returns.records', asked)).records[0]?.id ?? '';
    const { revision } = await county.call('records.get', { noun: 'person', id });
    const values = { leftOn: '2026-09-20' };
    await county.call('records.save', { noun: 'person', id, revision, values });
    expect((await sheet()).values[other]?.['staff']).toBe(staff - 1);
    expect(await found()).toContain(`STAT_REPLACED_BEFORE county-monthly ${other} staff`);
    expect(await county.code('returns.freeze', at)).toBe('FREEZE_NEEDS_EXPLANATION');
    await save(put(other, 'staff', null));
    expect(await found()).not.toContain(`STAT_REPLACED_BEFORE county-monthly ${other} staff`);
  });

  it('is written as a workbook, of which an import takes what was filled in there', async () => {
    const file = join(county.folder, 'monthly.xlsx');
    await county.call('returns.export', { ...at, file });
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file);
    const rows = book.getWorksheet('各站情况')?.getSheetValues() as unknown[][];
    expect(rows.at(-3)?.slice(2, 4)).toEqual([120, 1.2345]);
    expect(await county.call('returns.importPlan', { ...at, file })).toMatchObject({
      cells: [],
      notes: [],
      refused: [],
    });
    const { stations } = await sheet();
    const line = (grid: Grid, first: string) => grid.find(([cell]) => cell === first) ?? [];
    const changed = await changeBook(file, join(county.folder, 'changed.xlsx'), (named) => {
      line(named('各站情况'), stations[0]?.name ?? '')[1] = 31;
      line(named('各站情况'), stations[0]?.name ?? '')[3] = 55;
      line(named('本级情况'), '会议')[1] = 2;
      named('活动清单').find(([cell]) => cell === '序号');
    });
    const plan = await county.call('returns.importPlan', { ...at, file: changed });
    expect(plan.refused).toEqual([]);
    expect(plan.cells).toEqual([
      { row: 'county', item: 'meetings', value: 2, text: null, before: true },
      { row: one, item: 'visits', value: 31, text: null, before: true },
    ]);
    expect(plan.notes.map(({ code, cell }) => [code, cell])).toEqual([
      ['RETURN_IMPORT_COUNTED', expect.stringMatching(/^各站情况!D\d+$/)],
    ]);
    const bad = await changeBook(file, join(county.folder, 'bad.xlsx'), (named) => {
      line(named('各站情况'), stations[0]?.name ?? '')[1] = '很多';
      line(named('各站情况'), stations[1]?.name ?? '')[0] = '不存在的站';
    });
    const refused = await county.call('returns.importPlan', { ...at, file: bad });
    expect(refused.cells).toEqual([]);
    expect(refused.refused.map(({ code }) => code).sort()).toEqual([
      'RETURN_IMPORT_ROW',
      'SHEET_NOT_NUMBER',
    ]);
    const elsewhere = { ...at, period: '2026M08' };
    expect(
      (await county.call('returns.importPlan', { ...elsewhere, file })).refused.map(
        ({ code }) => code,
      ),
    ).toEqual(['RETURN_IMPORT_PERIOD']);
  });

  it('is frozen with its stations, whatever becomes of them later', async () => {
    await county.call('returns.freeze', at);
    const before = await sheet();
    expect(before.frozen).toBe(true);
    expect(await county.code('returns.save', { ...at, cells: [put(one, 'visits', 1)] })).toBe(
      'RETURN_FROZEN',
    );
  });

  it('is received with its stations, worked out anew, and rolled up', async () => {
    await freeze(county);
    const { file } = await county.call('submission.export', {
      period: PERIOD,
      folder: county.folder,
    });
    const [received] = await city.call('receive.files', { files: [file], receipts: null });
    expect(received).toMatchObject({ ok: true, outcome: 'accepted' });
    const [shown] = await city.call('receive.returns', {});
    const own = await sheet();
    expect(shown?.units[0]?.rows.map(({ id, values }) => [id, values])).toEqual(
      own.stations.map(({ id }) => [
        id,
        Object.fromEntries(
          Object.entries(own.values[id] ?? {}).filter(([, value]) => value !== null),
        ),
      ]),
    );
    const staff = own.stations.reduce((sum, { id }) => sum + (own.values[id]?.['staff'] ?? 0), 0);
    expect(shown?.totals).toEqual({
      meetings: 0,
      hotline: 3,
      contacts: 3,
      visits: 120,
      money: 12_345,
      staff,
      perWorker: Math.round((120 / staff) * 100),
    });
  });
});
