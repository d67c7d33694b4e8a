import { afterEach, beforeEach, expect, it } from 'vitest';
import { audited } from '../../electron/service/database/audit';
import { inBatch } from '../../electron/service/records/batch';
import { fill, PERIOD } from './exchange/offices';
import { openTestOffice, type TestOffice } from './office';

const ITEM = 'trainingTimes';
let office: TestOffice;
let station: string;

beforeEach(async () => {
  office = await openTestOffice();
  await fill(office);
  station = (await office.call('statistics.sheet', { period: PERIOD })).stations[0]?.id ?? '';
});
afterEach(() => office.close());

const figure = async (): Promise<unknown> =>
  (await office.call('statistics.sheet', { period: PERIOD })).values[station]?.[ITEM];

/** An import as older programs entered it: quarter and station joined by a colon. */
function importedLongAgo(before: unknown, value: number): string {
  const recordId = `${PERIOD}:${station}`;
  inBatch(office.ctx, { kind: 'import', noun: 'statistics' }, () => {
    office.ctx.db
      .prepare(
        'UPDATE statistics_value SET value = ? WHERE period = ? AND station = ? AND item = ?',
      )
      .run(value, PERIOD, station, ITEM);
    audited(office.ctx, {
      action: 'statistics.import',
      noun: 'statistics',
      recordId,
      before: { [ITEM]: before },
      after: { [ITEM]: value },
    });
  });
  return recordId;
}

it('takes back figures whose entry has a key of the old shape, and shows them in the history', async () => {
  const was = await figure();
  const id = importedLongAgo(was, 4321);
  expect(await figure()).toBe(4321);
  const history = await office.call('records.history', { noun: 'statistics', id });
  expect(history).toMatchObject([
    { action: 'statistics.import', changes: [{ field: ITEM, before: was, after: 4321 }] },
  ]);
  await office.call('undo.do', { id: null });
  expect(await figure()).toBe(was);
});
