import { headOf } from '../import/figure-heads';
import { itemAt } from '../import/figure-labels';
import { isFooter } from '../import/row-kinds';
import { statisticsItem } from '../import/statistics-headings';
import { hasFigures, Lines, textsIn, type Band } from '../import/turned';
import { cellText, type SheetRow } from '../workbooks/sheet';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import type { FigureUnit } from './figure-reader';
import type { StationAround, StationSaid } from './station-sources';
import { checkSum } from './sums';
import {
  answeredItem,
  askItem,
  itemOf,
  spotAt,
  stationAround,
  tellStation,
  unitAt,
  type Reading,
} from './table-reading';

/** What stands in a column of figures. */
interface Column {
  column: number;
  /** The station that its head names; undefined where none does, null for one that is asked. */
  station: StationSaid | null | undefined;
  month: number | null;
  /** A sum: of months where it has a station or none has, else of stations. */
  sum: boolean;
  /** It says that it is the quarter's. */
  quarter: boolean;
}

/** What the heads over a column say; null for figures that are none of the quarter. */
function columnOf(reading: Reading, column: number, texts: readonly string[]): Column | null {
  const { problems, table, period, stations } = reading;
  const at = { row: table.headerRow, column };
  const found: Column = { column, station: undefined, month: null, sum: false, quarter: false };
  for (const text of texts) {
    const head = headOf(text);
    if (head === null) found.station = stations.named(text, problems, at);
    else if (head.is === 'month') found.month = head.month;
    else if (head.is === 'sum') found.sum = true;
    else if (head.is === 'quarter') {
      if (head.quarter !== null && head.quarter !== Number(period.slice(5))) {
        problems.say(at, 'IMPORT_QUARTER_OTHER', 'warning', { heading: text, period });
        return null;
      }
      found.quarter = true;
    } else if (head.is !== 'value') return null;
  }
  return found;
}

/** Columns of a band that have figures at all, by what their heads say. */
function columnsOf(reading: Reading, { heads }: Band): Column[] {
  const { rows } = reading.table;
  const filled = [...heads].filter(([column]) => rows.some((row) => hasFigures(row, [column])));
  const columns = filled.flatMap(([column, texts]) => columnOf(reading, column, texts) ?? []);
  // A sum of nothing beside it is simply the figure.
  return columns.length === 1 ? columns.map((one) => ({ ...one, sum: false })) : columns;
}

interface Line {
  row: SheetRow;
  item: StatisticsItem;
  unit: FigureUnit;
  /** Of whom columns without a station are; undefined where nobody was asked yet. */
  around: StationAround | null | undefined;
  /** Counts the stations of the table. */
  seen: (station: string) => void;
}

/** Reads one line of a band whose columns are known. */
function readLine(reading: Reading, columns: readonly Column[], line: Line): void {
  const { row, item, unit, around, seen } = line;
  const { reader, quiet, problems, period, figures } = reading;
  const across = columns.some(({ station }) => station !== undefined);
  const told = new Set<string>();
  for (const { column, station, month, sum, quarter } of columns) {
    if (across && station === undefined && sum) {
      const parts = columns.flatMap((one) =>
        one.station !== undefined && one.month === month && !one.sum
          ? (quiet.read(row, one.column, item, unit) ?? [])
          : [],
      );
      const total = quiet.read(row, column, item, unit);
      checkSum(problems, { row: row.number, column }, item, total, [parts]);
      continue;
    }
    const whose = station === undefined ? around : station;
    if (!whose) continue;
    const value = reader.read(row, column, item, unit);
    if (value === null) continue;
    const spot = spotAt(reading, row, column);
    if (station === undefined && around && !told.has(around.id)) {
      told.add(around.id);
      tellStation(reading, around);
    }
    seen(whose.id);
    figures.push({
      spot,
      named: station === undefined ? spot : { ...spot, row: reading.table.headerRow },
      period,
      station: whose.id,
      stationName: whose.name,
      item,
      month: month ?? (sum || quarter ? null : reading.month),
      summed: sum || quarter,
      quarter,
      value,
    });
  }
}

/** The item of a line; undefined where it is asked or left out, or the line is none. */
function itemIn(reading: Reading, band: Band, lines: Lines, row: SheetRow) {
  const line = lines.at(row);
  if (line === null || !hasFigures(row, band.heads.keys())) return undefined;
  if (headOf(line.text)?.is === 'sum' && line.above.length === 0) return undefined;
  const key = itemAt(statisticsItem, line.text, line.above);
  if (key !== null) return itemOf(key);
  const name = [line.above[0], line.text].filter(Boolean).join('·');
  const answer = answeredItem(reading, name);
  if (answer === undefined) askItem(reading, name);
  return answer ?? undefined;
}

/** Reads a table whose lines are items: of one station, or of stations or months side by side. */
export function readTurned(reading: Reading, bands: readonly Band[]): void {
  const { table, problems, stations, notes } = reading;
  const parts = bands.map((band) => ({
    band,
    columns: columnsOf(reading, band),
    lines: new Lines(band),
  }));
  const wanted = parts.some(({ columns }) =>
    columns.some(({ station, sum }) => station === undefined && !sum),
  );
  const alike = parts.every(({ columns }) => columns.every(({ station }) => station === undefined));
  let around: StationAround | null | undefined;
  const read = new Set<string>();
  const seen = (station: string): void => {
    if (!read.has(station)) reading.read();
    read.add(station);
  };
  for (const row of table.rows) {
    const texts = textsIn(row);
    if (isFooter(texts)) {
      notes.skipped('note');
      continue;
    }
    const figured = parts.some(({ band }) => hasFigures(row, band.heads.keys()));
    if (!figured) {
      if (texts.length === 0) notes.skipped('blank');
      else if (!texts.some((text) => statisticsItem(text) !== null)) {
        const head = alike
          ? stations.head(texts.join(' '), problems, { row: row.number, column: 1 })
          : undefined;
        notes.skipped('section');
        if (head !== undefined) {
          around = head;
          for (const part of parts) part.lines = new Lines(part.band);
          continue;
        }
      }
    }
    for (const { band, columns, lines } of parts) {
      const item = itemIn(reading, band, lines, row);
      if (!item) continue;
      const own = band.labels
        .map((column) => cellText(row.cells[column]))
        .filter(Boolean)
        .at(-1);
      const unit = unitAt(
        reading,
        item,
        own ?? '',
        band.unit === null ? '' : cellText(row.cells[band.unit]),
        {
          row: row.number,
          column: band.unit ?? band.labels.at(-1) ?? 1,
        },
      );
      if (unit === null) continue;
      if (around === undefined && (wanted || alike)) around = stationAround(reading);
      readLine(reading, columns, { row, item, unit, around, seen });
    }
  }
}
