import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COUNTY_ROW } from '../../../shared/rules/county-row';
import { requiredItems } from '../../../shared/domain/statistics-form';
import { defaultStatisticsForm } from '../../../shared/definitions/shipped';
import { readContainer } from '../../../electron/service/package-format/container';
import { readDatapackage } from '../../../electron/service/package-format/tables';
import { trustedKeys } from '../../../electron/service/trust/offices';
import { freeze, introduce } from '../exchange/offices';
import { openTestOffice, type TestOffice } from '../office';
import { LATER, openRegister, type Register } from './register';

const PERIOD = '2026Q3';
let register: Register;
let city: TestOffice;
let folder: string;
let wrong: string;
let sound: string;
let centre: string;

/** What stands in the row of a station in a package, by item. */
async function sent(file: string, station: string): Promise<Record<string, number>> {
  const opened = await city.call('package.open', { file, out: join(folder, 'opened.zip') });
  const content = await readContainer(readFileSync(opened.file), {
    keys: trustedKeys(city.ctx.db),
    expect: 'package',
  });
  const read = content.ok ? await readDatapackage(content.files) : content;
  if (!read.ok) throw new Error(read.failure.code);
  return Object.fromEntries(
    (read.tables.get('statistics') ?? [])
      .filter((row) => row.station_id === station)
      .map(({ item, value }) => [String(item), Number(value)]),
  );
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stationbook-returned-register-'));
  register = await openRegister();
  city = await openTestOffice({ level: 'city', now: LATER });
  await introduce(city, register.office);
  wrong = await register.station('永昌街道社会工作站', '220104004');
  sound = await register.station('桂林街道社会工作站', '220104003');
  centre = await register.save('station', {
    name: '朝阳区社会工作指导中心',
    tier: 'centre',
    division: '220104',
    state: 'running',
  });
  for (const station of [wrong, sound, centre])
    await register.person(station, { postSince: '2026-01-04' });
  await register.office.call('statistics.save', {
    period: PERIOD,
    cells: [wrong, sound].flatMap((station) =>
      requiredItems(defaultStatisticsForm).map(({ key }) => ({
        station,
        item: key,
        value: key === 'servedPersons' ? 10 : key === 'servedTimes' ? 30 : 0,
      })),
    ),
  });
  await freeze(register.office);
  const { db } = register.office.ctx;
  const { snapshot } = db.prepare('SELECT snapshot FROM frozen').get() as { snapshot: string };
  const bad = snapshot.replace(`["${wrong}","caseEnding",0]`, `["${wrong}","caseEnding",9]`);
  expect(bad).not.toBe(snapshot);
  db.prepare('UPDATE frozen SET snapshot = ?').run(bad);
}, 60_000);
afterAll(async () => {
  await register.office.close();
  await city.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a quarter that was returned for one station', () => {
  it('keeps what the register said of the others, whatever is put right since', async () => {
    const { office } = register;
    const { file } = await office.call('submission.export', { period: PERIOD, folder });
    const [answer] = await city.call('receive.files', { files: [file], receipts: folder });
    expect(answer).toMatchObject({ ok: true, outcome: 'returned' });
    await office.call('submission.importReceipt', { file: answer?.receipt ?? '' });

    // Written down late, but of people who were there in the quarter.
    for (const station of [wrong, sound, centre])
      await register.person(station, { postSince: '2026-02-01' });
    // One more station that ran in the quarter, and one that by its new dates did not.
    const late = await register.station('南湖街道社会工作站', '220104001', {
      opened: '2026-08-01',
    });
    await register.change('station', sound, { opened: '2026-10-20' });

    expect((await register.rows(PERIOD)).sort()).toEqual([wrong, sound].sort());
    const staff = async (row: string) => (await register.row(PERIOD, row))?.['staffInPost'];
    expect([await staff(wrong), await staff(sound), await staff(COUNTY_ROW)]).toEqual([2, 1, 1]);
    // The next quarter was not returned.
    const next = async (row: string) => (await register.row('2026Q4', row))?.['staffInPost'];
    expect([await next(sound), await next(late), await next(COUNTY_ROW)]).toEqual([2, 0, 2]);

    await freeze(office);
    const second = await office.call('submission.export', { period: PERIOD, folder });
    expect((await sent(second.file, wrong))['staffInPost']).toBe(2);
    expect((await sent(second.file, sound))['staffInPost']).toBe(1);
    expect(await sent(second.file, COUNTY_ROW)).toMatchObject({ staffInPost: 1, studioCount: 0 });
    expect(
      await city.call('receive.files', { files: [second.file], receipts: folder }),
    ).toMatchObject([{ ok: true, outcome: 'accepted' }]);
    const { totals } = await city.call('receive.rollup', { period: PERIOD });
    expect(totals).toMatchObject({ staffInPost: 4, stationsBuilt: 2 });
  });
});
