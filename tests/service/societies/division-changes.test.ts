import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DivisionChangeInput } from '../../../shared/contract/divisions';
import type { InputOf } from '../../../shared/contract/procedures';
import type { NounName } from '../../../shared/domain/nouns';
import { openTestOffice, type TestOffice } from '../office';

const COUNTY = '220104000000';
const YONGCHANG = '220104004000';
const NANHU = '220104003000';

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => office.close());

const save = (
  noun: NounName,
  values: InputOf<'records.save'>['values'],
  id: string | null = null,
  revision: number | null = null,
) => office.call('records.save', { noun, id, revision, values });
const valuesOf = async (noun: NounName, id: string) =>
  (await office.call('records.get', { noun, id })).values;
const children = (parent: string) => office.call('divisions.children', { parent });
const inUse = async (parent: string): Promise<string[]> =>
  (await children(parent)).filter(({ retired }) => !retired).map(({ name }) => name);
const change = (own: Partial<DivisionChangeInput>): DivisionChangeInput => ({
  kind: 'rename',
  sources: [YONGCHANG],
  targets: [{ code: YONGCHANG, name: '永宁街道' }],
  assign: {},
  effective: '2026-10-01',
  document: '长政函〔2026〕9号',
  note: '',
  names: true,
  ...own,
});
const edits = () => office.ctx.db.prepare('SELECT * FROM division_edit ORDER BY code').all();

/** A station, a studio, and one record of every other kind that stands in a township. */
async function township(code: string, name: string) {
  const [village] = await children(code);
  const place = await save('station', {
    name: `${name}社会工作站`,
    tier: 'station',
    division: code,
    state: 'running',
  });
  const studio = await save('station', {
    name: `${name}第一社会工作室`,
    tier: 'studio',
    division: village?.code ?? '',
    state: 'running',
  });
  const guard = await save('protectionStation', {
    name: `${name}未成年人保护工作站`,
    division: code,
    station: place.id,
    state: 'running',
  });
  const worker = await save('childWorker', {
    name: '林小满',
    kind: 'director',
    division: village?.code ?? '',
  });
  const group = await save('communityOrganisation', {
    name: '邻里帮帮团',
    division: village?.code ?? '',
  });
  const team = await save('volunteerTeam', { name: '银发志愿队', division: code });
  const figures = await save('divisionFigure', {
    division: code,
    year: 2026,
    population: 30_000,
    olderPeople: 6000,
    beds: null,
  });
  return {
    village: village?.code ?? '',
    place: place.id,
    studio: studio.id,
    guard: guard.id,
    worker: worker.id,
    group: group.id,
    team: team.id,
    figures: figures.id,
  };
}

describe('a township that gets another name', () => {
  it('keeps its code; its stations are called by it, and their history says why', async () => {
    const { place, studio, guard } = await township(YONGCHANG, '永昌街道');
    const preview = await office.call('divisions.changePreview', change({}));
    expect(preview.records).toEqual([
      { noun: 'station', count: 2 },
      { noun: 'protectionStation', count: 1 },
      { noun: 'childWorker', count: 1 },
      { noun: 'divisionFigure', count: 1 },
      { noun: 'communityOrganisation', count: 1 },
      { noun: 'volunteerTeam', count: 1 },
    ]);
    expect(preview.names).toHaveLength(3);
    expect(await office.call('divisions.changes', {})).toEqual([]);

    expect(await office.call('divisions.change', change({}))).toMatchObject({
      kind: 'rename',
      sources: [{ name: '永昌街道' }],
      targets: [{ name: '永宁街道' }],
      records: 7,
      undoable: true,
    });
    expect(await inUse(COUNTY)).toContain('永宁街道');
    expect(
      [
        await valuesOf('station', place),
        await valuesOf('station', studio),
        await valuesOf('protectionStation', guard),
      ].map(({ name }) => name),
    ).toEqual(['永宁街道社会工作站', '永宁街道第一社会工作室', '永宁街道未成年人保护工作站']);
    const history = await office.call('records.history', { noun: 'station', id: place });
    expect(history.map(({ action }) => action)).toEqual(['update', 'division', 'create']);
    expect(history[1]?.changes).toEqual(
      expect.arrayContaining([
        { field: 'place', before: '永昌街道', after: '永宁街道' },
        { field: 'document', before: null, after: '长政函〔2026〕9号' },
        { field: 'effective', before: null, after: '2026-10-01' },
      ]),
    );
    expect(
      (await office.call('records.list', { noun: 'station', search: 'ynjd', offset: 0, limit: 9 }))
        .total,
    ).toBe(2);
  });

  it('and another code: everything follows, villages too, and the old code can still be read', async () => {
    const { place, studio, worker, village } = await township(YONGCHANG, '永昌街道');
    const before = await inUse(YONGCHANG);
    await office.call(
      'divisions.change',
      change({ targets: [{ code: '220104090000', name: '永宁街道' }], names: false }),
    );
    expect(await inUse('220104090000')).toEqual(before);
    expect(await inUse(YONGCHANG)).toEqual([]);
    expect((await children(COUNTY)).find(({ code }) => code === YONGCHANG)).toMatchObject({
      name: '永昌街道',
      retired: true,
    });
    expect(await valuesOf('station', place)).toMatchObject({
      division: '220104090000',
      name: '永昌街道社会工作站',
    });
    const moved = `220104090${village.slice(9)}`;
    expect([
      (await valuesOf('station', studio))['division'],
      (await valuesOf('childWorker', worker))['division'],
    ]).toEqual([moved, moved]);
    expect(
      (
        await office.call('records.list', {
          noun: 'station',
          filters: { division: '220104090000' },
          offset: 0,
          limit: 9,
        })
      ).total,
    ).toBe(2);
    expect((await office.call('divisions.summary', { code: YONGCHANG })).name).toBe('永昌街道');
    // The sheet still counts the studio with its station.
    expect(
      (await office.call('statistics.sheet', { period: '2026Q3' })).values[place],
    ).toMatchObject({ studioCount: 1 });
  });
});

