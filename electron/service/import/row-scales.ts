import type { ImportProblem } from '../../../shared/contract/import';
import { nounOf, type NounName } from '../../../shared/domain/nouns';
import {
  moneyFields,
  moneyScale,
  othersBeside,
  scaleFault,
} from '../../../shared/rules/money-scale';
import { sortedFigures } from '../../../shared/rules/scale';
import { listed } from '../../../shared/result';
import type { Reader } from '../database/context';
import { keptAmounts } from '../records/scales';
import { ruleParameters } from '../settings/rule-parameters';
import type { PlannedRow } from './plan-records';
import { columnOfField } from './row-problems';
import type { Table } from './tables';

const amountOf = ({ values }: Pick<PlannedRow, 'values'>, key: string): number | null => {
  const value = values[key];
  return typeof value === 'number' && value > 0 ? value : null;
};

/** Looks up the columns of a row's table; a sheet may have several. */
function columnsByRow(tables: readonly Table[]): (sheet: string, row: number) => Table['columns'] {
  const found = new Map<string, Table['columns']>();
  for (const { sheet, columns, rows } of tables)
    for (const { number } of rows) found.set(`${sheet}/${number}`, columns);
  return (sheet, row) => found.get(`${sheet}/${row}`) ?? [];
}

/**
 * Points out amounts that come in and may stand in another unit. They are held against the kept
 * records' where there are enough of them, for all of a column may stand in 元; else against the
 * rows beside them too.
 */
export function rowScales(
  context: Reader,
  noun: NounName,
  rows: readonly PlannedRow[],
  tables: readonly Table[],
): ImportProblem[] {
  const parameters = ruleParameters(context);
  const keys = moneyFields(noun);
  if (keys.length === 0) return [];
  const { title } = nounOf(noun);
  const columns = columnsByRow(tables);
  return keys.flatMap((key) => {
    const changed = rows.filter(
      ({ values, before }) => (values[key] ?? null) !== (before?.[key] ?? null),
    );
    if (changed.length === 0) return [];
    const kept = keptAmounts(context.db, noun, key);
    const all = sortedFigures([...kept, ...changed.map((row) => amountOf(row, key))]);
    return changed.flatMap((row): ImportProblem[] => {
      const amount = amountOf(row, key);
      if (amount === null) return [];
      const before = row.before && amountOf({ values: row.before }, key);
      const beside = othersBeside(kept, before);
      const enough = (beside?.count ?? 0) >= parameters.scaleOthers;
      const others = enough ? beside : othersBeside(all, amount);
      const found = moneyScale(amount, others, parameters);
      if (!found) return [];
      const { sheet } = row;
      const of = { noun, key, title: String(row.values[title] ?? ''), fen: amount };
      return [
        {
          sheet,
          row: row.row,
          column: columnOfField(columns(sheet, row.row), noun, key),
          severity: 'warning',
          ...listed(scaleFault(of, found)),
        },
      ];
    });
  });
}
