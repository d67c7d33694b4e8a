import { OFFICE_ROW, type FurtherReturn } from '../../../shared/definitions/further-return';
import type { ReturnCell, ReturnCells } from '../../../shared/definitions/kept-return';
import type { Reader } from '../database/context';
import { select, text, whole } from '../database/rows';

/** What stands in a cell, and what the register said when it was put in the place of its figure. */
export interface StoredCell extends ReturnCell {
  row: string;
  item: string;
  counted: number | null;
}

/** What was entered of a return in a period. */
export const storedCells = ({ db }: Pick<Reader, 'db'>, id: string, period: string): StoredCell[] =>
  select(
    db,
    'SELECT row, item, value, text, counted FROM return_value WHERE returnId = ? AND period = ? ORDER BY row, item',
    { row: text, item: text, value: whole.orNull, text: text.orNull, counted: whole.orNull },
  ).all(id, period);

type Registers = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

/**
 * What of it stands, by row and item, and the replaced figures that stand no more: a replaced figure
 * belongs to what the register said then. One of before that was kept stands; one that was typed
 * while the register said nothing stands as long as that is so.
 * @param register what it says now, by row and item
 */
export function standingCells(
  { items }: FurtherReturn,
  stored: readonly StoredCell[],
  register: Registers,
): { cells: ReturnCells; outdated: StoredCell[] } {
  const asked = new Set(items.filter(({ query }) => query !== undefined).map(({ key }) => key));
  const cells: ReturnCells = {};
  const outdated: StoredCell[] = [];
  for (const one of stored) {
    const { row, item, value, text: said, counted } = one;
    const now = register[row]?.[item] ?? null;
    const typed = counted === null && said === null;
    const holds = typed ? now === null || now === value : counted === null || counted === now;
    if (!asked.has(item) || holds) (cells[row] ??= {})[item] = { value, text: said };
    else outdated.push(one);
  }
  return { cells, outdated };
}

/** The office's register beside that of its stations: an item stands in one of them. */
export function bothRegisters(
  office: Readonly<Record<string, number | null>>,
  stations: Registers,
): Registers {
  return { ...stations, [OFFICE_ROW]: { ...stations[OFFICE_ROW], ...office } };
}
