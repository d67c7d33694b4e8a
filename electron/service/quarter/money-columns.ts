import type { ImportProblem } from '../../../shared/contract/import';
import {
  converted,
  unitInCell,
  unitInHeading,
  unitInNotes,
  type MoneyUnit,
} from '../../../shared/codes/money-units';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import { failure, listed } from '../../../shared/result';
import { bareAmount } from '../import/cells';
import type { Notes } from '../import/notes';
import type { Table } from '../import/tables';
import type { Cell } from '../workbooks/sheet';

/** The unit in which an item of money is kept; null for what is no money. */
export const moneyUnit = ({ unit }: StatisticsItem): MoneyUnit | null =>
  unit.zh === '元' || unit.zh === '万元' ? unit.zh : null;

/** A column of money: figures in its own unit or that of the cell come out in the item's. */
export class MoneyColumn {
  constructor(
    private readonly heading: string,
    private readonly from: MoneyUnit,
    private readonly to: MoneyUnit,
    private readonly notes: Notes,
  ) {}

  /** The amount of a cell in the item's unit; null where it is no number. */
  amount(cell: Cell): number | null {
    const from = (typeof cell === 'string' ? unitInCell(cell) : null) ?? this.from;
    const amount = bareAmount(cell);
    if (amount === null || from === this.to) return amount;
    const unit = { zh: from, en: from };
    this.notes.converted({ column: this.heading, from: unit, to: { zh: this.to, en: this.to } });
    return converted(amount, from, this.to);
  }
}

/**
 * The columns of money of a table. A column's unit stands in its heading, else in a note above the
 * table, else it is the item's; where heading and note contradict each other nobody knows, and the
 * column is asked about and left out.
 */
export function moneyColumns(
  { sheet, columns, titles, headerRow }: Table,
  itemOf: (field: string | null) => StatisticsItem | undefined,
  notes: Notes,
): { money: Map<number, MoneyColumn>; problems: ImportProblem[] } {
  const note = unitInNotes(titles);
  const money = new Map<number, MoneyColumn>();
  const problems: ImportProblem[] = [];
  for (const { column, heading, field } of columns) {
    const item = itemOf(field);
    const to = item && moneyUnit(item);
    if (!to) continue;
    const named = unitInHeading(heading);
    if (named !== null && note !== null && named !== note) {
      const fault = failure('IMPORT_UNIT_CONFLICT', { heading, unit: named, note });
      problems.push({ sheet, row: headerRow, column, severity: 'error', ...listed(fault) });
    } else money.set(column, new MoneyColumn(heading, named ?? note ?? to, to, notes));
  }
  return { money, problems };
}
