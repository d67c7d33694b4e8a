import { headOf } from '../import/figure-heads';
import { isFooter } from '../import/row-kinds';
import { statisticsItem } from '../import/statistics-headings';
import {
  hasFigures,
  itemOfLine,
  unitOf,
  Lines,
  textsIn,
  textsOver,
  type Band,
} from '../import/turned';
import { halfWidth } from '../../../shared/codes/text';
import { cellText, type SheetRow } from '../workbooks/sheet';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import { ListRows } from './list-rows';
import type { FigureUnit } from './figure-units';
import type { StationAround } from './station-sources';
import { checkSum } from './sums';
import { checkWider, type Timed } from './times-across';
import { columnsOf, isWorded, kindOf, named, partsOf, type Column } from './turned-columns';
import {
  addFigure,
  askedItem,
  itemOf,
  spotAt,
  stationAround,
  tellStation,
  timeOf,
  unitAt,
  type Reading,
} from './table-reading';

interface Line {
  row: SheetRow;
  item: StatisticsItem;
  unit: FigureUnit;
  /** Of whom columns without a station are; undefined where nobody was asked yet. */
  around: StationAround | null | undefined;
  /** The rows of a list of figures. */
  list: ListRows;
  /** Counts the stations of the table. */
  seen: (station: string) => void;
}

/** Reads one line of a band whose columns are known. */
function readLine(
  reading: Reading,
  { columns, wider }: Pick<Part, 'columns' | 'wider'>,
  line: Line,
): void {
  const { row, item, unit, around, seen, list } = line;
  const { reader, quiet, problems } = reading;
  const across = columns.some(({ station }) => station !== undefined);
  const told = new Set<string>();
  const said = list.time(row);
  const timed = new Map(
    columns.map((one): [Column, Timed] => [
      one,
      { head: kindOf(one), amount: () => quiet.read(row, one.column, item, unit) },
    ]),
  );
  for (const one of columns) {
    const { column, station, other, ...time } = one;
    if (other) continue;
    if (across && station === undefined && time.sum) {
      const parts = partsOf(columns, time).flatMap(
        (one) => quiet.read(row, one.column, item, unit)?.written ?? [],
      );
      const total = quiet.read(row, column, item, unit);
      checkSum(problems, { row: row.number, column }, item, total, [parts]);
      continue;
    }
    if (wider && time.sum) {
      const beside = columns.filter((other) => other.station?.id === station?.id);
      const all = beside.flatMap((other) => timed.get(other) ?? []);
      const own = timed.get(one);
      if (own) checkWider(reading, { row: row.number, column }, item, all, own);
      continue;
    }
    const whose = station === undefined ? (list.named ? list.station(row) : around) : station;
    if (!whose) continue;
    const amount = reader.read(row, column, item, unit);
    if (amount === null) continue;
    const spot = spotAt(reading, row, column);
    list.add(item, column, amount);
    if (station === undefined && !list.named && around && !told.has(around.id)) {
      told.add(around.id);
      tellStation(reading, around);
    }
    seen(whose.id);
    addFigure(reading, {
      spot,
      named: station === undefined ? {} : { row: reading.table.headerRow },
      station: whose,
      item,
      time: time.month === null && said !== null ? timeOf(said) : time,
      ...amount,
    });
  }
}

interface Part {
  band: Band;
  columns: readonly Column[];
  /** Its sums add up more than the period. */
  wider: boolean;
  lines: Lines;
  list: ListRows;
  /** Of whom its figures are, where what stands over it alone says it; null where that is asked. */
  own: StationAround | null | undefined;
}

/** What a line is: its item, with the heads over it, or that it sums up. */
type LineIs = { item: StatisticsItem; above: readonly string[] } | 'sum';

/** Says that a line of no known item has words for its figures: 小组工作, 开展小组3个，共12节. */
function tellWords(
  { problems }: Reading,
  { band, columns }: Pick<Part, 'band' | 'columns'>,
  row: SheetRow,
  name: string,
): void {
  const worded = columns.find(({ column }) => isWorded(row, band, column));
  if (!worded) return;
  const { column } = worded;
  const value = cellText(row.cells[column]);
  if (!/\d/.test(halfWidth(value))) return;
  problems.say({ row: row.number, column }, 'IMPORT_LINE_WORDS', 'warning', { name, value });
}

/** What a line is; undefined where its item is asked or left out, or is none. */
function itemIn(
  reading: Reading,
  { band, columns, lines }: Part,
  row: SheetRow,
): LineIs | undefined {
  const line = lines.at(row);
  if (line === null) return undefined;
  const figured = hasFigures(row, band.heads.keys());
  if (!figured && !columns.some(({ column }) => isWorded(row, band, column))) return undefined;
  if (headOf(line.text)?.is === 'sum' && line.above.length === 0) return 'sum';
  const key = itemOfLine(named(reading), band, row, line);
  const at = { row: row.number, column: band.labels.at(-1) ?? 1 };
  if (key === null && !figured) {
    tellWords(reading, { band, columns }, row, line.text);
    return undefined;
  }
  const item =
    key !== null || !figured
      ? itemOf(reading, key)
      : askedItem(reading, [line.above[0], line.text].filter(Boolean).join('·'), at);
  return item && { item, above: line.above };
}

