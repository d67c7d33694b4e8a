import { halfWidth, loose } from '../../../shared/codes/text';
import { failure, listed, type FieldFailure } from '../../../shared/result';
import type { CodeFilledBy } from '../../../shared/text/failures';
import type { CellProblem } from '../../../shared/contract/evaluation';
import { tenthsOf } from '../../../shared/evaluation/rule-text';
import { cellText, type Cell, type Sheet, type SheetRow } from '../workbooks/sheet';
import { headedLines, isTitled, type ColumnOf, type Line } from '../workbooks/tables';
import { codeOfWord, firstWords, NO, YES, type Words } from './workbook-layout';

const LONGEST = 500;

/** Collects what could not be read, each at its cell; one cell is complained of once. */
export class Found {
  readonly problems: CellProblem[] = [];

  has(cell: string): boolean {
    return this.problems.some((one) => one.cell === cell);
  }

  report(cell: string, failure: FieldFailure, at: string | null = null): void {
    if (!this.has(cell)) this.problems.push({ ...listed(failure), at, cell });
  }

  /** Text within the limit; what is longer is cut and reported. */
  limited(text: string, cell: string, most = LONGEST): string {
    if (text.length > most) this.report(cell, { code: 'TEMPLATE_CELL_LONG', params: { most } });
    return text.slice(0, most).trim();
  }

  /** A list within its limit. */
  few<T>(list: readonly T[], most: number, cell: string): T[] {
    if (list.length > most) this.report(cell, { code: 'TEMPLATE_CELL_MANY', params: { most } });
    return list.slice(0, most);
  }

  name<K extends string>(line: Line<K>, key: K): string {
    return this.limited(line.text(key).replace(/\s*[\r\n]+\s*/g, ''), line.place(key));
  }

  note<K extends string>(line: Line<K>, key: K): { zh: string; en: string } | null {
    const zh = this.limited(line.text(key), line.place(key));
    return zh === '' ? null : { zh, en: '' };
  }

  /** Tenths; null where nothing stands or nothing that is a mark. */
  mark<K extends string>(line: Line<K>, key: K): number | null {
    const [cell, value] = [line.cell(key), line.text(key)];
    if (value === '') return null;
    const tenths = tenthsOf(typeof cell === 'number' ? cell : value);
    if (tenths === null)
      this.report(line.place(key), { code: 'TEMPLATE_CELL_MARK', params: { value } });
    return tenths;
  }

  /** A whole number of percent; a cell that is formatted as percent keeps 0.3 for 30 %. */
  percent<K extends string>(line: Line<K>, key: K): number | null {
    const value = line.text(key);
    if (value === '') return null;
    const plain = Number(halfWidth(value).replace(/[%\s]/g, ''));
    const number =
      Math.round(
        (typeof line.cell(key) === 'number' && plain > 0 && plain < 1 ? plain * 100 : plain) * 1e6,
      ) / 1e6;
    if (Number.isInteger(number) && number >= 0 && number <= 100) return number;
    this.report(line.place(key), { code: 'TEMPLATE_CELL_PERCENT', params: { value } });
    return null;
  }

  yes<K extends string>(line: Line<K>, key: K): boolean {
    const value = line.text(key);
    if (value === '' || /^(否|不|无|n|no|×|0)$/i.test(value)) return false;
    if (/^(是|有|y|yes|√|✓|1)$/i.test(value)) return true;
    this.report(line.place(key), {
      code: 'TEMPLATE_CELL_YES_NO',
      params: { value, yes: YES, no: NO },
    });
    return false;
  }

  /** The code of a word; null where nothing stands or an unknown one, which is reported. */
  word<T extends string, K extends string>(
    line: Line<K>,
    key: K,
    known: Words<T>,
    code: CodeFilledBy<'value' | 'choices' | 'item'>,
    item = '',
  ): T | null {
    const value = line.text(key);
    if (value === '') return null;
    const found = codeOfWord(known, value);
    if (found === null)
      this.report(line.place(key), failure(code, { value, choices: firstWords(known), item }));
    return found;
  }
}

/** The sheet of a name, however it is spaced; its absence is reported. */
export function sheetOf(sheets: readonly Sheet[], name: string, found: Found): Sheet | null {
  const sheet = sheets.find((one) => loose(one.name) === loose(name));
  if (!sheet) found.report(`${name}!A1`, { code: 'TEMPLATE_CELL_SHEET', params: { sheet: name } });
  return sheet ?? null;
}

/**
 * The rows beneath the head, wherever it stands; a column that is needed and missing is reported.
 */
export function linesOf<K extends string>(
  sheet: Sheet,
  columns: readonly ColumnOf<K>[],
  found: Found,
): Line<K>[] {
  const { lines, missing } = headedLines(sheet, columns);
  for (const { title, cell } of missing)
    found.report(cell, {
      code: 'TEMPLATE_CELL_COLUMN',
      params: { sheet: sheet.name, column: title },
    });
  return lines;
}

/**
 * Reads a sheet whose rows are named at the left as one line; what is not there reads as empty, at
 * the first row.
 */
export function namedRows<K extends string>(
  sheet: Sheet,
  rows: readonly { key: K; title: string; also?: readonly string[] }[],
): Line<K> {
  const at = new Map<K, SheetRow>();
  for (const row of sheet.rows) {
    const named = rows.find((one) => !at.has(one.key) && isTitled(one, cellText(row.cells[1])));
    if (named) at.set(named.key, row);
  }
  const cell = (key: K): Cell => at.get(key)?.cells[2] ?? null;
  return {
    sheet: sheet.name,
    number: 1,
    cell,
    text: (key) => cellText(cell(key)),
    place: (key) => `${sheet.name}!B${at.get(key)?.number ?? 1}`,
  };
}
