import { afterEach, beforeEach, expect, it } from 'vitest';
import { defaultRuleParameters } from '../../../shared/definitions/shipped';
import { openTestOffice, type TestOffice } from '../office';

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => office.close());

it('rule parameters are an office’s own: a changed term reaches the next registration', async () => {
  expect((await office.call('settings.get', {})).ruleParameters).toEqual(defaultRuleParameters);
  await office.call('settings.set', {
    ruleParameters: { ...defaultRuleParameters, registrationYears: 5 },
  });
  const station = await office.call('records.save', {
    noun: 'station',
    id: null,
    revision: null,
    values: {
      name: '永昌街道社会工作站',
      tier: 'station',
      division: '220104004',
      state: 'running',
    },
  });
  const person = await office.call('records.save', {
    noun: 'person',
    id: null,
    revision: null,
    values: { name: '何秀', citizenId: '410199196809150021', station: station.id },
  });
  const qualification = await office.call('records.save', {
    noun: 'qualification',
    id: null,
    revision: null,
    values: {
      person: person.id,
      level: 'worker',
      certificate: '202301922935191582',
      registeredOn: '2024-03-01',
    },
  });
  expect(qualification.values['registrationExpiry']).toBe('2029-02-28');
});

it('rule parameters out of their bounds are refused and nothing is stored', async () => {
  expect(
    await office.code('settings.set', {
      ruleParameters: { ...defaultRuleParameters, registrationYears: 0 },
    }),
  ).toBe('BAD_INPUT');
  expect((await office.call('settings.get', {})).ruleParameters).toEqual(defaultRuleParameters);
});
