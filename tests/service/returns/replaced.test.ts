import { afterAll, beforeAll, expect, it } from 'vitest';
import type { NounName } from '../../../shared/domain/nouns';
import { fill } from '../exchange/offices';
import { openTestOffice, type TestOffice } from '../office';

const at = { returnId: 'national-annual', period: '2025Y' };
const [item, row] = ['countyAssoc', 'county'];

let office: TestOffice;
beforeAll(async () => {
  office = await openTestOffice();
  await fill(office);
}, 60_000);
afterAll(() => office.close());

const save = (noun: NounName, values: Record<string, string>) =>
  office.call('records.save', { noun, id: null, revision: null, values });
const replace = (value: number | null, text: string | null) =>
  office.call('returns.save', { ...at, cells: [{ row, item, value, text }] });
const sheet = () => office.call('returns.sheet', at);
const asked = async () =>
  (await office.call('returns.check', at)).filter(({ code }) => code === 'RETURN_REPLACED_BEFORE');

it('a replaced figure stands while the register says what it said, and is asked about once it does not', async () => {
  const before = (await sheet()).register[item] ?? 0;
  await replace(before + 8, '另有八家正在补登记');
  expect((await sheet()).cells[row]?.[item]?.value).toBe(before + 8);
  expect(await asked()).toEqual([]);

  await save('association', { name: '银杏协会', level: 'county', registeredOn: '2025-03-01' });
  const now = await sheet();
  expect(now.register[item]).toBe(before + 1);
  expect(now.cells[row]?.[item]).toBeUndefined();
  expect(now.outdated).toEqual([{ row, item, value: before + 8, text: '另有八家正在补登记' }]);
  expect(await asked()).toMatchObject([
    {
      id: at.returnId,
      field: item,
      severity: 'warning',
      params: { value: before + 8, counted: before, now: before + 1 },
    },
  ]);

  // The same figure for another one of the register is a new decision.
  await replace(before + 8, '另有八家正在补登记');
  expect((await sheet()).cells[row]?.[item]?.value).toBe(before + 8);
  expect(await asked()).toEqual([]);
  await save('association', { name: '白杨协会', level: 'county', registeredOn: '2025-04-01' });
  expect(await asked()).toHaveLength(1);
  await replace(null, null);
  expect(await asked()).toEqual([]);
  expect((await sheet()).outdated).toEqual([]);
});

it('one of before that was kept stands, as nobody knows what it saw', async () => {
  await replace(30, '三十家都在名录上');
  office.ctx.db.prepare('UPDATE return_value SET counted = NULL').run();
  await save('association', { name: '青松协会', level: 'county', registeredOn: '2025-05-01' });
  expect((await sheet()).cells[row]?.[item]?.value).toBe(30);
  expect(await asked()).toEqual([]);
});
