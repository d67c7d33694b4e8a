import { afterEach, beforeEach, expect, it } from 'vitest';
import { readOfficeFile } from '../../../electron/service/security/office-file';
import { emptyValues } from '../../../shared/domain/noun';
import { nounOf } from '../../../shared/domain/nouns';
import { fill, freeze, introduce } from '../exchange/offices';
import { openTestOffice, PASSWORD, type TestOffice } from '../office';

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => office.close());

const SAME = { level: 'county', division: '220104', name: '朝阳区社工指导中心' } as const;
const CITY = { level: 'city', division: '220100', name: '长春市社会工作指导中心' } as const;
const NEXT = { level: 'county', division: '220105', name: '二道区社会工作指导中心' } as const;

const stationIn = (division: string) => ({
  noun: 'station' as const,
  id: null,
  revision: null,
  values: {
    ...emptyValues(nounOf('station')),
    name: `${division}社会工作站`,
    tier: 'station',
    state: 'running',
    division,
  },
});
const stateOf = async () => {
  const state = await office.call('app.state', {});
  if (state.stage !== 'open') throw new Error(state.stage);
  return state.office;
};

it('changes name, level and division, at once and after the next login', async () => {
  const before = await stateOf();
  for (const wanted of [SAME, CITY, NEXT]) {
    const changed = await office.call('office.change', wanted);
    expect(changed).toMatchObject({ ...wanted, unitId: before.unitId });
    expect(await stateOf()).toEqual(changed);
  }
  expect(await stateOf()).toMatchObject({
    divisionName: '吉林省 长春市 二道区',
    fingerprint: before.fingerprint,
  });
  await office.call('session.lock', {});
  await office.call('session.login', { login: 'admin', password: PASSWORD });
  expect(await stateOf()).toMatchObject(NEXT);
  expect((await office.call('audit.verify', {})).ok).toBe(true);
});

it('works in the new area from the next call on', async () => {
  expect(await office.code('records.save', stationIn('220105001000'))).toBe('FORM_INVALID');
  await office.call('office.change', NEXT);
  await office.call('records.save', stationIn('220105001000'));
  expect(await office.code('records.save', stationIn('220104001000'))).toBe('FORM_INVALID');
});

it('stays where its records are, but for its name', async () => {
  await office.call('records.save', stationIn('220104004000'));
  expect(await office.code('office.change', NEXT)).toBe('OFFICE_RECORDS_OUTSIDE');
  expect(await office.code('office.change', SAME)).toBe('OK');
  // The city holds the county.
  expect(await office.code('office.change', CITY)).toBe('OK');
});

it('stays what others know it as, but for its name', async () => {
  const city = await openTestOffice({ level: 'city' });
  try {
    await introduce(city, office);
    expect(await office.code('office.change', NEXT)).toBe('OFFICE_KNOWN');
    expect(await office.code('office.change', SAME)).toBe('OK');
  } finally {
    await city.close();
  }
});

it('stays as it is once a quarter is frozen', async () => {
  await fill(office);
  await freeze(office);
  expect(await office.code('office.change', SAME)).toBe('OFFICE_FROZEN');
});

it('refuses a division of another level, and a name of blanks, and changes nothing', async () => {
  const before = readOfficeFile(office.ctx.folder);
  expect(await office.code('office.change', { ...CITY, level: 'county' })).toBe('DIVISION_LEVEL');
  expect(await office.code('office.change', { ...SAME, name: '   ' })).toBe('BAD_INPUT');
  expect(readOfficeFile(office.ctx.folder)).toEqual(before);
});
