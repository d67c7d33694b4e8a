import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takeSnapshot } from '../../../electron/service/quarter/snapshot';
import { checkRuleSchema, type CheckRule } from '../../../shared/definitions/check-rule';
import { noAdditions, type Additions } from '../../../shared/definitions/definition-set';
import { shippedSet } from '../../../shared/definitions/shipped';
import { textOf } from '../../../shared/text';
import { openTestOffice, type TestOffice } from '../office';

const PERIOD = '2026Q3';

const rule = (change: Partial<CheckRule> = {}): CheckRule =>
  checkRuleSchema.parse({
    code: 'OWN-1',
    grade: 'warning',
    scope: 'station',
    condition: 'now.visitTimes > 100',
    at: '"visitTimes"',
    params: { station: 'station.name', visits: 'now.visitTimes' },
    sentence: { zh: '{station}走访 {visits} 次', en: '{station}: {visits} visits' },
    ...change,
  });
const ruled = (...checks: CheckRule[]): Additions => ({ ...noAdditions, checks });

let county: TestOffice;
let station: string;
beforeAll(async () => {
  county = await openTestOffice();
  const values = {
    name: '永昌街道社会工作站',
    tier: 'station',
    division: '220104001000',
    state: 'running',
  };
  station = (
    await county.call('records.save', { noun: 'station', id: null, revision: null, values })
  ).id;
  await enter(PERIOD, 120);
});
afterAll(() => county.close());

const enter = (period: string, value: number) =>
  county.call('statistics.save', { period, cells: [{ station, item: 'visitTimes', value }] });
const add = (additions: Additions, moved: string[] = [PERIOD]) =>
  county.call('definitions.add', { additions, moved });
const found = async (code: string, period = PERIOD) =>
  (await county.call('checks.run', { period })).filter((one) => one.code === code);
const tried = (additions: Additions, code = 'OWN-1') =>
  county.call('checks.try', { period: PERIOD, additions, code });

describe('a rule of the office’s own', () => {
  it('is tried before it holds, and nothing is stored', async () => {
    const { count, findings, problems } = await tried(ruled(rule()));
    expect([count, problems]).toEqual([1, []]);
    const [one] = findings;
    expect(one).toMatchObject({ severity: 'warning', id: station, field: 'visitTimes' });
    expect(textOf('OWN-1', one?.params, 'zh')).toBe('永昌街道社会工作站走访 120 次');
    expect(textOf('OWN-1', one?.params, 'en')).toBe('永昌街道社会工作站: 120 visits');
    expect(await found('OWN-1')).toEqual([]);
    expect((await county.call('definitions.get', {})).additions).toEqual(noAdditions);
  });

  it('is tried with what it is for: a person, a project, a site', async () => {
    const site = rule({
      scope: 'site',
      condition: 'site.tier == "station"',
      at: '"name"',
      params: { station: 'site.name' },
      sentence: { zh: '{station}', en: '{station}' },
    });
    const { findings } = await tried(ruled(site));
    expect(findings).toMatchObject([{ entity: 'station', id: station, field: 'name' }]);
  });

  it('may read an item of the office’s own, which is not dropped from under it', async () => {
    const [first] = shippedSet.stationReturn.items.filter(({ key }) => key === 'visitTimes');
    if (!first) throw new Error('no item');
    const label = { zh: '夜间走访', en: 'Night visits' };
    const item = { ...first, key: 'own-1', label, headings: [], own: true as const };
    const reading = rule({ condition: 'now["own-1"] > now.visitTimes' });
    await add({ ...ruled(reading), items: [item] });
    await county.call('statistics.save', {
      period: PERIOD,
      cells: [{ station, item: 'own-1', value: 121 }],
    });
    expect(await found('OWN-1')).toHaveLength(1);
    const { problems } = await county.call('definitions.compare', { additions: ruled(reading) });
    expect(problems.map(({ key, fault }) => [key, fault.code])).toEqual([['OWN-1', 'CHECK_BAD']]);
    await county.call('statistics.save', {
      period: PERIOD,
      cells: [{ station, item: 'own-1', value: null }],
    });
  });

  it('is explained like another, and stays in the office with what was explained', async () => {
    await add(ruled(rule()));
    const [one] = await found('OWN-1');
    expect(one?.severity).toBe('warning');
    await county.call('checks.explain', {
      period: PERIOD,
      code: 'OWN-1',
      entity: 'statistics',
      id: station,
      field: 'visitTimes',
      text: '开展集中走访活动',
    });
    expect((await found('OWN-1'))[0]?.explanation).toBe('开展集中走访活动');
    const { tables } = takeSnapshot(county.ctx, PERIOD);
    const explanations = tables.find(({ name }) => name === 'explanations');
    expect(explanations?.rows).toEqual([]);
  });

  it('keeps a quarter from being frozen where its grade says so', async () => {
    await add(ruled(rule({ grade: 'error' })));
    const [one] = await found('OWN-1');
    expect(one?.severity).toBe('error');
    expect(one?.explanation).toBeUndefined();
  });

  it('does not hold in a quarter that began without it', async () => {
    await add(noAdditions);
    await enter('2026Q2', 120);
    await add(ruled(rule()), []);
    expect(await found('OWN-1', '2026Q2')).toEqual([]);
    await enter('2026Q4', 120);
    expect(await found('OWN-1', '2026Q4')).toHaveLength(1);
  });
});