describe('townships that become one', () => {
  it('bring everything along; figures of a year add up', async () => {
    const one = await township(YONGCHANG, '永昌街道');
    const other = await township(NANHU, '南湖街道');
    const villages = (await children(YONGCHANG)).length + (await children(NANHU)).length;
    await office.call(
      'divisions.change',
      change({
        kind: 'merge',
        sources: [YONGCHANG, NANHU],
        targets: [{ code: NANHU, name: '南湖街道' }],
      }),
    );
    expect(await inUse(NANHU)).toHaveLength(villages);
    expect(await inUse(COUNTY)).not.toContain('永昌街道');
    for (const [noun, id] of [
      ['station', one.place],
      ['volunteerTeam', one.team],
      ['protectionStation', one.guard],
    ] as const)
      expect((await valuesOf(noun, id))['division']).toBe(NANHU);
    expect(String((await valuesOf('childWorker', one.worker))['division'])).toMatch(
      /^220104003(?!000)/,
    );
    expect((await valuesOf('station', other.studio))['division']).toBe(other.village);
    // One township, one name: the second of two stations keeps its own.
    expect([
      (await valuesOf('station', one.place))['name'],
      (await valuesOf('station', other.place))['name'],
    ]).toEqual(['永昌街道社会工作站', '南湖街道社会工作站']);
    const figures = await office.call('records.list', {
      noun: 'divisionFigure',
      offset: 0,
      limit: 9,
    });
    expect(figures.rows.map(({ values }) => values)).toMatchObject([
      { division: NANHU, population: 60_000, olderPeople: 12_000, beds: null },
    ]);
  });

  it('are two again when it is undone, to the last cell', async () => {
    const one = await township(YONGCHANG, '永昌街道');
    await township(NANHU, '南湖街道');
    const lists = async () =>
      Promise.all(
        (['station', 'childWorker', 'divisionFigure', 'communityOrganisation'] as const).map(
          async (noun) =>
            (await office.call('records.list', { noun, offset: 0, limit: 50 })).rows
              .map(({ id, values }) => ({ id, values }))
              .sort((a, b) => (a.id < b.id ? -1 : 1)),
        ),
      );
    const before = await lists();
    const { id } = await office.call(
      'divisions.change',
      change({
        kind: 'merge',
        sources: [YONGCHANG, NANHU],
        targets: [{ code: '220104090000', name: '永南街道' }],
      }),
    );
    expect(await lists()).not.toEqual(before);
    await office.call('divisions.undoChange', { id });
    expect(await lists()).toEqual(before);
    expect(edits()).toEqual([]);
    expect((await office.call('divisions.changes', {}))[0]).toMatchObject({
      undoable: false,
      undoneAt: expect.stringMatching(/^2026-10-09T01:00/) as unknown,
    });
    expect(await office.code('divisions.undoChange', { id })).toBe('DIVISION_CHANGE_NOT_LATEST');
    expect((await valuesOf('station', one.place))['division']).toBe(YONGCHANG);
    expect(await office.call('audit.verify', {})).toMatchObject({ ok: true });
  });
});

