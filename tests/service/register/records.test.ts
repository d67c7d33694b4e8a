import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refusal, type Failure } from '../../../shared/result';
import { workbookKinds } from '../../../shared/domain/nouns';
import { openOffice, type RegisterOffice } from './office';

let office: RegisterOffice;
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.close());

const station = {
  name: '永昌街道社会工作站',
  tier: 'station',
  division: '220104004',
  state: 'running',
  phone: '154 0000 0001',
};
const save = (
  noun: 'station' | 'person' | 'institution',
  values: Record<string, string | number | null>,
  id: string | null = null,
  revision: number | null = null,
) => office.call('records.save', { noun, id, revision, values });
async function refusal(work: Promise<unknown>): Promise<Failure> {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof Refusal) return error.failure;
  throw new Error('was not refused');
}

describe('records', () => {
  it('saves a station with a short division code and a plain phone, masked for the window', async () => {
    const row = await save('station', station);
    expect(row.values).toMatchObject({ division: '220104004000', phone: '154 **** 0001' });
    expect(row.labels).toMatchObject({ division: '永昌街道', tier: '站', state: '运营' });
  });

  it('keeps what was masked when it comes back unchanged', async () => {
    const row = await save('station', station);
    const next = await save(
      'station',
      { phone: String(row.values['phone']), address: '文化街1号' },
      row.id,
      row.revision,
    );
    expect(next.revision).toBe(2);
    expect(
      await office.call('records.reveal', {
        noun: 'station',
        id: row.id,
        field: 'phone',
        reason: '电话核实',
      }),
    ).toEqual({ value: '15400000001' });
    expect(office.count('audit', "action = 'reveal'")).toBe(1);
  });

  it('masks what somebody earns, keeps it when the mask comes back, and shows it for a reason', async () => {
    const at = await save('station', station);
    const row = await save('person', {
      name: '王芳',
      citizenId: '410199196809150021',
      station: at.id,
      monthlyPay: 4200,
    });
    expect(row.values['monthlyPay']).toBe('****');
    const next = await save(
      'person',
      { monthlyPay: '****', major: '社会工作' },
      row.id,
      row.revision,
    );
    expect(
      await office.call('records.reveal', {
        noun: 'person',
        id: row.id,
        field: 'monthlyPay',
        reason: '核对津贴',
      }),
    ).toEqual({ value: '4200' });
    await save('person', { monthlyPay: 4500 }, row.id, next.revision);
    expect(
      JSON.stringify(await office.call('records.history', { noun: 'person', id: row.id })),
    ).not.toMatch(/4,?[25]00/);
  });

  it('refuses with a code at each field', async () => {
    expect(
      await refusal(save('station', { ...station, name: '', tier: 'x', phone: '12' })),
    ).toMatchObject({
      code: 'FORM_INVALID',
      fields: {
        name: { code: 'REQUIRED' },
        tier: { code: 'CODE_UNKNOWN' },
        phone: { code: 'PHONE_SHAPE' },
      },
    });
    expect(await refusal(save('station', { ...station, division: '410105001' }))).toMatchObject({
      fields: { division: { code: 'DIVISION_UNKNOWN' } },
    });
    expect(await refusal(save('station', { ...station, operator: 'nobody' }))).toMatchObject({
      fields: { operator: { code: 'REFERENCE_UNKNOWN' } },
    });
    expect(await refusal(save('station', { ...station, area: '大' }))).toMatchObject({
      fields: { area: { code: 'VALUE_SHAPE' } },
    });
    await save('station', station);
    expect(await refusal(save('station', station))).toMatchObject({
      fields: { name: { code: 'DUPLICATE_RECORD' } },
    });
  });

  it('fills sex and birth date from the id number, and again when the number is corrected', async () => {
    const at = await save('station', station);
    const row = await save('person', {
      name: '王芳',
      citizenId: '410199196809150021',
      station: at.id,
    });
    expect(row.values).toMatchObject({
      sex: '2',
      birthDate: '1968-09-15',
      citizenId: '410199 **** **** **21',
    });
    const next = await save('person', { citizenId: '41019919900307001８' }, row.id, row.revision);
    expect(next.values).toMatchObject({ sex: '1', birthDate: '1990-03-07' });
    const history = await office.call('records.history', { noun: 'person', id: row.id });
    expect(history[0]?.changes).toContainEqual({
      field: 'sex',
      before: { zh: '女', en: 'Female' },
      after: { zh: '男', en: 'Male' },
    });
    expect(JSON.stringify(history)).not.toContain('410199196809150021');
    expect(
      await refusal(office.call('records.remove', { noun: 'station', id: at.id, revision: 1 })),
    ).toMatchObject({ code: 'RECORD_IN_USE', params: { count: 1 } });
    await office.call('records.remove', { noun: 'person', id: row.id, revision: next.revision });
    expect((await office.call('records.list', { noun: 'person', offset: 0, limit: 5 })).total).toBe(
      0,
    );
    expect(
      (await office.call('records.restore', { noun: 'person', id: row.id })).values['name'],
    ).toBe('王芳');
    expect((await office.call('records.get', { noun: 'person', id: row.id })).findings).toEqual([]);
  });

  it('keeps a draft until it is saved', async () => {
    await office.call('drafts.save', { noun: 'station', id: 'new', values: { name: '永' } });
    expect(await office.call('drafts.get', { noun: 'station', id: 'new' })).toMatchObject({
      values: { name: '永' },
    });
    await save('station', station);
    expect(await office.call('drafts.get', { noun: 'station', id: 'new' })).toBeNull();
  });

  it('exports the shown list with sensitive values masked', async () => {
    await save('station', station);
    const file = join(office.folder, 'list.xlsx');
    expect(await office.call('records.export', { noun: 'station', search: 'yc', file })).toEqual({
      file,
      rows: 1,
    });
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file);
    expect(JSON.stringify(book.worksheets[0]?.getRow(2).values)).toContain('154 **** 0001');
  });

  it('changes the division table for this office', async () => {
    await office.call('divisions.edit', { code: '220104004000', name: '永昌新街道' });
    expect((await office.call('divisions.children', { parent: '220104' }))[3]?.name).toBe(
      '永昌新街道',
    );
    await office.call('divisions.edit', { code: '220104004000', retired: true });
    expect((await office.call('divisions.children', { parent: '220104' })).at(-1)).toMatchObject({
      name: '永昌新街道',
      retired: true,
    });
  });
});

