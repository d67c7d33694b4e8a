import {
  itemLabel,
  itemsByKey,
  type StatisticsForm,
  type StatisticsItem,
} from '../../../shared/domain/statistics-form';
import { loose } from '../../../shared/codes/text';
import { failure, type FieldFailure } from '../../../shared/result';
import { candidates, type Answers, type Candidate, type Known } from '../import/header';
import { headOf } from '../import/figure-heads';
import { isIgnoredHeading, STATION } from '../import/kinds';
import { statisticsField } from '../import/statistics-headings';
import { findTables, type Table } from '../import/tables';
import { cellText, type Cell, type SheetRow } from '../workbooks/sheet';
import { columnAnswers, withSaidLines, type Said } from './paste-heads';
import { bareBlock, fullName, moved } from './paste-place';
import type { PastedStations } from './paste-stations';

/** What a pasted block is made into: tables with a header and a column of stations. */
interface Found {
  tables: Table[];
  notes: FieldFailure[];
  /** The block's own column, 1-based, of a column of the tables. */
  shown: (column: number) => number;
  stationColumn: number;
  /** Whether the headings are the block's own, and not made for it. */
  headed: boolean;
}
export type Layout = { how: FieldFailure } & (
  Found | (Pick<Found, 'shown'> & { refused: FieldFailure })
);

interface Pasted {
  /** The return of the quarter. */
  form: StatisticsForm;
  rows: SheetRow[];
  stations: PastedStations;
  /** The cell at the caret. */
  at: { station: string; item: string };
  said: Said;
}

const HEADING = '站点';
const HEAD = 0;

/** The quarter's items by their names, and what columns were taken for. */
const saying = (form: StatisticsForm, answers: Answers = {}): Known => ({
  form,
  answersFor: () => answers,
});

/** The header that names a column of stations, the likeliest of several. */
const best = (rows: readonly SheetRow[], form: StatisticsForm): Candidate | undefined =>
  candidates(rows, 'statistics', saying(form))
    .filter(({ columns }) => columns.some(({ field }) => field === STATION))
    .sort((a, b) => b.score - a.score)[0];

/**
 * Tables that name their stations elsewhere than in a column: across the top, with the items down,
 * or above all in a title.
 */
function namedElsewhere({ rows, stations, form }: Pasted): Table[] {
  const named = rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (typeof cell === 'string' ? stations.named(cell.trim()) : cell)),
  }));
  return findTables({ name: '', rows: named }, 'statistics', saying(form)).filter(
    ({ turned, titles }) => turned !== undefined || titles.some((text) => stations.isAbout(text)),
  );
}

/** Whether no cell of a block speaks of a station of the sheet. */
const namesNone = ({ rows, stations }: Pasted): boolean =>
  rows
    .flatMap(({ cells }) => cells.map(cellText))
    .every((text) => text === '' || !(stations.isStation(text) || stations.isAbout(text)));

const TIMES: ReadonlySet<string> = new Set(['month', 'sum', 'quarter']);

/**
 * Why a block whose first row has no item is no table: it heads months alone, or columns that nobody
 * knows beside one of stations. Null where it has no heads.
 */
function headless({ form, rows: [first] }: Pasted): FieldFailure | null {
  const texts = first?.cells.map(cellText).filter((text) => text !== '') ?? [];
  const others = texts.filter((text) => statisticsField(form, text) !== STATION);
  if (others.length > 0 && others.every((text) => TIMES.has(headOf(text)?.is ?? '')))
    return failure('SHEET_PASTE_MONTHS');
  return others.length < texts.length ? failure('SHEET_PASTE_NO_FIGURES') : null;
}

/**
 * A heading that several items share (人次) is the one of the group that stands before it, where that
 * group has it and no column names it yet. Taken for sure by nobody: it is told.
 */
