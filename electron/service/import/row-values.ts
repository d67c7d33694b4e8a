import { loose } from '../../../shared/codes/text';
import type { FieldFailure } from '../../../shared/result';
import type { Severity } from '../../../shared/rules/finding';
import { identityColumns } from '../../../shared/domain/identity';
import { byNoun, nounOf, type NounName } from '../../../shared/domain/nouns';
import {
  storedFields,
  type FieldDescription,
  type FieldOf,
  type Values,
} from '../../../shared/domain/noun';
import { isSummed } from '../../../shared/domain/field-kinds';
import { checkRecord, normalRecord, type RuleContext } from '../../../shared/rules/record-rules';
import type { Behaviour } from '../database/behaviour';
import { warnedInImports } from '../records/origins';
import { readCell } from './cells';
import { markedCell } from './cell-marks';
import { readPeriod } from './dates';
import type { Column } from './header';
import type { Resolver } from './resolver';
import { cellText, type Cell, type SheetRow } from '../workbooks/sheet';

/** A fault of one row, at its column. */
type RowFault = FieldFailure & { column: number; severity: Severity };

export interface RowRead {
  /** What the row states; fields the row leaves empty are null. */
  values: Values;
  faults: RowFault[];
  sound: boolean;
  /** Ids of further records that a cell names after the first one. */
  further: string[];
}

const error = (column: number, failure: FieldFailure): RowFault => ({
  column,
  severity: 'error',
  ...failure,
});

function readReference(
  field: FieldOf<'reference'>,
  cell: Cell,
  resolver: Resolver,
): { id: string } | { fault: FieldFailure; severity: Severity } {
  const text = cellText(cell);
  const found = resolver.reference(field.refers, text);
  if ('id' in found) return found;
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

/** Reads the cells of a row into values; what cannot be read is a fault at its cell. */
function cellsOf(
  noun: NounName,
  row: SheetRow,
  columns: readonly Column[],
  resolver: Resolver,
): { values: Values; faults: RowFault[]; decided: ReadonlySet<string>; further: string[] } {
  const further: string[] = [];
  const values: Values = {};
  const faults: RowFault[] = [];
  const fields = nounOf(noun).fields;
  const decided = decidedByNumber(noun, row, columns, resolver);
  Object.assign(values, decided.values);
  faults.push(...decided.faults);
  for (const { column, field: key, heading } of columns) {
    const field = key === null || decided.fields.has(key) ? undefined : fields[key];
    if (key === null || !field) continue;
    const { cell, faults: marked } = markedCell(row, column, figureOf(field));
    for (const fault of marked) faults.push({ column, ...fault });
    if (isBlank(field, cell)) continue;
    const period = periodIn(key, field, cell);
    if (period) {
      if ('date' in period.starts && 'date' in period.ends)
        Object.assign(values, { starts: period.starts.date, ends: period.ends.date });
      else faults.push(error(column, { code: 'DATE_UNKNOWN', params: { value: cellText(cell) } }));
      continue;
    }
    if (field.kind === 'reference') {
      for (const named of namedCells(field, cell, resolver)) {
        const found = readReference(field, named, resolver);
        if (!('id' in found)) faults.push({ column, severity: found.severity, ...found.fault });
        else if (values[key] === undefined) values[key] = found.id;
        else if (values[key] !== found.id) further.push(found.id);
      }
      continue;
    }
    if (field.kind === 'division') {
      const found = readDivision(cell, resolver);
      if ('id' in found) values[key] = found.id;
      else faults.push(error(column, found.fault));
      continue;
    }
    const read = readCell(key, field, cell, heading);
    if ('value' in read) values[key] = read.value;
    else faults.push(error(column, read.fault));
  }
  return { values, faults, decided: decided.fields, further: [...new Set(further)] };
}

/**
 * The cells of a row with what its noun understands from them: the tier of a station from its name.
 */
function understood(
  noun: NounName,
  { understood: understand }: Pick<Behaviour, 'understood'>,
  read: Values,
  resolver: Resolver,
): Values {
  if (!understand) return read;
  const every = storedFields(nounOf(noun)).map(([key]) => [key, read[key] ?? null] as const);
  return understand(Object.fromEntries(every), resolver);
}

const initials = byNoun((noun) =>
  Object.entries(nounOf(noun).fields).flatMap(([key, { initial }]) =>
    initial === undefined ? [] : [{ key, initial }],
  ),
);

/**
 * Values of a new record: where neither the workbook nor the register says anything, a field is as
 * it begins.
 */
export function withDefaults(noun: NounName, values: Values): Values {
  const full = { ...values };
  for (const { key, initial } of initials(noun)) full[key] ??= initial;
  return full;
}

/** Reads one data row of a noun's workbook and checks it by the record rules. */
export function readRow(
  noun: NounName,
  behaviour: Behaviour,
  row: SheetRow,
  columns: readonly Column[],
  resolver: Resolver,
  rules: RuleContext,
): RowRead {
  const { values: raw, faults, decided, further } = cellsOf(noun, row, columns, resolver);
  const values = normalRecord(noun, understood(noun, behaviour, raw, resolver), rules);
  const columnOf = (key: string): number =>
    columns.find((column) => column.field === key)?.column ??
    columns.find((column) => column.field === nounOf(noun).title)?.column ??
    1;
  // What a number could not decide is told at the number, not again at the name.
  const unread = new Set([
    ...faults.map((fault) => fault.column),
    ...(faults.length > 0 ? [...decided].map(columnOf) : []),
  ]);
  for (const [key, fault] of Object.entries(checkRecord(noun, withDefaults(noun, values), rules))) {
    // A period in one column has its fault where its start stands.
    const column =
      key === 'ends' && !columns.some((one) => one.field === 'ends')
        ? columnOf('starts')
        : columnOf(key);
    const label = nounOf(noun).fields[key]?.label ?? key;
    if (!unread.has(column))
      faults.push({
        column,
        severity: warnedInImports.has(fault.code) ? 'warning' : 'error',
        ...(fault.code === 'REQUIRED'
          ? { code: 'IMPORT_REQUIRED', params: { field: label } }
          : fault),
      });
    unread.add(column);
  }
  return { values, faults, further, sound: faults.every((fault) => fault.severity !== 'error') };
}
