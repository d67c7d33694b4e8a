import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill, freeze, introduce, PERIOD } from '../exchange/offices';
import { openTestOffice, type TestOffice } from '../office';

const FILE = new URL('../../fixtures/definitions/second-province.json', import.meta.url).pathname;

let city: TestOffice;
let county: TestOffice;
let out: string;
const take = async (office: TestOffice): Promise<void> => {
  const { sm3, problems } = await office.call('definitions.preview', { file: FILE });
  expect(problems).toEqual([]);
  await office.call('definitions.take', { file: FILE, sm3, moved: [] });
};

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'stationbook-province-'));
  city = await openTestOffice({ level: 'city' });
  county = await openTestOffice();
  await introduce(city, county);
  await take(city);
  await take(county);
  await fill(county);
}, 60_000);
afterAll(async () => {
  await city.close();
  await county.close();
  rmSync(out, { recursive: true, force: true });
});

describe('a quarter under a second province’s definitions, which are data alone', () => {
  it('asks for that province’s items, by its deadline, under its names', async () => {
    const { form } = await county.call('statistics.sheet', { period: PERIOD });
    const keys = form.items.map(({ key }) => key);
    expect(keys).toContain('homeMeals');
    expect(keys).not.toContain('clientsOnFile');
    const desk = await county.call('desk.get', { period: PERIOD });
    expect(desk.deadline).toBe('2026-10-08');
    const { rows, desk: squares } = await county.call('indicators.get', {
      period: PERIOD,
      plan: null,
    });
    const targets = new Map(rows.map(({ key, target }) => [key, target]));
    expect(squares.map((key) => [key, targets.get(key)])).toEqual([
      ['stationCoverage', 100],
      ['sixHaves', 95],
      ['certifiedShare', 50],
      ['workersPer1000Older', null],
    ]);
    const state = await county.call('app.state', {});
    expect(state).toMatchObject({ tierNames: { station: '服务中心' } });
  });

  it('has five 有 and its own evaluation, and nothing of the shipped ones to begin with', async () => {
    const { templates, rules } = await county.call('checklist.templates', {});
    expect(templates.map(({ id }) => id)).toEqual(['five-haves']);
    expect(rules).toEqual({
      template: { id: 'five-haves', version: '2026-1' },
      months: 6,
      passMark: 80,
    });
    const known = await county.call('templates.list', {});
    expect(known.map(({ template }) => template.id)).toEqual(['p2-yearly']);
  });

  it('checks by its own rules', async () => {
    const { stations } = await county.call('statistics.sheet', { period: PERIOD });
    const station = stations[0]?.id ?? '';
    const meals = async (value: number): Promise<string[]> => {
      await county.call('statistics.save', {
        period: PERIOD,
        cells: [{ station, item: 'homeMeals', value }],
      });
      const found = await county.call('checks.run', { period: PERIOD });
      return found.filter(({ field }) => field === 'homeMeals').map(({ severity }) => severity);
    };
    expect(await meals(1001)).toEqual(['warning']);
    expect(await meals(1000)).toEqual([]);
  });

  it('is frozen, sent, checked and added up under the same set', async () => {
    await freeze(county);
    const { file } = await county.call('submission.export', { period: PERIOD, folder: out });
    const [received] = await city.call('receive.files', { files: [file], receipts: out });
    expect(received).toMatchObject({ ok: true, outcome: 'accepted' });
    const { totals } = await city.call('receive.rollup', { period: PERIOD });
    expect(totals.homeMeals).toBe(1000);
    expect(totals).not.toHaveProperty('clientsOnFile');
    // What is computed adds up, or is worked out of what adds up.
    const sheet = await county.call('statistics.sheet', { period: PERIOD });
    const [row = {}] = Object.values(sheet.values);
    expect(totals.gatheringTimes).toBe(row.gatheringTimes);
    expect(totals.timesPerPerson).toBe(
      Math.round(((totals.servedTimes ?? 0) * 100) / (totals.servedPersons ?? 1)),
    );
  });
});
