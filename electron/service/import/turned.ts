import { cellText, columnsFilled, type Cell, type SheetRow } from '../workbooks/sheet';
import { headOf, isLabelHead } from './figure-heads';
import { itemAt, labelOf, Outline, type Find } from './figure-labels';
import { readNumber } from './cells';

/** A part of a table whose lines are items: where their names, units and figures stand. */
export interface Band {
  /** Columns with the names of lines, the group's before the line's own. */
  labels: number[];
  unit: number | null;
  /** In a list with a figure a row: the columns that say of which station and month it is. */
  station: number | null;
  month: number | null;
  /** Texts over its columns alone, the nearest first: the station of a block beside others. */
  over: readonly string[];
  /** What stands over each column of figures, from above. */
  heads: ReadonlyMap<number, readonly string[]>;
}

/** A table whose lines are items: one station's, or stations or months side by side. */
export interface TurnedTable {
  headerRow: number;
  bands: Band[];
  rows: SheetRow[];
  titles: string[];
  /** How many lines are items that are known. */
  known: number;
}

/** So many rows tell whether a table is one. */
const LOOK = 300;
/** Longest text of a title; what is longer is a note or no text at all. */
const LONGEST = 200;

export const textsIn = (row: SheetRow): string[] => [
  ...new Set(row.cells.map(cellText).filter((text) => text !== '' && text.length <= LONGEST)),
];

/** A character alone may be the number of a line; 无 and 零 are figures. */
const LONE = /^\s*[一二三四五六七八九]\s*$/;

const isFigure = (cell: Cell | undefined): boolean =>
  typeof cell === 'number' ||
  (typeof cell === 'string' && cell.length < 40 && !LONE.test(cell) && readNumber(cell) !== null);

/** Whether a line has figures in these columns. */
export const hasFigures = (row: SheetRow, columns: Iterable<number>): boolean =>
  [...columns].some((column) => isFigure(row.cells[column]));

const headAt = (row: SheetRow | undefined, column: number) =>
  headOf(cellText(row?.cells[column]))?.is ?? null;

const TIMES: ReadonlySet<string> = new Set(['month', 'sum', 'quarter']);

/** What a column beside the names of items says of its rows, by its heading. */
type Says = (heading: string) => 'station' | 'month' | null;

/** Columns of a list that say of whom and of which month its figures are. */
function listColumns(header: readonly SheetRow[], body: readonly SheetRow[], says: Says) {
  const found: { station: number | null; month: number | null } = { station: null, month: null };
  for (const column of columnsFilled(header)) {
    const texts = [...new Set(header.map(({ cells }) => cellText(cells[column])).filter(Boolean))];
    const [text = ''] = texts;
    const key = texts.length === 1 ? says(text) : null;
    // Over figures the same word is the head of a station's or month's column.
    const isOfRows = key === 'month' || !body.some((row) => hasFigures(row, [column]));
    if (key !== null && isOfRows && found[key] === null) found[key] = column;
  }
  return found;
}

/** The columns of names in a header, each with the column where its band ends. */
function bandsAt(rows: readonly SheetRow[], body: readonly SheetRow[], says: Says): Band[] {
  const [first] = rows;
  const list = listColumns(rows, body, says);
  const bands: Band[] = [];
  let open: (Band & { heads: Map<number, string[]> }) | undefined;
  // A name over several columns of months that is not merged over all of them.
  let group = '';
  for (const column of columnsFilled([...rows, ...body])) {
    const texts = [...new Set(rows.map(({ cells }) => cellText(cells[column])).filter(Boolean))];
    const top = cellText(first?.cells[column]);
    const is = headAt(first, column);
    if (top !== '') group = is === null ? top : '';
    else if (group !== '' && texts.every((text) => TIMES.has(headOf(text)?.is ?? '')))
      texts.unshift(group);
    if (is === 'number' || texts.length === 0) continue;
    if (column === list.station || column === list.month) continue;
    if (is === 'label') {
      if (!open || open.heads.size > 0 || open.unit !== null)
        bands.push((open = { labels: [], unit: null, ...list, over: [], heads: new Map() }));
      open.labels.push(column);
    } else if (is === 'unit' && open?.unit === null) open.unit = column;
    else if (open) open.heads.set(column, texts);
  }
  return bands.filter(({ heads }) => heads.size > 0);
}

