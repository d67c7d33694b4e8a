import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Values } from '../../../shared/domain/noun';
import { defaultRuleParameters } from '../../../shared/definitions/shipped';
import { COUNTY_ROW } from '../../../shared/rules/county-row';
import { openRegister, type Register } from './register';

let register: Register;
let first: string;
let second: string;
let centre: string;

beforeAll(async () => {
  register = await openRegister();
  first = await register.station('永昌街道社会工作站', '220104004');
  second = await register.station('桂林街道社会工作站', '220104003');
  centre = await register.save('station', {
    name: '朝阳区社会工作指导中心',
    tier: 'centre',
    division: '220104',
    state: 'running',
  });
});
afterAll(() => register.office.close());

const PERIODS = ['2019Q1', '2026Q1', '2026Q2', '2026Q3', '2026Q4'] as const;

const figures = async (station: string, item: string): Promise<(number | null)[]> =>
  Promise.all(PERIODS.map(async (period) => (await register.row(period, station))?.[item] ?? null));

/** How what is done to the register changes a figure of both stations, quarter by quarter. */
async function grown(work: () => Promise<unknown>, item = 'staffInPost'): Promise<number[][]> {
  const read = () => Promise.all([first, second].map((station) => figures(station, item)));
  const before = await read();
  await work();
  const after = await read();
  return after.map((row, at) => row.map((value, i) => (value ?? 0) - (before[at]?.[i] ?? 0)));
}

const NOTHING = [0, 0, 0, 0, 0];
const person = (more: Partial<Values>) => register.person(first, more);

describe('在岗 on the last day of a quarter', () => {
  it.each<[string, Partial<Values>, number[]]>([
    ['joined before', { postSince: '2020-03-01' }, [0, 1, 1, 1, 1]],
    ['joined on the last day', { postSince: '2026-09-30' }, [0, 0, 0, 1, 1]],
    ['joined after the quarter', { postSince: '2026-10-08' }, [0, 0, 0, 0, 1]],
    ['left after it', { postSince: '2020-03-01', leftOn: '2026-10-05' }, [0, 1, 1, 1, 0]],
    ['left on the last day', { postSince: '2020-03-01', leftOn: '2026-09-30' }, [0, 1, 1, 1, 0]],
    [
      'left a day before the last',
      { postSince: '2020-03-01', leftOn: '2026-09-29' },
      [0, 1, 1, 0, 0],
    ],
    ['came and left within it', { postSince: '2026-07-05', leftOn: '2026-08-05' }, NOTHING],
    ['left, since nobody knows when', { leftOn: '2026-06-30' }, [1, 1, 1, 0, 0]],
    ['without any day', {}, [1, 1, 1, 1, 1]],
    ['from next year on', { postSince: '2027-03-01' }, NOTHING],
  ])('%s', async (_, values, expected) => {
    expect(await grown(() => person(values))).toEqual([expected, NOTHING]);
  });

  it('stands where the post of the day is: a move, two moves, one that is to come', async () => {
    const move = (id: string, station: string, postSince: string) =>
      register.change('person', id, { station, postSince });
    expect(
      await grown(async () =>
        move(await person({ postSince: '2020-03-01' }), second, '2026-08-15'),
      ),
    ).toEqual([
      [0, 1, 1, 0, 0],
      [0, 0, 0, 1, 1],
    ]);
    expect(
      await grown(async () => {
        const id = await person({ postSince: '2020-03-01' });
        await move(id, second, '2026-07-15');
        await move(id, first, '2026-09-20');
        await move(id, second, '2026-10-08');
      }),
    ).toEqual([
      [0, 1, 1, 1, 0],
      [0, 0, 0, 0, 1],
    ]);
    expect(
      await grown(async () =>
        move(await person({ postSince: '2020-03-01' }), second, '2026-12-31'),
      ),
    ).toEqual([
      [0, 1, 1, 1, 0],
      [0, 0, 0, 0, 1],
    ]);
    expect(
      await grown(async () =>
        move(await person({ postSince: '2020-03-01' }), second, '2027-01-04'),
      ),
    ).toEqual([[0, 1, 1, 1, 1], NOTHING]);
  });

  it('knows a return to the post after a gap', async () => {
    expect(
      await grown(async () => {
        const id = await person({ postSince: '2018-01-01', leftOn: '2026-03-31' });
        await register.change('person', id, { postSince: '2026-11-02', leftOn: null });
      }),
    ).toEqual([[1, 1, 0, 0, 1], NOTHING]);
  });

  it('counts somebody with two posts once, at the one that began last', async () => {
    expect(
      await grown(async () => {
        const id = await person({ postSince: '2020-03-01' });
        await register.save('post', {
          person: id,
          station: second,
          role: 'worker',
          starts: '2026-09-01',
          employment: 'part',
        });
      }),
    ).toEqual([
      [0, 1, 1, 0, 0],
      [0, 0, 0, 1, 1],
    ]);
  });

  it('takes 专职, 兼职 and 督导 from the post of the day', async () => {
    const changed = async (item: string, of: Partial<Values>, to: Partial<Values>) =>
      (
        await grown(async () => {
          const id = await person({ postSince: '2020-03-01', ...of });
          await register.save('post', {
            person: id,
            station: first,
            role: 'worker',
            starts: '2026-10-10',
            ...to,
          });
        }, item)
      )[0];
    expect(await changed('staffPart', {}, { employment: 'part' })).toEqual([0, 0, 0, 0, 1]);
    expect(await changed('staffFull', {}, { employment: 'part' })).toEqual([0, 1, 1, 1, 0]);
    // Of whom neither is entered counts in neither, unless the office lets them count as full time.
    const unsaid = await person({ postSince: '2020-03-01', employment: null });
    const counted = async () => {
      const row = await register.row('2026Q3', first);
      return [row?.['staffInPost'], row?.['staffFull'], row?.['staffPart']].map(Number);
    };
    const set = async (fullTime: 'entered' | 'unlessPart') =>
      register.office.call('settings.set', {
        ruleParameters: { ...defaultRuleParameters, fullTime },
      });
    const [all = 0, full = 0, part = 0] = await counted();
    await set('unlessPart');
    expect(await counted()).toEqual([all, full + 1, part]);
    await set('entered');
    expect(await counted()).toEqual([all, full, part]);
    await register.remove('person', unsaid);
    expect(await counted()).toEqual([all - 1, full, part]);
    expect(await changed('supervisors', { role: 'supervisor' }, { role: 'worker' })).toEqual([
      0, 1, 1, 1, 0,
    ]);
  });

  it('forgets a person and a post that were removed', async () => {
    expect(
      await grown(async () => register.remove('person', await person({ postSince: '2020-01-01' }))),
    ).toEqual([NOTHING, NOTHING]);
  });
});