/** The unit of a line, in its cell or name. */
function unitIn(reading: Reading, band: Band, row: SheetRow, line: Exclude<LineIs, 'sum'>) {
  const { item, above } = line;
  const { labels, unit } = band;
  const own = labels
    .map((column) => cellText(row.cells[column]))
    .filter(Boolean)
    .at(-1);
  const column = unit ?? labels.at(-1) ?? 1;
  const said = { heading: own ?? '', unitCell: unitOf(band, row), above };
  return unitAt(reading, item, said, { row: row.number, column });
}

/** The station that a text over figures names; undefined where it speaks of none. */
const headAt = ({ stations, problems }: Reading, text: string, row: number) =>
  stations.head(text, problems, { row, column: 1 });

/** The station that stands over a band alone, the nearest text first. */
function ownStation(reading: Reading, { over }: Band): StationAround | null | undefined {
  for (const text of over) {
    const found = headAt(reading, text, reading.table.headerRow);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Holds the sums of a list's row against the stations above it. */
function checkList(
  reading: Reading,
  { columns, list }: Part,
  { row, item, unit }: Pick<Line, 'row' | 'item' | 'unit'>,
): void {
  for (const { column, other } of columns)
    if (!other) list.check(row, item, column, reading.quiet.read(row, column, item, unit));
}

/** Reads a table whose lines are items: of one station, or of stations or months side by side. */
export function readTurned(reading: Reading, bands: readonly Band[]): void {
  const { table, problems, stations, notes } = reading;
  const parts = bands.map((band): Part => ({
    band,
    ...columnsOf(reading, band),
    lines: new Lines(band),
    list: new ListRows(reading, band),
    own: ownStation(reading, band),
  }));
  const wanted = parts.some(
    ({ columns, list, own }) =>
      !list.named &&
      own === undefined &&
      columns.some(({ station, sum, other }) => station === undefined && !sum && !other),
  );
  const alike = parts.every(
    ({ columns, list }) => !list.named && columns.every(({ station }) => station === undefined),
  );
  let around: StationAround | null | undefined;
  const read = new Set<string>();
  const seen = (station: string): void => {
    if (!read.has(station)) reading.read();
    read.add(station);
  };
  /** A line without figures; whether it is the head of another station. */
  const isHead = (row: SheetRow, texts: readonly string[]): boolean => {
    const over = alike && parts.length > 1 ? textsOver(bands, row) : null;
    const owns = over?.map((text) => (text === '' ? undefined : headAt(reading, text, row.number)));
    if (owns?.some((own) => own !== undefined)) {
      parts.forEach((part, at) => {
        part.own = owns[at] ?? part.own;
        part.lines = new Lines(part.band);
      });
      return true;
    }
    const head = alike
      ? stations.head(texts.join(' '), problems, { row: row.number, column: 1 })
      : undefined;
    if (head === undefined) return false;
    around = head;
    for (const part of parts) {
      part.own = undefined;
      part.lines = new Lines(part.band);
    }
    return true;
  };
  for (const row of table.rows) {
    const texts = textsIn(row);
    if (isFooter(texts)) {
      notes.skipped('note');
      continue;
    }
    const figured = parts.some(({ band }) => hasFigures(row, band.heads.keys()));
    if (!figured && texts.length === 0) notes.skipped('blank');
    const section =
      !figured &&
      texts.length > 0 &&
      !texts.some((text) => statisticsItem(reading.form, text) !== null);
    if (section && isHead(row, texts)) {
      notes.skipped('section');
      continue;
    }
    for (const part of parts) if (part.list.begins(row)) part.lines = new Lines(part.band);
    const items = parts.map((part) => itemIn(reading, part, row));
    if (parts.some(({ list }) => list.isSum(row))) notes.skipped('total');
    if (items.includes('sum')) notes.skipped('total');
    else if (section && items.every((item) => item === undefined)) notes.skipped('section');
    parts.forEach((part, at) => {
      const is = items[at];
      if (is === undefined || is === 'sum') return;
      const { item } = is;
      const unit = unitIn(reading, part.band, row, is);
      if (unit === null) return;
      if (part.list.isSum(row)) {
        checkList(reading, part, { row, item, unit });
        return;
      }
      const asks = part.own === undefined && (wanted || alike);
      if (around === undefined && asks) around = stationAround(reading);
      const whose = part.own === undefined ? around : part.own;
      readLine(reading, part, { row, item, unit, around: whose, seen, list: part.list });
    });
  }
}
