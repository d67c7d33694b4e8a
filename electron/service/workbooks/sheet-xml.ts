import { cleaned, valueOf, type RawCell, type SheetTools } from './cell-values';
import { columnOf } from './columns';
import { fillMerges, rangeOf } from './merges';
import type { Cell, CellMark, Layout, Merge, Sheet } from './sheet';
import { attribute, isSet, scanXml } from './xml';

export type { SheetTools } from './cell-values';

/** The bounds of a sheet (ECMA-376); what lies beyond is no cell. */
const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;

interface RowBeingRead {
  number: number;
  cells: Cell[];
  marks?: Map<number, CellMark>;
  hidden?: true;
}

const REFERENCE = /\br\s*=\s*["']\$?([A-Za-z]*)\$?(\d+)["']/;
const STYLE = /\bs\s*=\s*["'](\d+)["']/;
const TYPE = /\bt\s*=\s*["'](\w+)["']/;

/** A cell as nearly all are written: its value, and nothing to resolve. */
const PLAIN_CELL = /<c((?: [a-z]+="[^"<>&]*")*)><v>([^<&]*)<\/v><\/c>/y;

function within(value: number, most: number): number {
  if (value < 1 || value > most) throw new Error('outside of the sheet');
  return value;
}

/** Texts of a shared or inline string; phonetic guides (rPh) are no part of it. */
class RichText {
  #phonetic = 0;
  #open = false;
  text = '';

  opened(name: string): void {
    if (name === 'rPh') this.#phonetic += 1;
    this.#open = name === 't' && this.#phonetic === 0;
  }
  closed(name: string): void {
    if (name === 'rPh') this.#phonetic -= 1;
    if (name === 't') this.#open = false;
  }
  add(piece: string): void {
    if (this.#open) this.text += piece;
  }
}

/** A shared string as nearly all are written: one text, and nothing to resolve. */
const PLAIN_STRING = /<si><t(?: xml:space="preserve")?>([^<&]*)<\/t><\/si>/y;

/** The shared strings of a workbook, in their order. */
export function readStrings(xml: string): string[] {
  const strings: string[] = [];
  let rich: RichText | null = null;
  scanXml(xml, {
    whole(text, at) {
      PLAIN_STRING.lastIndex = at;
      const match = rich === null ? PLAIN_STRING.exec(text) : null;
      if (!match) return at;
      strings.push(cleaned(match[1] ?? ''));
      return PLAIN_STRING.lastIndex;
    },
    open(name) {
      if (name === 'si') rich = new RichText();
      else rich?.opened(name);
    },
    text: (piece) => rich?.add(piece),
    close(name) {
      if (name !== 'si') return rich?.closed(name);
      strings.push(cleaned(rich?.text ?? ''));
      rich = null;
    },
  });
  return strings;
}

/** Puts the rows of a worksheet together from the elements of its part (ECMA-376 18.3). */
class SheetReader {
  readonly rows: RowBeingRead[] = [];
  readonly merges: Merge[] = [];
  readonly columns: { from: number; to: number; width: number | null; hidden: boolean }[] = [];
  readonly heights = new Map<number, number>();
  readonly formats = new Map<number, (string | undefined)[]>();
  #row: RowBeingRead | null = null;
  /** Whether the row's number was written, or only follows from the one before. */
  #numbered = false;
  #lastRow = 0;
  #column = 0;
  #cell: RawCell | null = null;
  #rich: RichText | null = null;
  #value = false;
  #zeroHeight = false;
  /** Depth within extensions, whose elements have the names of others. */
  #extensions = 0;

  constructor(private readonly tools: SheetTools) {}

  whole(xml: string, at: number): number {
    if (this.#extensions > 0 || this.#cell !== null) return at;
    PLAIN_CELL.lastIndex = at;
    const match = PLAIN_CELL.exec(xml);
    if (!match) return at;
    this.#openCell(match[1] ?? '').value = match[2] ?? '';
    this.#closeCell();
    return PLAIN_CELL.lastIndex;
  }

  open(name: string, attributes: string): void {
    if (name === 'extLst') this.#extensions += 1;
    if (this.#extensions > 0) return;
    if (this.#cell) this.#openInCell(this.#cell, name);
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'row') this.#openRow(attributes);
    else if (name === 'col') this.#openColumns(attributes);
    else if (name === 'sheetFormatPr') this.#zeroHeight = isSet(attributes, 'zeroHeight');
    else if (name === 'mergeCell') {
      const range = rangeOf(attribute(attributes, 'ref') ?? '');
      if (range) this.merges.push(range);
    }
  }

  text(piece: string): void {
    if (this.#value && this.#cell) this.#cell.value = (this.#cell.value ?? '') + piece;
    else this.#rich?.add(piece);
  }

  close(name: string): void {
    if (name === 'extLst') this.#extensions -= 1;
    else if (this.#extensions > 0) return;
    else if (name === 'c') this.#closeCell();
    else if (name === 'v') this.#value = false;
    else if (name === 'is' && this.#cell) {
      this.#cell.inline = this.#rich?.text ?? '';
      this.#rich = null;
    } else if (name === 'row') this.#row = null;
    else this.#rich?.closed(name);
  }

  #openColumns(attributes: string): void {
    const said = attribute(attributes, 'width');
    const width = said === null ? null : Number(said);
    const hidden = isSet(attributes, 'hidden') || (width !== null && width <= 0);
    const from = Number(attribute(attributes, 'min') ?? 0);
    this.columns.push({ from, to: Number(attribute(attributes, 'max') ?? from), width, hidden });
  }

  #openRow(attributes: string): void {
    const reference = REFERENCE.exec(attributes);
    this.#numbered = reference !== null;
    const number = reference ? Number(reference[2]) : this.#lastRow + 1;
    this.#row = { number: within(number, MOST_ROWS), cells: [] };
    this.#lastRow = number;
    this.#column = 0;
    const height = attribute(attributes, 'ht');
    const isShown = height !== null && Number(height) > 0;
    if (isSet(attributes, 'hidden') || Number(height ?? 1) === 0 || (this.#zeroHeight && !isShown))
      this.#row.hidden = true;
    else if (isShown && isSet(attributes, 'customHeight')) this.heights.set(number, Number(height));
    this.rows.push(this.#row);
  }

  #openCell(attributes: string): RawCell {
    const reference = REFERENCE.exec(attributes);
    if (reference && this.#row && !this.#numbered) {
      this.#row.number = this.#lastRow = within(Number(reference[2]), MOST_ROWS);
      this.#numbered = true;
    }
    const letters = reference?.[1] ?? '';
    this.#column = within(letters === '' ? this.#column + 1 : columnOf(letters), MOST_COLUMNS);
    this.#cell = {
      type: TYPE.exec(attributes)?.[1] ?? 'n',
      style: Number(STYLE.exec(attributes)?.[1] ?? 0),
      value: null,
      inline: null,
      hasFormula: false,
    };
    return this.#cell;
  }

  #openInCell(cell: RawCell, name: string): void {
    if (name === 'v') {
      this.#value = true;
      cell.value ??= '';
    } else if (name === 'f') cell.hasFormula = true;
    else if (name === 'is') this.#rich = new RichText();
    else this.#rich?.opened(name);
  }

  #format(row: number, code: string): void {
    const formats = this.formats.get(row) ?? [];
    formats[this.#column] = code;
    this.formats.set(row, formats);
  }

  #closeCell(): void {
    const [row, cell] = [this.#row, this.#cell];
    this.#cell = null;
    if (!row || !cell) return;
    const code = this.tools.codeOf?.(cell.style) ?? null;
    if (code !== null) this.#format(row.number, code);
    const [value, mark] = valueOf(cell, this.tools);
    if (value !== null) row.cells[this.#column] = value;
    if (mark) (row.marks ??= new Map()).set(this.#column, mark);
  }
}

/** What the reader saw of how the sheet is laid out. */
const layoutOf = ({ merges, columns, heights, formats }: SheetReader): Layout => ({
  merges,
  columns,
  heights,
  formats,
});

/** Rows in their order, each once: some programs write them as they came. */
function inOrder(rows: RowBeingRead[]): RowBeingRead[] {
  if (rows.every((row, at) => at === 0 || row.number > (rows[at - 1]?.number ?? 0))) return rows;
  const byNumber = new Map<number, RowBeingRead>();
  for (const row of rows) {
    const first = byNumber.get(row.number);
    if (!first) {
      byNumber.set(row.number, row);
      continue;
    }
    row.cells.forEach((cell, column) => (first.cells[column] = cell));
    row.marks?.forEach((mark, column) => (first.marks ??= new Map()).set(column, mark));
    if (row.hidden) first.hidden = true;
  }
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}

/** The rows of a worksheet part, merged cells filled from their first one. */
export function readSheet(
  xml: string,
  tools: SheetTools,
): Pick<Sheet, 'rows' | 'hiddenColumns' | 'layout'> {
  const reader = new SheetReader(tools);
  scanXml(xml, reader);
  const rows = inOrder(reader.rows);
  fillMerges(reader.merges, rows);
  const hidden = reader.columns.filter((column) => column.hidden);
  const used =
    hidden.length === 0 ? [] : new Set(rows.flatMap(({ cells }) => Object.keys(cells).map(Number)));
  const hiddenColumns = [...used]
    .filter((column) => hidden.some(({ from, to }) => column >= from && column <= to))
    .sort((a, b) => a - b);
  return { rows, hiddenColumns, ...(tools.codeOf && { layout: layoutOf(reader) }) };
}
