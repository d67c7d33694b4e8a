import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IndicatorRow, Indicators } from '../../../shared/contract/indicators';
import { emptyValues } from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import { shippedSet } from '../../../shared/definitions/shipped';
import { fill, freeze, PERIOD } from '../exchange/offices';
import { openTestOffice, type TestOffice } from '../office';

let office: TestOffice;
let townships: string[];
let village: string;

async function save(noun: NounName, values: object): Promise<string> {
  const { id } = await office.call('records.save', {
    noun,
    id: null,
    revision: null,
    values: { ...emptyValues(nounOf(noun)), ...values },
  });
  return id;
}

beforeAll(async () => {
  office = await openTestOffice();
  await fill(office, 3);
  const below = await office.call('divisions.children', { parent: '220104' });
  townships = below.map(({ code }) => code);
  const villages = await office.call('divisions.children', { parent: townships[0] ?? '' });
  village = villages[0]?.code ?? '';
  const [first = '', second = ''] = townships;
  await save('divisionFigure', {
    division: '220104000000',
    year: 2025,
    olderPeople: 4300,
    beds: 250,
  });
  const protection = { state: 'running', division: first };
  await save('protectionStation', { ...protection, name: '第一未保站', opened: '2025-01-01' });
  await save('protectionStation', { ...protection, name: '同街道的第二个', opened: '2025-01-01' });
  await save('childWorker', { name: '张欣', kind: 'supervisor', division: first });
  await save('childWorker', {
    name: '李想',
    kind: 'supervisor',
    division: second,
    ends: '2026-09-29',
  });
  await save('childWorker', { name: '何静', kind: 'director', division: village });
  const contractor = await save('institution', { name: '晨光社会工作服务社', type: 'service' });
  await save('association', { name: '区社会工作协会', level: 'county' });
  const project = await save('project', {
    name: '驻站项目',
    purchaser: '某街道办事处',
    contractor,
    amount: 30_000_000,
    starts: '2026-04-01',
    ends: '2026-12-31',
    noSubcontract: 'yes',
  });
  const line = { project, year: 2026, received: 0 };
  await save('fundingLine', { ...line, source: 'budget', amount: 20_000_000 });
  await save('fundingLine', { ...line, source: 'lottery', amount: 6_000_000 });
  await save('fundingLine', { ...line, source: 'charity', amount: 4_000_000 });
}, 60_000);
afterAll(() => office.close());

const get = (period = PERIOD, plan: number | null = null): Promise<Indicators> =>
  office.call('indicators.get', { period, plan });

async function one(key: string, period = PERIOD, plan: number | null = null) {
  const row = (await get(period, plan)).rows.find((found) => found.key === key);
  if (!row) throw new Error(key);
  return row;
}

const recordsOf = async (row: IndicatorRow, part: string, limit = 200) =>
  office.call('indicators.records', {
    period: PERIOD,
    plan: null,
    key: row.key,
    part,
    offset: 0,
    limit,
  });

/** Every part of an indicator with as many records as its figure says, or whose figures add up. */
async function expectRecords(row: IndicatorRow): Promise<void> {
  for (const part of row.parts) {
    const { total, sum, rows } = await recordsOf(row, part.key);
    expect([row.key, part.key, sum]).toEqual([row.key, part.key, part.value ?? 0]);
    const listed = [...rows];
    while (listed.length < total) {
      const next = await office.call('indicators.records', {
        ...{ period: PERIOD, plan: null, key: row.key, part: part.key },
        ...{ offset: listed.length, limit: 200 },
      });
      listed.push(...next.rows);
    }
    const added = listed.reduce((all, { amount }) => all + amount, 0);
    expect(added).toBeCloseTo(part.value ?? 0, 6);
    expect(new Set(listed.map(({ noun, id }) => `${noun} ${id}`)).size).toBe(total);
    for (const { name } of listed) expect(name).toBeTruthy();
  }
}

