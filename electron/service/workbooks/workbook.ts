import { Refusal } from '../../../shared/result';
import { readCsv } from './csv';
import { attribute, closedUntil, richText, sheetRows, type SheetTools } from './sheet-xml';
import type { Sheet } from './sheet';
import { zipEntries } from './zip-entries';

/** Built-in number formats that show dates (ECMA-376 18.8.30, with those of Chinese Excel). */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58);
/**
 * Quoted text, escaped characters, colours and conditions say nothing about the kind of a format.
 */
const showsDate = (code: string): boolean =>
  /[ymdh]/i.test(code.replace(/"[^"]*"|\\.|_.|\[(?![hms]+\])[^\]]*\]|general/gi, ''));

function dateStyles(styles: string): (style: number) => boolean {
  const custom = new Map<number, string>();
  for (const [tag] of styles.matchAll(/<(?:\w+:)?numFmt\b[^>]*>/g))
    custom.set(Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? '');
  const formats = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles)?.[0] ?? '';
  const dates = [...formats.matchAll(/<(?:\w+:)?xf\b[^>]*>/g)].map(([tag]) => {
    const id = Number(attribute(tag, 'numFmtId') ?? 0);
    const code = custom.get(id);
    return code === undefined ? isBuiltInDate(id) : showsDate(code);
  });
  return (style) => dates[style] ?? false;
}

/** Where a relationship of the workbook points, inside the zip. */
const partPath = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;

function read(file: string): Sheet[] {
  const entry = zipEntries(file);
  const book = entry('xl/workbook.xml');
  if (book === null) throw new Error('no workbook');
  const targets = new Map(
    [
      ...(entry('xl/_rels/workbook.xml.rels') ?? '').matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g),
    ].map(([tag]) => [attribute(tag, 'Id'), partPath(attribute(tag, 'Target') ?? '')]),
  );
  const shared = entry('xl/sharedStrings.xml') ?? '';
  const strings = [
    ...shared
      .slice(0, closedUntil(shared, 'si'))
      .matchAll(/<(?:\w+:)?si\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g),
  ].map((match) => richText(match[1] ?? ''));
  const tools: SheetTools = {
    strings,
    isDate: dateStyles(entry('xl/styles.xml') ?? ''),
    epoch: /date1904\s*=\s*["'](1|true)/.test(book) ? 24_107 : 25_569,
  };
  return [...book.matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)]
    .filter(([tag]) => (attribute(tag, 'state') ?? 'visible') === 'visible')
    .map(([tag]) => ({
      name: attribute(tag, 'name') ?? '',
      rows: sheetRows(entry(targets.get(attribute(tag, '\\w+:id')) ?? '') ?? '', tools),
    }));
}

/**
 * Reads the sheets of an .xlsx workbook (ECMA-376, ISO/IEC 29500) or a .csv file; anything else is
 * refused with what to do. Only values are read: no macros, links or formulas.
 */
export function readWorkbook(file: string): Sheet[] {
  const csv = /\.(csv|txt)$/i.test(file);
  if (!csv && !/\.(xlsx|xlsm)$/i.test(file)) throw Refusal.of('IMPORT_NOT_XLSX');
  try {
    return csv ? readCsv(file) : read(file);
  } catch {
    throw Refusal.of('IMPORT_UNREADABLE');
  }
}
