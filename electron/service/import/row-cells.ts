import { loose } from '../../../shared/codes/text';
import type { FieldFailure } from '../../../shared/result';
import type { Severity } from '../../../shared/rules/finding';
import { isMasked } from '../records/masking';
import { identityColumns } from '../../../shared/domain/identity';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import type { FieldDescription, FieldOf, FieldValue, Values } from '../../../shared/domain/noun';
import { isSummed } from '../../../shared/domain/field-kinds';
import type { RuleContext } from '../../../shared/rules/record-rules';
import { readCell } from './cells';
import { markedCell } from './cell-marks';
import { readPeriod } from './dates';
import type { Column } from './header';
import { isMaskText, type KnownRecords, type MaskedText } from './known-records';
import type { Resolver } from './resolver';
import type { Words } from './words';
import { cellText, type Cell, type SheetRow } from '../workbooks/sheet';

/** A fault of one row, at its column. */
export type RowFault = FieldFailure & { column: number; severity: Severity };

/** An error at a column. */
export const error = (column: number, failure: FieldFailure): RowFault => ({
  column,
  severity: 'error',
  ...failure,
});

/** What a row is read with. */
export interface RowTools {
  resolver: Resolver;
  rules: RuleContext;
  words: Words;
  known: KnownRecords;
}

type ReferenceRead = { id: string | null } | { fault: FieldFailure; severity: Severity };

function readReference(
  key: string,
  field: FieldOf<'reference'>,
  cell: Cell,
  { resolver, words }: RowTools,
): ReferenceRead {
  const text = cellText(cell);
  const answer = words.answered(key, text);
  if (answer === null) return { id: null };
  const found = resolver.answered(field.refers, answer) ?? resolver.reference(field.refers, text);
  if ('id' in found) return found;
  if (found.fault === 'unknown')
    words.asked(key, field.label, text, () => resolver.nearest(field.refers, text));
  // A record can come in without an optional reference; importing again when the other record is
  // there fills it in.
  if (!field.required)
    return {
      fault: { code: 'IMPORT_REFERENCE_LATER', params: { value: text, field: field.label } },
      severity: 'warning',
    };
  const places = found.fault === 'ambiguous' ? resolver.places(field.refers, text) : [];
  if (places.length > 1 && nounOf(field.refers).identified)
    return {
      fault: {
        code: 'IMPORT_PERSON_AMBIGUOUS',
        params: { value: text, places },
      },
      severity: 'error',
    };
  const code =
    found.fault === 'ambiguous'
      ? 'IMPORT_REFERENCE_AMBIGUOUS'
      : field.refers === 'station'
        ? 'IMPORT_STATION_UNKNOWN'
        : 'IMPORT_RECORD_UNKNOWN';
  return {
    fault: { code, params: { value: text, noun: nounOf(field.refers).label } },
    severity: 'error',
  };
}

function readDivision(cell: Cell, resolver: Resolver): { id: string } | { fault: FieldFailure } {
  const found = resolver.division(cellText(cell));
  if ('id' in found) return found;
  return {
    fault: {
      code: found.fault === 'ambiguous' ? 'IMPORT_DIVISION_AMBIGUOUS' : 'IMPORT_DIVISION_UNKNOWN',
      params: { value: cellText(cell) },
    },
  };
}

/** Names in one cell, as people part them. */
const namesIn = (text: string): string[] =>
  text
    .split(/[、，,;；\n]/)
    .map((name) => name.trim())
    .filter(Boolean);

/**
 * The cells of a reference: one, or several where the field has further ones and the text is not
 * one name.
 */
function namedCells(field: FieldOf<'reference'>, cell: Cell, resolver: Resolver): Cell[] {
  const names = field.further ? namesIn(cellText(cell)) : [];
  return names.length > 1 && !('id' in resolver.reference(field.refers, cellText(cell)))
    ? names
    : [cell];
}

/**
 * References that a number in the row decides: 身份证号 beside 姓名. The name must then be that of the
 * record.
 */
function decidedByNumber(
  noun: NounName,
  row: SheetRow,
  columns: readonly Column[],
  resolver: Resolver,
): { values: Values; faults: RowFault[]; fields: Set<string> } {
  const values: Values = {};
  const faults: RowFault[] = [];
  const fields = new Set<string>();
  for (const { key, field, number } of identityColumns(noun)) {
    const at = columns.find((column) => column.field === key);
    if (!at) continue;
    const { cell, faults: marked } = markedCell(row, at.column, null);
    for (const fault of marked) faults.push({ column: at.column, ...fault });
    if (cellText(cell) === '') continue;
    fields.add(field);
    const refers = nounOf(noun).fields[field]?.refers as NounName;
    const read = readCell(key, number, cell, at.heading);
    const found = 'value' in read ? resolver.reference(refers, String(read.value)) : null;
    if ('fault' in read) {
      faults.push(error(at.column, read.fault));
      continue;
    }
    if (!found || !('id' in found)) {
      faults.push(
        error(at.column, {
          code: 'IMPORT_NUMBER_UNKNOWN',
          params: { noun: nounOf(refers).label },
        }),
      );
      continue;
    }
    const named = columns.find((column) => column.field === field);
    const name = cellText(named ? row.cells[named.column] : null);
    if (named && name !== '' && loose(name) !== loose(resolver.nameOf(found.id) ?? ''))
      faults.push(
        error(named.column, {
          code: 'IMPORT_NUMBER_OF_ANOTHER',
          params: { value: name, name: resolver.nameOf(found.id) ?? '' },
        }),
      );
    else values[field] = found.id;
  }
  return { values, faults, fields };
}

