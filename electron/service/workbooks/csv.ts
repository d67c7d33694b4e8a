import { basename, extname } from 'node:path';
import { parse } from 'csv-parse/sync';
import { visible } from '../../../shared/codes/text';
import { Refusal } from '../../../shared/result';
import type { Sheet } from './sheet';

/** A register as text has a few megabytes; more is no list of people. */
const MOST_BYTES = 64 * 1024 * 1024;
const DELIMITERS = [',', ';', '\t', '，', '|', '；'] as const;
const HEAD_LINES = 20;
const LOST = '\uFFFD';

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** Encodings that a file may be in: by its mark, by its gaps, else one of the two without marks. */
function encodingsOf(bytes: Uint8Array): string[] {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  if (first === 0xef && second === 0xbb && third === 0xbf) return ['utf-8'];
  const head = bytes.subarray(0, 400);
  const gaps = (odd: number): number =>
    head.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  // Every second byte of plain digits and commas is nothing in UTF-16; so is the second of 一.
  const [high, low] = [gaps(0), gaps(1)];
  if (low * 8 > head.length && low > high * 3) return ['utf-16le'];
  if (high * 8 > head.length && high > low * 3) return ['utf-16be'];
  return ['utf-8', 'gb18030'];
}

/**
 * Text of a CSV file: UTF-8 with or without its mark, UTF-16 in either order (Excel's “Unicode
 * text”), else GB 18030, of which GBK and GB 2312 are parts.
 * @throws Refusal IMPORT_CSV_BYTES with the line of the first bytes that are no character
 */
export function decodeCsv(bytes: Uint8Array): string {
  const encodings = encodingsOf(bytes);
  for (const encoding of encodings)
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this encoding, or damaged; the next one may fit.
    }
  const tried = encodings.map((encoding) => new TextDecoder(encoding).decode(bytes));
  const lost = (text: string): number => text.split(LOST).length;
  const meant = tried.reduce((best, text) => (lost(text) < lost(best) ? text : best));
  throw Refusal.of('IMPORT_CSV_BYTES', { line: lineAt(meant, meant.indexOf(LOST)) });
}

/** How often the commonest number of a mark in a line occurs, times that number. */
function evenness(lines: readonly string[], mark: string): number {
  const times = new Map<number, number>();
  for (const line of lines) {
    const count = line.split(mark).length - 1;
    if (count > 0) times.set(count, (times.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...[...times].map(([count, lines]) => count * lines));
}

/** The mark that parts most lines into the same number of cells. */
function delimiterOf(text: string): string {
  const lines = text
    .split(/\r?\n/, HEAD_LINES)
    .map((line) => line.replace(/"[^"]*"/g, ''))
    .filter((line) => line.trim() !== '');
  return DELIMITERS.reduce(
    (best, mark) => (evenness(lines, mark) > evenness(lines, best) ? mark : best),
    ',',
  );
}

/**
 * Where a quote opens that swallows the lines behind it: its end never comes, or is the beginning
 * of another one in a later line. Null where every quote closes.
 */
function openQuote(text: string, delimiter: string): number | null {
  const opening = new RegExp(`(?:^|\\n|${delimiter === '|' ? '\\|' : delimiter})"`, 'g');
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const start = opening.lastIndex;
    let end = text.indexOf('"', start);
    for (; end >= 0; end = text.indexOf('"', end + 1)) {
      const next = text[end + 1];
      if (next === '"') end += 1;
      else if (next === undefined || next === '\n' || next === '\r' || next === delimiter) break;
      else if (text.slice(start, end).includes('\n')) return start;
    }
    if (end < 0) return start;
    opening.lastIndex = end + 1;
  }
  return null;
}

/** The beginning of a figure with a separator of thousands that parted it, and its other parts. */
const BEGINS = /^\s*[¥￥+-]?\s*[1-9]\d{0,2}\s*$/;
const GOES_ON = /^\d{3}(?:\.\d+)?\s*(?:[元个人次户场节笔家小时%万]*)\s*$/;

const isParted = (record: readonly string[]): boolean =>
  record.some((cell, at) => BEGINS.test(cell) && GOES_ON.test(record[at + 1] ?? ''));

/** The commonest number of filled cells. */
function commonest(widths: readonly number[]): number {
  const times = new Map<number, number>();
  for (const width of widths) times.set(width, (times.get(width) ?? 0) + 1);
  return [...times].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

/**
 * The first line in which a separator of thousands that no quotes surround has made two cells of a
 * figure (1,234): it has more cells than the head above it, or than other lines where those leave
 * the last ones out. All cells behind would stand under the next heading.
 */
function partedLine(rows: readonly string[][]): number | null {
  const filled = (row: readonly string[]): number =>
    row.findLastIndex((cell) => cell.trim() !== '') + 1;
  const head = rows.findIndex(
    (row) =>
      row.filter((cell) => cell.trim() !== '').length > 1 &&
      !row.some((cell) => /^\s*[\d.,]+\s*$/.test(cell)),
  );
  const most = rows[head]?.length ?? 0;
  const below = rows.slice(head + 1);
  const several = below.filter((row) => row.length > 1);
  const whole = several.filter((row) => !isParted(row));
  const usual = commonest((whole.length > 0 ? whole : several).map((row) => row.length));
  const least = usual > 1 && usual < most ? usual : most;
  const at = below.findIndex((row) => filled(row) > least && isParted(row));
  return head < 0 || at < 0 ? null : head + at + 2;
}

/** `="22019919900101002X"` is how digits are kept as text in a CSV file that Excel will open. */
const unquoted = (cell: string): string => /^="(.*)"$/s.exec(cell)?.[1] ?? cell;

/** The mark before what a spreadsheet program would take for a formula is none of the text. */
const bare = (cell: string): string =>
  /^'+[=+@\t\r-]/.test(cell) ? cell.slice(1) : unquoted(cell);

/**
 * Reads a CSV file as one sheet named after it.
 * @throws Refusal IMPORT_TOO_LARGE, IMPORT_CSV_BYTES, IMPORT_CSV_NOT_TEXT, IMPORT_CSV_QUOTE,
 *   IMPORT_CSV_THOUSANDS
 */
export function readCsv(file: string, bytes: Buffer): Sheet[] {
  if (bytes.length > MOST_BYTES)
    throw Refusal.of('IMPORT_TOO_LARGE', { most: MOST_BYTES / 1024 / 1024 });
  const decoded = decodeCsv(bytes);
  const nothing = decoded.indexOf('\0');
  if (nothing >= 0) throw Refusal.of('IMPORT_CSV_NOT_TEXT', { line: lineAt(decoded, nothing) });
  const text = visible(decoded);
  const delimiter = delimiterOf(text);
  const open = openQuote(text, delimiter);
  if (open !== null) throw Refusal.of('IMPORT_CSV_QUOTE', { line: lineAt(text, open) });
  const rows = parse(text, {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  });
  const parted = /^[,，]$/.test(delimiter) ? partedLine(rows) : null;
  if (parted !== null) throw Refusal.of('IMPORT_CSV_THOUSANDS', { line: parted });
  return [
    {
      name: basename(file, extname(file)),
      state: 'visible',
      kind: 'worksheet',
      hiddenColumns: [],
      rows: rows.map((record, at) => ({
        number: at + 1,
        cells: [null, ...record.map((cell) => (cell.trim() === '' ? null : bare(cell)))],
      })),
    },
  ];
}
