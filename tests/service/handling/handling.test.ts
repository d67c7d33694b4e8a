import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InputOf } from '../../../shared/contract/procedures';
import type { NounName } from '../../../shared/domain/nouns';
import { openOffice, type RegisterOffice } from '../register/office';
import { idOf, makeWorkbooks, people } from './workbooks';

let office: RegisterOffice;
beforeAll(async () => {
  office = openOffice();
  const files = await makeWorkbooks(office.folder);
  for (const file of Object.values(files).sort(
    (a, b) =>
      order.findIndex((word) => a.includes(word)) - order.findIndex((word) => b.includes(word)),
  )) {
    const previews = await office.call('import.preview', { files: [file] });
    await office.call('import.apply', { tokens: previews.map(({ token }) => token) });
  }
});
afterAll(() => office.close());
const order = ['站点与走访', '社工室', '花名册', '人员与培训'];

const rowsOf = async (noun: NounName, more: Partial<InputOf<'records.list'>> = {}) =>
  (await office.call('records.list', { noun, offset: 0, limit: 100, ...more })).rows;
const one = async (noun: NounName, name: string) => {
  const row = (await rowsOf(noun)).find(({ values }) => values['name'] === name);
  if (!row) throw new Error(name);
  return row;
};
const found = async (query: string) =>
  (await office.call('search.all', { query, limit: 6 })).map(
    ({ noun, hits }) =>
      `${noun}: ${hits.map(({ title, field, shown }) => `${title}${shown === '' ? '' : `（${field} ${shown}）`}`).join(' ')}`,
  );
const code = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'OK',
    (error: { failure: { code: string } }) => error.failure.code,
  );
const put = async (noun: NounName, name: string, values: Record<string, string | null>) => {
  const row = await one(noun, name);
  return office.call('records.save', {
    noun,
    id: row.id,
    revision: row.revision,
    values: { ...row.values, ...values },
  });
};

describe('search across everything', () => {
  it('finds by characters, full pinyin, initials, phone, id number and division code, stations and people first', async () => {
    expect(await found('林小雨')).toEqual([
      'station: 前进街道社会工作站（head 林小雨）',
      'person: 林小雨',
    ]);
    expect(await found('linxiaoyu')).toEqual([
      'station: 前进街道社会工作站（head 林小雨）',
      'person: 林小雨',
    ]);
    expect((await found('zm'))[0]).toBe('person: 周明');
    expect(await found(people[0].phone)).toEqual(['person: 林小雨（phone 154 **** 2267）']);
    expect(await found(idOf(1))).toEqual([
      `person: 何静（citizenId 220199 **** **** **${idOf(1).slice(-2)}）`,
    ]);
    expect((await found('220104'))[0]).toContain('station: ');
    expect(await found('gagzsw')).toEqual(['training: 个案工作实务']);
    expect(await found('没有这个人')).toEqual([]);
  });

  it('puts the whole word before its beginning and that before the inside', async () => {
    const groups = await office.call('search.all', { query: '前进', limit: 6 });
    expect(groups[0]?.hits.map(({ title }) => title)).toEqual([
      '前进,第一社工室',
      '前进街道社会工作站',
    ]);
  });

  it('puts what is called so before what only stands there', async () => {
    // By its pinyin this name would come first.
    const { id, revision } = await office.call('records.save', {
      noun: 'station',
      id: null,
      revision: null,
      values: {
        name: '爱民社区社会工作室',
        tier: 'studio',
        division: '220104001',
        state: 'running',
        address: '前进街道文化街1号',
      },
    });
    for (const query of ['前进街道', 'qjjd'])
      expect((await office.call('search.all', { query, limit: 6 }))[0]?.hits[0]?.title).toBe(
        '前进街道社会工作站',
      );
    await office.call('records.remove', { noun: 'station', id, revision });
  });

  it('asks for four digits and two letters, because fewer stand everywhere', async () => {
    for (const query of ['154', '220', 'l', ' ', '']) expect(await found(query)).toEqual([]);
  });
});

