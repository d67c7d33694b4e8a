import { headedItem, headOf, type Head } from '../import/figure-heads';
import { overMonths } from '../../../shared/codes/statistics-months';
import { timeIn } from '../import/statistics-headings';
import type { Column } from '../import/header';
import { MONTH, STATION } from '../import/kinds';
import { isFooter, skippedRow } from '../import/row-kinds';
import { hasFigures, textsIn } from '../import/turned';
import { cellText, type SheetRow } from '../workbooks/sheet';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import type { FigureUnit } from './figure-units';
import type { Amount } from './figure-reader';
import { addedParts, holdTotal, mayAdd, partedRows, type Parted } from './parted-rows';
import { RowNames } from './row-names';
import type { StationSaid } from './station-sources';
import { checkSum, isMean } from './sums';
import { checkWider, TimesAcross, type Timed } from './times-across';
import {
  addFigure,
  askedItem,
  itemOf,
  spotAt,
  timeOf,
  unitAt,
  type Reading,
} from './table-reading';

/** A column with figures of an item. */
interface ItemColumn {
  column: number;
  item: StatisticsItem;
  unit: FigureUnit;
  head: Head | null;
  /** Of another time than the table's, and only added up. */
  other: boolean;
  /** A sum of more than the period. */
  wider: boolean;
}

/** The item of a column: by its heading, else by what the office says that it means. */
function itemAt(reading: Reading, { column, heading, field, sure }: Column) {
  const item = itemOf(reading, field);
  if (item || field === STATION || field === MONTH) return item;
  // An item that this quarter's return does not have is asked about as one that nobody knows.
  if ((sure && field === null) || !reading.table.rows.some((row) => hasFigures(row, [column])))
    return undefined;
  const head = headOf(heading) ?? headedItem(heading).head;
  if (head !== null) return undefined;
  return askedItem(reading, heading, { row: reading.table.headerRow, column });
}

/** A line under the header that says of which time its columns are: 本季度, 累计. */
function timesBelow(reading: Reading): Map<number, Head> {
  const { columns, rows } = reading.table;
  const [row] = rows;
  const times = new Map<number, Head>();
  if (!row || row.cells.some((cell) => typeof cell === 'number')) return times;
  for (const { column, field } of columns) {
    const head = itemOf(reading, field) === undefined ? null : headOf(cellText(row.cells[column]));
    if (head?.is === 'quarter' || head?.is === 'other') times.set(column, head);
  }
  return times;
}

function itemColumns(reading: Reading, times: ReadonlyMap<number, Head>): ItemColumn[] {
  const { table, notes } = reading;
  const found = table.columns.flatMap((one) => {
    const item = itemAt(reading, one);
    const head = timeIn(reading.form, one.heading) ?? times.get(one.column) ?? null;
    return item ? [{ one, item, head }] : [];
  });
  const across = new Map(
    [...new Set(found.map(({ item }) => item))].map((item) => [
      item,
      new TimesAcross(
        reading,
        found.filter((other) => other.item === item).map(({ head }) => head),
      ),
    ]),
  );
  return found.flatMap(({ one, item, head }) => {
    const at = { row: table.headerRow, column: one.column };
    const beside = across.get(item);
    const other = beside?.isOther(head, one.heading, at) ?? false;
    const wider = head?.is === 'sum' && (beside?.wider ?? false);
    if (head?.is === 'other') {
      notes.otherFigures(`${one.heading} · ${cellText(table.rows[0]?.cells[one.column])}`);
      return [];
    }
    const unit = unitAt(reading, item, { heading: one.heading }, at);
    return unit === null ? [] : [{ column: one.column, item, unit, head, other, wider }];
  });
}

/**
 * Whether a figure is merged over columns of several items, which is said once: nobody knows of
 * which it is.
 */
function isShared(
  { problems }: Reading,
  row: SheetRow,
  column: number,
  items: readonly ItemColumn[],
): boolean {
  const merge = row.marks?.get(column)?.merge;
  const cell = cellText(row.cells[column]);
  if (!merge || merge.left === merge.right || merge.top !== merge.bottom) return false;
  const within = items.filter((one) => one.column >= merge.left && one.column <= merge.right);
  if (within.length < 2 || !hasFigures(row, [column])) return false;
  if (column === within[0]?.column)
    problems.say({ row: row.number, column }, 'IMPORT_MERGED_FIGURE', 'error', {
      value: cell,
      range: merge.range,
    });
  return true;
}

