import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InputOf } from '../../../shared/contract/procedures';
import { refusal } from '../people/seed';
import { openRegister, type Register } from '../quarter/register';

const at = { returnId: 'national-annual', period: '2026Y' };
let register: Register;

beforeAll(async () => {
  register = await openRegister('2027-01-08T09:00:00+08:00');
});
afterAll(() => register.office.close());

const lines = (section: string) => register.office.call('returns.lines', { ...at, section });
const sheet = () => register.office.call('returns.sheet', at);
const put = (item: string, value: number | null, text: string | null = null) => {
  const cells: InputOf<'returns.save'>['cells'] = [{ row: 'county', item, value, text }];
  return register.office.call('returns.save', { ...at, cells });
};

describe('lists of the annual form', () => {
  it('are filled from the documents issued in the year, by their field', async () => {
    for (const [name, issuedOn, field] of [
      ['甲办法', '2026-12-31', 'socialWork'],
      ['乙通知', '2026-01-01', 'socialWork'],
      ['丙意见', '2025-12-31', 'socialWork'],
      ['丁办法', '2026-05-01', 'volunteering'],
    ] as const)
      await register.save('policyDocument', { name, issuedOn, field, number: `${name}1号` });
    const { cells, lines: count, over } = await lines('T1');
    expect([count, over]).toEqual([2, 0]);
    expect(
      cells.filter(({ item }) => item === 'policyName').map(({ row, text }) => [row, text]),
    ).toEqual([
      ['line-1', '乙通知'],
      ['line-2', '甲办法'],
    ]);
    expect(cells.find(({ item }) => item === 'policyDate')?.text).toBe('2026-01-01');
    // What the record does not say is empty, and is said to be.
    expect(cells.find(({ item }) => item === 'policyIssuer')).toEqual({
      row: 'line-1',
      item: 'policyIssuer',
      value: null,
      text: null,
    });
    expect((await lines('T10')).cells.map(({ text }) => text)).toContain('丁办法');
    await register.office.call('returns.save', { ...at, cells });
    expect((await sheet()).cells['line-2']?.['policyName']?.text).toBe('甲办法');
  });

  it('say kinds and places in words, and money in 万元', async () => {
    await register.save('demonstration', {
      name: '邻里守望',
      kind: 'brand',
      namedOn: '2026-06-18',
      division: '220104004',
      body: '指导中心',
      reach: 1200,
      invested: 18_125_000,
    });
    const said = Object.fromEntries(
      (await lines('T9')).cells.map(({ item, value, text }) => [item, text ?? value]),
    );
    expect(said).toMatchObject({
      modelKind: '品牌项目',
      modelName: '邻里守望',
      modelReach: 1200,
      modelMoney: 1813,
    });
    expect(said['modelWhere']).toMatch(/永昌街道.* 指导中心$/);
  });

  it('are lines that a ledger can fill, and no others', async () => {
    expect(await refusal(lines('T2'))).toMatchObject({ code: 'RETURN_NO_LEDGER' });
  });
});

describe('posts of the annual form', () => {
  it('are typed while nobody keeps the ledger, and the ledger’s once it says otherwise', async () => {
    expect((await sheet()).register['carePosts']).toBeNull();
    await put('carePosts', 9);
    await put('careBodies', 4);
    expect((await sheet()).cells['county']?.['carePosts']).toEqual({ value: 9, text: null });
    await register.save('postEstablishment', {
      year: 2026,
      kind: 'careHome',
      institutions: 4,
      offices: 0,
      posts: 12,
    });
    const now = await sheet();
    expect([now.register['carePosts'], now.register['careOffices']]).toEqual([12, 0]);
    // Not known, rather than none.
    expect(now.register['carePosted']).toBeNull();
    expect(now.cells['county']?.['carePosts']).toBeUndefined();
    expect(now.outdated.map(({ item, value }) => [item, value])).toEqual([['carePosts', 9]]);
    // From now on another figure needs its reason.
    expect(await refusal(put('carePosts', 9))).toMatchObject({ code: 'RETURN_REASON' });
    await put('carePosts', 13, '年底新设一个');
    expect((await sheet()).cells['county']?.['carePosts']?.value).toBe(13);
  });

  it('are those of the year, kind by kind', async () => {
    await register.save('postEstablishment', { year: 2025, kind: 'funeral', posts: 5 });
    await register.save('postEstablishment', {
      year: 2026,
      kind: 'town',
      posts: 31,
      duties: 6,
      idle: 2,
    });
    const { register: counted, records } = await sheet();
    expect([counted['funeralPosts'], counted['townPosts'], counted['townIdle']]).toEqual([
      null,
      31,
      2,
    ]);
    expect(records['townPosts']?.shown[0]?.name).toBe('乡镇街道和社区 2026');
  });

  it('ask for what nobody keeps and nobody typed', async () => {
    const missing = async () =>
      (await register.office.call('returns.check', at)).filter(
        ({ code }) => String(code) === 'NAT_MISSING',
      ).length;
    expect(await missing()).toBe(1);
  });
});

it('courses of the year count by for whom they were', async () => {
  const course = (name: string, date: string, audience: string, attended: number | null) =>
    register.save('course', { name, date, audience, attended });
  await course('志愿者培训', '2026-03-01', 'volunteers', 80);
  await course('志愿者比赛', '2026-04-01', 'volunteers', null);
  await course('社工培训', '2026-05-01', 'socialWorkers', 40);
  await course('上年培训', '2025-05-01', 'volunteers', 40);
  const { register: counted } = await sheet();
  expect([counted['vCourses'], counted['vTrained']]).toEqual([2, 80]);
});