/** Rows of a header: a second one has months or stations under what is merged above them. */
function depthAt(rows: readonly SheetRow[], index: number): number {
  const [row, below] = [rows[index], rows[index + 1]];
  if (!row || !below) return 1;
  const columns = row.cells.flatMap((_, column) =>
    headAt(row, column) === 'label' ? [column] : [],
  );
  const again = columns.every((column) =>
    ['', cellText(row.cells[column])].includes(cellText(below.cells[column])),
  );
  const texts = below.cells.map(cellText).filter(Boolean);
  return again && texts.length >= 2 && !below.cells.some((cell) => typeof cell === 'number')
    ? 2
    : 1;
}

const isHeader = (row: SheetRow): boolean => {
  if (!row.cells.some(isLabelHead)) return false;
  const texts = textsIn(row);
  return (
    texts.length >= 2 &&
    texts.some((text) => headOf(text)?.is !== 'label') &&
    !row.cells.some((cell) => typeof cell === 'number')
  );
};

/**
 * Whether words stand where a line has its figures, 开展小组3个，共12节: it says something of its own and
 * is no head over the lines below it.
 */
function hasRemark(row: SheetRow, own: number, heads: Band['heads']): boolean {
  const name = cellText(row.cells[own]);
  return [...heads].some(([column, texts]) => {
    const text = cellText(row.cells[column]);
    const is = headOf(text)?.is ?? 'other';
    const figures = texts.every((head) => headOf(head)?.is !== 'other');
    return text !== '' && text !== name && is === 'other' && figures;
  });
}

/** The names that stand over a line's own, and its own, of a band. */
export class Lines {
  readonly #outline = new Outline();
  readonly #groups = new Map<number, string>();

  constructor(private readonly band: Band) {}

