import { otherUnit } from '../../../shared/codes/measures';
import { codeLabel, twoCodes } from '../../../shared/codes/tables';
import { isMasked } from '../records/masking';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import type { FieldDescription, FieldOf, FieldValue, Values } from '../../../shared/domain/noun';
import { isSummed } from '../../../shared/domain/field-kinds';
import { bareAmount, isApproximate, readCell } from './cells';
import { markedCell } from './cell-marks';
import { isMonthAlone, readPeriod } from './dates';
import type { Column } from './header';
import { isMaskText, type MaskedText } from './known-records';
import { error, type RowFault, type RowTools } from './row-faults';
import { decidedByNumber, namedCells, readDivision, readReference } from './row-references';
import { cellText, type Cell, type SheetRow } from '../workbooks/sheet';

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
  /** Days of which only the month is written. */
  readonly months = new Set<string>();
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
    const below =
      typeof above === 'string' ? resolver.divisions.within(above, cellText(cell)) : null;
    const found = below === null ? readDivision(cell, resolver) : { id: below };
    if ('id' in found) this.values[key] = found.id;
    else this.faults.push(error(column, found.fault));
  }

  /** Of two posts in one cell only the first is taken, which is told: 站长兼督导. */
  #tellSecond(field: FieldDescription, column: number, cell: Cell, taken: FieldValue): void {
    if (field.kind !== 'code') return;
    const both = twoCodes(field.codes, cellText(cell));
    if (both === null || both.code !== taken || both.also === taken) return;
    this.faults.push({
      column,
      severity: 'warning',
      code: 'IMPORT_SECOND_CODE',
      params: {
        value: cellText(cell),
        taken: codeLabel(field.codes, both.code),
        left: codeLabel(field.codes, both.also),
      },
    });
  }

  /** An amount that is taken for exact though its cell says that it is not; floor space is round. */
  #tellApproximate(field: FieldDescription, column: number, cell: Cell): void {
    if (figureOf(field) !== 'money' || !isApproximate(cell)) return;
    this.faults.push({
      column,
      severity: 'warning',
      code: 'IMPORT_APPROXIMATE',
      params: { value: cellText(cell), taken: bareAmount(cell) ?? cellText(cell) },
    });
  }

  /** A value that a cell has by itself; a second column only fills what the first left empty. */
  own(key: string, field: FieldDescription, { column, heading, second }: Column, cell: Cell): void {
    const own = 'unit' in field ? (field.unit?.zh ?? '') : '';
    const unit = otherUnit(heading, own);
    if (unit !== null && cellText(cell) !== '') {
      this.faults.push(
        error(column, { code: 'IMPORT_UNIT_OTHER', params: { heading, unit, own } }),
      );
      return;
    }
    const read = readCell(key, field, cell, heading, this.tools.words);
    const { values } = this;
    if ('fault' in read) this.faults.push(error(column, read.fault));
    else if (!second || (values[key] ?? null) === null) {
      values[key] = read.value;
      this.#tellSecond(field, column, cell, read.value);
      this.#tellApproximate(field, column, cell);
    } else if (read.value !== null && !sameValue(values[key], read.value))
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
  /** Days of which only the month is written. */
  months: ReadonlySet<string>;
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
    const { cell, mark, faults: marked } = markedCell(row, column, figureOf(field));
    for (const fault of marked) cells.faults.push({ column, ...fault });
    if (isBlank(field, cell)) continue;
    const period = periodIn(key, field, cell);
    if (field.kind === 'date' && (mark?.month || isMonthAlone(cell))) cells.months.add(key);
    if (isMasked(field) && isMaskText(cellText(cell)))
      cells.masks.push({ key, column, text: cellText(cell) });
    else if (period) cells.period(column, cell, period);
    else if (field.kind === 'reference') cells.reference(key, field, column, cell);
    else if (field.kind === 'division') cells.division(key, column, cell);
    else cells.own(key, field, one, cell);
  }
  const { values, faults, further, masks, months } = cells;
  return { values, faults, decided: decided.fields, further, masks, months };
}