/** Nothing stands in the cell, or only what people write where there is nobody to name. */
const isBlank = (field: FieldDescription, cell: Cell): boolean =>
  cellText(cell) === '' || (field.kind === 'reference' && /^[/\\\-—无]+$/.test(cellText(cell)));

/** A cell of a day that has a whole period in it, such as 2024.1-2026.12. */
const periodIn = (
  key: string,
  field: FieldDescription,
  cell: Cell,
): ReturnType<typeof readPeriod> =>
  field.kind === 'date' && (key === 'starts' || key === 'ends') ? readPeriod(cell) : null;

/** Whether a field's cell holds an amount; a year is a number and none. */
const figureOf = (field: FieldDescription): 'number' | 'money' | null =>
  field.kind === 'money' ? 'money' : isSummed(field) ? 'number' : null;

const sameValue = (a: FieldValue | undefined, b: FieldValue): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** What the cells of a row say, column by column; what cannot be read is a fault at its cell. */
class RowCells {
  readonly values: Values = {};
  readonly faults: RowFault[] = [];
  readonly masks: MaskedText[] = [];
  readonly #further: string[] = [];

  constructor(private readonly tools: RowTools) {}

  get further(): string[] {
    return [...new Set(this.#further)];
  }

  /** A day's column in which a whole period stands. */
  period(column: number, cell: Cell, { starts, ends }: NonNullable<ReturnType<typeof readPeriod>>) {
    if ('date' in starts && 'date' in ends)
      Object.assign(this.values, { starts: starts.date, ends: ends.date });
    else
      this.faults.push(error(column, { code: 'DATE_UNKNOWN', params: { value: cellText(cell) } }));
  }

  reference(key: string, field: FieldOf<'reference'>, column: number, cell: Cell): void {
    for (const named of namedCells(field, cell, this.tools.resolver)) {
      const found = readReference(key, field, named, this.tools);
      const { values } = this;
      if (!('id' in found)) this.faults.push({ column, severity: found.severity, ...found.fault });
      else if (values[key] === undefined || found.id === null) values[key] = found.id;
      else if (values[key] !== found.id) this.#further.push(found.id);
    }
  }

  /** A place; where an earlier column names the township, a later one names the village in it. */
  division(key: string, column: number, cell: Cell): void {
    const { resolver } = this.tools;
    const above = this.values[key];
    const below = typeof above === 'string' ? resolver.within(above, cellText(cell)) : null;
    const found = below === null ? readDivision(cell, resolver) : { id: below };
    if ('id' in found) this.values[key] = found.id;
    else this.faults.push(error(column, found.fault));
  }

  /** A value that a cell has by itself; a second column only fills what the first left empty. */
  own(key: string, field: FieldDescription, { column, heading, second }: Column, cell: Cell): void {
    const read = readCell(key, field, cell, heading, this.tools.words);
    const { values } = this;
    if ('fault' in read) this.faults.push(error(column, read.fault));
    else if (!second || (values[key] ?? null) === null) values[key] = read.value;
    else if (read.value !== null && !sameValue(values[key], read.value))
      this.faults.push({
        column,
        severity: 'warning',
        code: 'IMPORT_SECOND_DIFFERS',
        params: { value: cellText(cell), field: field.label },
      });
  }
}

/** What the cells of a row say. */
interface CellsRead {
  values: Values;
  faults: RowFault[];
  /** Fields that a number has decided. */
  decided: ReadonlySet<string>;
  further: string[];
  /** Cells that hide what they say behind stars. */
  masks: readonly MaskedText[];
}

/** Reads the cells of a row into values. */
export function cellsOf(
  noun: NounName,
  row: SheetRow,
  columns: readonly Column[],
  tools: RowTools,
): CellsRead {
  const cells = new RowCells(tools);
  const decided = decidedByNumber(noun, row, columns, tools.resolver);
  Object.assign(cells.values, decided.values);
  cells.faults.push(...decided.faults);
  for (const one of columns) {
    const { column, field: key } = one;
    const field = key === null || decided.fields.has(key) ? undefined : nounOf(noun).fields[key];
    if (key === null || !field) continue;
    const { cell, faults: marked } = markedCell(row, column, figureOf(field));
    for (const fault of marked) cells.faults.push({ column, ...fault });
    if (isBlank(field, cell)) continue;
    const period = periodIn(key, field, cell);
    if (isMasked(field) && isMaskText(cellText(cell)))
      cells.masks.push({ key, column, text: cellText(cell) });
    else if (period) cells.period(column, cell, period);
    else if (field.kind === 'reference') cells.reference(key, field, column, cell);
    else if (field.kind === 'division') cells.division(key, column, cell);
    else cells.own(key, field, one, cell);
  }
  const { values, faults, further, masks } = cells;
  return { values, faults, decided: decided.fields, further, masks };
}
