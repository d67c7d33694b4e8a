import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Sheet } from './sheet';

/** A register as text has a few megabytes; more is no list of people. */
const MOST_BYTES = 64 * 1024 * 1024;
const DELIMITERS = [',', ';', '\t'] as const;
const HEAD_LINES = 20;

/**
 * Text of a CSV file: UTF-8 with or without its mark, UTF-16 by its mark (Excel's “Unicode text”),
 * else GB 18030, of which GBK and GB 2312 are parts.
 */
export function decodeCsv(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  }
}

/** The mark that parts most lines into the same number of cells. */
function delimiterOf(text: string): string {
  const lines = text.split(/\r?\n/, HEAD_LINES).filter((line) => line.trim() !== '');
  const commonest = (mark: string): number => {
    const counts = lines.map((line) => line.split(mark).length - 1).filter((count) => count > 0);
    return counts.length * Math.max(0, ...counts);
  };
  return DELIMITERS.reduce((best, mark) => (commonest(mark) > commonest(best) ? mark : best), ',');
}

/** `="22019919900101002X"` is how digits are kept as text in a CSV file that Excel will open. */
const bare = (cell: string): string => /^="(.*)"$/s.exec(cell)?.[1] ?? cell;

/** Reads a CSV file as one sheet named after it. Throws on anything that is no such text. */
export function readCsv(file: string): Sheet[] {
  if (statSync(file).size > MOST_BYTES) throw new Error('too large');
  const text = decodeCsv(readFileSync(file)).replace(/^\uFEFF/, '');
  if (text.includes('\0')) throw new Error('no text');
  const rows = parse(text, {
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  });
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
