import { describe, expect, it } from 'vitest';
import { packageCounts } from '../../../electron/service/exchange/received-rows';
import { requiredItems } from '../../../shared/domain/statistics-form';
import { checkReceived, checkTotals } from './shipped';
import type { Figures } from '../../../shared/rules/read-model';
import { defaultRuleParameters, defaultStatisticsForm } from '../../../shared/definitions/shipped';
import { totalsOf } from '../../../shared/rules/totals-rules';
import { textOf } from '../../../shared/text/index';

const stations = ['s1', 's2'].map((id, at) => ({
  id,
  name: `测试${at + 1}镇社会工作站`,
  tier: 'station',
  state: 'running',
  division: `22019910${at}000`,
}));
const sound: Record<string, number> = {
  ...Object.fromEntries(requiredItems(defaultStatisticsForm).map(({ key }) => [key, 0])),
  caseOpening: 4,
  caseNew: 3,
  caseClosed: 2,
  caseEnding: 5,
  servedPersons: 100,
  servedTimes: 160,
  stationsDue: 1,
  stationsBuilt: 1,
  staffInPost: 3,
  certifiedAssistant: 1,
  certifiedWorker: 1,
  certifiedSenior: 0,
  certifiedTotal: 2,
  professionals: 2,
  clientsOnFile: 90,
  satisfaction: 985,
};
const county = { stationsDue: 2, centres: 1 };

/**
 * A package's tables: figures of two stations, those of the first changed by `own`, and totals that
 * the sender worked out before.
 */
function received({
  own = {},
  previous = {},
  totals = totalsOf(defaultStatisticsForm, [sound, sound], county),
  more = [],
  corrects = false,
}: {
  own?: Figures;
  previous?: Record<string, number>;
  totals?: [string, number][] | null;
  /** Stations without figures, and others in another state. */
  more?: { id: string; state: string }[];
  corrects?: boolean;
}): string[] {
  const rows = (station: string, figures: Figures) =>
    Object.entries(figures).map(([item, value]) => ({ station_id: station, item, value }));
  const tables = {
    stations: [
      ...stations.map((one) => ({ ...one, ...more.find(({ id }) => id === one.id) })),
      ...more
        .filter(({ id }) => !stations.some((one) => one.id === id))
        .map((one) => ({ ...one, name: '新站', tier: 'station', division: '220199102000' })),
    ],
    statistics: [...rows('s1', { ...sound, ...own }), ...rows('s2', sound)],
    previous: { statistics: rows('s1', previous), totals: [] },
    lastYear: { statistics: [], totals: [] },
    carried: new Map<string, number>(),
    totals: totals?.map(([item, value]) => ({ item, value })) ?? null,
    replaced: [],
    corrects,
  };
  return checkReceived(defaultStatisticsForm, tables, '2026Q3', defaultRuleParameters).map(
    ({ code, id, field }) => `${code} ${id} ${field ?? ''}`,
  );
}