describe('a township that is divided', () => {
  it('gives each village, and the station itself, to the part that was chosen', async () => {
    const { place, studio, worker, village } = await township(YONGCHANG, '永昌街道');
    const [, second] = await children(YONGCHANG);
    const parts = [
      { code: YONGCHANG, name: '永昌街道' },
      { code: '220104091000', name: '永新街道' },
    ];
    const input = change({
      kind: 'split',
      targets: parts,
      assign: { [village]: '220104091000' },
      names: false,
    });
    expect(
      (await office.call('divisions.changePreview', input)).villages.find(
        ({ code }) => code === village,
      ),
    ).toMatchObject({ to: '永新街道', newCode: `220104091${village.slice(9)}` });
    await office.call('divisions.change', input);
    expect((await valuesOf('station', place))['division']).toBe(YONGCHANG);
    expect([
      (await valuesOf('station', studio))['division'],
      (await valuesOf('childWorker', worker))['division'],
    ]).toEqual([`220104091${village.slice(9)}`, `220104091${village.slice(9)}`]);
    expect(await inUse('220104091000')).toHaveLength(1);
    expect(await inUse(YONGCHANG)).toContain(second?.name);
    await office.call(
      'divisions.change',
      change({
        kind: 'split',
        targets: [
          { code: YONGCHANG, name: '永昌街道' },
          { code: '220104092000', name: '永康街道' },
        ],
        assign: { [YONGCHANG]: '220104092000' },
        names: true,
      }),
    );
    expect(await valuesOf('station', place)).toMatchObject({
      division: '220104092000',
      name: '永康街道社会工作站',
    });
  });
});

describe('what is refused', () => {
  it.each([
    [
      'nothing that changes',
      change({ targets: [{ code: YONGCHANG, name: '永昌街道' }] }),
      { targets: { code: 'DIVISION_CHANGE_NOTHING' } },
    ],
    ['a merger of one', change({ kind: 'merge' }), { sources: { code: 'DIVISION_CHANGE_FEW' } }],
    [
      'a name that another has',
      change({ targets: [{ code: YONGCHANG, name: '南湖街道' }] }),
      { targets: { code: 'DIVISION_NAME_TAKEN' } },
    ],
    [
      'a township elsewhere',
      change({ sources: ['220102001000'], targets: [{ code: '220102001000', name: '甲街道' }] }),
      { sources: { code: 'DIVISION_CHANGE_LEVEL' } },
    ],
    [
      'the county itself',
      change({ sources: [COUNTY], targets: [{ code: COUNTY, name: '甲区' }] }),
      { sources: { code: 'DIVISION_CHANGE_LEVEL' } },
    ],
    [
      'a code of a village',
      change({ targets: [{ code: '220104004999', name: '甲' }] }),
      { targets: { code: 'DIVISION_SHAPE' } },
    ],
    [
      'one code twice',
      change({
        kind: 'split',
        targets: [
          { code: '220104090000', name: '甲' },
          { code: '220104090000', name: '乙' },
        ],
      }),
      { targets: { code: 'DIVISION_CHANGE_TWICE' } },
    ],
    [
      'a day to come',
      change({ effective: '2026-10-10' }),
      { effective: { code: 'DIVISION_CHANGE_AHEAD' } },
    ],
    ['no day', change({ effective: '2026-13-01' }), { effective: { code: 'DATE_UNKNOWN' } }],
  ])('%s, at its field', async (_, input, fields) => {
    expect(await office.gate.call('divisions.change', input)).toMatchObject({
      ok: false,
      failure: { code: 'FORM_INVALID', fields },
    });
    expect(edits()).toEqual([]);
  });

  it('undoing what somebody has worked on since, or an earlier change', async () => {
    const { place } = await township(YONGCHANG, '永昌街道');
    const first = await office.call('divisions.change', change({}));
    const row = await office.call('records.get', { noun: 'station', id: place });
    await save('station', { address: '人民路1号' }, place, row.revision);
    expect(await office.gate.call('divisions.undoChange', { id: first.id })).toMatchObject({
      ok: false,
      failure: { code: 'DIVISION_CHANGE_MOVED_ON', params: { count: 1 } },
    });
    await office.call(
      'divisions.change',
      change({ sources: [NANHU], targets: [{ code: NANHU, name: '南湖新街道' }] }),
    );
    expect(await office.code('divisions.undoChange', { id: first.id })).toBe(
      'DIVISION_CHANGE_NOT_LATEST',
    );
    expect((await office.call('divisions.changes', {})).map(({ undoable }) => undoable)).toEqual([
      true,
      false,
    ]);
  });

  it('undoing when a station was registered in the new township', async () => {
    const { id } = await office.call(
      'divisions.change',
      change({ targets: [{ code: '220104090000', name: '永宁街道' }] }),
    );
    await save('station', {
      name: '永宁街道社会工作站',
      tier: 'station',
      division: '220104090000',
      state: 'running',
    });
    expect(await office.code('divisions.undoChange', { id })).toBe('DIVISION_CHANGE_MOVED_ON');
  });
});
