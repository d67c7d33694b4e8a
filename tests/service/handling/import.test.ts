import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeCsv, readCsv } from '../../../electron/service/workbooks/csv';
import { textOf } from '../../../shared/text';
import { openOffice, type RegisterOffice } from '../register/office';
import { ole } from './files';
import { csv, gbk, idOf, makeWorkbooks, withCheck } from './workbooks';

const folder = mkdtempSync(join(tmpdir(), 'stationbook-workbooks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const put = (name: string, bytes: Buffer | string): string => {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
};
const rowsOf = (file: string) =>
  readCsv(file, readFileSync(file))[0]?.rows.map(({ cells }) => cells.slice(1));

describe('csv files', () => {
  it.each([
    ['UTF-8', Buffer.from('姓名,站点\n林小雨,前进站')],
    ['UTF-8 with its mark', Buffer.from('\uFEFF姓名,站点\n林小雨,前进站')],
    ['GBK', gbk('姓名,站点\r\n林小雨,前进站')],
    ['tabs in UTF-16', Buffer.from('\uFEFF姓名\t站点\n林小雨\t前进站', 'utf16le')],
    ['semicolons', Buffer.from('姓名;站点\n林小雨;前进站')],
  ])('%s', (name, bytes) => {
    expect(rowsOf(put(`${name}.csv`, bytes))).toEqual([
      ['姓名', '站点'],
      ['林小雨', '前进站'],
    ]);
  });

  it('keeps commas, line breaks and quotes inside quoted cells, digits behind ="…", and counts rows as a spreadsheet does', () => {
    expect(rowsOf(put('引号.csv', 'a,"b,1","c\n2","say ""x"""\n\n="0123",,,'))).toEqual([
      ['a', 'b,1', 'c\n2', 'say "x"'],
      [null],
      ['0123', null, null, null],
    ]);
  });

  it('reads the four-byte characters that GB 18030 has beyond GBK', () => {
    expect(decodeCsv(Uint8Array.of(0x95, 0x32, 0x82, 0x36))).toBe('𠀀');
  });

  it('refuses what is no text, and an old workbook with what to do', async () => {
    const office = openOffice();
    await expect(
      office.call('import.preview', {
        files: [put('坏.csv', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xff]))],
      }),
    ).rejects.toMatchObject({ failure: { code: 'IMPORT_UNREADABLE' } });
    await expect(
      office.call('import.preview', { files: [put('旧.xls', ole('Workbook'))] }),
    ).rejects.toMatchObject({ failure: { code: 'IMPORT_OLD_XLS' } });
    expect(textOf('IMPORT_OLD_XLS', {}, 'zh')).toContain('.xlsx');
    office.close();
  });
});

describe('workbooks in layouts of their own', () => {
  let office: RegisterOffice;
  let files: Awaited<ReturnType<typeof makeWorkbooks>>;
  beforeAll(async () => {
    files = await makeWorkbooks(folder);
    office = openOffice();
  });
  afterAll(() => office.close());
  const takeIn = async (file: string) => {
    const previews = await office.call('import.preview', { files: [file] });
    return {
      previews,
      outcomes: await office.call('import.apply', { tokens: previews.map(({ token }) => token) }),
    };
  };
  const order = () => [
    files.stationsAndVisits,
    files.studios,
    files.roster,
    files.peopleAndTrainings,
  ];

  it('come in cleanly, each sheet as what it is', async () => {
    const found = [];
    for (const file of order()) {
      const { previews, outcomes } = await takeIn(file);
      expect(previews.flatMap(({ problems }) => problems)).toEqual([]);
      found.push(...previews.map(({ kind }, at) => `${kind} ${outcomes[at]?.created}`));
    }
    expect(found).toEqual([
      'stations 2',
      'visits 2',
      'stations 2',
      'staff 1',
      'staff 2',
      'trainings 2',
    ]);
    expect(
      office.context.db
        .prepare("SELECT name, note, area FROM station WHERE tier = 'studio' ORDER BY area DESC")
        .all(),
    ).toEqual([
      { name: '前进,第一社工室', note: '两行\r\n备注', area: 40 },
      { name: '南湖第二社工室', note: null, area: 35 },
    ]);
    expect(
      office.context.db
        .prepare('SELECT p.name FROM training t JOIN person p ON p.id = t.person ORDER BY t.date')
        .pluck()
        .all(),
    ).toEqual(['林小雨', '何静']);
  });

  it('change nothing when run a second time', async () => {
    const before = office.count('audit');
    for (const file of order())
      for (const outcome of (await takeIn(file)).outcomes)
        expect(outcome).toMatchObject({ created: 0, updated: 0 });
    expect(office.count('audit')).toBe(before);
  });

  it('lets the id number decide who is meant, and asks for agreement of the name', async () => {
    await takeIn(
      put(
        '同名.csv',
        csv([
          ['姓名', '身份证号', '所在站点'],
          ['林小雨', withCheck('22019919900101301'), '南湖街道社会工作站'],
        ]),
      ),
    );
    const heads = ['姓名', '身份证号', '培训内容', '培训日期', '学时'];
    const problems = async (...row: (string | null)[]) =>
      (
        await office.call('import.preview', {
          files: [put('培训.csv', csv([heads, [...row, '督导技巧', '2026-05-01', '6']]))],
        })
      ).flatMap((preview) =>
        preview.problems.map(({ code, column, params }) => ({ code, column, params })),
      );
    expect(await problems('林小雨', idOf(0))).toEqual([]);
    expect(await problems(null, idOf(0))).toEqual([]);
    expect(await problems('何静', idOf(0))).toEqual([
      { code: 'IMPORT_NUMBER_OF_ANOTHER', column: 1, params: { value: '何静', name: '林小雨' } },
    ]);
    expect(await problems('林小雨', '220199199001011234')).toMatchObject([
      { code: 'IMPORT_NUMBER_UNKNOWN', column: 2 },
    ]);
    expect(await problems('林小雨', null)).toMatchObject([
      {
        code: 'IMPORT_PERSON_AMBIGUOUS',
        column: 1,
        params: { places: ['前进街道社会工作站', '南湖街道社会工作站'] },
      },
    ]);
  });

  it('remembers a column that was matched by hand, and forgets nothing on the next file', async () => {
    const head = ['姓名', '身份证号', '站', '打卡地'];
    const first = put(
      '一.csv',
      csv([head, ['周明', idOf(2), '前进街道社会工作站', '南湖街道社会工作站']]),
    );
    const columns = { [first]: { 一: { 打卡地: 'employer' } } };
    const previews = await office.call('import.preview', {
      files: [first],
      kind: 'staff',
      columns,
    });
    await office.call('import.apply', { tokens: previews.map(({ token }) => token) });
    const [again] = await office.call('import.preview', {
      files: [
        put(
          '二.csv',
          csv([
            ['打卡地', '姓名', '身份证号', '所在站点'],
            ['某单位', '周明', idOf(2), '前进街道社会工作站'],
          ]),
        ),
      ],
    });
    expect(again?.sheets[0]?.columns[0]).toMatchObject({
      heading: '打卡地',
      field: 'employer',
      sure: true,
    });
  });
});
