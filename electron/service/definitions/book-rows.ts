import type { z } from 'zod';
import type { PlacedFailure } from '../../../shared/contract/definitions';
import { failure, type FieldFailure } from '../../../shared/result';
import type { Sheet } from '../workbooks/sheet';
import { headedLines, type ColumnOf, type Line } from '../workbooks/tables';
import { codeOf, NO, referenceWords, YES, type CommonColumn, type Words } from './book-layout';

/** The lines of a cell that say something. */
export const linesIn = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** What could not be read, each at its cell; one cell is complained of once. */
export class Complaints {
  readonly all: PlacedFailure[] = [];

  say(cell: string, fault: FieldFailure): void {
    if (!this.all.some((one) => one.cell === cell)) this.all.push({ ...fault, cell });
  }

  word<T extends string, K extends string>(
    line: Line<K>,
    key: K,
    { words, otherwise }: { words: Words<T>; otherwise: T },
  ): T {
    const value = line.text(key);
    if (value === '') return otherwise;
    const found = codeOf(words, value);
    if (found === null)
      this.say(
        line.place(key),
        failure('DEF_CELL_WORD', { value, choices: Object.values<string>(words) }),
      );
    return found ?? otherwise;
  }

  yes<K extends string>(line: Line<K>, key: K): boolean {
    const words: Words<'yes' | 'no'> = { yes: YES, no: NO };
    return this.word<'yes' | 'no', K>(line, key, { words, otherwise: 'no' }) === 'yes';
  }

  /** Lines of a cell, each with a sign between its parts; others are complained of. */
  pairs<K extends string>(line: Line<K>, key: K, sign: string, parts: number): string[][] {
    return linesIn(line.text(key)).map((one) => {
      const [first = '', ...rest] = one.split(sign);
      const split = parts === 2 ? [first, rest.join(sign)] : [first, ...rest];
      if (split.length !== parts || split.some((part) => part.trim() === ''))
        this.say(line.place(key), failure('DEF_CELL_LINE', { value: one }));
      return split.map((part) => part.trim());
    });
  }
}

/** A label, in Chinese alone where there is no other. */
export const labelOf = (zh: string, en: string) => ({ zh, en: en || zh });

/** What items of every return have in common, as their schemas take it. */
export function readItem(line: Line<CommonColumn>, complaints: Complaints) {
  const decimals = line.text('decimals');
  return {
    key: line.text('key'),
    section: line.text('section'),
    group: labelOf(line.text('group'), line.text('groupEn')),
    label: labelOf(line.text('label'), line.text('labelEn')),
    unit: labelOf(line.text('unit'), line.text('unitEn')),
    decimals: decimals === '' ? 0 : Number(decimals),
    reference: complaints.word(line, 'reference', { words: referenceWords, otherwise: 'during' }),
    required: complaints.yes(line, 'required'),
    cumulative: complaints.yes(line, 'cumulative'),
    headings: linesIn(line.text('headings')),
  };
}

/** How the rows of a sheet are read. */
export interface Kind<K extends string, T> {
  name: string;
  columns: readonly ColumnOf<K>[];
  /** The column without which a row is none. */
  first: K;
  schema: z.ZodType<T>;
  read: (line: Line<K>, complaints: Complaints) => unknown;
  columnOf: Readonly<Record<string, K>>;
}

/** What was read, and from which lines. */
export interface Rows<K extends string, T> {
  values: T[];
  lines: Line<K>[];
}

/** The rows of a sheet that can be read; what is wrong with the others is said at their cells. */
export function rowsOf<K extends string, T>(
  sheets: readonly Sheet[],
  kind: Kind<K, T>,
  complaints: Complaints,
): Rows<K, T> {
  const sheet = sheets.find(({ name }) => name.trim() === kind.name);
  const rows: Rows<K, T> = { values: [], lines: [] };
  if (!sheet) {
    complaints.say(`${kind.name}!A1`, failure('TEMPLATE_CELL_SHEET', { sheet: kind.name }));
    return rows;
  }
  const { lines, missing } = headedLines(sheet, kind.columns);
  for (const { title, cell } of missing)
    complaints.say(cell, failure('TEMPLATE_CELL_COLUMN', { sheet: kind.name, column: title }));
  for (const line of lines) {
    if (kind.columns.every(({ key }) => line.text(key) === '')) continue;
    const read = kind.schema.safeParse(kind.read(line, complaints));
    if (read.success) {
      rows.values.push(read.data);
      rows.lines.push(line);
      continue;
    }
    for (const { path } of read.error.issues) {
      const at = String(path[0] ?? '');
      const key =
        kind.columnOf[at] ?? kind.columns.find((one) => one.key === at)?.key ?? kind.first;
      complaints.say(line.place(key), failure('DEF_CELL_BAD', { value: line.text(key) }));
    }
  }
  return rows;
}
