import type { Found } from './workbook-cells';
import type { Line } from '../workbooks/tables';
import { kindWords, LEVELS, type ItemColumn, type RowKind } from './workbook-layout';

export type ItemLine = Line<ItemColumn>;

/** A row of the sheet 指标 with its place in the tree. */
export interface ItemRow {
  line: ItemLine;
  /** Null where none is named, or an unknown one, which is reported. */
  kind: RowKind | null;
  /** Names from the first level down, empty levels included. */
  levels: string[];
  /** Names that are there; the last one is the row's own. */
  path: string[];
}

/** A total of the table, or what is written beneath it. */
const NO_INDICATOR =
  /^((合计|共计|总计|小计|总分)[:：]?$|(注|备注|说明|填表人?|审核人?|负责人)\s*[:：])/;

export const startsWith = (path: readonly string[], beginning: readonly string[]): boolean =>
  beginning.every((name, at) => path[at] === name);

/**
 * Rows with their full path: a level that is empty goes on from the row above, until one above it
 * changes.
 */
function pathsOf(lines: readonly ItemLine[], found: Found): ItemRow[] {
  let above: string[] = [];
  const read: ItemRow[] = [];
  for (const line of lines) {
    const own = LEVELS.map((level) => found.name(line, level));
    const depth = own.findLastIndex((name) => name !== '') + 1;
    const nameless = depth === 0 && line.text('full') === '';
    if (line.text('kind') === '' && (nameless || NO_INDICATOR.test(own[depth - 1] ?? ''))) continue;
    const kind = found.word(line, 'kind', kindWords, 'TEMPLATE_CELL_KIND', own[depth - 1]);
    if (kind === 'bonus' || kind === 'veto') {
      read.push({ line, kind, levels: own, path: [own[depth - 1] ?? ''] });
      continue;
    }
    let same = true;
    const deepest = depth === 0 ? Math.max(1, above.length) : depth;
    const levels = own.slice(0, deepest).map((name, at) => {
      const here = name === '' && same && at < deepest - 1 ? (above[at] ?? '') : name;
      same &&= here === (above[at] ?? '');
      return here;
    });
    above = levels;
    read.push({
      line,
      kind,
      levels,
      path: levels.filter((name, at) => name !== '' || at === levels.length - 1),
    });
  }
  return read;
}

/** A cell that is merged to the right names one indicator, not one beneath itself. */
function withoutRepeats(rows: ItemRow[]): ItemRow[] {
  return rows.map((row, at) => {
    let { path } = row;
    const [before, after] = [rows[at - 1]?.path ?? [], rows[at + 1]?.path ?? []];
    while (
      path.length > 1 &&
      path.at(-1) === path.at(-2) &&
      !startsWith(before, path.slice(0, -1)) &&
      !startsWith(after, path.slice(0, -1))
    )
      path = path.slice(0, -1);
    return { ...row, path };
  });
}

/** Reads which row is what, and where it stands in the tree. */
export const itemRows = (lines: readonly ItemLine[], found: Found): ItemRow[] =>
  withoutRepeats(pathsOf(lines, found));
