import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NounName } from '../../../shared/domain/nouns';
import type { Values } from '../../../shared/domain/noun';
import { openOffice, type RegisterOffice } from '../register/office';
import { refusal, seed } from './seed';

let office: RegisterOffice;
let stations: { first: string; second: string };
beforeEach(async () => {
  office = openOffice();
  stations = await seed(office);
});
afterEach(() => office.close());

const save = (
  noun: NounName,
  values: Values,
  id: string | null = null,
  revision: number | null = null,
) => office.call('records.save', { noun, id, revision, values });
const list = async (noun: NounName) =>
  (await office.call('records.list', { noun, offset: 0, limit: 50 })).rows.map(
    ({ id, revision, values }) =>
      ({ id, revision, ...values }) as unknown as Record<string, string> & { revision: number },
  );
const get = async (id: string) => office.call('records.get', { noun: 'person', id });
const somebody = (): Values => ({
  name: '何秀',
  citizenId: '410199196809150021',
  station: stations.first,
  role: 'worker',
  employment: 'full',
  postSince: '2022-07-01',
});
const again = async (id: string, values: Values) =>
  save('person', values, id, (await get(id)).revision);

describe('posts in step with the person', () => {
  it('begin with the person', async () => {
    await save('person', somebody());
    expect(await list('post')).toMatchObject([
      {
        station: stations.first,
        role: 'worker',
        employment: 'full',
        starts: '2022-07-01',
        ends: null,
      },
    ]);
  });

  it('are ended and begun anew by a move', async () => {
    const { id } = await save('person', somebody());
    await again(id, { station: stations.second, postSince: '2026-03-01' });
    expect(await list('post')).toMatchObject([
      { station: stations.second, starts: '2026-03-01', ends: null },
      { station: stations.first, starts: '2022-07-01', ends: '2026-02-28' },
    ]);
  });

  it('are corrected in place without a later start', async () => {
    const { id } = await save('person', somebody());
    await again(id, { station: stations.second });
    await again(id, { role: 'supervisor', postSince: '2022-06-01' });
    expect(await list('post')).toMatchObject([
      { station: stations.second, role: 'supervisor', starts: '2022-06-01', ends: null },
    ]);
  });

  it('end with leaving, and a return begins another', async () => {
    const { id } = await save('person', somebody());
    await again(id, { leftOn: '2025-12-31', leftReason: '调往外地' });
    expect(await list('post')).toMatchObject([{ ends: '2025-12-31', reason: '调往外地' }]);
    expect((await get(id)).values).toMatchObject({ inPost: 'no' });
    await again(id, { leftOn: null, leftReason: null, postSince: '2026-05-01' });
    expect(await list('post')).toMatchObject([
      { starts: '2026-05-01', ends: null },
      { starts: '2022-07-01', ends: '2025-12-31' },
    ]);
    expect((await get(id)).values).toMatchObject({ inPost: 'yes' });
  });

  it('lead the person: saved, removed and restored', async () => {
    const { id } = await save('person', somebody());
    const later = await save('post', {
      person: id,
      station: stations.second,
      role: 'head',
      employment: 'full',
      starts: '2026-04-01',
    });
    expect((await get(id)).values).toMatchObject({
      station: stations.second,
      role: 'head',
      postSince: '2026-04-01',
    });
    await office.call('records.remove', { noun: 'post', id: later.id, revision: later.revision });
    expect((await get(id)).values).toMatchObject({ station: stations.first, role: 'worker' });
    await office.call('records.restore', { noun: 'post', id: later.id });
    expect((await get(id)).values).toMatchObject({ station: stations.second, role: 'head' });
    for (const { id: post, revision } of await list('post'))
      await save('post', { ends: '2026-09-30', reason: '离职' }, post, revision);
    expect((await get(id)).values).toMatchObject({
      leftOn: '2026-09-30',
      leftReason: '离职',
      station: stations.second,
    });
  });

  it('complete the one whose start nobody knew', async () => {
    const { id } = await save('person', { ...somebody(), postSince: null });
    await save('post', {
      person: id,
      station: stations.first,
      role: 'worker',
      starts: '2021-01-01',
    });
    expect(await list('post')).toHaveLength(1);
    expect((await get(id)).values).toMatchObject({ postSince: '2021-01-01' });
  });
});

