import { widthOf, type BlockOf, type Cell } from './document';
import { markup, type Markup } from './markup';

type Table = BlockOf<'table'>;
type Row = Table['rows'][number];
type Facts = BlockOf<'facts'>;

/**
 * Widths as shares of the whole; attributes, because styles inside elements are refused by the
 * paper's policy.
 */
const columnGroup = (widths: readonly number[]): Markup => {
  const sum = widths.reduce((total, width) => total + width, 0);
  return markup`<colgroup>${widths.map((width) => markup`<col width="${Math.round((width / sum) * 10_000) / 100}%">`)}</colgroup>`;
};

const classes = (...names: (string | false | undefined)[]): string =>
  names.filter((name) => name).join(' ');

function rowHtml(row: Row, columns: Table['columns']): Markup {
  let at = 0;
  let indented = !row.level;
  const cellHtml = (cell: Cell, index: number): Markup => {
    const {
      text,
      span = 1,
      align = (row.band ? undefined : columns[at]?.align) ?? 'left',
      bold = false,
    } = typeof cell === 'string' ? { text: cell } : cell;
    // What is left of the row belongs to its last cell.
    const width =
      index === row.cells.length - 1 ? columns.length - widthOf(row.cells) + span : span;
    at += span;
    const level = !indented && align === 'left' && `level-${row.level ?? 0}`;
    if (level) indented = true;
    return markup`<td class="${classes(align, bold && 'bold', level)}" colspan="${width}">${text}</td>`;
  };
  return markup`<tr class="${classes(row.band && 'band', row.bold && 'bold')}">${row.cells.map(cellHtml)}</tr>`;
}

const headHtml = (head: string, rows = 1): Markup =>
  markup`<th scope="col" rowspan="${rows}">${head}</th>`;

/** The head in two rows: groups over their columns, and columns without one through both. */
function groupedHead(columns: Table['columns'], groups: NonNullable<Table['groups']>): Markup {
  let at = 0;
  const above: Markup[] = [];
  const below: Markup[] = [];
  for (const { head, span } of groups) {
    const own = columns.slice(at, at + span).map((column) => column.head);
    at += span;
    if (head === '') above.push(...own.map((one) => headHtml(one, 2)));
    else {
      above.push(markup`<th scope="colgroup" colspan="${span}">${head}</th>`);
      below.push(...own.map((one) => headHtml(one)));
    }
  }
  return markup`<tr>${above}</tr><tr>${below}</tr>`;
}

/** A ruled table; its head stands on every page, and no row is cut by a page's end. */
export const tableHtml = ({
  caption,
  columns,
  groups,
  rows,
  dense,
}: Table): Markup => markup`<table class="${classes('ruled', dense && 'dense')}">${caption !== undefined && markup`<caption>${caption}</caption>`}${columnGroup(columns.map(({ width }) => width))}
<thead>${groups ? groupedHead(columns, groups) : markup`<tr>${columns.map(({ head }) => headHtml(head))}</tr>`}</thead>
<tbody>${rows.map((row) => rowHtml(row, columns))}</tbody></table>`;

/** Items side by side in lines of so many; a wide one has a line for itself. */
export function linesOf(items: Facts['items'], columns: number): Facts['items'][] {
  const lines: Facts['items'][] = [];
  let open: Facts['items'] | null = null;
  for (const item of items) {
    if (!open || item.wide || open.length === columns) lines.push((open = []));
    open.push(item);
    if (item.wide) open = null;
  }
  return lines;
}

/** Shares of label and value by how many pairs stand in a line. */
const SHARES: Readonly<Record<number, readonly [number, number]>> = {
  1: [18, 82],
  2: [17, 33],
  3: [13, 20],
};
/** Height of a written line in CSS pixels: 8 mm, as ruled paper has it. */
const WRITTEN = 30;

/** Labels and values in a ruled grid, as the head of a form has them. */
export function factsHtml({ items, columns = 2 }: Facts): Markup {
  const lineHtml = (line: Facts['items']): Markup =>
    markup`<tr>${line.map((item, index) => {
      const span = index === line.length - 1 ? (columns - line.length) * 2 + 1 : 1;
      return markup`<th scope="row">${item.label}</th><td class="${item.lines ? 'written' : ''}" colspan="${span}" height="${(item.lines ?? 1) * WRITTEN}">${item.value}</td>`;
    })}</tr>`;
  return markup`<table class="ruled facts">${columnGroup(Array.from({ length: columns }, () => SHARES[columns] ?? [1, 2]).flat())}<tbody>${linesOf(items, columns).map(lineHtml)}</tbody></table>`;
}
