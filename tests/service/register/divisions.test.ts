import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refusal, type Failure } from '../../../shared/result';
import type { InputOf } from '../../../shared/contract/procedures';
import { openOffice, type RegisterOffice } from './office';

const COUNTY = '220104000000';
const YONGCHANG = '220104004000';
const NANHU = '220104003000';

let office: RegisterOffice;
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.close());

const edit = (input: InputOf<'divisions.edit'>) => office.call('divisions.edit', input);
const children = (parent: string) => office.call('divisions.children', { parent });
async function refusal(input: InputOf<'divisions.edit'>): Promise<Failure> {
  const error: unknown = await edit(input).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof Refusal) return error.failure;
  throw new Error('was not refused');
}

describe('an office’s own division table', () => {
  it('adds a township and a village below it, which stations can stand in at once', async () => {
    await edit({ code: '220104090000', name: '新城街道', parent: COUNTY, isNew: true });
    await edit({
      code: '220104090001',
      name: '新城社区居委会',
      parent: '220104090000',
      isNew: true,
    });
    expect((await children(COUNTY)).map(({ name }) => name)).toContain('新城街道');
    expect(await children('220104090000')).toMatchObject([
      { code: '220104090001', depth: 5, initials: 'xcsqjwh' },
    ]);
    expect(
      (await office.call('divisions.search', { query: 'xcjd', within: '220104', limit: 5 }))[0]
        ?.code,
    ).toBe('220104090000');
    const row = await office.call('records.save', {
      noun: 'station',
      id: null,
      revision: null,
      values: {
        name: '新城街道社工站',
        tier: 'station',
        division: '220104090000',
        state: 'running',
      },
    });
    expect(row.labels['division']).toBe('新城街道');
  });

  it('merges: the villages go over, the township is retired, and both come back', async () => {
    const villages = (await children(YONGCHANG)).map(({ code }) => code);
    const before = (await children(NANHU)).length;
    expect(villages.length).toBeGreaterThan(3);
    await edit({ code: YONGCHANG, retired: true, into: NANHU });
    expect(await children(YONGCHANG)).toEqual([]);
    expect((await children(NANHU)).map(({ code }) => code)).toEqual(
      expect.arrayContaining(villages),
    );
    expect(await office.call('divisions.use', { code: NANHU })).toEqual({
      children: before + villages.length,
      stations: 0,
    });
    expect((await children(COUNTY)).at(-1)).toMatchObject({ code: YONGCHANG, retired: true });
    await edit({ code: YONGCHANG, retired: false });
    await edit({ code: villages[0] ?? '', parent: YONGCHANG });
    expect((await children(YONGCHANG)).map(({ code }) => code)).toEqual([villages[0]]);
    expect(office.count('audit', "action = 'division.edit'")).toBe(villages.length + 3);
  });

  it('counts the stations that stand in a division and below it', async () => {
    const [village] = await children(YONGCHANG);
    const save = (name: string, tier: string, division: string) =>
      office.call('records.save', {
        noun: 'station',
        id: null,
        revision: null,
        values: { name, tier, division, state: 'running' },
      });
    await save('永昌街道社工站', 'station', YONGCHANG);
    await save('永昌社工室', 'studio', village?.code ?? '');
    const { children: below } = await office.call('divisions.use', { code: YONGCHANG });
    expect(await office.call('divisions.use', { code: YONGCHANG })).toEqual({
      children: below,
      stations: 2,
    });
    await edit({ code: village?.code ?? '', parent: NANHU });
    expect(await office.call('divisions.use', { code: NANHU })).toMatchObject({ stations: 1 });
    expect(await office.call('divisions.use', { code: YONGCHANG })).toEqual({
      children: below - 1,
      stations: 1,
    });
  });

  it.each([
    [
      'a code that is there',
      { code: YONGCHANG, name: '甲', parent: COUNTY, isNew: true },
      { code: { code: 'DIVISION_EXISTS', params: { name: '永昌街道' } } },
    ],
    [
      'a code of another parent',
      { code: '220104090001', name: '甲', parent: YONGCHANG, isNew: true },
      { code: { code: 'DIVISION_NOT_UNDER_PARENT', params: { digits: '220104004' } } },
    ],
    [
      'a code that skips a level',
      { code: '220104000001', name: '甲', parent: COUNTY, isNew: true },
      { code: { code: 'DIVISION_SHAPE' } },
    ],
    [
      'a code outside the area',
      { code: '220105090000', name: '甲', parent: COUNTY, isNew: true },
      { code: { code: 'DIVISION_OUTSIDE' } },
    ],
    [
      'the office’s own division',
      { code: COUNTY, name: '甲' },
      { code: { code: 'DIVISION_OUTSIDE' } },
    ],
    [
      'a new one without a name',
      { code: '220104090000', parent: COUNTY, isNew: true },
      { name: { code: 'REQUIRED' } },
    ],
    [
      'a name that a sibling has',
      { code: YONGCHANG, name: '南湖街道' },
      { name: { code: 'DIVISION_NAME_TAKEN', params: { code: NANHU } } },
    ],
    [
      'a parent of the wrong level',
      { code: `${YONGCHANG.slice(0, 9)}001`, parent: COUNTY },
      { parent: { code: 'DIVISION_TARGET_LEVEL' } },
    ],
    [
      'a parent outside the area',
      { code: `${YONGCHANG.slice(0, 9)}001`, parent: '220102001000' },
      { parent: { code: 'DIVISION_OUTSIDE' } },
    ],
    [
      'a parent nobody knows',
      { code: `${YONGCHANG.slice(0, 9)}001`, parent: '220104999000' },
      { parent: { code: 'DIVISION_UNKNOWN' } },
    ],
    [
      'a merger into itself',
      { code: YONGCHANG, retired: true, into: YONGCHANG },
      { into: { code: 'DIVISION_TARGET_LEVEL' } },
    ],
  ])('refuses %s at its field', async (_, input, fields) => {
    expect(await refusal(input)).toMatchObject({ code: 'FORM_INVALID', fields });
    expect(office.count('division_edit')).toBe(0);
  });

  it('refuses a retired parent, for what moves, is added and is put back', async () => {
    const [village] = await children(YONGCHANG);
    const retired = {
      fields: { parent: { code: 'DIVISION_TARGET_RETIRED', params: { name: '南湖街道' } } },
    };
    const [own] = await children(NANHU);
    await edit({ code: own?.code ?? '', retired: true });
    await edit({ code: NANHU, retired: true });
    expect(await refusal({ code: village?.code ?? '', parent: NANHU })).toMatchObject(retired);
    expect(
      await refusal({ code: `${NANHU.slice(0, 9)}390`, name: '甲村', parent: NANHU, isNew: true }),
    ).toMatchObject(retired);
    expect(await refusal({ code: own?.code ?? '', retired: false })).toMatchObject(retired);
    expect(await refusal({ code: YONGCHANG, retired: true, into: NANHU })).toMatchObject({
      fields: { into: { code: 'DIVISION_TARGET_RETIRED' } },
    });
  });
});

describe('a city’s table', () => {
  it('moves a township to another county and a county keeps its own code', async () => {
    office.close();
    office = openOffice('220100');
    await edit({ code: YONGCHANG, parent: '220102000000' });
    expect(
      (await children('220102000000')).find(({ code }) => code === YONGCHANG)?.children,
    ).toBeGreaterThan(3);
    await edit({ code: '220102000000', name: '南关新区' });
    expect((await children('220100000000')).find(({ code }) => code === '220102000000')?.name).toBe(
      '南关新区',
    );
  });
});
