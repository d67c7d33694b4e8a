import { expect, it } from 'vitest';
import { takeCommon } from '../../../electron/service/definitions/definitions';
import { shippedSet } from '../../../shared/definitions/shipped';
import { openTestOffice } from '../office';
import { withMonthly } from './monthly';

it('what is due on a day off is due on the next working day, on the desk as in every return', async () => {
  const office = await openTestOffice();
  const { deadlines } = shippedSet;
  const set = withMonthly({ deadlines: { ...deadlines, returnDay: 4, moves: true } });
  takeCommon(office.ctx.db, set, []);
  const month = { returnId: 'county-monthly', period: '2026M09' };
  // The 4th and 5th of October are days off; work begins again on the 8th.
  expect((await office.call('desk.get', { period: '2026Q3' })).deadline).toBe('2026-10-08');
  expect((await office.call('returns.sheet', month)).deadline).toBe('2026-10-08');
  const due = await office.call('returns.due', {});
  expect(due.find(({ id }) => id === 'county-monthly')).toMatchObject({
    deadline: '2026-10-08',
    daysLeft: -1,
  });
  expect((await office.call('stationBooks.list', { period: '2026Q3' })).deadline).toBe(
    '2026-10-08',
  );
  // 2027 has no list: a Sunday is a day off all the same.
  expect((await office.call('desk.get', { period: '2027Q2' })).deadline).toBe('2027-07-05');
  await office.close();
});