describe('the shipped indicators', () => {
  it('are all there, each made of exactly the records that it lists', async () => {
    const { rows } = await get();
    expect(rows.map(({ key }) => key)).toEqual(shippedSet.indicators.shown.map(({ key }) => key));
    for (const row of rows) await expectRecords(row);
  });

  it('come to what their records say, rounded once', async () => {
    const { rows } = await get();
    const values = Object.fromEntries(rows.map(({ key, value }) => [key, value]));
    const [due, staff] = await Promise.all(
      ['stationCoverage', 'workersPer1000Older'].map(async (key) => await one(key)),
    );
    expect(due?.parts.map(({ value }) => value)).toEqual([
      3,
      townships.filter((code) => Number(code.slice(6, 9)) < 400).length,
    ]);
    const people = staff?.parts[0]?.value ?? 0;
    expect(values).toMatchObject({
      purchase: 30,
      lotteryShare: 20,
      associations: 2,
      workersPer1000Older: Math.round((people * 1000 * 100) / 4300) / 100,
      workersPer100Beds: Math.round((people * 100 * 100) / 250) / 100,
    });
    const supervisors = await one('childSupervisors');
    // One left the day before the quarter ended.
    expect(supervisors.parts[0]?.value).toBe(1);
    expect((await one('protectionCoverage')).parts[0]?.value).toBe(1);
    expect((await one('childDirectors')).parts[0]?.value).toBe(1);
  });

  it('have the means of stations weighted by whom they served', async () => {
    const sheet = await office.call('statistics.sheet', { period: PERIOD });
    const [a, b] = sheet.stations.map(({ id }) => id);
    const cell = (station: string | undefined, item: string, value: number) => ({
      station: station ?? '',
      item,
      value,
    });
    await office.call('statistics.save', {
      period: PERIOD,
      cells: [
        ...sheet.stations.map(({ id }) => ({ station: id, item: 'satisfaction', value: null })),
        cell(a, 'satisfaction', 900),
        cell(a, 'servedPersons', 100),
        cell(b, 'satisfaction', 965),
        cell(b, 'servedPersons', 300),
      ],
    });
    const row = await one('satisfaction');
    expect(row.value).toBe(94.9);
    expect(row.met).toBe(false);
    await expectRecords(row);
    const { rows } = await recordsOf(row, 'served');
    expect(rows.map(({ noun, item, period }) => [noun, item, period])).toEqual([
      ['statistics', 'servedPersons', PERIOD],
      ['statistics', 'servedPersons', PERIOD],
    ]);
  });

  it('are as of the last day of each quarter of their trend', async () => {
    const { trend } = await one('purchase');
    expect(trend.map(({ period, value }) => [period, value])).toEqual([
      ['2025Q1', 0],
      ['2025Q2', 0],
      ['2025Q3', 0],
      ['2025Q4', 0],
      ['2026Q1', 0],
      ['2026Q2', 30],
      ['2026Q3', 30],
    ]);
    const older = await one('workersPer1000Older', '2024Q4');
    expect(older).toMatchObject({ value: null, missing: [{ zh: '老年人口' }], status: 'none' });
  });

  it('are held against the plan that is asked for, at its end where it is over', async () => {
    const old = await get(PERIOD, 2021);
    expect([old.period, old.plan, old.elapsed]).toEqual(['2025Q4', 2021, 100]);
    expect(old.plans.map(({ from, to }) => [from, to])).toEqual([
      [2021, 2025],
      [2026, 2030],
    ]);
    expect((await get()).elapsed).toBe(15);
    expect(old.rows.find(({ key }) => key === 'sixHaves')?.target).toBe(90);
    expect((await one('sixHaves')).target).toBe(100);
    const coverage = old.rows.find(({ key }) => key === 'stationCoverage');
    expect([coverage?.status, coverage?.pace.kind]).toEqual(['off', 'missed']);
  });

  it('have a target of the office’s own, marked as such, until it is taken back', async () => {
    expect(await one('certified')).toMatchObject({ target: null, own: false, status: 'none' });
    await office.call('settings.set', { targets: { certified: 48 } });
    const row = await one('certified');
    expect(row).toMatchObject({ target: 48, own: true, left: 17 });
    expect(row.short).toBe(48 - (row.value ?? 0));
    // The plan that is over knew nothing of it.
    expect(await one('certified', PERIOD, 2021)).toMatchObject({ target: null, own: false });
    await office.call('settings.set', { targets: { certified: null } });
    expect(await one('certified')).toMatchObject({ target: null, own: false });
  });

  it('stand on the desk as the office chose, and as on the page', async () => {
    const keys = async () => (await get()).desk;
    expect(await keys()).toEqual(shippedSet.indicators.desk);
    await office.call('indicators.setDesk', { keys: ['satisfaction', 'agencies'] });
    expect(await keys()).toEqual(['satisfaction', 'agencies']);
    expect((await get()).chosen).toBe(true);
    for (const wrong of [['gone'], ['agencies', 'agencies']])
      expect(await office.code('indicators.setDesk', { keys: wrong })).toBe('INDICATOR_UNKNOWN');
    await office.call('indicators.setDesk', { keys: [] });
    expect(await keys()).toEqual(shippedSet.indicators.desk);
  });

  it('go to a workbook with figures, formulas in words and trend', async () => {
    const file = join(office.folder, 'indicators.xlsx');
    const { rows } = await get();
    expect(await office.call('indicators.export', { period: PERIOD, plan: null, file })).toEqual({
      file,
      rows: rows.length,
    });
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['指标', '算法', '走势']);
    const [table, formulas, trend] = book.worksheets;
    expect(table?.getCell('A1').text).toContain('非官方标准');
    expect(table?.getCell('A3').text).toBe(rows[0]?.label.zh);
    expect(table?.getCell('B3').value).toBe(rows[0]?.value);
    expect(formulas?.getCell('B3').text).toBe(rows[0]?.words.zh);
    expect(trend?.getCell('I3').value).toBe(rows[0]?.value);
  });
});

describe('a frozen quarter', () => {
  it('keeps its indicators and their records, whatever the register says afterwards', async () => {
    await freeze(office);
    const before = await one('agencies');
    const people = await recordsOf(await one('certified'), 'assistant');
    await save('institution', { name: '迟到的机构', type: 'service', registeredOn: '2026-09-01' });
    const after = await one('agencies');
    expect([after.value, (await get()).frozen]).toEqual([before.value, true]);
    expect(after.trend.map(({ frozen }) => frozen)).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
    expect((await recordsOf(after, 'agencies')).total).toBe(before.value);
    expect(await recordsOf(after, 'agencies')).toEqual(await recordsOf(before, 'agencies'));
    // Names of people are not kept with it.
    const kept = office.ctx.db.prepare('SELECT content FROM frozen_indicators').get();
    const [person] = people.rows;
    if (!person?.name) throw new Error('nobody is certified');
    expect(JSON.stringify(kept)).not.toContain(person.name);
    expect(JSON.stringify(kept)).toContain(person.id);
    await office.call('submission.unfreeze', { period: PERIOD, said: '机构漏登，补登后再封存' });
    const open = await get();
    expect(open.frozen).toBe(false);
    expect(open.rows.find(({ key }) => key === 'agencies')?.value).toBe((before.value ?? 0) + 1);
  });
});
