import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readWorkbook } from '../../../electron/service/workbooks/workbook';
import { docx, JPEG, ole, PDF, PNG, zip } from '../handling/files';

const folder = mkdtempSync(join(tmpdir(), 'stationbook-kinds-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const fixtures = join(import.meta.dirname, '../../fixtures/import-cases');

function put(name: string, content: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const xlsb = zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' });
const ods = zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' });
const spreadsheet =
  '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>';

it.each<[string, string | Buffer, string]>([
  ['a.xls', ole('Workbook'), 'IMPORT_OLD_XLS'],
  ['a.xlsx', ole('Book'), 'IMPORT_OLD_XLS'],
  ['a.et', ole('Workbook'), 'IMPORT_ET'],
  ['b.xlsx', ole('EncryptionInfo', 'EncryptedPackage'), 'IMPORT_ENCRYPTED'],
  ['b.xls', '<html><table></table></html>', 'IMPORT_HTML'],
  ['c.xls', '\uFEFF<!DOCTYPE html><html></html>', 'IMPORT_HTML'],
  ['d.xls', spreadsheet, 'IMPORT_XML_SPREADSHEET'],
  ['e.xls', '姓名\t电话\n周一\t154', 'IMPORT_TEXT_NAMED_XLS'],
  ['f.xlsx', '姓名,电话', 'IMPORT_TEXT_NAMED_XLS'],
  ['g.xlsx', '', 'IMPORT_FILE_EMPTY'],
  ['h.xlsx', docx(), 'IMPORT_DOCUMENT'],
  ['h.docx', docx(), 'IMPORT_DOCUMENT'],
  ['i.xlsx', ods, 'IMPORT_ODS'],
  ['i.ods', ods, 'IMPORT_ODS'],
  ['j.xlsb', xlsb, 'IMPORT_XLSB'],
  ['k.png', PNG, 'IMPORT_PICTURE'],
  ['k.xlsx', JPEG, 'IMPORT_PICTURE'],
  ['l.pdf', PDF, 'IMPORT_PDF'],
  ['m.zip', zip({ '花名册.xlsx': 'x' }), 'IMPORT_ARCHIVE'],
  ['n.doc', '甲', 'IMPORT_NOT_XLSX'],
  ['o.xlsx', Buffer.of(1, 2, 3, 4, 5, 6), 'IMPORT_UNREADABLE'],
])('refuses %s with its own sentence', async (name, content, code) => {
  await expect(readWorkbook(put(name, content))).rejects.toMatchObject({ failure: { code } });
});

it.each<[string, string | Buffer]>([
  ['comma', '姓名,电话\n周一,154'],
  ['semicolon', '姓名;电话\n周一;154'],
  ['tab', '姓名\t电话\n周一\t154'],
  ['wide comma', '姓名，电话\n周一，154'],
  ['bar', '姓名|电话\n周一|154'],
  ['mark', '\uFEFF姓名,电话\r\n周一,154\r\n'],
  ['UTF-16LE', Buffer.from('\uFEFF姓名\t电话\n周一\t154', 'utf16le')],
  ['UTF-16BE', utf16be('\uFEFF姓名,电话\n周一,154')],
  ['UTF-16BE without mark', utf16be('姓名,电话\n周一,154')],
  ['invisible characters', '姓\u200b名,电\u00ad话\n\u202d周一\u202c,154'],
])('reads text parted by or written in %s', async (name, content) => {
  const [sheet] = await readWorkbook(put(`${name}.csv`, content));
  expect(sheet?.rows.map(({ cells }) => cells)).toEqual([
    [null, '姓名', '电话'],
    [null, '周一', '154'],
  ]);
});

it('reads a list in UTF-16BE as it was handed in', async () => {
  const [sheet] = await readWorkbook(join(fixtures, 'F23c-utf16be.csv'));
  expect(sheet?.rows[0]?.cells).toEqual([null, '姓名', '身份证号', '所在站点']);
});

it.each<[string, string | Buffer, string, number]>([
  ['open.csv', 'a,b\n1,2\n"3,4\n5,6\n', 'IMPORT_CSV_QUOTE', 3],
  ['swallowed.csv', 'a,b\n"1,2\n"3",4\n', 'IMPORT_CSV_QUOTE', 2],
  ['thousands.csv', '标题\n站点,人次,个数\n永昌,1,234,5\n', 'IMPORT_CSV_THOUSANDS', 3],
  ['last.csv', '站点,个数,人次\n永昌,5,600\n桂林,5,1,234元\n', 'IMPORT_CSV_THOUSANDS', 3],
  ['ragged.csv', '站点,个数,人次,备注\n永昌,5,1,234\n桂林,4,50\n', 'IMPORT_CSV_THOUSANDS', 2],
  [
    'million.csv',
    '指标\t数量\n人次\t1\n'.replaceAll('\t', ',') + '户数,1,234,567.5\n',
    'IMPORT_CSV_THOUSANDS',
    3,
  ],
  ['utf8.csv', Buffer.from([0xe5, 0x91, 0xa8, 0x0a, 0xe5, 0x2c, 0x0a]), 'IMPORT_CSV_BYTES', 2],
  ['binary.csv', 'a,b\n\u0000\u0000,1\n', 'IMPORT_CSV_NOT_TEXT', 2],
])('names the line in %s', async (name, content, code, line) => {
  await expect(readWorkbook(put(name, content))).rejects.toMatchObject({
    failure: { code, params: { line } },
  });
});

it('names the line of a character of GBK that was cut in half', async () => {
  await expect(readWorkbook(join(fixtures, 'F23a-gbk-cut-char.csv'))).rejects.toMatchObject({
    failure: { code: 'IMPORT_CSV_BYTES', params: { line: 3 } },
  });
});

it('leaves quotes within a cell, and lines within quotes', async () => {
  const [sheet] = await readWorkbook(put('quotes.csv', 'a,b\n"1\n2",5"寸\n'));
  expect(sheet?.rows[1]?.cells).toEqual([null, '1\n2', '5"寸']);
});