describe('templates', () => {
  /** By heading, as a person fills them in. */
  const examples: Record<
    'institutions' | 'stations' | 'staff' | 'projects',
    Record<string, string | number>
  > = {
    institutions: {
      机构名称: '向阳花社会工作发展中心',
      统一社会信用代码: '52220199MJ72912587',
      登记类型: '社会服务机构',
      评估等级: '3A',
      党组织: '联合党支部',
      法定代表人: '梁秀勇',
      联系电话: '15400000001',
    },
    stations: {
      站点名称: '永昌街道社会工作站',
      层级: '站',
      所属区划: '永昌街道',
      状态: '运营',
      建成日期: '2024-12-01',
      面积: 120,
      功能区: '办公接待、个案工作室',
      运营方式: '街道直营',
      站长: '王芳',
      联系电话: '15400000001',
    },
    staff: {
      姓名: '王芳',
      身份证号: '410199196809150021',
      性别: '女',
      联系电话: '15400000003',
      学历: '大学本科',
      所学专业: '社会工作',
      政治面貌: '群众',
      所在站点: '永昌街道社会工作站',
      岗位: '社工',
      '专/兼职': '专职',
      到岗日期: '2022-07-01',
      职业水平: '社会工作师',
      证书管理号: '202201922935191582',
      登记有效期至: '2027-11-30',
      月工资: 4200,
      社会保险: '养老、医疗',
    },
    projects: {
      项目名称: '永昌街道社工站项目',
      购买方: '永昌街道办事处',
      承接机构: '向阳花社会工作发展中心',
      服务站点: '永昌街道社会工作站',
      服务领域: '社会救助、综合',
      服务对象数: 300,
      合同金额: 20,
      资金来源: '福彩公益金',
      采购方式: '公开招标',
      合同开始: '2026-01-01',
      合同结束: '2026-12-31',
    },
  };

  it.each([...workbookKinds, 'statistics'] as const)(
    'the empty %s template imports cleanly',
    async (kind) => {
      await save('station', { ...station, name: '前进街道社会工作站', division: '220104001' });
      const file = join(office.folder, `${kind}.xlsx`);
      await office.call('template.write', { kind, file });
      const [preview] = await office.call('import.preview', { files: [file], period: '2026Q3' });
      expect(preview).toMatchObject({ kind, created: 0, problems: [] });
      expect(preview?.sheets[0]?.columns.every((column) => column.field !== null)).toBe(true);
    },
  );

  it('filled templates come in whole', async () => {
    for (const kind of ['institutions', 'stations', 'staff', 'projects'] as const) {
      const file = join(office.folder, `${kind}.xlsx`);
      await office.call('template.write', { kind, file });
      const book = new ExcelJS.Workbook();
      await book.xlsx.readFile(file);
      const heads = (book.worksheets[0]?.getRow(1).values as (string | undefined)[]).map((head) =>
        head?.replace(/（.*/, ''),
      );
      for (const [head, value] of Object.entries(examples[kind])) {
        const cell = book.worksheets[0]?.getCell(2, heads.indexOf(head));
        if (cell) cell.value = value;
      }
      await book.xlsx.writeFile(file);
      const [preview] = await office.call('import.preview', { files: [file] });
      expect(preview, kind).toMatchObject({ kind, read: 1, created: 1, problems: [] });
      await office.call('import.apply', { tokens: [preview?.token ?? ''] });
    }
    expect(office.count('project')).toBe(1);
  });
});

