import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Division } from '../../../shared/contract/divisions';
import { emptyValues } from '../../../shared/domain/noun';
import { nounOf } from '../../../shared/domain/nouns';
import { fill, PERIOD } from '../exchange/offices';
import { openTestOffice, type TestOffice } from '../office';

let office: TestOffice;
let townships: Division[];
beforeAll(async () => {
  office = await openTestOffice();
  await fill(office, 3);
  const parent = office.ctx.office.division;
  townships = (await office.call('divisions.children', { parent })).slice(0, 3);
}, 60_000);
afterAll(() => office.close());

interface Children {
  childrenInNeed?: number;
  leftBehindChildren?: number;
}

const figure = (division: string, year: number, children: Children) =>
  office.call('records.save', {
    noun: 'divisionFigure',
    id: null,
    revision: null,
    values: { ...emptyValues(nounOf('divisionFigure')), division, year, ...children },
  });

/** Children in need and left behind of the three townships' stations, as the ledgers have them. */
const counted = async (period = PERIOD): Promise<[need: number[], left: number[]]> => {
  const { values } = await office.call('statistics.ledgers', { period });
  const sheet = await office.call('statistics.sheet', { period });
  const at = (item: string) =>
    townships.map(({ code }) => {
      const station = sheet.stations.find(({ division }) => division === code);
      return values[station?.id ?? '']?.[item] ?? -1;
    });
  return [at('childrenInNeed'), at('childrenLeftBehind')];
};

describe('children of a township', () => {
  it('are those of the newest year that it has itself, each figure by itself', async () => {
    const [first = '', second = ''] = townships.map(({ code }) => code);
    await figure(first, 2026, { childrenInNeed: 10 });
    await figure(first, 2025, { childrenInNeed: 8, leftBehindChildren: 4 });
    await figure(second, 2024, { childrenInNeed: 20, leftBehindChildren: 6 });
    expect(await counted()).toEqual([
      [10, 20, 0],
      [4, 6, 0],
    ]);
    // A year that is still to come says nothing of this one.
    await figure(second, 2020, { childrenInNeed: 99 });
    office.ctx.db.exec('UPDATE divisionFigure SET year = 2027 WHERE year = 2020');
    expect((await counted())[0]).toEqual([10, 20, 0]);
    expect((await counted('2027Q1'))[0]).toEqual([10, 99, 0]);
    // In a year before any figure nobody knows.
    expect((await office.call('statistics.ledgers', { period: '2023Q4' })).items).not.toContain(
      'childrenInNeed',
    );
  });

  it('are counted once where its villages have figures too, and are those of the villages where it has none', async () => {
    const villagesOf = (parent: string) => office.call('divisions.children', { parent });
    const inFirst = await villagesOf(townships[0]?.code ?? '');
    const inThird = await villagesOf(townships[2]?.code ?? '');
    await figure(inFirst[0]?.code ?? '', 2026, { childrenInNeed: 3 });
    await figure(inThird[0]?.code ?? '', 2026, { childrenInNeed: 4 });
    await figure(inThird[1]?.code ?? '', 2025, { childrenInNeed: 5 });
    await figure(inThird[1]?.code ?? '', 2024, { childrenInNeed: 50 });
    expect((await counted())[0]).toEqual([10, 20, 9]);
  });
});
