import { failure, listed } from '../../../shared/result';
import type { FailureCode, ParamsFor } from '../../../shared/text/failures';
import type { ReadDb } from '../database/reading';
import { select, text, whole } from '../database/rows';
import type { ImportProblem } from '../../../shared/contract/import';
import { itemLabel, type StatisticsItem } from '../../../shared/domain/statistics-form';
import { halfWidth } from '../../../shared/codes/text';
import { defaultStatisticsForm } from '../../../shared/domain/statistics-form';
import type { Figures } from '../../../shared/rules/read-model';
import { isNamed } from './reopened';
import { reportingStations } from './checks';
import { registerFigures } from './register-figures';
import { moneyColumns, moneyUnit, type MoneyColumn } from './money-columns';
import { markedCell, type MarkedCell } from '../import/cell-marks';
import { readNumber } from '../import/cells';
import { Notes } from '../import/notes';
import { skippedRow } from '../import/row-kinds';
import type { Table } from '../import/tables';
import { STATION } from '../import/kinds';
import type { Resolver } from '../import/resolver';
import { cellText, type Cell, type SheetRow } from '../workbooks/sheet';

interface StatisticsRow {
  sheet: string;
  row: number;
  station: string;
  stationName: string;
  period: string;
  action: 'create' | 'update' | 'unchanged';
  /** Values in the smallest unit of each item. */
  values: Record<string, number>;
  before: Record<string, number>;
}

export interface StatisticsPlan {
  read: number;
  notes: Notes;
  rows: StatisticsRow[];
  problems: ImportProblem[];
}

const QUARTERS = '一二三四';

/** The quarter that a text names: `2026年3季度`, `2026年第三季度`, `2026Q3`; null when it names none. */
function periodOf(text: string): string | null {
  const match = /(20\d{2})\s*年?\s*(?:第?\s*([1-4一二三四])\s*季|Q([1-4]))/i.exec(halfWidth(text));
  if (!match) return null;
  const quarter = match[3] ?? match[2] ?? '';
  return `${match[1]}Q${QUARTERS.includes(quarter) ? QUARTERS.indexOf(quarter) + 1 : quarter}`;
}

const items = new Map(defaultStatisticsForm.items.map((item) => [item.key, item]));

const itemOf = (field: string | null): StatisticsItem | undefined =>
  field === null ? undefined : items.get(field);

type Problem = <C extends FailureCode>(
  column: number,
  code: C,
  severity: ImportProblem['severity'],
  ...params: ParamsFor<C>
) => void;

/** One character may be the number of a line instead of a figure; 零 and 十 number none alone. */
const LONE = /^[一二三四五六七八九]$/;

/**
 * The figure of a cell, or null. An item kept in 万元 has its unit in a cell such as `6万`, and is not
 * multiplied by it.
 */
const figureIn = (cell: Cell): number | null =>
  typeof cell === 'string' && LONE.test(cell.trim()) ? null : readNumber(cell);

/**
 * The figure of a cell in the item's unit: percent as it is shown, 96 for a cell that keeps 0.96
 * and for the text 96%.
 */
function amountOf(
  item: StatisticsItem,
  { cell, mark }: MarkedCell,
  money: MoneyColumn | undefined,
): number | null {
  const text = typeof cell === 'string' ? halfWidth(cell).trim() : null;
  if (money) return money.amount(cell);
  if (item.unit.zh === '%') return mark?.percent ?? readNumber(text?.replace(/\s*%$/, '') ?? cell);
  return figureIn(cell);
}

/** Says what a cell's marks are. */
type Tell = (marked: MarkedCell, row: SheetRow, column: number) => void;

/**
 * Reads the figures of a row; a faulty cell stays empty (待填) and is reported, the others come in.
 * What the register counts is only held against it.
 */
function figures(
  row: SheetRow,
  table: Table,
  register: Figures,
  problem: Problem,
  tell: Tell,
  money: ReadonlyMap<number, MoneyColumn>,
): Record<string, number> {
  const values: Record<string, number> = {};
  for (const { column, field } of table.columns) {
    const item = itemOf(field);
    const unit = money.get(column);
    if (!item || (moneyUnit(item) !== null && !unit)) continue;
    const marked = markedCell(row, column, unit ? 'money' : 'number');
    tell(marked, row, column);
    const text = cellText(marked.cell);
    if (text === '' || /^[/\\—–-]$/.test(text)) continue;
    const value = amountOf(item, marked, unit);
    if (value === null) problem(column, 'IMPORT_NOT_NUMBER', 'error', { value: text });
    else if (item.source === 'register')
      compare(register[item.key], value, (counted) =>
        problem(column, 'STAT_DERIVED_DIFFERS', 'warning', {
          item: itemLabel(item),
          register: counted,
          value,
        }),
      );
    else if (value < 0) problem(column, 'IMPORT_NEGATIVE', 'error', { value });
    else
      place(values, item, value, () =>
        problem(column, 'IMPORT_TOO_MANY_DECIMALS', 'error', { value, decimals: item.decimals }),
      );
  }
  return values;
}

function compare(
  counted: number | undefined,
  value: number,
  differs: (counted: number) => void,
): void {
  if (counted !== undefined && counted !== value) differs(counted);
}