describe('持证 on the last day of a quarter', () => {
  const certified = (
    more: Partial<Values>,
    certificates: [level: string, obtained: string | null][],
    item: string,
  ) =>
    grown(async () => {
      const id = await person({ postSince: '2018-01-01', ...more });
      for (const [level, obtained] of certificates)
        await register.save('qualification', { person: id, level, obtained });
    }, item);

  it.each<[string, [string, string | null][], string, number[]]>([
    ['issued on the last day', [['assistant', '2026-09-30']], 'certifiedTotal', [0, 0, 0, 1, 1]],
    ['issued later', [['assistant', '2026-10-01']], 'certifiedTotal', NOTHING.with(4, 1)],
    ['issued nobody knows when', [['assistant', null]], 'certifiedTotal', [1, 1, 1, 1, 1]],
    [
      'the higher one of later leaves the lower one',
      [
        ['assistant', '2018-05-01'],
        ['worker', '2026-10-20'],
      ],
      'certifiedAssistant',
      [1, 1, 1, 1, 0],
    ],
    [
      'the higher one of later is not there yet',
      [
        ['assistant', '2018-05-01'],
        ['senior', '2026-08-20'],
      ],
      'certifiedSenior',
      [0, 0, 0, 1, 1],
    ],
    [
      'makes 专业人才 from its day on',
      [['worker', '2026-10-01']],
      'professionals',
      [0, 0, 0, 0, 1],
    ],
  ])('%s', async (_, certificates, item, expected) => {
    expect((await certified({}, certificates, item))[0]).toEqual(expected);
  });

  it('is what the person shows where no certificate is kept', async () => {
    expect(
      (
        await grown(
          () => person({ postSince: '2018-01-01', level: 'worker', certificate: '20260102030405' }),
          'certifiedWorker',
        )
      )[0],
    ).toEqual([1, 1, 1, 1, 1]);
  });
});

describe('the county’s row', () => {
  const county = () => figures(COUNTY_ROW, 'staffInPost');

  it('holds who works at the centre and in townships without a station', async () => {
    expect(await county()).toEqual([null, null, null, null, null]);
    await register.person(centre, {
      postSince: '2026-08-01',
      level: 'senior',
      certificate: '20200102030499',
    });
    const studio = await register.save('station', {
      name: '南湖社区社会工作室',
      tier: 'studio',
      division: '220104001001',
      state: 'running',
      opened: '2026-09-01',
    });
    await register.person(studio, { postSince: '2026-09-02' });
    expect(await county()).toEqual([null, null, null, 2, 2]);
    expect(await figures(COUNTY_ROW, 'studioCount')).toEqual([null, null, null, 1, 1]);
    expect(await figures(COUNTY_ROW, 'certifiedSenior')).toEqual([null, null, null, 1, 1]);
  });

  it('holds nothing that a station holds: all rows make up everybody in post', async () => {
    const { values } = await register.office.call('statistics.sheet', { period: '2026Q3' });
    const all = Object.values(values).reduce((sum, row) => sum + (row['staffInPost'] ?? 0), 0);
    const { n } = register.office.ctx.db
      .prepare(
        "SELECT count(DISTINCT person) AS n FROM post WHERE removedAt IS NULL AND coalesce(starts, '') <= '2026-09-30' AND coalesce(ends, '9999') >= '2026-09-30'",
      )
      .get() as { n: number };
    expect(all).toBe(n);
    expect(n).toBeGreaterThan(10);
  });
});
