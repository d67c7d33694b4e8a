import { afterAll, beforeAll, expect, it } from 'vitest';
import { openRegister, type Register } from './register';

let register: Register;
beforeAll(async () => {
  register = await openRegister();
});
afterAll(() => register.office.close());

const PERIODS = ['2026Q1', '2026Q2', '2026Q3', '2026Q4'];
let serial = 0;
const station = () =>
  register.station(`测试第${(serial += 1)}社会工作站`, `22010400${serial}`, {
    opened: '2020-05-01',
  });
/** Quarters in which a station has a row, and those at whose end it runs. */
async function shown(id: string): Promise<string> {
  const rows = await Promise.all(PERIODS.map((period) => register.row(period, id)));
  return rows.map((row) => (row === null ? '-' : row['stationsBuilt'] === 1 ? 'r' : 'p')).join('');
}

it('a pause that was entered with a wrong day counts from the day that it is corrected to', async () => {
  const id = await station();
  await register.change('station', id, {
    state: 'paused',
    stateSince: '2026-02-10',
    stateReason: '改造',
  });
  expect(await shown(id)).toBe('p---');
  await register.change('station', id, { stateSince: '2026-08-10' });
  expect(await shown(id)).toBe('rrp-');
  await register.change('station', id, { stateSince: '2026-05-10' });
  expect(await shown(id)).toBe('rp--');
});

it('a pause whose day is corrected once it is over counts so, whichever way it is put right', async () => {
  const id = await station();
  const turn = (state: string, stateSince: string) =>
    register.change('station', id, { state, stateSince, stateReason: '改造' });
  await turn('paused', '2026-02-10');
  await turn('running', '2026-11-10');
  expect(await shown(id)).toBe('p--r');
  // Back into the pause with its right day, and out again on the day on which it ended.
  await turn('paused', '2026-08-10');
  await turn('running', '2026-11-10');
  expect(await shown(id)).toBe('rrpr');
});