describe('a rule of the office’s own over its totals', () => {
  const totals = (change: Partial<CheckRule>): Additions =>
    ruled(
      rule({
        scope: 'county',
        params: { visits: 'total.visitTimes' },
        sentence: { zh: '全县走访 {visits} 次', en: '{visits} visits in all' },
        ...change,
      }),
    );
  let second: string;
  beforeAll(async () => {
    await add(noAdditions, []);
    const values = {
      name: '重庆街道社会工作站',
      tier: 'station',
      division: '220104002000',
      state: 'running',
    };
    const { id } = await county.call('records.save', {
      noun: 'station',
      id: null,
      revision: null,
      values,
    });
    second = id;
    const cells = [
      { station: second, item: 'visitTimes', value: 30 },
      { station: second, item: 'visitHouseholds', value: 12 },
    ];
    await county.call('statistics.save', { period: PERIOD, cells });
  });

  it('adds up the stations, and stands at the totals', async () => {
    const additions = totals({ condition: 'total.visitTimes == 150 && sum.visitTimes == 150' });
    const { findings, problems } = await tried(additions);
    expect(problems).toEqual([]);
    expect(findings).toMatchObject([{ id: 'total', field: 'visitTimes', severity: 'warning' }]);
    expect(textOf('OWN-1', findings[0]?.params, 'zh')).toBe('全县走访 150 次');
  });

  it('holds one total against another, and asks for nothing where one is empty', async () => {
    const asked = async (condition: string) => (await tried(totals({ condition }))).count;
    expect(await asked('total.visitTimes > total.visitHouseholds')).toBe(1);
    expect(await asked('total.visitTimes > total.groupTimes')).toBe(0);
    expect(await asked('total.visitTimes > orZero.groupTimes')).toBe(1);
  });

  it('holds them against the last period’s and last year’s', async () => {
    await add(noAdditions, []);
    await enter('2026Q2', 60);
    await enter('2025Q3', 40);
    const condition = 'last.visitTimes == 60 && lastYear.visitTimes == 40';
    expect((await tried(totals({ condition }))).count).toBe(1);
  });

  it('holds them against what stands in the county’s own row', async () => {
    // A studio of a township without a station.
    const values = {
      name: '南湖街道社会工作室',
      tier: 'studio',
      division: '220104003001',
      state: 'running',
    };
    await county.call('records.save', { noun: 'station', id: null, revision: null, values });
    const condition = 'county.studioCount == 1 && total.studioCount == county.studioCount';
    const { count, problems } = await tried(totals({ condition, at: '"studioCount"' }));
    expect([count, problems]).toEqual([1, []]);
  });

  it('is run for each item of the totals', async () => {
    const additions = totals({
      scope: 'countyItem',
      where: 'item.section == "D" && item.source == "entered"',
      condition: 'has(cell.last) && cell.total > cell.last * 2',
      at: undefined,
      params: { visits: 'cell.total' },
    });
    expect((await tried(additions)).findings.map(({ id, field }) => [id, field])).toEqual([
      ['total', 'visitTimes'],
    ]);
  });

  it('is explained, keeps the quarter open as its grade says, and stays in the office', async () => {
    await add(totals({ condition: 'total.visitTimes > 100' }));
    const place = { entity: 'statistics', id: 'total', field: 'visitTimes' };
    const text = '全县集中走访两周';
    await county.call('checks.explain', { period: PERIOD, code: 'OWN-1', ...place, text });
    expect((await found('OWN-1'))[0]?.explanation).toBe(text);
    const { tables } = takeSnapshot(county.ctx, PERIOD);
    expect(tables.find(({ name }) => name === 'explanations')?.rows).toEqual([]);
    await add(totals({ condition: 'total.visitTimes > 100', grade: 'error' }));
    expect(await found('OWN-1')).toMatchObject([{ severity: 'error' }]);
    // Another figure of a station, and the totals are others.
    await enter(PERIOD, 70);
    expect(await found('OWN-1')).toEqual([]);
    await enter(PERIOD, 120);
  });
});