describe('saved filters', () => {
  it('belong to their user, or by the administrator to the office, and are replaced under the same name', async () => {
    const content = {
      filters: { tier: 'station', opened: '2022-01-01..', note: '' },
      sort: { field: 'area', descending: true },
    };
    await office.call('filters.save', {
      noun: 'station',
      name: '新站',
      shared: false,
      content: { ...content, search: 'nh' },
    });
    expect(
      await office.call('filters.save', { noun: 'station', name: '新站', shared: false, content }),
    ).toMatchObject([{ name: '新站', shared: false, own: true, content }]);
    const [shared] = await office.call('filters.save', {
      noun: 'station',
      name: '全部站',
      shared: true,
      content: { filters: { tier: 'station' } },
    });
    expect(shared).toMatchObject({ name: '全部站', shared: true });
    office.context.session = { userId: 'user2', login: 'clerk', name: '李敏', role: 'clerk' };
    expect(
      (await office.call('filters.list', { noun: 'station' })).map(({ name }) => name),
    ).toEqual(['全部站']);
    expect(
      await code(
        office.call('filters.save', { noun: 'station', name: '我的', shared: true, content }),
      ),
    ).toBe('FILTER_SHARED_ADMIN');
    expect(await code(office.call('filters.remove', { id: shared?.id ?? '' }))).toBe(
      'FILTER_SHARED_ADMIN',
    );
    office.context.session = { userId: 'user1', login: 'admin', name: '王芳', role: 'admin' };
    expect(
      (await office.call('filters.remove', { id: shared?.id ?? '' })).map(({ name }) => name),
    ).toEqual(['新站']);
  });

  it.each([
    [{ opened: '2022-01-01..' }, ['南湖街道社会工作站']],
    [{ area: '..100', tier: 'station' }, ['南湖街道社会工作站']],
    [{ area: '41..', tier: 'studio' }, []],
    [{ note: '', tier: 'studio' }, ['南湖第二社工室']],
    [{ name: '第一' }, ['前进,第一社工室']],
    [{ head: '', tier: 'station' }, []],
    [{ tier: 'station,studio', area: '119..121' }, ['前进街道社会工作站']],
  ])('restrict by %j', async (filters, names) => {
    expect(
      (await rowsOf('station', { filters: filters as unknown as Record<string, string> })).map(
        ({ values }) => values['name'],
      ),
    ).toEqual(names);
  });
});

describe('bulk edit and undo', () => {
  it('previews, changes all in one transaction, names the batch in the history, and takes it back', async () => {
    const ids = (await rowsOf('person')).map(({ id }) => id);
    const edit = { noun: 'person' as const, ids, field: 'education', value: '20' };
    const before = (await rowsOf('person')).map(({ values }) => values['education']);
    expect(await office.call('records.bulkPreview', edit)).toMatchObject({
      changes: before.filter((value) => value !== '20').length,
      faults: [],
    });
    const { changed } = await office.call('records.bulkEdit', edit);
    expect((await rowsOf('person')).every(({ values }) => values['education'] === '20')).toBe(true);
    expect(await office.call('undo.list', { limit: 1 })).toMatchObject([
      { kind: 'bulk', noun: 'person', records: changed, undone: false },
    ]);
    expect(
      await office.call('records.history', {
        noun: 'person',
        id: (await one('person', '林小雨')).id,
        limit: 1,
      }),
    ).toMatchObject([
      {
        action: 'update',
        batch: 'bulk',
        by: '王芳',
        changes: [{ field: 'education', before: null }],
      },
    ]);
    await office.call('undo.do', { id: null });
    expect((await rowsOf('person')).map(({ values }) => values['education'])).toEqual(before);
    expect(
      (
        await office.call('records.history', {
          noun: 'person',
          id: (await one('person', '林小雨')).id,
          limit: 1,
        })
      )[0]?.batch,
    ).toBe('undo');
  });

  it('changes nothing when one record cannot take the value, and lists which', async () => {
    await put('person', '周明', { postSince: '2026-05-01' });
    const edit = {
      noun: 'person' as const,
      ids: (await rowsOf('person')).map(({ id }) => id),
      field: 'leftOn',
      value: '2026-01-01',
    };
    expect((await office.call('records.bulkPreview', edit)).faults).toMatchObject([
      { title: '周明' },
    ]);
    const state = office.count('audit');
    expect(await code(office.call('records.bulkEdit', edit))).toBe('BULK_FAULTS');
    expect(office.count('audit')).toBe(state);
    expect(
      await code(office.call('records.bulkEdit', { ...edit, field: 'citizenId', value: idOf(0) })),
    ).toBe('BULK_FIELD');
  });

  it('refuses to undo over a later change and names the record; newest first it works', async () => {
    await put('station', '前进街道社会工作站', { address: '前进大街 1 号' });
    const [first] = await office.call('undo.list', { limit: 1 });
    await put('station', '前进街道社会工作站', { address: '前进大街 2 号' });
    await expect(office.call('undo.do', { id: first?.id ?? '' })).rejects.toMatchObject({
      failure: { code: 'UNDO_CHANGED_SINCE', params: { name: '前进街道社会工作站' } },
    });
    await office.call('undo.do', { id: null });
    expect((await one('station', '前进街道社会工作站')).values['address']).toBe('前进大街 1 号');
    await office.call('undo.do', { id: null });
    expect((await one('station', '前进街道社会工作站')).values['address']).toBeNull();
    expect(await code(office.call('undo.do', { id: first?.id ?? '' }))).toBe('UNDO_DONE');
  });

  it('undoes a removal with what went along, a creation, and a merge', async () => {
    const person = await one('person', '何静');
    const trainings = office.count('training', 'removedAt IS NULL');
    await office.call('records.removeSeveral', {
      noun: 'person',
      records: [{ id: person.id, revision: person.revision }],
    });
    expect(office.count('training', 'removedAt IS NULL')).toBe(trainings - 1);
    await office.call('undo.do', { id: null });
    expect(office.count('training', 'removedAt IS NULL')).toBe(trainings);
    const institution = (name: string, uscc: string | null) =>
      office.call('records.save', {
        noun: 'institution',
        id: null,
        revision: null,
        values: { name, uscc, type: 'service' },
      });
    const [team, twin] = [
      await institution('示例社会工作服务中心', '52410199MJTE5T001L'),
      await institution('示例社工中心', null),
    ];
    const kept = await office.call('records.merge', {
      noun: 'institution',
      keep: team.id,
      remove: twin.id,
      values: {},
      revisions: { keep: team.revision, remove: twin.revision },
    });
    expect(kept.id).toBe(team.id);
    expect(await office.call('undo.list', { limit: 1 })).toMatchObject([{ kind: 'merge' }]);
    await office.call('undo.do', { id: null });
    expect((await rowsOf('institution')).map(({ id }) => id).sort()).toEqual(
      [team.id, twin.id].sort(),
    );
    await office.call('undo.do', { id: null });
    expect((await rowsOf('institution')).map(({ id }) => id)).toEqual([team.id]);
  });

  it('removes several or none', async () => {
    const station = await one('station', '前进街道社会工作站');
    const studio = await one('station', '南湖第二社工室');
    expect(
      await code(
        office.call('records.removeSeveral', {
          noun: 'station',
          records: [studio, station].map(({ id, revision }) => ({ id, revision })),
        }),
      ),
    ).toBe('RECORD_IN_USE');
    expect((await one('station', '南湖第二社工室')).id).toBe(studio.id);
  });

  it('shows in one timeline what belongs to a person, page by page', async () => {
    const { id } = await one('person', '林小雨');
    const all = await office.call('records.history', { noun: 'person', id, owned: true });
    expect(all.find(({ noun }) => noun === 'training')).toMatchObject({
      action: 'create',
      batch: 'import',
      title: '个案工作实务',
    });
    const [newest, ...rest] = all;
    expect(
      await office.call('records.history', {
        noun: 'person',
        id,
        owned: true,
        before: newest?.sequence ?? 0,
        limit: 2,
      }),
    ).toEqual(rest.slice(0, 2));
  });
});

