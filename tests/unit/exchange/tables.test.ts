import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readCsv, writeCsv } from '../../../electron/service/package-format/csv';
import {
  buildDatapackage,
  readDatapackage,
  readTable,
  writeTable,
  type Table,
} from '../../../electron/service/package-format/tables';
import type { TableSchema } from '../../../shared/package/manifest';
import { submission } from './submission';

const schema: TableSchema = {
  fields: [
    { name: 'id', type: 'string', constraints: { required: true, unique: true } },
    { name: '人数', type: 'integer', constraints: { minimum: 0 } },
    { name: '金额', type: 'number' },
    { name: '日期', type: 'date' },
    { name: '级别', type: 'string', constraints: { enum: ['甲', '乙'], maxLength: 1 } },
    { name: '在用', type: 'boolean' },
  ],
};
const rows = [
  { id: 'a', 人数: 3, 金额: 12.5, 日期: '2026-09-30', 级别: '甲', 在用: true },
  { id: '=1+1', 人数: null, 金额: null, 日期: null, 级别: null, 在用: null },
];
const table: Table = { name: 'stations', title: '社工站', schema, rows };
const csv = (text: string) => Buffer.from(`id,人数,金额,日期,级别,在用\r\n${text}`);

describe('CSV', () => {
  it('has BOM and CRLF, and quotes only what needs it', () =>
    expect(
      Buffer.from(
        writeCsv([
          ['a', '乡,镇'],
          ['say "x"', ' b'],
        ]),
      ).toString(),
    ).toBe('\ufeffa,"乡,镇"\r\n"say ""x"""," b"\r\n'));
  it('brings back every text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(
            fc.string({ unit: 'grapheme' }).filter((text) => !text.startsWith('\ufeff')),
            { minLength: 2, maxLength: 2 },
          ),
          { minLength: 1, maxLength: 8 },
        ),
        (cells) => {
          expect(readCsv(writeCsv(cells))).toEqual(cells);
        },
      ),
    );
  });
  it.each([
    ['a stray quote', 'a,b\r\n"x"y,1\r\n'],
    ['an open quote', 'a,b\r\n"x,1\r\n'],
    ['a short row', 'a,b\r\n1\r\n'],
  ])('refuses %s', (_what, text) => expect(readCsv(Buffer.from(text))).toBeNull());
  it('refuses what is not UTF-8', () =>
    expect(readCsv(Buffer.from([0xcf, 0xe7, 0xd5, 0xf2, 0x0d, 0x0a]))).toBeNull());
});

describe('a table', () => {
  it('comes back as it was, formula-like text too', () =>
    expect(readTable('stations', schema, writeTable(schema, rows))).toEqual(rows));
  it.each([
    ['a word for a number', 'a,three,,,,\r\n', 1, '人数', 'type'],
    ['an exponent', 'a,1E+05,,,,\r\n', 1, '人数', 'type'],
    ['a date that is none', 'a,,,2026-02-30,,\r\n', 1, '日期', 'type'],
    ['too small', 'a,-1,,,,\r\n', 1, '人数', 'constraint'],
    ['not in the list', 'a,,,,丙,\r\n', 1, '级别', 'constraint'],
    ['missing', 'a,,,,,\r\n,1,,,,\r\n', 2, 'id', 'constraint'],
    ['twice', 'a,,,,,\r\na,,,,,\r\n', 2, 'id', 'unique'],
  ])('names the place of %s', (_what, text, row, field, reason) =>
    expect(() => readTable('stations', schema, csv(text))).toThrow(
      expect.objectContaining({
        failure: { code: 'SCHEMA_MISMATCH', params: { table: 'stations', row, field, reason } },
      }),
    ),
  );
  it('needs its heading', () =>
    expect(() => readTable('stations', schema, Buffer.from('id,x\r\n'))).toThrow());
});

describe('a data package', () => {
  const input = {
    name: '220581-2026q3-0001',
    tables: [table, { ...table, name: 'projects', rows: [] }],
    submission: submission({}),
  };
  const files = () =>
    new Map(buildDatapackage(input).files.map(({ path, bytes }) => [path, bytes]));
  it('comes back as it was, the same bytes each time', async () => {
    expect(await readDatapackage(files())).toMatchObject({
      ok: true,
      submission: { division: '220581' },
    });
    const result = await readDatapackage(files());
    if (result.ok)
      expect(Object.fromEntries(result.tables)).toEqual({ stations: rows, projects: [] });
    expect(files()).toEqual(
      new Map(
        buildDatapackage({ ...input, tables: [...input.tables].reverse() }).files.map(
          ({ path, bytes }) => [path, bytes],
        ),
      ),
    );
  });
  it.each<[string, string, (map: Map<string, Uint8Array>) => void]>([
    ['no manifest', 'datapackage.json', (map) => map.delete('datapackage.json')],
    [
      'a manifest that is no JSON',
      'datapackage.json',
      (map) => map.set('datapackage.json', Buffer.from('{')),
    ],
    ['a missing table', 'stations', (map) => map.delete('data/stations.csv')],
    ['a table of other bytes', 'projects', (map) => map.set('data/projects.csv', Buffer.from('x'))],
    [
      'a table it does not describe',
      'data/more.csv',
      (map) => map.set('data/more.csv', Buffer.from('x')),
    ],
    [
      'a wrong row count',
      'stations',
      (map) =>
        map.set(
          'datapackage.json',
          Buffer.from(
            Buffer.from(map.get('datapackage.json') ?? [])
              .toString()
              .replace('"rowCount": 2', '"rowCount": 3'),
          ),
        ),
    ],
  ])('with %s is refused', async (_what, where, change) => {
    const map = files();
    change(map);
    expect(await readDatapackage(map)).toMatchObject({
      failure: { code: 'SCHEMA_MISMATCH', params: { table: where } },
    });
  });
});
