import type { FailureCode } from '../../../shared/text/failures';
import type { Parts } from './parts';

/** Why a file is no workbook that can be read; each has its own sentence with what to do. */
export type NoWorkbook = Extract<
  FailureCode,
  | 'IMPORT_FILE_EMPTY'
  | 'IMPORT_OLD_XLS'
  | 'IMPORT_ET'
  | 'IMPORT_ENCRYPTED'
  | 'IMPORT_HTML'
  | 'IMPORT_XML_SPREADSHEET'
  | 'IMPORT_TEXT_NAMED_XLS'
  | 'IMPORT_DOCUMENT'
  | 'IMPORT_ODS'
  | 'IMPORT_XLSB'
  | 'IMPORT_PICTURE'
  | 'IMPORT_PDF'
  | 'IMPORT_ARCHIVE'
  | 'IMPORT_NOT_XLSX'
  | 'IMPORT_UNREADABLE'
>;

/** What a file holds by its first bytes, whatever it is called: a ZIP, text, or what it is not. */
export type FileKind = 'zip' | 'text' | NoWorkbook;

const SIGNATURES: readonly [string, FileKind][] = [
  ['504b0304', 'zip'],
  ['89504e47', 'IMPORT_PICTURE'],
  ['ffd8ff', 'IMPORT_PICTURE'],
  ['47494638', 'IMPORT_PICTURE'],
  ['424d', 'IMPORT_PICTURE'],
  ['49492a00', 'IMPORT_PICTURE'],
  ['4d4d002a', 'IMPORT_PICTURE'],
  ['52494646', 'IMPORT_PICTURE'],
  ['25504446', 'IMPORT_PDF'],
  ['52617221', 'IMPORT_ARCHIVE'],
  ['377abcaf271c', 'IMPORT_ARCHIVE'],
  ['1f8b', 'IMPORT_ARCHIVE'],
  // Workbooks from before there were streams (BIFF 2 to 5).
  ['09000400', 'IMPORT_OLD_XLS'],
  ['09020600', 'IMPORT_OLD_XLS'],
  ['09040600', 'IMPORT_OLD_XLS'],
  ['09080800', 'IMPORT_OLD_XLS'],
];
const OLE = 'd0cf11e0a1b11ae1';
const HEAD = 4096;
const HTML =
  /^\s*(<!doctype\s+html|<(html|head|meta|body|table|style|div|script)\b|mime-version:)/i;
const XHTML = /^\s*<\?xml[^>]*>\s*(<!doctype\s+html|<html\b)/i;
const XML_SPREADSHEET = /^\s*<\?xml[\s\S]*<(\w+:)?Workbook\b/;

/** The kind of a compound file (MS-CFB) by the streams that its directory names. */
function oleKind(name: string, bytes: Buffer): NoWorkbook {
  const has = (stream: string): boolean => bytes.includes(Buffer.from(`${stream}\0`, 'utf16le'));
  if (has('EncryptedPackage')) return 'IMPORT_ENCRYPTED';
  if (has('Workbook') || has('Book')) return /\.ett?$/i.test(name) ? 'IMPORT_ET' : 'IMPORT_OLD_XLS';
  if (has('WordDocument') || has('PowerPoint Document')) return 'IMPORT_DOCUMENT';
  return 'IMPORT_UNREADABLE';
}

/** The first piece of a text, in whatever encoding, for recognising its first words. */
function headOf(bytes: Buffer): string {
  const head = bytes.subarray(0, HEAD);
  const [first, second] = head;
  const wide = (first === 0xff && second === 0xfe) || second === 0;
  const swapped = (first === 0xfe && second === 0xff) || first === 0;
  const encoding = wide ? 'utf-16le' : swapped ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(head);
}

const CONTROLS = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** What a file holds, by its content; only of text does the name say how it is to be read. */
export function fileKind(name: string, bytes: Buffer): FileKind {
  if (bytes.length === 0) return 'IMPORT_FILE_EMPTY';
  const start = bytes.toString('hex', 0, 8);
  if (start === OLE) return oleKind(name, bytes);
  const isHeic = /^ftyp(heic|heix|mif1|avif)/.test(bytes.toString('latin1', 4, 12));
  const known = isHeic
    ? 'IMPORT_PICTURE'
    : SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
  const head = headOf(bytes);
  // Two letters are too few to tell a picture from a text that begins with them.
  if (known && !(start.startsWith('424d') && !CONTROLS.test(head))) return known;
  if (HTML.test(head) || XHTML.test(head)) return 'IMPORT_HTML';
  if (XML_SPREADSHEET.test(head)) return 'IMPORT_XML_SPREADSHEET';
  if (/\.(csv|txt|tsv)$/i.test(name)) return 'text';
  if (CONTROLS.test(head))
    return /\.xls[xm]?$/i.test(name) ? 'IMPORT_UNREADABLE' : 'IMPORT_NOT_XLSX';
  return /\.(xls[xmb]?|xlt|ett?)$/i.test(name) ? 'IMPORT_TEXT_NAMED_XLS' : 'IMPORT_NOT_XLSX';
}

/** Why a ZIP holds no workbook that can be read; null where it may hold one. */
export async function archiveKind(parts: Parts, book: string): Promise<NoWorkbook | null> {
  if (parts.has('mimetype')) {
    const type = await parts.text('mimetype');
    return /opendocument\.spreadsheet/.test(type) ? 'IMPORT_ODS' : 'IMPORT_DOCUMENT';
  }
  if (/\.bin$/i.test(book) || parts.has('xl/workbook.bin')) return 'IMPORT_XLSB';
  const isOther = (name: string): boolean =>
    /^(word|ppt)\/|^ofd\.xml$/i.test(name) && !parts.has('xl/workbook.xml');
  if (isOther(book) || (!parts.has(book) && parts.names.some(isOther))) return 'IMPORT_DOCUMENT';
  return parts.has(book) || parts.has('[Content_Types].xml') ? null : 'IMPORT_ARCHIVE';
}
