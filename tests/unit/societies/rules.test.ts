import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/rules/finding';
import { emptyValues, type Values } from '../../../shared/domain/noun';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import { checkRecord } from '../../../shared/rules/record-rules';
import { checkLedgers } from '../rules/shipped';
import { checkSocieties, type SocietyModel } from '../../../shared/rules/society-rules';
import { defaultStatisticsForm } from '../../../shared/definitions/shipped';
import { textOf } from '../../../shared/text';

const today = '2026-10-09';
const institution = {
  id: 'i1',
  name: '示例社会工作服务中心',
  uscc: '52410199MJTE5T001L',
  type: 'service',
  staff: 6,
  people: 5,
};
const empty: SocietyModel = {
  today,
  institutions: [],
  associations: [],
  partners: [],
  resources: [],
  linkages: [],
};
const societies = (more: Partial<SocietyModel>): Finding[] => checkSocieties({ ...empty, ...more });

/** For every code: what brings it about, and the nearest thing that does not. */
const cases: Record<string, { hit: () => Finding[]; miss: () => Finding[]; field: string }> = {
  INSTITUTION_TYPE_USCC: {
    hit: () => societies({ institutions: [{ ...institution, type: 'foundation' }] }),
    miss: () =>
      societies({ institutions: [institution, { ...institution, id: 'i2', type: 'community' }] }),
    field: 'type',
  },
  SOCIETY_TWIN: {
    hit: () =>
      societies({
        institutions: [institution],
        partners: [{ id: 'p1', name: '示例（社会工作）服务中心', ends: null }],
      }),
    miss: () =>
      societies({
        institutions: [institution],
        partners: [{ id: 'p1', name: '示例二社会工作服务中心', ends: null }],
      }),
    field: 'name',
  },
  INSTITUTION_STAFF_DIFFERS: {
    hit: () => societies({ institutions: [{ ...institution, staff: 8 }] }),
    miss: () =>
      societies({
        institutions: [
          { ...institution, staff: 7 },
          { ...institution, staff: 90, people: null },
        ],
      }),
    field: 'staff',
  },
  PARTNER_EXPIRED: {
    hit: () => societies({ partners: [{ id: 'p1', name: '示例妇联', ends: '2026-10-08' }] }),
    miss: () => societies({ partners: [{ id: 'p1', name: '示例妇联', ends: today }] }),
    field: 'ends',
  },
  RESOURCE_PERSON_NAMED: {
    hit: () => societies({ resources: [{ id: 'r1', name: '助学款', donor: '林小满' }] }),
    miss: () =>
      societies({
        resources: ['爱心人士', '区慈善总会', '利民超市', '示例银行', '匿名', null].map(
          (donor, at) => ({ id: String(at), name: '助学款', donor }),
        ),
      }),
    field: 'donor',
  },
  LINKAGE_VALUE_ALONE: {
    hit: () => societies({ linkages: [{ id: 'l1', name: '敬老', amount: 1, resource: null }] }),
    miss: () =>
      societies({
        linkages: [
          { id: 'l1', name: '敬老', amount: 0, resource: null },
          { id: 'l2', name: '助学', amount: 5, resource: 'r1' },
        ],
      }),
    field: 'resource',
  },
};

describe.each(Object.entries(cases))('%s', (code, { hit, miss, field }) => {
  it('is found where it should be, and not a hair before', () => {
    expect(hit()).toMatchObject([{ code, field, severity: 'warning' }]);
    expect(miss().map((finding) => finding.code)).not.toContain(code);
  });

  it.each(['zh', 'en'] as const)('is said in a whole sentence: %s', (language) => {
    expect(textOf(code, hit()[0]?.params, language)).not.toMatch(/[{}]|undefined|NaN/);
  });
});

it('names an association’s twin by its code whatever it is called', () => {
  expect(
    societies({
      institutions: [institution],
      associations: [{ id: 'a1', name: '示例社工协会', uscc: institution.uscc }],
    }),
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
