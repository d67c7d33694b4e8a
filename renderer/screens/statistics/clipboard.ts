import { cleanCell, parseBlock } from './grid-logic';

/** A block of cells as it lay in the clipboard, without what its sheet hides. */
export interface Block {
  rows: string[][];
  /** Cells shown as one, by 0-based rows and columns. */
  merges: { top: number; left: number; bottom: number; right: number }[];
}

const isHidden = (element: Element): boolean =>
  /display\s*:\s*none|mso-hide\s*:\s*all/i.test(element.getAttribute('style') ?? '') ||
  element.hasAttribute('hidden');

const spanOf = (element: Element, name: string): number => {
  const span = Number(element.getAttribute(name) ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, 1000) : 1;
};

/** Columns that the table's own list of columns hides. */
function hiddenColumns(table: Element): Set<number> {
  const hidden = new Set<number>();
  let at = 0;
  for (const column of table.querySelectorAll('col')) {
    const span = spanOf(column, 'span');
    if (isHidden(column)) for (let n = 0; n < span; n += 1) hidden.add(at + n);
    at += span;
  }
  return hidden;
}

/**
 * The first table of a page from the clipboard, as WPS and Excel put one there: merged cells carry
 * their text in all their places, hidden rows and columns are left out. Null where there is none.
 */
function tableIn(page: Document): Block | null {
  const table = page.querySelector('table');
  if (!table) return null;
  const grid: string[][] = [];
  const merges: Block['merges'] = [];
  const taken = new Map<string, string>();
  const unseenRows = new Set<number>();
  const unseen = hiddenColumns(table);
  [...table.querySelectorAll('tr')].forEach((line, row) => {
    if (isHidden(line)) unseenRows.add(row);
    const cells: string[] = [];
    let column = 0;
    const past = (): void => {
      for (; taken.has(`${row} ${column}`); column += 1)
        cells[column] = taken.get(`${row} ${column}`) ?? '';
    };
    for (const cell of line.querySelectorAll(':scope > td, :scope > th')) {
      past();
      const text = isHidden(cell) ? '' : cleanCell(cell.textContent);
      const [right, bottom] = [
        column + spanOf(cell, 'colspan') - 1,
        row + spanOf(cell, 'rowspan') - 1,
      ];
      if (right > column || bottom > row) merges.push({ top: row, left: column, bottom, right });
      for (let r = row; r <= bottom; r += 1)
        for (let c = column; c <= right; c += 1) if (r > row) taken.set(`${r} ${c}`, text);
      for (; column <= right; column += 1) cells[column] = text;
    }
    past();
    grid[row] = cells;
  });
  return withoutHidden({ rows: grid, merges }, unseenRows, unseen);
}

/** Places move up where something before them is left out. */
function withoutHidden(
  { rows, merges }: Block,
  unseenRows: ReadonlySet<number>,
  unseen: ReadonlySet<number>,
): Block {
  const before = (set: ReadonlySet<number>, at: number): number =>
    [...set].filter((one) => one < at).length;
  return {
    rows: rows
      .filter((_, row) => !unseenRows.has(row))
      .map((cells) => Array.from(cells, (text) => text ?? '').filter((_, at) => !unseen.has(at))),
    merges: merges
      .map(({ top, left, bottom, right }) => ({
        top: top - before(unseenRows, top),
        left: left - before(unseen, left),
        bottom: bottom - before(unseenRows, bottom + 1),
        right: right - before(unseen, right + 1),
      }))
      .filter(({ top, left, bottom, right }) => bottom > top || right > left),
  };
}

/** Rows and columns at the end in which nothing stands are no part of the block. */
function trimmed({ rows, merges }: Block): Block {
  const lastRow = rows.findLastIndex((cells) => cells.some((text) => text !== ''));
  const width = Math.max(0, ...rows.map((cells) => cells.findLastIndex((text) => text !== '') + 1));
  return {
    rows: rows
      .slice(0, lastRow + 1)
      .map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? '')),
    merges,
  };
}

/** What was copied elsewhere: its table where it has one, else its text. */
export function blockIn(data: Pick<DataTransfer, 'getData'>): Block {
  const html = data.getData('text/html');
  const table = /<table/i.test(html)
    ? tableIn(new DOMParser().parseFromString(html, 'text/html'))
    : null;
  return trimmed(table ?? { rows: parseBlock(data.getData('text/plain')), merges: [] });
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);

/** Figures as other sheets take them: cells by tab, and a table for those that keep their places. */
export const copied = (rows: readonly (readonly string[])[]): { text: string; html: string } => ({
  text: rows.map((cells) => `${cells.join('\t')}\r\n`).join(''),
  html: `<meta charset="utf-8"><table>${rows
    .map((cells) => `<tr>${cells.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`)
    .join('')}</table>`,
});