function guesses(
  { columns }: Candidate,
  form: StatisticsForm,
): { column: number; heading: string; key: string }[] {
  const items = itemsByKey(form);
  const named = new Set(columns.map(({ field }) => field));
  const found: { column: number; heading: string; key: string }[] = [];
  let group: string | undefined;
  for (const { column, heading, field } of columns) {
    const item = items.get(field ?? '');
    if (item) group = item.group.zh;
    if (field !== null || isIgnoredHeading(heading)) continue;
    const text = loose(heading).replace(/[(（].*$/, '');
    const meant = form.items.filter(
      (one) => one.group.zh === group && !named.has(one.key) && text.endsWith(one.label.zh),
    );
    const [only] = meant;
    if (!only || meant.length > 1) continue;
    named.add(only.key);
    found.push({ column, heading, key: only.key });
  }
  return found;
}

/** Full names in the column of stations, so that short ones are found too. */
const withNames = (
  rows: readonly SheetRow[],
  column: number,
  stations: PastedStations,
): SheetRow[] =>
  rows.map((row) => {
    const text = cellText(row.cells[column]);
    const name = stations.named(text);
    return name === text
      ? row
      : { ...row, cells: row.cells.map((cell, at) => (at === column ? name : cell)) };
  });

/** A table whose header has been recognised, with what was guessed in it. */
function byHeader(
  { rows, stations, form }: Pasted,
  candidate: Candidate,
  said: Answers,
): Pick<Found, 'tables' | 'notes' | 'stationColumn' | 'headed'> {
  const guessed = guesses(candidate, form).filter(({ column }) => !(String(column) in said));
  const answers = {
    ...Object.fromEntries(guessed.map(({ column, key }) => [String(column), key])),
    ...said,
  };
  const stationColumn = candidate.columns.find(({ field }) => field === STATION)?.column ?? 1;
  const named = withNames(rows, stationColumn, stations);
  return {
    stationColumn,
    headed: true,
    tables: findTables({ name: '', rows: named }, 'statistics', saying(form, answers)),
    notes: guessed.map(({ heading, key }) => {
      const item = itemsByKey(form).get(key);
      return failure('SHEET_PASTE_GUESSED', { heading, item: item ? itemLabel(item) : key });
    }),
  };
}

const textsIn = (rows: readonly SheetRow[], column: number): string[] =>
  rows.map((row) => cellText(row.cells[column])).filter((text) => text !== '');

/** The column in which most texts name stations; 0 where none does. */
function stationColumnOf(rows: readonly SheetRow[], stations: PastedStations): number {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  for (let column = 1; column < width; column += 1) {
    const texts = textsIn(rows, column);
    const known = texts.filter((text) => stations.isStation(text)).length;
    if (known > 0 && known * 2 >= texts.length) return column;
  }
  return 0;
}

/** A column before the names that only numbers the rows. */
function numbers(rows: readonly SheetRow[], column: number): boolean {
  const texts = textsIn(rows, column);
  return texts.every((text) => /^\d+$/.test(text)) && new Set(texts).size === texts.length;
}

/** The items from the caret on to the end of their section. */
function itemsFrom(form: StatisticsForm, key: string): StatisticsItem[] {
  const first = itemsByKey(form).get(key);
  const section = form.items.filter((item) => item.section === first?.section);
  return section.slice(
    Math.max(
      0,
      section.findIndex((item) => item.key === key),
    ),
  );
}

const doesNotFit = (down: number, across: number, room: Room): FieldFailure =>
  failure('SHEET_PASTE_DOES_NOT_FIT', {
    rows: down,
    columns: across,
    roomRows: room.places.length,
    roomColumns: room.items.length,
  });

/** What stands from the caret on: stations below it, items to the right. */
interface Room {
  places: readonly { id: string; name: string }[];
  items: readonly StatisticsItem[];
  width: number;
}

const as = (column: number): number => column;
const before = (column: number): number => Math.max(1, column - 1);
const headRow = (cells: Cell[]): SheetRow => ({ number: HEAD, cells: [null, ...cells] });

/** Items down and no station at all: they are those of the station at the caret. */
function byLines(pasted: Pasted, tables: readonly Table[], own: { name: string } | undefined) {
  const title = own && namesNone(pasted) ? own.name : null;
  return {
    how: failure(title === null ? 'SHEET_PASTE_BY_NAMES' : 'SHEET_PASTE_BY_ITEMS'),
    tables: withSaidLines(tables, pasted.said, pasted.form).map((table) => ({
      ...table,
      titles: title === null ? table.titles : [...table.titles, title],
    })),
    notes: [],
    shown: as,
    stationColumn: 1,
    headed: true,
  };
}

/** A header without stations: they are those from the caret on. */
function byHeadings(pasted: Pasted, header: Candidate, room: Room): Layout {
  const { rows, said } = pasted;
  const how = failure('SHEET_PASTE_BY_HEADINGS');
  const data = header.index + header.depth;
  if (rows.length - data > room.places.length)
    return { how, shown: before, refused: doesNotFit(rows.length - data, room.width, room) };
  const placed = rows.map((row, n) =>
    moved(row, n < data ? HEADING : (room.places[n - data]?.name ?? null)),
  );
  return {
    how,
    ...byHeader({ ...pasted, rows: placed }, header, columnAnswers(said, 1)),
    shown: before,
  };
}

/** Stations without a header: the items are those from the caret on. */
function byStations(pasted: Pasted, column: number, { items, width, ...room }: Room): Layout {
  const { form, rows, stations, said } = pasted;
  const how = failure('SHEET_PASTE_BY_STATIONS');
  const none = headless(pasted);
  if (none) return { how, shown: as, refused: none };
  const figures = Array.from({ length: width }, (_, n) => n + 1).filter(
    (one) => one > column || (one < column && !numbers(rows, one)),
  );
  if (figures.length === 0) return { how, shown: as, refused: failure('SHEET_PASTE_NO_FIGURES') };
  if (figures.length > items.length) {
    const refused = doesNotFit(rows.length, figures.length, { ...room, items, width });
    return { how, shown: as, refused };
  }
  const headings = Array.from({ length: width }, (_, n): Cell => {
    if (n + 1 === column) return HEADING;
    const item = items[figures.indexOf(n + 1)];
    return figures.includes(n + 1) && item ? fullName(item) : null;
  });
  const made = [headRow(headings), ...withNames(rows, column, stations)];
  const known = saying(form, columnAnswers(said, 0));
  return {
    how,
    notes: [],
    tables: findTables({ name: '', rows: made }, 'statistics', known),
    shown: as,
    stationColumn: column,
    headed: false,
  };
}

/** The block as it is, from the caret on; where that was asked for, without its names. */
function byPlace(pasted: Pasted, { items, ...room }: Room): Layout {
  const { form, said } = pasted;
  const how = failure('SHEET_PASTE_BY_PLACE');
  const none = said.byPlace ? null : headless(pasted);
  const { rows, lead, notes } = said.byPlace
    ? bareBlock(pasted.rows)
    : { rows: pasted.rows, lead: 0, notes: [] };
  const shown = (column: number): number => Math.max(1, column - 1 + lead);
  if (none) return { how, shown, refused: none };
  const width = room.width - lead;
  if (rows.length > room.places.length || width > items.length)
    return { how, shown, refused: doesNotFit(rows.length, width, { ...room, items }) };
  const made = [
    headRow([HEADING, ...items.slice(0, width).map(fullName)]),
    ...rows.map((row, n) => moved(row, room.places[n]?.name ?? null, lead)),
  ];
  const known = saying(form, columnAnswers(said, 1 - lead));
  return {
    how,
    notes,
    tables: findTables({ name: '', rows: made }, 'statistics', known),
    shown,
    stationColumn: 1,
    headed: false,
  };
}

/** Finds how a block from the clipboard lies on the sheet. */
export function pastedTable(pasted: Pasted): Layout {
  const { form, rows, stations, at, said } = pasted;
  const first = stations.stations.findIndex(({ id }) => id === at.station);
  const room: Room = {
    places: stations.stations.slice(Math.max(0, first)),
    items: itemsFrom(form, at.item),
    width: Math.max(0, ...rows.map(({ cells }) => cells.length - 1)),
  };
  if (said.byPlace) return byPlace(pasted, room);
  // Whether a block has headings is seen in itself: what was said of its columns makes none.
  const named = best(rows, form);
  if (named)
    return {
      how: failure('SHEET_PASTE_BY_NAMES'),
      ...byHeader(pasted, named, columnAnswers(said, 0)),
      shown: as,
    };
  const elsewhere = namedElsewhere(pasted);
  if (elsewhere.length > 0) return byLines(pasted, elsewhere, room.places[0]);
  const headed = rows.map((row) => moved(row, HEADING));
  const header = best(headed, form);
  if (header) return byHeadings(pasted, header, room);
  const column = stationColumnOf(rows, stations);
  return column > 0 ? byStations(pasted, column, room) : byPlace(pasted, room);
}
