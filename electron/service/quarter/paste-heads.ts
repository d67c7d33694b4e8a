import type { InputOf } from '../../../shared/contract/procedures';
import type { PastedHead, PastePlan } from '../../../shared/contract/quarter';
import { itemsByKey, type StatisticsForm } from '../../../shared/domain/statistics-form';
import type { Answers } from '../import/header';
import { isIgnoredHeading, STATION } from '../import/kinds';
import { readNumber } from '../import/cells';
import { statisticsItem } from '../import/statistics-headings';
import type { Table } from '../import/tables';
import { hasFigures, itemOfLine, Lines, type Band } from '../import/turned';
import { cellText, type SheetRow } from '../workbooks/sheet';
import { fullName } from './paste-place';
import type { PastedStations } from './paste-stations';

type Input = InputOf<'statistics.pastePlan'>;
export type Said = Required<Pick<Input, 'heads' | 'stations' | 'byPlace'>>;

/** What was said of columns, by the columns of tables that stand so many further right. */
export const columnAnswers = ({ heads }: Said, further: number): Answers =>
  Object.fromEntries(
    heads.filter(({ down }) => !down).map(({ at, item }) => [String(at + further), item]),
  );

const isEmptied = (row: SheetRow, said: Said): boolean =>
  row.cells.some((cell) => typeof cell === 'number' || readNumber(cellText(cell)) !== null) &&
  row.cells.some((cell) => said.stations[cellText(cell).trim()] === null);

/** The rows with stations by the names that somebody said they mean; those left out are empty. */
export function withSaidStations(
  rows: readonly SheetRow[],
  said: Said,
  stations: PastedStations,
): SheetRow[] {
  if (Object.keys(said.stations).length === 0) return [...rows];
  return rows.map((row) => {
    if (isEmptied(row, said)) return { ...row, cells: [] };
    return {
      ...row,
      cells: row.cells.map((cell) => {
        const id = said.stations[cellText(cell).trim()];
        return id ? (stations.nameOf(id) ?? cell) : cell;
      }),
    };
  });
}

const ownLabel = ({ labels }: Band, row: SheetRow): number | undefined =>
  [...labels].reverse().find((column) => cellText(row.cells[column]) !== '');

/** Lines with the names of the items that somebody said they mean. */
export function withSaidLines(
  tables: readonly Table[],
  { heads }: Said,
  form: StatisticsForm,
): Table[] {
  const items = itemsByKey(form);
  const said = new Map(heads.filter(({ down }) => down).map(({ at, item }) => [at, item]));
  const mended = (row: SheetRow, bands: readonly Band[]): SheetRow => {
    const key = said.get(row.number);
    if (key === undefined) return row;
    const item = items.get(key ?? '');
    if (!item) return { ...row, cells: [] };
    const labels = new Set(bands.map((band) => ownLabel(band, row)));
    return {
      ...row,
      cells: row.cells.map((cell, column) => (labels.has(column) ? fullName(item) : cell)),
    };
  };
  return tables.map((table) => {
    const { turned } = table;
    return turned ? { ...table, rows: table.rows.map((row) => mended(row, turned)) } : table;
  });
}

interface Layout {
  tables: readonly Table[];
  shown: (column: number) => number;
  /** Whether the headings are the block's own, and not made for it. */
  headed: boolean;
}

/** The lines of a table whose items stand down the side, as the block has them. */
function headsDown(table: Table, rows: readonly SheetRow[], form: StatisticsForm): PastedHead[] {
  const find = (name: string, unit?: string): string | null => statisticsItem(form, name, unit);
  return (table.turned ?? []).flatMap((band) => {
    const lines = new Lines(band);
    return table.rows.flatMap((row): PastedHead[] => {
      const line = lines.at(row);
      const own = ownLabel(band, row);
      if (!line || own === undefined || !hasFigures(row, band.heads.keys())) return [];
      const text = cellText(rows[row.number - 1]?.cells[own]);
      return [{ at: row.number, down: true, text, item: itemOfLine(find, band, row, line) }];
    });
  });
}

/** What each heading of a block was taken for, in the order in which they stand. */
export function headsOf(
  { tables, shown, headed }: Layout,
  rows: readonly SheetRow[],
  form: StatisticsForm,
): PastedHead[] {
  const seen = new Set<string>();
  const across = (table: Table): PastedHead[] =>
    table.columns.flatMap(({ column, heading, field }): PastedHead[] => {
      if (field === STATION || (field === null && isIgnoredHeading(heading))) return [];
      if (table.rows.every((row) => cellText(row.cells[column]) === '')) return [];
      return [{ at: shown(column), down: false, text: headed ? heading : '', item: field }];
    });
  return tables
    .flatMap((table) => (table.turned ? headsDown(table, rows, form) : across(table)))
    .filter(({ at, down }) => {
      const key = `${down} ${at}`;
      return !seen.has(key) && seen.add(key);
    });
}

/** No name of a station is longer. */
const LONGEST = 60;

/** The names of stations in a block as they stand in it, and whose they are taken to be. */
export function namesIn(
  block: Input['rows'],
  { stations: said }: Said,
  stations: PastedStations,
): PastePlan['stations'] {
  const texts = new Set(block.flatMap((cells) => cells.map((text) => text.trim())));
  return [...texts].flatMap((text) => {
    if (text === '' || text.length > LONGEST || readNumber(text) !== null) return [];
    const station = text in said ? said[text] : stations.idOf(text);
    return station ? [{ text, station }] : [];
  });
}