describe('a package that arrives', () => {
  it('is sound where its totals are those of its stations', () => {
    expect(received({})).toEqual([]);
  });

  it('is taken without totals, as packages were before they travelled along', () => {
    expect(received({ totals: null })).toEqual([]);
  });

  it.each<[string, Figures]>([
    ['STAT_CERTIFIED_OVER_STAFF s1 certifiedTotal', { staffInPost: 1 }],
    ['STAT_LEVELS_SUM s1 certifiedTotal', { certifiedSenior: 1 }],
    ['STAT_PROFESSIONALS s1 professionals', { professionals: 1 }],
    ['STAT_ABOVE_MOST s1 satisfaction', { satisfaction: 1001 }],
    ['STAT_NEGATIVE s1 satisfaction', { satisfaction: -1 }],
    ['STAT_VOLUNTEER_TIMES s1 volunteerTimes', { volunteers: 2, volunteerTimes: 1 }],
    ['STAT_FUNDS_SPLIT s1 fundsLottery', { fundsLottery: 1 }],
  ])('is checked again: %s', (said, own) => {
    expect(received({ own, totals: null })).toContain(said);
  });

  it('is checked at stations that stopped within the quarter, and at running ones without figures', () => {
    const more = [{ id: 's1', state: 'paused' }];
    expect(received({ more, own: { satisfaction: 1001 }, totals: null })).toEqual([
      'STAT_ABOVE_MOST s1 satisfaction',
    ]);
    expect(received({ more: [{ id: 's3', state: 'running' }] })).toEqual([
      `STAT_MISSING s3 ${requiredItems(defaultStatisticsForm)[0]?.key ?? ''}`,
    ]);
    expect(received({ more: [{ id: 's3', state: 'paused' }] })).toEqual([]);
    // A correction has the rows of what was returned, whatever the register has since.
    expect(received({ more: [{ id: 's3', state: 'running' }], corrects: true })).toEqual([]);
  });

  it('is held against the quarter before, as it was accepted', () => {
    expect(received({ previous: { ...sound, clientsOnFile: 91, caseEnding: 4 } })).toEqual([
      'STAT_CUMULATIVE s1 clientsOnFile',
    ]);
    expect(received({ previous: { ...sound, caseEnding: 4 } })).toEqual([]);
  });

  it('is refused a total that its stations do not add up to, by one either way, missing or made up', () => {
    const totals = totalsOf(defaultStatisticsForm, [sound, sound], county);
    for (const off of [1, -1])
      expect(
        received({
          totals: totals.map(([item, value]) => [
            item,
            item === 'servedTimes' ? value + off : value,
          ]),
        }),
      ).toEqual(['STAT_TOTALS total servedTimes']);
    expect(received({ totals: totals.filter(([item]) => item !== 'caseNew') })).toEqual([
      'STAT_TOTALS total caseNew',
    ]);
    expect(received({ totals: [...totals, ['childDirectors', 0]] })).toEqual([
      'STAT_TOTALS total childDirectors',
    ]);
  });

  it('may have more stations than townships, where these are not covered twice', () => {
    const second = { stationsDue: 0, stationsBuilt: 2 };
    const totals = totalsOf(defaultStatisticsForm, [{ ...sound, ...second }, sound], {
      ...county,
      stationsDue: 1,
    });
    expect(received({ own: second, totals })).toEqual([]);
  });

  it('cannot cover more townships than are due', () => {
    expect(
      received({
        totals: totalsOf(defaultStatisticsForm, [sound, sound], { ...county, stationsDue: 1 }),
      }),
    ).toEqual(['STATIONS_OVER_TOWNSHIPS total stationsDue']);
  });
});

describe('totals', () => {
  it('sum what is filled in, leave out what nobody filled in, and never sum shares', () => {
    const totals = Object.fromEntries(
      totalsOf(defaultStatisticsForm, [sound, { ...sound, clientsOnFile: 10 }], county),
    );
    expect(totals).toMatchObject({
      clientsOnFile: 100,
      servedTimes: 320,
      stationsDue: 2,
      centres: 1,
    });
    for (const key of ['satisfaction', 'childDirectors']) expect(totals).not.toHaveProperty(key);
  });

  it('are told apart in whole sentences, in both languages and in the shown unit', () => {
    const [found] = checkTotals(defaultStatisticsForm, { fundsReceived: 15_000 }, [
      { fundsReceived: 10_000 },
    ]);
    expect(textOf(found?.code ?? '', found?.params, 'zh')).toBe(
      '“资金·到位”的县级合计为 1.5，各站相加为 1，请退回核对',
    );
    expect(textOf(found?.code ?? '', found?.params, 'en')).not.toMatch(/[{}]|undefined/);
  });
});

it('gives every item a place of its own: one key, one section, one name', () => {
  const { items, sections } = defaultStatisticsForm;
  expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
  expect(new Set(items.map(({ group, label }) => `${group.zh}${label.zh}`)).size).toBe(
    items.length,
  );
  for (const { key } of sections)
    expect(
      items.some(({ section }) => section === key),
      key,
    ).toBe(true);
  expect(requiredItems(defaultStatisticsForm)).toHaveLength(19);
  // The roll-up shows what it counts in a package beside the items.
  for (const key of Object.keys(packageCounts(new Map())))
    expect(items.map((item) => item.key)).not.toContain(key);
});
