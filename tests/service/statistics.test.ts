import ExcelJS from 'exceljs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyValues, type Values } from '../../shared/domain/noun';
import { nounOf, type NounName } from '../../shared/domain/nouns';
import { enteredItems } from '../../shared/domain/statistics-form';
import { defaultStatisticsForm } from '../../shared/definitions/shipped';
import { fill, freeze, introduce, PERIOD } from './exchange/offices';
import { evaluateStation } from './evaluation/walk';
import { openTestOffice, type TestOffice } from './office';

let county: TestOffice;
let city: TestOffice;
let station: { id: string; name: string; division: string };

beforeAll(async () => {
  county = await openTestOffice();
  city = await openTestOffice({ level: 'city' });
  await introduce(city, county);
  await fill(county);
  const [first] = (await county.call('statistics.sheet', { period: PERIOD })).stations;
  if (!first) throw new Error('no station reports');
  station = first;
}, 60_000);
afterAll(async () => {
  await county.close();
  await city.close();
});

const save = async (noun: NounName, values: Partial<Values>): Promise<string> =>
  (
    await county.call('records.save', {
      noun,
      id: null,
      revision: null,
      values: { ...emptyValues(nounOf(noun)), ...values } as Record<string, string>,
    })
  ).id;
const own = async (period = PERIOD): Promise<Record<string, number | null>> =>
  (await county.call('statistics.sheet', { period })).values[station.id] ?? {};

/** Citizen ids of a region that no county has, with their check digits. */
const ids = [
  '410199199003070018',
  '410199196809150021',
  '41019919850101003X',
  '410199198804120025',
  '410199199106250038',
];

describe('what the register says of a station', () => {
  it('follows every change of people, studios and evaluations while the quarter is open', async () => {
    const before = await own();
    expect(before).toMatchObject({ stationsDue: 1, stationsBuilt: 1, studioCount: 1 });
    const village = (await county.call('divisions.children', { parent: station.division })).at(-1);
    const studio = await save('station', {
      name: '测试社区社会工作室',
      tier: 'studio',
      division: village?.code ?? '',
      state: 'running',
    });
    const person = (citizenId: string, more: Partial<Values>) =>
      save('person', { name: '林小满', citizenId, station: station.id, ...more });
    await person(ids[0] ?? '', {
      employment: 'full',
      level: 'senior',
      certificate: '2026010203040599',
      role: 'supervisor',
    });
    await person(ids[1] ?? '', {
      employment: 'part',
      level: 'none',
      education: '30',
      major: '应用心理学',
      station: studio,
    });
    await person(ids[2] ?? '', { level: 'none', education: '60', major: '社会工作' });
    await person(ids[3] ?? '', {
      level: 'none',
      education: '20',
      major: '社会工作',
      majorCategory: 'other',
    });
    await person(ids[4] ?? '', {
      employment: 'full',
      level: 'worker',
      certificate: '2026010203040598',
      leftOn: '2026-08-31',
    });
    const after = await own();
    const grown = Object.fromEntries(
      Object.keys(after)
        .filter((key) => after[key] !== before[key])
        .map((key) => [key, (after[key] ?? 0) - (before[key] ?? 0)]),
    );
    // A certificate or a degree in a related major makes 专业人才; a secondary school's does not, nor
    // one said to be of another kind. Who left is not in post.
    expect(grown).toEqual({
      studioCount: 1,
      staffInPost: 4,
      // Of two nothing is entered.
      staffFull: 1,
      staffPart: 1,
      certifiedSenior: 1,
      certifiedTotal: 1,
      professionals: 2,
      supervisors: 1,
    });
  });

  it('counts the latest six-haves evaluation alone', async () => {
    const evaluate = (date: string, share: number) =>
      evaluateStation(county, { station: station.id, date, share });
    await evaluate('2026-09-01', 1);
    expect((await own()).sixHavesMet).toBe(1);
    await evaluate('2026-09-02', 0);
    expect((await own()).sixHavesMet).toBe(0);
    await evaluate('2026-08-31', 1);
    expect((await own()).sixHavesMet).toBe(0);
  });

  it('is never typed', async () => {
    expect(
      await county.code('statistics.save', {
        period: PERIOD,
        cells: [{ station: station.id, item: 'staffInPost', value: 9 }],
      }),
    ).toBe('STAT_ITEM_DERIVED');
    expect(
      await county.code('statistics.save', {
        period: PERIOD,
        cells: [{ station: station.id, item: 'leftBehind', value: 9 }],
      }),
    ).toBe('STAT_ITEM_UNKNOWN');
  });

  it('is not known of a quarter that was never frozen', async () => {
    const { previous, county: own } = await county.call('statistics.sheet', { period: PERIOD });
    expect(previous[station.id]).toHaveProperty('servedTimes');
    expect(previous[station.id]).not.toHaveProperty('staffInPost');
    expect(own).toMatchObject({ now: { centres: 1 }, previous: {} });
    expect(own.now.stationsDue).toBeGreaterThan(1);
  });
});

