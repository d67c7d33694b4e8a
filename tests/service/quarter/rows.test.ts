import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Values } from '../../../shared/domain/noun';
import { COUNTY_ROW } from '../../../shared/rules/county-row';
import { requiredItems } from '../../../shared/domain/statistics-form';
import { defaultStatisticsForm } from '../../../shared/definitions/shipped';
import { evaluateStation } from '../evaluation/walk';
import { freeze, introduce } from '../exchange/offices';
import { openTestOffice, type TestOffice } from '../office';
import { readWorkbook } from '../../../electron/service/workbooks/workbook';
import { LATER, openRegister, type Register } from './register';

let register: Register;
let city: TestOffice;
let folder: string;

/** Stations of the county by what became of them; all but `opened` were built in 2020. */
const stations: Record<string, string> = {};

const STATIONS: Record<string, [division: string, at: Partial<Values>, later?: Partial<Values>]> = {
  runs: ['220104004', {}],
  pausedLater: [
    '220104003',
    {},
    { state: 'paused', stateSince: '2026-10-08', stateReason: '改造' },
  ],
  closedLater: [
    '220104002',
    {},
    { state: 'closed', stateSince: '2026-10-01', stateReason: '并入' },
  ],
  pausedWithin: [
    '220104005',
    {},
    { state: 'paused', stateSince: '2026-08-15', stateReason: '改造' },
  ],
  // 并入: its worker went over to the station that took it in.
  mergedWithin: [
    '220104004',
    {},
    { state: 'closed', stateSince: '2026-09-30', stateReason: '并入' },
  ],
  closedBefore: [
    '220104006',
    {},
    { state: 'closed', stateSince: '2026-07-01', stateReason: '并入' },
  ],
  openedLastDay: ['220104007', { opened: '2026-09-30' }],
  openedLater: ['220104008', { opened: '2026-10-08' }],
  preparing: ['220104009', { state: 'preparing', opened: null }],
};
/** Those that ran on any day of the third quarter. */
const ROWS = [
  'runs',
  'pausedLater',
  'closedLater',
  'pausedWithin',
  'mergedWithin',
  'openedLastDay',
];

const names = async (period: string): Promise<string[]> => {
  const rows = await register.rows(period);
  return Object.keys(stations).filter((name) => rows.includes(stations[name] ?? ''));
};
const value = async (period: string, name: string, item: string) =>
  (await register.row(period, stations[name] ?? name))?.[item] ?? null;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stationbook-rows-'));
  register = await openRegister();
  city = await openTestOffice({ level: 'city', now: LATER });
  await introduce(city, register.office);
  await register.save('station', {
    name: '朝阳区社会工作指导中心',
    tier: 'centre',
    division: '220104',
    state: 'running',
    opened: '2026-09-01',
  });
  for (const [name, [division, at, later]] of Object.entries(STATIONS)) {
    const id = await register.station(`${name}社会工作站`, division, {
      opened: '2020-05-01',
      ...at,
    });
    stations[name] = id;
    const person = await register.person(id, { postSince: '2020-05-01' });
    if (name === 'mergedWithin')
      await register.change('person', person, {
        station: stations['runs'],
        postSince: '2026-09-30',
      });
    else if (later?.['state'] === 'closed')
      await register.change('person', person, { leftOn: later['stateSince'] ?? null });
    if (later) await register.change('station', id, later);
  }
}, 60_000);
afterAll(async () => {
  await register.office.close();
  await city.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the rows of a quarter', () => {
  it('are the stations that ran on any day of it, whatever became of them', async () => {
    expect(await names('2026Q3')).toEqual(ROWS);
    expect(await names('2026Q2')).toEqual([
      'runs',
      'pausedLater',
      'closedLater',
      'pausedWithin',
      'mergedWithin',
      'closedBefore',
    ]);
    expect(await names('2026Q4')).toEqual(['runs', 'pausedLater', 'openedLastDay', 'openedLater']);
    expect(await names('2019Q1')).toEqual([]);
  });

  it('count 已建 and 县级中心 by the last day, and 在岗 with the station of the day', async () => {
    const built = await Promise.all(ROWS.map((name) => value('2026Q3', name, 'stationsBuilt')));
    expect(built).toEqual([1, 1, 1, 0, 0, 1]);
    const staff = await Promise.all(ROWS.map((name) => value('2026Q3', name, 'staffInPost')));
    // The worker of the station that was merged into another counts with that one.
    expect(staff).toEqual([2, 1, 1, 1, 0, 1]);
    // In post at stations that did not run yet, whose townships have no row.
    expect(await value('2026Q3', COUNTY_ROW, 'staffInPost')).toBe(2);
    const centres = async (period: string) =>
      (await register.office.call('statistics.sheet', { period })).county.now['centres'];
    expect([await centres('2026Q2'), await centres('2026Q3')]).toEqual([0, 1]);
  });

  it('count studios that run on the last day with their township’s station', async () => {
    const studio = (name: string, opened: string) =>
      register.save('station', {
        name,
        tier: 'studio',
        division: '220104004001',
        state: 'running',
        opened,
      });
    await studio('一社区社会工作室', '2026-09-30');
    const closed = await studio('二社区社会工作室', '2020-05-01');
    await register.change('station', closed, {
      state: 'closed',
      stateSince: '2026-10-02',
      stateReason: '撤并',
    });
    await studio('三社区社会工作室', '2026-10-01');
    const studios = (period: string, name = 'runs') => value(period, name, 'studioCount');
    expect([await studios('2026Q3'), await studios('2026Q4')]).toEqual([2, 2]);
    // As long as it has two, with the first of them by name.
    expect([await studios('2026Q2'), await studios('2026Q2', 'mergedWithin')]).toEqual([0, 1]);
  });

  it('count 六有达标 by what was accepted by then', async () => {
    const met = (period: string) => value(period, 'runs', 'sixHavesMet');
    const evaluate = (date: string, share: number) =>
      evaluateStation(register.office, { station: stations['runs'] ?? '', date, share });
    await evaluate('2026-09-30', 1);
    await evaluate('2026-10-01', 0);
    expect([await met('2026Q2'), await met('2026Q3'), await met('2026Q4')]).toEqual([0, 1, 0]);
  });
});

