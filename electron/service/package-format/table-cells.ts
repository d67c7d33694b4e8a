import type { TableField } from '../../../shared/package/manifest';

export type Cell = string | number | boolean | null;

export type CellReading = { ok: true; value: Cell } | { ok: false; reason: 'type' | 'constraint' };

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const isDate = (text: string): boolean =>
  DATE.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
const isMoment = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?$/.test(text) &&
  !Number.isNaN(Date.parse(text));

/** How a value stands in a cell. An empty cell is null (Table Schema's default missing value). */
export const writeCell = (value: Cell | undefined): string =>
  value === null || value === undefined ? '' : String(value);

function parseCell(type: TableField['type'], text: string): Cell | undefined {
  switch (type) {
    case 'string':
      return text;
    // No exponent and no thousands separators: a cell that a spreadsheet has reformatted must not
    // pass unnoticed.
    case 'integer':
      return /^-?(0|[1-9]\d{0,14})$/.test(text) ? Number(text) : undefined;
    case 'number':
      return /^-?(0|[1-9]\d{0,14})(\.\d{1,10})?$/.test(text) ? Number(text) : undefined;
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : undefined;
    case 'date':
      return isDate(text) ? text : undefined;
    case 'datetime':
      return isMoment(text) ? text : undefined;
  }
}

/** Reads one cell against its field (Table Schema v2). */
export function readCell({ type, constraints = {} }: TableField, text: string): CellReading {
  if (text === '')
    return constraints.required ? { ok: false, reason: 'constraint' } : { ok: true, value: null };
  const value = parseCell(type, text);
  if (value === undefined) return { ok: false, reason: 'type' };
  const { minimum, maximum, minLength, maxLength } = constraints;
  const length = [...text].length;
  const fits =
    (typeof value !== 'number' ||
      (value >= (minimum ?? -Infinity) && value <= (maximum ?? Infinity))) &&
    length >= (minLength ?? 0) &&
    length <= (maxLength ?? Infinity) &&
    (constraints.enum?.includes(text) ?? true);
  return fits ? { ok: true, value } : { ok: false, reason: 'constraint' };
}
