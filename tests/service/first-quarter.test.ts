import { afterAll, beforeAll, expect, it } from 'vitest';
import { freeze, openPair, PERIOD, type Pair } from './exchange/offices';
import { openTestOffice } from './office';

let pair: Pair;
beforeAll(async () => {
  pair = await openPair();
});
afterAll(() => pair.close());

const desk = () => pair.county.call('desk.get', { period: PERIOD });
const keys = async (): Promise<string[]> => (await desk()).steps.map(({ key }) => key);

it('begins an empty office with the office itself and the cards', async () => {
  const office = await openTestOffice();
  const { first, steps } = await office.call('desk.get', { period: PERIOD });
  expect(first).toEqual({
    codeKept: true,
    superior: null,
    ledgers: { station: 0, person: 0, institution: 0, project: 0, statistics: 0 },
  });
  expect(steps.slice(0, 3)).toMatchObject([
    { key: 'office', state: 'done' },
    { key: 'cards', state: 'todo' },
    { key: 'register', state: 'current' },
  ]);
  await office.close();
});

it('counts the ledgers, and the stations with figures of a period before', async () => {
  const { first, steps } = await desk();
  expect(first?.ledgers).toMatchObject({ station: 3, institution: 2, project: 1, statistics: 1 });
  expect(first?.ledgers.person).toBeGreaterThan(0);
  expect(steps[1]).toMatchObject({ key: 'cards', state: 'done' });
});

it('stays until the first receipt, and never shows to an office that receives', async () => {
  await freeze(pair.county);
  const { folder } = pair.county;
  const { file } = await pair.county.call('submission.export', { period: PERIOD, folder });
  expect((await keys()).slice(0, 2)).toEqual(['office', 'cards']);
  const [received] = await pair.city.call('receive.files', { files: [file], receipts: folder });
  await pair.county.call('submission.importReceipt', { file: received?.receipt ?? '' });
  expect((await keys())[0]).toBe('register');
  expect((await desk()).first).toBeNull();
  expect((await pair.city.call('desk.get', { period: PERIOD })).first).toBeNull();
});
