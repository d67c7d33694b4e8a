import { headOf } from '../import/figure-heads';
import { statisticsItem } from '../import/statistics-headings';
import { hasFigures, itemLines, type Band } from '../import/turned';
import { cellText, type SheetRow } from '../workbooks/sheet';
import { hasWords } from './figure-reader';
import type { StationSaid } from './station-sources';
import { timeOf, type Reading, type Time } from './table-reading';
import { TimesAcross, type Timed } from './times-across';

/** What stands in a column of figures; its sum is of months where it has a station or none has. */
export interface Column extends Time {
  column: number;
  /** The station that its head names; undefined where none does, null for one that is asked. */
  station: StationSaid | null | undefined;
  /** Of another time than the table's, and only added up. */
  other: boolean;
}

/** What the heads over a column say; null for figures that are none of the quarter. */
function columnOf(
  reading: Reading,
  times: TimesAcross,
  column: number,
  texts: readonly string[],
): Column | null {
  const { problems, table, stations, notes } = reading;
  const at = { row: table.headerRow, column };
  const found: Column = { column, station: undefined, other: false, ...timeOf(null) };
  for (const text of texts) {
    const head = headOf(text);
    if (times.isOther(head, text, at)) found.other = true;
    if (head === null) found.station = stations.named(text, problems, at);
    else if (head.is === 'month') found.month = head.month;
    else if (head.is === 'sum') found.sum = true;
    else if (head.is === 'quarter') found.quarter = true;
    else if (head.is !== 'value') {
      if (head.is === 'other') notes.otherFigures(text);
      return null;
    }
  }
  return found;
}

const FIGURES: ReadonlySet<string> = new Set(['value', 'month', 'sum', 'quarter']);

/** Whether words in a column stand where figures should: what is over it says that it has some. */
const forFigures = ({ stations }: Reading, texts: readonly string[]): boolean =>
  texts.length === 0 ||
  texts.some((text) => FIGURES.has(headOf(text)?.is ?? '') || stations.speaks(text));

/** Whether a line has words for a figure, and neither its own name again nor a head's. */
export function isWorded(row: SheetRow, { labels }: Band, column: number): boolean {
  const text = cellText(row.cells[column]);
  const is = headOf(text)?.is ?? 'other';
  return (
    hasWords(row, column) &&
    is === 'other' &&
    !labels.some((label) => cellText(row.cells[label]) === text)
  );
}

/** How the quarter's return finds its items by name. */
export const named =
  ({ form }: Reading) =>
  (text: string, unit?: string): string | null =>
    statisticsItem(form, text, unit);

/** Whether all that stands in a column belongs to cells that begin further left in their rows. */
function isCovered(rows: readonly SheetRow[], column: number): boolean {
  const filled = rows.filter(({ cells }) => cellText(cells[column]) !== '');
  return (
    filled.length > 0 &&
    filled.every(({ marks }) => {
      const merge = marks?.get(column)?.merge;
      return merge !== undefined && merge.left < column && merge.top === merge.bottom;
    })
  );
}

/**
 * Columns of a band that have figures at all, or words instead, by what their heads say; and whether
 * sums among them add up more than the period.
 */
export function columnsOf(reading: Reading, band: Band): { columns: Column[]; wider: boolean } {
  const { rows } = reading.table;
  const lines = itemLines(band, rows, named(reading));
  const filled = [...band.heads].filter(
    ([column, texts]) =>
      !isCovered(rows, column) &&
      (rows.some((row) => hasFigures(row, [column])) ||
        (forFigures(reading, texts) && lines.some((row) => isWorded(row, band, column)))),
  );
  const times = new TimesAcross(
    reading,
    filled.flatMap(([, texts]) => texts.map(headOf)),
  );
  const columns = filled.flatMap(
    ([column, texts]) => columnOf(reading, times, column, texts) ?? [],
  );
  // A sum of nothing beside it is simply the figure.
  const alone = columns.length === 1 ? columns.map((one) => ({ ...one, sum: false })) : columns;
  return { columns: alone, wider: times.wider };
}

/**
 * The columns that a sum over stations adds up: theirs of the same time, else the sums beside their
 * months, else all of their months.
 */
export function partsOf(columns: readonly Column[], { month }: Time): readonly Column[] {
  const stations = columns.filter(({ station, other }) => station !== undefined && !other);
  const same = stations.filter((one) => one.month === month);
  const plain = same.filter(({ sum }) => !sum);
  if (plain.length > 0) return plain;
  return same.length > 0 ? same : stations;
}

/** What a column's figures are: of a month, of the quarter, or their sum. */
export const kindOf = ({ month, sum, quarter }: Time): Timed['head'] =>
  sum ? 'sum' : month !== null ? 'month' : quarter ? 'quarter' : null;
