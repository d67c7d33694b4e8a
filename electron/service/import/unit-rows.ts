import { halfWidth } from '../../../shared/codes/text';
import { words } from '../../../shared/codes/words';
import { cellText, type Cell, type SheetRow } from '../workbooks/sheet';

const UNITS: ReadonlySet<string> = new Set(words`
  元 百元 千元 万元 亿元 元/月 个 例 人 名 位 次 人次 户 户次 家 场 场次 节 笔 件 项 份 支 所 岁
  分 天 小时 学时 课时 % ㎡ m² m2 平方米
`);
/** What stands left of the units, where the rows below have their numbers or names. */
const LABEL = /^(计量)?单位$/;

const bare = (cell: Cell | undefined): string =>
  halfWidth(cellText(cell)).replace(/[\s()[\]【】]/g, '');

/** Whether a row only says in what the columns under the heads above are counted. */
function isUnitRow(above: SheetRow, { cells }: SheetRow): boolean {
  let units = 0;
  for (const [column, cell] of cells.entries()) {
    const text = cellText(cell);
    if (text === '' || text === cellText(above.cells[column])) continue;
    if (typeof cell !== 'string') return false;
    const word = bare(cell);
    if (UNITS.has(word)) units += 1;
    else if (!LABEL.test(word)) return false;
  }
  return units > 0;
}

const isHead = ({ cells }: SheetRow): boolean =>
  cells.every((cell) => typeof cell !== 'number') &&
  new Set(cells.map(cellText).filter(Boolean)).size >= 2;

/** The heads of a table with their units behind them. */
function withUnits(above: SheetRow, units: SheetRow): SheetRow {
  const width = Math.max(above.cells.length, units.cells.length);
  const cells = Array.from({ length: width }, (_, column): Cell => {
    const [head, unit] = [above.cells[column] ?? null, bare(units.cells[column])];
    if (!UNITS.has(unit)) return head;
    const text = cellText(head);
    return text === '' || bare(head) === unit
      ? (units.cells[column] ?? null)
      : `${text}（${unit}）`;
  });
  return { ...above, cells };
}

/**
 * The rows of a sheet, of which one that only has the units under the heads of a table (元, 人次) is
 * written behind those heads.
 */
export function unitsAtHeads(rows: readonly SheetRow[]): readonly SheetRow[] {
  const at = rows.findIndex((row, index) => {
    const above = rows[index - 1];
    return above !== undefined && isUnitRow(above, row) && isHead(above);
  });
  const [above, units] = [rows[at - 1], rows[at]];
  if (!above || !units) return rows;
  return [...rows.slice(0, at - 1), withUnits(above, units), ...unitsAtHeads(rows.slice(at + 1))];
}