  /** The name of a row's line and those above it; null where it has none. */
  at(row: SheetRow): { text: string; above: string[] } | null {
    const { labels, heads } = this.band;
    const own = [...labels].reverse().find((column) => cellText(row.cells[column]) !== '');
    if (own === undefined) return null;
    const figures = hasFigures(row, heads.keys()) || hasRemark(row, own, heads);
    for (const column of labels)
      if (column < own && cellText(row.cells[column]) !== '')
        this.#groups.set(column, cellText(row.cells[column]));
    const raw = String(row.cells[own] ?? '');
    const label = labelOf(raw, !figures);
    const groups = labels
      .filter((column) => column < own)
      .flatMap((column) => this.#groups.get(column) ?? [])
      .map((group) => labelOf(group, true).text)
      .filter((group) => group !== label.text)
      .reverse();
    if (own !== labels.at(-1) && labels.length > 1 && !figures) this.#groups.set(own, raw);
    return { text: label.text, above: [...groups, ...this.#outline.add(label)] };
  }
}

/** What stands in the column of units of a line. */
export const unitOf = ({ unit }: Pick<Band, 'unit'>, row: SheetRow): string =>
  unit === null ? '' : cellText(row.cells[unit]);

/** The item that a line names, by its unit where several are called so. */
export const itemOfLine = (
  find: Find,
  band: Pick<Band, 'unit'>,
  row: SheetRow,
  { text, above }: { text: string; above: readonly string[] },
): string | null => itemAt(find, text, above) ?? find(text, unitOf(band, row));

/** The lines of a table that are known items with figures or room for them. */
export function itemLines(band: Band, rows: readonly SheetRow[], find: Find): SheetRow[] {
  const lines = new Lines(band);
  return rows.filter((row) => {
    const line = lines.at(row);
    return line !== null && itemOfLine(find, band, row, line) !== null;
  });
}

const knownLines = (band: Band, rows: readonly SheetRow[], find: Find): number =>
  itemLines(band, rows.slice(0, LOOK), find).length;

/** A head or title between two tables: texts alone, none of them an item. */
const isBetween = (row: SheetRow, find: Find): boolean => {
  const texts = textsIn(row);
  return (
    !row.cells.some(isFigure) &&
    texts.every((text) => find(labelOf(text, true).text) === null) &&
    texts.length <= 4
  );
};

/** A table without a header: names in one column and figures in another. */
function bareTable(rows: readonly SheetRow[], find: Find): TurnedTable[] {
  const columns = columnsFilled(rows);
  const withFigures = columns.filter(
    (column) => rows.filter(({ cells }) => isFigure(cells[column])).length >= 3,
  );
  for (const label of columns) {
    const behind = withFigures.filter((column) => column > label);
    if (behind.length !== 1) continue;
    const figures = new Map(behind.map((column) => [column, []]));
    const none = { unit: null, station: null, month: null, over: [] };
    const band: Band = { ...none, labels: [label], heads: figures };
    const first = rows.findIndex((row) => hasFigures(row, figures.keys()));
    const known = knownLines(band, rows.slice(Math.max(first, 0)), find);
    if (known < 3) continue;
    const [value = 0] = figures.keys();
    const unit = value - label === 2 ? label + 1 : null;
    const titles = rows.slice(0, first).flatMap(textsIn);
    return [
      {
        headerRow: rows[first]?.number ?? 1,
        bands: [{ ...band, unit }],
        rows: rows.slice(first),
        titles,
        known,
      },
    ];
  }
  return [];
}

/** Texts of a row that stand over each of some bands; null where they do not differ. */
export function textsOver(bands: readonly Band[], row: SheetRow): string[] | null {
  const texts = bands.map(({ labels }, at) => {
    const from = at === 0 ? 1 : (labels[0] ?? 1);
    const to = bands[at + 1]?.labels[0] ?? row.cells.length;
    return row.cells.slice(from, to).map(cellText).find(Boolean) ?? '';
  });
  return new Set(texts.filter(Boolean)).size > 1 ? texts : null;
}

/** Bands beside each other with what the rows above say of each alone. */
function under(bands: readonly Band[], above: readonly SheetRow[]): Band[] {
  if (bands.length < 2) return [...bands];
  const over = above.toReversed().flatMap((row) => {
    const texts = textsOver(bands, row);
    return texts ? [texts] : [];
  });
  return bands.map((band, at) => ({
    ...band,
    over: over.flatMap((texts) => texts[at] || []),
  }));
}

/**
 * The tables of a sheet whose lines are items of the statistics form, below or beside each other;
 * none where there are none.
 * @param find the item that a heading means
 * @param says what other columns say of the rows
 */
export function turnedTables(rows: readonly SheetRow[], find: Find, says: Says): TurnedTable[] {
  const starts = rows.flatMap((row, index) => (isHeader(row) ? [index] : []));
  const tables: TurnedTable[] = [];
  let before = 0;
  starts.forEach((start, at) => {
    if (start < before) return;
    const depth = depthAt(rows, start);
    let end = starts.find((next, i) => i > at && next >= start + depth) ?? rows.length;
    if (end < rows.length)
      while (end > start + depth && isBetween(rows[end - 1] as SheetRow, find)) end -= 1;
    const body = rows.slice(start + depth, end);
    const bands = under(
      bandsAt(rows.slice(start, start + depth), body, says),
      rows.slice(before, start),
    );
    const known = bands.reduce((sum, band) => sum + knownLines(band, body, find), 0);
    if (known === 0) return;
    tables.push({
      headerRow: rows[start + depth - 1]?.number ?? 1,
      bands,
      rows: body,
      titles: rows.slice(before, start).flatMap(textsIn),
      known,
    });
    before = end;
  });
  return tables.length > 0 ? tables : bareTable(rows, find);
}
