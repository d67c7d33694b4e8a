import { afterAll, expect, it } from 'vitest';
import type { ImportKind, ImportPreview } from '../../../shared/contract/import';
import { textOf } from '../../../shared/text';
import { statisticsOffice, type Row } from './statistics-office';

const made = await statisticsOffice();
const { office, book } = made;
afterAll(() => {
  made.close();
});

/** What a preview of a list says, each as the clerk reads it. */
async function said(kind: ImportKind, ...rows: Row[]): Promise<[ImportPreview, string[]]> {
  const file = await book(`${kind}.xlsx`, { 表: rows });
  const [found] = await office.call('import.preview', {
    files: [file],
    kind,
    ...(kind === 'statistics' ? { period: '2026Q3' } : {}),
  });
  if (!found) throw new Error(kind);
  return [
    found,
    found.problems.map(
      ({ row, column, severity, code, params }) =>
        `${severity} ${row},${column} ${textOf(code, params, 'zh')}`,
    ),
  ];
}

const STAFF: Row = ['姓名', '身份证号', '所属社工站', '联系电话', '岗位'];

it('names the nearest stations and the ledger to import, in a roster and in statistics', async () => {
  const text = '没有登记过站点“永昌街到社工站”，最像永昌街道社会工作站';
  const [, roster] = await said('staff', STAFF, [
    '买买提',
    '410199199003070026',
    '永昌街到社工站',
    '15400000002',
    '站长',
  ]);
  expect(roster).toEqual([expect.stringContaining(`error 2,3 ${text}`)]);
  expect(roster[0]).toContain('先导入站点台账');
  const [, figures] = await said('statistics', ['站点名称', '服务人次'], ['永昌街到社工站', 10]);
  expect(figures).toEqual([expect.stringContaining(`error 2,1 ${text}`)]);
});

it('names the nearest institution of a project, and of a reference that may come later', async () => {
  const list = await book('机构.xlsx', {
    表: [
      ['机构名称', '机构类型'],
      ['向阳花社会工作发展中心', '社会工作服务机构'],
    ],
  });
  const [institutions] = await office.call('import.preview', {
    files: [list],
    kind: 'institutions',
  });
  await office.call('import.apply', { tokens: [institutions?.token ?? ''] });
  const [, later] = await said(
    'stations',
    ['站点名称', '层级', '所属区划', '运营机构'],
    ['永昌街道社会工作站', '乡镇（街道）社工站', '永昌街道', '向阳花社工中心'],
  );
  expect(later).toEqual([
    expect.stringMatching(
      /^warning 2,4 .*“向阳花社工中心”，最像向阳花社会工作发展中心，.*先导入机构台账/,
    ),
  ]);
});

it('names the nearest townships of a division that is none', async () => {
  const [, told] = await said(
    'stations',
    ['站点名称', '层级', '所属区划'],
    ['新站社会工作站', '乡镇（街道）社工站', '永昌街到'],
  );
  expect(told).toEqual([expect.stringMatching(/^error 2,3 .*“永昌街到”，最像永昌街道/)]);
  const [short] = await said(
    'stations',
    ['站点名称', '层级', '所属区划'],
    ['新站社会工作站', '乡镇（街道）社工站', '永昌街道办'],
  );
  expect(short).toMatchObject({ created: 1, problems: [] });
});

it('says of a value that its record does without that its field stays empty', async () => {
  const person = (phone: string, role = '站长'): Row => [
    '阿依古丽',
    '410199199003070026',
    '永昌街道社工站',
    phone,
    role,
  ];
  for (const phone of ['微信同号', '12345', '无电话', '15400000002、15400000003']) {
    const [found, told] = await said('staff', STAFF, person(phone));
    expect(found).toMatchObject({ created: 1 });
    expect(told, phone).toEqual([
      expect.stringMatching(
        new RegExp(`^warning 2,4 .*${phone}.*这个值不采用，“联系电话”留空或保持原样`),
      ),
    ]);
  }
  const [, unread] = await said('staff', STAFF, person('15400000002', '没有这个岗位'));
  expect(unread).toEqual([expect.stringMatching(/^warning 2,5 .*新登记的“岗位”先记为“社工”/)]);
  expect((await said('staff', STAFF, person('15400000002（微信同号）')))[1]).toEqual([]);
});

it('says what stood where the message would not', async () => {
  const head: Row = ['站点名称', '层级', '所属区划', '建成日期', '面积（㎡）'];
  const at = ['新站社会工作站', '乡镇（街道）社工站', '永昌街道'];
  const [found, told] = await said('stations', head, [...at, '2026-05-01', 99_999_999_999_999]);
  expect(found).toMatchObject({ created: 1 });
  expect(told).toEqual([
    expect.stringMatching(/^warning 2,5 .*这里写的“99999999999999”不采用，“.*”留空或保持原样/),
  ]);
});

it('tells the second of two posts in a cell', async () => {
  const row = (role: string): Row => [
    '阿依古丽',
    '410199199003070026',
    '永昌街道社工站',
    null,
    role,
  ];
  const [found, told] = await said('staff', STAFF, row('站长兼督导'));
  expect(told).toEqual([
    expect.stringMatching(/^warning 2,5 “站长兼督导”写了两个：按“站长”导入，“督导”没有登记/),
  ]);
  expect((await said('staff', STAFF, row('站长')))[1]).toEqual([]);
  await office.call('import.apply', { tokens: [found.token] });
  expect(office.count('person', "role = 'head'")).toBe(1);
});