describe('export of a list as shown', () => {
  const columns = ['name', 'phone', 'station'];

  it('writes csv with a mark, chosen columns, filters and order; masked stays masked; a formula stays text', async () => {
    await put('person', '周明', { employer: '=cmd|calc' });
    const file = join(office.folder, '人员.csv');
    const done = await office.call('records.export', {
      noun: 'person',
      filters: { employment: 'full' },
      sort: { field: 'name', descending: true },
      columns: [...columns, 'employer'],
      file,
    });
    const text = readFileSync(file, 'utf8');
    expect(text).toBe(
      `\uFEFF姓名,联系电话,所在站点,用人单位\r\n周明,154 **** 2269,前进街道社会工作站,'=cmd|calc\r\n林小雨,154 **** 2267,前进街道社会工作站,\r\n`,
    );
    expect(done.rows).toBe(2);
    expect(office.count('audit', "action = 'export' AND after LIKE '%employment%'")).toBe(1);
  });

  it('writes the same to a workbook', async () => {
    const file = join(office.folder, '人员.xlsx');
    await office.call('records.export', { noun: 'person', sort: { field: 'name' }, columns, file });
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file);
    expect((book.worksheets[0]?.getRow(1).values as string[]).slice(1)).toEqual([
      '姓名',
      '联系电话',
      '所在站点',
    ]);
    expect(book.worksheets[0]?.getRow(2).getCell(1).value).toBe('何静');
  });
});

describe('undo of an import', () => {
  it('takes back what the workbook brought, once nothing stands on it', async () => {
    const kinds = async () =>
      (await office.call('undo.list', { limit: 100 })).filter(
        ({ kind, undone }) => kind === 'import' && !undone,
      );
    const [last] = await kinds();
    expect(last).toMatchObject({ noun: 'person', title: '林小雨', records: 2 });
    expect(await code(office.call('undo.do', { id: last?.id ?? '' }))).toBe('OK');
    expect([
      office.count('person', 'removedAt IS NULL'),
      office.count('training', 'removedAt IS NULL'),
    ]).toEqual([1, 0]);
    const stations = (await kinds()).at(-1);
    expect(stations).toMatchObject({ noun: 'station', records: 2 });
    expect(await code(office.call('undo.do', { id: stations?.id ?? '' }))).toBe('UNDO_IN_USE');
  });
});
