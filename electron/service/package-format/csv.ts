import { parse } from 'csv-parse/sync';

const BOM = '\ufeff';

// RFC 4180, plus fields with outer blanks, which some readers would trim.
const quote = (cell: string): string =>
  /["\r\n,]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/**
 * Writes CSV (RFC 4180, CRLF) in UTF-8 with BOM, so that Excel and WPS open it as it is. Cells that
 * begin with `=`, `+`, `-` or `@` are left alone: a guard such as a leading apostrophe would change
 * signed data, and it would come back in as part of the value. Tables made only for looking at
 * carry the guard where they are made.
 */
export const writeCsv = (rows: readonly (readonly string[])[]): Uint8Array =>
  Buffer.from(BOM + rows.map((row) => `${row.map(quote).join(',')}\r\n`).join(''), 'utf8');

/**
 * Reads CSV strictly: valid UTF-8, no stray quotes, every row as long as the first. Null if it is
 * anything else.
 */
export function readCsv(bytes: Uint8Array): string[][] | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return parse(text, {
      bom: true,
      relax_quotes: false,
      relax_column_count: false,
      record_delimiter: ['\r\n', '\n'],
      skip_empty_lines: false,
      max_record_size: 1_000_000,
    });
  } catch {
    return null;
  }
}
