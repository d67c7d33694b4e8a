import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { tableFiles } from '../../../shared/contract/import';
import { fixture, statisticsOffice } from './statistics-office';

const made = await statisticsOffice();
afterAll(() => {
  made.close();
});

const text = (between: string): Buffer =>
  Buffer.from(
    [
      ['站点名称', '服务人次'],
      ['永昌街道社工站', 10],
    ]
      .map((row) => row.join(between))
      .join('\n'),
  );
const ole = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  Buffer.alloc(512),
  Buffer.from('Workbook\0', 'utf16le'),
]);
const page = Buffer.from('<html><body><table><tr><td>站点名称</td></tr></table></body></html>');
const workbook = readFileSync(fixture('S1-one-station-vertical.xlsx'));

/** What stands in files of an ending, and what is said of one that cannot be read. */
const contents: Record<string, [content: Buffer, code: string | null]> = {
  xlsx: [workbook, null],
  xlsm: [workbook, null],
  xltx: [workbook, null],
  xltm: [workbook, null],
  csv: [text(','), null],
  tsv: [text('\t'), null],
  txt: [text('\t'), null],
  xls: [ole, 'IMPORT_OLD_XLS'],
  xlt: [ole, 'IMPORT_OLD_XLS'],
  et: [ole, 'IMPORT_ET'],
  ett: [ole, 'IMPORT_ET'],
  xlsb: [page, 'IMPORT_HTML'],
  ods: [page, 'IMPORT_HTML'],
  htm: [page, 'IMPORT_HTML'],
  html: [page, 'IMPORT_HTML'],
  mht: [Buffer.from('MIME-Version: 1.0\n'), 'IMPORT_HTML'],
  mhtml: [Buffer.from('MIME-Version: 1.0\n'), 'IMPORT_HTML'],
  xml: [Buffer.from('<?xml version="1.0"?><Workbook/>'), 'IMPORT_XML_SPREADSHEET'],
};

it('reads or tells every file of a folder that may hold a table', async () => {
  const folder = join(made.folder, '各种文件');
  mkdirSync(folder);
  for (const ending of tableFiles) {
    const [content] = contents[ending] ?? [];
    if (!content) throw new Error(ending);
    writeFileSync(join(folder, `表.${ending}`), content);
  }
  writeFileSync(join(folder, '照片.jpg'), 'ffd8ff');
  const found = await made.preview(folder);
  const read = found.files.map((file) => [basename(file), null]);
  const told = found.unread.map(({ file, code }) => [file, code]);
  expect(Object.fromEntries([...read, ...told])).toEqual(
    Object.fromEntries(
      Object.entries(contents).map(([ending, [, code]]) => [`表.${ending}`, code]),
    ),
  );
});