describe('a workbook of people taken in twice', () => {
  const HEADINGS = [
    '姓名',
    '身份证号',
    '所在站点',
    '岗位',
    '到岗日期',
    '职业水平',
    '证书管理号',
    '登记有效期至',
  ];
  async function workbook(name: string, rows: (string | null)[][]): Promise<string> {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('人员');
    sheet.addRow(HEADINGS);
    rows.forEach((row) => sheet.addRow(row));
    const file = join(office.folder, name);
    await book.xlsx.writeFile(file);
    return file;
  }
  async function takeIn(file: string) {
    const [preview] = await office.call('import.preview', { files: [file], kind: 'staff' });
    const [outcome] = await office.call('import.apply', { tokens: [preview?.token ?? ''] });
    return outcome;
  }

  it('changes nothing the second time', async () => {
    const file = await workbook('人员.xlsx', [
      [
        '何秀',
        '410199196809150021',
        '永昌街道社会工作站',
        '社工',
        '2022-07-01',
        '社会工作师',
        '202201922935191582',
        '2027-11-30',
      ],
      ['梁勇', '41019919850101003X', '桂林街道社会工作站', null, null, '无', null, null],
    ]);
    expect(await takeIn(file)).toMatchObject({ created: 2, problems: [] });
    const entries = office.count('audit');
    expect([office.count('post'), office.count('qualification')]).toEqual([2, 1]);
    expect(await takeIn(file)).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
    expect(office.count('audit')).toBe(entries);
  });

  it('keeps the register’s level against a lower one, with a warning at the cell, and is settled the second time', async () => {
    await takeIn(
      await workbook('一.xlsx', [
        [
          '何秀',
          '410199196809150021',
          '永昌街道社会工作站',
          '社工',
          '2022-07-01',
          '社会工作师',
          '202201922935191582',
          '2027-11-30',
        ],
      ]),
    );
    const lower = await workbook('二.xlsx', [
      [
        '何秀',
        '410199196809150021',
        '永昌街道社会工作站',
        '督导',
        '2022-07-01',
        '助理社会工作师',
        '202001922935191500',
        '2026-11-30',
      ],
    ]);
    expect(await takeIn(lower)).toMatchObject({
      updated: 1,
      problems: [{ row: 2, column: 6, code: 'IMPORT_LEVEL_BELOW', severity: 'warning' }],
    });
    expect(await list('qualification')).toMatchObject([
      { level: 'worker', registrationExpiry: '2027-11-30' },
    ]);
    expect(await takeIn(lower)).toMatchObject({ updated: 0, unchanged: 1 });
  });
});

describe('what cannot be', () => {
  it('is refused at its field, with a code of its own', async () => {
    const { id } = await save('person', {
      ...somebody(),
      role: 'head',
      level: 'worker',
      certificate: '202201922935191582',
    });
    const other = {
      name: '梁勇',
      citizenId: '41019919850101003X',
      station: stations.first,
      employment: 'full',
    };
    const twin = { person: '何秀', twin: 'person', recordId: id };
    expect(await refusal(save('person', { ...other, role: 'head' }))).toMatchObject({
      fields: { role: { code: 'STATION_HAS_HEAD', params: twin } },
    });
    expect(
      await refusal(
        save('person', { ...other, certificate: '202201922935191582', level: 'assistant' }),
      ),
    ).toMatchObject({ fields: { certificate: { code: 'CERTIFICATE_USED', params: twin } } });
    expect(
      await refusal(save('person', { ...other, postSince: '2026-01-02', leftOn: '2026-01-01' })),
    ).toMatchObject({ fields: { leftOn: { code: 'POST_REVERSED' } } });
    const second = await save('person', other);
    expect(
      await refusal(
        save('post', {
          person: second.id,
          station: stations.first,
          role: 'head',
          starts: '2026-01-01',
        }),
      ),
    ).toMatchObject({ fields: { role: { code: 'STATION_HAS_HEAD', params: twin } } });
    expect(
      await refusal(
        save('post', {
          person: second.id,
          station: stations.first,
          role: 'worker',
          starts: '2026-01-02',
          ends: '2026-01-01',
        }),
      ),
    ).toMatchObject({ fields: { ends: { code: 'POST_REVERSED' } } });
    expect(
      await refusal(
        save('qualification', {
          person: second.id,
          level: 'worker',
          certificate: '202201922935191582',
        }),
      ),
    ).toMatchObject({ fields: { certificate: { code: 'CERTIFICATE_USED', params: twin } } });
    expect(
      await refusal(
        save('qualification', {
          person: second.id,
          level: 'worker',
          obtained: '2026-02-01',
          registeredOn: '2026-01-01',
        }),
      ),
    ).toMatchObject({ fields: { registeredOn: { code: 'REGISTERED_BEFORE_OBTAINED' } } });
    // A head may follow once the other has left.
    await again(id, { leftOn: '2026-10-01' });
    expect(
      (await save('person', { role: 'head' }, second.id, (await get(second.id)).revision)).values,
    ).toMatchObject({ role: 'head' });
  });
});
