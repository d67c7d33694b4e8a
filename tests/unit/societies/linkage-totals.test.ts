import { daysOf } from '../../../shared/codes/period';
import { describe, expect, it } from 'vitest';
import {
  asCounted,
  linkageTotals,
  type LinkageRow,
  type ResourceRow,
} from '../../../shared/rules/linkage-totals';

const linkage = (id: string, own: Partial<LinkageRow> = {}): LinkageRow => ({
  id,
  station: 's1',
  date: '2026-08-01',
  institution: null,
  communityOrganisation: null,
  partner: null,
  resource: null,
  persons: null,
  organisations: null,
  volunteers: null,
  hours: null,
  amount: null,
  ...own,
});
const resource = (id: string, own: Partial<ResourceRow> = {}): ResourceRow => ({
  id,
  station: 's1',
  date: '2026-08-01',
  amount: 1_000_000,
  ...own,
});
const totals = (linkages: LinkageRow[], resources: ResourceRow[] = []) =>
  Object.fromEntries(linkageTotals(linkages, resources, '2026Q3'));

describe('sums of linkages', () => {
  it('add up by station in the units of the form: tenths of an hour, yuan', () => {
    const rows = [
      linkage('a', { organisations: 3, volunteers: 12, hours: 30.5, persons: 40, amount: 123_456 }),
      linkage('b', { institution: 'i', partner: 'p', volunteers: 8, hours: 4 }),
      linkage('c', { station: 's2', persons: 5 }),
    ];
    expect(totals(rows)).toEqual({
      s1: {
        linkedSocieties: 5,
        volunteerTimes: 20,
        volunteerHours: 345,
        resourceCount: 1,
        resourceAmount: 1235,
        persons: 40,
      },
      s2: {
        linkedSocieties: 0,
        volunteerTimes: 0,
        volunteerHours: 0,
        resourceCount: 0,
        resourceAmount: 0,
        persons: 5,
      },
    });
  });

  it('are summed first and rounded once', () => {
    const quarters = ['a', 'b', 'c', 'd'].map((id) => linkage(id, { hours: 0.25, amount: 50 }));
    expect(totals(quarters)['s1']).toMatchObject({ volunteerHours: 10, resourceAmount: 2 });
    const halves = [resource('r', { amount: 50 }), resource('x', { amount: 50 })];
    expect(totals([], halves)['s1']).toMatchObject({ resourceCount: 2, resourceAmount: 1 });
    const tenths = Array.from({ length: 10 }, (_, at) => linkage(`t${at}`, { hours: 0.1 }));
    expect(totals(tenths)['s1']?.volunteerHours).toBe(10);
  });

  it('of several places are rounded once, where they are counted', () => {
    const rows = ['s1', 's2', 's3', 's4'].map((station) =>
      linkage(station, { station, hours: 0.25, amount: 50 }),
    );
    const under = (station: string) => (station === 's4' ? undefined : 'township');
    expect(Object.fromEntries(linkageTotals(rows, [], '2026Q3', under))).toMatchObject({
      township: { volunteerHours: 8, resourceAmount: 2, resourceCount: 3 },
    });
  });

  it('leave out the day before and the day after the quarter', () => {
    expect(
      totals([linkage('a', { date: '2026-06-30' }), linkage('b', { date: '2026-10-01' })]),
    ).toEqual({});
    expect(
      Object.keys(
        totals([
          linkage('a', { date: '2026-07-01' }),
          linkage('b', { station: 's2', date: '2026-09-30' }),
        ]),
      ),
    ).toEqual(['s1', 's2']);
    expect(['2026Q1', '2026Q2', '2026Q4'].map(daysOf)).toEqual([
      { first: '2026-01-01', last: '2026-03-31' },
      { first: '2026-04-01', last: '2026-06-30' },
      { first: '2026-10-01', last: '2026-12-31' },
    ]);
  });

  it('count a resource once, however many linkages name it', () => {
    const shared = [
      linkage('a', { resource: 'r' }),
      linkage('b', { resource: 'r', date: '2026-08-02' }),
    ];
    expect(totals(shared, [resource('r')])['s1']).toMatchObject({
      resourceCount: 1,
      resourceAmount: 10_000,
    });
    const parts = [
      linkage('a', { resource: 'r', amount: 300_000 }),
      linkage('b', { resource: 'r', amount: 500_000 }),
    ];
    expect(totals(parts, [resource('r')])['s1']).toMatchObject({
      resourceCount: 1,
      resourceAmount: 8000,
    });
  });

  it('count a resource that was used before in the quarter of its first use', () => {
    const before = linkage('a', { resource: 'r', date: '2026-06-01' });
    expect(totals([before, linkage('b', { resource: 'r' })], [resource('r')])['s1']).toMatchObject({
      resourceCount: 0,
      resourceAmount: 0,
    });
    expect(totals([before], [resource('r')])).toEqual({});
  });

  it('take in resources of a station that no linkage names, and none without a station', () => {
    expect(
      totals(
        [linkage('a', { persons: 1 })],
        [resource('r'), resource('x', { station: null }), resource('y', { date: '2026-05-01' })],
      )['s1'],
    ).toMatchObject({ resourceCount: 1, resourceAmount: 10_000 });
  });
});

it('count as the definitions say: those who are only named, and resources of no linkage', () => {
  const rows = {
    linkages: [
      linkage('a', { institution: 'i', partner: 'p' }),
      linkage('b', { organisations: 2 }),
    ],
    resources: [resource('r')],
  };
  const counted = (own: Partial<Parameters<typeof asCounted>[1]>) => {
    const { linkages, resources } = asCounted(rows, {
      linkageOrganisations: 'namedToo',
      resourcesAlone: 'count',
      ...own,
    });
    const found = totals(linkages, resources)['s1'];
    return [found?.linkedSocieties, found?.resourceCount, found?.resourceAmount];
  };
  expect(counted({})).toEqual([4, 1, 10_000]);
  expect(counted({ linkageOrganisations: 'written' })).toEqual([2, 1, 10_000]);
  expect(counted({ resourcesAlone: 'linkedOnly' })).toEqual([4, 0, 0]);
});