function place(
  values: Record<string, number>,
  item: StatisticsItem,
  value: number,
  refuse: () => void,
): void {
  const scaled = value * 10 ** item.decimals;
  const whole = Math.round(scaled);
  if (Math.abs(scaled - whole) > 1e-6 * Math.max(1, Math.abs(whole))) refuse();
  else values[item.key] = whole;
}

/**
 * Sums that do not fit are stored and pointed out at their cell, so that they can be put right in
 * the grid.
 */
function pointOut(
  values: Record<string, number>,
  columnOf: (key: string) => number,
  problem: Problem,
): void {
  const {
    caseOpening: opening,
    caseNew: opened,
    caseClosed: closed,
    caseEnding: ending,
    servedPersons: persons,
    servedTimes: times,
  } = values;
  if (
    opening !== undefined &&
    opened !== undefined &&
    closed !== undefined &&
    ending !== undefined &&
    opening + opened - closed !== ending
  )
    problem(columnOf('caseEnding'), 'IMPORT_CASE_BALANCE', 'warning', {
      ending,
      expected: opening + opened - closed,
    });
  if (persons !== undefined && times !== undefined && times < persons)
    problem(columnOf('servedPersons'), 'IMPORT_PERSONS_OVER_TIMES', 'warning', { persons, times });
}

function stored(db: ReadDb, period: string): Map<string, Record<string, number>> {
  const found = new Map<string, Record<string, number>>();
  for (const { station, item, value } of select(
    db,
    'SELECT station, item, value FROM statistics_value WHERE period = ?',
    { station: text, item: text, value: whole },
  ).all(period)) {
    const values = found.get(station) ?? {};
    values[item] = value;
    found.set(station, values);
  }
  return found;
}

/**
 * Works out what taking in the statistics of a quarter would do. The sheet's own name or title says
 * which quarter; else `fallback`.
 */
export function planStatistics(
  db: ReadDb,
  resolver: Resolver,
  tables: readonly Table[],
  fallback: string | null,
): StatisticsPlan {
  const plan: StatisticsPlan = { read: 0, notes: new Notes(), rows: [], problems: [] };
  const register = registerFigures({ db }, reportingStations({ db }));
  for (const table of tables) {
    const period =
      [table.sheet, ...table.titles].map(periodOf).find((one) => one !== null) ?? fallback;
    const { sheet } = table;
    const at =
      (row: number): Problem =>
      (column, code, severity, ...params) =>
        plan.problems.push({ sheet, row, column, severity, ...listed(failure(code, ...params)) });
    const tell: Tell = ({ mark, faults }, { number }, column) => {
      for (const { severity, ...fault } of faults)
        // A figure of several rows is asked about once, at the first of them.
        if (fault.code !== 'IMPORT_MERGED_FIGURE' || number === mark?.merge?.top)
          plan.problems.push({ sheet, row: number, column, severity, ...listed(fault) });
    };
    if (period === null) {
      at(table.headerRow)(1, 'IMPORT_PERIOD_UNKNOWN', 'error');
      continue;
    }
    if (db.prepare('SELECT 1 FROM frozen WHERE period = ?').get(period)) {
      at(table.headerRow)(1, 'IMPORT_PERIOD_FROZEN', 'error', { period });
      continue;
    }
    const { money, problems } = moneyColumns(table, itemOf, plan.notes);
    plan.problems.push(...problems);
    const before = stored(db, period);
    const open = isNamed(db, period);
    const seen = new Map<string, number>();
    const columnOf = (key: string) =>
      table.columns.find((column) => column.field === key)?.column ?? 1;
    for (const row of table.rows) {
      const why = skippedRow(row, table.columns, STATION);
      if (why !== null) {
        plan.notes.skipped(why);
        continue;
      }
      plan.read += 1;
      const problem = at(row.number);
      const name = cellText(row.cells[columnOf(STATION)]);
      const found = resolver.reference('station', name);
      if (!('id' in found)) {
        problem(
          columnOf(STATION),
          found.fault === 'ambiguous' ? 'IMPORT_REFERENCE_AMBIGUOUS' : 'IMPORT_STATION_UNKNOWN',
          'error',
          { value: name },
        );
        continue;
      }
      const first = seen.get(found.id);
      if (first !== undefined) {
        problem(columnOf(STATION), 'IMPORT_DUPLICATE_DIFFERENT', 'error', { first });
        continue;
      }
      seen.set(found.id, row.number);
      const values = figures(row, table, register.get(found.id) ?? {}, problem, tell, money);
      pointOut(values, columnOf, problem);
      const old = before.get(found.id) ?? {};
      const changed = Object.entries(values).some(([item, value]) => old[item] !== value);
      if (changed && !open(found.id)) {
        problem(columnOf(STATION), 'STATION_NOT_NAMED', 'error', { station: name, period });
        continue;
      }
      const action = !changed ? 'unchanged' : Object.keys(old).length === 0 ? 'create' : 'update';
      plan.rows.push({
        sheet: table.sheet,
        row: row.number,
        station: found.id,
        stationName: name,
        period,
        action,
        values,
        before: old,
      });
    }
  }
  return plan;
}
