import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StatisticsSheet } from '../../../shared/contract/quarter';
import { changeBook, putCell } from '../change-book';
import { fill, PERIOD } from '../exchange/offices';
import { openTestOffice, type TestOffice } from '../office';

const FILE = new URL('../../fixtures/definitions/second-province.json', import.meta.url).pathname;

let county: TestOffice;
let station: StatisticsSheet['stations'][number];
const sheet = (): Promise<StatisticsSheet> => county.call('statistics.sheet', { period: PERIOD });
const valueOf = async (item: string) => (await sheet()).values[station.id]?.[item] ?? null;
const save = (item: string, value: number | null) =>
  county.call('statistics.save', { period: PERIOD, cells: [{ station: station.id, item, value }] });

beforeAll(async () => {
  county = await openTestOffice();
  const { sm3 } = await county.call('definitions.preview', { file: FILE });
  await county.call('definitions.take', { file: FILE, sm3, moved: [] });
  await fill(county);
  [station] = (await sheet()).stations as [StatisticsSheet['stations'][number]];
  await save('servedPersons', 30);
  await save('servedTimes', 100);
  await save('groupTimes', 40);
  await save('activityTimes', 20);
}, 60_000);
afterAll(() => county.close());

describe('a computed figure of the return', () => {
  it('follows what it is computed from', async () => {
    expect(await valueOf('timesPerPerson')).toBe(333);
    await save('servedTimes', 105);
    expect(await valueOf('timesPerPerson')).toBe(350);
    await save('servedPersons', null);
    expect(await valueOf('timesPerPerson')).toBe(null);
    await save('servedPersons', 30);
  });

  it('is not typed', async () => {
    await expect(save('timesPerPerson', 400)).rejects.toMatchObject({
      failure: { code: 'STAT_ITEM_COMPUTED' },
    });
  });

  it('leaves in a workbook, comes back unchanged, and is checked there', async () => {
    const file = join(county.folder, 'sheet.xlsx');
    await county.call('statistics.export', { period: PERIOD, file });
    const read = async (from: string) => {
      const [preview] = await county.call('import.preview', { files: [from], period: PERIOD });
      return preview;
    };
    expect(await read(file)).toMatchObject({ updated: 0, unchanged: 1, problems: [] });
    const other = await changeBook(file, join(county.folder, 'other.xlsx'), (grid) => {
      const name = `${PERIOD.slice(0, 4)}年第三季度服务统计`;
      putCell(grid(name), station.name, '服务合计·人均人次（次）', 9);
    });
    const preview = await read(other);
    expect(preview).toMatchObject({ updated: 0, unchanged: 1 });
    expect(preview?.problems).toMatchObject([
      { code: 'IMPORT_COMPUTED_DIFFERS', severity: 'warning', params: { value: 9, expected: 3.5 } },
    ]);
  });

  it('is checked in a pasted block and not written', async () => {
    const plan = await county.call('statistics.pastePlan', {
      period: PERIOD,
      rows: [
        ['站点', '服务合计·人数', '服务合计·人次', '服务合计·人均人次'],
        [station.name, '40', '100', '2.6'],
      ],
      merges: [],
      station: station.id,
      item: 'servedPersons',
    });
    expect(plan.cells.map(({ item, value }) => [item, value])).toEqual([
      ['servedPersons', 40],
      ['servedTimes', 100],
    ]);
    expect(plan.notes.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['SHEET_PASTE_LEFT_COMPUTED', 'IMPORT_COMPUTED_DIFFERS']),
    );
  });

  it('goes out with its formula in the set’s workbook, and back in', async () => {
    const book = join(county.folder, 'set.xlsx');
    await county.call('definitions.writeBook', { file: book });
    const { changes, problems } = await county.call('definitions.preview', { file: book });
    expect([changes, problems]).toEqual([[], []]);
    const turning = await changeBook(book, join(county.folder, 'turning.xlsx'), (grid) => {
      putCell(grid('指标'), 'timesPerPerson', '公式', 'now.timesPerPerson + now.servedTimes');
      putCell(grid('指标'), 'gatheringTimes', '公式', 'now.nothing + now.servedTimes');
    });
    const found = await county.call('definitions.preview', { file: turning });
    expect(found.problems.map(({ code, cell }) => [code, cell?.replace(/\d+/, '')])).toEqual([
      ['DEF_FORMULA_UNKNOWN', '指标!R'],
      ['DEF_FORMULA_CIRCLE', '指标!R'],
    ]);
  });
});