describe('workbooks of unknown shape', () => {
  const write = async (name: string, rows: (string | number | null)[][]) => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('表').addRows(rows);
    const file = join(office.folder, name);
    await book.xlsx.writeFile(file);
    return file;
  };

  it('asks about a heading it does not know, and remembers the answer', async () => {
    await save('station', station);
    const file = await write('people.xlsx', [
      [],
      ['本季度人员'],
      [],
      ['哪个站的', '身份证 号码', '姓　名'],
      ['永昌街道社工站', '410199196809150021', '王芳'],
    ]);
    const [asked] = await office.call('import.preview', { files: [file] });
    expect(asked?.sheets[0]).toMatchObject({ headerRow: 4 });
    expect(asked?.sheets[0]?.columns).toContainEqual({
      column: 1,
      heading: '哪个站的',
      second: false,
      field: null,
      sure: false,
    });
    expect(asked?.problems.map((problem) => problem.code)).toEqual(['IMPORT_COLUMN_MISSING']);
    const [told] = await office.call('import.preview', {
      files: [file],
      columns: { [file]: { 表: { 哪个站的: 'station' } } },
    });
    expect(told).toMatchObject({ created: 1, problems: [] });
    await office.call('import.apply', { tokens: [told?.token ?? ''] });
    expect((await office.call('import.preview', { files: [file] }))[0]).toMatchObject({
      unchanged: 1,
      problems: [],
    });
  });

  it('refuses what it cannot read, with what to do', async () => {
    const nothing = await write('nothing.xlsx', [
      ['甲', '乙'],
      [1, 2],
    ]);
    expect(await refusal(office.call('import.preview', { files: [nothing] }))).toMatchObject({
      code: 'IMPORT_NO_HEADER',
    });
    const letter = join(office.folder, 'x.doc');
    writeFileSync(letter, '甲');
    expect(await refusal(office.call('import.preview', { files: [letter] }))).toEqual({
      code: 'IMPORT_NOT_XLSX',
    });
    expect(
      await refusal(office.call('import.preview', { files: [join(office.folder, 'none.xlsx')] })),
    ).toMatchObject({ code: 'PATH_MISSING' });
    expect(await refusal(office.call('import.apply', { tokens: ['gone'] }))).toEqual({
      code: 'IMPORT_TOKEN_UNKNOWN',
    });
  });

  it('takes in a roster of people that were told before their institution', async () => {
    const file = await write('stations.xlsx', [
      ['站点名称', '街道', '承接机构'],
      ['永昌街道社工站', '永昌', '向阳花社会工作发展中心'],
    ]);
    const [preview] = await office.call('import.preview', { files: [file] });
    expect(preview).toMatchObject({
      created: 1,
      problems: [{ column: 3, code: 'IMPORT_REFERENCE_LATER', severity: 'warning' }],
    });
    await office.call('import.apply', { tokens: [preview?.token ?? ''] });
    await save('institution', { name: '向阳花社会工作发展中心', type: 'service' });
    expect((await office.call('import.preview', { files: [file] }))[0]).toMatchObject({
      updated: 1,
      problems: [],
    });
  });
});
