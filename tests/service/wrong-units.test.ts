import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { previousPeriod } from '../../shared/codes/period';
import type { Finding } from '../../shared/rules/finding';
import { defaultRuleParameters } from '../../shared/rules/rule-parameters';
import { openTestOffice, type TestOffice } from './office';

const period = '2026Q3';
const EIGHT = 8;

let office: TestOffice;
beforeAll(async () => {
  office = await openTestOffice();
  await office.gate.call('setup.demo', {});
}, 60_000);
afterAll(() => office.close());

const scales = async (of = period): Promise<Finding[]> =>
  (await office.call('checks.run', { period: of })).filter(({ code }) => code.endsWith('_SCALE'));

/** Enters a figure of the first station, in smallest units, and gives back what stood there. */
async function enter(item: string, value: number | null): Promise<number | null> {
  const sheet = await office.call('statistics.sheet', { period });
  const station = sheet.stations[0]?.id ?? '';
  await office.call('statistics.save', { period, cells: [{ station, item, value }] });
  return sheet.values[station]?.[item] ?? null;
}

describe('the figures of a demonstration', () => {
  it('have none that is asked about, in any of its quarters', async () => {
    let of = period;
    for (let quarter = 0; quarter < EIGHT; quarter += 1) {
      const { values } = await office.call('statistics.sheet', { period: of });
      expect(Object.keys(values).length).toBeGreaterThan(5);
      expect(await scales(of)).toEqual([]);
      of = previousPeriod(of);
    }
  });

  it('are asked about where 元 stands for 万元, 万元 for 元, or a fraction for a percentage', async () => {
    for (const [item, wrong, factor] of [
      ['fundsReceived', (value: number) => value * 10_000, 10_000],
      ['resourceAmount', (value: number) => value / 10_000, 10_000],
      ['fundsSpent', (value: number) => value * 100, 100],
      ['satisfaction', (value: number) => value / 100, 100],
      ['servedTimes', (value: number) => value * 100, 100],
    ] as const) {
      const before = await enter(item, null);
      await enter(item, Math.round(wrong(before ?? 0)));
      expect(await scales(), item).toMatchObject([
        { code: 'STAT_SCALE', severity: 'warning', field: item, params: { factor } },
      ]);
      await enter(item, before);
    }
    expect(await scales()).toEqual([]);
  });

  it('are asked about by the parameters of the office', async () => {
    const before = await enter('fundsReceived', null);
    await enter('fundsReceived', (before ?? 0) * 60);
    expect(await scales()).toHaveLength(1);
    const ruleParameters = { ...defaultRuleParameters, scaleTimes: 80 };
    await office.call('settings.set', { ruleParameters });
    expect(await scales()).toEqual([]);
    await office.call('settings.set', { ruleParameters: defaultRuleParameters });
    await enter('fundsReceived', before);
  });
});
