import { describe, expect, it } from 'vitest';
import { emptyValues, type Values } from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import type { Finding } from '../../../shared/rules/finding';
import { checkRecord } from '../../../shared/rules/record-rules';
import { found, institution, partner } from '../rules/record-cases';
import { checkLedgers } from '../rules/shipped';
import { defaultStatisticsForm } from '../../../shared/definitions/shipped';

const today = '2026-10-09';

it('names an association’s twin by its code whatever it is called', () => {
  const association = { ...partner, kind: 'association' as const, name: '示例社工协会' };
  expect(
    found({ societies: [institution, { ...association, uscc: institution.uscc }] }),
  ).toMatchObject([
    { code: 'SOCIETY_TWIN', entity: 'association', params: { twin: institution.name } },
  ]);
});

const faults = (noun: NounName, values: Values): Record<string, string> =>
  Object.fromEntries(
    Object.entries(checkRecord(noun, { ...emptyValues(nounOf(noun)), ...values }, { today })).map(
      ([field, { code }]) => [field, code],
    ),
  );
const linkage: Values = {
  name: '重阳敬老',
  station: 's1',
  date: '2026-09-09',
  parties: ['community', 'volunteer'],
  volunteerTeam: 't1',
  volunteers: 12,
  hours: 30.5,
  persons: 40,
};

describe('a linkage', () => {
  it('may be saved when everything agrees', () => {
    expect(faults('linkage', linkage)).toEqual({});
  });

  it.each([
    ['one society', { parties: ['volunteer'] }, { parties: 'LINKAGE_TWO_SOCIETIES' }],
    [
      'a team whose volunteers are not ticked',
      { parties: ['community', 'worker'] },
      { parties: 'LINKAGE_SOCIETY_MISSING' },
    ],
    [
      'an institution that is not ticked',
      { institution: 'i1' },
      { parties: 'LINKAGE_SOCIETY_MISSING' },
    ],
    ['a resource that is not ticked', { resource: 'r1' }, { parties: 'LINKAGE_SOCIETY_MISSING' }],
    ['hours of nobody', { volunteers: null }, { volunteers: 'LINKAGE_HOURS_ALONE' }],
    ['nobody served', { persons: 0 }, { persons: 'LINKAGE_PERSONS_ZERO' }],
    ['a day to come', { date: '2026-10-10' }, { date: 'DATE_AHEAD' }],
  ])('is refused with %s', (_, own, expected) => {
    expect(faults('linkage', { ...linkage, ...own })).toEqual(expected);
  });
});

it('refuses more certified than staff, and a resource of tomorrow', () => {
  expect(faults('institution', { name: '示例中心', staff: 3, certifiedStaff: 4 })).toEqual({
    certifiedStaff: 'CERTIFIED_OVER_STAFF',
  });
  expect(faults('institution', { name: '示例中心', staff: 3, certifiedStaff: 3 })).toEqual({});
  expect(
    faults('charityResource', { name: '米面油', kind: 'goods', date: '2026-10-10', amount: 100 }),
  ).toEqual({ date: 'DATE_AHEAD' });
});

describe('typed figures against the ledgers', () => {
  const station = {
    id: 's1',
    name: '测试街道社会工作站',
    tier: 'station',
    state: 'running',
    division: '220199001000',
  };
  const check = (typed: Record<string, number>, counted: Record<string, number>): Finding[] =>
    checkLedgers(
      {
        stations: [station],
        figures: new Map([['s1', typed]]),
        ledgers: new Map([['s1', counted]]),
      },
      defaultStatisticsForm,
    );

  it('asks about a difference, in the figures as they are shown', () => {
    expect(
      check(
        { volunteerHours: 150, linkedSocieties: 15 },
        { volunteerHours: 125, linkedSocieties: 12 },
      ),
    ).toMatchObject([
      {
        code: 'STAT_LINKAGE_DIFFERS',
        field: 'linkedSocieties',
        params: { expected: 12, value: 15 },
      },
      {
        code: 'STAT_LINKAGE_DIFFERS',
        field: 'volunteerHours',
        params: { expected: 12.5, value: 15 },
      },
    ]);
    expect(check({ childDirectors: 4 }, { childDirectors: 5 })).toMatchObject([
      { code: 'STAT_LEDGER_DIFFERS', severity: 'warning' },
    ]);
  });

  it('says nothing where they agree, where nothing is typed and where no ledger is kept', () => {
    expect(check({ linkedSocieties: 12 }, { linkedSocieties: 12, volunteerHours: 5 })).toEqual([]);
    expect(check({ linkedSocieties: 12 }, {})).toEqual([]);
  });
});