describe('a station paused since', () => {
  it('is filled in, checked, frozen, sent, summed up and exported with its row', async () => {
    const { office } = register;
    const period = '2026Q3';
    const cells = ROWS.flatMap((name) =>
      requiredItems(defaultStatisticsForm).map(({ key }) => ({
        station: stations[name] ?? '',
        item: key,
        value: key === 'servedPersons' ? 100 : key === 'servedTimes' ? 300 : 0,
      })),
    );
    await office.call('statistics.save', { period, cells });
    const codes = (await office.call('checks.run', { period })).map(({ code }) => code);
    expect(codes).not.toContain('STAT_MISSING');
    expect(codes).not.toContain('STATION_FIGURES_OUTSIDE');

    const out = await office.call('statistics.export', { period, file: join(folder, 'q.xlsx') });
    expect(out.rows).toBe(ROWS.length);
    const book = await readWorkbook(out.file);
    expect(JSON.stringify(book)).toContain('pausedLater社会工作站');

    await freeze(office, period);
    const sheet = await office.call('statistics.sheet', { period });
    expect(sheet.stations).toHaveLength(ROWS.length);
    const { file } = await office.call('submission.export', { period, folder });
    const [received] = await city.call('receive.files', { files: [file], receipts: folder });
    expect(received).toMatchObject({ ok: true, outcome: 'accepted' });
    const { totals, byDivision } = await city.call('receive.rollup', { period });
    expect(totals).toMatchObject({
      servedTimes: 1800,
      stationsBuilt: 4,
      staffInPost: 8,
      centres: 1,
      staff: 8,
    });
    const own = byDivision.find(({ division }) => division === '220104');
    // Those that are not closed on the last day: also paused ones, and what is being prepared.
    expect(own).toMatchObject({ stations: 7, studios: 3 });
  });

  it('keeps its row where a date is put right once the quarter is frozen', async () => {
    await register.change('station', stations['runs'] ?? '', { opened: '2026-10-05' });
    expect(await names('2026Q3')).toEqual(ROWS);
    expect(await names('2026Q2')).not.toContain('runs');
  });
});

describe('figures of a station that did not run', () => {
  it('are said, because no total has them', async () => {
    const station = stations['closedBefore'] ?? '';
    const period = '2026Q4';
    await register.office.call('statistics.save', {
      period,
      cells: [{ station, item: 'visitTimes', value: 7 }],
    });
    expect(await register.office.call('checks.run', { period })).toContainEqual({
      code: 'STATION_FIGURES_OUTSIDE',
      severity: 'warning',
      entity: 'station',
      id: station,
      field: 'stateSince',
      params: { station: 'closedBefore社会工作站' },
    });
  });
});