describe('a rule of the set', () => {
  const stricter = (grade: CheckRule['grade'], code = 'STAT_TIMES_EQUAL_PERSONS'): Additions => ({
    ...noAdditions,
    stricter: { [code]: grade },
  });

  it('may ask for more here than there', async () => {
    await county.call('statistics.save', {
      period: PERIOD,
      cells: ['servedPersons', 'servedTimes'].map((item) => ({ station, item, value: 50 })),
    });
    expect((await tried(stricter('passable'), 'STAT_TIMES_EQUAL_PERSONS')).findings).toMatchObject([
      { severity: 'passable' },
    ]);
    await add(stricter('error'));
    const [one] = await found('STAT_TIMES_EQUAL_PERSONS');
    expect(one?.severity).toBe('error');
    expect(one?.params).not.toHaveProperty('said');
  });

  it.each([
    ['CHECK_LAXER', stricter('note')],
    ['CHECK_LAXER', stricter('warning')],
    ['CHECK_LAXER', stricter('warning', 'STAT_NEGATIVE')],
    ['CHECK_NOT_OF_SET', stricter('error', 'STAT_NOTHING')],
  ])('never for less, nor one that is not there: %s', async (code, additions) => {
    expect(await county.code('definitions.add', { additions, moved: [] })).toBe(code);
  });

  it('that asks for as much by itself is no hindrance to anything', async () => {
    await add(stricter('passable'));
    const checks = shippedSet.checks.map((one) =>
      one.code === 'STAT_TIMES_EQUAL_PERSONS' ? { ...one, grade: 'error' as const } : one,
    );
    const file = join(county.folder, 'stricter.json');
    writeFileSync(file, JSON.stringify({ ...shippedSet, id: 'other', checks }));
    const { sm3, problems } = await county.call('definitions.preview', { file });
    expect(problems).toEqual([]);
    await county.call('definitions.take', { file, sm3, moved: [] });
    const { additions } = await county.call('definitions.get', {});
    expect(additions).toEqual(noAdditions);
    await add(additions, []);
  });
});

describe('rules that cannot be', () => {
  it.each<[string, Additions]>([
    ['CHECK_NOT_OWN', ruled(rule({ code: 'HN-1' }))],
    ['CHECK_NOT_OWN', ruled(rule({ code: 'STAT_NEGATIVE' }))],
    ['CHECK_NAME', ruled(rule({ scope: 'county' }))],
    ['CHECK_BAD', ruled(rule({ scope: 'county', condition: 'total.nobody > 1', params: {} }))],
    ['CHECK_TWICE', ruled(rule(), rule())],
    ['CHECK_BAD', ruled(rule({ condition: 'now.visitTimes >' }))],
    ['CHECK_BAD', ruled(rule({ condition: 'now.nobody > 1' }))],
    ['CHECK_NAME', ruled(rule({ condition: 'person.level == "none"' }))],
    ['CHECK_TYPE', ruled(rule({ condition: 'now.visitTimes' }))],
    ['CHECK_PLACE', ruled(rule({ params: {} }))],
    ['CHECK_DEAR', ruled(rule({ condition: 'cells.all(a,cells.all(b,cells.all(c,true)))' }))],
  ])('are named and refused: %s', async (code, additions) => {
    const { problems } = await county.call('definitions.compare', { additions });
    const [first] = problems.filter(({ fault }) => fault.code === code);
    expect(first?.key).toBe(additions.checks[0]?.code);
    expect(await county.code('definitions.add', { additions, moved: [] })).toBe(code);
    expect((await tried(additions, first?.key)).problems.map((one) => one.code)).toContain(code);
  });

  it('say in Chinese what the parser means, with its own words behind', async () => {
    const additions = ruled(rule({ condition: 'now.nobody > 1' }));
    const { problems } = await county.call('definitions.compare', { additions });
    const said = problems.map(({ fault }) => textOf(fault.code, fault.params, 'zh'));
    expect(said).toEqual([
      '审核规则 OWN-1 有误：now.nobody > 1，没有这一项，请从可用的量里选（原文：No such key: nobody），请改正',
    ]);
  });

  it('are no set’s either: the codes are kept for offices', async () => {
    const file = join(county.folder, 'reserved.json');
    writeFileSync(file, JSON.stringify({ ...shippedSet, checks: [...shippedSet.checks, rule()] }));
    const { problems } = await county.call('definitions.preview', { file });
    expect(problems.map(({ code }) => code)).toEqual(['CHECK_RESERVED']);
  });
});

it('additions that were stored before there were own rules open as they were', async () => {
  await add({ ...noAdditions, required: ['clientsOnFile'] }, []);
  county.ctx.db
    .prepare("UPDATE definition_layer SET content = ? WHERE layer = 'own'")
    .run(JSON.stringify({ format: 1, items: [], required: ['clientsOnFile'] }));
  const { additions } = await county.call('definitions.get', {});
  expect(additions).toEqual({ ...noAdditions, required: ['clientsOnFile'] });
});
