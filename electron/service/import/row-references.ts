import { loose } from '../../../shared/codes/text';
import { identityColumns } from '../../../shared/domain/identity';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import type { FieldOf, Values } from '../../../shared/domain/noun';
import { failure, type FieldFailure } from '../../../shared/result';
import type { Severity } from '../../../shared/rules/finding';
import { readCell } from './cells';
import { markedCell } from './cell-marks';
import type { Column } from './header';
import { namesOf, near, offered } from './nearest-names';
import type { Resolver } from './resolver';
import { error, type RowFault, type RowTools } from './row-faults';
import { cellText, type Cell, type SheetRow } from '../workbooks/sheet';

type ReferenceRead = { id: string | null } | { fault: FieldFailure; severity: Severity };

/** Marks that offices set between names in one cell. */
const BETWEEN = /[、，,;；/／\n]|\s+|(?<=站)[和与及]/;

/** The names in a cell that names several records, each of them known; null where it does not. */
function severalIn(refers: NounName, text: string, resolver: Resolver): string[] | null {
  const names = text.split(BETWEEN).filter((name) => name.trim() !== '');
  const ids = names.map((name) => resolver.reference(refers, name.trim()));
  const known = new Set(ids.flatMap((found) => ('id' in found ? [found.id] : [])));
  return known.size > 1 && ids.every((found) => 'id' in found) ? names : null;
}

export function readReference(
  key: string,
  field: FieldOf<'reference'>,
  cell: Cell,
  { resolver, words }: RowTools,
): ReferenceRead {
  const text = cellText(cell);
  const answer = words.answered(key, text);
  if (answer === null) return { id: null };
  const found = resolver.answered(field.refers, answer) ?? resolver.reference(field.refers, text);
  if ('id' in found) {
    if (answer === undefined && resolver.isShort(field.refers, text))
      words.shortened(key, field.label, text, resolver.nameOf(found.id) ?? '');
    return found;
  }
  const { label } = nounOf(field.refers);
  const several = severalIn(field.refers, text, resolver);
  if (several)
    return {
      fault: failure('IMPORT_SEVERAL_NAMED', { value: text, noun: label, names: several }),
      severity: 'error',
    };
  // Where several have the name, it is not another that is meant.
  const like = found.fault === 'unknown' ? resolver.nearest(field.refers, text) : [];
  if (found.fault === 'unknown')
    words.asked(key, field.label, text, () => offered(like, (id) => resolver.isComing(id)));
  const names = near(namesOf(like));
  // A record can come in without an optional reference; importing again when the other record is
  // there fills it in.
  if (!field.required)
    return {
      fault: {
        code: 'IMPORT_REFERENCE_LATER',
        params: { value: text, field: field.label, noun: label, ...names },
      },
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
    fault: { code, params: { value: text, noun: label, ...names } },
    severity: 'error',
  };
}

export function readDivision(
  cell: Cell,
  resolver: Resolver,
): { id: string } | { fault: FieldFailure } {
  const value = cellText(cell);
  const found = resolver.divisions.find(value);
  if ('id' in found) return found;
  return {
    fault:
      found.fault === 'ambiguous'
        ? { code: 'IMPORT_DIVISION_AMBIGUOUS', params: { value } }
        : {
            code: 'IMPORT_DIVISION_UNKNOWN',
            params: { value, ...near(namesOf(resolver.divisions.nearest(value))) },
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
export function namedCells(field: FieldOf<'reference'>, cell: Cell, resolver: Resolver): Cell[] {
  const names = field.further ? namesIn(cellText(cell)) : [];
  return names.length > 1 && !('id' in resolver.reference(field.refers, cellText(cell)))
    ? names
    : [cell];
}

/**
 * References that a number in the row decides: 身份证号 beside 姓名. The name must then be that of the
 * record.
 */
export function decidedByNumber(
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
