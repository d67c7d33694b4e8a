import { otherUnit } from '../../../shared/codes/measures';
import { codeLabel, codeOf, twoCodes, wordOf } from '../../../shared/codes/tables';
import { isMasked } from '../records/masking';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import {
  storedFields,
  type FieldDescription,
  type FieldOf,
  type FieldValue,
  type Values,
} from '../../../shared/domain/noun';
import { isSummed } from '../../../shared/domain/field-kinds';
import { bareAmount, isApproximate, isBareOfUnit, isEnd, readCell } from './cells';
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

type Period = NonNullable<ReturnType<typeof readPeriod>>;

const isBound = (key: string): boolean => key === 'starts' || key === 'ends';

/**
 * A cell of a day that has a whole period in it, such as 2024.1-2026.12: of what has two bounds, of
 * the day by which something is over, or of one that its record needs.
 */
function periodIn(key: string, field: FieldDescription, cell: Cell): Period | null {
  if (field.kind !== 'date') return null;
  if (isBound(key)) return readPeriod(cell);
  const period = field.required || isEnd(key) ? readPeriod(cell) : null;
  return period && 'date' in period.starts && 'date' in period.ends ? period : null;
}

/** Whether a field's cell holds an amount; a year is a number and none. */
const figureOf = (field: FieldDescription): 'number' | 'money' | null =>
  field.kind === 'money' ? 'money' : isSummed(field) ? 'number' : null;

const sameValue = (a: FieldValue | undefined, b: FieldValue): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Names of two to four characters with a mark between them. */
const NAMES = /^\p{Script=Han}{2,4}(?:\s*[、，,;；/／\n]\s*\p{Script=Han}{2,4})+$/u;

/** Whether a cell for one person's name has those of several. */
const isSeveralPersons = (noun: NounName, key: string, text: string): boolean => {
  const { identified, title } = nounOf(noun);
  return identified === true && key === title && NAMES.test(text.trim());
};

/** What the cells of a row say, column by column; what cannot be read is a fault at its cell. */
class RowCells {
  readonly values: Values = {};
  readonly faults: RowFault[] = [];
  readonly masks: MaskedText[] = [];
  /** Days of which only the month is written. */
  readonly months = new Set<string>();
  readonly #further: string[] = [];
  /** Columns of fields from which nothing could be read. */
  readonly #unread = new Map<string, number>();

  /** @param of the fields that the list has columns for, and its columns of doubtful money */
  constructor(
    private readonly noun: NounName,
    private readonly of: { listed: ReadonlySet<string | null>; doubtful: ReadonlySet<number> },
    private readonly tools: RowTools,
  ) {}

  get further(): string[] {
    return [...new Set(this.#further)];
  }

  /** A day's column in which a whole period stands. */
  period(column: number, cell: Cell, { starts, ends }: Period) {
    if ('date' in starts && 'date' in ends)
      Object.assign(this.values, { starts: starts.date, ends: ends.date });
    else
      this.faults.push(error(column, { code: 'DATE_UNKNOWN', params: { value: cellText(cell) } }));
  }

  /** A period in a cell that keeps one day is taken for its last one, when it was done; which is told. */
  lastDay(key: string, column: number, cell: Cell, { ends }: Period): void {
    if (!('date' in ends)) return;
    this.values[key] = ends.date;
    this.faults.push({
      column,
      severity: 'warning',
      code: 'IMPORT_PERIOD_LAST',
      params: { value: cellText(cell), taken: ends.date },
    });
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

  /**
   * A word that the field's table does not have and that just one other field of its noun does, which
   * the list has no column for: 专职 under 岗位类别. It is kept there; false where there is no such field.
   */
  #elsewhere(key: string, field: FieldDescription, cell: Cell): boolean {
    const text = cellText(cell);
    const { words } = this.tools;
    if (field.kind !== 'code' || text.length < 2 || codeOf(field.codes, text) !== null)
      return false;
    if (words.answered(key, text) !== undefined) return false;
    const found = storedFields(nounOf(this.noun)).flatMap(([other, one]) => {
      if (one.kind !== 'code' || this.of.listed.has(other)) return [];
      const code = wordOf(one.codes, text);
      return code === null ? [] : [{ other, label: one.label, code }];
    });
    const [only] = found;
    if (!only || found.length > 1) return false;
    this.values[only.other] = only.code;
    words.moved(only.other, only.label, text);
    return true;
  }

  /** What the first column of a field has that cannot be read keeps nobody out where the second can. */
  #tellUnread(key: string): void {
    const column = this.#unread.get(key);
    for (const [at, fault] of this.faults.entries())
      if (fault.column === column) this.faults[at] = { ...fault, severity: 'warning' };
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
    if (this.#elsewhere(key, field, cell)) return;
    if (isSeveralPersons(this.noun, key, cellText(cell))) {
      const params = { value: cellText(cell) };
      this.faults.push(error(column, { code: 'IMPORT_SEVERAL_PERSONS', params }));
      return;
    }
    if (this.of.doubtful.has(column) && isBareOfUnit(cell)) {
      const params = { value: cellText(cell) };
      this.faults.push(error(column, { code: 'IMPORT_UNIT_MISSING', params }));
      return;
    }
    const read = readCell(key, field, cell, heading, this.tools.words);
    const { values } = this;
    if ('fault' in read) {
      this.faults.push(error(column, read.fault));
      if (!second) this.#unread.set(key, column);
    } else if (!second || (values[key] ?? null) === null) {
      values[key] = read.value;
      if (figureOf(field) === 'money') this.tools.words.converted(heading, cellText(cell));
      if (second && read.value !== null) this.#tellUnread(key);
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
  { columns, doubtful }: { columns: readonly Column[]; doubtful: ReadonlySet<number> },
  tools: RowTools,
): CellsRead {
  const listed = new Set(columns.map(({ field }) => field));
  const cells = new RowCells(noun, { listed, doubtful }, tools);
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
    else if (period && isBound(key)) cells.period(column, cell, period);
    else if (period) cells.lastDay(key, column, cell, period);
    else if (field.kind === 'reference') cells.reference(key, field, column, cell);
    else if (field.kind === 'division') cells.division(key, column, cell);
    else cells.own(key, field, one, cell);
  }
  const { values, faults, further, masks, months } = cells;
  return { values, faults, decided: decided.fields, further, masks, months };
}
