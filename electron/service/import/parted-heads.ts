import type { ImportKind } from '../../../shared/contract/import';
import { cellText, type SheetRow } from '../workbooks/sheet';
import { headOf } from './figure-heads';
import type { Column } from './header';
import { STATION } from './kinds';

/**
 * Whether the row below parts what a head of it stands over, 服务人次 over 男, 女, 合计: then neither
 * column is all of its item, and the row is part of the header. Times below an item are no parts.
 */
export function isParted(
  row: SheetRow,
  columns: readonly Column[],
  next: SheetRow | undefined,
): boolean {
  if (!next || next.cells.some((cell) => typeof cell === 'number')) return false;
  const at = (cells: SheetRow['cells'], column: number): string => cellText(cells[column]);
  const station = columns.find(({ field }) => field === STATION);
  const own = station === undefined ? '' : at(next.cells, station.column);
  if (own !== '' && own !== station?.heading) return false;
  return columns.some(({ column, heading, field }) => {
    if (field === null || field === STATION) return false;
    const reaches = ['', heading].includes(at(row.cells, column + 1));
    const texts = [column, column + 1].map((one) => at(next.cells, one));
    return (
      reaches &&
      texts[0] !== texts[1] &&
      texts.every((text) => text !== '' && text !== heading) &&
      texts.some((text) => headOf(text) === null)
    );
  });
}

/** Whether a heading is of a part of what is known: 服务人次·男. */
export const isPart = (
  kind: ImportKind,
  heading: string,
  find: (heading: string) => string | null,
) => {
  const [group = '', part] = heading.split('·');
  return kind === 'statistics' && part !== undefined && ![null, STATION].includes(find(group));
};
