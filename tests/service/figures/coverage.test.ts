import { afterAll, beforeAll, expect, it } from 'vitest';
import { coverageCounts } from '../../../shared/indicators/coverage';
import { sideSum } from '../../../shared/indicators/sides';
import { textOf } from '../../../shared/text';
import { emptyValues } from '../../../shared/domain/noun';
import { nounOf } from '../../../shared/domain/nouns';
import { fill, PERIOD } from '../exchange/offices';
import { openTestOffice, type TestOffice } from '../office';

let office: TestOffice;
let townships: string[];
let due: number;
let similar: string;
beforeAll(async () => {
  office = await openTestOffice();
  await fill(office, 2);
  const parent = office.ctx.office.division;
  const below = (await office.call('divisions.children', { parent })).map(({ code }) => code);
  townships = below.slice(0, 2);
  due = below.filter((code) => Number(code.slice(6, 9)) < 400).length;
  const added = await office.call('divisions.edit', {
    code: '220104480000',
    name: '测试经济开发区',
    parent: `${parent.slice(0, 6)}000000`,
    isNew: true,
  });
  similar = added.code;
}, 60_000);
afterAll(() => office.close());

const station = (name: string, division: string, state = 'running') =>
  office.call('records.save', {
    noun: 'station',
    id: null,
    revision: null,
    values: {
      ...emptyValues(nounOf('station')),
      name,
      division,
      state,
      tier: 'station',
      opened: '2026-07-01',
    },
  });

/** Coverage as every place shows it: board, desk and sheet; covered and due of each. */
async function shown(): Promise<[covered: number, of: number][]> {
  const board = await office.call('stations.coverage', {});
  if (!board) throw new Error('no county');
  const { covered, of } = coverageCounts(board).station;
  const { rows } = await office.call('indicators.get', { period: PERIOD, plan: null });
  const indicator = rows.find(({ key }) => key === 'stationCoverage');
  const sheet = await office.call('statistics.sheet', { period: PERIOD });
  const flags = Object.values(sheet.values).reduce((sum, row) => sum + (row.stationsDue ?? 0), 0);
  return [
    [covered, of],
    [sideSum(indicator?.parts ?? [], 'over'), sideSum(indicator?.parts ?? [], 'under')],
    [flags, sheet.county.now.stationsDue ?? -1],
  ];
}
const said = async () =>
  (await office.call('checks.run', { period: PERIOD }))
    .filter(({ code }) => /^STATIONS?_(EXTRA|NOT_DUE|OVER)/.test(code))
    .map(({ code, severity, params }) => `${code} ${severity} ${textOf(code, params, 'zh')}`);
const all = (covered: number, of: number) => [
  [covered, of],
  [covered, of],
  [covered, of],
];

it('counts covered townships, once each, and says the stations beyond without refusing them', async () => {
  expect(await shown()).toEqual(all(2, due));
  await station('测试第二社会工作站', townships[0] ?? '');
  await station('测试筹建社会工作站', townships[1] ?? '', 'preparing');
  expect(await shown()).toEqual(all(2, due));
  expect(await said()).toHaveLength(1);
  expect((await said())[0]).toMatch(/^STATION_EXTRA warning /);
});

it('counts a unit from 400 where the office ticks it', async () => {
  await station('测试开发区社会工作站', similar);
  expect(await shown()).toEqual(all(2, due));
  expect(
    (await said()).filter((one) => /^STATION_NOT_DUE warning 测试开发区社会工作站所在/.test(one)),
  ).toHaveLength(1);
  await office.call('settings.set', { alsoDue: [similar] });
  expect(await shown()).toEqual(all(3, due + 1));
  expect((await said()).filter((one) => one.startsWith('STATION_NOT_DUE'))).toEqual([]);
});