const kindOf = ({ head }: ItemColumn): Timed['head'] =>
  head?.is === 'month' || head?.is === 'quarter' || head?.is === 'sum' ? head.is : null;

/** Holds a sum of more than the period against the figures of its item beside it. */
function checkAcross(
  reading: Reading,
  row: SheetRow,
  items: readonly ItemColumn[],
  sum: ItemColumn,
): void {
  const timed = items
    .filter(({ item }) => item === sum.item)
    .map((one) => ({
      column: one.column,
      head: kindOf(one),
      amount: () => reading.quiet.read(row, one.column, one.item, one.unit),
    }));
  const own = timed.find(({ column }) => column === sum.column);
  const at = { row: row.number, column: sum.column };
  if (own) checkWider(reading, at, sum.item, timed, own);
}

/** Adds up the rows of a table, and holds its rows of sums against them. */
class RowSums {
  readonly #all = new Map<number, number[]>();
  #since = new Map<number, number[]>();
  /** Rows of sums that stand above everything they add up. */
  readonly #ahead: SheetRow[] = [];

  constructor(
    private readonly reading: Reading,
    private readonly columns: readonly ItemColumn[],
    private readonly monthly: boolean,
  ) {}

  add(row: SheetRow): void {
    for (const { column, item, unit } of this.columns) {
      const amount = this.reading.quiet.read(row, column, item, unit);
      if (amount === null) continue;
      for (const sums of [this.#all, this.#since])
        sums.set(column, [...(sums.get(column) ?? []), amount.written]);
    }
  }

  check(row: SheetRow): void {
    if (this.#all.size === 0) this.#ahead.push(row);
    else this.#hold(row);
    this.#since = new Map();
  }

  /** Holds what stood above everything against it. */
  end(): void {
    if (this.#all.size > 0) this.#ahead.forEach((row) => this.#hold(row));
  }

  /** Months below each other add up to the sum under them only of what happens within them. */
  #addsUp(item: StatisticsItem): boolean {
    return !this.monthly || overMonths(item) === 'sum';
  }

  #hold(row: SheetRow): void {
    const { problems, quiet } = this.reading;
    for (const { column, item, unit } of this.columns.filter(({ item }) => this.#addsUp(item)))
      checkSum(problems, { row: row.number, column }, item, quiet.read(row, column, item, unit), [
        this.#since.get(column) ?? [],
        this.#all.get(column) ?? [],
      ]);
  }
}

/** Whether a row has a time where its station should be, which is told: 上季度, 去年同期, 环比. */
function isOfOtherTime({ notes, stations }: Reading, name: string): boolean {
  const is = headOf(name)?.is === 'other' && !stations.speaks(name);
  if (is) notes.otherFigures(name);
  return is;
}

/** What a row below the header is: a sum, a head for what follows, nothing to read, or figures. */
function roleOf(
  reading: Reading,
  row: SheetRow,
  names: RowNames,
  items: readonly ItemColumn[],
): 'sum' | 'figures' | null {
  const { notes } = reading;
  const { columns } = reading.table;
  const summed = names.summed(row);
  if (summed === 'wider') notes.skipped('total');
  if (summed !== null) return summed === 'wider' ? 'sum' : 'figures';
  const texts = textsIn(row);
  const { named } = names;
  const figured = hasFigures(
    row,
    items.map(({ column }) => column),
  );
  const title = named === null ? texts : [cellText(row.cells[named])];
  const skipped =
    figured && title.some((text) => headOf(text)?.is === 'sum')
      ? 'total'
      : skippedRow(row, columns, named === null ? null : STATION);
  if (skipped === 'total') {
    notes.skipped(skipped);
    return isMean(texts) ? null : 'sum';
  }
  if (named !== null) {
    if (skipped !== null) notes.skipped(skipped);
    return skipped === null && !isOfOtherTime(reading, title[0] ?? '') ? 'figures' : null;
  }
  if (figured) return 'figures';
  if (texts.length === 0) notes.skipped('blank');
  else if (isFooter(texts)) notes.skipped('note');
  else if (names.head(row) || texts.length === 1) notes.skipped('section');
  else return 'figures';
  return null;
}

/** Takes the figures of a station in several rows: of the one that adds them up, or added up. */
function takeParted(
  reading: Reading,
  parted: Parted,
  items: readonly ItemColumn[],
  take: (row: SheetRow, amount: (one: ItemColumn) => Amount | null) => void,
  station: StationSaid,
): void {
  const { reader, quiet } = reading;
  const { parts, total } = parted;
  const [first] = parts;
  const readIn = (row: SheetRow, { column, item, unit }: ItemColumn): Amount | null =>
    reader.read(row, column, item, unit);
  if (total !== null) {
    take(total, (one) => readIn(total, one));
    for (const { column, item, unit } of items) {
      const [sum, ...others] = [total, ...parts].map((row) => quiet.read(row, column, item, unit));
      holdTotal(reading, { row: total.number, column }, item, sum ?? null, others);
    }
  } else if (first && mayAdd(reading, parted, station.name))
    take(first, (one) => addedParts(reading, parted, one, (row) => readIn(row, one)));
}

/** The rows among those with figures that are parts of their stations. */
const partedIn = (
  reading: Reading,
  rows: readonly SheetRow[],
  items: readonly ItemColumn[],
  names: RowNames,
): ReadonlyMap<SheetRow, Parted> => {
  const columns = items.map(({ column }) => column);
  const figured = rows.filter((row) => hasFigures(row, columns));
  return partedRows(reading, figured, {
    columns: names.columns,
    nameOf: (row) => names.nameOf(row),
  });
};

/** Whether a row is one of those that the table's own sums add up. */
function isAddend(
  row: SheetRow,
  said: Head | null,
  names: RowNames,
  group: Parted | undefined,
): boolean {
  if (group?.total && group.total !== row) return false;
  return said === null || said.is === 'month' || names.times.wider;
}

/** Reads a table with a station a row and items across. */
export function readRows(reading: Reading): void {
  const { table, reader } = reading;
  const times = timesBelow(reading);
  const items = itemColumns(reading, times);
  const names = new RowNames(reading);
  const sums = new RowSums(reading, items, names.monthly);
  for (let again = 0; again < (table.again ?? 0); again += 1) reading.notes.skipped('heading');
  if (times.size > 0) reading.notes.skipped('heading');
  const take = (
    row: SheetRow,
    station: StationSaid,
    read: (one: ItemColumn) => Amount | null,
  ): void => {
    const said = names.month(row);
    for (const one of items) {
      const { column, item, head } = one;
      if (one.other || isShared(reading, row, column, items)) continue;
      if (one.wider) {
        checkAcross(reading, row, items, one);
        continue;
      }
      const amount = read(one);
      if (amount === null) continue;
      addFigure(reading, {
        spot: spotAt(reading, row, column),
        named: names.named === null ? {} : { column: names.named },
        station,
        item,
        time: timeOf(head ?? said),
        ...amount,
      });
    }
  };
  const rows = times.size > 0 ? table.rows.slice(1) : table.rows;
  const parted = partedIn(reading, rows, items, names);
  const taken = new Set<Parted['parts']>();
  const isTaken = ({ parts }: Parted): boolean => taken.has(parts) || !taken.add(parts);
  for (const row of rows) {
    const group = parted.get(row);
    const role = group ? 'figures' : roleOf(reading, row, names, items);
    if (role === 'sum') sums.check(row);
    if (role !== 'figures') continue;
    reading.read();
    const said = names.month(row);
    if (isAddend(row, said, names, group)) sums.add(row);
    if (names.isOther(row, said) || (group && isTaken(group))) continue;
    const station = names.station(row);
    if (station === null) continue;
    if (group) takeParted(reading, group, items, (at, read) => take(at, station, read), station);
    else take(row, station, ({ column, item, unit }) => reader.read(row, column, item, unit));
  }
  sums.end();
}