describe('a workbook of the quarter', () => {
  const file = () => join(county.folder, '季度.xlsx');
  const write = async (cells: Record<string, number>): Promise<void> => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('2026年第三季度');
    sheet.addRow(['站点名称', ...Object.keys(cells)]);
    sheet.addRow([station.name, ...Object.values(cells)]);
    await book.xlsx.writeFile(file());
  };
  const preview = async () => {
    const [found] = await county.call('import.preview', { files: [file()], period: PERIOD });
    if (!found) throw new Error('nothing was read');
    return found;
  };

  it('is known by the headings of every item that is entered', async () => {
    await county.call('template.write', { kind: 'statistics', file: file() });
    const columns = (await preview()).sheets.flatMap((sheet) => sheet.columns);
    expect(columns.map(({ field }) => field)).toEqual([
      'station',
      ...enteredItems(defaultStatisticsForm).map(({ key }) => key),
    ]);
    expect(columns.every(({ sure }) => sure)).toBe(true);
  });

  it('brings in further items, and what differs from the register is pointed out and left there', async () => {
    const before = await own();
    await write({
      满意度: 97.5,
      困境儿童: 31,
      在岗人数: (before.staffInPost ?? 0) + 1,
      持证人数: before.certifiedTotal ?? 0,
      心愿数: 4,
    });
    const found = await preview();
    expect(found.sheets[0]?.columns.find(({ heading }) => heading === '心愿数')).toMatchObject({
      field: null,
      sure: false,
    });
    expect(found.problems).toMatchObject([
      {
        row: 2,
        column: 4,
        code: 'STAT_DERIVED_DIFFERS',
        severity: 'warning',
        params: { register: before.staffInPost, value: (before.staffInPost ?? 0) + 1 },
      },
    ]);
    await county.call('import.apply', { tokens: [found.token] });
    expect(await own()).toEqual({ ...before, satisfaction: 975, childrenInNeed: 31 });
  });
});

describe('a frozen quarter', () => {
  it('keeps what the register said, whatever the register says later, and carries it to the city with its totals', async () => {
    const before = await own();
    await freeze(county);
    const person = county.ctx.db
      .prepare('SELECT id, revision FROM person WHERE citizenId = ?')
      .get(ids[0]) as { id: string; revision: number };
    await county.call('records.remove', {
      noun: 'person',
      id: person.id,
      revision: person.revision,
    });
    expect(await own()).toEqual(before);
    const next = await county.call('statistics.sheet', { period: '2026Q4' });
    expect(next.values[station.id]?.staffInPost).toBe((before.staffInPost ?? 0) - 1);
    expect(next.previous[station.id]?.staffInPost).toBe(before.staffInPost);
    expect(next.county.previous.stationsDue).toBe(next.county.now.stationsDue);

    const { file } = await county.call('submission.export', {
      period: PERIOD,
      folder: county.folder,
    });
    const [received] = await city.call('receive.files', { files: [file], receipts: null });
    expect(received).toMatchObject({ ok: true, outcome: 'accepted' });
    const { totals, byDivision } = await city.call('receive.rollup', { period: PERIOD });
    expect(totals).toMatchObject({
      staffInPost: before.staffInPost,
      certifiedTotal: before.certifiedTotal,
      studioCount: 2,
      stationsDue: next.county.now.stationsDue,
      centres: 1,
      clientsOnFile: before.clientsOnFile,
    });
    // A share of satisfied people does not add up.
    expect(totals).not.toHaveProperty('satisfaction');
    expect(byDivision.find(({ division }) => division === '220104')?.values).not.toHaveProperty(
      'satisfaction',
    );
  });
});
